DROP POLICY "transfer_of_library" ON "transfer" CASCADE;--> statement-breakpoint
DROP TABLE "transfer" CASCADE;
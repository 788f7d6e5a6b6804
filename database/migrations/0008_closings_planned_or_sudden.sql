ALTER TABLE "moved_date" ALTER COLUMN "closing_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "closing" ADD COLUMN "kind" text DEFAULT 'sudden' NOT NULL;
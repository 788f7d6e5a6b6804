DROP INDEX "copy_barcode_unique";--> statement-breakpoint
DROP INDEX "member_card_number_unique";--> statement-breakpoint
DROP INDEX "member_email";--> statement-breakpoint
ALTER TABLE "copy" ADD COLUMN "barcode_key" text GENERATED ALWAYS AS (lower(barcode)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "card_key" text GENERATED ALWAYS AS (lower(card_number)) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "email_key" text GENERATED ALWAYS AS (lower(email)) STORED;--> statement-breakpoint
CREATE UNIQUE INDEX "copy_barcode_unique" ON "copy" USING btree ("library_id","barcode_key");--> statement-breakpoint
CREATE UNIQUE INDEX "member_card_number_unique" ON "member" USING btree ("library_id","card_key");--> statement-breakpoint
CREATE INDEX "member_email" ON "member" USING btree ("email_key");
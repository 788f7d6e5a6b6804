DROP INDEX "hold_live_unique";--> statement-breakpoint
DROP INDEX "hold_queue";--> statement-breakpoint
DROP INDEX "hold_member";--> statement-breakpoint
DROP INDEX "hold_copy_unique";--> statement-breakpoint
ALTER TABLE "hold" ADD COLUMN "queue_number" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "hold" ADD COLUMN "wanted_until" date;--> statement-breakpoint
ALTER TABLE "hold" ADD COLUMN "suspended_until" date;--> statement-breakpoint
ALTER TABLE "hold" ADD COLUMN "ready_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hold" ADD COLUMN "estimated_from" date;--> statement-breakpoint
ALTER TABLE "hold" ADD COLUMN "estimated_until" date;--> statement-breakpoint
ALTER TABLE "hold" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "hold" ADD COLUMN "shelf_cleared_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "hold_pickup" ON "hold" USING btree ("pickup_branch_id") WHERE state in ('waiting', 'in-transit', 'ready');--> statement-breakpoint
CREATE INDEX "hold_to_clear" ON "hold" USING btree ("copy_id") WHERE state in ('expired', 'cancelled') and shelf_cleared_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "hold_live_unique" ON "hold" USING btree ("title_id","member_id") WHERE state in ('waiting', 'in-transit', 'ready');--> statement-breakpoint
CREATE INDEX "hold_queue" ON "hold" USING btree ("title_id","queue_number","placed_at") WHERE state in ('waiting', 'in-transit', 'ready');--> statement-breakpoint
CREATE INDEX "hold_member" ON "hold" USING btree ("member_id") WHERE state in ('waiting', 'in-transit', 'ready');--> statement-breakpoint
CREATE UNIQUE INDEX "hold_copy_unique" ON "hold" USING btree ("copy_id") WHERE state in ('in-transit', 'ready');
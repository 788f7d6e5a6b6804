CREATE TABLE "transfer" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"copy_id" uuid NOT NULL,
	"from_branch_id" uuid NOT NULL,
	"to_branch_id" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "transfer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "desk_act" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"key" text NOT NULL,
	"actor_id" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"changes" jsonb NOT NULL,
	"undone_at" timestamp with time zone,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "desk_act" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_copy_id_copy_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."copy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_from_branch_id_branch_id_fk" FOREIGN KEY ("from_branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_to_branch_id_branch_id_fk" FOREIGN KEY ("to_branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "transfer_open_copy_unique" ON "transfer" USING btree ("copy_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "transfer_open_goal" ON "transfer" USING btree ("to_branch_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "desk_act_key" ON "desk_act" USING btree ("library_id","key");--> statement-breakpoint
CREATE INDEX "desk_act_made" ON "desk_act" USING btree ("made_at");--> statement-breakpoint
CREATE POLICY "transfer_of_library" ON "transfer" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "desk_act_of_library" ON "desk_act" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
-- Copies that are on their way for a hold already.
INSERT INTO "transfer" ("copy_id", "from_branch_id", "to_branch_id", "sent_at", "library_id")
SELECT "hold"."copy_id", "copy"."branch_id", "hold"."pickup_branch_id", now(), "hold"."library_id"
FROM "hold" JOIN "copy" ON "copy"."id" = "hold"."copy_id"
WHERE "hold"."state" = 'in-transit';

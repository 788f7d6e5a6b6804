CREATE TABLE "offline_question" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"key" text NOT NULL,
	"device" text NOT NULL,
	"branch_id" uuid,
	"kind" text NOT NULL,
	"happened_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"card" text,
	"barcode" text,
	"is_applied" boolean NOT NULL,
	"reasons" jsonb NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"note" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "offline_question_key_unique" UNIQUE("library_id","key")
);
--> statement-breakpoint
ALTER TABLE "offline_question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "offline_question" ADD CONSTRAINT "offline_question_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "offline_question_public_id_unique" ON "offline_question" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE INDEX "offline_question_open" ON "offline_question" USING btree ("received_at") WHERE settled_at is null;--> statement-breakpoint
CREATE POLICY "offline_question_of_library" ON "offline_question" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));
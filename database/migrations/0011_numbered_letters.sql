CREATE TABLE "letter" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"sequence" integer NOT NULL,
	"number" text NOT NULL,
	"member_id" uuid,
	"person_name" text NOT NULL,
	"branch_id" uuid,
	"issued_on" date NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"issued_by" uuid,
	"sheet" jsonb NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"withdrawn_because" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "letter_sequence_unique" UNIQUE("library_id","kind","year","sequence")
);
--> statement-breakpoint
ALTER TABLE "letter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letter_check" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"key" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"count" integer NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "letter_check_unique" UNIQUE("library_id","key")
);
--> statement-breakpoint
ALTER TABLE "letter_check" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letter_request" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"kind" text NOT NULL,
	"member_id" uuid NOT NULL,
	"purpose" text,
	"requested_at" timestamp with time zone NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"answer" text,
	"letter_id" uuid,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letter_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letter_series" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "letter_series_unique" UNIQUE("library_id","kind","year")
);
--> statement-breakpoint
ALTER TABLE "letter_series" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_request" ADD CONSTRAINT "letter_request_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_request" ADD CONSTRAINT "letter_request_letter_id_letter_id_fk" FOREIGN KEY ("letter_id") REFERENCES "public"."letter"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "letter_code_unique" ON "letter" USING btree ("library_id","code");--> statement-breakpoint
CREATE INDEX "letter_member" ON "letter" USING btree ("member_id","issued_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "letter_issued" ON "letter" USING btree ("issued_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "letter_request_public_id_unique" ON "letter_request" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "letter_request_waiting_unique" ON "letter_request" USING btree ("member_id","kind") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "letter_request_waiting" ON "letter_request" USING btree ("requested_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE POLICY "letter_of_library" ON "letter" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "letter_check_of_library" ON "letter_check" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "letter_request_of_library" ON "letter_request" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "letter_series_of_library" ON "letter_series" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));
CREATE TABLE "copy_search" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"copy_id" uuid NOT NULL,
	"branch_id" uuid,
	"missed_at" timestamp with time zone NOT NULL,
	"missed_by" uuid,
	"outcome" text,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "copy_search" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suspension_dispute" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"suspension_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"text" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"raised_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"answer" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "suspension_dispute_once" UNIQUE("library_id","suspension_id")
);
--> statement-breakpoint
ALTER TABLE "suspension_dispute" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "replaced_card" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"card_number" text NOT NULL,
	"card_key" text GENERATED ALWAYS AS (lower(card_number)) STORED NOT NULL,
	"reason" text NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	"replaced_by" uuid,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "replaced_card_unique" UNIQUE("library_id","card_key")
);
--> statement-breakpoint
ALTER TABLE "replaced_card" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "locker" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"branch_id" uuid NOT NULL,
	"room_id" uuid,
	"number" text NOT NULL,
	"code" text NOT NULL,
	"state" text DEFAULT 'in-use' NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "locker_code_unique" UNIQUE("library_id","code"),
	CONSTRAINT "locker_number_unique" UNIQUE NULLS NOT DISTINCT("library_id","branch_id","room_id","number")
);
--> statement-breakpoint
ALTER TABLE "locker" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "locker_loan" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"locker_id" uuid NOT NULL,
	"member_id" uuid,
	"guest_name" text,
	"lent_at" timestamp with time zone NOT NULL,
	"lent_by" uuid,
	"returned_at" timestamp with time zone,
	"returned_by" uuid,
	"is_key_lost" boolean DEFAULT false NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "locker_loan_public_id_unique" UNIQUE("library_id","public_id")
);
--> statement-breakpoint
ALTER TABLE "locker_loan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "class_name" text;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "institution_id" uuid;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "contact_name" text;--> statement-breakpoint
ALTER TABLE "member" ADD COLUMN "contact_phone" text;--> statement-breakpoint
ALTER TABLE "member_category" ADD COLUMN "is_institution" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "copy_search" ADD CONSTRAINT "copy_search_copy_id_copy_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."copy"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copy_search" ADD CONSTRAINT "copy_search_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspension_dispute" ADD CONSTRAINT "suspension_dispute_suspension_id_suspension_id_fk" FOREIGN KEY ("suspension_id") REFERENCES "public"."suspension"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspension_dispute" ADD CONSTRAINT "suspension_dispute_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replaced_card" ADD CONSTRAINT "replaced_card_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "locker" ADD CONSTRAINT "locker_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "locker" ADD CONSTRAINT "locker_room_id_room_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."room"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "locker_loan" ADD CONSTRAINT "locker_loan_locker_id_locker_id_fk" FOREIGN KEY ("locker_id") REFERENCES "public"."locker"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "locker_loan" ADD CONSTRAINT "locker_loan_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "copy_search_public_id_unique" ON "copy_search" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "copy_search_open_unique" ON "copy_search" USING btree ("copy_id") WHERE settled_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "suspension_dispute_public_id_unique" ON "suspension_dispute" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE INDEX "suspension_dispute_open" ON "suspension_dispute" USING btree ("raised_at") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "replaced_card_member" ON "replaced_card" USING btree ("member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "locker_loan_open_unique" ON "locker_loan" USING btree ("locker_id") WHERE returned_at is null;--> statement-breakpoint
CREATE INDEX "locker_loan_member" ON "locker_loan" USING btree ("member_id") WHERE returned_at is null;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_institution_id_member_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."member"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "member_institution" ON "member" USING btree ("institution_id","class_name");--> statement-breakpoint
CREATE POLICY "copy_search_of_library" ON "copy_search" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "suspension_dispute_of_library" ON "suspension_dispute" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "replaced_card_of_library" ON "replaced_card" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "locker_of_library" ON "locker" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "locker_loan_of_library" ON "locker_loan" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));
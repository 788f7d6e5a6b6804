CREATE TABLE "moved_date" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"closing_id" uuid NOT NULL,
	"loan_id" uuid,
	"hold_id" uuid,
	"previous_on" date NOT NULL,
	"moved_to" date NOT NULL,
	"undone_at" timestamp with time zone,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "moved_date" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "closing" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"branch_id" uuid,
	"first_day" date NOT NULL,
	"last_day" date NOT NULL,
	"reason" text NOT NULL,
	"announced_at" timestamp with time zone NOT NULL,
	"announced_by" uuid,
	"undone_at" timestamp with time zone,
	"undone_by" uuid,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "closing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "loan_policy" DROP CONSTRAINT "loan_policy_scope_unique";--> statement-breakpoint
ALTER TABLE "opening_hours" ALTER COLUMN "opens" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "opening_hours" ALTER COLUMN "closes" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "weekdays" integer[];--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "valid_from" date;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "valid_to" date;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "season" text;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "fixed_due_on" date;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "max_loans_of_kind" integer;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "max_holds" integer;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "hold_shelf_days" integer;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "recall_days" integer;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "grace_days" integer;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "suspension_mode" text;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "suspension_days" integer;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "suspension_per" text;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "suspension_cap" integer;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "fine_on" boolean;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "fine_amount" integer;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "fine_per" text;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "fine_cap" integer;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "legacy_source" text;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "legacy_id" text;--> statement-breakpoint
ALTER TABLE "suspension" ADD COLUMN "cause" text DEFAULT 'late' NOT NULL;--> statement-breakpoint
ALTER TABLE "suspension" ADD COLUMN "why" jsonb;--> statement-breakpoint
ALTER TABLE "suspension" ADD COLUMN "lifted_by" uuid;--> statement-breakpoint
ALTER TABLE "suspension" ADD COLUMN "lift_note" text;--> statement-breakpoint
ALTER TABLE "suspension" ADD COLUMN "legacy_source" text;--> statement-breakpoint
ALTER TABLE "suspension" ADD COLUMN "legacy_id" text;--> statement-breakpoint
ALTER TABLE "closed_day" ADD COLUMN "closing_id" uuid;--> statement-breakpoint
ALTER TABLE "moved_date" ADD CONSTRAINT "moved_date_closing_id_closing_id_fk" FOREIGN KEY ("closing_id") REFERENCES "public"."closing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moved_date" ADD CONSTRAINT "moved_date_loan_id_loan_id_fk" FOREIGN KEY ("loan_id") REFERENCES "public"."loan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moved_date" ADD CONSTRAINT "moved_date_hold_id_hold_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."hold"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closing" ADD CONSTRAINT "closing_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "moved_date_closing" ON "moved_date" USING btree ("closing_id");--> statement-breakpoint
CREATE INDEX "moved_date_loan" ON "moved_date" USING btree ("loan_id");--> statement-breakpoint
CREATE INDEX "moved_date_hold" ON "moved_date" USING btree ("hold_id");--> statement-breakpoint
CREATE INDEX "closing_last_day" ON "closing" USING btree ("last_day");--> statement-breakpoint
ALTER TABLE "closed_day" ADD CONSTRAINT "closed_day_closing_id_closing_id_fk" FOREIGN KEY ("closing_id") REFERENCES "public"."closing"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD CONSTRAINT "loan_policy_legacy_unique" UNIQUE("library_id","legacy_source","legacy_id");--> statement-breakpoint
ALTER TABLE "loan_policy" ADD CONSTRAINT "loan_policy_scope_unique" UNIQUE NULLS NOT DISTINCT("library_id","weekdays","valid_from","valid_to","branch_id","member_category_id","copy_category_id","material_type");--> statement-breakpoint
ALTER TABLE "suspension" ADD CONSTRAINT "suspension_legacy_unique" UNIQUE("library_id","legacy_source","legacy_id");--> statement-breakpoint
CREATE POLICY "moved_date_of_library" ON "moved_date" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "closing_of_library" ON "closing" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));
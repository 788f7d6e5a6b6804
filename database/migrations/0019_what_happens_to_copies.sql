CREATE TABLE "obligation" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"member_id" uuid NOT NULL,
	"copy_id" uuid NOT NULL,
	"loan_id" uuid,
	"branch_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"asked" text NOT NULL,
	"price" integer,
	"charge_id" uuid,
	"note" text,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid,
	"state" text DEFAULT 'open' NOT NULL,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"settle_note" text,
	"new_barcode" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "obligation_price" CHECK (price is null or price > 0)
);
--> statement-breakpoint
ALTER TABLE "obligation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "return_claim" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"loan_id" uuid NOT NULL,
	"copy_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"claimed_on" date NOT NULL,
	"note" text,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid,
	"looked" integer DEFAULT 0 NOT NULL,
	"looked_at" timestamp with time zone,
	"outcome" text,
	"settled_at" timestamp with time zone,
	"settled_by" uuid,
	"settle_note" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "return_claim" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "violation" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"branch_id" uuid,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"happened_on" date NOT NULL,
	"suspension_id" uuid,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "violation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reading" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"copy_id" uuid NOT NULL,
	"title_id" uuid NOT NULL,
	"branch_id" uuid NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	"counted_by" uuid,
	"channel" text NOT NULL,
	"legacy_source" text,
	"legacy_id" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "reading_legacy_unique" UNIQUE("library_id","legacy_source","legacy_id")
);
--> statement-breakpoint
ALTER TABLE "reading" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recall" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"loan_id" uuid NOT NULL,
	"hold_id" uuid NOT NULL,
	"previous_on" date NOT NULL,
	"moved_to" date NOT NULL,
	"recalled_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "recall" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transfer" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"copy_id" uuid NOT NULL,
	"from_branch_id" uuid NOT NULL,
	"to_branch_id" uuid NOT NULL,
	"cause" text NOT NULL,
	"state" text DEFAULT 'to-send' NOT NULL,
	"note" text,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid,
	"sent_at" timestamp with time zone,
	"sent_by" uuid,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "transfer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "loan" ADD COLUMN "ended_as" text;--> statement-breakpoint
ALTER TABLE "loan" ADD COLUMN "claimed_on" date;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "recall_keep_days" integer;--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_copy_id_copy_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."copy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_loan_id_loan_id_fk" FOREIGN KEY ("loan_id") REFERENCES "public"."loan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligation" ADD CONSTRAINT "obligation_charge_id_charge_id_fk" FOREIGN KEY ("charge_id") REFERENCES "public"."charge"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_claim" ADD CONSTRAINT "return_claim_loan_id_loan_id_fk" FOREIGN KEY ("loan_id") REFERENCES "public"."loan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_claim" ADD CONSTRAINT "return_claim_copy_id_copy_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."copy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "return_claim" ADD CONSTRAINT "return_claim_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "violation" ADD CONSTRAINT "violation_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "violation" ADD CONSTRAINT "violation_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "violation" ADD CONSTRAINT "violation_suspension_id_suspension_id_fk" FOREIGN KEY ("suspension_id") REFERENCES "public"."suspension"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_copy_id_copy_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."copy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_title_id_title_id_fk" FOREIGN KEY ("title_id") REFERENCES "public"."title"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reading" ADD CONSTRAINT "reading_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recall" ADD CONSTRAINT "recall_loan_id_loan_id_fk" FOREIGN KEY ("loan_id") REFERENCES "public"."loan"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recall" ADD CONSTRAINT "recall_hold_id_hold_id_fk" FOREIGN KEY ("hold_id") REFERENCES "public"."hold"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_copy_id_copy_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."copy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_from_branch_id_branch_id_fk" FOREIGN KEY ("from_branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_to_branch_id_branch_id_fk" FOREIGN KEY ("to_branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "obligation_public_id_unique" ON "obligation" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "obligation_open_copy_unique" ON "obligation" USING btree ("copy_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "obligation_member" ON "obligation" USING btree ("member_id","made_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "obligation_copy" ON "obligation" USING btree ("copy_id","made_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "obligation_made" ON "obligation" USING btree ("made_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "return_claim_public_id_unique" ON "return_claim" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "return_claim_open_unique" ON "return_claim" USING btree ("loan_id") WHERE outcome is null;--> statement-breakpoint
CREATE INDEX "return_claim_open_copy" ON "return_claim" USING btree ("copy_id") WHERE outcome is null;--> statement-breakpoint
CREATE INDEX "return_claim_member" ON "return_claim" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "violation_member" ON "violation" USING btree ("member_id","happened_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reading_copy" ON "reading" USING btree ("copy_id","counted_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reading_counted" ON "reading" USING btree ("counted_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "recall_loan_unique" ON "recall" USING btree ("loan_id") WHERE undone_at is null;--> statement-breakpoint
CREATE INDEX "recall_hold" ON "recall" USING btree ("hold_id");--> statement-breakpoint
CREATE UNIQUE INDEX "transfer_public_id_unique" ON "transfer" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "transfer_open_copy_unique" ON "transfer" USING btree ("copy_id") WHERE state in ('to-send', 'sent');--> statement-breakpoint
CREATE INDEX "transfer_from" ON "transfer" USING btree ("from_branch_id") WHERE state in ('to-send', 'sent');--> statement-breakpoint
CREATE INDEX "transfer_to" ON "transfer" USING btree ("to_branch_id") WHERE state in ('to-send', 'sent');--> statement-breakpoint
CREATE POLICY "obligation_of_library" ON "obligation" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "return_claim_of_library" ON "return_claim" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "violation_of_library" ON "violation" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "reading_of_library" ON "reading" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "recall_of_library" ON "recall" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "transfer_of_library" ON "transfer" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));
CREATE TABLE "cash_close" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"branch_id" uuid NOT NULL,
	"day" date NOT NULL,
	"receipts" integer NOT NULL,
	"cash" integer NOT NULL,
	"qris" integer NOT NULL,
	"counted" integer NOT NULL,
	"note" text,
	"closed_at" timestamp with time zone NOT NULL,
	"closed_by" uuid,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "cash_close_day_unique" UNIQUE("branch_id","day"),
	CONSTRAINT "cash_close_counted" CHECK (counted >= 0)
);
--> statement-breakpoint
ALTER TABLE "cash_close" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "charge" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"member_id" uuid NOT NULL,
	"branch_id" uuid NOT NULL,
	"loan_id" uuid,
	"copy_id" uuid,
	"kind" text NOT NULL,
	"amount" integer NOT NULL,
	"paid" integer DEFAULT 0 NOT NULL,
	"waived" integer DEFAULT 0 NOT NULL,
	"why" jsonb,
	"note" text,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" uuid,
	"channel" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"legacy_source" text,
	"legacy_id" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "charge_legacy_unique" UNIQUE("library_id","legacy_source","legacy_id"),
	CONSTRAINT "charge_sums" CHECK (amount > 0 and paid >= 0 and waived >= 0 and paid::bigint + waived <= amount)
);
--> statement-breakpoint
ALTER TABLE "charge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "charge_waiver" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"charge_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"note" text NOT NULL,
	"waived_at" timestamp with time zone NOT NULL,
	"waived_by" uuid,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "charge_waiver_amount" CHECK (amount > 0)
);
--> statement-breakpoint
ALTER TABLE "charge_waiver" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payment" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"member_id" uuid NOT NULL,
	"branch_id" uuid NOT NULL,
	"day" date NOT NULL,
	"number" integer NOT NULL,
	"method" text NOT NULL,
	"amount" integer NOT NULL,
	"tendered" integer,
	"received_at" timestamp with time zone NOT NULL,
	"received_by" uuid,
	"voided_at" timestamp with time zone,
	"voided_by" uuid,
	"void_note" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "payment_number_unique" UNIQUE("library_id","day","number"),
	CONSTRAINT "payment_amount" CHECK (amount > 0)
);
--> statement-breakpoint
ALTER TABLE "payment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "payment_line" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"payment_id" uuid NOT NULL,
	"charge_id" uuid NOT NULL,
	"amount" integer NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "payment_line_amount" CHECK (amount > 0)
);
--> statement-breakpoint
ALTER TABLE "payment_line" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "qris_image" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"media_type" text NOT NULL,
	"content" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"uploaded_by" uuid,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "qris_image" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD COLUMN "refuse_at_unpaid" integer;--> statement-breakpoint
ALTER TABLE "cash_close" ADD CONSTRAINT "cash_close_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charge" ADD CONSTRAINT "charge_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charge" ADD CONSTRAINT "charge_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charge" ADD CONSTRAINT "charge_loan_id_loan_id_fk" FOREIGN KEY ("loan_id") REFERENCES "public"."loan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charge" ADD CONSTRAINT "charge_copy_id_copy_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."copy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "charge_waiver" ADD CONSTRAINT "charge_waiver_charge_id_charge_id_fk" FOREIGN KEY ("charge_id") REFERENCES "public"."charge"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment" ADD CONSTRAINT "payment_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_line" ADD CONSTRAINT "payment_line_payment_id_payment_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payment"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_line" ADD CONSTRAINT "payment_line_charge_id_charge_id_fk" FOREIGN KEY ("charge_id") REFERENCES "public"."charge"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cash_close_public_id_unique" ON "cash_close" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE INDEX "cash_close_day" ON "cash_close" USING btree ("day" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "charge_public_id_unique" ON "charge" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE INDEX "charge_member" ON "charge" USING btree ("member_id","made_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "charge_open" ON "charge" USING btree ("member_id") WHERE paid + waived < amount;--> statement-breakpoint
CREATE INDEX "charge_loan" ON "charge" USING btree ("loan_id");--> statement-breakpoint
CREATE INDEX "charge_copy" ON "charge" USING btree ("copy_id");--> statement-breakpoint
CREATE INDEX "charge_waiver_charge" ON "charge_waiver" USING btree ("charge_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payment_public_id_unique" ON "payment" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE INDEX "payment_branch_day" ON "payment" USING btree ("branch_id","day");--> statement-breakpoint
CREATE INDEX "payment_member" ON "payment" USING btree ("member_id","received_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "payment_line_payment" ON "payment_line" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "payment_line_charge" ON "payment_line" USING btree ("charge_id");--> statement-breakpoint
CREATE INDEX "qris_image_uploaded" ON "qris_image" USING btree ("uploaded_at" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "cash_close_of_library" ON "cash_close" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "charge_of_library" ON "charge" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "charge_waiver_of_library" ON "charge_waiver" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "payment_of_library" ON "payment" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "payment_line_of_library" ON "payment_line" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "qris_image_of_library" ON "qris_image" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));
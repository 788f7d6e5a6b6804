CREATE TABLE "copy" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"title_id" uuid NOT NULL,
	"barcode" text NOT NULL,
	"accession_number" text,
	"branch_id" uuid NOT NULL,
	"room_id" uuid,
	"category_id" uuid,
	"call_number" text,
	"status" text DEFAULT 'available' NOT NULL,
	"access" text DEFAULT 'loanable' NOT NULL,
	"source" text,
	"price" numeric(14, 2),
	"currency" text,
	"acquired_on" date,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"legacy_source" text,
	"legacy_id" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "copy_legacy_unique" UNIQUE("library_id","legacy_source","legacy_id")
);
--> statement-breakpoint
ALTER TABLE "copy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "copy_category" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	"legacy_source" text,
	"legacy_id" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "copy_category_code_unique" UNIQUE("library_id","code")
);
--> statement-breakpoint
ALTER TABLE "copy_category" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "title" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"control_number" text,
	"marc" jsonb NOT NULL,
	"material_type" text DEFAULT 'monograf' NOT NULL,
	"title" text NOT NULL,
	"subtitle" text,
	"part_name" text,
	"sort_title" text NOT NULL,
	"responsibility" text,
	"contributors" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"publisher" text,
	"place" text,
	"year" integer,
	"year_text" text,
	"edition" text,
	"language" text,
	"isbns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"issns" text[] DEFAULT '{}' NOT NULL,
	"class_number" text,
	"call_number" text,
	"subjects" text[] DEFAULT '{}' NOT NULL,
	"series" text,
	"extent" text,
	"notes" text,
	"summary" text,
	"audience" text,
	"is_local" boolean DEFAULT false NOT NULL,
	"is_visible" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"legacy_source" text,
	"legacy_id" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "title_legacy_unique" UNIQUE("library_id","legacy_source","legacy_id")
);
--> statement-breakpoint
ALTER TABLE "title" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "hold" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"title_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"pickup_branch_id" uuid NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"copy_id" uuid,
	"ready_until" date,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "hold" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "loan" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"copy_id" uuid NOT NULL,
	"title_id" uuid NOT NULL,
	"member_id" uuid,
	"branch_id" uuid NOT NULL,
	"lent_at" timestamp with time zone NOT NULL,
	"due_on" date NOT NULL,
	"returned_at" timestamp with time zone,
	"return_branch_id" uuid,
	"renewals" integer DEFAULT 0 NOT NULL,
	"lent_by" uuid,
	"channel" text NOT NULL,
	"legacy_source" text,
	"legacy_id" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "loan_legacy_unique" UNIQUE("library_id","legacy_source","legacy_id")
);
--> statement-breakpoint
ALTER TABLE "loan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "loan_policy" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"branch_id" uuid,
	"member_category_id" uuid,
	"copy_category_id" uuid,
	"material_type" text,
	"loan_days" integer,
	"max_loans" integer,
	"max_renewals" integer,
	"renewal_days" integer,
	"refuse_at_overdue" integer,
	"loanable" boolean,
	"note" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "loan_policy_scope_unique" UNIQUE NULLS NOT DISTINCT("library_id","branch_id","member_category_id","copy_category_id","material_type")
);
--> statement-breakpoint
ALTER TABLE "loan_policy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "loan_renewal" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"loan_id" uuid NOT NULL,
	"renewed_at" timestamp with time zone NOT NULL,
	"previous_due_on" date NOT NULL,
	"due_on" date NOT NULL,
	"renewed_by" uuid,
	"channel" text NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "loan_renewal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suspension" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"loan_id" uuid,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"late_days" integer,
	"note" text,
	"lifted_at" timestamp with time zone,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "suspension" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"image" text,
	"username" text NOT NULL,
	"display_username" text,
	"role_name" text DEFAULT 'anggota' NOT NULL,
	"member_id" uuid,
	"branch_id" uuid,
	"is_disabled" boolean DEFAULT false NOT NULL,
	"is_service" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "account_email_unique" UNIQUE("email"),
	CONSTRAINT "account_username_unique" UNIQUE("library_id","username")
);
--> statement-breakpoint
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_token" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "api_token_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
ALTER TABLE "api_token" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "credential" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "credential" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"key" text NOT NULL,
	"count" integer NOT NULL,
	"last_request" bigint NOT NULL,
	CONSTRAINT "rate_limit_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "role" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"label" text NOT NULL,
	"permissions" text[] NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "role_name_unique" UNIQUE("library_id","name")
);
--> statement-breakpoint
ALTER TABLE "role" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"token" text NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verification" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "verification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"card_number" text NOT NULL,
	"name" text NOT NULL,
	"category_id" uuid,
	"status" text DEFAULT 'active' NOT NULL,
	"home_branch_id" uuid,
	"sex" text,
	"birth_date" date,
	"phone" text,
	"email" text,
	"address" text,
	"district" text,
	"job" text,
	"education" text,
	"guardian_name" text,
	"guardian_phone" text,
	"guardian_relation" text,
	"national_id_sealed" text,
	"national_id_index" text,
	"note" text,
	"registered_on" date,
	"expires_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"legacy_source" text,
	"legacy_id" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "member_legacy_unique" UNIQUE("library_id","legacy_source","legacy_id")
);
--> statement-breakpoint
ALTER TABLE "member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "member_category" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"membership_days" integer,
	"is_child" boolean DEFAULT false NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	"legacy_source" text,
	"legacy_id" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "member_category_code_unique" UNIQUE("library_id","code")
);
--> statement-breakpoint
ALTER TABLE "member_category" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "branch" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"short_name" text NOT NULL,
	"kind" text NOT NULL,
	"district" text,
	"address" text,
	"access_note" text,
	"sort" integer DEFAULT 0 NOT NULL,
	"legacy_source" text,
	"legacy_id" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "branch_code_unique" UNIQUE("library_id","code")
);
--> statement-breakpoint
ALTER TABLE "branch" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "closed_day" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"day" date NOT NULL,
	"branch_id" uuid,
	"name" text NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "closed_day_unique" UNIQUE NULLS NOT DISTINCT("library_id","day","branch_id")
);
--> statement-breakpoint
ALTER TABLE "closed_day" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "library" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"city" text NOT NULL,
	"parent_body" text,
	"time_zone" text DEFAULT 'Asia/Jakarta' NOT NULL,
	"phone" text,
	"whatsapp" text,
	"email" text,
	"is_demonstration" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opening_hours" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"branch_id" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"opens" time NOT NULL,
	"closes" time NOT NULL,
	"season" text,
	"valid_from" date,
	"valid_to" date,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "opening_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "room" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"branch_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"sort" integer DEFAULT 0 NOT NULL,
	"legacy_source" text,
	"legacy_id" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "room_code_unique" UNIQUE("library_id","branch_id","code")
);
--> statement-breakpoint
ALTER TABLE "room" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "setting" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"key" text NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "setting_key_unique" UNIQUE("library_id","key")
);
--> statement-breakpoint
ALTER TABLE "setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_event" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"position" bigint GENERATED ALWAYS AS IDENTITY (sequence name "service_event_position_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"written_by" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"kind" text NOT NULL,
	"occurred_at" timestamp with time zone NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"branch_id" uuid,
	"person_id" uuid,
	"title_id" uuid,
	"copy_id" uuid,
	"actor_id" uuid,
	"channel" text NOT NULL,
	"facts" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "service_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "answered_request" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"key" text NOT NULL,
	"asked" text NOT NULL,
	"answer" jsonb NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "answered_request_key_unique" UNIQUE("library_id","key")
);
--> statement-breakpoint
ALTER TABLE "answered_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "copy" ADD CONSTRAINT "copy_title_id_title_id_fk" FOREIGN KEY ("title_id") REFERENCES "public"."title"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copy" ADD CONSTRAINT "copy_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copy" ADD CONSTRAINT "copy_room_id_room_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."room"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copy" ADD CONSTRAINT "copy_category_id_copy_category_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."copy_category"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hold" ADD CONSTRAINT "hold_title_id_title_id_fk" FOREIGN KEY ("title_id") REFERENCES "public"."title"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hold" ADD CONSTRAINT "hold_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hold" ADD CONSTRAINT "hold_pickup_branch_id_branch_id_fk" FOREIGN KEY ("pickup_branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hold" ADD CONSTRAINT "hold_copy_id_copy_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."copy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loan" ADD CONSTRAINT "loan_copy_id_copy_id_fk" FOREIGN KEY ("copy_id") REFERENCES "public"."copy"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loan" ADD CONSTRAINT "loan_title_id_title_id_fk" FOREIGN KEY ("title_id") REFERENCES "public"."title"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loan" ADD CONSTRAINT "loan_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loan" ADD CONSTRAINT "loan_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loan" ADD CONSTRAINT "loan_return_branch_id_branch_id_fk" FOREIGN KEY ("return_branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD CONSTRAINT "loan_policy_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD CONSTRAINT "loan_policy_member_category_id_member_category_id_fk" FOREIGN KEY ("member_category_id") REFERENCES "public"."member_category"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loan_policy" ADD CONSTRAINT "loan_policy_copy_category_id_copy_category_id_fk" FOREIGN KEY ("copy_category_id") REFERENCES "public"."copy_category"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "loan_renewal" ADD CONSTRAINT "loan_renewal_loan_id_loan_id_fk" FOREIGN KEY ("loan_id") REFERENCES "public"."loan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspension" ADD CONSTRAINT "suspension_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suspension" ADD CONSTRAINT "suspension_loan_id_loan_id_fk" FOREIGN KEY ("loan_id") REFERENCES "public"."loan"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_account_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_category_id_member_category_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."member_category"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member" ADD CONSTRAINT "member_home_branch_id_branch_id_fk" FOREIGN KEY ("home_branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closed_day" ADD CONSTRAINT "closed_day_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opening_hours" ADD CONSTRAINT "opening_hours_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "room" ADD CONSTRAINT "room_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "copy_barcode_unique" ON "copy" USING btree ("library_id",lower("barcode"));--> statement-breakpoint
CREATE INDEX "copy_title" ON "copy" USING btree ("title_id");--> statement-breakpoint
CREATE INDEX "copy_branch_status" ON "copy" USING btree ("branch_id","status");--> statement-breakpoint
CREATE UNIQUE INDEX "title_public_id_unique" ON "title" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE INDEX "title_control_number" ON "title" USING btree ("control_number");--> statement-breakpoint
CREATE INDEX "title_created" ON "title" USING btree ("created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "hold_public_id_unique" ON "hold" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hold_live_unique" ON "hold" USING btree ("title_id","member_id") WHERE state in ('waiting', 'ready');--> statement-breakpoint
CREATE INDEX "hold_queue" ON "hold" USING btree ("title_id","placed_at") WHERE state in ('waiting', 'ready');--> statement-breakpoint
CREATE INDEX "hold_member" ON "hold" USING btree ("member_id") WHERE state in ('waiting', 'ready');--> statement-breakpoint
CREATE UNIQUE INDEX "hold_copy_unique" ON "hold" USING btree ("copy_id") WHERE state = 'ready';--> statement-breakpoint
CREATE UNIQUE INDEX "loan_public_id_unique" ON "loan" USING btree ("library_id","public_id");--> statement-breakpoint
CREATE UNIQUE INDEX "loan_open_copy_unique" ON "loan" USING btree ("copy_id") WHERE returned_at is null;--> statement-breakpoint
CREATE INDEX "loan_open_member" ON "loan" USING btree ("member_id") WHERE returned_at is null;--> statement-breakpoint
CREATE INDEX "loan_open_due" ON "loan" USING btree ("due_on") WHERE returned_at is null;--> statement-breakpoint
CREATE INDEX "loan_member" ON "loan" USING btree ("member_id","lent_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "loan_title" ON "loan" USING btree ("title_id");--> statement-breakpoint
CREATE INDEX "loan_copy" ON "loan" USING btree ("copy_id","lent_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "loan_renewal_loan" ON "loan_renewal" USING btree ("loan_id");--> statement-breakpoint
CREATE INDEX "suspension_member" ON "suspension" USING btree ("member_id","ends_on");--> statement-breakpoint
CREATE INDEX "account_member" ON "account" USING btree ("member_id");--> statement-breakpoint
CREATE INDEX "credential_user" ON "credential" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_user" ON "session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE UNIQUE INDEX "member_card_number_unique" ON "member" USING btree ("library_id",lower("card_number"));--> statement-breakpoint
CREATE INDEX "member_email" ON "member" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "member_name_trgm" ON "member" USING gin (lower("name") gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "member_national_id" ON "member" USING btree ("national_id_index");--> statement-breakpoint
CREATE INDEX "opening_hours_branch" ON "opening_hours" USING btree ("branch_id","weekday");--> statement-breakpoint
CREATE INDEX "service_event_written_by" ON "service_event" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "service_event_kind_time" ON "service_event" USING btree ("kind","occurred_at");--> statement-breakpoint
CREATE INDEX "service_event_person" ON "service_event" USING btree ("person_id","occurred_at");--> statement-breakpoint
CREATE POLICY "copy_of_library" ON "copy" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "copy_category_of_library" ON "copy_category" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "title_of_library" ON "title" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "hold_of_library" ON "hold" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "loan_of_library" ON "loan" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "loan_policy_of_library" ON "loan_policy" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "loan_renewal_of_library" ON "loan_renewal" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "suspension_of_library" ON "suspension" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "account_of_library" ON "account" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "api_token_of_library" ON "api_token" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "credential_of_library" ON "credential" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "role_of_library" ON "role" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "session_of_library" ON "session" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "verification_of_library" ON "verification" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "member_of_library" ON "member" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "member_category_of_library" ON "member_category" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "branch_of_library" ON "branch" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "closed_day_of_library" ON "closed_day" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "opening_hours_of_library" ON "opening_hours" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "room_of_library" ON "room" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "setting_of_library" ON "setting" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "service_event_of_library" ON "service_event" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "answered_request_of_library" ON "answered_request" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));
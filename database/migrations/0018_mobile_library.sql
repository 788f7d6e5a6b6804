CREATE TABLE "mobile_call" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"trip_id" uuid NOT NULL,
	"stop_id" uuid NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "mobile_call_unique" UNIQUE("library_id","trip_id","stop_id")
);
--> statement-breakpoint
ALTER TABLE "mobile_call" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mobile_exception" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"route_id" uuid NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"to_day" date,
	"reason" text NOT NULL,
	"announced_at" timestamp with time zone NOT NULL,
	"announced_by" uuid,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "mobile_exception_unique" UNIQUE("library_id","route_id","day"),
	CONSTRAINT "mobile_exception_day" CHECK (("mobile_exception"."kind" = 'moved') = ("mobile_exception"."to_day" is not null))
);
--> statement-breakpoint
ALTER TABLE "mobile_exception" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mobile_request" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"state" text DEFAULT 'requested' NOT NULL,
	"requester" text NOT NULL,
	"institution" text NOT NULL,
	"village" text,
	"district" text NOT NULL,
	"spot" text NOT NULL,
	"people" integer NOT NULL,
	"wish" text,
	"contact_name" text,
	"contact_phone" text,
	"note" text,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"answer" text,
	"version" integer DEFAULT 1 NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "mobile_request_code_unique" UNIQUE("library_id","code")
);
--> statement-breakpoint
ALTER TABLE "mobile_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mobile_request_draft" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"token" text NOT NULL,
	"answers" jsonb NOT NULL,
	"code" text,
	"updated_at" timestamp with time zone NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "mobile_request_draft_token_unique" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "mobile_request_draft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mobile_route" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"branch_id" uuid NOT NULL,
	"name" text NOT NULL,
	"weekdays" integer[] NOT NULL,
	"every_weeks" integer DEFAULT 1 NOT NULL,
	"first_day" date NOT NULL,
	"last_day" date,
	"note" text,
	"sort" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "mobile_route_public_id_unique" UNIQUE("library_id","public_id"),
	CONSTRAINT "mobile_route_weeks" CHECK ("mobile_route"."every_weeks" between 1 and 8)
);
--> statement-breakpoint
ALTER TABLE "mobile_route" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mobile_stop" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"route_id" uuid NOT NULL,
	"name" text NOT NULL,
	"village" text,
	"district" text NOT NULL,
	"place" text,
	"arrives" time NOT NULL,
	"leaves" time NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"access_note" text,
	"removed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "mobile_stop_public_id_unique" UNIQUE("library_id","public_id"),
	CONSTRAINT "mobile_stop_hours" CHECK ("mobile_stop"."arrives" < "mobile_stop"."leaves")
);
--> statement-breakpoint
ALTER TABLE "mobile_stop" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mobile_trip" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"route_id" uuid NOT NULL,
	"branch_id" uuid NOT NULL,
	"day" date NOT NULL,
	"state" text DEFAULT 'prepared' NOT NULL,
	"driver" text,
	"staff" text,
	"kilometers_before" integer,
	"kilometers_after" integer,
	"note" text,
	"prepared_at" timestamp with time zone NOT NULL,
	"prepared_by" uuid,
	"started_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "mobile_trip_public_id_unique" UNIQUE("library_id","public_id"),
	CONSTRAINT "mobile_trip_unique" UNIQUE("library_id","route_id","day")
);
--> statement-breakpoint
ALTER TABLE "mobile_trip" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "device" ADD COLUMN "lost_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "mobile_call" ADD CONSTRAINT "mobile_call_trip_id_mobile_trip_id_fk" FOREIGN KEY ("trip_id") REFERENCES "public"."mobile_trip"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mobile_call" ADD CONSTRAINT "mobile_call_stop_id_mobile_stop_id_fk" FOREIGN KEY ("stop_id") REFERENCES "public"."mobile_stop"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mobile_exception" ADD CONSTRAINT "mobile_exception_route_id_mobile_route_id_fk" FOREIGN KEY ("route_id") REFERENCES "public"."mobile_route"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mobile_route" ADD CONSTRAINT "mobile_route_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mobile_stop" ADD CONSTRAINT "mobile_stop_route_id_mobile_route_id_fk" FOREIGN KEY ("route_id") REFERENCES "public"."mobile_route"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mobile_trip" ADD CONSTRAINT "mobile_trip_route_id_mobile_route_id_fk" FOREIGN KEY ("route_id") REFERENCES "public"."mobile_route"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mobile_trip" ADD CONSTRAINT "mobile_trip_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mobile_call_opened" ON "mobile_call" USING btree ("opened_at");--> statement-breakpoint
CREATE INDEX "mobile_request_waiting" ON "mobile_request" USING btree ("requested_at") WHERE state = 'requested';--> statement-breakpoint
CREATE INDEX "mobile_stop_route" ON "mobile_stop" USING btree ("route_id","arrives");--> statement-breakpoint
CREATE INDEX "mobile_trip_day" ON "mobile_trip" USING btree ("day");--> statement-breakpoint
CREATE POLICY "mobile_call_of_library" ON "mobile_call" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "mobile_exception_of_library" ON "mobile_exception" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "mobile_request_of_library" ON "mobile_request" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "mobile_request_draft_of_library" ON "mobile_request_draft" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "mobile_route_of_library" ON "mobile_route" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "mobile_stop_of_library" ON "mobile_stop" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "mobile_trip_of_library" ON "mobile_trip" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));
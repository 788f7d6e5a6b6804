CREATE TABLE "device" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"start" text DEFAULT 'guest-book' NOT NULL,
	"branch_id" uuid NOT NULL,
	"room_id" uuid,
	"account_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"user_agent" text,
	"paired_at" timestamp with time zone NOT NULL,
	"paired_by" uuid,
	"last_seen_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"help_asked_at" timestamp with time zone,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "device_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "device_public_id_unique" UNIQUE("library_id","public_id")
);
--> statement-breakpoint
ALTER TABLE "device" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "device_pairing" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"token_hash" text NOT NULL,
	"user_agent" text,
	"expires_at" timestamp with time zone NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "device_pairing_tokenHash_unique" UNIQUE("token_hash"),
	CONSTRAINT "device_pairing_code_unique" UNIQUE("library_id","code")
);
--> statement-breakpoint
ALTER TABLE "device_pairing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "door_count" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"branch_id" uuid NOT NULL,
	"room_id" uuid,
	"hour" timestamp with time zone NOT NULL,
	"people" integer NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "door_count_unique" UNIQUE NULLS NOT DISTINCT("library_id","branch_id","room_id","hour"),
	CONSTRAINT "door_count_people" CHECK ("door_count"."people" >= 0)
);
--> statement-breakpoint
ALTER TABLE "door_count" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_booking" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"branch_id" uuid NOT NULL,
	"day" date NOT NULL,
	"starts" time NOT NULL,
	"ends" time NOT NULL,
	"state" text DEFAULT 'requested' NOT NULL,
	"institution" text NOT NULL,
	"group_name" text,
	"contact_name" text NOT NULL,
	"contact_phone" text NOT NULL,
	"contact_email" text,
	"education" text,
	"male" integer NOT NULL,
	"female" integer NOT NULL,
	"companions" integer DEFAULT 0 NOT NULL,
	"access_needs" text,
	"wishes" text[] DEFAULT '{}' NOT NULL,
	"note" text,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"answer" text,
	"moved_from" text,
	"version" integer DEFAULT 1 NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "group_booking_code_unique" UNIQUE("library_id","code")
);
--> statement-breakpoint
ALTER TABLE "group_booking" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_booking_draft" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"token" text NOT NULL,
	"answers" jsonb NOT NULL,
	"code" text,
	"updated_at" timestamp with time zone NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "group_booking_draft_token_unique" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "group_booking_draft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_slot" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"branch_id" uuid NOT NULL,
	"weekday" integer NOT NULL,
	"starts" time NOT NULL,
	"ends" time NOT NULL,
	"people" integer NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "group_slot_unique" UNIQUE("library_id","branch_id","weekday","starts")
);
--> statement-breakpoint
ALTER TABLE "group_slot" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visit" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"kind" text NOT NULL,
	"branch_id" uuid NOT NULL,
	"room_id" uuid,
	"at" timestamp with time zone NOT NULL,
	"member_id" uuid,
	"name" text,
	"sex" text,
	"education" text,
	"job" text,
	"purpose" text,
	"people" integer DEFAULT 1 NOT NULL,
	"male" integer,
	"female" integer,
	"institution" text,
	"contact_name" text,
	"contact_phone" text,
	"parts" jsonb,
	"note" text,
	"booking_id" uuid,
	"channel" text NOT NULL,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"legacy_source" text,
	"legacy_id" text,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "visit_public_id_unique" UNIQUE("library_id","public_id"),
	CONSTRAINT "visit_legacy_unique" UNIQUE("library_id","legacy_source","legacy_id"),
	CONSTRAINT "visit_people" CHECK ("visit"."people" >= 1)
);
--> statement-breakpoint
ALTER TABLE "visit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "device" ADD CONSTRAINT "device_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device" ADD CONSTRAINT "device_room_id_room_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."room"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device" ADD CONSTRAINT "device_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "door_count" ADD CONSTRAINT "door_count_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "door_count" ADD CONSTRAINT "door_count_room_id_room_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."room"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_booking" ADD CONSTRAINT "group_booking_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_slot" ADD CONSTRAINT "group_slot_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_branch_id_branch_id_fk" FOREIGN KEY ("branch_id") REFERENCES "public"."branch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_room_id_room_id_fk" FOREIGN KEY ("room_id") REFERENCES "public"."room"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit" ADD CONSTRAINT "visit_booking_id_group_booking_id_fk" FOREIGN KEY ("booking_id") REFERENCES "public"."group_booking"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "device_branch" ON "device" USING btree ("branch_id");--> statement-breakpoint
CREATE INDEX "group_booking_slot" ON "group_booking" USING btree ("branch_id","day","starts");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_booking_unique" ON "visit" USING btree ("booking_id") WHERE "visit"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "visit_branch_time" ON "visit" USING btree ("branch_id","at");--> statement-breakpoint
CREATE INDEX "visit_time" ON "visit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "visit_member" ON "visit" USING btree ("member_id","at");--> statement-breakpoint
CREATE POLICY "device_of_library" ON "device" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "device_pairing_of_library" ON "device_pairing" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "door_count_of_library" ON "door_count" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "group_booking_of_library" ON "group_booking" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "group_booking_draft_of_library" ON "group_booking_draft" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "group_slot_of_library" ON "group_slot" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "visit_of_library" ON "visit" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
-- Until now a visit was only an act in the ledger: each becomes a line of the guest book.
INSERT INTO "visit" ("kind", "branch_id", "room_id", "at", "member_id", "sex", "education", "job", "purpose", "people", "channel", "recorded_by", "recorded_at", "library_id")
SELECT
	CASE WHEN e.facts ->> 'visitor' IN ('member', 'guest', 'group') THEN e.facts ->> 'visitor' ELSE 'guest' END,
	b.id, r.id, e.occurred_at, m.id,
	e.facts ->> 'sex', e.facts ->> 'education', e.facts ->> 'job', e.facts ->> 'purpose',
	greatest(coalesce((e.facts ->> 'people')::int, 1), 1), e.channel, e.actor_id, e.recorded_at, e.library_id
FROM "service_event" e
JOIN "branch" b ON b.id = e.branch_id
LEFT JOIN "room" r ON r.branch_id = b.id AND r.code = e.facts ->> 'room'
LEFT JOIN "member" m ON m.id = e.person_id
WHERE e.kind = 'visits.visit.recorded';

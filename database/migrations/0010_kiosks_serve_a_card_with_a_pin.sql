CREATE TABLE "kiosk_pin" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"member_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone,
	"set_at" timestamp with time zone NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "kiosk_pin_memberId_unique" UNIQUE("member_id")
);
--> statement-breakpoint
ALTER TABLE "kiosk_pin" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "device" ADD COLUMN "serves_member_id" uuid;--> statement-breakpoint
ALTER TABLE "device" ADD COLUMN "serves_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "kiosk_pin" ADD CONSTRAINT "kiosk_pin_member_id_member_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."member"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device" ADD CONSTRAINT "device_serves_member_id_member_id_fk" FOREIGN KEY ("serves_member_id") REFERENCES "public"."member"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "kiosk_pin_of_library" ON "kiosk_pin" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));
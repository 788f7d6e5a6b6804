CREATE TABLE "import_finding" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"run_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"level" text NOT NULL,
	"source" text NOT NULL,
	"row" text NOT NULL,
	"code" text NOT NULL,
	"facts" jsonb NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "import_finding_position_unique" UNIQUE("run_id","position")
);
--> statement-breakpoint
ALTER TABLE "import_finding" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_run" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"public_id" text DEFAULT short_id() NOT NULL,
	"kind" text NOT NULL,
	"files" jsonb NOT NULL,
	"as_of" date NOT NULL,
	"source_name" text,
	"counts" jsonb NOT NULL,
	"reconcile" jsonb NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"undone_by" uuid,
	"undone_at" timestamp with time zone,
	"removed" integer,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "import_run_public_id_unique" UNIQUE("library_id","public_id")
);
--> statement-breakpoint
ALTER TABLE "import_run" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imported_row" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"entity" text NOT NULL,
	"legacy_source" text NOT NULL,
	"legacy_id" text NOT NULL,
	"record_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"is_created" boolean NOT NULL,
	"last_run_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"mark" text NOT NULL,
	"kept" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"library_id" uuid DEFAULT current_setting('suluah.library')::uuid NOT NULL,
	CONSTRAINT "imported_row_legacy_unique" UNIQUE("library_id","entity","legacy_source","legacy_id")
);
--> statement-breakpoint
ALTER TABLE "imported_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "import_finding" ADD CONSTRAINT "import_finding_run_id_import_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_run"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_row" ADD CONSTRAINT "imported_row_run_id_import_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."import_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_row" ADD CONSTRAINT "imported_row_last_run_id_import_run_id_fk" FOREIGN KEY ("last_run_id") REFERENCES "public"."import_run"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_run_created" ON "import_run" USING btree ("created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "imported_row_run" ON "imported_row" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "imported_row_last_run" ON "imported_row" USING btree ("last_run_id");--> statement-breakpoint
CREATE INDEX "imported_row_record" ON "imported_row" USING btree ("record_id");--> statement-breakpoint
CREATE POLICY "import_finding_of_library" ON "import_finding" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "import_run_of_library" ON "import_run" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));--> statement-breakpoint
CREATE POLICY "imported_row_of_library" ON "imported_row" AS PERMISSIVE FOR ALL TO "suluah_app" USING (library_id = (select current_setting('suluah.library')::uuid)) WITH CHECK (library_id = (select current_setting('suluah.library')::uuid));
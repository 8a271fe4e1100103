CREATE TABLE "dossier_texts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"dossier_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"written_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "dossier_texts_sequence_unique" UNIQUE("sequence"),
	CONSTRAINT "dossier_texts_at_shape" CHECK ("at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
CREATE TABLE "dossiers" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"target_set_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"meeting" text COLLATE "C" NOT NULL,
	"held_on" text COLLATE "C" NOT NULL,
	"frozen_at" text COLLATE "C" NOT NULL,
	"frozen_by" text COLLATE "C" NOT NULL,
	"facts" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "dossiers_period_shape" CHECK ("period" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "dossiers_held_on_shape" CHECK ("held_on" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	CONSTRAINT "dossiers_frozen_at_shape" CHECK ("frozen_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "dossiers_hash_shape" CHECK ("hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "report_exports" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"dossier_id" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"format" text COLLATE "C" NOT NULL,
	"profile" text COLLATE "C" NOT NULL,
	"sections" text COLLATE "C" NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"content_hash" text COLLATE "C" NOT NULL,
	"size" integer NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"exported_by" text COLLATE "C" NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "report_exports_sequence_unique" UNIQUE("sequence"),
	CONSTRAINT "report_exports_dossier_id_format_version_unique" UNIQUE("dossier_id","format","version"),
	CONSTRAINT "report_exports_version_least" CHECK ("version" >= 1),
	CONSTRAINT "report_exports_format_listed" CHECK ("format" in ('docx', 'xlsx', 'pdf', 'csv')),
	CONSTRAINT "report_exports_content_hash_shape" CHECK ("content_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "report_exports_size_least" CHECK ("size" >= 0),
	CONSTRAINT "report_exports_at_shape" CHECK ("at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
ALTER TABLE "dossier_texts" ADD CONSTRAINT "dossier_texts_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_texts" ADD CONSTRAINT "dossier_texts_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_target_set_id_target_sets_id_fk" FOREIGN KEY ("target_set_id") REFERENCES "public"."target_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_period_periods_period_fk" FOREIGN KEY ("period") REFERENCES "public"."periods"("period") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossiers" ADD CONSTRAINT "dossiers_frozen_by_accounts_id_fk" FOREIGN KEY ("frozen_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_exports" ADD CONSTRAINT "report_exports_dossier_id_dossiers_id_fk" FOREIGN KEY ("dossier_id") REFERENCES "public"."dossiers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_exports" ADD CONSTRAINT "report_exports_exported_by_accounts_id_fk" FOREIGN KEY ("exported_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dossier_texts_dossier_id_index" ON "dossier_texts" USING btree ("dossier_id");--> statement-breakpoint
CREATE INDEX "dossiers_period_index" ON "dossiers" USING btree ("period");
--> statement-breakpoint
CREATE TRIGGER dossiers_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON dossiers FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER dossier_texts_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON dossier_texts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER report_exports_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_exports FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
INSERT INTO sequences (name, value) VALUES ('dossier_texts', 0), ('report_exports', 0);

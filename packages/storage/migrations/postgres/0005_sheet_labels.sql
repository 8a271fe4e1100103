CREATE TABLE "sheet_labels" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"label" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C",
	"at" text COLLATE "C" NOT NULL,
	"said_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "sheet_labels_sequence_unique" UNIQUE("sequence"),
	CONSTRAINT "sheet_labels_at_shape" CHECK ("at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
ALTER TABLE "sheet_labels" ADD CONSTRAINT "sheet_labels_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_labels" ADD CONSTRAINT "sheet_labels_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_labels" ADD CONSTRAINT "sheet_labels_said_by_accounts_id_fk" FOREIGN KEY ("said_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sheet_labels_unit_id_label_sequence_index" ON "sheet_labels" USING btree ("unit_id","label","sequence");
--> statement-breakpoint
CREATE TRIGGER sheet_labels_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sheet_labels FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
INSERT INTO sequences (name, value) VALUES ('sheet_labels', 0);

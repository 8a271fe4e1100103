CREATE TABLE "report_layouts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"set_code" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"columns" text COLLATE "C",
	"saved_at" text COLLATE "C" NOT NULL,
	"saved_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "report_layouts_sequence_unique" UNIQUE("sequence"),
	CONSTRAINT "report_layouts_saved_at_shape" CHECK ("saved_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
ALTER TABLE "report_layouts" ADD CONSTRAINT "report_layouts_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE TRIGGER report_layouts_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON report_layouts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
INSERT INTO sequences (name, value) VALUES ('report_layouts', 0);
CREATE TABLE "verdict_explanations" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"target_set_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"content" text COLLATE "C" NOT NULL,
	"illustrative" boolean NOT NULL,
	"written_at" text COLLATE "C" NOT NULL,
	"written_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "verdict_explanations_sequence_unique" UNIQUE("sequence"),
	CONSTRAINT "verdict_explanations_written_at_shape" CHECK ("written_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
CREATE TABLE "year_closings" (
	"target_set_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"closed_by" text COLLATE "C" NOT NULL,
	CONSTRAINT "year_closings_at_shape" CHECK ("at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
ALTER TABLE "verdict_explanations" ADD CONSTRAINT "verdict_explanations_target_set_id_target_sets_id_fk" FOREIGN KEY ("target_set_id") REFERENCES "public"."target_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdict_explanations" ADD CONSTRAINT "verdict_explanations_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdict_explanations" ADD CONSTRAINT "verdict_explanations_written_by_accounts_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_closings" ADD CONSTRAINT "year_closings_target_set_id_target_sets_id_fk" FOREIGN KEY ("target_set_id") REFERENCES "public"."target_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_closings" ADD CONSTRAINT "year_closings_closed_by_accounts_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "verdict_explanations_target_set_id_index" ON "verdict_explanations" USING btree ("target_set_id");
--> statement-breakpoint
CREATE TRIGGER verdict_explanations_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON verdict_explanations FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER year_closings_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON year_closings FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
INSERT INTO sequences (name, value) VALUES ('verdict_explanations', 0);
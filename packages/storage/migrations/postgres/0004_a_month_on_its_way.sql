CREATE TABLE "answered_keys" (
	"account_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"route" text COLLATE "C" NOT NULL,
	"body_hash" text COLLATE "C" NOT NULL,
	"answer" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	CONSTRAINT "answered_keys_pkey" PRIMARY KEY("account_id","key"),
	CONSTRAINT "answered_keys_body_hash_shape" CHECK ("body_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "answered_keys_at_shape" CHECK ("at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"size" integer NOT NULL,
	"sha256" text COLLATE "C" NOT NULL,
	"content" "bytea" NOT NULL,
	"uploaded_at" text COLLATE "C" NOT NULL,
	"uploaded_by" text COLLATE "C" NOT NULL,
	"removed_at" text COLLATE "C",
	CONSTRAINT "attachments_period_shape" CHECK ("period" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "attachments_sha256_shape" CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "attachments_uploaded_at_shape" CHECK ("uploaded_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "attachments_removed_at_shape" CHECK ("removed_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "attachments_size_least" CHECK ("size" >= 1)
);
--> statement-breakpoint
CREATE TABLE "lock_proposals" (
	"period" text COLLATE "C" PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"proposed_by" text COLLATE "C" NOT NULL,
	"excuses" text COLLATE "C" NOT NULL,
	CONSTRAINT "lock_proposals_at_shape" CHECK ("at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"indicator_ids" text COLLATE "C" NOT NULL,
	"done_by" text COLLATE "C",
	"reason" text COLLATE "C",
	"seen_at" text COLLATE "C",
	CONSTRAINT "notices_sequence_unique" UNIQUE("sequence"),
	CONSTRAINT "notices_kind_listed" CHECK ("kind" in ('handed', 'returned', 'approved', 'edited_for_unit', 'submitted', 'reopening_requested', 'reopened', 'reopening_refused', 'lock_proposed', 'locked', 'reminder')),
	CONSTRAINT "notices_at_shape" CHECK ("at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "notices_period_shape" CHECK ("period" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "notices_seen_at_shape" CHECK ("seen_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
CREATE TABLE "reopenings" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"indicator_ids" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"ends_at" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"requested_at" text COLLATE "C" NOT NULL,
	"requested_by" text COLLATE "C" NOT NULL,
	"decided_at" text COLLATE "C",
	"decided_by" text COLLATE "C",
	"decision_reason" text COLLATE "C",
	"version" integer NOT NULL,
	CONSTRAINT "reopenings_state_listed" CHECK ("state" in ('requested', 'approved', 'refused', 'ended')),
	CONSTRAINT "reopenings_ends_at_shape" CHECK ("ends_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "reopenings_requested_at_shape" CHECK ("requested_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "reopenings_decided_at_shape" CHECK ("decided_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "reopenings_version_least" CHECK ("version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "submission_events" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"submission_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"done_by" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"content" text COLLATE "C",
	"late" boolean NOT NULL,
	"version" integer NOT NULL,
	CONSTRAINT "submission_events_sequence_unique" UNIQUE("sequence"),
	CONSTRAINT "submission_events_kind_listed" CHECK ("kind" in ('handed', 'taken_back', 'submitted', 'withdrawn', 'returned', 'edited_for_unit', 'approved')),
	CONSTRAINT "submission_events_at_shape" CHECK ("at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "submission_events_version_least" CHECK ("version" >= 1)
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"content" text COLLATE "C" NOT NULL,
	"saved_at" text COLLATE "C" NOT NULL,
	"saved_by" text COLLATE "C" NOT NULL,
	"on_behalf" boolean NOT NULL,
	"composed_at" text COLLATE "C",
	"submitted_at" text COLLATE "C",
	"submitted_by" text COLLATE "C",
	"late" boolean NOT NULL,
	"decided_at" text COLLATE "C",
	"decided_by" text COLLATE "C",
	"returned" text COLLATE "C",
	"figure_id" text COLLATE "C",
	CONSTRAINT "submissions_period_unit_id_indicator_id_unique" UNIQUE("period","unit_id","indicator_id"),
	CONSTRAINT "submissions_state_listed" CHECK ("state" in ('draft', 'handed', 'submitted', 'returned', 'approved')),
	CONSTRAINT "submissions_period_shape" CHECK ("period" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "submissions_version_least" CHECK ("version" >= 1),
	CONSTRAINT "submissions_saved_at_shape" CHECK ("saved_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "submissions_composed_at_shape" CHECK ("composed_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "submissions_submitted_at_shape" CHECK ("submitted_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "submissions_decided_at_shape" CHECK ("decided_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
ALTER TABLE "answered_keys" ADD CONSTRAINT "answered_keys_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_accounts_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lock_proposals" ADD CONSTRAINT "lock_proposals_period_periods_period_fk" FOREIGN KEY ("period") REFERENCES "public"."periods"("period") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lock_proposals" ADD CONSTRAINT "lock_proposals_proposed_by_accounts_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_done_by_accounts_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_period_periods_period_fk" FOREIGN KEY ("period") REFERENCES "public"."periods"("period") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_requested_by_accounts_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reopenings" ADD CONSTRAINT "reopenings_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_events" ADD CONSTRAINT "submission_events_submission_id_submissions_id_fk" FOREIGN KEY ("submission_id") REFERENCES "public"."submissions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submission_events" ADD CONSTRAINT "submission_events_done_by_accounts_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_saved_by_accounts_id_fk" FOREIGN KEY ("saved_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_submitted_by_accounts_id_fk" FOREIGN KEY ("submitted_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_decided_by_accounts_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_figure_id_figures_id_fk" FOREIGN KEY ("figure_id") REFERENCES "public"."figures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answered_keys_at_index" ON "answered_keys" USING btree ("at");--> statement-breakpoint
CREATE INDEX "attachments_period_unit_id_indicator_id_index" ON "attachments" USING btree ("period","unit_id","indicator_id");--> statement-breakpoint
CREATE INDEX "notices_account_id_sequence_index" ON "notices" USING btree ("account_id","sequence");--> statement-breakpoint
CREATE INDEX "reopenings_period_index" ON "reopenings" USING btree ("period");--> statement-breakpoint
CREATE INDEX "submission_events_submission_id_index" ON "submission_events" USING btree ("submission_id");--> statement-breakpoint
CREATE TRIGGER submission_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON submission_events FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
INSERT INTO sequences (name, value) VALUES ('submission_events', 0), ('notices', 0);

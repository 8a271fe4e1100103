CREATE TABLE "accounts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"person_id" text COLLATE "C" NOT NULL,
	"user_name" text COLLATE "C" NOT NULL,
	"password_hash" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"disabled_at" text COLLATE "C",
	"epoch" integer NOT NULL,
	CONSTRAINT "accounts_user_name_unique" UNIQUE("user_name"),
	CONSTRAINT "accounts_role_listed" CHECK ("role" in ('leader', 'office', 'head', 'clerk', 'auditor', 'administrator')),
	CONSTRAINT "accounts_disabled_at_shape" CHECK ("disabled_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "accounts_epoch_least" CHECK ("epoch" >= 0)
);
--> statement-breakpoint
CREATE TABLE "assignment_coordinators" (
	"assignment_id" text COLLATE "C" NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "assignment_coordinators_pkey" PRIMARY KEY("assignment_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"target_set_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"lead_unit_id" text COLLATE "C" NOT NULL,
	"head_id" text COLLATE "C" NOT NULL,
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C",
	CONSTRAINT "assignments_target_set_id_indicator_id_valid_from_unique" UNIQUE("target_set_id","indicator_id","valid_from"),
	CONSTRAINT "assignments_valid_from_shape" CHECK ("valid_from" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	CONSTRAINT "assignments_valid_to_shape" CHECK ("valid_to" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	CONSTRAINT "assignments_span" CHECK (valid_to is null or valid_from < valid_to)
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"sequence" integer PRIMARY KEY NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"actor_id" text COLLATE "C" NOT NULL,
	"on_behalf_of" text COLLATE "C",
	"action" text COLLATE "C" NOT NULL,
	"object_kind" text COLLATE "C" NOT NULL,
	"object_id" text COLLATE "C" NOT NULL,
	"before" text COLLATE "C",
	"after" text COLLATE "C",
	"reason" text COLLATE "C",
	"previous_hash" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	CONSTRAINT "audit_previous_hash_unique" UNIQUE("previous_hash"),
	CONSTRAINT "audit_sequence_least" CHECK ("sequence" >= 1),
	CONSTRAINT "audit_at_shape" CHECK ("at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "audit_previous_hash_shape" CHECK ("previous_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "audit_hash_shape" CHECK ("hash" ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"number" text COLLATE "C" NOT NULL,
	"issued_on" text COLLATE "C",
	"title_vi" text COLLATE "C" NOT NULL,
	"title_en" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"source_url" text COLLATE "C",
	"illustrative" boolean NOT NULL,
	CONSTRAINT "documents_issued_on_shape" CHECK ("issued_on" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$')
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"form" text COLLATE "C" NOT NULL,
	"month_value" text COLLATE "C",
	"to_date_value" text COLLATE "C",
	"absence" text COLLATE "C",
	"text" text COLLATE "C",
	"vintage" text COLLATE "C" NOT NULL,
	"as_of" text COLLATE "C" NOT NULL,
	"recorded_at" text COLLATE "C" NOT NULL,
	"recorded_by" text COLLATE "C" NOT NULL,
	"supersedes" text COLLATE "C",
	"reason" text COLLATE "C",
	"source_url" text COLLATE "C",
	"illustrative" boolean NOT NULL,
	CONSTRAINT "figures_sequence_unique" UNIQUE("sequence"),
	CONSTRAINT "figures_period_shape" CHECK ("period" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "figures_form_listed" CHECK ("form" in ('number', 'absent', 'text')),
	CONSTRAINT "figures_absence_listed" CHECK ("absence" in ('not_occurred', 'not_published')),
	CONSTRAINT "figures_vintage_listed" CHECK ("vintage" in ('estimate', 'preliminary', 'official')),
	CONSTRAINT "figures_month_value_shape" CHECK ("month_value" ~ '^(0|-?[1-9][0-9]*([.][0-9]*[1-9])?|-?0[.][0-9]*[1-9])$'),
	CONSTRAINT "figures_to_date_value_shape" CHECK ("to_date_value" ~ '^(0|-?[1-9][0-9]*([.][0-9]*[1-9])?|-?0[.][0-9]*[1-9])$'),
	CONSTRAINT "figures_as_of_shape" CHECK ("as_of" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	CONSTRAINT "figures_recorded_at_shape" CHECK ("recorded_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "figures_reading" CHECK (case form
            when 'number' then (month_value is not null or to_date_value is not null) and absence is null and text is null
            when 'absent' then absence is not null and month_value is null and to_date_value is null and text is null
            else text is not null and text <> '' and month_value is null and to_date_value is null and absence is null
          end)
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"code" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name_vi" text COLLATE "C" NOT NULL,
	"name_en" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name_vi" text COLLATE "C" NOT NULL,
	"name_en" text COLLATE "C" NOT NULL,
	"short_name_vi" text COLLATE "C" NOT NULL,
	"short_name_en" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"direction" text COLLATE "C" NOT NULL,
	"accumulation" text COLLATE "C" NOT NULL,
	"unit_vi" text COLLATE "C" NOT NULL,
	"unit_en" text COLLATE "C" NOT NULL,
	"decimals" integer NOT NULL,
	"due_months" text COLLATE "C" NOT NULL,
	"definition_vi" text COLLATE "C" NOT NULL,
	"definition_en" text COLLATE "C" NOT NULL,
	"source_vi" text COLLATE "C" NOT NULL,
	"source_en" text COLLATE "C" NOT NULL,
	CONSTRAINT "indicators_code_unique" UNIQUE("code"),
	CONSTRAINT "indicators_kind_listed" CHECK ("kind" in ('flow', 'count_new', 'stock', 'rate', 'pp_change', 'growth', 'ratio', 'structure', 'disbursement', 'lower_better', 'rank', 'range', 'milestone', 'maintain', 'average', 'composite')),
	CONSTRAINT "indicators_direction_listed" CHECK ("direction" in ('higher', 'lower', 'band')),
	CONSTRAINT "indicators_accumulation_listed" CHECK ("accumulation" in ('sum', 'latest')),
	CONSTRAINT "indicators_decimals_least" CHECK ("decimals" >= 0)
);
--> statement-breakpoint
CREATE TABLE "installation_facts" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"value" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "paths" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"target_set_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"method" text COLLATE "C" NOT NULL,
	"month_values" text COLLATE "C" NOT NULL,
	"effective_from" text COLLATE "C" NOT NULL,
	"committed_by" text COLLATE "C",
	"approved_at" text COLLATE "C",
	"approved_by" text COLLATE "C",
	"reason" text COLLATE "C" NOT NULL,
	"illustrative" boolean NOT NULL,
	CONSTRAINT "paths_target_set_id_indicator_id_version_unique" UNIQUE("target_set_id","indicator_id","version"),
	CONSTRAINT "paths_method_listed" CHECK ("method" in ('linear', 'manual', 'seasonal', 'steps', 'quarterly')),
	CONSTRAINT "paths_version_least" CHECK ("version" >= 1),
	CONSTRAINT "paths_effective_from_shape" CHECK ("effective_from" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	CONSTRAINT "paths_approved_at_shape" CHECK ("approved_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"full_name" text COLLATE "C" NOT NULL,
	"title_vi" text COLLATE "C" NOT NULL,
	"title_en" text COLLATE "C" NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "periods" (
	"period" text COLLATE "C" PRIMARY KEY NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"cutoff_on" text COLLATE "C" NOT NULL,
	"opens_at" text COLLATE "C" NOT NULL,
	"due_at" text COLLATE "C" NOT NULL,
	"locked_at" text COLLATE "C",
	"locked_by" text COLLATE "C",
	"version" integer NOT NULL,
	CONSTRAINT "periods_period_shape" CHECK ("period" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "periods_state_listed" CHECK ("state" in ('open', 'locked')),
	CONSTRAINT "periods_cutoff_on_shape" CHECK ("cutoff_on" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	CONSTRAINT "periods_opens_at_shape" CHECK ("opens_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "periods_due_at_shape" CHECK ("due_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "periods_locked_at_shape" CHECK ("locked_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "periods_version_least" CHECK ("version" >= 0)
);
--> statement-breakpoint
CREATE TABLE "rule_versions" (
	"version" text COLLATE "C" PRIMARY KEY NOT NULL,
	"effective_from" text COLLATE "C" NOT NULL,
	"settings" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" NOT NULL,
	CONSTRAINT "rule_versions_effective_from_shape" CHECK ("effective_from" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$')
);
--> statement-breakpoint
CREATE TABLE "sequences" (
	"name" text COLLATE "C" PRIMARY KEY NOT NULL,
	"value" integer NOT NULL,
	CONSTRAINT "sequences_value_least" CHECK ("value" >= 0)
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id_hash" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"epoch" integer NOT NULL,
	"created_at" text COLLATE "C" NOT NULL,
	"last_seen_at" text COLLATE "C" NOT NULL,
	"expires_at" text COLLATE "C" NOT NULL,
	"ended_at" text COLLATE "C",
	CONSTRAINT "sessions_id_hash_shape" CHECK ("id_hash" ~ '^[0-9a-f]{64}$'),
	CONSTRAINT "sessions_created_at_shape" CHECK ("created_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "sessions_last_seen_at_shape" CHECK ("last_seen_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "sessions_expires_at_shape" CHECK ("expires_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "sessions_ended_at_shape" CHECK ("ended_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
CREATE TABLE "target_set_members" (
	"target_set_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"group_code" text COLLATE "C" NOT NULL,
	"position" integer NOT NULL,
	"parent_indicator_id" text COLLATE "C",
	"judged" boolean NOT NULL,
	CONSTRAINT "target_set_members_pkey" PRIMARY KEY("target_set_id","indicator_id"),
	CONSTRAINT "target_set_members_own_parent" CHECK (parent_indicator_id is null or parent_indicator_id <> indicator_id)
);
--> statement-breakpoint
CREATE TABLE "target_sets" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"year" integer NOT NULL,
	"body" text COLLATE "C" NOT NULL,
	"name_vi" text COLLATE "C" NOT NULL,
	"name_en" text COLLATE "C" NOT NULL,
	"document_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"note_vi" text COLLATE "C",
	"note_en" text COLLATE "C",
	CONSTRAINT "target_sets_year_code_unique" UNIQUE("year","code"),
	CONSTRAINT "target_sets_body_listed" CHECK ("body" in ('tinh_uy', 'hdnd', 'ubnd')),
	CONSTRAINT "target_sets_state_listed" CHECK ("state" in ('running', 'closed')),
	CONSTRAINT "target_sets_year_range" CHECK (year between 1900 and 2199),
	CONSTRAINT "target_sets_note_both" CHECK ((note_vi is null) = (note_en is null))
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"target_set_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"raw_text" text COLLATE "C" NOT NULL,
	"operator" text COLLATE "C" NOT NULL,
	"low" text COLLATE "C",
	"high" text COLLATE "C",
	"approximate" boolean NOT NULL,
	"stretch" text COLLATE "C",
	"baseline" text COLLATE "C",
	"effective_from" text COLLATE "C" NOT NULL,
	"document_id" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"source_url" text COLLATE "C",
	"illustrative" boolean NOT NULL,
	CONSTRAINT "targets_target_set_id_indicator_id_version_unique" UNIQUE("target_set_id","indicator_id","version"),
	CONSTRAINT "targets_operator_listed" CHECK ("operator" in ('at_least', 'more_than', 'at_most', 'less_than', 'between', 'about', 'exactly')),
	CONSTRAINT "targets_version_least" CHECK ("version" >= 1),
	CONSTRAINT "targets_low_shape" CHECK ("low" ~ '^(0|-?[1-9][0-9]*([.][0-9]*[1-9])?|-?0[.][0-9]*[1-9])$'),
	CONSTRAINT "targets_high_shape" CHECK ("high" ~ '^(0|-?[1-9][0-9]*([.][0-9]*[1-9])?|-?0[.][0-9]*[1-9])$'),
	CONSTRAINT "targets_stretch_shape" CHECK ("stretch" ~ '^(0|-?[1-9][0-9]*([.][0-9]*[1-9])?|-?0[.][0-9]*[1-9])$'),
	CONSTRAINT "targets_baseline_shape" CHECK ("baseline" ~ '^(0|-?[1-9][0-9]*([.][0-9]*[1-9])?|-?0[.][0-9]*[1-9])$'),
	CONSTRAINT "targets_effective_from_shape" CHECK ("effective_from" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	CONSTRAINT "targets_bound" CHECK (low is not null or high is not null)
);
--> statement-breakpoint
CREATE TABLE "unit_successions" (
	"predecessor_id" text COLLATE "C" NOT NULL,
	"successor_id" text COLLATE "C" NOT NULL,
	"effective_on" text COLLATE "C" NOT NULL,
	CONSTRAINT "unit_successions_pkey" PRIMARY KEY("predecessor_id","successor_id"),
	CONSTRAINT "unit_successions_effective_on_shape" CHECK ("effective_on" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$')
);
--> statement-breakpoint
CREATE TABLE "units" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"code" text COLLATE "C" NOT NULL,
	"name_vi" text COLLATE "C" NOT NULL,
	"name_en" text COLLATE "C" NOT NULL,
	"short_name_vi" text COLLATE "C" NOT NULL,
	"short_name_en" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"parent_id" text COLLATE "C",
	"valid_from" text COLLATE "C" NOT NULL,
	"valid_to" text COLLATE "C",
	CONSTRAINT "units_code_unique" UNIQUE("code"),
	CONSTRAINT "units_kind_listed" CHECK ("kind" in ('province', 'party_body', 'department', 'central_agency', 'district', 'commune')),
	CONSTRAINT "units_valid_from_shape" CHECK ("valid_from" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	CONSTRAINT "units_valid_to_shape" CHECK ("valid_to" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
	CONSTRAINT "units_span" CHECK (valid_to is null or valid_from < valid_to)
);
--> statement-breakpoint
CREATE TABLE "verdicts" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"target_set_id" text COLLATE "C" NOT NULL,
	"indicator_id" text COLLATE "C" NOT NULL,
	"occasion" text COLLATE "C" NOT NULL,
	"proposed" text COLLATE "C",
	"confirmed" text COLLATE "C" NOT NULL,
	"confirmed_at" text COLLATE "C" NOT NULL,
	"confirmed_by" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C",
	"rule_version" text COLLATE "C" NOT NULL,
	"target_version" integer NOT NULL,
	"figure_id" text COLLATE "C",
	CONSTRAINT "verdicts_sequence_unique" UNIQUE("sequence"),
	CONSTRAINT "verdicts_occasion_listed" CHECK ("occasion" in ('conference', 'official')),
	CONSTRAINT "verdicts_proposed_listed" CHECK ("proposed" in ('final_missed', 'final_met', 'final_exceeded')),
	CONSTRAINT "verdicts_confirmed_listed" CHECK ("confirmed" in ('final_missed', 'final_met', 'final_exceeded')),
	CONSTRAINT "verdicts_confirmed_at_shape" CHECK ("confirmed_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$')
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_coordinators" ADD CONSTRAINT "assignment_coordinators_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignment_coordinators" ADD CONSTRAINT "assignment_coordinators_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_lead_unit_id_units_id_fk" FOREIGN KEY ("lead_unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_head_id_people_id_fk" FOREIGN KEY ("head_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_member_fk" FOREIGN KEY ("target_set_id","indicator_id") REFERENCES "public"."target_set_members"("target_set_id","indicator_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_supersedes_figures_id_fk" FOREIGN KEY ("supersedes") REFERENCES "public"."figures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paths" ADD CONSTRAINT "paths_member_fk" FOREIGN KEY ("target_set_id","indicator_id") REFERENCES "public"."target_set_members"("target_set_id","indicator_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_set_members" ADD CONSTRAINT "target_set_members_target_set_id_target_sets_id_fk" FOREIGN KEY ("target_set_id") REFERENCES "public"."target_sets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_set_members" ADD CONSTRAINT "target_set_members_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_set_members" ADD CONSTRAINT "target_set_members_group_code_groups_code_fk" FOREIGN KEY ("group_code") REFERENCES "public"."groups"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_set_members" ADD CONSTRAINT "target_set_members_parent_fk" FOREIGN KEY ("target_set_id","parent_indicator_id") REFERENCES "public"."target_set_members"("target_set_id","indicator_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target_sets" ADD CONSTRAINT "target_sets_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_member_fk" FOREIGN KEY ("target_set_id","indicator_id") REFERENCES "public"."target_set_members"("target_set_id","indicator_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_successions" ADD CONSTRAINT "unit_successions_predecessor_id_units_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_successions" ADD CONSTRAINT "unit_successions_successor_id_units_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "units" ADD CONSTRAINT "units_parent_id_units_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_rule_version_rule_versions_version_fk" FOREIGN KEY ("rule_version") REFERENCES "public"."rule_versions"("version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_figure_id_figures_id_fk" FOREIGN KEY ("figure_id") REFERENCES "public"."figures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "verdicts" ADD CONSTRAINT "verdicts_target_fk" FOREIGN KEY ("target_set_id","indicator_id","target_version") REFERENCES "public"."targets"("target_set_id","indicator_id","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "figures_unit_id_period_indicator_id_index" ON "figures" USING btree ("unit_id","period","indicator_id");--> statement-breakpoint
CREATE INDEX "sessions_account_id_index" ON "sessions" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_at_index" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "verdicts_target_set_id_index" ON "verdicts" USING btree ("target_set_id");
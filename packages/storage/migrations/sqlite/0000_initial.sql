CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`user_name` text NOT NULL,
	`password_hash` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` text NOT NULL,
	`disabled_at` text,
	`epoch` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "accounts_role_listed" CHECK("role" in ('leader', 'office', 'head', 'clerk', 'auditor', 'administrator')),
	CONSTRAINT "accounts_disabled_at_shape" CHECK("disabled_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "accounts_epoch_least" CHECK("epoch" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_user_name_unique` ON `accounts` (`user_name`);--> statement-breakpoint
CREATE TABLE `assignment_coordinators` (
	`assignment_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`assignment_id`, `unit_id`),
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`target_set_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`lead_unit_id` text NOT NULL,
	`head_id` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`lead_unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`head_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_set_id`,`indicator_id`) REFERENCES `target_set_members`(`target_set_id`,`indicator_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignments_valid_from_shape" CHECK("valid_from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("valid_from", 1, 4) between '1900' and '2199' and substr("valid_from", 6, 2) between '01' and '12' and substr("valid_from", 9, 2) between '01' and '31'),
	CONSTRAINT "assignments_valid_to_shape" CHECK("valid_to" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("valid_to", 1, 4) between '1900' and '2199' and substr("valid_to", 6, 2) between '01' and '12' and substr("valid_to", 9, 2) between '01' and '31'),
	CONSTRAINT "assignments_span" CHECK(valid_to is null or valid_from < valid_to)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignments_target_set_id_indicator_id_valid_from_unique` ON `assignments` (`target_set_id`,`indicator_id`,`valid_from`);--> statement-breakpoint
CREATE TABLE `audit` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_id` text NOT NULL,
	`on_behalf_of` text,
	`action` text NOT NULL,
	`object_kind` text NOT NULL,
	`object_id` text NOT NULL,
	`before` text,
	`after` text,
	`reason` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	CONSTRAINT "audit_sequence_least" CHECK("sequence" >= 1),
	CONSTRAINT "audit_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "audit_previous_hash_shape" CHECK(length("previous_hash") = 64 and "previous_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "audit_hash_shape" CHECK(length("hash") = 64 and "hash" not glob '*[^0-9a-f]*')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_previous_hash_unique` ON `audit` (`previous_hash`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`issued_on` text,
	`title_vi` text NOT NULL,
	`title_en` text NOT NULL,
	`body` text NOT NULL,
	`source_url` text,
	`illustrative` integer NOT NULL,
	CONSTRAINT "documents_issued_on_shape" CHECK("issued_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("issued_on", 1, 4) between '1900' and '2199' and substr("issued_on", 6, 2) between '01' and '12' and substr("issued_on", 9, 2) between '01' and '31')
);
--> statement-breakpoint
CREATE TABLE `figures` (
	`id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`indicator_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`period` text NOT NULL,
	`form` text NOT NULL,
	`month_value` text,
	`to_date_value` text,
	`absence` text,
	`text` text,
	`vintage` text NOT NULL,
	`as_of` text NOT NULL,
	`recorded_at` text NOT NULL,
	`recorded_by` text NOT NULL,
	`supersedes` text,
	`reason` text,
	`source_url` text,
	`illustrative` integer NOT NULL,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`supersedes`) REFERENCES `figures`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "figures_period_shape" CHECK("period" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' and substr("period", 1, 4) between '1900' and '2199' and substr("period", 6, 2) between '01' and '12'),
	CONSTRAINT "figures_form_listed" CHECK("form" in ('number', 'absent', 'text')),
	CONSTRAINT "figures_absence_listed" CHECK("absence" in ('not_occurred', 'not_published')),
	CONSTRAINT "figures_vintage_listed" CHECK("vintage" in ('estimate', 'preliminary', 'official')),
	CONSTRAINT "figures_month_value_shape" CHECK("month_value" glob '*[0-9]' and "month_value" not glob '*[^0-9.-]*' and "month_value" not glob '?*-*' and "month_value" not glob '*.*.*' and "month_value" not glob '.*' and "month_value" not glob '-.*' and "month_value" not glob '0[0-9]*' and "month_value" not glob '-0[0-9]*' and "month_value" not glob '*.*0' and "month_value" not glob '-0'),
	CONSTRAINT "figures_to_date_value_shape" CHECK("to_date_value" glob '*[0-9]' and "to_date_value" not glob '*[^0-9.-]*' and "to_date_value" not glob '?*-*' and "to_date_value" not glob '*.*.*' and "to_date_value" not glob '.*' and "to_date_value" not glob '-.*' and "to_date_value" not glob '0[0-9]*' and "to_date_value" not glob '-0[0-9]*' and "to_date_value" not glob '*.*0' and "to_date_value" not glob '-0'),
	CONSTRAINT "figures_as_of_shape" CHECK("as_of" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("as_of", 1, 4) between '1900' and '2199' and substr("as_of", 6, 2) between '01' and '12' and substr("as_of", 9, 2) between '01' and '31'),
	CONSTRAINT "figures_recorded_at_shape" CHECK("recorded_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "figures_reading" CHECK(case form
            when 'number' then (month_value is not null or to_date_value is not null) and absence is null and text is null
            when 'absent' then absence is not null and month_value is null and to_date_value is null and text is null
            else text is not null and text <> '' and month_value is null and to_date_value is null and absence is null
          end)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `figures_sequence_unique` ON `figures` (`sequence`);--> statement-breakpoint
CREATE INDEX `figures_unit_id_period_indicator_id_index` ON `figures` (`unit_id`,`period`,`indicator_id`);--> statement-breakpoint
CREATE TABLE `groups` (
	`code` text PRIMARY KEY NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`short_name_vi` text NOT NULL,
	`short_name_en` text NOT NULL,
	`kind` text NOT NULL,
	`direction` text NOT NULL,
	`accumulation` text NOT NULL,
	`unit_vi` text NOT NULL,
	`unit_en` text NOT NULL,
	`decimals` integer NOT NULL,
	`due_months` text NOT NULL,
	`definition_vi` text NOT NULL,
	`definition_en` text NOT NULL,
	`source_vi` text NOT NULL,
	`source_en` text NOT NULL,
	CONSTRAINT "indicators_kind_listed" CHECK("kind" in ('flow', 'count_new', 'stock', 'rate', 'pp_change', 'growth', 'ratio', 'structure', 'disbursement', 'lower_better', 'rank', 'range', 'milestone', 'maintain', 'average', 'composite')),
	CONSTRAINT "indicators_direction_listed" CHECK("direction" in ('higher', 'lower', 'band')),
	CONSTRAINT "indicators_accumulation_listed" CHECK("accumulation" in ('sum', 'latest')),
	CONSTRAINT "indicators_decimals_least" CHECK("decimals" >= 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `indicators_code_unique` ON `indicators` (`code`);--> statement-breakpoint
CREATE TABLE `installation_facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `paths` (
	`id` text PRIMARY KEY NOT NULL,
	`target_set_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`version` integer NOT NULL,
	`method` text NOT NULL,
	`month_values` text NOT NULL,
	`effective_from` text NOT NULL,
	`committed_by` text,
	`approved_at` text,
	`approved_by` text,
	`reason` text NOT NULL,
	`illustrative` integer NOT NULL,
	FOREIGN KEY (`target_set_id`,`indicator_id`) REFERENCES `target_set_members`(`target_set_id`,`indicator_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "paths_method_listed" CHECK("method" in ('linear', 'manual', 'seasonal', 'steps', 'quarterly')),
	CONSTRAINT "paths_version_least" CHECK("version" >= 1),
	CONSTRAINT "paths_effective_from_shape" CHECK("effective_from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("effective_from", 1, 4) between '1900' and '2199' and substr("effective_from", 6, 2) between '01' and '12' and substr("effective_from", 9, 2) between '01' and '31'),
	CONSTRAINT "paths_approved_at_shape" CHECK("approved_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `paths_target_set_id_indicator_id_version_unique` ON `paths` (`target_set_id`,`indicator_id`,`version`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`full_name` text NOT NULL,
	`title_vi` text NOT NULL,
	`title_en` text NOT NULL,
	`unit_id` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `periods` (
	`period` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`cutoff_on` text NOT NULL,
	`opens_at` text NOT NULL,
	`due_at` text NOT NULL,
	`locked_at` text,
	`locked_by` text,
	`version` integer NOT NULL,
	CONSTRAINT "periods_period_shape" CHECK("period" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' and substr("period", 1, 4) between '1900' and '2199' and substr("period", 6, 2) between '01' and '12'),
	CONSTRAINT "periods_state_listed" CHECK("state" in ('open', 'locked')),
	CONSTRAINT "periods_cutoff_on_shape" CHECK("cutoff_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("cutoff_on", 1, 4) between '1900' and '2199' and substr("cutoff_on", 6, 2) between '01' and '12' and substr("cutoff_on", 9, 2) between '01' and '31'),
	CONSTRAINT "periods_opens_at_shape" CHECK("opens_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "periods_due_at_shape" CHECK("due_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "periods_locked_at_shape" CHECK("locked_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "periods_version_least" CHECK("version" >= 0)
);
--> statement-breakpoint
CREATE TABLE `rule_versions` (
	`version` text PRIMARY KEY NOT NULL,
	`effective_from` text NOT NULL,
	`settings` text NOT NULL,
	`description` text NOT NULL,
	CONSTRAINT "rule_versions_effective_from_shape" CHECK("effective_from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("effective_from", 1, 4) between '1900' and '2199' and substr("effective_from", 6, 2) between '01' and '12' and substr("effective_from", 9, 2) between '01' and '31')
);
--> statement-breakpoint
CREATE TABLE `sequences` (
	`name` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL,
	CONSTRAINT "sequences_value_least" CHECK("value" >= 0)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id_hash` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`epoch` integer NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sessions_id_hash_shape" CHECK(length("id_hash") = 64 and "id_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "sessions_created_at_shape" CHECK("created_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "sessions_last_seen_at_shape" CHECK("last_seen_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "sessions_expires_at_shape" CHECK("expires_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "sessions_ended_at_shape" CHECK("ended_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE INDEX `sessions_account_id_index` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE INDEX `sessions_expires_at_index` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE TABLE `target_set_members` (
	`target_set_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`group_code` text NOT NULL,
	`position` integer NOT NULL,
	`parent_indicator_id` text,
	`judged` integer NOT NULL,
	PRIMARY KEY(`target_set_id`, `indicator_id`),
	FOREIGN KEY (`target_set_id`) REFERENCES `target_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`group_code`) REFERENCES `groups`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_set_id`,`parent_indicator_id`) REFERENCES `target_set_members`(`target_set_id`,`indicator_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "target_set_members_own_parent" CHECK(parent_indicator_id is null or parent_indicator_id <> indicator_id)
);
--> statement-breakpoint
CREATE TABLE `target_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`year` integer NOT NULL,
	`body` text NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`document_id` text NOT NULL,
	`state` text NOT NULL,
	`note_vi` text,
	`note_en` text,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "target_sets_body_listed" CHECK("body" in ('tinh_uy', 'hdnd', 'ubnd')),
	CONSTRAINT "target_sets_state_listed" CHECK("state" in ('running', 'closed')),
	CONSTRAINT "target_sets_year_range" CHECK(year between 1900 and 2199),
	CONSTRAINT "target_sets_note_both" CHECK((note_vi is null) = (note_en is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `target_sets_year_code_unique` ON `target_sets` (`year`,`code`);--> statement-breakpoint
CREATE TABLE `targets` (
	`id` text PRIMARY KEY NOT NULL,
	`target_set_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`version` integer NOT NULL,
	`raw_text` text NOT NULL,
	`operator` text NOT NULL,
	`low` text,
	`high` text,
	`approximate` integer NOT NULL,
	`stretch` text,
	`baseline` text,
	`effective_from` text NOT NULL,
	`document_id` text NOT NULL,
	`reason` text NOT NULL,
	`source_url` text,
	`illustrative` integer NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_set_id`,`indicator_id`) REFERENCES `target_set_members`(`target_set_id`,`indicator_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "targets_operator_listed" CHECK("operator" in ('at_least', 'more_than', 'at_most', 'less_than', 'between', 'about', 'exactly')),
	CONSTRAINT "targets_version_least" CHECK("version" >= 1),
	CONSTRAINT "targets_low_shape" CHECK("low" glob '*[0-9]' and "low" not glob '*[^0-9.-]*' and "low" not glob '?*-*' and "low" not glob '*.*.*' and "low" not glob '.*' and "low" not glob '-.*' and "low" not glob '0[0-9]*' and "low" not glob '-0[0-9]*' and "low" not glob '*.*0' and "low" not glob '-0'),
	CONSTRAINT "targets_high_shape" CHECK("high" glob '*[0-9]' and "high" not glob '*[^0-9.-]*' and "high" not glob '?*-*' and "high" not glob '*.*.*' and "high" not glob '.*' and "high" not glob '-.*' and "high" not glob '0[0-9]*' and "high" not glob '-0[0-9]*' and "high" not glob '*.*0' and "high" not glob '-0'),
	CONSTRAINT "targets_stretch_shape" CHECK("stretch" glob '*[0-9]' and "stretch" not glob '*[^0-9.-]*' and "stretch" not glob '?*-*' and "stretch" not glob '*.*.*' and "stretch" not glob '.*' and "stretch" not glob '-.*' and "stretch" not glob '0[0-9]*' and "stretch" not glob '-0[0-9]*' and "stretch" not glob '*.*0' and "stretch" not glob '-0'),
	CONSTRAINT "targets_baseline_shape" CHECK("baseline" glob '*[0-9]' and "baseline" not glob '*[^0-9.-]*' and "baseline" not glob '?*-*' and "baseline" not glob '*.*.*' and "baseline" not glob '.*' and "baseline" not glob '-.*' and "baseline" not glob '0[0-9]*' and "baseline" not glob '-0[0-9]*' and "baseline" not glob '*.*0' and "baseline" not glob '-0'),
	CONSTRAINT "targets_effective_from_shape" CHECK("effective_from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("effective_from", 1, 4) between '1900' and '2199' and substr("effective_from", 6, 2) between '01' and '12' and substr("effective_from", 9, 2) between '01' and '31'),
	CONSTRAINT "targets_bound" CHECK(low is not null or high is not null)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `targets_target_set_id_indicator_id_version_unique` ON `targets` (`target_set_id`,`indicator_id`,`version`);--> statement-breakpoint
CREATE TABLE `unit_successions` (
	`predecessor_id` text NOT NULL,
	`successor_id` text NOT NULL,
	`effective_on` text NOT NULL,
	PRIMARY KEY(`predecessor_id`, `successor_id`),
	FOREIGN KEY (`predecessor_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`successor_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "unit_successions_effective_on_shape" CHECK("effective_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("effective_on", 1, 4) between '1900' and '2199' and substr("effective_on", 6, 2) between '01' and '12' and substr("effective_on", 9, 2) between '01' and '31')
);
--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`code` text NOT NULL,
	`name_vi` text NOT NULL,
	`name_en` text NOT NULL,
	`short_name_vi` text NOT NULL,
	`short_name_en` text NOT NULL,
	`kind` text NOT NULL,
	`parent_id` text,
	`valid_from` text NOT NULL,
	`valid_to` text,
	FOREIGN KEY (`parent_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "units_kind_listed" CHECK("kind" in ('province', 'party_body', 'department', 'central_agency', 'district', 'commune')),
	CONSTRAINT "units_valid_from_shape" CHECK("valid_from" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("valid_from", 1, 4) between '1900' and '2199' and substr("valid_from", 6, 2) between '01' and '12' and substr("valid_from", 9, 2) between '01' and '31'),
	CONSTRAINT "units_valid_to_shape" CHECK("valid_to" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("valid_to", 1, 4) between '1900' and '2199' and substr("valid_to", 6, 2) between '01' and '12' and substr("valid_to", 9, 2) between '01' and '31'),
	CONSTRAINT "units_span" CHECK(valid_to is null or valid_from < valid_to)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `units_code_unique` ON `units` (`code`);--> statement-breakpoint
CREATE TABLE `verdicts` (
	`id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`target_set_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`occasion` text NOT NULL,
	`proposed` text,
	`confirmed` text NOT NULL,
	`confirmed_at` text NOT NULL,
	`confirmed_by` text NOT NULL,
	`reason` text,
	`rule_version` text NOT NULL,
	`target_version` integer NOT NULL,
	`figure_id` text,
	FOREIGN KEY (`rule_version`) REFERENCES `rule_versions`(`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`figure_id`) REFERENCES `figures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target_set_id`,`indicator_id`,`target_version`) REFERENCES `targets`(`target_set_id`,`indicator_id`,`version`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "verdicts_occasion_listed" CHECK("occasion" in ('conference', 'official')),
	CONSTRAINT "verdicts_proposed_listed" CHECK("proposed" in ('final_missed', 'final_met', 'final_exceeded')),
	CONSTRAINT "verdicts_confirmed_listed" CHECK("confirmed" in ('final_missed', 'final_met', 'final_exceeded')),
	CONSTRAINT "verdicts_confirmed_at_shape" CHECK("confirmed_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `verdicts_sequence_unique` ON `verdicts` (`sequence`);--> statement-breakpoint
CREATE INDEX `verdicts_target_set_id_index` ON `verdicts` (`target_set_id`);
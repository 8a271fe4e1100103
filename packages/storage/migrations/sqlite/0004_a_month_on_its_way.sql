CREATE TABLE `answered_keys` (
	`account_id` text NOT NULL,
	`key` text NOT NULL,
	`route` text NOT NULL,
	`body_hash` text NOT NULL,
	`answer` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`account_id`, `key`),
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answered_keys_body_hash_shape" CHECK(length("body_hash") = 64 and "body_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "answered_keys_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE INDEX `answered_keys_at_index` ON `answered_keys` (`at`);--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`period` text NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`content` blob NOT NULL,
	`uploaded_at` text NOT NULL,
	`uploaded_by` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`uploaded_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attachments_period_shape" CHECK("period" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' and substr("period", 1, 4) between '1900' and '2199' and substr("period", 6, 2) between '01' and '12'),
	CONSTRAINT "attachments_sha256_shape" CHECK(length("sha256") = 64 and "sha256" not glob '*[^0-9a-f]*'),
	CONSTRAINT "attachments_uploaded_at_shape" CHECK("uploaded_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "attachments_removed_at_shape" CHECK("removed_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "attachments_size_least" CHECK("size" >= 1)
);
--> statement-breakpoint
CREATE INDEX `attachments_period_unit_id_indicator_id_index` ON `attachments` (`period`,`unit_id`,`indicator_id`);--> statement-breakpoint
CREATE TABLE `lock_proposals` (
	`period` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`proposed_by` text NOT NULL,
	`excuses` text NOT NULL,
	FOREIGN KEY (`period`) REFERENCES `periods`(`period`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "lock_proposals_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`account_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`period` text NOT NULL,
	`unit_id` text NOT NULL,
	`indicator_ids` text NOT NULL,
	`done_by` text,
	`reason` text,
	`seen_at` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notices_kind_listed" CHECK("kind" in ('handed', 'returned', 'approved', 'edited_for_unit', 'submitted', 'reopening_requested', 'reopened', 'reopening_refused', 'lock_proposed', 'locked', 'reminder')),
	CONSTRAINT "notices_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "notices_period_shape" CHECK("period" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' and substr("period", 1, 4) between '1900' and '2199' and substr("period", 6, 2) between '01' and '12'),
	CONSTRAINT "notices_seen_at_shape" CHECK("seen_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_sequence_unique` ON `notices` (`sequence`);--> statement-breakpoint
CREATE INDEX `notices_account_id_sequence_index` ON `notices` (`account_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `reopenings` (
	`id` text PRIMARY KEY NOT NULL,
	`period` text NOT NULL,
	`indicator_ids` text NOT NULL,
	`reason` text NOT NULL,
	`ends_at` text NOT NULL,
	`state` text NOT NULL,
	`requested_at` text NOT NULL,
	`requested_by` text NOT NULL,
	`decided_at` text,
	`decided_by` text,
	`decision_reason` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`period`) REFERENCES `periods`(`period`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requested_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reopenings_state_listed" CHECK("state" in ('requested', 'approved', 'refused', 'ended')),
	CONSTRAINT "reopenings_ends_at_shape" CHECK("ends_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "reopenings_requested_at_shape" CHECK("requested_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "reopenings_decided_at_shape" CHECK("decided_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "reopenings_version_least" CHECK("version" >= 1)
);
--> statement-breakpoint
CREATE INDEX `reopenings_period_index` ON `reopenings` (`period`);--> statement-breakpoint
CREATE TABLE `submission_events` (
	`id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`submission_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`done_by` text NOT NULL,
	`reason` text,
	`content` text,
	`late` integer NOT NULL,
	`version` integer NOT NULL,
	FOREIGN KEY (`submission_id`) REFERENCES `submissions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submission_events_kind_listed" CHECK("kind" in ('handed', 'taken_back', 'submitted', 'withdrawn', 'returned', 'edited_for_unit', 'approved')),
	CONSTRAINT "submission_events_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "submission_events_version_least" CHECK("version" >= 1)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submission_events_sequence_unique` ON `submission_events` (`sequence`);--> statement-breakpoint
CREATE INDEX `submission_events_submission_id_index` ON `submission_events` (`submission_id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` text PRIMARY KEY NOT NULL,
	`indicator_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`period` text NOT NULL,
	`state` text NOT NULL,
	`version` integer NOT NULL,
	`content` text NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by` text NOT NULL,
	`on_behalf` integer NOT NULL,
	`composed_at` text,
	`submitted_at` text,
	`submitted_by` text,
	`late` integer NOT NULL,
	`decided_at` text,
	`decided_by` text,
	`returned` text,
	`figure_id` text,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`submitted_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`figure_id`) REFERENCES `figures`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "submissions_state_listed" CHECK("state" in ('draft', 'handed', 'submitted', 'returned', 'approved')),
	CONSTRAINT "submissions_period_shape" CHECK("period" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' and substr("period", 1, 4) between '1900' and '2199' and substr("period", 6, 2) between '01' and '12'),
	CONSTRAINT "submissions_version_least" CHECK("version" >= 1),
	CONSTRAINT "submissions_saved_at_shape" CHECK("saved_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "submissions_composed_at_shape" CHECK("composed_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "submissions_submitted_at_shape" CHECK("submitted_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "submissions_decided_at_shape" CHECK("decided_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_period_unit_id_indicator_id_unique` ON `submissions` (`period`,`unit_id`,`indicator_id`);--> statement-breakpoint
CREATE TRIGGER submission_events_no_update BEFORE UPDATE ON submission_events BEGIN SELECT RAISE(ABORT, 'append_only: submission_events'); END;
--> statement-breakpoint
CREATE TRIGGER submission_events_no_delete BEFORE DELETE ON submission_events BEGIN SELECT RAISE(ABORT, 'append_only: submission_events'); END;
--> statement-breakpoint
INSERT INTO sequences (name, value) VALUES ('submission_events', 0), ('notices', 0);

PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_notices` (
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
	CONSTRAINT "notices_kind_listed" CHECK("kind" in ('handed', 'returned', 'approved', 'edited_for_unit', 'submitted', 'reopening_requested', 'reopened', 'reopening_refused', 'lock_proposed', 'locked', 'reminder', 'deadline_moved', 'explained_for_unit')),
	CONSTRAINT "notices_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "notices_period_shape" CHECK("period" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' and substr("period", 1, 4) between '1900' and '2199' and substr("period", 6, 2) between '01' and '12'),
	CONSTRAINT "notices_seen_at_shape" CHECK("seen_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
INSERT INTO `__new_notices`("id", "sequence", "account_id", "kind", "at", "period", "unit_id", "indicator_ids", "done_by", "reason", "seen_at") SELECT "id", "sequence", "account_id", "kind", "at", "period", "unit_id", "indicator_ids", "done_by", "reason", "seen_at" FROM `notices`;--> statement-breakpoint
DROP TABLE `notices`;--> statement-breakpoint
ALTER TABLE `__new_notices` RENAME TO `notices`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `notices_sequence_unique` ON `notices` (`sequence`);--> statement-breakpoint
CREATE INDEX `notices_account_id_sequence_index` ON `notices` (`account_id`,`sequence`);
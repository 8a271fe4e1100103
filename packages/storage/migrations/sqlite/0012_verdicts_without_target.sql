PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_verdicts` (
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
	`target_version` integer,
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
INSERT INTO `__new_verdicts`("id", "sequence", "target_set_id", "indicator_id", "occasion", "proposed", "confirmed", "confirmed_at", "confirmed_by", "reason", "rule_version", "target_version", "figure_id") SELECT "id", "sequence", "target_set_id", "indicator_id", "occasion", "proposed", "confirmed", "confirmed_at", "confirmed_by", "reason", "rule_version", "target_version", "figure_id" FROM `verdicts`;--> statement-breakpoint
DROP TABLE `verdicts`;--> statement-breakpoint
ALTER TABLE `__new_verdicts` RENAME TO `verdicts`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `verdicts_sequence_unique` ON `verdicts` (`sequence`);--> statement-breakpoint
CREATE INDEX `verdicts_target_set_id_index` ON `verdicts` (`target_set_id`);
--> statement-breakpoint
CREATE TRIGGER verdicts_no_update BEFORE UPDATE ON verdicts BEGIN SELECT RAISE(ABORT, 'append_only: verdicts'); END;
--> statement-breakpoint
CREATE TRIGGER verdicts_no_delete BEFORE DELETE ON verdicts BEGIN SELECT RAISE(ABORT, 'append_only: verdicts'); END;
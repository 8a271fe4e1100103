CREATE TABLE `verdict_explanations` (
	`id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`target_set_id` text NOT NULL,
	`indicator_id` text NOT NULL,
	`content` text NOT NULL,
	`illustrative` integer NOT NULL,
	`written_at` text NOT NULL,
	`written_by` text NOT NULL,
	FOREIGN KEY (`target_set_id`) REFERENCES `target_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "verdict_explanations_written_at_shape" CHECK("written_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `verdict_explanations_sequence_unique` ON `verdict_explanations` (`sequence`);--> statement-breakpoint
CREATE INDEX `verdict_explanations_target_set_id_index` ON `verdict_explanations` (`target_set_id`);--> statement-breakpoint
CREATE TABLE `year_closings` (
	`target_set_id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`closed_by` text NOT NULL,
	FOREIGN KEY (`target_set_id`) REFERENCES `target_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`closed_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "year_closings_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE TRIGGER verdict_explanations_no_update BEFORE UPDATE ON verdict_explanations BEGIN SELECT RAISE(ABORT, 'append_only: verdict_explanations'); END;
--> statement-breakpoint
CREATE TRIGGER verdict_explanations_no_delete BEFORE DELETE ON verdict_explanations BEGIN SELECT RAISE(ABORT, 'append_only: verdict_explanations'); END;
--> statement-breakpoint
CREATE TRIGGER year_closings_no_update BEFORE UPDATE ON year_closings BEGIN SELECT RAISE(ABORT, 'append_only: year_closings'); END;
--> statement-breakpoint
CREATE TRIGGER year_closings_no_delete BEFORE DELETE ON year_closings BEGIN SELECT RAISE(ABORT, 'append_only: year_closings'); END;
--> statement-breakpoint
INSERT INTO sequences (name, value) VALUES ('verdict_explanations', 0);
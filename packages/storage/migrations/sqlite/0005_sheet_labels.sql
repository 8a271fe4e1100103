CREATE TABLE `sheet_labels` (
	`id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`unit_id` text NOT NULL,
	`label` text NOT NULL,
	`indicator_id` text,
	`at` text NOT NULL,
	`said_by` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator_id`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`said_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sheet_labels_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sheet_labels_sequence_unique` ON `sheet_labels` (`sequence`);--> statement-breakpoint
CREATE INDEX `sheet_labels_unit_id_label_sequence_index` ON `sheet_labels` (`unit_id`,`label`,`sequence`);
--> statement-breakpoint
CREATE TRIGGER sheet_labels_no_update BEFORE UPDATE ON sheet_labels BEGIN SELECT RAISE(ABORT, 'append_only: sheet_labels'); END;
--> statement-breakpoint
CREATE TRIGGER sheet_labels_no_delete BEFORE DELETE ON sheet_labels BEGIN SELECT RAISE(ABORT, 'append_only: sheet_labels'); END;
--> statement-breakpoint
INSERT INTO sequences (name, value) VALUES ('sheet_labels', 0);

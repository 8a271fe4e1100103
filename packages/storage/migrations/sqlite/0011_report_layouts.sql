CREATE TABLE `report_layouts` (
	`id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`set_code` text NOT NULL,
	`name` text NOT NULL,
	`columns` text,
	`saved_at` text NOT NULL,
	`saved_by` text NOT NULL,
	FOREIGN KEY (`saved_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_layouts_saved_at_shape" CHECK("saved_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_layouts_sequence_unique` ON `report_layouts` (`sequence`);
--> statement-breakpoint
CREATE TRIGGER report_layouts_no_update BEFORE UPDATE ON report_layouts BEGIN SELECT RAISE(ABORT, 'append_only: report_layouts'); END;
--> statement-breakpoint
CREATE TRIGGER report_layouts_no_delete BEFORE DELETE ON report_layouts BEGIN SELECT RAISE(ABORT, 'append_only: report_layouts'); END;
--> statement-breakpoint
INSERT INTO sequences (name, value) VALUES ('report_layouts', 0);
CREATE TABLE `dossier_texts` (
	`id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`dossier_id` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	`written_by` text NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossiers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`written_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dossier_texts_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `dossier_texts_sequence_unique` ON `dossier_texts` (`sequence`);--> statement-breakpoint
CREATE INDEX `dossier_texts_dossier_id_index` ON `dossier_texts` (`dossier_id`);--> statement-breakpoint
CREATE TABLE `dossiers` (
	`id` text PRIMARY KEY NOT NULL,
	`target_set_id` text NOT NULL,
	`period` text NOT NULL,
	`meeting` text NOT NULL,
	`held_on` text NOT NULL,
	`frozen_at` text NOT NULL,
	`frozen_by` text NOT NULL,
	`facts` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`target_set_id`) REFERENCES `target_sets`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`period`) REFERENCES `periods`(`period`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "dossiers_period_shape" CHECK("period" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' and substr("period", 1, 4) between '1900' and '2199' and substr("period", 6, 2) between '01' and '12'),
	CONSTRAINT "dossiers_held_on_shape" CHECK("held_on" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' and substr("held_on", 1, 4) between '1900' and '2199' and substr("held_on", 6, 2) between '01' and '12' and substr("held_on", 9, 2) between '01' and '31'),
	CONSTRAINT "dossiers_frozen_at_shape" CHECK("frozen_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "dossiers_hash_shape" CHECK(length("hash") = 64 and "hash" not glob '*[^0-9a-f]*')
);
--> statement-breakpoint
CREATE INDEX `dossiers_period_index` ON `dossiers` (`period`);--> statement-breakpoint
CREATE TABLE `report_exports` (
	`id` text PRIMARY KEY NOT NULL,
	`sequence` integer NOT NULL,
	`dossier_id` text NOT NULL,
	`version` integer NOT NULL,
	`format` text NOT NULL,
	`profile` text NOT NULL,
	`sections` text NOT NULL,
	`file_name` text NOT NULL,
	`content_hash` text NOT NULL,
	`size` integer NOT NULL,
	`at` text NOT NULL,
	`exported_by` text NOT NULL,
	`content` blob NOT NULL,
	FOREIGN KEY (`dossier_id`) REFERENCES `dossiers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`exported_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_exports_version_least" CHECK("version" >= 1),
	CONSTRAINT "report_exports_format_listed" CHECK("format" in ('docx', 'xlsx', 'pdf', 'csv')),
	CONSTRAINT "report_exports_content_hash_shape" CHECK(length("content_hash") = 64 and "content_hash" not glob '*[^0-9a-f]*'),
	CONSTRAINT "report_exports_size_least" CHECK("size" >= 0),
	CONSTRAINT "report_exports_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_exports_sequence_unique` ON `report_exports` (`sequence`);--> statement-breakpoint
CREATE UNIQUE INDEX `report_exports_dossier_id_format_version_unique` ON `report_exports` (`dossier_id`,`format`,`version`);
--> statement-breakpoint
CREATE TRIGGER dossiers_no_update BEFORE UPDATE ON dossiers BEGIN SELECT RAISE(ABORT, 'append_only: dossiers'); END;
--> statement-breakpoint
CREATE TRIGGER dossiers_no_delete BEFORE DELETE ON dossiers BEGIN SELECT RAISE(ABORT, 'append_only: dossiers'); END;
--> statement-breakpoint
CREATE TRIGGER dossier_texts_no_update BEFORE UPDATE ON dossier_texts BEGIN SELECT RAISE(ABORT, 'append_only: dossier_texts'); END;
--> statement-breakpoint
CREATE TRIGGER dossier_texts_no_delete BEFORE DELETE ON dossier_texts BEGIN SELECT RAISE(ABORT, 'append_only: dossier_texts'); END;
--> statement-breakpoint
CREATE TRIGGER report_exports_no_update BEFORE UPDATE ON report_exports BEGIN SELECT RAISE(ABORT, 'append_only: report_exports'); END;
--> statement-breakpoint
CREATE TRIGGER report_exports_no_delete BEFORE DELETE ON report_exports BEGIN SELECT RAISE(ABORT, 'append_only: report_exports'); END;
--> statement-breakpoint
INSERT INTO sequences (name, value) VALUES ('dossier_texts', 0), ('report_exports', 0);

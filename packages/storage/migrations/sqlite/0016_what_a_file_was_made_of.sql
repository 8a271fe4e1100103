ALTER TABLE `report_exports` ADD `last_text` integer;--> statement-breakpoint
ALTER TABLE `report_exports` ADD `layout` integer;
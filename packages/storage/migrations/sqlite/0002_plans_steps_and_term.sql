ALTER TABLE `targets` ADD `printed_decimals` integer;--> statement-breakpoint
ALTER TABLE `targets` ADD `other_plans` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `targets` ADD `steps` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `targets` ADD `term` text;
ALTER TABLE "targets" ADD COLUMN "printed_decimals" integer;--> statement-breakpoint
ALTER TABLE "targets" ADD COLUMN "other_plans" text COLLATE "C" DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "targets" ADD COLUMN "steps" text COLLATE "C" DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE "targets" ADD COLUMN "term" text COLLATE "C";
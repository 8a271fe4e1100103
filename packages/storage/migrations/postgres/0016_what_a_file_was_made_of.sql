ALTER TABLE "report_exports" ADD COLUMN "last_text" integer;--> statement-breakpoint
ALTER TABLE "report_exports" ADD COLUMN "layout" integer;
ALTER TABLE "figures" ADD COLUMN "numerator" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "figures" ADD COLUMN "denominator" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "numerator_vi" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "numerator_en" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "denominator_vi" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "denominator_en" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "aggregation" text COLLATE "C" DEFAULT 'not_additive' NOT NULL;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_numerator_shape" CHECK ("numerator" ~ '^(0|-?[1-9][0-9]*([.][0-9]*[1-9])?|-?0[.][0-9]*[1-9])$');--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_denominator_shape" CHECK ("denominator" ~ '^(0|-?[1-9][0-9]*([.][0-9]*[1-9])?|-?0[.][0-9]*[1-9])$');--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_fraction_both" CHECK ((numerator is null) = (denominator is null));--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_fraction_sound" CHECK (numerator is null or (form = 'number' and month_value is null and to_date_value is not null and substr(numerator, 1, 1) <> '-' and substr(denominator, 1, 1) <> '-' and denominator <> '0'));--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_fraction_words" CHECK ((numerator_vi is null) = (numerator_en is null) and (numerator_vi is null) = (denominator_vi is null) and (numerator_vi is null) = (denominator_en is null) and (numerator_vi is null or accumulation = 'latest'));--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_aggregation_listed" CHECK ("aggregation" in ('sum', 'weighted', 'highest', 'lowest', 'not_additive', 'manual'));--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_weighted_by" CHECK (aggregation <> 'weighted' or numerator_vi is not null);--> statement-breakpoint
-- What there is keeps being added up where it was until now: sums, and stocks, which should have been.
UPDATE indicators SET aggregation = 'sum' WHERE accumulation = 'sum' OR kind = 'stock';

-- A rate as numerator and denominator, and how units make a whole. drizzle-kit would rebuild both tables for the sake of
-- the new checks, and the rebuilt «figures» would lose its triggers and its references for a moment; SQLite takes checks
-- with a new column as well, so columns are all that is added. The checks are those of the schema, word for word.
ALTER TABLE `figures` ADD `numerator` text
	CONSTRAINT "figures_numerator_shape" CHECK("numerator" glob '*[0-9]' and "numerator" not glob '*[^0-9.-]*' and "numerator" not glob '?*-*' and "numerator" not glob '*.*.*' and "numerator" not glob '.*' and "numerator" not glob '-.*' and "numerator" not glob '0[0-9]*' and "numerator" not glob '-0[0-9]*' and "numerator" not glob '*.*0' and "numerator" not glob '-0');
--> statement-breakpoint
ALTER TABLE `figures` ADD `denominator` text
	CONSTRAINT "figures_denominator_shape" CHECK("denominator" glob '*[0-9]' and "denominator" not glob '*[^0-9.-]*' and "denominator" not glob '?*-*' and "denominator" not glob '*.*.*' and "denominator" not glob '.*' and "denominator" not glob '-.*' and "denominator" not glob '0[0-9]*' and "denominator" not glob '-0[0-9]*' and "denominator" not glob '*.*0' and "denominator" not glob '-0')
	CONSTRAINT "figures_fraction_both" CHECK((numerator is null) = (denominator is null))
	CONSTRAINT "figures_fraction_sound" CHECK(numerator is null or (form = 'number' and month_value is null and to_date_value is not null and substr(numerator, 1, 1) <> '-' and substr(denominator, 1, 1) <> '-' and denominator <> '0'));
--> statement-breakpoint
ALTER TABLE `indicators` ADD `numerator_vi` text;
--> statement-breakpoint
ALTER TABLE `indicators` ADD `numerator_en` text;
--> statement-breakpoint
ALTER TABLE `indicators` ADD `denominator_vi` text;
--> statement-breakpoint
ALTER TABLE `indicators` ADD `denominator_en` text
	CONSTRAINT "indicators_fraction_words" CHECK((numerator_vi is null) = (numerator_en is null) and (numerator_vi is null) = (denominator_vi is null) and (numerator_vi is null) = (denominator_en is null) and (numerator_vi is null or accumulation = 'latest'));
--> statement-breakpoint
ALTER TABLE `indicators` ADD `aggregation` text DEFAULT 'not_additive' NOT NULL
	CONSTRAINT "indicators_aggregation_listed" CHECK("aggregation" in ('sum', 'weighted', 'highest', 'lowest', 'not_additive', 'manual'))
	CONSTRAINT "indicators_weighted_by" CHECK(aggregation <> 'weighted' or numerator_vi is not null);
--> statement-breakpoint
-- What there is keeps being added up where it was until now: sums, and stocks, which should have been.
UPDATE indicators SET aggregation = 'sum' WHERE accumulation = 'sum' OR kind = 'stock';

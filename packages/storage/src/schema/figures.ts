/** The reporting calendar, what units report in it, and what is judged of it in the end. */
import { sql } from 'drizzle-orm';
import {
  ABSENCE_REASONS,
  FIGURE_FORMS,
  PERIOD_STATES,
  VERDICT_OCCASIONS,
  VERDICTS,
  VINTAGES,
  type CivilDate,
  type DeadlinesByLevel,
  type Instant,
  type Period,
} from '@ve-dich/domain';
import { checksOf, type Columns } from '../columns/kit.ts';
import type { OrganisationTables } from './organisation.ts';
import type { TargetTables } from './targets.ts';

export const defineFigures = (
  kit: Columns,
  { units }: OrganisationTables,
  { indicators, targets }: TargetTables,
) => {
  const periods = kit.table(
    'periods',
    {
      period: kit.text('period').$type<Period>().primaryKey(),
      state: kit.oneOf('state', PERIOD_STATES).notNull(),
      cutoffOn: kit.text('cutoff_on').$type<CivilDate>().notNull(),
      opensAt: kit.text('opens_at').$type<Instant>().notNull(),
      dueAt: kit.text('due_at').$type<Instant>().notNull(),
      dueAtByLevel: kit
        .json<DeadlinesByLevel>('due_at_by_level')
        .notNull()
        .default(sql`'{}'`),
      lockedAt: kit.text('locked_at').$type<Instant>(),
      lockedBy: kit.text('locked_by'),
      version: kit.integer('version').notNull(),
    },
    () => {
      const checks = checksOf(kit, 'periods');
      return [
        checks.shape('period', 'period'),
        checks.oneOf('state', PERIOD_STATES),
        checks.shape('cutoff_on', 'date'),
        checks.shape('opens_at', 'instant'),
        checks.shape('due_at', 'instant'),
        checks.shape('locked_at', 'instant'),
        checks.atLeast('version', 0),
      ];
    },
  );

  const figures = kit.table(
    'figures',
    {
      id: kit.text('id').primaryKey(),
      sequence: kit.integer('sequence').notNull().unique(),
      indicatorId: kit
        .text('indicator_id')
        .notNull()
        .references(() => indicators.id),
      unitId: kit
        .text('unit_id')
        .notNull()
        .references(() => units.id),
      period: kit.text('period').$type<Period>().notNull(),
      form: kit.oneOf('form', FIGURE_FORMS).notNull(),
      monthValue: kit.text('month_value'),
      toDateValue: kit.text('to_date_value'),
      absence: kit.oneOf('absence', ABSENCE_REASONS),
      text: kit.text('text'),
      numerator: kit.text('numerator'),
      denominator: kit.text('denominator'),
      vintage: kit.oneOf('vintage', VINTAGES).notNull(),
      asOf: kit.text('as_of').$type<CivilDate>().notNull(),
      recordedAt: kit.text('recorded_at').$type<Instant>().notNull(),
      recordedBy: kit.text('recorded_by').notNull(),
      supersedes: kit.text('supersedes'),
      reason: kit.text('reason'),
      sourceUrl: kit.text('source_url'),
      illustrative: kit.flag('illustrative').notNull(),
    },
    (table) => {
      const checks = checksOf(kit, 'figures');
      return [
        kit.foreignKey({ columns: [table.supersedes], foreignColumns: [table.id] }),
        // A dashboard reads one unit's year beside a hundred thousand rows of communes.
        kit
          .index('figures_unit_id_period_indicator_id_index')
          .on(table.unitId, table.period, table.indicatorId),
        checks.shape('period', 'period'),
        checks.oneOf('form', FIGURE_FORMS),
        checks.oneOf('absence', ABSENCE_REASONS),
        checks.oneOf('vintage', VINTAGES),
        checks.shape('month_value', 'decimal'),
        checks.shape('to_date_value', 'decimal'),
        checks.shape('as_of', 'date'),
        checks.shape('recorded_at', 'instant'),
        // A number is a number, an absence has its reason, words are words; nothing is two of them.
        checks.holds(
          'reading',
          sql`case form
            when 'number' then (month_value is not null or to_date_value is not null) and absence is null and text is null
            when 'absent' then absence is not null and month_value is null and to_date_value is null and text is null
            else text is not null and text <> '' and month_value is null and to_date_value is null and absence is null
          end`,
        ),
        checks.shape('numerator', 'decimal'),
        checks.shape('denominator', 'decimal'),
        checks.holds('fraction_both', sql`(numerator is null) = (denominator is null)`),
        // A rate is a level with a value: nothing below zero, and something to be a rate of.
        checks.holds(
          'fraction_sound',
          sql`numerator is null or (form = 'number' and month_value is null and to_date_value is not null and substr(numerator, 1, 1) <> '-' and substr(denominator, 1, 1) <> '-' and denominator <> '0')`,
        ),
      ];
    },
  );

  const ruleVersions = kit.table(
    'rule_versions',
    {
      version: kit.text('version').primaryKey(),
      effectiveFrom: kit.text('effective_from').$type<CivilDate>().notNull(),
      settings: kit.json<unknown>('settings').notNull(),
      description: kit.text('description').notNull(),
    },
    () => [checksOf(kit, 'rule_versions').shape('effective_from', 'date')],
  );

  const verdicts = kit.table(
    'verdicts',
    {
      id: kit.text('id').primaryKey(),
      sequence: kit.integer('sequence').notNull().unique(),
      targetSetId: kit.text('target_set_id').notNull(),
      indicatorId: kit.text('indicator_id').notNull(),
      occasion: kit.oneOf('occasion', VERDICT_OCCASIONS).notNull(),
      proposed: kit.oneOf('proposed', VERDICTS),
      confirmed: kit.oneOf('confirmed', VERDICTS).notNull(),
      confirmedAt: kit.text('confirmed_at').$type<Instant>().notNull(),
      confirmedBy: kit.text('confirmed_by').notNull(),
      reason: kit.text('reason'),
      ruleVersion: kit
        .text('rule_version')
        .notNull()
        .references(() => ruleVersions.version),
      // Empty where the row has no target of its own.
      targetVersion: kit.integer('target_version'),
      figureId: kit.text('figure_id').references(() => figures.id),
      // Empty in those confirmed before it was kept.
      basis: kit.text('basis'),
    },
    (table) => {
      const checks = checksOf(kit, 'verdicts');
      return [
        kit.foreignKey({
          name: 'verdicts_target_fk',
          columns: [table.targetSetId, table.indicatorId, table.targetVersion],
          foreignColumns: [targets.targetSetId, targets.indicatorId, targets.version],
        }),
        kit.index('verdicts_target_set_id_index').on(table.targetSetId),
        checks.oneOf('occasion', VERDICT_OCCASIONS),
        checks.oneOf('proposed', VERDICTS),
        checks.oneOf('confirmed', VERDICTS),
        checks.shape('confirmed_at', 'instant'),
      ];
    },
  );

  return { periods, figures, ruleVersions, verdicts };
};
export type FigureTables = ReturnType<typeof defineFigures>;

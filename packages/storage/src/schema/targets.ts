/** Documents and their target sets: what is measured, what is aimed at, who answers for it, and by what path. */
import { sql } from 'drizzle-orm';
import {
  ACCUMULATIONS,
  AGGREGATIONS,
  DIRECTIONS,
  KINDS,
  OPERATORS,
  PATH_METHODS,
  TARGET_SET_BODIES,
  TARGET_SET_STATES,
  type Bilingual,
  type CivilDate,
  type Instant,
  type Month,
  type Step,
  type TermTarget,
} from '@ve-dich/domain';
import { checksOf, type Columns } from '../columns/kit.ts';
import type { OrganisationTables } from './organisation.ts';

/** Numbers of a JSON column rest as decimal text too. */
export type StoredPlan = { readonly name: Bilingual; readonly number: string };

/** The term of a target, its numbers as decimal text. */
export type StoredTerm = Omit<TermTarget, 'number' | 'baseline' | 'least' | 'most'> & {
  readonly number: string;
  readonly baseline: string | null;
  readonly least: string | null;
  readonly most: string | null;
  readonly delivered: readonly (string | null)[];
};

export const defineTargets = (kit: Columns, { units, people }: OrganisationTables) => {
  const documents = kit.table(
    'documents',
    {
      id: kit.text('id').primaryKey(),
      number: kit.text('number').notNull(),
      issuedOn: kit.text('issued_on').$type<CivilDate>(),
      titleVi: kit.text('title_vi').notNull(),
      titleEn: kit.text('title_en').notNull(),
      body: kit.text('body').notNull(),
      sourceUrl: kit.text('source_url'),
      illustrative: kit.flag('illustrative').notNull(),
    },
    () => [checksOf(kit, 'documents').shape('issued_on', 'date')],
  );

  const groups = kit.table('groups', {
    code: kit.text('code').primaryKey(),
    nameVi: kit.text('name_vi').notNull(),
    nameEn: kit.text('name_en').notNull(),
    position: kit.integer('position').notNull(),
  });

  const indicators = kit.table(
    'indicators',
    {
      id: kit.text('id').primaryKey(),
      code: kit.text('code').notNull().unique(),
      nameVi: kit.text('name_vi').notNull(),
      nameEn: kit.text('name_en').notNull(),
      shortNameVi: kit.text('short_name_vi').notNull(),
      shortNameEn: kit.text('short_name_en').notNull(),
      kind: kit.oneOf('kind', KINDS).notNull(),
      direction: kit.oneOf('direction', DIRECTIONS).notNull(),
      accumulation: kit.oneOf('accumulation', ACCUMULATIONS).notNull(),
      unitVi: kit.text('unit_vi').notNull(),
      unitEn: kit.text('unit_en').notNull(),
      decimals: kit.integer('decimals').notNull(),
      dueMonths: kit.json<readonly Month[]>('due_months').notNull(),
      definitionVi: kit.text('definition_vi').notNull(),
      definitionEn: kit.text('definition_en').notNull(),
      sourceVi: kit.text('source_vi').notNull(),
      sourceEn: kit.text('source_en').notNull(),
      numeratorVi: kit.text('numerator_vi'),
      numeratorEn: kit.text('numerator_en'),
      denominatorVi: kit.text('denominator_vi'),
      denominatorEn: kit.text('denominator_en'),
      aggregation: kit.oneOf('aggregation', AGGREGATIONS).notNull().default('not_additive'),
    },
    () => {
      const checks = checksOf(kit, 'indicators');
      return [
        checks.oneOf('kind', KINDS),
        checks.oneOf('direction', DIRECTIONS),
        checks.oneOf('accumulation', ACCUMULATIONS),
        checks.atLeast('decimals', 0),
        // What is counted is said of both parts and in both languages, or nothing is asked; parts of months are no rates.
        checks.holds(
          'fraction_words',
          sql`(numerator_vi is null) = (numerator_en is null) and (numerator_vi is null) = (denominator_vi is null) and (numerator_vi is null) = (denominator_en is null) and (numerator_vi is null or accumulation = 'latest')`,
        ),
        checks.oneOf('aggregation', AGGREGATIONS),
        checks.holds('weighted_by', sql`aggregation <> 'weighted' or numerator_vi is not null`),
      ];
    },
  );

  const targetSets = kit.table(
    'target_sets',
    {
      id: kit.text('id').primaryKey(),
      code: kit.text('code').notNull(),
      year: kit.integer('year').notNull(),
      body: kit.oneOf('body', TARGET_SET_BODIES).notNull(),
      nameVi: kit.text('name_vi').notNull(),
      nameEn: kit.text('name_en').notNull(),
      documentId: kit
        .text('document_id')
        .notNull()
        .references(() => documents.id),
      state: kit.oneOf('state', TARGET_SET_STATES).notNull(),
      noteVi: kit.text('note_vi'),
      noteEn: kit.text('note_en'),
      statedCount: kit.integer('stated_count'),
    },
    (table) => {
      const checks = checksOf(kit, 'target_sets');
      return [
        kit.unique().on(table.year, table.code),
        checks.oneOf('body', TARGET_SET_BODIES),
        checks.oneOf('state', TARGET_SET_STATES),
        checks.holds('year_range', sql`year between 1900 and 2199`),
        checks.holds('note_both', sql`(note_vi is null) = (note_en is null)`),
      ];
    },
  );

  const targetSetMembers = kit.table(
    'target_set_members',
    {
      targetSetId: kit
        .text('target_set_id')
        .notNull()
        .references(() => targetSets.id),
      indicatorId: kit
        .text('indicator_id')
        .notNull()
        .references(() => indicators.id),
      groupCode: kit
        .text('group_code')
        .notNull()
        .references(() => groups.code),
      position: kit.integer('position').notNull(),
      parentIndicatorId: kit.text('parent_indicator_id'),
      judged: kit.flag('judged').notNull(),
    },
    (table) => [
      kit.primaryKey({ name: 'target_set_members_pkey', columns: [table.targetSetId, table.indicatorId] }),
      // «Trong đó» is a part of a row of the same set.
      kit.foreignKey({
        name: 'target_set_members_parent_fk',
        columns: [table.targetSetId, table.parentIndicatorId],
        foreignColumns: [table.targetSetId, table.indicatorId],
      }),
      checksOf(kit, 'target_set_members').holds(
        'own_parent',
        sql`parent_indicator_id is null or parent_indicator_id <> indicator_id`,
      ),
    ],
  );

  const targets = kit.table(
    'targets',
    {
      id: kit.text('id').primaryKey(),
      targetSetId: kit.text('target_set_id').notNull(),
      indicatorId: kit.text('indicator_id').notNull(),
      version: kit.integer('version').notNull(),
      rawText: kit.text('raw_text').notNull(),
      operator: kit.oneOf('operator', OPERATORS).notNull(),
      low: kit.text('low'),
      high: kit.text('high'),
      approximate: kit.flag('approximate').notNull(),
      printedDecimals: kit.integer('printed_decimals'),
      stretch: kit.text('stretch'),
      baseline: kit.text('baseline'),
      otherPlans: kit
        .json<readonly StoredPlan[]>('other_plans')
        .notNull()
        .default(sql`'[]'`),
      steps: kit
        .json<readonly Step[]>('steps')
        .notNull()
        .default(sql`'[]'`),
      term: kit.json<StoredTerm>('term'),
      effectiveFrom: kit.text('effective_from').$type<CivilDate>().notNull(),
      documentId: kit
        .text('document_id')
        .notNull()
        .references(() => documents.id),
      reason: kit.text('reason').notNull(),
      sourceUrl: kit.text('source_url'),
      illustrative: kit.flag('illustrative').notNull(),
    },
    (table) => {
      const checks = checksOf(kit, 'targets');
      return [
        kit.foreignKey({
          name: 'targets_member_fk',
          columns: [table.targetSetId, table.indicatorId],
          foreignColumns: [targetSetMembers.targetSetId, targetSetMembers.indicatorId],
        }),
        kit.unique().on(table.targetSetId, table.indicatorId, table.version),
        checks.oneOf('operator', OPERATORS),
        checks.atLeast('version', 1),
        checks.shape('low', 'decimal'),
        checks.shape('high', 'decimal'),
        checks.shape('stretch', 'decimal'),
        checks.shape('baseline', 'decimal'),
        checks.shape('effective_from', 'date'),
        checks.holds('bound', sql`low is not null or high is not null`),
      ];
    },
  );

  const assignments = kit.table(
    'assignments',
    {
      id: kit.text('id').primaryKey(),
      targetSetId: kit.text('target_set_id').notNull(),
      indicatorId: kit.text('indicator_id').notNull(),
      leadUnitId: kit
        .text('lead_unit_id')
        .notNull()
        .references(() => units.id),
      headId: kit
        .text('head_id')
        .notNull()
        .references(() => people.id),
      validFrom: kit.text('valid_from').$type<CivilDate>().notNull(),
      validTo: kit.text('valid_to').$type<CivilDate>(),
    },
    (table) => {
      const checks = checksOf(kit, 'assignments');
      return [
        kit.foreignKey({
          name: 'assignments_member_fk',
          columns: [table.targetSetId, table.indicatorId],
          foreignColumns: [targetSetMembers.targetSetId, targetSetMembers.indicatorId],
        }),
        // Exactly one lead from a day on.
        kit.unique().on(table.targetSetId, table.indicatorId, table.validFrom),
        checks.shape('valid_from', 'date'),
        checks.shape('valid_to', 'date'),
        checks.holds('span', sql`valid_to is null or valid_from < valid_to`),
      ];
    },
  );

  const assignmentCoordinators = kit.table(
    'assignment_coordinators',
    {
      assignmentId: kit
        .text('assignment_id')
        .notNull()
        .references(() => assignments.id),
      unitId: kit
        .text('unit_id')
        .notNull()
        .references(() => units.id),
      position: kit.integer('position').notNull(),
    },
    (table) => [
      kit.primaryKey({ name: 'assignment_coordinators_pkey', columns: [table.assignmentId, table.unitId] }),
    ],
  );

  const paths = kit.table(
    'paths',
    {
      id: kit.text('id').primaryKey(),
      targetSetId: kit.text('target_set_id').notNull(),
      indicatorId: kit.text('indicator_id').notNull(),
      version: kit.integer('version').notNull(),
      method: kit.oneOf('method', PATH_METHODS).notNull(),
      monthValues: kit.json<readonly (string | null)[]>('month_values').notNull(),
      effectiveFrom: kit.text('effective_from').$type<CivilDate>().notNull(),
      committedBy: kit.text('committed_by'),
      approvedAt: kit.text('approved_at').$type<Instant>(),
      approvedBy: kit.text('approved_by'),
      reason: kit.text('reason').notNull(),
      illustrative: kit.flag('illustrative').notNull(),
    },
    (table) => {
      const checks = checksOf(kit, 'paths');
      return [
        kit.foreignKey({
          name: 'paths_member_fk',
          columns: [table.targetSetId, table.indicatorId],
          foreignColumns: [targetSetMembers.targetSetId, targetSetMembers.indicatorId],
        }),
        kit.unique().on(table.targetSetId, table.indicatorId, table.version),
        checks.oneOf('method', PATH_METHODS),
        checks.atLeast('version', 1),
        checks.shape('effective_from', 'date'),
        checks.shape('approved_at', 'instant'),
      ];
    },
  );

  return {
    documents,
    groups,
    indicators,
    targetSets,
    targetSetMembers,
    targets,
    assignments,
    assignmentCoordinators,
    paths,
  };
};
export type TargetTables = ReturnType<typeof defineTargets>;

/** A month's figures on their way from the units to the record, and what people are told of it. */
import {
  NOTICE_KINDS,
  REOPENING_STATES,
  SUBMISSION_EVENTS,
  SUBMISSION_STATES,
  type EntryContent,
  type Excuse,
  type Instant,
  type Period,
  type Return,
} from '@ve-dich/domain';
import { checksOf, type Columns } from '../columns/kit.ts';
import type { OrganisationTables } from './organisation.ts';
import type { TargetTables } from './targets.ts';
import type { FigureTables } from './figures.ts';

export const defineWork = (
  kit: Columns,
  { units, accounts }: OrganisationTables,
  { indicators }: TargetTables,
  { figures, periods }: FigureTables,
) => {
  const submissions = kit.table(
    'submissions',
    {
      id: kit.text('id').primaryKey(),
      indicatorId: kit
        .text('indicator_id')
        .notNull()
        .references(() => indicators.id),
      unitId: kit
        .text('unit_id')
        .notNull()
        .references(() => units.id),
      period: kit.text('period').$type<Period>().notNull(),
      state: kit.oneOf('state', SUBMISSION_STATES).notNull(),
      version: kit.integer('version').notNull(),
      content: kit.json<EntryContent>('content').notNull(),
      savedAt: kit.text('saved_at').$type<Instant>().notNull(),
      savedBy: kit
        .text('saved_by')
        .notNull()
        .references(() => accounts.id),
      onBehalf: kit.flag('on_behalf').notNull(),
      composedAt: kit.text('composed_at').$type<Instant>(),
      submittedAt: kit.text('submitted_at').$type<Instant>(),
      submittedBy: kit.text('submitted_by').references(() => accounts.id),
      late: kit.flag('late').notNull(),
      decidedAt: kit.text('decided_at').$type<Instant>(),
      decidedBy: kit.text('decided_by').references(() => accounts.id),
      returned: kit.json<Return | null>('returned'),
      figureId: kit.text('figure_id').references(() => figures.id),
    },
    (table) => {
      const checks = checksOf(kit, 'submissions');
      return [
        // One form for each indicator's month of a unit: two people at once meet in it.
        kit.unique().on(table.period, table.unitId, table.indicatorId),
        checks.oneOf('state', SUBMISSION_STATES),
        checks.shape('period', 'period'),
        checks.atLeast('version', 1),
        checks.shape('saved_at', 'instant'),
        checks.shape('composed_at', 'instant'),
        checks.shape('submitted_at', 'instant'),
        checks.shape('decided_at', 'instant'),
      ];
    },
  );

  const submissionEvents = kit.table(
    'submission_events',
    {
      id: kit.text('id').primaryKey(),
      sequence: kit.integer('sequence').notNull().unique(),
      submissionId: kit
        .text('submission_id')
        .notNull()
        .references(() => submissions.id),
      kind: kit.oneOf('kind', SUBMISSION_EVENTS).notNull(),
      at: kit.text('at').$type<Instant>().notNull(),
      by: kit
        .text('done_by')
        .notNull()
        .references(() => accounts.id),
      reason: kit.text('reason'),
      content: kit.json<EntryContent | null>('content'),
      late: kit.flag('late').notNull(),
      version: kit.integer('version').notNull(),
    },
    (table) => {
      const checks = checksOf(kit, 'submission_events');
      return [
        kit.index('submission_events_submission_id_index').on(table.submissionId),
        checks.oneOf('kind', SUBMISSION_EVENTS),
        checks.shape('at', 'instant'),
        checks.atLeast('version', 1),
      ];
    },
  );

  const lockProposals = kit.table(
    'lock_proposals',
    {
      period: kit
        .text('period')
        .$type<Period>()
        .primaryKey()
        .references(() => periods.period),
      at: kit.text('at').$type<Instant>().notNull(),
      by: kit
        .text('proposed_by')
        .notNull()
        .references(() => accounts.id),
      excuses: kit.json<readonly Excuse[]>('excuses').notNull(),
    },
    () => [checksOf(kit, 'lock_proposals').shape('at', 'instant')],
  );

  const reopenings = kit.table(
    'reopenings',
    {
      id: kit.text('id').primaryKey(),
      period: kit
        .text('period')
        .$type<Period>()
        .notNull()
        .references(() => periods.period),
      indicatorIds: kit.json<readonly string[]>('indicator_ids').notNull(),
      reason: kit.text('reason').notNull(),
      endsAt: kit.text('ends_at').$type<Instant>().notNull(),
      state: kit.oneOf('state', REOPENING_STATES).notNull(),
      requestedAt: kit.text('requested_at').$type<Instant>().notNull(),
      requestedBy: kit
        .text('requested_by')
        .notNull()
        .references(() => accounts.id),
      decidedAt: kit.text('decided_at').$type<Instant>(),
      decidedBy: kit.text('decided_by').references(() => accounts.id),
      decisionReason: kit.text('decision_reason'),
      version: kit.integer('version').notNull(),
    },
    (table) => {
      const checks = checksOf(kit, 'reopenings');
      return [
        kit.index('reopenings_period_index').on(table.period),
        checks.oneOf('state', REOPENING_STATES),
        checks.shape('ends_at', 'instant'),
        checks.shape('requested_at', 'instant'),
        checks.shape('decided_at', 'instant'),
        checks.atLeast('version', 1),
      ];
    },
  );

  const notices = kit.table(
    'notices',
    {
      id: kit.text('id').primaryKey(),
      sequence: kit.integer('sequence').notNull().unique(),
      accountId: kit
        .text('account_id')
        .notNull()
        .references(() => accounts.id),
      kind: kit.oneOf('kind', NOTICE_KINDS).notNull(),
      at: kit.text('at').$type<Instant>().notNull(),
      period: kit.text('period').$type<Period>().notNull(),
      unitId: kit
        .text('unit_id')
        .notNull()
        .references(() => units.id),
      indicatorIds: kit.json<readonly string[]>('indicator_ids').notNull(),
      by: kit.text('done_by').references(() => accounts.id),
      reason: kit.text('reason'),
      seenAt: kit.text('seen_at').$type<Instant>(),
    },
    (table) => {
      const checks = checksOf(kit, 'notices');
      return [
        kit.index('notices_account_id_sequence_index').on(table.accountId, table.sequence),
        checks.oneOf('kind', NOTICE_KINDS),
        checks.shape('at', 'instant'),
        checks.shape('period', 'period'),
        checks.shape('seen_at', 'instant'),
      ];
    },
  );

  /** Answers to changes that may be sent twice, kept in the transaction of the change (48 hours). */
  const answeredKeys = kit.table(
    'answered_keys',
    {
      accountId: kit
        .text('account_id')
        .notNull()
        .references(() => accounts.id),
      key: kit.text('key').notNull(),
      route: kit.text('route').notNull(),
      bodyHash: kit.text('body_hash').notNull(),
      answer: kit.text('answer').notNull(),
      at: kit.text('at').$type<Instant>().notNull(),
    },
    (table) => {
      const checks = checksOf(kit, 'answered_keys');
      return [
        kit.primaryKey({ name: 'answered_keys_pkey', columns: [table.accountId, table.key] }),
        kit.index('answered_keys_at_index').on(table.at),
        checks.shape('body_hash', 'sha256'),
        checks.shape('at', 'instant'),
      ];
    },
  );

  /** Proof beside a figure: kept in the database, so that every replica has it. */
  const attachments = kit.table(
    'attachments',
    {
      id: kit.text('id').primaryKey(),
      indicatorId: kit
        .text('indicator_id')
        .notNull()
        .references(() => indicators.id),
      unitId: kit
        .text('unit_id')
        .notNull()
        .references(() => units.id),
      period: kit.text('period').$type<Period>().notNull(),
      name: kit.text('name').notNull(),
      type: kit.text('type').notNull(),
      size: kit.integer('size').notNull(),
      sha256: kit.text('sha256').notNull(),
      content: kit.bytes('content').notNull(),
      uploadedAt: kit.text('uploaded_at').$type<Instant>().notNull(),
      uploadedBy: kit
        .text('uploaded_by')
        .notNull()
        .references(() => accounts.id),
      removedAt: kit.text('removed_at').$type<Instant>(),
    },
    (table) => {
      const checks = checksOf(kit, 'attachments');
      return [
        kit
          .index('attachments_period_unit_id_indicator_id_index')
          .on(table.period, table.unitId, table.indicatorId),
        checks.shape('period', 'period'),
        checks.shape('sha256', 'sha256'),
        checks.shape('uploaded_at', 'instant'),
        checks.shape('removed_at', 'instant'),
        checks.atLeast('size', 1),
      ];
    },
  );

  /** Of which indicator a label in a unit's sheets is, as somebody said: the latest row of a label is what holds. */
  const sheetLabels = kit.table(
    'sheet_labels',
    {
      id: kit.text('id').primaryKey(),
      sequence: kit.integer('sequence').notNull().unique(),
      unitId: kit
        .text('unit_id')
        .notNull()
        .references(() => units.id),
      label: kit.text('label').notNull(),
      indicatorId: kit.text('indicator_id').references(() => indicators.id),
      at: kit.text('at').$type<Instant>().notNull(),
      by: kit
        .text('said_by')
        .notNull()
        .references(() => accounts.id),
    },
    (table) => [
      kit.index('sheet_labels_unit_id_label_sequence_index').on(table.unitId, table.label, table.sequence),
      checksOf(kit, 'sheet_labels').shape('at', 'instant'),
    ],
  );

  return {
    attachments,
    submissions,
    submissionEvents,
    lockProposals,
    reopenings,
    notices,
    answeredKeys,
    sheetLabels,
  };
};
export type WorkTables = ReturnType<typeof defineWork>;

/** Who was reminded of what, and the e-mails on their way. */
import { sql } from 'drizzle-orm';
import { ATTEMPT_OUTCOMES, MAIL_STATES, REMINDER_STAGES, type Instant, type Period } from '@ve-dich/domain';
import { checksOf, type Columns } from '../columns/kit.ts';
import type { OrganisationTables } from './organisation.ts';
import type { WorkTables } from './work.ts';

export const defineReminders = (
  kit: Columns,
  { units, accounts }: OrganisationTables,
  { notices }: WorkTables,
) => {
  /** What was sent: only grows. Several rows of one message are one notice and one e-mail. */
  const reminders = kit.table(
    'reminders',
    {
      id: kit.text('id').primaryKey(),
      messageId: kit
        .text('message_id')
        .notNull()
        .references(() => notices.id),
      accountId: kit
        .text('account_id')
        .notNull()
        .references(() => accounts.id),
      unitId: kit
        .text('unit_id')
        .notNull()
        .references(() => units.id),
      period: kit.text('period').$type<Period>().notNull(),
      dueAt: kit.text('due_at').$type<Instant>().notNull(),
      stage: kit.oneOf('stage', REMINDER_STAGES).notNull(),
      round: kit.integer('round').notNull(),
      indicatorIds: kit.json<readonly string[]>('indicator_ids').notNull(),
      at: kit.text('at').$type<Instant>().notNull(),
      by: kit.text('done_by').references(() => accounts.id),
    },
    (table) => {
      const checks = checksOf(kit, 'reminders');
      return [
        // Whatever runs twice or in two places: a stage is said to a person once.
        kit
          .unique('reminders_once_unique')
          .on(table.accountId, table.unitId, table.period, table.dueAt, table.stage, table.round),
        kit.index('reminders_period_index').on(table.period),
        kit.index('reminders_message_id_index').on(table.messageId),
        checks.shape('period', 'period'),
        checks.shape('due_at', 'instant'),
        checks.oneOf('stage', REMINDER_STAGES),
        checks.atLeast('round', 0),
        checks.shape('at', 'instant'),
        checks.holds('by_office', sql`(stage = 'by_office') = (done_by is not null)`),
      ];
    },
  );

  /** The outbox. An attempt is claimed by moving `next_at` on: who dies in the middle leaves it to the next. */
  const mails = kit.table(
    'mails',
    {
      messageId: kit
        .text('message_id')
        .primaryKey()
        .references(() => notices.id),
      accountId: kit
        .text('account_id')
        .notNull()
        .references(() => accounts.id),
      state: kit.oneOf('state', MAIL_STATES).notNull(),
      attempts: kit.integer('attempts').notNull(),
      nextAt: kit.text('next_at').$type<Instant>().notNull(),
      endedAt: kit.text('ended_at').$type<Instant>(),
    },
    (table) => {
      const checks = checksOf(kit, 'mails');
      return [
        kit.index('mails_state_next_at_index').on(table.state, table.nextAt),
        checks.oneOf('state', MAIL_STATES),
        checks.atLeast('attempts', 0),
        checks.shape('next_at', 'instant'),
        checks.shape('ended_at', 'instant'),
        checks.holds('ended', sql`(state = 'waiting') = (ended_at is null)`),
      ];
    },
  );

  /** How each attempt ended: only grows. */
  const mailAttempts = kit.table(
    'mail_attempts',
    {
      messageId: kit
        .text('message_id')
        .notNull()
        .references(() => mails.messageId),
      number: kit.integer('number').notNull(),
      at: kit.text('at').$type<Instant>().notNull(),
      outcome: kit.oneOf('outcome', ATTEMPT_OUTCOMES).notNull(),
      /** The server's number, or the network's word; never an address. */
      code: kit.text('code'),
    },
    (table) => {
      const checks = checksOf(kit, 'mail_attempts');
      return [
        kit.primaryKey({ name: 'mail_attempts_pkey', columns: [table.messageId, table.number] }),
        checks.atLeast('number', 1),
        checks.shape('at', 'instant'),
        checks.oneOf('outcome', ATTEMPT_OUTCOMES),
      ];
    },
  );

  return { reminders, mails, mailAttempts };
};

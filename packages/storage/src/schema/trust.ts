/** What the installation keeps about itself: sessions, the audit trail, facts and counters. */
import type { Instant } from '@ve-dich/domain';
import { checksOf, type Columns } from '../columns/kit.ts';
import type { OrganisationTables } from './organisation.ts';

export const defineTrust = (kit: Columns, { accounts }: OrganisationTables) => {
  const sessions = kit.table(
    'sessions',
    {
      idHash: kit.text('id_hash').primaryKey(),
      accountId: kit
        .text('account_id')
        .notNull()
        .references(() => accounts.id),
      epoch: kit.integer('epoch').notNull(),
      createdAt: kit.text('created_at').$type<Instant>().notNull(),
      lastSeenAt: kit.text('last_seen_at').$type<Instant>().notNull(),
      expiresAt: kit.text('expires_at').$type<Instant>().notNull(),
      endedAt: kit.text('ended_at').$type<Instant>(),
    },
    (table) => {
      const checks = checksOf(kit, 'sessions');
      return [
        kit.index('sessions_account_id_index').on(table.accountId),
        kit.index('sessions_expires_at_index').on(table.expiresAt),
        checks.shape('id_hash', 'sha256'),
        checks.shape('created_at', 'instant'),
        checks.shape('last_seen_at', 'instant'),
        checks.shape('expires_at', 'instant'),
        checks.shape('ended_at', 'instant'),
      ];
    },
  );

  const audit = kit.table(
    'audit',
    {
      sequence: kit.integer('sequence').primaryKey(),
      at: kit.text('at').$type<Instant>().notNull(),
      actorId: kit.text('actor_id').notNull(),
      onBehalfOf: kit.text('on_behalf_of'),
      action: kit.text('action').notNull(),
      objectKind: kit.text('object_kind').notNull(),
      objectId: kit.text('object_id').notNull(),
      before: kit.text('before'),
      after: kit.text('after'),
      reason: kit.text('reason'),
      // A trigger refuses what does not follow the last row: the chain cannot fork. (An index over hashes would be written at
      // random places: a page for each row.)
      previousHash: kit.text('previous_hash').notNull(),
      hash: kit.text('hash').notNull(),
    },
    () => {
      const checks = checksOf(kit, 'audit');
      return [
        checks.atLeast('sequence', 1),
        checks.shape('at', 'instant'),
        checks.shape('previous_hash', 'sha256'),
        checks.shape('hash', 'sha256'),
      ];
    },
  );

  const installationFacts = kit.table('installation_facts', {
    name: kit.text('name').primaryKey(),
    value: kit.text('value').notNull(),
  });

  /** The revision, the orders of recording, and the beat of readiness. Locking this table is a writer's turn on PostgreSQL. */
  const sequences = kit.table(
    'sequences',
    {
      name: kit.text('name').primaryKey(),
      value: kit.integer('value').notNull(),
    },
    () => [checksOf(kit, 'sequences').atLeast('value', 0)],
  );

  return { sessions, audit, installationFacts, sequences };
};

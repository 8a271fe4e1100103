/** What people are told in the product. */
import { and, count, desc, eq, isNull, lte } from 'drizzle-orm';
import type { Notice } from '@ve-dich/domain';
import type { Connection } from '../connection.ts';
import type { counters } from './counters.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';

export const noticesReading = ({ db, tables: { notices } }: Connection): ReadingRepositories['notices'] => ({
  newest: async (accountId, limit): Promise<Notice[]> => {
    const rows = await db
      .select()
      .from(notices)
      .where(eq(notices.accountId, accountId))
      .orderBy(desc(notices.sequence))
      .limit(limit);
    return rows.map((row) => ({
      id: row.id,
      accountId: row.accountId,
      kind: row.kind,
      at: row.at,
      period: row.period,
      unitId: row.unitId,
      indicatorIds: row.indicatorIds,
      by: row.by,
      reason: row.reason,
      seenAt: row.seenAt,
    }));
  },
  unseen: async (accountId): Promise<number> => {
    const [row] = await db
      .select({ unseen: count() })
      .from(notices)
      .where(and(eq(notices.accountId, accountId), isNull(notices.seenAt)));
    return row?.unseen ?? 0;
  },
});

export const noticesWriting = (
  connection: Connection,
  sequences: ReturnType<typeof counters>,
): WritingRepositories['notices'] => {
  const {
    db,
    tables: { notices },
  } = connection;
  const insert = inserter(db, notices);
  return {
    ...noticesReading(connection),
    // Told beside a change that has its own audit row; a notice is no change of its own.
    add: async (added) => {
      if (added.length === 0) return;
      const first = await sequences.advance('notices', added.length);
      await insert(added.map((notice, index) => ({ ...notice, sequence: first + index })));
    },
    see: async (accountId, upTo, at) => {
      const [last] = await db
        .select({ sequence: notices.sequence })
        .from(notices)
        .where(and(eq(notices.accountId, accountId), eq(notices.id, upTo)));
      if (last === undefined) return;
      await db
        .update(notices)
        .set({ seenAt: at })
        .where(
          and(eq(notices.accountId, accountId), isNull(notices.seenAt), lte(notices.sequence, last.sequence)),
        );
    },
  };
};

/** Proposals to lock a month, and requests to correct a locked one. */
import { and, eq } from 'drizzle-orm';
import type { LockProposal, Reopening } from '@ve-dich/domain';
import type { Connection } from '../connection.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';

export const periodWorkReading = ({
  db,
  tables: { lockProposals, reopenings },
}: Connection): ReadingRepositories['periodWork'] => ({
  proposal: async (period): Promise<LockProposal | null> => {
    const [row] = await db.select().from(lockProposals).where(eq(lockProposals.period, period));
    return row === undefined ? null : { at: row.at, by: row.by, excuses: row.excuses };
  },
  reopenings: async (period): Promise<Reopening[]> =>
    await db
      .select()
      .from(reopenings)
      .where(period === undefined ? undefined : eq(reopenings.period, period))
      .orderBy(reopenings.requestedAt, reopenings.id),
  reopening: async (id): Promise<Reopening | null> =>
    (await db.select().from(reopenings).where(eq(reopenings.id, id)))[0] ?? null,
});

export const periodWorkWriting = (connection: Connection): WritingRepositories['periodWork'] => {
  const {
    db,
    tables: { lockProposals, reopenings },
    changes,
  } = connection;
  const insertProposals = inserter(db, lockProposals);
  const insertReopenings = inserter(db, reopenings);
  return {
    ...periodWorkReading(connection),
    propose: async (period, proposal) => {
      changes.hidden();
      await insertProposals([{ period, ...proposal }]);
    },
    dropProposal: async (period) => {
      const dropped = await db
        .delete(lockProposals)
        .where(eq(lockProposals.period, period))
        .returning({ period: lockProposals.period });
      if (dropped.length > 0) changes.hidden();
      return dropped.length > 0;
    },
    addReopening: async (reopening) => {
      changes.shown();
      await insertReopenings([reopening]);
    },
    changeReopening: async (reopening, from) => {
      const { id: _, ...rest } = reopening;
      const changed = await db
        .update(reopenings)
        .set(rest)
        .where(and(eq(reopenings.id, reopening.id), eq(reopenings.version, from)))
        .returning({ id: reopenings.id });
      if (changed.length > 0) changes.shown();
      return changed.length > 0;
    },
  };
};

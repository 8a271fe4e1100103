/** The reporting calendar. */
import { and, between, eq } from 'drizzle-orm';
import { periodOf, type ReportingPeriod } from '@ve-dich/domain';
import type { Connection } from '../connection.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';

export const periodsReading = ({ db, tables: { periods } }: Connection): ReadingRepositories['periods'] => ({
  ofYear: async (year): Promise<ReportingPeriod[]> =>
    await db
      .select()
      .from(periods)
      .where(between(periods.period, periodOf(year, 1), periodOf(year, 12)))
      .orderBy(periods.period),
  all: async (): Promise<ReportingPeriod[]> => await db.select().from(periods).orderBy(periods.period),
});

export const periodsWriting = (connection: Connection): WritingRepositories['periods'] => {
  const {
    db,
    tables: { periods },
    changes,
  } = connection;
  const insert = inserter(db, periods);
  return {
    ...periodsReading(connection),
    add: async (added) => {
      if (added.length > 0) changes.shown();
      await insert(added);
    },
    change: async ({ period, version, ...rest }) => {
      const changed = await db
        .update(periods)
        .set({ ...rest, version: version + 1 })
        .where(and(eq(periods.period, period), eq(periods.version, version)))
        .returning({ period: periods.period });
      if (changed.length > 0) changes.shown();
      return changed.length > 0;
    },
  };
};

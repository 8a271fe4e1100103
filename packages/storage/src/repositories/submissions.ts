/** Forms on their way to the record: kept by month and unit, changed only from the version they were seen at. */
import { and, between, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Submission, SubmissionEvent } from '@ve-dich/domain';
import { once, type Connection } from '../connection.ts';
import type { counters } from './counters.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';

export const submissionsReading = ({
  db,
  tables: { submissions, submissionEvents },
}: Connection): ReadingRepositories['submissions'] => {
  const one = once(() =>
    db
      .select()
      .from(submissions)
      .where(
        and(
          eq(submissions.period, sql.placeholder('period')),
          eq(submissions.unitId, sql.placeholder('unitId')),
          eq(submissions.indicatorId, sql.placeholder('indicatorId')),
        ),
      )
      .prepare('submission_of_month'),
  );
  return {
    ofMonth: async (key): Promise<Submission | null> => (await one().execute(key))[0] ?? null,
    inRange: async ({ unitId, from, to, indicatorIds }): Promise<Submission[]> => {
      if (indicatorIds?.length === 0) return [];
      return await db
        .select()
        .from(submissions)
        .where(
          and(
            eq(submissions.unitId, unitId),
            between(submissions.period, from, to),
            indicatorIds === undefined ? undefined : inArray(submissions.indicatorId, [...indicatorIds]),
          ),
        )
        .orderBy(submissions.period, submissions.indicatorId);
    },
    eventsOf: async (submissionIds): Promise<SubmissionEvent[]> => {
      if (submissionIds.length === 0) return [];
      return await db
        .select()
        .from(submissionEvents)
        .where(inArray(submissionEvents.submissionId, [...submissionIds]))
        .orderBy(desc(submissionEvents.sequence));
    },
  };
};

export const submissionsWriting = (
  connection: Connection,
  sequences: ReturnType<typeof counters>,
): WritingRepositories['submissions'] => {
  const {
    db,
    tables: { submissions, submissionEvents },
    changes,
  } = connection;
  const insert = inserter(db, submissions);
  const insertEvents = inserter(db, submissionEvents);
  const { id: _, ...changing } = getTableColumns(submissions);
  const change = once(() =>
    db
      .update(submissions)
      // Each column by its own name; drizzle's types know no placeholders here.
      .set(
        Object.fromEntries(
          Object.keys(changing).map((name) => [name, sql.placeholder(name)]),
        ) as Partial<Submission>,
      )
      .where(and(eq(submissions.id, sql.placeholder('id')), eq(submissions.version, sql.placeholder('from'))))
      .returning({ id: submissions.id })
      .prepare('submission_change'),
  );
  return {
    ...submissionsReading(connection),
    add: async (added) => {
      if (added.length > 0) changes.hidden();
      await insert(added);
    },
    change: async (submission, from) => {
      const changed = await change().execute({ ...submission, from });
      if (changed.length > 0) changes.hidden();
      return changed.length > 0;
    },
    addEvents: async (events) => {
      if (events.length === 0) return;
      changes.hidden();
      const first = await sequences.advance('submission_events', events.length);
      await insertEvents(events.map((event, index) => ({ ...event, sequence: first + index })));
    },
  };
};

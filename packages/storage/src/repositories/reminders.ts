/** Who was reminded of what. */
import { between, desc, inArray } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';
import type { LoggedReminder } from './work-rows.ts';

export const remindersReading = ({
  db,
  tables: { reminders },
}: Connection): ReadingRepositories['reminders'] => ({
  inRange: async ({ from, to }): Promise<LoggedReminder[]> =>
    db
      .select()
      .from(reminders)
      .where(between(reminders.period, from, to))
      .orderBy(desc(reminders.at), reminders.unitId, reminders.accountId, reminders.dueAt),
  ofMessages: async (messageIds): Promise<LoggedReminder[]> =>
    messageIds.length === 0
      ? []
      : db
          .select()
          .from(reminders)
          .where(inArray(reminders.messageId, [...messageIds]))
          .orderBy(reminders.dueAt, reminders.period, reminders.stage),
});

export const remindersWriting = (connection: Connection): WritingRepositories['reminders'] => {
  const {
    db,
    tables: { reminders },
    changes,
  } = connection;
  const insert = inserter(db, reminders);
  return {
    ...remindersReading(connection),
    add: async (added) => {
      // What the clock sends is told by its own row; what a person sends is that person's act.
      if (added.some(({ by }) => by !== null)) changes.hidden();
      await insert(added);
    },
  };
};

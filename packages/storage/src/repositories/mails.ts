/** E-mails on their way, and how each attempt ended. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';

export const mailsReading = ({
  db,
  tables: { mails, mailAttempts },
}: Connection): ReadingRepositories['mails'] => ({
  waiting: async (limit) =>
    db
      .select()
      .from(mails)
      .where(eq(mails.state, 'waiting'))
      .orderBy(asc(mails.nextAt), asc(mails.messageId))
      .limit(limit),
  ofMessages: async (messageIds) =>
    messageIds.length === 0
      ? []
      : db
          .select()
          .from(mails)
          .where(inArray(mails.messageId, [...messageIds])),
  attemptsOf: async (messageIds) =>
    messageIds.length === 0
      ? []
      : db
          .select()
          .from(mailAttempts)
          .where(inArray(mailAttempts.messageId, [...messageIds]))
          .orderBy(asc(mailAttempts.messageId), asc(mailAttempts.number)),
});

export const mailsWriting = (connection: Connection): WritingRepositories['mails'] => {
  const {
    db,
    tables: { mails, mailAttempts },
  } = connection;
  const insert = inserter(db, mails);
  const insertAttempt = inserter(db, mailAttempts);
  return {
    ...mailsReading(connection),
    add: async (added) => await insert(added),
    claim: async ({ messageId, attempts }, until) => {
      const claimed = await db
        .update(mails)
        .set({ attempts: attempts + 1, nextAt: until })
        .where(and(eq(mails.messageId, messageId), eq(mails.state, 'waiting'), eq(mails.attempts, attempts)))
        .returning({ messageId: mails.messageId });
      return claimed.length > 0;
    },
    settle: async ({ messageId, attempts, state, nextAt, endedAt }) => {
      const settled = await db
        .update(mails)
        .set({ state, nextAt, endedAt })
        .where(and(eq(mails.messageId, messageId), eq(mails.state, 'waiting'), eq(mails.attempts, attempts)))
        .returning({ messageId: mails.messageId });
      return settled.length > 0;
    },
    addAttempt: async (attempt) => await insertAttempt([attempt]),
  };
};

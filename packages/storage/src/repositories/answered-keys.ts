/** Changes that may be sent twice: the answer to the first is kept and given again. */
import { and, eq, lt } from 'drizzle-orm';
import type { Connection } from '../connection.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';
import type { AnsweredKey } from './work-rows.ts';

export const answeredKeysReading = ({
  db,
  tables: { answeredKeys },
}: Connection): ReadingRepositories['answeredKeys'] => ({
  find: async (accountId, key): Promise<AnsweredKey | null> =>
    (
      await db
        .select()
        .from(answeredKeys)
        .where(and(eq(answeredKeys.accountId, accountId), eq(answeredKeys.key, key)))
    )[0] ?? null,
});

export const answeredKeysWriting = (connection: Connection): WritingRepositories['answeredKeys'] => {
  const {
    db,
    tables: { answeredKeys },
  } = connection;
  const insert = inserter(db, answeredKeys);
  return {
    ...answeredKeysReading(connection),
    // The change they belong to has its audit row; the key is part of it.
    keep: async (answered) => await insert([answered]),
    forgetBefore: async (before) => {
      const gone = await db
        .delete(answeredKeys)
        .where(lt(answeredKeys.at, before))
        .returning({ key: answeredKeys.key });
      return gone.length;
    },
  };
};

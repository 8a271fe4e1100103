/** Versions of the rules by which statuses were given. */
import type { Connection } from '../connection.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, RuleVersion, WritingRepositories } from './interfaces.ts';

export const rulesReading = ({ db, tables: { ruleVersions } }: Connection): ReadingRepositories['rules'] => ({
  all: async (): Promise<RuleVersion[]> =>
    await db.select().from(ruleVersions).orderBy(ruleVersions.effectiveFrom, ruleVersions.version),
});

export const rulesWriting = (connection: Connection): WritingRepositories['rules'] => {
  const insert = inserter(connection.db, connection.tables.ruleVersions);
  return {
    ...rulesReading(connection),
    add: async (rule) => {
      connection.changes.shown();
      await insert([rule]);
    },
  };
};

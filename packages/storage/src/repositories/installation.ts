/** Facts about the installation, set once, and the revision. */
import { eq, sql } from 'drizzle-orm';
import { once, type Connection } from '../connection.ts';
import type { counters } from './counters.ts';
import { inserter } from './insert.ts';
import type { ReadingRepositories, WritingRepositories } from './interfaces.ts';

export const installationReading = (
  { db, tables: { installationFacts } }: Connection,
  sequences: ReturnType<typeof counters>,
): ReadingRepositories['installation'] => {
  const fact = once(() =>
    db
      .select({ value: installationFacts.value })
      .from(installationFacts)
      .where(eq(installationFacts.name, sql.placeholder('name')))
      .prepare('installation_fact'),
  );
  return {
    fact: async (name) => (await fact().execute({ name }))[0]?.value ?? null,
    revision: () => sequences.value('revision'),
  };
};

export const installationWriting = (
  connection: Connection,
  sequences: ReturnType<typeof counters>,
): WritingRepositories['installation'] => {
  const insert = inserter(connection.db, connection.tables.installationFacts);
  return {
    ...installationReading(connection, sequences),
    setFact: async (name, value) => {
      connection.changes.shown();
      await insert([{ name, value }]);
    },
  };
};

/** PostgreSQL inside the process, for tests: one connection, so everything takes turns. */
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { openDoors, type Channels } from '../doors.ts';
import { auditKeyOf } from '../engines/audit-key.ts';
import { postgresChannels } from '../engines/postgres-channel.ts';
import { migratePostgres } from '../engines/postgres-migrate.ts';
import { faultOf } from '../fault.ts';
import { migrationsFolder } from '../migrations.ts';
import type { Storage } from '../repositories/interfaces.ts';
import type { Turns } from '../turns.ts';

export type PgliteOptions = {
  readonly client: PGlite;
  readonly turns: Turns;
  readonly auditKey: Uint8Array;
  readonly migrations?: string;
};

/** Opens a storage over a PGlite; `close` leaves the PGlite itself open. */
export const openPglite = async ({
  client,
  turns,
  auditKey: keyBytes,
  migrations,
}: PgliteOptions): Promise<Storage> => {
  const auditKey = auditKeyOf(keyBytes);
  try {
    await migratePostgres(
      {
        execute: (statement) => client.exec(statement),
        rows: async (query, parameters = []) =>
          (await client.query<Record<string, unknown>>(query, [...parameters])).rows,
      },
      migrations ?? migrationsFolder('postgres'),
      true,
    );
  } catch (error) {
    throw faultOf(error);
  }
  const { reading, writing } = postgresChannels(
    drizzle({ client }),
    (statement) => client.exec(statement),
    auditKey,
  );
  const channels: Channels = {
    engine: 'pglite',
    withReader: (use) => turns.take(() => use(reading)),
    withWriter: (use) => turns.take(() => use(writing)),
    close: () => turns.idle(),
  };
  return openDoors(channels, auditKey);
};

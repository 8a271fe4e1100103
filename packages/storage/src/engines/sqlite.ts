/** SQLite as the embedded engine: one file, one process, one writer in turn, readers with snapshots of their own. */
import type { KeyObject } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import BetterSqlite, { type Database } from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { sqliteColumns } from '../columns/sqlite.ts';
import type { Db } from '../db.ts';
import { openDoors, type Channel, type Channels } from '../doors.ts';
import { faultOf, StorageFault } from '../fault.ts';
import { migrationsFolder } from '../migrations.ts';
import { repositoriesOf } from '../repositories.ts';
import type { Storage } from '../repositories/interfaces.ts';
import { defineSchema } from '../schema.ts';
import { Pool, Turns } from '../turns.ts';
import { auditKeyOf } from './audit-key.ts';
import { openReader, openWriter } from './sqlite-connect.ts';
import { lockFile } from './sqlite-lock.ts';
import { migrateSqlite } from './sqlite-migrate.ts';
import { placeOf } from './sqlite-place.ts';

export type SqliteOptions = {
  /** Path of the database file; made, with its folder, where it is not there. */
  readonly file: string;
  /** Key of the audit chain, at least 32 bytes; rests outside the database. */
  readonly auditKey: Uint8Array;
  /** Bring the schema up to date (the default); false refuses a database that is behind. */
  readonly migrate?: boolean;
  /** Folder of migrations, where the program is not run from its sources. */
  readonly migrations?: string;
};

/** Readers at once; more wait. Each costs a file handle and a page cache. */
const READERS = 16;
/** How long a unit of work waits for another program's lock (a backup tool's, a shell's). */
const BUSY_WAIT_MS = 5_000;

const tables = defineSchema(sqliteColumns);

/**
 * Opens a database file and owns it until `close`.
 * @throws StorageInUseError, UnsafeEngineError, MigrationError
 */
export const openSqlite = async (options: SqliteOptions): Promise<Storage> => {
  const auditKey = auditKeyOf(options.auditKey);
  const file = placeOf(options.file);
  const lock = lockFile(file);
  try {
    // Only its owner may read it; SQLite gives its side files the same rights.
    if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
    const writer = openWriter(file);
    try {
      migrateSqlite(writer, options.migrations ?? migrationsFolder('sqlite'), options.migrate ?? true);
    } catch (error) {
      writer.close();
      throw error;
    }
    return openDoors(channelsOf(file, writer, lock, auditKey), auditKey);
  } catch (error) {
    lock.close();
    throw faultOf(error);
  }
};

const channelsOf = (file: string, writer: Database, lock: Database, auditKey: KeyObject): Channels => {
  const writing = channelOf(writer, 'BEGIN IMMEDIATE', auditKey);
  const turns = new Turns();
  const readers = new Pool(() => {
    const client = openReader(file);
    return { client, channel: channelOf(client, 'BEGIN', auditKey) };
  }, READERS);
  let closing: Promise<void> | null = null;
  const refuseClosed = (): void => {
    if (closing !== null)
      throw new StorageFault('unavailable', null, null, new Error('the storage is closed'));
  };

  const close = async (): Promise<void> => {
    for (const { client } of await readers.drained()) client.close();
    await turns.idle();
    // Everything into the one file, so that a copy of it is a copy of all.
    writer.pragma('wal_checkpoint(TRUNCATE)');
    writer.close();
    lock.close();
  };

  return {
    engine: 'sqlite',
    withReader: async (use) => {
      refuseClosed();
      return await readers.lend(({ channel }) => use(channel));
    },
    withWriter: async (use) => {
      refuseClosed();
      return await turns.take(() => use(writing));
    },
    close: () => (closing ??= close()),
  };
};

const channelOf = (
  client: Database,
  beginning: 'BEGIN' | 'BEGIN IMMEDIATE',
  auditKey: KeyObject,
): Channel => {
  const begin = client.prepare(beginning);
  const commit = client.prepare('COMMIT');
  // The snapshot is taken by the first read, so that is made here, where waiting is still possible.
  const look = client.prepare('select 1 from sequences limit 1');
  return {
    repositories: repositoriesOf({ db: drizzle(client) as unknown as Db, tables, auditKey }),
    begin: () =>
      patiently(() => {
        begin.run();
        try {
          look.get();
        } catch (error) {
          client.exec('ROLLBACK');
          throw error;
        }
      }),
    commit: async () => void commit.run(),
    rollback: async () => {
      // Some faults (a full disk) have rolled back already.
      if (client.inTransaction) client.exec('ROLLBACK');
    },
  };
};

/** SQLite's own waiting would stop the event loop: we ask again later instead. */
const patiently = async (attempt: () => void): Promise<void> => {
  for (let waited = 0, pause = 1; ; waited += pause, pause = Math.min(pause * 2, 50)) {
    try {
      attempt();
      return;
    } catch (error) {
      const busy = error instanceof BetterSqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
      if (!busy || waited >= BUSY_WAIT_MS) throw error;
    }
    await setTimeout(pause);
  }
};

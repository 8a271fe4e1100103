/** Connections to a SQLite file with the settings that keep its promises. */
import BetterSqlite, { type Database } from 'better-sqlite3';
import { UnsafeEngineError } from '../errors.ts';

/** The connection that writes; there is one. */
export const openWriter = (file: string): Database => {
  const client = new BetterSqlite(file, { timeout: 0 });
  try {
    refuseOldVersion(client);
    client.pragma('journal_mode = WAL');
    // NORMAL would lose the last commits with the power.
    client.pragma('synchronous = FULL');
    client.pragma('wal_autocheckpoint = 1000');
    // Else «insert or replace» would delete rows past the triggers of append-only tables.
    client.pragma('recursive_triggers = ON');
    harden(client);
    return client;
  } catch (error) {
    client.close();
    throw error;
  }
};

/** A connection that can only read. */
export const openReader = (file: string): Database => {
  const client = new BetterSqlite(file, { readonly: true, fileMustExist: true, timeout: 0 });
  client.pragma('query_only = ON');
  harden(client);
  return client;
};

const harden = (client: Database): void => {
  client.pragma('foreign_keys = ON');
  client.pragma('trusted_schema = OFF');
  client.pragma('cell_size_check = ON');
  client.pragma('mmap_size = 0');
};

const OLDEST = [3, 51, 3] as const;

/** True where a version of SQLite keeps its commits: from 3.7.0 to 3.51.2 a checkpoint could lose one (the WAL-reset bug). */
export const isSafeVersion = (version: string): boolean => {
  const parts = version.split('.').map(Number);
  const differing = OLDEST.findIndex((least, index) => parts[index] !== least);
  return differing === -1 || (parts[differing] ?? 0) > (OLDEST[differing] ?? 0);
};

const refuseOldVersion = (client: Database): void => {
  const version = client.prepare('select sqlite_version()').pluck().get() as string;
  if (!isSafeVersion(version)) {
    throw new UnsafeEngineError(`SQLite ${version} can lose commits; ${OLDEST.join('.')} or later is needed`);
  }
};

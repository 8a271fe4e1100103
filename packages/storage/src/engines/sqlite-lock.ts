/**
 * One process owns a SQLite database. The lock is held through a second, empty database that stays in BEGIN EXCLUSIVE:
 * the operating system lets go of it when the process dies, however it dies, so a stale lock cannot be.
 */
import { closeSync, existsSync, openSync } from 'node:fs';
import BetterSqlite, { type Database } from 'better-sqlite3';
import { StorageInUseError } from '../errors.ts';

/**
 * Takes the lock of a database file; closing the returned handle gives it back.
 * @throws StorageInUseError where somebody has it
 */
export const lockFile = (file: string): Database => {
  const path = `${file}.lock`;
  if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  const lock = new BetterSqlite(path, { timeout: 0 });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    const busy = error instanceof BetterSqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
    throw busy ? new StorageInUseError(file) : error;
  }
};

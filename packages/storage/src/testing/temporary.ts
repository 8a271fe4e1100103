/** Storages for tests: made for one suite, gone after it. */
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { Client } from 'pg';
import { openPostgres } from '../engines/postgres.ts';
import { openSqlite } from '../engines/sqlite.ts';
import type { Storage } from '../repositories/interfaces.ts';
import { Turns } from '../turns.ts';
import { TEST_AUDIT_KEY } from './audit-key.ts';

export type TemporaryStorage = {
  readonly storage: Storage;
  /** Where it is: a file, or a URL; null for PGlite. */
  readonly location: string | null;
  /** Statements past every door, as a database administrator's shell has them. Rows of the last one. */
  readonly raw: (statement: string) => Promise<readonly Record<string, unknown>[]>;
  /** Another storage on the same database; on SQLite the first must be closed before. */
  readonly reopen: (options?: TemporaryOptions) => Promise<Storage>;
  /** Closes what is open and removes the database. */
  readonly drop: () => Promise<void>;
};

export type TemporaryOptions = {
  readonly migrations?: string;
  /** SQLite: a closed database file to begin with a copy of. */
  readonly copyOf?: string;
};

/** Closes each storage once, the last opened first. */
const opened = () => {
  const all: Storage[] = [];
  return {
    keep: (storage: Storage): Storage => {
      all.push(storage);
      return storage;
    },
    close: async (): Promise<void> => {
      for (const storage of all.toReversed()) await storage.close();
    },
  };
};

/** A SQLite file in a folder of its own. */
export const openTemporarySqlite = async ({
  copyOf,
  ...options
}: TemporaryOptions = {}): Promise<TemporaryStorage> => {
  const folder = mkdtempSync(join(tmpdir(), 've-dich-'));
  const file = join(folder, 've-dich.sqlite');
  if (copyOf !== undefined) copyFileSync(copyOf, file);
  const open = (given: TemporaryOptions): Promise<Storage> =>
    openSqlite({ file, auditKey: TEST_AUDIT_KEY, ...given });
  const storages = opened();
  const storage = storages.keep(await open(options));
  return {
    storage,
    location: file,
    raw: async (statement) => {
      const client = new BetterSqlite(file);
      try {
        client.pragma('foreign_keys = ON');
        if (/^\s*(select|pragma)/i.test(statement)) {
          return client.prepare(statement).all() as Record<string, unknown>[];
        }
        client.exec(statement);
        return [];
      } finally {
        client.close();
      }
    },
    reopen: async (given = options) => storages.keep(await open(given)),
    drop: async () => {
      await storages.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** A database of its own on a PostgreSQL server; the URL's user must be allowed to make databases. */
export const openTemporaryPostgres = async (
  serverUrl: string,
  options: TemporaryOptions = {},
): Promise<TemporaryStorage> => {
  const name = `ve_dich_test_${randomBytes(8).toString('hex')}`;
  const query = async (url: string, statement: string): Promise<readonly Record<string, unknown>[]> => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(statement)).rows;
    } finally {
      await client.end();
    }
  };
  await query(serverUrl, `create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  const open = (given: TemporaryOptions): Promise<Storage> =>
    openPostgres({ url: url.href, auditKey: TEST_AUDIT_KEY, ...given });
  const remove = (): Promise<unknown> => query(serverUrl, `drop database ${name} with (force)`);
  const storages = opened();
  const storage = storages.keep(
    await open(options).catch(async (error: unknown) => {
      await remove();
      throw error;
    }),
  );
  return {
    storage,
    location: url.href,
    raw: (statement) => query(url.href, statement),
    reopen: async (given = options) => storages.keep(await open(given)),
    drop: async () => {
      await storages.close();
      await remove();
    },
  };
};

/** False in the everyday checks: PGlite takes seconds to start (decision 016). */
// oxlint-disable-next-line node/no-process-env -- which engines to test is asked where the tests are.
export const withPglite = process.env['VE_DICH_EVERYDAY'] === undefined;

/** PostgreSQL inside the process; slow to start (half a second), so one for a whole suite. */
export const openTemporaryPglite = async (options: TemporaryOptions = {}): Promise<TemporaryStorage> => {
  // Loaded only here: it is large, and most suites do without.
  const [{ openPglite }, { createPglite }] = await Promise.all([
    import('./pglite.ts'),
    import('./empty-pglite.ts'),
  ]);
  const client = await createPglite();
  const turns = new Turns();
  const open = (given: TemporaryOptions): Promise<Storage> =>
    openPglite({ client, turns, auditKey: TEST_AUDIT_KEY, ...given });
  const storage = await open(options);
  return {
    storage,
    location: null,
    raw: (statement) =>
      turns.take(async () => (await client.exec(statement)).at(-1)?.rows as Record<string, unknown>[]),
    reopen: (given = options) => open(given),
    drop: async () => {
      await turns.idle();
      await client.close();
    },
  };
};

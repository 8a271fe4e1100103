/** Migrations on SQLite: a checked copy first, foreign keys off around, orphans looked for before each COMMIT. */
import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { MigrationError } from '../errors.ts';
import {
  failureOf,
  HISTORY,
  pendingOf,
  readMigrations,
  refusePending,
  type Applied,
  type Migration,
} from '../migrations.ts';
import { APPEND_ONLY_TABLES } from '../schema.ts';

/**
 * Brings a database up to date.
 * @param client a connection nobody else uses meanwhile
 * @param wanted false to refuse a database that is behind instead
 * @returns the names of the migrations that ran
 * @throws MigrationError
 */
export const migrateSqlite = (client: Database, folder: string, wanted: boolean): string[] => {
  const pending = pendingOf(applied(client), readMigrations(folder));
  if (!wanted) refusePending(pending);
  if (pending.length > 0) {
    const first = pending[0] as Migration;
    if (tableNames(client).length > 0) backUp(client, first.name);
    // Before any BEGIN: inside a transaction SQLite ignores this pragma, and a table rebuilt by drizzle-kit would then
    // take the rows that point at it along.
    client.pragma('foreign_keys = OFF');
    try {
      for (const migration of pending) run(client, migration, migration === pending.at(-1));
    } finally {
      client.pragma('foreign_keys = ON');
    }
  } else refuseUnprotected(client);
  return pending.map((migration) => migration.name);
};

const applied = (client: Database): Applied[] =>
  tableNames(client).includes('schema_migrations') ? (client.prepare(HISTORY.list).all() as Applied[]) : [];

const run = (client: Database, migration: Migration, isLast: boolean): void => {
  client.exec('BEGIN IMMEDIATE');
  try {
    client.exec(HISTORY.create);
    const position = applied(client).length;
    for (const statement of migration.statements) client.exec(statement);
    const orphans = client.pragma('foreign_key_check') as { table: string }[];
    if (orphans.length > 0) {
      throw new MigrationError(
        'orphans',
        `${migration.name} leaves ${orphans.length} rows of ${orphans[0]?.table} without parent`,
      );
    }
    if (isLast) refuseUnprotected(client);
    client
      .prepare('insert into schema_migrations (position, name, hash) values (?, ?, ?)')
      .run(position, migration.name, migration.hash);
    client.exec('COMMIT');
  } catch (error) {
    if (client.inTransaction) client.exec('ROLLBACK');
    throw failureOf(migration, error);
  }
};

/** A copy beside the database, named after the migration it was made before, opened and compared before going on. */
const backUp = (client: Database, before: string): void => {
  let copy = `${client.name}.before-${before}`;
  for (let attempt = 2; existsSync(copy); attempt += 1) copy = `${client.name}.before-${before}-${attempt}`;
  client.prepare('vacuum into ?').run(copy);
  client.prepare('attach ? as copied').run(copy);
  try {
    const said = client.pragma('copied.integrity_check', { simple: true });
    const differs = tableNames(client).find(
      (table) => count(client, 'main', table) !== count(client, 'copied', table),
    );
    if (said !== 'ok' || differs !== undefined) {
      throw new MigrationError('backup', `the copy ${copy} is not sound (${differs ?? String(said)})`);
    }
  } finally {
    client.exec('detach copied');
  }
};

const tableNames = (client: Database): string[] =>
  client
    .prepare(`select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\'`)
    .pluck()
    .all() as string[];

const count = (client: Database, schema: 'main' | 'copied', table: string): unknown =>
  client
    .prepare(`select count(*) from ${schema}."${table.replaceAll('"', '""')}"`)
    .pluck()
    .get();

/** A rebuilt table has lost its triggers without a word. */
const refuseUnprotected = (client: Database): void => {
  const triggers = client.prepare(`select name from sqlite_schema where type = 'trigger'`).pluck().all();
  const tables = tableNames(client);
  const bare = APPEND_ONLY_TABLES.find(
    (table) =>
      tables.includes(table) &&
      !(triggers.includes(`${table}_no_update`) && triggers.includes(`${table}_no_delete`)),
  );
  if (bare !== undefined)
    throw new MigrationError('unprotected', `${bare} has lost its append-only triggers`);
};

/** Migrations on PostgreSQL: one program at a time, each migration in its own transaction. */
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

/** A connection as migrations use it. */
export type MigrationClient = {
  execute(statement: string): Promise<unknown>;
  rows(query: string, parameters?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
};

/** Any number, the same for every program that migrates: «VD». */
const LOCK = 0x5644;

/**
 * Brings a database up to date.
 * @param wanted false to refuse a database that is behind instead
 * @returns the names of the migrations that ran
 * @throws MigrationError
 */
export const migratePostgres = async (
  client: MigrationClient,
  folder: string,
  wanted: boolean,
): Promise<string[]> => {
  // Held by the session, not by a transaction: it must outlast each migration's own.
  await client.rows('select pg_advisory_lock($1)', [LOCK]);
  try {
    const pending = pendingOf(await applied(client), readMigrations(folder));
    if (!wanted) refusePending(pending);
    for (const migration of pending) await run(client, migration, migration === pending.at(-1));
    if (pending.length === 0) await refuseUnprotected(client);
    return pending.map((migration) => migration.name);
  } finally {
    await client.rows('select pg_advisory_unlock($1)', [LOCK]);
  }
};

const applied = async (client: MigrationClient): Promise<Applied[]> => {
  const [found] = await client.rows(`select to_regclass('schema_migrations') is not null as there`);
  return found?.['there'] === true ? ((await client.rows(HISTORY.list)) as Applied[]) : [];
};

const run = async (client: MigrationClient, migration: Migration, isLast: boolean): Promise<void> => {
  await client.execute('BEGIN');
  try {
    await client.execute(HISTORY.create);
    const position = (await applied(client)).length;
    for (const statement of migration.statements) await client.execute(statement);
    if (isLast) await refuseUnprotected(client);
    await client.rows('insert into schema_migrations (position, name, hash) values ($1, $2, $3)', [
      position,
      migration.name,
      migration.hash,
    ]);
    await client.execute('COMMIT');
  } catch (error) {
    await client.execute('ROLLBACK');
    throw failureOf(migration, error);
  }
};

const refuseUnprotected = async (client: MigrationClient): Promise<void> => {
  const bare = await client.rows(
    `select name from unnest($1::text[]) as name
     where to_regclass(name) is not null and not exists (
       select 1 from pg_trigger where tgrelid = to_regclass(name) and tgname = name || '_append_only' and tgenabled <> 'D'
     )`,
    [APPEND_ONLY_TABLES],
  );
  if (bare.length > 0) {
    throw new MigrationError('unprotected', `${String(bare[0]?.['name'])} has lost its append-only trigger`);
  }
};

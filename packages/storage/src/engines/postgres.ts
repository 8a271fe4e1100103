/** PostgreSQL, for more than one machine: any number of processes over one cluster. */
import type { KeyObject } from 'node:crypto';
import { drizzle } from 'drizzle-orm/node-postgres';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import type { Db } from '../db.ts';
import { openDoors, type Channel, type Channels } from '../doors.ts';
import { UnsafeEngineError } from '../errors.ts';
import { ConnectionGoneError, faultOf, StorageFault } from '../fault.ts';
import { migrationsFolder } from '../migrations.ts';
import type { Storage } from '../repositories/interfaces.ts';
import { Turns } from '../turns.ts';
import { auditKeyOf } from './audit-key.ts';
import { postgresChannels, type PostgresChannels } from './postgres-channel.ts';
import { migratePostgres } from './postgres-migrate.ts';

export type PostgresOptions = {
  /** «postgresql://user:password@host:port/database». */
  readonly url?: string;
  /** Further options of the pool (TLS, its size), or all of them where there is no URL. */
  readonly pool?: PoolConfig;
  /** Key of the audit chain, at least 32 bytes; rests outside the database. */
  readonly auditKey: Uint8Array;
  /** Bring the schema up to date (the default); false refuses a database that is behind. */
  readonly migrate?: boolean;
  /** Folder of migrations, where the program is not run from its sources. */
  readonly migrations?: string;
};

const CONNECT_WITHIN_MS = 5_000;

/** For every connection of the pool. Set by statement, not at start-up: poolers between us refuse start-up settings. */
const SESSION_SETTINGS = `
  set statement_timeout = '10s';
  set lock_timeout = '3s';
  set idle_in_transaction_session_timeout = '15s';
  set synchronous_commit = on;
  set client_encoding = 'UTF8';`;

/**
 * Opens a PostgreSQL database.
 * @throws UnsafeEngineError, MigrationError, StorageFault
 */
export const openPostgres = async (options: PostgresOptions): Promise<Storage> => {
  const auditKey = auditKeyOf(options.auditKey);
  const pool = new Pool({
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    application_name: 've-dich',
    ...options.pool,
    ...(options.url === undefined ? {} : { connectionString: options.url }),
  });
  watch(pool);
  try {
    await prepareDatabase(pool, options);
    return openDoors(channelsOf(pool, auditKey), auditKey);
  } catch (error) {
    await pool.end();
    throw faultOf(error);
  }
};

/** A lost connection is said to whoever uses it next; unheard «error» events would end the process. */
const watch = (pool: Pool): void => {
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
};

const prepareDatabase = async (pool: Pool, options: PostgresOptions): Promise<void> => {
  // A connection of its own, closed afterwards: migrations may take longer than the settings of work allow.
  const client = await pool.connect();
  try {
    await refuseUnsafe(client);
    await migratePostgres(
      {
        execute: (statement) => client.query(statement),
        rows: async (query, parameters = []) =>
          (await client.query<Record<string, unknown>>(query, [...parameters])).rows,
      },
      options.migrations ?? migrationsFolder('postgres'),
      options.migrate ?? true,
    );
  } finally {
    client.release(true);
  }
};

const refuseUnsafe = async (client: PoolClient): Promise<void> => {
  // Asked so that a compatible cluster without the setting answers null instead of an error.
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `select name, current_setting(name, true) as value from unnest(array['fsync', 'full_page_writes']) as name`,
  );
  const off = rows.find((setting) => setting.value === 'off');
  if (off !== undefined) throw new UnsafeEngineError(`${off.name} is off: this server can lose commits`);
};

type Worker = PostgresChannels & { broken: boolean };

const channelsOf = (pool: Pool, auditKey: KeyObject): Channels => {
  const workers = new WeakMap<PoolClient, Worker>();
  // One writer of this process at a time: others would only hold connections while they wait for the table's lock.
  const turns = new Turns();
  let closing: Promise<void> | null = null;

  const workerOf = async (client: PoolClient): Promise<Worker> => {
    const known = workers.get(client);
    if (known !== undefined) return known;
    await client.query(SESSION_SETTINGS);
    const worker: Worker = {
      ...postgresChannels(
        drizzle(client) as Db,
        (statement) => client.query(statement),
        auditKey,
        () => {
          worker.broken = true;
        },
      ),
      broken: false,
    };
    workers.set(client, worker);
    return worker;
  };

  const lendOne = async <Answer>(
    kind: keyof PostgresChannels,
    use: (channel: Channel) => Promise<Answer>,
  ): Promise<Answer> => {
    if (closing !== null)
      throw new StorageFault('unavailable', null, null, new Error('the storage is closed'));
    const client = await pool.connect();
    let worker: Worker | null = null;
    try {
      worker = await workerOf(client);
      return await use(worker[kind]);
    } finally {
      // A broken connection leaves the pool (one that ended does so by itself); so does one whose settings were refused.
      client.release(worker === null || worker.broken);
    }
  };

  /**
   * Lends a connection, and another where that one had ended while nobody used it (a restart or a failover of the
   * server): the pool hears of it only when it next listens. At most as many as can have been idle, and one more.
   */
  const lend: typeof lendOne = async (kind, use) => {
    for (let idle = pool.idleCount; ; idle -= 1) {
      try {
        return await lendOne(kind, use);
      } catch (error) {
        if (!(error instanceof ConnectionGoneError) || idle <= 0) throw error;
      }
    }
  };

  return {
    engine: 'postgres',
    withReader: (use) => lend('reading', use),
    withWriter: (use) => turns.take(() => lend('writing', use)),
    close: () => (closing ??= turns.idle().then(() => pool.end())),
  };
};

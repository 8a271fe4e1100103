/** A unit of work on a PostgreSQL connection, whoever the driver is (node-postgres, PGlite). */
import type { KeyObject } from 'node:crypto';
import { postgresColumns } from '../columns/postgres.ts';
import type { Db } from '../db.ts';
import type { Channel } from '../doors.ts';
import { ConnectionGoneError } from '../fault.ts';
import { repositoriesOf } from '../repositories.ts';
import { defineSchema } from '../schema.ts';

const tables = defineSchema(postgresColumns);

/** Runs statements without parameters, as they stand. */
export type Execute = (statements: string) => Promise<unknown>;

export type PostgresChannels = { readonly reading: Channel; readonly writing: Channel };

/**
 * Both kinds of unit of work run at repeatable read, so that two queries around another's commit agree.
 *
 * Writers take turns over all replicas, because the audit chain has no gaps: `LOCK TABLE` is the one lock that can
 * be had *before* the snapshot. It takes none itself, while `select pg_advisory_xact_lock(…)` is a query: its
 * snapshot would be older than the lock it waited for, and the head of the chain read in it would be stale. EXCLUSIVE
 * lets readers (ACCESS SHARE) pass. `lock_timeout` bounds the wait.
 */
export const postgresChannels = (
  db: Db,
  execute: Execute,
  auditKey: KeyObject,
  onBroken: () => void = () => undefined,
): PostgresChannels => {
  const repositories = repositoriesOf({ db, tables, auditKey });
  const channel = (begin: readonly string[]): Channel => {
    /** @returns false where the connection is gone, and with it the transaction */
    const rolledBack = async (): Promise<boolean> => {
      try {
        await execute('ROLLBACK');
        return true;
      } catch {
        onBroken();
        return false;
      }
    };
    return {
      repositories,
      begin: async () => {
        try {
          for (const statement of begin) await execute(statement);
        } catch (error) {
          throw (await rolledBack()) ? error : new ConnectionGoneError(error);
        }
      },
      commit: async () => void (await execute('COMMIT')),
      // What went wrong before is what the caller must hear, whether or not the connection outlived it.
      rollback: async () => void (await rolledBack()),
    };
  };
  return {
    reading: channel(['BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY']),
    writing: channel(['BEGIN ISOLATION LEVEL REPEATABLE READ', 'LOCK TABLE sequences IN EXCLUSIVE MODE']),
  };
};

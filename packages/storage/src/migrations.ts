/** Migrations as files: drizzle-kit's folders, read in the journal's order, and what a database says it has had. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MigrationError } from './errors.ts';
import { faultOf } from './fault.ts';

export type Migration = {
  /** «0001_append_only»: the same on both engines. */
  readonly name: string;
  readonly hash: string;
  readonly statements: readonly string[];
};

/** A migration a database has had. */
export type Applied = { readonly name: string; readonly hash: string };

/** The folder of an engine's migrations in this package. */
export const migrationsFolder = (dialect: 'sqlite' | 'postgres'): string =>
  fileURLToPath(new URL(`../migrations/${dialect}`, import.meta.url));

/** Reads a folder's migrations in order. */
export const readMigrations = (folder: string): Migration[] => {
  const journal = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as {
    entries: { tag: string }[];
  };
  return journal.entries.map(({ tag }) => {
    const text = readFileSync(join(folder, `${tag}.sql`), 'utf8');
    return {
      name: tag,
      hash: createHash('sha256').update(text).digest('hex'),
      statements: text.split('--> statement-breakpoint').map((statement) => statement.trim()),
    };
  });
};

/**
 * The migrations a database still lacks.
 * @throws MigrationError where it has had one this program does not know, or another text of one it does
 */
export const pendingOf = (applied: readonly Applied[], known: readonly Migration[]): readonly Migration[] => {
  applied.forEach(({ name, hash }, index) => {
    const ours = known[index];
    if (ours?.name !== name) {
      throw new MigrationError(
        'newer',
        `the database has had migration ${name}, which this program does not know`,
      );
    }
    if (ours.hash !== hash) {
      throw new MigrationError('altered', `migration ${name} is not the one the database has had`);
    }
  });
  return known.slice(applied.length);
};

/** What a migration's failure is told as: which one it was, and why. */
export const failureOf = (migration: Migration, error: unknown): MigrationError =>
  error instanceof MigrationError
    ? error
    : new MigrationError('failed', `migration ${migration.name} failed`, { cause: faultOf(error) });

/** @throws MigrationError where migrations are due and the caller did not want them run */
export const refusePending = (pending: readonly Migration[]): void => {
  const first = pending[0];
  if (first !== undefined) throw new MigrationError('pending', `migration ${first.name} has not run yet`);
};

/** The table in which a database keeps what it has had; the same on both engines. */
export const HISTORY = {
  create:
    'create table if not exists schema_migrations (position integer primary key, name text not null, hash text not null)',
  list: 'select name, hash from schema_migrations order by position',
} as const;

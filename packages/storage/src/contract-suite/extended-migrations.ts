/** Migrations folders as another version of the program would have them. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsFolder } from '../migrations.ts';

/** Sorts after every one of ours. */
export const NEXT = '9999_next';

export type Dialect = 'sqlite' | 'postgres';
type Entry = { readonly idx: number; readonly tag: string };

/** A copy of a dialect's folder with another list of what is in it. */
const copied = (dialect: Dialect, change: (entries: readonly Entry[]) => readonly Entry[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 've-dich-migrations-'));
  cpSync(migrationsFolder(dialect), folder, { recursive: true });
  const journalFile = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { readonly entries: readonly Entry[] };
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: change(journal.entries) }));
  return folder;
};

/** A later version's folder: ours and a migration named NEXT of these statements. */
export const extendedMigrations = (dialect: Dialect, statements: string): string => {
  const folder = copied(dialect, (entries) => [...entries, { idx: entries.length, tag: NEXT }]);
  writeFileSync(join(folder, `${NEXT}.sql`), statements);
  return folder;
};

/** An earlier version's folder: ours up to the migration of this number. */
export const earlierMigrations = (dialect: Dialect, last: number): string =>
  copied(dialect, (entries) => entries.slice(0, last + 1));

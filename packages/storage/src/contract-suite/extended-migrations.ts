/** A migrations folder as a later version of the program would have it: ours and one more. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsFolder } from '../migrations.ts';

/** Sorts after every one of ours. */
export const NEXT = '9999_next';

/** A copy of a dialect's folder with a migration named NEXT of these statements. */
export const extendedMigrations = (dialect: 'sqlite' | 'postgres', statements: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 've-dich-migrations-'));
  cpSync(migrationsFolder(dialect), folder, { recursive: true });
  const journalFile = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: object[] };
  journal.entries.push({ idx: journal.entries.length, tag: NEXT });
  writeFileSync(journalFile, JSON.stringify(journal));
  writeFileSync(join(folder, `${NEXT}.sql`), statements);
  return folder;
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  generateDrizzleJson,
  generateMigration,
  generateSQLiteDrizzleJson,
  generateSQLiteMigration,
} from 'drizzle-kit/api';
import { describe, expect, it } from 'vitest';
import { migrationsFolder, readMigrations } from './migrations.ts';
import * as postgres from './schema.postgres.ts';
import * as sqlite from './schema.sqlite.ts';
import { openTemporarySqlite } from './testing/index.ts';

/** The schema as the newest migration of a folder left it. */
const newest = (dialect: 'sqlite' | 'postgres'): never => {
  const folder = migrationsFolder(dialect);
  const last = readMigrations(folder).length - 1;
  const name = `${String(last).padStart(4, '0')}_snapshot.json`;
  return JSON.parse(readFileSync(join(folder, 'meta', name), 'utf8')) as never;
};

/** What of a snapshot is looked at here. */
type Snapshot = {
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly checkConstraints: Readonly<
          Record<string, { readonly name: string; readonly value: string }>
        >;
      }
    >
  >;
};

describe('the one schema', () => {
  it('is what the migrations of SQLite make', async () => {
    const now = await generateSQLiteDrizzleJson({ ...sqlite });
    expect(await generateSQLiteMigration(newest('sqlite'), now)).toEqual([]);
  });

  it('is what the migrations of PostgreSQL make', async () => {
    const now = generateDrizzleJson({ ...postgres });
    expect(await generateMigration(newest('postgres'), now)).toEqual([]);
  });

  // Migrations of SQLite are written by hand where drizzle-kit would rebuild a table; its snapshot is then only a promise.
  it('has every check in a SQLite file that its snapshot promises', async () => {
    const { raw, drop } = await openTemporarySqlite();
    const { tables } = newest('sqlite') as Snapshot;
    const made = await raw(`select name, sql from sqlite_schema where type = 'table'`);
    const sqlOf = new Map(made.map(({ name, sql }) => [String(name), String(sql)]));
    const promised = Object.values(tables).flatMap(({ name: table, checkConstraints }) =>
      Object.values(checkConstraints).map(({ name, value }) => ({
        table,
        text: `CONSTRAINT "${name}" CHECK(${value})`,
      })),
    );
    expect(promised.length).toBeGreaterThan(50);
    expect(promised.filter(({ table, text }) => sqlOf.get(table)?.includes(text) !== true)).toEqual([]);
    await drop();
  });

  it('has migrations of the same names on both', () => {
    const names = (dialect: 'sqlite' | 'postgres'): string[] =>
      readMigrations(migrationsFolder(dialect)).map((migration) => migration.name);
    expect(names('sqlite')).toEqual(names('postgres'));
  });

  it('never deletes along a reference', () => {
    for (const dialect of ['sqlite', 'postgres'] as const) {
      const text = readMigrations(migrationsFolder(dialect))
        .flatMap((migration) => migration.statements)
        .join('\n');
      expect(text).not.toMatch(/on delete (cascade|set)/i);
    }
  });
});

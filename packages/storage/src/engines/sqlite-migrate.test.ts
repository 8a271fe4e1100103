import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite, { type Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrateSqlite } from './sqlite-migrate.ts';

const BREAK = '\n--> statement-breakpoint\n';

const FIRST = [
  'create table plans (id text primary key, note text)',
  'create table figures_of_plan (id text primary key, plan_id text not null references plans(id) on delete cascade)',
].join(BREAK);

/** Word for word what drizzle-kit writes to make a column NOT NULL. */
const REBUILD = [
  'PRAGMA foreign_keys=OFF;',
  'CREATE TABLE `__new_plans` (`id` text PRIMARY KEY NOT NULL, `note` text NOT NULL);',
  'INSERT INTO `__new_plans`("id", "note") SELECT "id", "note" FROM `plans`;',
  'DROP TABLE `plans`;',
  'ALTER TABLE `__new_plans` RENAME TO `plans`;',
  'PRAGMA foreign_keys=ON;',
].join(BREAK);

describe('migrating a SQLite file', () => {
  let folder = '';
  let client: Database;

  const migrations = (...texts: string[]): string => {
    const at = mkdtempSync(join(folder, 'migrations-'));
    mkdirSync(join(at, 'meta'));
    const entries = texts.map((text, index) => {
      const tag = `000${index}_step`;
      writeFileSync(join(at, `${tag}.sql`), text);
      return { idx: index, tag };
    });
    writeFileSync(join(at, 'meta', '_journal.json'), JSON.stringify({ entries }));
    return at;
  };
  const counted = (): unknown =>
    client
      .prepare(
        'select (select count(*) from plans) as plans, (select count(*) from figures_of_plan) as figures',
      )
      .get();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 've-dich-'));
    client = new BetterSqlite(join(folder, 'book.sqlite'));
    client.pragma('foreign_keys = ON');
    migrateSqlite(client, migrations(FIRST), true);
    client.exec(
      `insert into plans values ('p', 'ghi chú'); insert into figures_of_plan values ('f', 'p'), ('g', 'p')`,
    );
  });
  afterEach(() => {
    client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('rebuilds a table without losing the rows that point at it', () => {
    expect(migrateSqlite(client, migrations(FIRST, REBUILD), true)).toEqual(['0001_step']);
    expect(counted()).toEqual({ plans: 1, figures: 2 });
    expect(client.pragma('foreign_keys', { simple: true })).toBe(1);
    // The trap is real: the same statements in a transaction, without the runner, lose them.
    client.exec('begin');
    REBUILD.replace('NOT NULL);', 'NOT NULL, more text);')
      .split(BREAK)
      .forEach((statement) => client.exec(statement));
    expect(counted()).toEqual({ plans: 1, figures: 0 });
    client.exec('rollback');
  });

  it('leaves a copy from before beside the file', () => {
    migrateSqlite(client, migrations(FIRST, REBUILD), true);
    const name = readdirSync(folder).find((file) => file.includes('.before-'));
    expect(name).toBe('book.sqlite.before-0001_step');
    const copy = new BetterSqlite(join(folder, name as string), { readonly: true });
    expect(copy.prepare('select count(*) as rows from figures_of_plan').get()).toEqual({ rows: 2 });
    expect(copy.prepare('select name from schema_migrations').all()).toEqual([{ name: '0000_step' }]);
    copy.close();
  });

  it('makes no copy of an empty database, and none where nothing is due', () => {
    expect(migrateSqlite(client, migrations(FIRST), true)).toEqual([]);
    expect(readdirSync(folder).filter((file) => file.includes('.before-'))).toEqual([]);
  });

  it('refuses to leave rows without a parent', () => {
    const careless = migrations(FIRST, `delete from plans where id = 'p'`);
    expect(() => migrateSqlite(client, careless, true)).toThrow('without parent');
    expect(counted()).toEqual({ plans: 1, figures: 2 });
    expect(client.prepare('select count(*) as rows from schema_migrations').get()).toEqual({ rows: 1 });
  });

  it('refuses a database that is behind where it was told not to migrate', () => {
    expect(() => migrateSqlite(client, migrations(FIRST, REBUILD), false)).toThrow('has not run yet');
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { DrizzleQueryError } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf } from './fault.ts';

describe('a fault of SQLite', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 've-dich-'));
    const client = new BetterSqlite(join(folder, 'x.sqlite'));
    client.exec('create table t (a text)');
    client.close();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const thrownBy = (work: () => unknown): unknown => {
    try {
      work();
    } catch (error) {
      return faultOf(error);
    }
    return null;
  };

  it('is «full» where there is no more room', () => {
    const client = new BetterSqlite(join(folder, 'x.sqlite'));
    client.pragma('max_page_count = 2');
    const fault = thrownBy(() => client.prepare('insert into t values (?)').run('x'.repeat(100_000)));
    expect(fault).toMatchObject({ kind: 'full', constraint: null });
    client.close();
  });

  it('is «read_only» where nothing may be written', () => {
    const client = new BetterSqlite(join(folder, 'x.sqlite'), { readonly: true });
    expect(thrownBy(() => client.exec(`insert into t values ('a')`))).toMatchObject({ kind: 'read_only' });
    client.close();
  });

  it('is «busy» where somebody else holds the file', () => {
    const other = new BetterSqlite(join(folder, 'x.sqlite'));
    other.exec('begin exclusive');
    const client = new BetterSqlite(join(folder, 'x.sqlite'), { timeout: 0 });
    expect(thrownBy(() => client.exec('begin immediate'))).toMatchObject({ kind: 'busy' });
    client.close();
    other.close();
  });

  it('is «unavailable» where there is no file', () => {
    const missing = join(folder, 'none.sqlite');
    expect(thrownBy(() => new BetterSqlite(missing, { readonly: true }))).toMatchObject({
      kind: 'unavailable',
    });
  });

  it('is «unexpected» for what nobody foresaw, and does not repeat the statement', () => {
    const client = new BetterSqlite(join(folder, 'x.sqlite'));
    const fault = thrownBy(() => client.prepare('select CANARY from t').get());
    expect(fault).toMatchObject({ kind: 'unexpected', message: 'storage: unexpected' });
    client.close();
  });
});

describe('what is no driver’s error', () => {
  it('stays what it is', () => {
    const bug = new RangeError('a bug of ours');
    expect(faultOf(bug)).toBe(bug);
    expect(faultOf('text')).toBe('text');
  });

  it('is still a fault where Drizzle wrapped it, without the SQL Drizzle put into its message', () => {
    const wrapped = new DrizzleQueryError('select CANARY', ['secret'], new Error('driver gave up'));
    expect(faultOf(wrapped)).toMatchObject({ kind: 'unexpected', message: 'storage: unexpected' });
    const lost = new DrizzleQueryError('select CANARY', [], new Error('Connection terminated unexpectedly'));
    expect(faultOf(lost)).toMatchObject({ kind: 'unavailable', message: 'storage: unavailable' });
  });
});

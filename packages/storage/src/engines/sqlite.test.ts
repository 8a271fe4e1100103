import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import BetterSqlite, { type Database } from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENTRY, fill } from '../contract-suite/book.ts';
import { StorageInUseError } from '../errors.ts';
import type { Storage } from '../repositories/interfaces.ts';
import { TEST_AUDIT_KEY } from '../testing/index.ts';
import { isSafeVersion, openReader, openWriter } from './sqlite-connect.ts';
import { openSqlite } from './sqlite.ts';

describe('a SQLite storage', () => {
  let folder = '';
  let file = '';
  const open = (at = file): Promise<Storage> => openSqlite({ file: at, auditKey: TEST_AUDIT_KEY });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 've-dich-'));
    file = join(folder, 'new', 've-dich.sqlite');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is owned by one, under whatever name the file is opened, until it is closed', async () => {
    const first = await open();
    await expect(open()).rejects.toBeInstanceOf(StorageInUseError);
    symlinkSync(file, join(folder, 'alias.sqlite'));
    await expect(open(join(folder, 'alias.sqlite'))).rejects.toBeInstanceOf(StorageInUseError);
    await first.close();
    const second = await open();
    await second.close();
  });

  it('is for the eyes of its owner only', async () => {
    const storage = await open();
    await fill(storage);
    for (const side of ['', '-wal', '-shm', '.lock']) {
      expect(statSync(`${file}${side}`).mode & 0o777).toBe(0o600);
    }
    await storage.close();
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('waits for another program’s lock without stopping everything else', async () => {
    const storage = await open();
    const shell = new BetterSqlite(file);
    shell.exec('begin immediate');
    const waiting = storage.write(({ audit }) => audit.append([ENTRY]));
    await setTimeout(20);
    shell.exec('commit');
    shell.close();
    await waiting;
    expect(await storage.read(({ audit }) => audit.head())).toMatchObject({ sequence: 1 });
    await storage.close();
  });

  it('finishes what it was given before it closes, and takes nothing afterwards', async () => {
    const storage = await open();
    const writes = Array.from({ length: 5 }, () => storage.write(({ audit }) => audit.append([ENTRY])));
    const reading = storage.read(({ audit }) => audit.head());
    await storage.close();
    await Promise.all([...writes, reading, storage.close()]);
    await expect(storage.read(async () => undefined)).rejects.toMatchObject({ kind: 'unavailable' });
    await expect(storage.checkReady()).rejects.toMatchObject({ kind: 'unavailable' });
    const again = await open();
    expect(await again.verifyAudit()).toMatchObject({ intact: true, rows: 5 });
    await again.close();
  });

  it('needs a file and a key worth the name', async () => {
    await expect(open(':memory:')).rejects.toThrow('needs a file');
    await expect(openSqlite({ file, auditKey: new Uint8Array(31) })).rejects.toThrow('32 bytes');
  });

  it('asks SQLite for all it can promise', () => {
    const plain = join(folder, 'plain.sqlite');
    const said = (client: Database, name: string): unknown => client.pragma(name, { simple: true });
    const writer = openWriter(plain);
    const reader = openReader(plain);
    expect(['journal_mode', 'synchronous', 'recursive_triggers'].map((name) => said(writer, name))).toEqual([
      'wal',
      2,
      1,
    ]);
    for (const client of [writer, reader]) {
      expect(
        ['foreign_keys', 'trusted_schema', 'cell_size_check', 'mmap_size'].map((name) => said(client, name)),
      ).toEqual([1, 0, 1, 0]);
    }
    expect(() => reader.exec('create table t (a text)')).toThrow('readonly');
    // «insert or replace» is a deletion too.
    writer.exec(`create table t (a text primary key);
      create trigger t_no_delete before delete on t begin select raise(abort, 'append_only: t'); end;
      insert into t values ('a')`);
    expect(() => writer.exec(`insert or replace into t values ('a')`)).toThrow('append_only: t');
    reader.close();
    writer.close();
  });

  it('wants a SQLite that keeps its commits', () => {
    expect(['3.51.3', '3.54.0', '4.0.0', '3.51.10'].map(isSafeVersion)).toEqual([true, true, true, true]);
    expect(['3.51.2', '3.7.0', '3.50.9', '2.99.99'].map(isSafeVersion)).toEqual([false, false, false, false]);
  });
});

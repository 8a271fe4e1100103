import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import BetterSqlite from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { fill } from '../contract-suite/book.ts';
import { TEST_AUDIT_KEY } from '../testing/index.ts';
import { openSqlite } from './sqlite.ts';

const CRASHING_WRITER = fileURLToPath(new URL('../contract-suite/crashing-writer.ts', import.meta.url));

it('a SQLite storage loses nothing it acknowledged when the process is killed in the middle of writing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 've-dich-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 've-dich.sqlite');
  const open = () => openSqlite({ file, auditKey: TEST_AUDIT_KEY });
  const seeded = await open();
  await fill(seeded);
  await seeded.close();
  let acknowledged = 0;
  for (const acknowledgements of [2, 7, 12]) {
    const writer = spawn(process.execPath, [CRASHING_WRITER, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    await new Promise<void>((ended) => {
      writer.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.split('\n').length > acknowledgements) writer.kill('SIGKILL');
      });
      writer.on('close', () => ended());
    });
    acknowledged = Number(said.trimEnd().split('\n').at(-1));

    // The dead process left its lock file; that alone must not keep anybody out.
    const survivor = await open();
    const head = await survivor.read(({ audit }) => audit.head());
    expect(head.sequence).toBeGreaterThanOrEqual(acknowledged);
    expect(await survivor.verifyAudit()).toMatchObject({ intact: true, rows: head.sequence });
    await survivor.close();
    // A hundred figures go with each audit row, all or none; the book itself has one of each.
    const shell = new BetterSqlite(file);
    expect(shell.prepare('select count(*) from figures').pluck().get()).toBe(1 + (head.sequence - 1) * 100);
    expect(shell.pragma('integrity_check', { simple: true })).toBe('ok');
    shell.close();
  }
  expect(acknowledged).toBeGreaterThanOrEqual(21);
}, 60_000);

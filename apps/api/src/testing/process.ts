/** The server as a process of its own, as an administrator starts it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..');

type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null };

export type ServerProcess = {
  readonly child: ChildProcess;
  /** «http://127.0.0.1:41234», once it listens. */
  readonly address: Promise<string>;
  readonly ended: Promise<Ended>;
  /** Everything it has written to its outputs so far. */
  readonly output: () => string;
};

/** The environment of the tests without what would change how a server starts. */
const ownEnvironment = (): Record<string, string | undefined> => {
  // oxlint-disable-next-line node/no-process-env -- the child needs PATH and HOME.
  const { APP_SECRET: _, APP_SECRET_FILE: __, DATABASE_URL: ___, VE_DICH_MODE: ____, ...rest } = process.env;
  return rest;
};

/** Starts a program of `src` (`main.ts` is the server) with settings of its own. */
export const startProgram = (
  settings: Readonly<Record<string, string>>,
  program: readonly string[] = ['main.ts'],
): ServerProcess => {
  const [file = 'main.ts', ...words] = program;
  const child = spawn(process.execPath, [join(SOURCES, file), ...words], {
    env: { ...ownEnvironment(), PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      written += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(written);
      if (found !== null) resolve(found[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(({ code }) => reject(new Error(`ended with ${code} before it listened: ${written}`)));
  });
  // Who only waits for the end does not ask where it listened.
  address.catch(() => undefined);
  return { child, address, ended, output: () => written };
};

/** A data directory for one test. */
export const temporaryDirectory = (): { readonly path: string; readonly drop: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 've-dich-process-'));
  return { path, drop: () => rmSync(path, { recursive: true, force: true }) };
};

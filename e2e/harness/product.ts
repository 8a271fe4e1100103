/** The built product as it is run in an office: one process on a free port, with a data directory of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const bundle = path.resolve(import.meta.dirname, '../../apps/api/dist/main.js');

/** What the server says when it listens. */
const ADDRESS = /Về Đích: (http:\/\/[^\s]+)/;

export type Product = {
  readonly url: string;
  /** Where it keeps its data. */
  readonly directory: string;
  readonly stop: () => Promise<void>;
};

/**
 * Starts the built product in demo mode; it fills itself in about two seconds.
 * @throws where it ends before it listens, with what it said
 */
export const startProduct = async (): Promise<Product> => {
  const directory = mkdtempSync(path.join(tmpdir(), 've-dich-e2e-'));
  const server = spawn(process.execPath, [bundle], {
    env: { ...process.env, PORT: '0', VE_DICH_DATA: directory, VE_DICH_LOG: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await ended;
    }
    rmSync(directory, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const url = ADDRESS.exec(line)?.[1];
    if (url !== undefined) {
      server.stdout.resume();
      return { url, directory, stop };
    }
  }
  await stop();
  throw new Error(`${bundle} ended before it listened`);
};

/**
 * How soon the product is there and how much memory it keeps: `node tools/bootstrap.mjs start`, installed, built and with
 * its database filled, until the first 200 of /healthz; then what the server's process holds when it has answered and rests.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../src/demo/demo.ts';
import { atMost, forNote, median, temporaryFolder } from './measuring.part.ts';

const ROUNDS = 5;
const root = join(import.meta.dirname, '../../..');
const directory = temporaryFolder();

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

/** Processes that a process has started, and those that they have. */
const descendantsOf = (pid: number): number[] => {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /\nPPid:\t(\d+)/.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1];
        return [[Number(name), Number(parent)] as const];
      } catch {
        return [];
      }
    });
  const children = parents.filter(([, parent]) => parent === pid).map(([child]) => child);
  return [...children, ...children.flatMap(descendantsOf)];
};
const mebibytesOf = (pid: number): number =>
  Number(/\nVmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;

type Running = {
  readonly address: string;
  readonly milliseconds: number;
  readonly pid: number;
  readonly end: () => Promise<void>;
};

const start = async (): Promise<Running> => {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, ['tools/bootstrap.mjs', 'start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), VE_DICH_DATA: directory, VE_DICH_MODE: 'demo' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  const ended = once(child, 'close');
  for (;;) {
    const answer = await fetch(`${address}/healthz`).catch(() => null);
    if (answer?.status === 200) break;
    if (child.exitCode !== null) throw new Error(`it did not start: ${child.exitCode}`);
    await setTimeout(10);
  }
  return {
    address,
    milliseconds: performance.now() - began,
    pid: child.pid ?? Number.NaN,
    end: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};

/** What a first visitor asks for. */
const visit = async (address: string): Promise<void> => {
  const signIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-ve-dich-request': '1' },
    body: JSON.stringify({ userName: 'bi-thu', password: DEMO_PASSWORD }),
  });
  const cookie = signIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  for (const path of [
    '/',
    '/api/about',
    '/api/years',
    '/api/years/2024/months/7/dashboard',
    '/api/years/2024/months/7/indicators/ct-04',
  ]) {
    const answer = await fetch(address + path, { headers: { cookie, accept: 'text/html,*/*' } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    await answer.arrayBuffer();
  }
};

// The first start installs, builds and fills: not what is measured, but said.
const first = await start();
forNote('first start: fills the demo’s database', first.milliseconds / 1000, 's');
await first.end();
const times: number[] = [];
const memory: number[] = [];
for (let count = 0; count < ROUNDS; count += 1) {
  const running = await start();
  times.push(running.milliseconds / 1000);
  await visit(running.address);
  await setTimeout(1_500);
  memory.push(Math.max(...descendantsOf(running.pid).map(mebibytesOf)));
  await running.end();
}
atMost('start to the first answer', median(times), 's', 2);
atMost('memory at rest after the first answers', median(memory), 'MiB', 180);

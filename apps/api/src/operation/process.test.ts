/** The server as a process: it starts with what it needs or says why not, ends cleanly, and loses nothing it has acknowledged (R1, R17). */
import { connect } from 'node:net';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD } from '../demo/demo.ts';
import { OWN } from '../testing/server.ts';
import { startProgram, temporaryDirectory, type ServerProcess } from '../testing/process.ts';

const LONG = 90_000;
const ACCOUNTS = [
  'bi-thu',
  'chanh-van-phong',
  'van-phong',
  'giam-doc-khdt',
  'giam-doc-ldtbxh',
  'can-bo-khdt',
  'kiem-tra',
  'quan-tri',
];

let directory: ReturnType<typeof temporaryDirectory>;
let running: ServerProcess[] = [];
beforeEach(() => {
  directory = temporaryDirectory();
  running = [];
});
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
  directory.drop();
});
const start = (
  settings: Readonly<Record<string, string>> = {},
  program?: readonly string[],
): ServerProcess => {
  const started = startProgram({ VE_DICH_DATA: directory.path, ...settings }, program);
  running.push(started);
  return started;
};

const signIn = (address: string, userName: string): Promise<Response> =>
  fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { ...OWN, 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ userName, password: DEMO_PASSWORD }),
  });
const cookieIn = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const statusWith = async (address: string, cookie: string): Promise<number> =>
  (await fetch(`${address}/api/session`, { headers: { cookie, connection: 'close' } })).status;

const isListening = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });

describe('the server as a process', () => {
  it(
    'ends cleanly on SIGTERM: code 0, everything in one file, its port free',
    async () => {
      const server = start();
      const address = await server.address;
      expect((await fetch(`${address}/healthz`)).status).toBe(200);
      expect((await fetch(`${address}/readyz`)).status).toBe(200);
      expect((await signIn(address, 'bi-thu')).status).toBe(201);
      server.child.kill('SIGTERM');
      expect(await server.ended).toEqual({ code: 0, signal: null });
      const wal = join(directory.path, 've-dich.db-wal');
      expect(existsSync(wal) ? statSync(wal).size : 0).toBe(0);
      expect(await isListening(address)).toBe(false);
      expect(server.output()).not.toMatch(/Error|Warning/);
    },
    LONG,
  );

  it(
    'lets what it has begun finish before it ends',
    async () => {
      const server = start();
      const address = await server.address;
      const answers = ACCOUNTS.slice(0, 6).map((userName) => signIn(address, userName));
      // Two passwords are hashed at a time: when the first is done the others wait for their turn.
      await Promise.race(answers);
      server.child.kill('SIGTERM');
      for (const answer of await Promise.all(answers)) expect(answer.status).toBe(201);
      expect(await server.ended).toEqual({ code: 0, signal: null });
    },
    LONG,
  );

  it(
    'loses nothing it has acknowledged when it is killed while writing, and the audit trail is whole',
    async () => {
      const first = start();
      const address = await first.address;
      const opened: string[] = [];
      const closed: string[] = [];
      const work = ACCOUNTS.map(async (userName) => {
        for (let count = 0; count < 3; count += 1) {
          const answer = await signIn(address, userName);
          if (answer.status !== 201) return;
          const cookie = cookieIn(answer);
          if (count !== 1) opened.push(cookie);
          else {
            const out = await fetch(`${address}/api/session`, {
              method: 'DELETE',
              headers: { ...OWN, cookie, connection: 'close' },
            });
            if (out.status === 204) closed.push(cookie);
          }
        }
      });
      const enough = (async () => {
        while (opened.length < 8 || closed.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
      })();
      const cut = Promise.allSettled(work);
      await Promise.race([enough, cut]);
      first.child.kill('SIGKILL');
      const acknowledged = { opened: [...opened], closed: [...closed] };
      expect(await first.ended).toEqual({ code: null, signal: 'SIGKILL' });
      await cut;
      expect(acknowledged.opened.length).toBeGreaterThanOrEqual(8);

      const second = start();
      const again = await second.address;
      for (const cookie of acknowledged.opened) expect(await statusWith(again, cookie)).toBe(200);
      for (const cookie of acknowledged.closed) expect(await statusWith(again, cookie)).toBe(401);
      second.child.kill('SIGTERM');
      expect(await second.ended).toEqual({ code: 0, signal: null });

      const verified = start({}, ['ve-dich.ts', 'audit', 'verify']);
      expect(await verified.ended).toEqual({ code: 0, signal: null });
      expect(verified.output()).toContain('nguyên vẹn');
    },
    LONG,
  );

  it(
    'does not start beside another on the same file or the same port, and says so',
    async () => {
      const first = start();
      const { port } = new URL(await first.address);
      const other = temporaryDirectory();
      const onFile = start();
      const onPort = start({ VE_DICH_DATA: other.path, PORT: port });
      expect((await onFile.ended).code).toBe(1);
      expect(onFile.output()).toMatch(/another process uses .*ve-dich\.db/);
      expect((await onPort.ended).code).toBe(1);
      expect(onPort.output()).toContain('EADDRINUSE');
      other.drop();
      for (const { output } of [onFile, onPort]) expect(output()).not.toMatch(/\n\s+at /);
    },
    LONG,
  );

  it(
    'does not start for real use without a secret, nor with settings it cannot read: code 2 and one sentence',
    async () => {
      const refused = [
        start({ VE_DICH_MODE: 'production' }),
        start({ VE_DICH_MODE: 'production', APP_SECRET: 'changeme'.repeat(6) }),
        start({ VE_DICH_MODE: 'test' }),
        start({ PORT: '70000' }),
        start({ DATABASE_URL: 'mysql://user:hunter2@host/db' }),
      ];
      for (const server of refused) {
        expect((await server.ended).code).toBe(2);
        expect(server.output()).toMatch(/^Không khởi động được \/ could not start: .+ \/ .+\n$/);
        expect(server.output()).not.toContain('hunter2');
      }
      expect(existsSync(join(directory.path, 've-dich.db'))).toBe(false);
    },
    LONG,
  );
});

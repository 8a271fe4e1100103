/**
 * Files made to do harm, sent to the server as an administrator starts it: each is refused with words that say how to
 * mend it, in five seconds, while the others are answered and the server grows by less than 300 MB.
 */
import type { SheetsRead } from '@ve-dich/contract';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileFaultWords } from '../http/file-faults.ts';
import { HOSTILE } from '../testing/hostile-files.ts';
import { book, sheetXml } from '../testing/office-files.ts';
import { startProgram, temporaryDirectory, type ServerProcess } from '../testing/process.ts';
import { FILE_HEADERS } from '../testing/uploads.ts';

const MIB = 1024 * 1024;
const directory = temporaryDirectory();
let server: ServerProcess;
let address = '';
let cookie = '';

const signIn = async (): Promise<string> => {
  const about = (await (await fetch(`${address}/api/about`)).json()) as { demo: { password: string } };
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { ...FILE_HEADERS, 'content-type': 'application/json' },
    body: JSON.stringify({ userName: 'can-bo-khdt', password: about.demo.password }),
  });
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
};

beforeAll(async () => {
  server = startProgram({ VE_DICH_DATA: directory.path, VE_DICH_LOG: 'silent' });
  address = await server.address;
  cookie = await signIn();
}, 60_000);
afterAll(async () => {
  server.child.kill('SIGTERM');
  await server.ended;
  directory.drop();
}, 30_000);

type Reply = { readonly status: number; readonly body: string };

/** Asks over a line of its own: making the next file takes so long that a kept line would be given up meanwhile. */
const ask = (path: string, bytes?: Buffer): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const agent = new Agent({ keepAlive: true });
    const asking = request(`${address}${path}`, {
      method: bytes === undefined ? 'GET' : 'POST',
      agent,
      headers: {
        cookie,
        ...(bytes === undefined ? {} : { ...FILE_HEADERS, 'content-length': bytes.length }),
      },
    });
    asking.on('response', (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        agent.destroy();
        resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
      });
    });
    asking.on('error', reject);
    asking.end(bytes);
  });
const send = (bytes: Buffer): Promise<Reply> => ask('/api/sheets', bytes);

/** What the server's process holds in memory; nothing is known of it where the system does not say it this way. */
const residentBytes = (): number => {
  try {
    const status = readFileSync(`/proc/${server.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
};

type Seen = { readonly milliseconds: number; readonly slowestBeside: number; readonly growth: number };

/** Does something while others ask, and while the memory is looked at. */
const watched = async <Answer>(work: () => Promise<Answer>): Promise<{ answer: Answer; seen: Seen }> => {
  const before = residentBytes();
  let most = before;
  let slowestBeside = 0;
  const done = new AbortController();
  const look = async (): Promise<void> => {
    while (!done.signal.aborted) {
      const started = performance.now();
      expect((await ask('/api/years')).status).toBe(200);
      slowestBeside = Math.max(slowestBeside, performance.now() - started);
      most = Math.max(most, residentBytes());
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const started = performance.now();
  let milliseconds = 0;
  const worked = async (): Promise<Answer> => {
    try {
      return await work();
    } finally {
      milliseconds = performance.now() - started;
      done.abort();
    }
  };
  const [answer] = await Promise.all([worked(), look()]);
  return { answer, seen: { milliseconds, slowestBeside, growth: most - before } };
};

const expectHarmless = ({ milliseconds, slowestBeside, growth }: Seen): void => {
  expect(milliseconds).toBeLessThan(5_000);
  expect(slowestBeside).toBeLessThan(2_000);
  expect(growth).toBeLessThan(300 * MIB);
};

it.each(HOSTILE)(
  '%s',
  async (_, fault, make) => {
    const bytes = make();
    const { answer, seen } = await watched(() => send(bytes));
    const problem = JSON.parse(answer.body) as { code: string; details: { vi: string; en: string } };
    expect([answer.status, problem.code]).toEqual([422, 'file-refused']);
    expect(problem.details.vi).toMatch(/Đề nghị .+\./);
    // Of a document that is none of ours all that matters here is that it is no sheet.
    const reason = fault === 'unknown_kind' ? 'not_a_sheet' : fault;
    expect(problem.details).toEqual(
      fileFaultWords({ refused: true, code: 'file-refused', facts: { reason } }),
    );
    expectHarmless(seen);
  },
  30_000,
);

it('a file that is too large is answered, not cut off', async () => {
  const { answer, seen } = await watched(() => send(Buffer.alloc(12 * MIB, 'x')));
  expect(answer.status).toBe(413);
  expect((JSON.parse(answer.body) as { detail: string }).detail).toContain('Tệp lớn hơn 10 MB');
  expectHarmless(seen);
}, 30_000);

it('six that never end take all places, and give them back when they go away', async () => {
  const head = `POST /api/sheets HTTP/1.1\r\nHost: ${new URL(address).host}\r\nCookie: ${cookie}\r\n`;
  const more =
    'x-ve-dich-request: 1\r\nContent-Type: application/octet-stream\r\nContent-Length: 9000000\r\n\r\nPK';
  const lines = Array.from({ length: 6 }, () => connect(Number(new URL(address).port), '127.0.0.1'));
  for (const line of lines) line.write(head + more);
  const statusIs = async (wanted: number): Promise<void> => {
    const until = performance.now() + 10_000;
    while ((await send(book())).status !== wanted) expect(performance.now()).toBeLessThan(until);
  };
  await statusIs(503);
  expect((await ask('/api/years')).status).toBe(200);
  for (const line of lines) line.destroy();
  await statusIs(200);
}, 30_000);

it('ten of the worst at once', async () => {
  const bombs = HOSTILE.filter(([what]) => /gigabyte|laughs|nested without/.test(what)).map(([, , make]) =>
    make(),
  );
  const { answer, seen } = await watched(() =>
    Promise.all(Array.from({ length: 10 }, (_, at) => send(bombs[at % bombs.length] ?? Buffer.alloc(0)))),
  );
  const statuses = answer.map(({ status }) => status);
  expect(statuses.every((status) => status === 422 || status === 503)).toBe(true);
  expect(seen.growth).toBeLessThan(300 * MIB);
}, 60_000);

it('a sheet that is as large as may be is read, while the others are answered', async () => {
  const row = Array.from({ length: 100 }, (_, at) => `<c t="str"><v>Chỉ tiêu ${at * 7_919}</v></c>`).join('');
  const content = sheetXml(`<row>${row}</row>`.repeat(2_000));
  const { answer, seen } = await watched(() => send(book({ sheets: [{ content, stored: true }] })));
  expect(answer.status).toBe(200);
  const { sheets } = JSON.parse(answer.body) as SheetsRead;
  expect(sheets[0]?.rows).toHaveLength(2_000);
  expect(seen.slowestBeside).toBeLessThan(2_000);
  expect(seen.growth).toBeLessThan(300 * MIB);
}, 60_000);

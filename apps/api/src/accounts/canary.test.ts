/** A password goes in and nowhere else: not to the database, the log or an answer (SEC-42). */
import { openSqlite } from '@ve-dich/storage';
import { sampleBook } from '@ve-dich/sample';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '@ve-dich/domain';
import { expect, it } from 'vitest';
import { readConfig, readSecrets } from '../config.ts';
import { fillFromBook } from '../demo/fill-from-book.ts';
import { startProgram, temporaryDirectory } from '../testing/process.ts';
import { OWN } from '../testing/server.ts';
import { createPasswords } from './passwords.ts';

const SECRET = 'kQ7vT2mXz9LpR4wYb8NcD1fGh6JsA3eU5iOy';
const RIGHT = 'CANARY-dung-mat-khau-7f3a';
const WRONG = 'CANARY-sai-mat-khau-91bd';

it('a password and a session’s secret are in no file, log line or answer of a server in real use', async () => {
  const directory = temporaryDirectory();
  const settings = { VE_DICH_MODE: 'production', VE_DICH_DATA: directory.path, APP_SECRET: SECRET };
  const { auditKey } = readSecrets(readConfig(settings), settings);
  const storage = await openSqlite({ file: join(directory.path, 've-dich.db'), auditKey });
  const passwordHash = await createPasswords().hash(RIGHT);
  await storage.write((repositories) =>
    fillFromBook(repositories, sampleBook, {
      passwordHash,
      now: sampleBook.now as Instant,
      newId: randomUUID,
    }),
  );
  await storage.close();

  const server = startProgram(settings);
  try {
    const address = await server.address;
    const answers: string[] = [];
    const say = async (path: string, options: RequestInit): Promise<Response> => {
      const answer = await fetch(`${address}${path}`, options);
      const cookies = answer.headers.getSetCookie();
      answers.push(
        JSON.stringify([...answer.headers].filter(([name]) => name !== 'set-cookie')),
        await answer.clone().text(),
      );
      for (const cookie of cookies) expect(cookie).not.toContain('CANARY');
      return answer;
    };
    const json = { ...OWN, 'content-type': 'application/json' };
    const post = (body: string, headers: Readonly<Record<string, string>> = json) =>
      say('/api/session', { method: 'POST', headers, body });
    const good = await post(JSON.stringify({ userName: 'bi-thu', password: RIGHT }));
    expect(good.status).toBe(201);
    const cookie = good.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const sessionSecret = cookie.split('=')[1] ?? '';
    expect(sessionSecret).toHaveLength(43);
    const refused = [
      await post(JSON.stringify({ userName: 'bi-thu', password: WRONG })),
      await post(JSON.stringify({ userName: WRONG, password: WRONG })),
      await post(`{"userName":"bi-thu","password":"${WRONG}"`),
      await post(JSON.stringify({ userName: 'bi-thu', password: WRONG, [WRONG]: 1 })),
      await post(JSON.stringify({ userName: 'bi-thu', password: WRONG.repeat(9) })),
      await post(WRONG, { ...OWN, 'content-type': 'text/plain' }),
      await post(JSON.stringify({ userName: 'bi-thu', password: WRONG }), {
        'content-type': 'application/json',
      }),
      await say(`/api/years/${WRONG}/target-sets?password=${WRONG}`, {
        headers: { cookie, authorization: `Bearer ${WRONG}` },
      }),
      await say(`/${WRONG}`, {}),
    ];
    expect(refused.map(({ status }) => status)).toEqual([401, 401, 400, 400, 400, 415, 403, 400, 404]);
    expect((await say('/api/session', { method: 'DELETE', headers: { ...OWN, cookie } })).status).toBe(204);

    const onDisk = (): Buffer =>
      Buffer.concat(readdirSync(directory.path).map((name) => readFileSync(join(directory.path, name))));
    // While it runs the last writes are in the side file, after it in the one.
    const running = onDisk();
    server.child.kill('SIGTERM');
    expect(await server.ended).toEqual({ code: 0, signal: null });
    const log = server.output();
    for (const line of ['"route":"/api/session"', '"status":201', '"status":401', '"status":204'])
      expect(log).toContain(line);
    for (const place of [log, answers.join('\n'), running.toString('latin1'), onDisk().toString('latin1')]) {
      expect(place).not.toContain('CANARY');
      expect(place).not.toContain(sessionSecret);
      expect(place).not.toContain(SECRET);
    }
    expect(log).not.toContain('Lý Minh Khải');
  } finally {
    server.child.kill('SIGKILL');
    await server.ended;
    directory.drop();
  }
}, 90_000);

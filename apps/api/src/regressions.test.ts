/** Faults that testing against the demands once found: none may come back. */
import { addressOf, dashboard } from '@ve-dich/contract';
import { civilDate } from '@ve-dich/domain';
import { openTemporaryPglite, withPglite } from '@ve-dich/storage/testing';
import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ConfigError, readConfig, readSecrets } from './config.ts';
import { createDependencies } from './dependencies.ts';
import { MINUTE } from './testing/clock.ts';
import { temporaryDirectory } from './testing/process.ts';
import { expectRefusal } from './testing/problem.ts';
import { openServer, OWN, postSession, type ServerOptions, type TestServer } from './testing/server.ts';

let server: TestServer | null = null;
const open = async (options: ServerOptions = {}): Promise<TestServer> => (server = await openServer(options));
afterEach(async () => {
  await server?.close();
  server = null;
});
const SECRET = 'kQ7vT2mXz9LpR4wYb8NcD1fGh6JsA3eU5iOy';

/** A program that takes the writer's lock of a SQLite file and keeps it. */
const HOLD_LOCK = `
  const database = new (require('node:sqlite').DatabaseSync)(process.argv[1]);
  database.exec('BEGIN IMMEDIATE');
  console.log('held');
  setInterval(() => database, 1000);`;

describe('1 · grave', () => {
  it('a database of real use does not open as a demo: nothing invented is written into it', async () => {
    const directory = temporaryDirectory();
    const start = (mode: string) => {
      const config = readConfig({ VE_DICH_MODE: mode, VE_DICH_DATA: directory.path, VE_DICH_LOG: 'silent' });
      return createDependencies(config, readSecrets(config, { APP_SECRET: SECRET }));
    };
    try {
      await (await start('production')).storage.close();
      const outcome = await start('demo').then(
        async ({ storage }) => {
          const figures = await storage.read(async ({ indicators }) => (await indicators.all()).length);
          await storage.close();
          return `opened, with ${figures} invented indicators`;
        },
        (error: unknown) => (error instanceof ConfigError ? 'refused' : String(error)),
      );
      expect(outcome).toBe('refused');
    } finally {
      directory.drop();
    }
  });

  it('an answer kept before a deadline is not given after it: at 17:01 a missing figure is late', async () => {
    const { app, clock, signIn } = await open();
    const read = async () => {
      const cookie = await signIn('bi-thu');
      const answer = await app.inject({
        url: addressOf('dashboard', { year: 2024, month: 8 }),
        headers: { cookie },
      });
      return dashboard.parse(JSON.parse(answer.body)).indicators.find(({ code }) => code === 'ct-16')
        ?.assessment.status;
    };
    clock.set('2024-08-20T09:59:00.000Z');
    expect(await read()).toBe('not_due');
    clock.set('2024-08-20T10:01:00.000Z');
    expect(await read()).toBe('no_data');
  });

  it('a unit that has handed an indicator over sees nothing of what its successor has not published', async () => {
    const { ask } = await open({
      prepare: (storage) =>
        storage.write(async ({ targetSets, indicators, organisation, audit }) => {
          const set = (await targetSets.ofYear(2024))[0];
          const indicator = (await indicators.all()).find(({ code }) => code === 'ct-03');
          const unit = (await organisation.units()).find(({ code }) => code === 'skhdt');
          const [person] = await organisation.people();
          if (set === undefined || indicator === undefined || unit === undefined || person === undefined)
            throw new RangeError();
          // Before the department that leads it since 1 January 2024, another one did.
          await targetSets.addAssignments([
            {
              id: randomUUID(),
              targetSetId: set.id,
              indicatorId: indicator.id,
              leadUnitId: unit.id,
              headId: person.id,
              coordinatorUnitIds: [],
              validFrom: civilDate('2023-06-01'),
              validTo: civilDate('2023-12-31'),
            },
          ]);
          await audit.append([
            {
              at: '2024-08-12T02:00:00.000Z' as never,
              actorId: person.id,
              action: 'assignment.added',
              objectKind: 'indicator',
              objectId: indicator.id,
            },
          ]);
        }),
    });
    const answer = await ask('giam-doc-khdt', 'dashboard', { year: 2024, month: 8 });
    const row = dashboard.parse(JSON.parse(answer.body)).indicators.find(({ code }) => code === 'ct-03');
    expect(row?.lead.code).toBe('cthue');
    expect(row?.months[7]?.state).toBe('withheld');
  });

  it('guesses that come all at once are slowed like those that come one by one', async () => {
    const { app } = await open();
    const guesses = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        app.inject({
          method: 'POST',
          url: '/api/session',
          remoteAddress: `10.2.0.${index}`,
          headers: OWN,
          payload: { userName: 'bi-thu', password: `guess ${index}` },
        }),
      ),
    );
    const heard = guesses.filter(({ statusCode }) => statusCode === 401).length;
    expect(heard).toBeLessThanOrEqual(6);
  });

  it('requests that are refused count: an address without a session cannot ask without end', async () => {
    const { app } = await open({ requestsPerMinute: 5 });
    const statuses: number[] = [];
    for (let count = 0; count < 10; count += 1) {
      statuses.push((await app.inject({ url: '/api/years', remoteAddress: '10.2.1.1' })).statusCode);
    }
    expect(statuses).toContain(429);
  });

  it('made-up session cookies do not give an address a new allowance each', async () => {
    const { app } = await open({ requestsPerMinute: 5 });
    const statuses: number[] = [];
    for (let count = 0; count < 10; count += 1) {
      const cookie = `sid-demo=${randomBytes(32).toString('base64url')}`;
      statuses.push(
        (await app.inject({ url: '/api/about', remoteAddress: '10.2.1.2', headers: { cookie } })).statusCode,
      );
    }
    expect(statuses).toContain(429);
  });

  it('a reader goes on reading while nothing can be written: the session’s note of «last seen» may wait', async () => {
    const { app, clock, signIn, temporary } = await open();
    const cookie = await signIn('bi-thu');
    clock.move(2 * MINUTE);
    // Another program (a backup tool, a shell) holds the one writer's lock; a full disk would do the same.
    const other = spawn(process.execPath, ['--no-warnings', '-e', HOLD_LOCK, temporary.location ?? '']);
    try {
      await once(other.stdout, 'data');
      const answer = await app.inject({
        url: addressOf('dashboard', { year: 2024, month: 7 }),
        headers: { cookie },
      });
      expect(answer.statusCode).toBe(200);
    } finally {
      other.kill('SIGKILL');
      await once(other, 'close');
    }
  }, 30_000);

  it('the description of the API can be seen: its policy lets its own scripts and styles run', async () => {
    const { app } = await open();
    const page = await app.inject('/api/docs/');
    const policy = String(page.headers['content-security-policy']);
    expect(page.body).toContain('<script src="./static/swagger-ui-bundle.js"');
    expect(policy).toMatch(/script-src [^;]*'self'/);
    expect(policy).toMatch(/style-src [^;]*'self'/);
    expect(policy).toMatch(/connect-src [^;]*'self'/);
  });
});

describe.skipIf(!withPglite)('2 · on PostgreSQL', () => {
  it('a name with a NUL is a fault of who sent it, as it is on SQLite', async () => {
    const { app } = await open({ open: () => openTemporaryPglite() });
    const answer = await postSession(app, 'bi-thu\u0000', 'x');
    expect([400, 401]).toContain(answer.statusCode);
  }, 60_000);
});

describe('3 · small', () => {
  it('who asked too often is told how long the allowance is really gone', async () => {
    const { app } = await open({ requestsPerMinute: 1 });
    await app.inject('/api/about');
    const refused = await app.inject('/api/about');
    expect(refused.statusCode).toBe(429);
    // Five seconds later the next try is refused as well.
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
  });

  it('an encoding the client refuses is not sent', async () => {
    const { ask } = await open();
    const answer = await ask('bi-thu', 'years', {}, { headers: { 'accept-encoding': 'br;q=0, gzip' } });
    expect(answer.headers['content-encoding']).toBe('gzip');
  });

  it('the problem document of oversized headers says the status it came with', async () => {
    const { app } = await open();
    const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const socket = connect(Number(port), '127.0.0.1');
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    await once(socket, 'connect');
    socket.write(`GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20 * 1024)}\r\n\r\n`);
    await once(socket, 'close');
    expect(text).toMatch(/^HTTP\/1\.1 431 /);
    expect(JSON.parse(text.slice(text.indexOf('\r\n\r\n') + 4))).toMatchObject({ status: 431 });
  });

  it('a request without a host is answered with a problem document', async () => {
    const { app } = await open();
    const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const socket = connect(Number(port), '127.0.0.1');
    let text = '';
    socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
    await once(socket, 'connect');
    socket.write('GET /api/about HTTP/1.1\r\n\r\n');
    await once(socket, 'close');
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text.toLowerCase()).toContain('content-type: application/problem+json');
  });

  it('an answer to a broken address carries the security headers of all others', async () => {
    const { app } = await open();
    const answer = await app.inject('/api/years/%zz');
    expectRefusal(answer, 400, 'malformed');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('a body that names a key twice is malformed (SEC-21)', async () => {
    const { app, password } = await open();
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { ...OWN, 'content-type': 'application/json' },
      payload: `{"userName":"kiem-tra","userName":"bi-thu","password":${JSON.stringify(password)}}`,
    });
    expectRefusal(answer, 400, 'malformed');
  });

  it('a content type that is only almost JSON is unsupported (SEC-21)', async () => {
    const { app, password } = await open();
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { ...OWN, 'content-type': 'Application/Json ;x' },
      payload: JSON.stringify({ userName: 'bi-thu', password }),
    });
    expectRefusal(answer, 415, 'unsupported-content');
  });

  it('an address that knows other methods says «method not allowed» and which', async () => {
    const { app, cookieOf } = await open();
    const answer = await app.inject({
      method: 'PUT',
      url: '/api/session',
      headers: { ...OWN, cookie: await cookieOf('bi-thu') },
      payload: {},
    });
    expectRefusal(answer, 405, 'method-not-allowed');
  });

  it.each(['', ' ', '0x50', '1e3'])('the port «%s» is not taken for a number nobody meant', (port) => {
    expect(() => readConfig({ PORT: port })).toThrow(ConfigError);
  });

  it('proxies may be listed with a space after the comma', () => {
    expect(readConfig({ VE_DICH_TRUST_PROXY: '10.0.0.1, 10.0.0.2' }).trustProxy).toEqual([
      '10.0.0.1',
      '10.0.0.2',
    ]);
  });

  it('a secret’s file that is not there is said in a sentence, not with a stack', () => {
    const config = readConfig({ VE_DICH_MODE: 'production' });
    expect(() => readSecrets(config, { APP_SECRET_FILE: join('/nowhere', 'secret') })).toThrow(ConfigError);
  });
});

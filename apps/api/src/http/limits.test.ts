/** How often (SEC-26): each session, and each address without one, has its own allowance. */
import { afterEach, expect, it } from 'vitest';
import { expectRefusal } from '../testing/problem.ts';
import { openServer, type TestServer } from '../testing/server.ts';

let server: TestServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

it('a session that asks too often is told to wait, and the others go on', async () => {
  server = await openServer({ requestsPerMinute: 10 });
  const [greedy, modest] = [await server.signIn('bi-thu'), await server.signIn('kiem-tra')];
  const ask = (cookie: string) => server?.app.inject({ url: '/api/session', headers: { cookie } });
  for (let count = 0; count < 10; count += 1) expect((await ask(greedy))?.statusCode).toBe(200);
  const refused = await ask(greedy);
  if (refused === undefined) throw new Error('no answer');
  const { retryAfter } = expectRefusal(refused, 429, 'too-many-requests');
  expect(retryAfter).toBeGreaterThan(0);
  expect(refused.headers['retry-after']).toBe(String(retryAfter));
  expect((await ask(modest))?.statusCode).toBe(200);
});

it('an address without a session has one allowance for all it asks', async () => {
  server = await openServer({ requestsPerMinute: 5 });
  const { app } = server;
  const ask = (remoteAddress: string, url: string) => app.inject({ url, remoteAddress });
  for (let count = 0; count < 5; count += 1) {
    expect((await ask('10.1.0.1', '/api/about')).statusCode).toBe(200);
    // A proxy asks for these all day long, and pages are loaded by a whole office at once.
    expect((await ask('10.1.0.1', '/healthz')).statusCode).toBe(200);
  }
  expectRefusal(await ask('10.1.0.1', '/api/about'), 429, 'too-many-requests');
  expect((await ask('10.1.0.2', '/api/about')).statusCode).toBe(200);
});

it('an unpunished minute gives the allowance that the settings say', async () => {
  const { app } = (server = await openServer());
  for (let count = 0; count < 300; count += 1) expect((await app.inject('/healthz')).statusCode).toBe(200);
});

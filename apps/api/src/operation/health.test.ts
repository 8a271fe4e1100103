/** Whether it lives and whether it can work; and what everybody is told when it cannot. */
import { afterEach, expect, it } from 'vitest';
import { expectRefusal } from '../testing/problem.ts';
import { openServer, postSession, type TestServer } from '../testing/server.ts';

let server: TestServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

it('a server that can write is alive and ready, and says nothing more', async () => {
  server = await openServer();
  const alive = await server.app.inject('/healthz');
  expect([alive.statusCode, JSON.parse(alive.body)]).toEqual([200, { alive: true }]);
  const ready = await server.app.inject('/readyz');
  expect([ready.statusCode, JSON.parse(ready.body)]).toEqual([200, { ready: true }]);
  for (const answer of [alive, ready]) expect(answer.headers['cache-control']).toBe('no-store');
});

it('a server whose storage is gone lives on, is not ready, and refuses with «unavailable»', async () => {
  server = await openServer();
  const cookie = await server.cookieOf('bi-thu');
  await server.storage.close();
  expect((await server.app.inject('/healthz')).statusCode).toBe(200);
  const ready = await server.app.inject('/readyz');
  expect([ready.statusCode, JSON.parse(ready.body)]).toEqual([503, { ready: false, reason: 'storage' }]);
  for (const url of ['/api/about', '/api/years', '/api/years/2024/months/7/dashboard']) {
    const answer = await server.app.inject({ url, headers: { cookie } });
    const { retryAfter } = expectRefusal(answer, 503, 'unavailable');
    expect(answer.headers['retry-after']).toBe(String(retryAfter));
  }
  expectRefusal(await postSession(server.app, 'bi-thu', server.password), 503, 'unavailable');
});

it('asking whether it is ready changes no answer', async () => {
  server = await openServer();
  const before = await server.ask('bi-thu', 'years');
  const revision = () => server?.storage.read(({ installation }) => installation.revision());
  const was = await revision();
  await server.app.inject('/readyz');
  await server.app.inject('/readyz');
  expect(await revision()).toBe(was);
  expect((await server.ask('bi-thu', 'years')).headers['etag']).toBe(before.headers['etag']);
});

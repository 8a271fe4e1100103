import { expect, test, vi } from 'vitest';
import { aSession } from '../testing/sample-answers.ts';
import { fakeApi, refused } from '../testing/fake-api.ts';
import { call } from './client.ts';
import { ProblemError } from './problem-error.ts';

const problemThrown = async (work: Promise<unknown>) => {
  const fault: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(fault instanceof ProblemError)) throw new Error(`not a problem: ${String(fault)}`);
  return fault.problem;
};

test('reading sends no write header; writing sends it and its body', async () => {
  const asked = fakeApi({ session: aSession(), signIn: aSession() });
  await call('session', {});
  await call('signIn', { body: { userName: 'bi-thu', password: 'x' } });
  expect(asked[0]?.init.headers).not.toHaveProperty('x-ve-dich-request');
  expect(asked[1]?.init.headers).toHaveProperty('x-ve-dich-request', '1');
  expect(asked[1]?.init.body).toBe('{"userName":"bi-thu","password":"x"}');
  expect(asked[1]?.init.credentials).toBe('same-origin');
});

test('parameters go into the address, a query that is absent does not', async () => {
  const asked = fakeApi({ dashboard: {} });
  await call('dashboard', { params: { year: 2024, month: 5 }, query: { set: undefined } });
  await call('dashboard', { params: { year: 2024, month: 5 }, query: { set: 'hdnd-2024' } });
  expect(asked.map(({ path }) => path)).toEqual([
    '/api/years/2024/months/5/dashboard',
    '/api/years/2024/months/5/dashboard?set=hdnd-2024',
  ]);
});

test('a refusal comes as the problem the server wrote', async () => {
  fakeApi({ session: refused(401, 'not-signed-in') });
  expect(await problemThrown(call('session', {}))).toMatchObject({
    status: 401,
    code: 'not-signed-in',
    instance: 'ma-so-1',
  });
});

test('no answer, and an answer that is no problem document, have codes of their own', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
  expect((await problemThrown(call('session', {}))).code).toBe('unreachable');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 502 })));
  expect(await problemThrown(call('session', {}))).toMatchObject({ code: 'unreadable', status: 502 });
});

test('an answer without a body is null', async () => {
  fakeApi({ signOut: null });
  expect(await call('signOut', {})).toBeNull();
});

test('an answer asked for early is used once', async () => {
  const asked = fakeApi({ session: aSession({ may: ['asked.later'] }) });
  const early = Promise.resolve(new Response(JSON.stringify(aSession({ may: ['asked.early'] }))));
  vi.stubGlobal('window', { veDichEarlyAnswers: { '/api/session': early } });
  expect((await call('session', {})).may).toEqual(['asked.early']);
  expect((await call('session', {})).may).toEqual(['asked.later']);
  expect(asked).toHaveLength(1);
});

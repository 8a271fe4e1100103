import type { EntryContent } from '@ve-dich/domain';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unreachable } from '../../../api/problem-error.ts';
import { aDesk, aProblem, aServer } from '../../../testing/desk.ts';
import { someContent } from '../../../testing/entry-fixtures.ts';
import { memoryStore } from '../../../testing/memory-store.ts';
import { RETRIES } from './save-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const CODES = ['ct-04', 'ct-13'];
const PENDING = 'sending/a1/so-khdt/2024-05/one';
type Desk = ReturnType<typeof aDesk>['desk'];

const type = (desk: Desk, code: string, toDate: string): void =>
  desk.edit(code, 'toDate', (content: EntryContent) => ({ ...content, toDate }));
const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

test('everything is saved first, then sent at the versions that were saved', async () => {
  const { desk, server, store } = aDesk();
  type(desk, 'ct-04', '395,4');
  type(desk, 'ct-13', '46');
  await desk.send(CODES);
  expect(server.saves).toHaveLength(2);
  expect(server.handIns).toMatchObject([
    {
      body: {
        entries: [
          { code: 'ct-04', version: 1 },
          { code: 'ct-13', version: 1 },
        ],
        composedAt: '2024-06-04T15:00:00.000Z',
      },
    },
  ]);
  expect(desk.state().sending).toMatchObject({
    phase: 'sent',
    receipt: { reference: 'VD-2405-KHDT-7', codes: CODES },
  });
  expect(store.kept.has(PENDING)).toBe(false);
  expect(desk.state().receipts).toHaveLength(1);
});

test('a second press while it goes does nothing', async () => {
  const { desk, server } = aDesk();
  type(desk, 'ct-04', '395,4');
  await Promise.all([desk.send(['ct-04']), desk.send(['ct-04'])]);
  expect(server.handIns).toHaveLength(1);
});

test('without a line it asks, and only what was confirmed goes by itself', async () => {
  const { desk, server } = aDesk();
  server.fails = unreachable();
  type(desk, 'ct-04', '395,4');
  await desk.send(['ct-04']);
  expect(desk.state().sending.phase).toBe('asking');
  server.fails = null;
  await vi.advanceTimersByTimeAsync(RETRIES[0]);
  expect(server.handIns).toEqual([]);
  await desk.sendLater();
  await rest();
  expect(server.handIns).toHaveLength(1);
  expect(desk.state().sending.phase).toBe('sent');
});

test('confirmed, it waits, nothing of it can be changed, and it goes when the line is back', async () => {
  const { desk, server } = aDesk();
  server.fails = unreachable();
  type(desk, 'ct-04', '395,4');
  await desk.send(['ct-04']);
  await desk.sendLater();
  expect(desk.state().sending).toMatchObject({
    phase: 'queued',
    pending: { composedAt: '2024-06-04T15:00:00.000Z', isWanted: true },
  });
  type(desk, 'ct-04', '1');
  desk.undo();
  expect(desk.state().lines['ct-04']?.content.toDate).toBe('395,4');
  server.fails = null;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(server.handIns.map(({ body }) => body.composedAt)).toEqual(['2024-06-04T15:00:00.000Z']);
});

test('an answer that was lost is asked for again under the same key, with the same body', async () => {
  const { desk, server } = aDesk();
  type(desk, 'ct-04', '395,4');
  await desk.saveNow();
  server.fails = 'lost';
  await desk.send(['ct-04']);
  expect(desk.state().sending.phase).toBe('asking');
  server.fails = null;
  await desk.sendLater();
  await rest();
  const [first, second] = server.handIns;
  expect(server.handIns).toHaveLength(2);
  expect(second).toEqual(first);
  expect(desk.state().sending.phase).toBe('sent');
});

test('what was confirmed survives the page: opened again it is sent under its own key', async () => {
  const server = aServer();
  const store = memoryStore();
  const first = aDesk(server, store).desk;
  type(first, 'ct-04', '395,4');
  await first.saveNow();
  server.fails = 'lost';
  await first.send(['ct-04']);
  await first.sendLater();
  vi.clearAllTimers();
  const [asked] = server.handIns;
  server.fails = null;
  const second = aDesk(server, store).desk;
  const leave = second.open();
  await rest();
  expect(server.handIns.at(-1)).toEqual(asked);
  expect(second.state().sending.phase).toBe('sent');
  leave();
});

test('what nobody confirmed is not sent by a page opened later', async () => {
  const server = aServer();
  const store = memoryStore();
  const first = aDesk(server, store).desk;
  server.fails = unreachable();
  type(first, 'ct-04', '395,4');
  await first.send(['ct-04']);
  vi.clearAllTimers();
  server.fails = null;
  const second = aDesk(server, store).desk;
  const leave = second.open();
  await rest();
  expect(server.saves).toHaveLength(1);
  expect(server.handIns).toEqual([]);
  expect(second.state().sending.phase).toBe('idle');
  leave();
});

test('«chưa gửi» takes it back', async () => {
  const { desk, server, store } = aDesk();
  server.fails = unreachable();
  type(desk, 'ct-04', '395,4');
  await desk.send(['ct-04']);
  await desk.sendLater();
  await desk.cancelSending();
  server.fails = null;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(server.handIns).toEqual([]);
  expect(store.kept.has(PENDING)).toBe(false);
  expect(desk.state().lines['ct-04']?.phase).toBe('saved');
});

test('a session that ended in the middle is no loss: it goes on after the sign-in', async () => {
  const { desk, server } = aDesk();
  type(desk, 'ct-04', '395,4');
  await desk.saveNow();
  server.fails = aProblem(401, 'not-signed-in');
  await desk.send(['ct-04']);
  expect(desk.state().sending.phase).toBe('queued');
  server.fails = null;
  await desk.resume();
  await rest();
  expect(server.handIns).toHaveLength(1);
});

test('what somebody else has changed is not sent', async () => {
  const { desk, server } = aDesk();
  server.put('ct-04', someContent({ toDate: '400' }));
  type(desk, 'ct-04', '395,4');
  await desk.send(['ct-04']);
  expect(server.handIns).toEqual([]);
  expect(desk.state().sending.phase).toBe('idle');
  expect(desk.state().lines['ct-04']?.phase).toBe('conflict');
});

test('a refusal is said, and nothing of it stays behind', async () => {
  const { desk, server, store } = aDesk();
  type(desk, 'ct-04', '395,4');
  await desk.saveNow();
  server.fails = aProblem(422, 'not-ready');
  await desk.send(['ct-04']);
  expect(desk.state().sending).toMatchObject({ phase: 'refused', problem: { code: 'not-ready' } });
  expect(store.kept.has(PENDING)).toBe(false);
  server.fails = null;
  await desk.send(['ct-04']);
  expect(desk.state().sending.phase).toBe('sent');
});

test('given up after a lost answer, it is not said to be unsent before that is known: it had arrived', async () => {
  const { desk, server, store } = aDesk();
  type(desk, 'ct-04', '395,4');
  await desk.saveNow();
  server.fails = 'lost';
  await desk.send(['ct-04']);
  server.put('ct-04', someContent({ toDate: '395,4' }), { state: 'submitted' });
  server.fails = unreachable();
  await desk.cancelSending();
  expect(desk.state()).toMatchObject({
    connection: 'no_answer',
    sending: { phase: 'unsure', codes: ['ct-04'] },
  });
  expect(store.kept.has(PENDING)).toBe(false);
  server.fails = null;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(desk.state()).toMatchObject({
    connection: 'up',
    sending: { phase: 'arrived', codes: ['ct-04'] },
    lines: { 'ct-04': { state: 'submitted', version: 2 } },
  });
  expect(server.handIns).toHaveLength(1);
});

test('given up, and it never arrived: that too is known only from the server', async () => {
  const { desk, server } = aDesk();
  type(desk, 'ct-04', '395,4');
  await desk.saveNow();
  server.fails = unreachable();
  await desk.send(['ct-04']);
  await desk.sendLater();
  await desk.cancelSending();
  expect(desk.state().sending.phase).toBe('unsure');
  server.fails = null;
  await desk.resume();
  expect(desk.state()).toMatchObject({ connection: 'up', sending: { phase: 'idle' } });
  expect(server.handIns).toEqual([]);
});

test('given up before anything was asked for there is nothing to be unsure of', async () => {
  const { desk, server } = aDesk();
  server.fails = unreachable();
  type(desk, 'ct-04', '395,4');
  await desk.send(['ct-04']);
  await desk.cancelSending();
  expect(desk.state().sending.phase).toBe('idle');
});

test('while the person is still asked, a look that finds it at the office answers the question', async () => {
  const { desk, server } = aDesk();
  type(desk, 'ct-04', '395,4');
  await desk.saveNow();
  server.fails = 'lost';
  await desk.send(['ct-04']);
  server.put('ct-04', someContent({ toDate: '395,4' }), { state: 'submitted' });
  server.fails = null;
  await vi.advanceTimersByTimeAsync(RETRIES[0]);
  expect(desk.state().sending).toEqual({ phase: 'arrived', codes: ['ct-04'] });
  // Nothing goes a second time.
  await desk.sendLater();
  await desk.resume();
  expect(server.handIns).toHaveLength(1);
});

test('the banner of a lost line goes by itself though nothing is left to save or to send', async () => {
  const { desk, server } = aDesk();
  type(desk, 'ct-04', '395,4');
  await desk.saveNow();
  server.fails = unreachable();
  await desk.send(['ct-04']);
  await desk.cancelSending();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(desk.state().connection).toBe('no_answer');
  server.fails = null;
  await vi.advanceTimersByTimeAsync(RETRIES[4]);
  expect(desk.state().connection).toBe('up');
});

test('a page that was left does not go on asking', async () => {
  const { desk, server } = aDesk();
  const leave = desk.open();
  type(desk, 'ct-04', '395,4');
  await desk.saveNow();
  server.fails = unreachable();
  await desk.send(['ct-04']);
  await desk.cancelSending();
  let answer: () => void = () => undefined;
  server.before = new Promise((resolve) => (answer = resolve));
  void desk.resume();
  leave();
  answer();
  await rest();
  expect(vi.getTimerCount()).toBe(0);
});

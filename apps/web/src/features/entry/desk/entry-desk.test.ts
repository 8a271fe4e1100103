import type { EntryContent } from '@ve-dich/domain';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unreachable } from '../../../api/problem-error.ts';
import { aDesk, aProblem, aServer } from '../../../testing/desk.ts';
import {
  aSubmission,
  anEntryForm,
  anEntryRow,
  someContent,
  theClerk,
} from '../../../testing/entry-fixtures.ts';
import { memoryStore } from '../../../testing/memory-store.ts';
import { PAUSE, RETRIES } from './save-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const CODE = 'ct-04';
const DRAFT = 'draft/a1/so-khdt/2024-05/ct-04';
type Desk = ReturnType<typeof aDesk>['desk'];

const type = (desk: Desk, toDate: string, code = CODE): void =>
  desk.edit(code, 'toDate', (content: EntryContent) => ({ ...content, toDate }));
const lineOf = (desk: Desk, code = CODE) => {
  const line = desk.state().lines[code];
  if (line === undefined) throw new Error(`no line ${code}`);
  return line;
};
const pause = (): Promise<unknown> => vi.advanceTimersByTimeAsync(PAUSE);
const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

/** Something that is waited for until it is let go. */
const gate = () => {
  let open: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (open = resolve));
  return { held, open };
};

test('what is typed is on the device at once, and at the server after a pause', async () => {
  const { desk, server, store } = aDesk();
  type(desk, '3');
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  type(desk, '39');
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  expect(store.kept.get(DRAFT)).toMatchObject({ content: { toDate: '39' }, version: 0 });
  expect(server.saves).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(server.saves.map(({ content, version }) => [content.toDate, version])).toEqual([['39', 0]]);
  expect(lineOf(desk)).toMatchObject({ phase: 'saved', version: 1, savedAt: '2024-06-04T15:01:00.000Z' });
  expect(store.kept.has(DRAFT)).toBe(false);
});

test('nothing is called saved before the server has said so', async () => {
  const { desk, server } = aDesk();
  const { held, open } = gate();
  server.before = held;
  type(desk, '395,4');
  await pause();
  expect(lineOf(desk)).toMatchObject({ phase: 'saving', savedAt: null });
  open();
  await rest();
  expect(lineOf(desk)).toMatchObject({ phase: 'saved', savedAt: '2024-06-04T15:01:00.000Z' });
});

test('the device has it before it goes on the wire', async () => {
  const { desk, server, store } = aDesk();
  const seen: unknown[] = [];
  const { held, open } = gate();
  server.before = held.then(() => void seen.push(structuredClone(store.kept.get(DRAFT))));
  type(desk, '395,4');
  await pause();
  open();
  await rest();
  expect(seen).toMatchObject([{ content: { toDate: '395,4' }, onWire: [{ toDate: '395,4' }] }]);
});

test('one save at a time, and of what was typed meanwhile the last', async () => {
  const { desk, server } = aDesk();
  const { held, open } = gate();
  server.before = held;
  type(desk, '1');
  await pause();
  for (const text of ['12', '123', '1234']) {
    type(desk, text);
    await pause();
  }
  expect(server.saves).toEqual([]);
  open();
  await rest();
  expect(server.saves.map(({ content, version }) => [content.toDate, version])).toEqual([
    ['1', 0],
    ['1234', 1],
  ]);
  expect(lineOf(desk).phase).toBe('saved');
});

test('a word being composed is neither kept nor saved before its end', async () => {
  const { desk, server, store } = aDesk();
  desk.compose(CODE, true);
  type(desk, '3');
  await pause();
  await desk.settle(CODE);
  expect([server.saves.length, store.kept.size]).toEqual([0, 0]);
  desk.compose(CODE, false);
  await pause();
  expect(server.saves).toHaveLength(1);
});

test('without an answer it is kept here and tried again by itself, ever less often', async () => {
  const { desk, server, store } = aDesk();
  server.fails = unreachable();
  type(desk, '395,4');
  await pause();
  expect(lineOf(desk)).toMatchObject({ phase: 'waiting', isKept: true });
  expect(desk.state().connection).toBe('no_answer');
  await vi.advanceTimersByTimeAsync(RETRIES[0] + RETRIES[1]);
  expect(store.kept.get(DRAFT)).toMatchObject({ content: { toDate: '395,4' } });
  server.fails = null;
  await vi.advanceTimersByTimeAsync(RETRIES[2]);
  expect(lineOf(desk).phase).toBe('saved');
  expect(desk.state().connection).toBe('up');
});

test('what a device refuses to keep is said not to be kept', async () => {
  const { desk, server, store } = aDesk();
  store.isFull = true;
  server.fails = unreachable();
  type(desk, '395,4');
  await pause();
  expect(lineOf(desk)).toMatchObject({ phase: 'waiting', isKept: false });
});

test('a page opened again finds what was never saved, and saves it', async () => {
  const server = aServer();
  const store = memoryStore();
  const first = aDesk(server, store).desk;
  server.fails = unreachable();
  type(first, '395,4');
  await pause();
  // The tab is gone: nothing of it runs any more.
  vi.clearAllTimers();
  server.fails = null;
  const second = aDesk(server, store).desk;
  const leave = second.open();
  await rest();
  expect(lineOf(second)).toMatchObject({ phase: 'saved', version: 1, content: { toDate: '395,4' } });
  leave();
});

test('one’s own save whose answer was lost is no conflict', async () => {
  const { desk, server } = aDesk();
  server.fails = 'lost';
  type(desk, '395');
  await pause();
  server.fails = null;
  type(desk, '395,4');
  await pause();
  expect(lineOf(desk)).toMatchObject({ phase: 'saved', version: 2, content: { toDate: '395,4' } });
});

test('somebody else’s figure is never typed over in silence', async () => {
  const { desk, server } = aDesk();
  server.put(CODE, someContent({ toDate: '400' }), { savedBy: theClerk });
  type(desk, '395,4');
  await pause();
  expect(lineOf(desk)).toMatchObject({
    phase: 'conflict',
    content: { toDate: '395,4' },
    theirs: { isSeen: false, submission: { content: { toDate: '400' }, savedBy: theClerk } },
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await desk.saveNow();
  expect(server.form.rows[0]?.submission?.content.toDate).toBe('400');
});

test('of two versions one’s own is put over the other once chosen', async () => {
  const { desk, server } = aDesk();
  server.put(CODE, someContent({ toDate: '400' }));
  type(desk, '395,4');
  await pause();
  desk.keepMine(CODE);
  await rest();
  expect(server.form.rows[0]?.submission).toMatchObject({ version: 2, content: { toDate: '395,4' } });
});

test('of two versions the other’s is taken, and undo brings one’s own back', async () => {
  const { desk, server, store } = aDesk();
  server.put(CODE, someContent({ toDate: '400' }));
  type(desk, '395,4');
  await pause();
  desk.takeTheirs(CODE);
  await rest();
  expect(lineOf(desk)).toMatchObject({ phase: 'saved', content: { toDate: '400' } });
  expect(store.kept.has(DRAFT)).toBe(false);
  desk.undo();
  await rest();
  expect(server.form.rows[0]?.submission).toMatchObject({ version: 2, content: { toDate: '395,4' } });
});

test('a third figure can be typed once both were seen', async () => {
  const { desk, server } = aDesk();
  server.put(CODE, someContent({ toDate: '400' }));
  type(desk, '395,4');
  await pause();
  desk.putOff(CODE, true);
  await desk.settle(CODE);
  expect(lineOf(desk).phase).toBe('conflict');
  type(desk, '398');
  await pause();
  expect(server.form.rows[0]?.submission).toMatchObject({ version: 2, content: { toDate: '398' } });
});

test('a session that ended keeps everything, and goes on after the sign-in', async () => {
  const { desk, server, store } = aDesk();
  server.fails = aProblem(401, 'not-signed-in');
  type(desk, '395,4');
  await pause();
  expect(lineOf(desk).phase).toBe('stopped');
  expect(store.kept.has(DRAFT)).toBe(true);
  server.fails = null;
  await desk.resume();
  expect(lineOf(desk).phase).toBe('saved');
});

test('a refusal is told and not tried again by itself', async () => {
  const { desk, server } = aDesk();
  server.fails = aProblem(409, 'period-closed');
  type(desk, '395,4');
  await pause();
  expect(lineOf(desk)).toMatchObject({ phase: 'refused', problem: { code: 'period-closed' } });
  server.fails = null;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(server.saves).toEqual([]);
  desk.discard(CODE);
  await rest();
  expect(lineOf(desk)).toMatchObject({ phase: 'saved', content: { toDate: '' } });
});

test('undo and redo go to the server too', async () => {
  const { desk, server } = aDesk();
  type(desk, '3');
  await pause();
  type(desk, '39');
  await pause();
  desk.undo();
  await rest();
  expect(lineOf(desk).content.toDate).toBe('3');
  desk.redo();
  await rest();
  expect(server.saves.map(({ content }) => content.toDate)).toEqual(['3', '39', '3', '39']);
});

test('what somebody else has put down meanwhile is not undone: that step is gone, those of other forms are not', async () => {
  const { desk, server } = aDesk();
  type(desk, '46', 'ct-13');
  await pause();
  desk.editMany('paste', [
    [CODE, (content) => ({ ...content, toDate: '390' })],
    ['ct-13', (content) => ({ ...content, toDate: '47' })],
  ]);
  await pause();
  server.put(CODE, someContent({ toDate: '395,4' }), { savedBy: theClerk });
  // As after an attachment was added.
  desk.lookAgain();
  await rest();
  expect(lineOf(desk).content.toDate).toBe('395,4');
  desk.undo();
  await pause();
  expect(lineOf(desk)).toMatchObject({ phase: 'saved', version: 2, content: { toDate: '395,4' } });
  expect(lineOf(desk, 'ct-13').content.toDate).toBe('46');
  desk.redo();
  await pause();
  expect(server.form.rows[0]?.submission?.content.toDate).toBe('395,4');
  expect(lineOf(desk, 'ct-13').content.toDate).toBe('47');
});

test('one’s own saves, however often the form is looked at, can be undone', async () => {
  const { desk } = aDesk();
  type(desk, '390');
  await pause();
  type(desk, '395,4');
  await pause();
  desk.lookAgain();
  await rest();
  desk.undo();
  await pause();
  expect(lineOf(desk)).toMatchObject({ phase: 'saved', version: 3, content: { toDate: '390' } });
});

test('what was cleared from the device is gone from the page too; what the server has stays', async () => {
  const { desk, server } = aDesk();
  type(desk, '46', 'ct-13');
  await pause();
  server.fails = unreachable();
  type(desk, '395,4');
  await pause();
  desk.forgetUnsaved();
  server.fails = null;
  await vi.advanceTimersByTimeAsync(120_000);
  expect(lineOf(desk)).toMatchObject({ phase: 'saved', version: 0, content: { toDate: '' } });
  expect(lineOf(desk, 'ct-13')).toMatchObject({ phase: 'saved', version: 1, content: { toDate: '46' } });
  expect(server.saves).toHaveLength(1);
  desk.undo();
  expect(lineOf(desk).content.toDate).toBe('');
});

test('a newer answer of the server is taken over where nothing is typed, and nowhere else', async () => {
  const { desk, server } = aDesk();
  server.fails = unreachable();
  type(desk, '395,4');
  const newer = anEntryForm({
    rows: [
      anEntryRow({ submission: aSubmission({ version: 4, content: { toDate: '1' } }) }),
      ...server.form.rows.slice(1).map((row) => ({
        ...row,
        submission: aSubmission({ version: 2, content: { toDate: '46' } }),
      })),
    ],
  });
  desk.take(newer);
  expect(lineOf(desk)).toMatchObject({ version: 0, content: { toDate: '395,4' } });
  expect(lineOf(desk, 'ct-13')).toMatchObject({ version: 2, content: { toDate: '46' } });
  // An answer that was on its way while something newer was saved.
  desk.take(anEntryForm());
  expect(lineOf(desk, 'ct-13').version).toBe(2);
});

test('the same form in a second window makes the first one keep still, after it has saved', async () => {
  vi.useRealTimers();
  const server = aServer();
  const store = memoryStore();
  const first = aDesk(server, store).desk;
  const leaveFirst = first.open();
  type(first, '395,4');
  const second = aDesk(server, store).desk;
  const leaveSecond = second.open();
  await expect.poll(() => first.state().isElsewhere).toBe(true);
  await expect.poll(() => server.saves.length).toBeGreaterThan(0);
  type(first, '1');
  expect(lineOf(first).content.toDate).toBe('395,4');
  expect(second.state().isElsewhere).toBe(false);
  first.claim();
  await expect.poll(() => second.state().isElsewhere).toBe(true);
  expect(first.state().isElsewhere).toBe(false);
  leaveFirst();
  leaveSecond();
});

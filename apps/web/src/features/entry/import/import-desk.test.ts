/** An import at the desk: one step back for all of it, nothing the second time, and nothing lost without a line. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unreachable } from '../../../api/problem-error.ts';
import { aDesk, aServer } from '../../../testing/desk.ts';
import {
  aSubmission,
  anEntryForm,
  anEntryRow,
  someContent,
  theClerk,
} from '../../../testing/entry-fixtures.ts';
import { block, importFacts, previewOf } from '../../../testing/importing.ts';
import { RETRIES } from '../desk/save-queue.ts';
import { editsOf } from './import-edits.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const BLOCK = block(
  'Chỉ tiêu | Trong tháng | Lũy kế',
  'Giải ngân vốn đầu tư công | 122,4 | 395,4',
  'DN thành lập mới | 8 | 46',
  'Bao phủ BHYT | | 95,9',
);
type Desk = ReturnType<typeof aDesk>['desk'];

const contentsOf = (desk: Desk) =>
  Object.fromEntries(Object.values(desk.state().lines).map(({ code, content }) => [code, content]));
const numbersOf = (desk: Desk) =>
  Object.values(contentsOf(desk)).map(({ month, toDate }) => `${month}/${toDate}`);

/** «Ghi»; how many cells were written. */
const importInto = async (desk: Desk, form = anEntryForm()): Promise<number> => {
  const facts = importFacts({ form, contents: contentsOf(desk) });
  const preview = previewOf(BLOCK, facts);
  const edits = editsOf(preview, facts, BLOCK.origin);
  desk.editMany('import/1', edits);
  await Promise.all(edits.map(([code]) => desk.settle(code)));
  return preview.totals.write;
};

test('all of it is one step back, and one forth again', async () => {
  const { desk, server } = aDesk();
  desk.edit('ct-13', 'toDate', (content) => ({ ...content, toDate: '40' }));
  await desk.settle('ct-13');
  expect(await importInto(desk)).toBe(5);
  expect(numbersOf(desk)).toEqual(['122,4/395,4', '8/46', '/95,9']);
  expect(server.saves.map(({ code, content }) => [code, content.toDate, content.origin])).toEqual([
    ['ct-13', '40', 'typed'],
    ['ct-04', '395,4', 'pasted'],
    ['ct-13', '46', 'pasted'],
    ['ct-18', '95,9', 'pasted'],
  ]);
  desk.undo();
  await vi.advanceTimersByTimeAsync(0);
  expect(numbersOf(desk)).toEqual(['/', '/40', '/']);
  expect(server.form.rows.map(({ submission }) => submission?.content.toDate)).toEqual(['', '40', '']);
  desk.redo();
  await vi.advanceTimersByTimeAsync(0);
  expect(numbersOf(desk)).toEqual(['122,4/395,4', '8/46', '/95,9']);
});

test('the second time nothing changes: no step, no save, no new version', async () => {
  const { desk, server } = aDesk();
  await importInto(desk);
  const [steps, saves] = [desk.state().history.past.length, server.saves.length];
  expect(await importInto(desk)).toBe(0);
  expect([desk.state().history.past.length, server.saves.length]).toEqual([steps, saves]);
  // Nor where the form comes fresh from the server, in another tab or on another day.
  const tomorrow = aDesk(aServer(server.form));
  expect(await importInto(tomorrow.desk, server.form)).toBe(0);
  expect(tomorrow.server.saves).toEqual([]);
});

test('without a line it is kept on the device, and goes when the line is back', async () => {
  const { desk, server, store } = aDesk();
  server.fails = unreachable();
  await importInto(desk);
  expect(Object.values(desk.state().lines).map(({ phase, isKept }) => [phase, isKept])).toEqual(
    Array.from({ length: 3 }, () => ['waiting', true]),
  );
  expect(store.kept.get('draft/a1/so-khdt/2024-05/ct-04')).toMatchObject({ content: { toDate: '395,4' } });
  server.fails = null;
  await vi.advanceTimersByTimeAsync(RETRIES[2]);
  expect(Object.values(desk.state().lines).map(({ phase }) => phase)).toEqual(['saved', 'saved', 'saved']);
  expect(new Set(server.saves.map(({ code }) => code)).size).toBe(3);
});

test('where somebody else wrote meanwhile both are shown, and the rest is saved', async () => {
  const { desk, server } = aDesk();
  server.put('ct-04', someContent({ toDate: '400' }), { savedBy: theClerk });
  await importInto(desk);
  const phases = Object.values(desk.state().lines).map(({ code, phase }) => [code, phase]);
  expect(phases).toEqual([
    ['ct-04', 'conflict'],
    ['ct-13', 'saved'],
    ['ct-18', 'saved'],
  ]);
  expect(desk.state().lines['ct-04']?.theirs?.submission.content.toDate).toBe('400');
  desk.keepMine('ct-04');
  await vi.advanceTimersByTimeAsync(0);
  expect(server.form.rows[0]?.submission).toMatchObject({ version: 2, content: { toDate: '395,4' } });
});

test('what the unit has already sent is left as it is', async () => {
  const sent = anEntryRow({ submission: aSubmission({ state: 'submitted', content: { toDate: '390' } }) });
  const form = anEntryForm({ rows: [sent] });
  const facts = importFacts({ form, readOnly: { 'ct-04': 'submitted' } });
  expect(editsOf(previewOf(BLOCK, facts), facts, BLOCK.origin)).toEqual([]);
});

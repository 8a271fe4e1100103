/** A figure that stands for the month without a form: read as approved, owed by nobody, corrected from what it says. */
import type { EntryForm } from '@ve-dich/contract';
import { quantity } from '@ve-dich/domain';
import { expect, test } from 'vitest';
import { aFigure, anEntryForm, anEntryRow, aSubmission } from '../../../testing/entry-fixtures.ts';
import { deskStateOf } from '../desk/desk-state.ts';
import { whyReadOnly } from './access.ts';
import { toSend } from './review-rows.ts';
import { conditionOf, isDone, rowViewsOf, standingOf, wantsExplanation, type RowView } from './row-view.ts';

type Over = { readonly isCorrecting?: boolean; readonly form?: Partial<EntryForm> };

/** Public investment as its head sees it, with these rows. */
const viewOf = (row = anEntryRow(), { isCorrecting = false, form: over = {} }: Over = {}): RowView => {
  const form = anEntryForm({ rows: [row], ...over });
  const desk = deskStateOf(form);
  const line = desk.lines[row.code];
  if (line === undefined) throw new Error(`no line ${row.code}`);
  const readOnly = whyReadOnly({
    row,
    line,
    desk,
    may: form.may,
    worker: 'head',
    isCorrecting,
    period: form.calendar.period,
  });
  return rowViewsOf(form)(row, line, readOnly);
};

const nothing = anEntryRow();
const stands = anEntryRow({ figures: [...nothing.figures, aFigure(5, '395.4', { vintage: 'preliminary' })] });

test('is approved: to be read, done, and nothing of it is left to send', () => {
  const view = viewOf(stands);
  expect(view.readOnly).toBe('approved');
  expect(conditionOf(view)).toBe('approved');
  expect(isDone(view)).toBe(true);
  expect(toSend([view], 'submit')).toEqual({ rows: [], ready: [], obstacles: [] });
  // Behind its path; but nobody is asked why of what is not being put down.
  expect(wantsExplanation(view)).toBe(false);
  expect(view.settled.checks).toEqual([]);
});

test('shows what it says, as it was stated', () => {
  const view = viewOf(stands);
  expect(view.line.content).toMatchObject({ toDate: '395,4', vintage: 'preliminary', asOf: '2024-05-28' });
  expect(view.line).toMatchObject({ phase: 'saved', version: 0, state: null });
  expect(view.assessment).not.toBeNull();
});

test('keeps all its digits, though an indicator takes fewer: whoever corrects a note must not round it', () => {
  const row = anEntryRow({ figures: [...nothing.figures, aFigure(5, '395.4567')] });
  const view = viewOf(row, { isCorrecting: true });
  expect(view.assessment?.value).toEqual(quantity('395.4567'));
  expect(view.line.content.toDate).toBe('395,4567');
  expect(view.live.read.faults).toEqual([]);
  // One digit more than what stands is asked about, as anywhere.
  const typed = viewOf({ ...row, submission: aSubmission({ content: { toDate: '395,45678' } }) });
  expect(typed.live.read.faults).toHaveLength(1);
});

test('can be corrected from there, and is still not owed before anything else is typed', () => {
  const view = viewOf(stands, { isCorrecting: true });
  expect(view.readOnly).toBeNull();
  expect(isDone(view)).toBe(true);
  expect(toSend([view], 'submit').rows).toEqual([]);
});

test('a correction that has begun is sent like any other; emptied again, there is nothing to send', () => {
  const begun = viewOf({ ...stands, submission: aSubmission({ content: { toDate: '400' } }) });
  expect(begun.readOnly).toBeNull();
  expect(toSend([begun], 'submit').rows).toHaveLength(1);
  const emptied = viewOf({ ...stands, submission: aSubmission() });
  expect(emptied.readOnly).toBeNull();
  expect(conditionOf(emptied)).toBe('approved');
  expect(toSend([emptied], 'submit').rows).toEqual([]);
});

test('words and «chưa công bố» stand as a number does', () => {
  const words = viewOf({
    ...stands,
    figures: [...nothing.figures, aFigure(5, '0', { form: 'text', toDate: null, text: 'Xuất siêu' })],
  });
  expect(standingOf(words)).toBeNull();
  expect(conditionOf(words)).toBe('approved');
  expect(words.line.content).toMatchObject({ form: 'text', text: 'Xuất siêu' });
});

test('of last month’s figure nothing is said: this month is owed', () => {
  const view = viewOf(nothing);
  expect(view.readOnly).toBeNull();
  expect(conditionOf(view)).toBe('blank');
  expect(isDone(view)).toBe(false);
  expect(toSend([view], 'submit').obstacles).toHaveLength(1);
});

test('who may not type may not correct', () => {
  expect(viewOf(stands, { form: { may: ['entry.read'] }, isCorrecting: true }).readOnly).toBe('not_yours');
});

/** The page says «nộp muộn» exactly where the domain will. */
import type { EntryRow, SubmissionOnWire } from '@ve-dich/contract';
import {
  EMPTY_CONTENT,
  isRefusal,
  submitted,
  type Instant,
  type Return,
  type Submission,
} from '@ve-dich/domain';
import { expect, test } from 'vitest';
import { aFigure, anEntryForm, anEntryRow, aSubmission } from '../../../testing/entry-fixtures.ts';
import { lineOf } from '../desk/line.ts';
import { rowViewsOf, type RowView } from './row-view.ts';
import { lateRows, pageDue, rowDueAt } from './sending-due.ts';

const instant = (text: string): Instant => text as Instant;
const { calendar } = anEntryForm();
const BEFORE = '2024-06-05T09:00:00.000Z';
const AFTER = '2024-06-05T11:00:00.000Z';
const LATER = '2024-06-10T10:00:00.000Z';
const MUCH_LATER = '2024-06-12T10:00:00.000Z';

const viewOf = (over: Partial<EntryRow> = {}): RowView => {
  const row = anEntryRow(over);
  return rowViewsOf(anEntryForm({ rows: [row] }))(row, lineOf(row, calendar.period), null);
};
const returnedUntil = (dueAt: string | null): SubmissionOnWire =>
  aSubmission({
    state: 'returned',
    content: { toDate: '395,4' },
    returned: { kind: 'wrong_figure', text: '', dueAt },
  });
const stands = { figures: [...anEntryRow().figures, aFigure(5, '395.4', { recordedAt: BEFORE })] };
const draft = aSubmission({ content: { toDate: '400' } });

const CASES: Readonly<Record<string, Partial<EntryRow>>> = {
  'never sent': {},
  'returned without a deadline': { submission: returnedUntil(null) },
  'returned with a later one': { submission: returnedUntil(LATER) },
  'a correction': { ...stands, submission: draft },
  'a correction asked for until a day': { ...stands, submission: returnedUntil(LATER) },
};

/** What the domain makes of a sending at a moment. */
const isLateInDomain = (row: Partial<EntryRow>, at: string): boolean => {
  const returned = row.submission?.returned ?? null;
  const before: Submission = {
    id: '1',
    indicatorId: '1',
    unitId: '1',
    period: '2024-05' as Submission['period'],
    state: 'draft',
    version: 1,
    content: EMPTY_CONTENT,
    savedAt: instant(BEFORE),
    savedBy: 'a',
    onBehalf: false,
    composedAt: null,
    submittedAt: null,
    submittedBy: null,
    late: false,
    decidedAt: null,
    decidedBy: null,
    returned: returned as Return | null,
    figureId: null,
  };
  const sent = submitted(
    before,
    { accountId: 'a', role: 'head', at: instant(at) },
    {
      dueAt: calendar.dueAt as Instant,
      composedAt: null,
      knownSince: row.figures === undefined ? null : instant(BEFORE),
    },
  );
  if (isRefusal(sent)) throw new Error(sent.code);
  return sent.late;
};

test.each(
  Object.entries(CASES).flatMap(([name, row]) =>
    [BEFORE, calendar.dueAt, AFTER, LATER, MUCH_LATER].map((at) => [name, at, row] as const),
  ),
)('%s, sent at %s: late as in the domain', (_name, at, row) => {
  expect(lateRows([viewOf(row)], calendar, at)).toHaveLength(isLateInDomain(row, at) ? 1 : 0);
});

test('the deadline of a row', () => {
  const dueAt = (name: string) => rowDueAt(viewOf(CASES[name]), calendar);
  expect(dueAt('never sent')).toBe(calendar.dueAt);
  expect(dueAt('returned with a later one')).toBe(LATER);
  expect(dueAt('a correction')).toBeNull();
});

test.each([
  ['what was never sent, after it', ['never sent', 'returned with a later one'], AFTER, calendar.dueAt],
  ['only what the office has given more time for', ['returned with a later one'], AFTER, LATER],
  ['a correction before it', ['a correction'], BEFORE, calendar.dueAt],
  ['a correction after it', ['a correction'], AFTER, 'corrections_only'],
  ['a correction beside what was returned', ['a correction', 'returned with a later one'], AFTER, LATER],
] as const)('the page counts down to the nearest that counts: %s', (_what, names, at, expected) => {
  const due = pageDue(
    names.map((name) => viewOf(CASES[name])),
    calendar,
    at,
  );
  expect(due.due === 'at' ? due.dueAt : due.due).toBe(expected);
});

test('with everything at the office nobody is told that it is late', () => {
  const sent = viewOf({ submission: { ...draft, state: 'submitted' } });
  expect(pageDue([sent], calendar, AFTER)).toEqual({ due: 'nothing' });
  expect(pageDue([sent], calendar, BEFORE)).toEqual({ due: 'at', dueAt: calendar.dueAt });
});

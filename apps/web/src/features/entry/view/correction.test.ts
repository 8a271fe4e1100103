/** What a correction does is known before it is sent: to its month, its status, and the months after it. */
import type { EntryRow } from '@ve-dich/contract';
import { quantityText } from '@ve-dich/domain';
import { expect, test } from 'vitest';
import { aFigure, aRateRow, anEntryForm, anEntryRow, aSubmission } from '../../../testing/entry-fixtures.ts';
import { lineOf } from '../desk/line.ts';
import { correctionOf } from './correction.ts';
import { rowViewsOf } from './row-view.ts';

const of = (row: EntryRow, readOnly: 'approved' | null = null) => {
  const form = anEntryForm({ rows: [row] });
  return correctionOf(rowViewsOf(form)(row, lineOf(row, form.calendar.period), readOnly));
};
const told = (row: EntryRow): unknown => {
  const correction = of(row);
  if (correction === null || correction.becomes === null) return correction;
  const { difference, status, moved, disagreeing } = correction.becomes;
  return {
    was: quantityText(correction.was),
    difference: quantityText(difference),
    status: status === null ? null : `${status.was} → ${status.now}`,
    moved: moved.map(
      ({ month, from, to }) =>
        `${month}: ${from === null ? '–' : quantityText(from)} → ${to === null ? '–' : quantityText(to)}`,
    ),
    disagreeing: disagreeing.map(({ month, amount }) => `${month}: ${quantityText(amount)}`),
  };
};

const nothing = anEntryRow();
/** 400 stands for May, 50 more for June as its month’s part, 500 for July as a value to date. */
const stands = (toDate: string, over: Partial<EntryRow> = {}): EntryRow =>
  anEntryRow({
    figures: [
      ...nothing.figures,
      aFigure(5, '400'),
      aFigure(6, '0', { toDate: null, month: '50' }),
      aFigure(7, '500'),
    ],
    submission: aSubmission({ content: { toDate, vintage: 'official' } }),
    ...over,
  });

test('by how much, from which status to which, and what moves after it', () => {
  expect(told(stands('600'))).toEqual({
    was: '400',
    difference: '200',
    status: 'at_risk → on_track',
    moved: ['6: 450 → 650'],
    disagreeing: ['7: -200'],
  });
});

test('a correction that changes nothing says nothing more', () => {
  expect(told(stands('400,0'))).toEqual({
    was: '400',
    difference: '0',
    status: null,
    moved: [],
    disagreeing: [],
  });
});

test('what disagreed before is not of its making', () => {
  const row = stands('404');
  // July says 500 and 40, which is 10 too many before and 6 after; August is 90 too many whatever May says.
  const figures = [
    ...row.figures.filter(({ period }) => period !== '2024-07'),
    aFigure(7, '500', { month: '40' }),
    aFigure(8, '600', { month: '10' }),
  ];
  expect(told({ ...row, figures })).toMatchObject({ disagreeing: ['7: 6'] });
});

test('where a firmer figure stands nothing moves', () => {
  const row = stands('600', { submission: aSubmission({ content: { toDate: '600', vintage: 'estimate' } }) });
  expect(told(row)).toMatchObject({ moved: [] });
});

test('a level moves no other month', () => {
  const rate = aRateRow();
  const row = { ...rate, figures: [...rate.figures, aFigure(5, '95.9'), aFigure(6, '96')] };
  expect(told({ ...row, submission: aSubmission({ content: { toDate: '96,4' } }) })).toMatchObject({
    was: '95.9',
    difference: '0.5',
    moved: [],
    disagreeing: [],
  });
});

test('half a number, or one that is wrong, has no effect yet; and what is only read none at all', () => {
  expect(of(stands('12.34,5'))).toMatchObject({ becomes: null });
  expect(of(stands('600'), 'approved')).toBeNull();
  expect(of(anEntryRow({ submission: aSubmission({ content: { toDate: '400' } }) }))).toBeNull();
});

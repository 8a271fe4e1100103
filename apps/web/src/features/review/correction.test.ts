import { quantityText } from '@ve-dich/domain';
import { expect, test } from 'vitest';
import { aContent, aKnownFigure, aQuietRow, aSubmission } from '../../testing/entry-row-answers.ts';
import { aReview } from '../../testing/review-answers.ts';
import type { Correction } from './correction.ts';
import { reviewRows } from './review-rows.ts';

type Over = Parameters<typeof aQuietRow>[2];
const known = [98, 201, 304, 402].map((value, index) => aKnownFigure(`2024-0${index + 1}`, String(value)));
const june = { toDate: null, month: '103' };
const correctionOf = (over: Over): Correction | null => {
  const [row] = reviewRows(aReview([aQuietRow('ct-20', 'Trồng rừng', over)]));
  return row?.correction ?? null;
};
const moved = (correction: Correction | null) =>
  correction?.moved.map(({ month, from, to, difference }) => [
    month,
    ...[from, to, difference].map((value) => (value === null ? null : quantityText(value))),
  ]);
const MAY = aKnownFigure('2024-05', '505');

test('a first figure corrects nothing', () => {
  expect(correctionOf({})).toBeNull();
});

test('a correction: by how much, from which status, and the months that move with it', () => {
  const correction = correctionOf({
    figures: [...known, MAY, aKnownFigure('2024-06', '608', june)],
    submission: aSubmission({ content: aContent({ toDate: '300', note: 'Trừ phần trồng dặm' }) }),
  });
  expect(
    correction === null || correction.difference === null ? null : quantityText(correction.difference),
  ).toBe('-205');
  expect(correction).toMatchObject({ statusWas: 'on_track', replaces: true, disagree: [] });
  expect(moved(correction)).toEqual([[6, '608', '403', '-205']]);
});

test('a later value to date that was typed stays, and is said to disagree', () => {
  const correction = correctionOf({
    figures: [...known, MAY, aKnownFigure('2024-06', '608')],
    submission: aSubmission({ content: aContent({ toDate: '515', note: 'Bổ sung' }) }),
  });
  expect(moved(correction)).toEqual([]);
  expect(correction?.disagree).toEqual([6]);
});

test('under a firmer figure nothing moves', () => {
  const correction = correctionOf({
    figures: [...known, { ...MAY, vintage: 'official' }],
    submission: aSubmission({ content: aContent({ toDate: '515', note: 'Bổ sung' }) }),
  });
  expect(correction).toMatchObject({ replaces: false, moved: [] });
});

test('what was approved is shown with what it did', () => {
  const correction = correctionOf({
    figures: [...known, MAY, { ...aKnownFigure('2024-05', '515'), sequence: 300_000, id: 'corrected' }],
    submission: aSubmission({ state: 'approved', content: aContent({ toDate: '515', note: 'Bổ sung' }) }),
  });
  expect(
    correction === null || correction.difference === null ? null : quantityText(correction.difference),
  ).toBe('10');
});

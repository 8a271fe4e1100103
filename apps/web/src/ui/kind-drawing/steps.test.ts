import { expect, it } from 'vitest';
import { aMilestone } from './a-drawn-row.ts';
import { stepsAt, stepsDone } from './steps.ts';

const statesAt = (done: number | null, month: number): readonly string[] =>
  stepsAt(aMilestone('0').target?.steps ?? [], done, month).map(({ state }) => state);

it.each([
  [0, 1, ['next', 'later', 'later', 'later']],
  // Due by the end of the month that is told: not done by then is overdue.
  [0, 2, ['overdue', 'next', 'later', 'later']],
  [1, 5, ['done', 'overdue', 'next', 'later']],
  [2, 5, ['done', 'done', 'next', 'later']],
  [3, 5, ['done', 'done', 'done', 'next']],
  [1, 12, ['done', 'overdue', 'overdue', 'overdue']],
  [4, 5, ['done', 'done', 'done', 'done']],
])('with %i done in month %i the steps stand as they should', (done, month, states) => {
  expect(statesAt(done, month)).toEqual(states);
});

it('where nobody has said how many are done, none is done and none is late', () => {
  expect(statesAt(stepsDone(null), 12)).toEqual(['later', 'later', 'later', 'later']);
  expect(statesAt(stepsDone('0'), 2)).toEqual(['overdue', 'next', 'later', 'later']);
});

import { expect, test } from 'vitest';
import { someYears } from '../../testing/sample-answers.ts';
import { monthInYear, neighbourMonth } from './calendar.ts';

const [running, closed] = someYears.years;

test('another year keeps the number of the month, but a closed one is asked how it ended', () => {
  expect(running && monthInYear(running, 3)).toBe(3);
  expect(closed && monthInYear(closed, 5)).toBe(closed?.defaultMonth);
});

test('a month that has not come leads to the last one with figures', () => {
  expect(running && monthInYear(running, 11)).toBe(5);
});

test('one steps into the month being collected, and no further', () => {
  const months = running?.months ?? [];
  expect(neighbourMonth(months, 5, 1)).toBe(6);
  expect(neighbourMonth(months, 6, 1)).toBeNull();
  expect(neighbourMonth(months, 1, -1)).toBeNull();
});

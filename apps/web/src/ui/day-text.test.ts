import { expect, test } from 'vitest';
import { dayShown, dayTyped } from './day-text.ts';

test.each([
  ['31/05/2024', '2024-05-31'],
  ['31/5', '2024-05-31'],
  ['5.6.2024', '2024-06-05'],
  [' 1-2 ', '2024-02-01'],
  // No such day: the text stays, and so does the fault beside it.
  ['31/02/2024', '31/02/2024'],
  ['hôm qua', 'hôm qua'],
  ['', ''],
])('%j is typed as %j', (typed, kept) => {
  expect(dayTyped(typed, 2024)).toBe(kept);
});

test('a day is shown as the offices write it, and what is no day as it was typed', () => {
  expect(dayShown('2024-05-31')).toBe('31/05/2024');
  expect(dayShown('hôm qua')).toBe('hôm qua');
});

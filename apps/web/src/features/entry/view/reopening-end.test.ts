import { expect, test } from 'vitest';
import { dayAfter, endOfDayAt } from './reopening-end.ts';

test('a few days on, over the end of a month and of February', () => {
  expect(dayAfter('2024-06-29', 3)).toBe('2024-07-02');
  expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
});

test('it ends at five in the afternoon in Hà Nội, and not in the past', () => {
  expect(endOfDayAt('2024-06-07', '2024-06-04T15:00:00.000Z')).toBe('2024-06-07T10:00:00.000Z');
  expect(endOfDayAt('2024-06-07', '2024-06-07T10:00:00.000Z')).toBeNull();
  expect(endOfDayAt('07/06/2024', '2024-06-04T15:00:00.000Z')).toBeNull();
});

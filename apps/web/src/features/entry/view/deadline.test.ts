import { expect, test, vi } from 'vitest';
import { deadlineAt, heardClock, isToBeSaid, weekdayOf } from './deadline.ts';

const DUE = '2024-06-05T10:00:00.000Z';

test.each([
  ['2024-05-20T10:00:00.000Z', { stage: 'far', days: 16, hours: 0, minutes: 0 }],
  ['2024-06-03T06:00:00.000Z', { stage: 'week', days: 2, hours: 4, minutes: 0 }],
  ['2024-06-04T15:00:00.000Z', { stage: 'near', days: 0, hours: 19, minutes: 0 }],
  ['2024-06-05T09:59:30.000Z', { stage: 'near', days: 0, hours: 0, minutes: 1 }],
  ['2024-06-05T10:00:00.000Z', { stage: 'over', days: 0, hours: 0, minutes: 0 }],
  ['2024-06-05T12:05:30.000Z', { stage: 'over', days: 0, hours: 2, minutes: 5 }],
])('at %s', (now, left) => {
  expect(deadlineAt(DUE, now)).toEqual(left);
});

test('it is said aloud at four moments and at no other', () => {
  const said = (before: string, now: string) =>
    isToBeSaid(DUE, `2024-06-0${before}:00.000Z`, `2024-06-0${now}:00.000Z`);
  expect(said('4T09:59', '4T10:00')).toBe(true);
  expect(said('4T10:00', '4T10:01')).toBe(false);
  expect(said('5T07:59', '5T08:00')).toBe(true);
  expect(said('5T09:29', '5T09:30')).toBe(true);
  expect(said('5T09:59', '5T10:00')).toBe(true);
  expect(said('5T10:00', '5T10:01')).toBe(false);
});

test('the clock runs on from what the server said, whatever the computer believes', () => {
  vi.useFakeTimers({ now: new Date('1999-01-01T00:00:00Z') });
  const { now, hear } = heardClock('2024-06-04T15:00:00.000Z', Date.now());
  vi.advanceTimersByTime(90_000);
  expect(now()).toBe('2024-06-04T15:01:30.000Z');
  hear('2024-06-04T16:00:00.000Z', Date.now());
  vi.advanceTimersByTime(1_000);
  expect(now()).toBe('2024-06-04T16:00:01.000Z');
  vi.useRealTimers();
});

test('the day of the week is that of Hà Nội', () => {
  expect(weekdayOf('2024-06-05T10:00:00.000Z')).toBe(3);
  expect(weekdayOf('2024-06-05T17:30:00.000Z')).toBe(4);
});

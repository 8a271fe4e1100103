import { expect, test } from 'vitest';
import { comingDeadlines, overdueBy, readMoment, weekdayOf } from './moments.ts';
import { readChoice, readEnd } from './moment-choice.ts';

const DUE = '2024-06-05T10:00:00.000Z';
const after = (hours: number): number => Date.parse(DUE) + hours * 3_600_000;

test.each([
  [-1, null],
  [0, null],
  [0.25, { in: 'minutes', minutes: 15 }],
  [0.001, { in: 'minutes', minutes: 1 }],
  [5.2, { in: 'hours', hours: 5 }],
  [47.9, { in: 'hours', hours: 47 }],
  [52, { in: 'days', days: 2, hours: 4 }],
])('%d hours after the deadline', (hours, lapse) => {
  expect(overdueBy(DUE, after(hours))).toEqual(lapse);
});

test('a day and a time as typed are a moment in Hà Nội, whatever this computer’s zone', () => {
  expect(readMoment('06/09/2024', '17:00')).toBe('2024-09-06T10:00:00.000Z');
  expect(readMoment(' 6/9/2024 ', '5:30')).toBe('2024-09-05T22:30:00.000Z');
  expect(readMoment('06/09/2024', '17h00')).toBe('2024-09-06T10:00:00.000Z');
});

test.each([
  ['31/02/2024', '17:00'],
  ['2024-09-06', '17:00'],
  ['06/09/24', '17:00'],
  ['06/09/2024', '24:00'],
  ['06/09/2024', ''],
  ['', '17:00'],
])('%s %s is no moment', (day, time) => {
  expect(readMoment(day, time)).toBeNull();
});

test('the deadlines offered are seventeen hours of the next working days', () => {
  // Friday evening in Hà Nội, still Friday afternoon in UTC.
  const friday = Date.parse('2024-06-07T15:30:00.000Z');
  const offered = comingDeadlines(friday, 2);
  expect(offered).toEqual(['2024-06-10T10:00:00.000Z', '2024-06-11T10:00:00.000Z']);
  expect(offered.map(weekdayOf)).toEqual([1, 2]);
  // A minute past midnight in Hà Nội is Saturday there.
  expect(comingDeadlines(Date.parse('2024-06-07T17:01:00.000Z'), 1)).toEqual(['2024-06-10T10:00:00.000Z']);
});

test('a deadline is not set in the past', () => {
  const now = Date.parse('2024-06-05T15:00:00.000Z');
  expect(readChoice({ chosen: 'other', day: '05/06/2024', time: '22:00' }, now)).toEqual({ fault: 'past' });
  expect(readChoice({ chosen: 'other', day: '05/06/2024', time: '22:01' }, now)).toEqual({
    at: '2024-06-05T15:01:00.000Z',
  });
  expect(readChoice({ chosen: 'other', day: 'mai', time: '' }, now)).toEqual({ fault: 'wrong' });
  expect(readChoice({ chosen: 'period', day: '', time: '' }, now)).toEqual({ at: null });
});

test('the end of a reopening lies ahead, and within 31 days', () => {
  const now = Date.parse('2024-06-10T02:00:00.000Z');
  const end = (day: string, time = '17:00') => readEnd({ chosen: 'other', day, time }, now);
  expect(end('12/06/2024')).toEqual({ at: '2024-06-12T10:00:00.000Z' });
  expect(end('10/06/2024', '08:00')).toEqual({ fault: 'past' });
  expect(end('11/07/2024', '09:00')).toEqual({ at: '2024-07-11T02:00:00.000Z' });
  expect(end('11/07/2024', '09:01')).toEqual({ fault: 'too_far' });
  expect(end('31/06/2024')).toEqual({ fault: 'wrong' });
  expect(readEnd({ chosen: 'period', day: '', time: '' }, now)).toEqual({ fault: 'wrong' });
});

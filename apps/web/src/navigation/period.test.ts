import { expect, test } from 'vitest';
import { periodParams, readPeriod } from './period.ts';

test('a month has two digits in an address', () => {
  expect(periodParams({ year: 2024, month: 5 })).toEqual({ nam: '2024', thang: '05' });
});

test.each([
  ['2024', '05', { year: 2024, month: 5 }],
  ['2024', '5', { year: 2024, month: 5 }],
  ['2024', '13', null],
  ['2024', '00', null],
  ['24', '05', null],
  ['tro-giup', '05', null],
  [undefined, undefined, null],
])('%s/%s', (nam, thang, period) => {
  expect(readPeriod(nam, thang)).toEqual(period);
});

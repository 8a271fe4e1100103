import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  civilDate,
  daysBetween,
  daysIn,
  firstDayOf,
  lastDayOf,
  periodOfDate,
  readCivilDate,
  type CivilDate,
} from './civil-date.ts';
import { MONTHS, periodOf } from './period.ts';

/** The oracle: days since 1970 by the platform's calendar, in UTC. */
const dayByPlatform = (text: string): number => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  // oxlint-disable-next-line no-restricted-globals -- an oracle must not be the code under test
  return Date.UTC(year, month - 1, day) / 86_400_000;
};
const day = fc
  .tuple(fc.integer({ min: 1900, max: 2199 }), fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, date]) => readCivilDate(`${periodOf(year, month)}-${String(date).padStart(2, '0')}`))
  .filter((date): date is CivilDate => date !== null);

describe('the length of months', () => {
  it.each([
    [2023, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  ])('in %i', (year, lengths) => {
    expect(MONTHS.map((month) => daysIn(periodOf(year, month)))).toEqual(lengths);
  });

  it.each([
    [1900, 28],
    [1904, 29],
    [2000, 29],
    [2023, 28],
    [2024, 29],
    [2026, 28],
    [2100, 28],
    [2196, 29],
  ])('February %i has %i days', (year, days) => {
    expect(daysIn(periodOf(year, 2))).toBe(days);
    expect(lastDayOf(periodOf(year, 2))).toBe(`${year}-02-${days}`);
    expect(readCivilDate(`${year}-02-29`) !== null).toBe(days === 29);
  });
});

describe('reading a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2024-01-01', '2024-12-31', '2024-10-10', '1900-01-01', '2199-12-31'])(
    '«%s» is a day',
    (text) => {
      expect(civilDate(text)).toBe(text);
    },
  );

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-06-31',
    '2024-09-31',
    '2024-11-31',
    '2024-01-00',
    '2024-01-32',
    '2024-00-10',
    '2024-13-01',
    '2024-1-1',
    '2024-01-1',
    '2024-01',
    '2024-01-01T00:00:00.000Z',
    '2024-01-01 ',
    '2024-01-01\n',
    ' 2024-01-01',
    '01/01/2024',
    '20240101',
    '2024-01-1x',
    '1899-12-31',
    '2200-01-01',
    '',
  ])('«%s» is refused', (text) => {
    expect(readCivilDate(text)).toBeNull();
    expect(() => civilDate(text)).toThrow(RangeError);
  });
});

describe('days and months', () => {
  it('a day lies in its month, between the first and the last', () => {
    fc.assert(
      fc.property(day, (date) => {
        const period = periodOfDate(date);
        expect(date.startsWith(period)).toBe(true);
        expect(firstDayOf(period) <= date && date <= lastDayOf(period)).toBe(true);
        expect(readCivilDate(firstDayOf(period))).toBe(firstDayOf(period));
        expect(readCivilDate(lastDayOf(period))).toBe(lastDayOf(period));
      }),
    );
  });

  it('October and December keep their two digits', () => {
    expect(periodOfDate(civilDate('2024-10-31'))).toBe('2024-10');
    expect(lastDayOf(periodOf(2024, 12))).toBe('2024-12-31');
    expect(firstDayOf(periodOf(2024, 9))).toBe('2024-09-01');
  });
});

describe('days between', () => {
  it.each([
    ['2024-01-01', '2024-01-01', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2100-02-28', '2100-03-01', 1],
    ['2000-02-28', '2000-03-01', 2],
    ['2023-12-31', '2024-01-01', 1],
    ['2024-01-01', '2023-12-31', -1],
    ['2024-01-01', '2025-01-01', 366],
    ['2023-01-01', '2024-01-01', 365],
    ['1900-01-01', '2199-12-31', 109_572],
  ])('from %s to %s is %i', (from, to, days) => {
    expect(daysBetween(civilDate(from), civilDate(to))).toBe(days);
  });

  it('agree with the platform’s calendar over three centuries', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(daysBetween(from, to)).toBe(dayByPlatform(to) - dayByPlatform(from));
      }),
      { numRuns: 500 },
    );
  });

  it('count every day once: all days of 1900 to 2199 follow one another', () => {
    const days = Array.from({ length: 300 }, (_, at) => at + 1900).flatMap((year) =>
      MONTHS.flatMap((month) => {
        const period = periodOf(year, month);
        return Array.from({ length: daysIn(period) }, (_, at) =>
          civilDate(`${period}-${String(at + 1).padStart(2, '0')}`),
        );
      }),
    );
    const steps = new Set(days.slice(1).map((date, at) => daysBetween(days[at] ?? date, date)));
    expect([...steps]).toEqual([1]);
    expect(days).toHaveLength(109_573);
  });
});

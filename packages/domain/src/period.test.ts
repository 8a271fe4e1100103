import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_YEAR,
  isMonth,
  isYear,
  LAST_YEAR,
  monthOf,
  MONTHS,
  monthsBetween,
  nextPeriod,
  periodOf,
  periodsOfYear,
  previousPeriod,
  quarterOf,
  readPeriod,
  samePeriodLastYear,
  shifted,
  yearOf,
  yearToDate,
} from './period.ts';

const period = fc
  .tuple(fc.integer({ min: 1901, max: 2198 }), fc.constantFrom(...MONTHS))
  .map(([year, month]) => periodOf(year, month));

describe('reading a period', () => {
  it.each([
    '2024-01',
    '2024-02',
    '2024-03',
    '2024-04',
    '2024-05',
    '2024-06',
    '2024-07',
    '2024-08',
    '2024-09',
    '2024-10',
    '2024-11',
    '2024-12',
    '1900-01',
    '2199-12',
  ])('«%s» is a month', (text) => {
    const read = readPeriod(text);
    expect(read).toBe(text);
    expect(read === null ? null : periodOf(yearOf(read), monthOf(read))).toBe(text);
  });

  it('October is the tenth month and no other', () => {
    const october = periodOf(2024, 10);
    expect(october).toBe('2024-10');
    expect(monthOf(october)).toBe(10);
    expect(nextPeriod(october)).toBe('2024-11');
    expect(previousPeriod(october)).toBe('2024-09');
    expect(shifted(periodOf(2024, 1), 9)).toBe(october);
  });

  it.each([
    '2024-00',
    '2024-13',
    '2024-1',
    '2024-001',
    '2024-5',
    '2024/05',
    '2024-05-01',
    '05-2024',
    '202405',
    '2024-05 ',
    ' 2024-05',
    '2024-05\n',
    '24-05',
    '1899-12',
    '2200-01',
    '0000-01',
    '-2024-05',
    '２０２４-０５',
    '2024-0x',
    '',
  ])('«%s» is refused', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it.each([
    [2024, 0],
    [2024, 13],
    [2024, 1.5],
    [2024, Number.NaN],
    [1899, 12],
    [2200, 1],
    [2024.5, 1],
  ])('there is no month %s-%s', (year, month) => {
    expect(() => periodOf(year, month)).toThrow(RangeError);
  });

  it('knows its years and months', () => {
    expect([FIRST_YEAR, LAST_YEAR].every(isYear)).toBe(true);
    expect([FIRST_YEAR - 1, LAST_YEAR + 1, 2024.5, Number.NaN].some(isYear)).toBe(false);
    expect(MONTHS.every(isMonth)).toBe(true);
    expect([0, 13, -1, 5.5, Number.NaN].some(isMonth)).toBe(false);
  });
});

describe('moving over months', () => {
  it.each([
    ['2024-12', 1, '2025-01'],
    ['2024-01', -1, '2023-12'],
    ['2024-11', 1, '2024-12'],
    ['2024-12', -11, '2024-01'],
    ['2024-05', 0, '2024-05'],
    ['2024-05', -12, '2023-05'],
    ['2023-08', 17, '2025-01'],
    ['2024-01', -13, '2022-12'],
    ['2024-12', 12, '2025-12'],
  ])('%s moved by %i months is %s', (from, months, to) => {
    expect(shifted(readPeriod(from) ?? periodOf(1900, 1), months)).toBe(to);
  });

  it('moving there and back ends where it began', () => {
    fc.assert(
      fc.property(period, period, (from, to) => {
        const months = monthsBetween(from, to);
        expect(shifted(from, months)).toBe(to);
        expect(shifted(shifted(from, months), -months)).toBe(from);
        expect(monthsBetween(to, from)).toBe(months === 0 ? 0 : -months);
        expect(Math.sign(months)).toBe(from < to ? 1 : from > to ? -1 : 0);
      }),
    );
  });

  it('steps one month at a time and the same month a year back', () => {
    fc.assert(
      fc.property(period, (at) => {
        expect(previousPeriod(nextPeriod(at))).toBe(at);
        expect(nextPeriod(previousPeriod(at))).toBe(at);
        const before = samePeriodLastYear(at);
        expect([yearOf(before), monthOf(before)]).toEqual([yearOf(at) - 1, monthOf(at)]);
      }),
    );
  });

  it('does not leave the years that are kept', () => {
    expect(() => nextPeriod(periodOf(LAST_YEAR, 12))).toThrow(RangeError);
    expect(() => previousPeriod(periodOf(FIRST_YEAR, 1))).toThrow(RangeError);
  });
});

describe('a year', () => {
  it('has twelve months in order, January first', () => {
    expect(periodsOfYear(2024)).toEqual([
      '2024-01',
      '2024-02',
      '2024-03',
      '2024-04',
      '2024-05',
      '2024-06',
      '2024-07',
      '2024-08',
      '2024-09',
      '2024-10',
      '2024-11',
      '2024-12',
    ]);
  });

  it('to date runs from January to the month itself', () => {
    expect(yearToDate(periodOf(2024, 1))).toEqual(['2024-01']);
    expect(yearToDate(periodOf(2024, 3))).toEqual(['2024-01', '2024-02', '2024-03']);
    expect(yearToDate(periodOf(2024, 12))).toEqual(periodsOfYear(2024));
  });

  it('has four quarters of three months', () => {
    expect(MONTHS.map(quarterOf)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from './figure.ts';
import { MONTHS, periodOf, type Month } from './period.ts';
import { downwardRevisions, lastThreeMonths, monthIn, seriesOf, type YearSeries } from './series.ts';
import { book, month } from './testing/arbitrary.ts';
import {
  bothWays,
  figure,
  instant,
  inWords,
  NOT_OCCURRED,
  NOT_PUBLISHED,
  ofMonth,
  shown,
  toDate,
  yearOf,
  yearOfReadings,
} from './testing/build.ts';

type Row = readonly [month: string | null, toDate: string | null];
const rows = (series: YearSeries, count: number): Row[] =>
  series.months.slice(0, count).map((each) => [shown(each.inMonth), shown(each.toDate)]);
const sumOf = (...readings: (Reading | null)[]): Row[] =>
  rows(yearOfReadings('sum', readings), readings.length);
const levelOf = (...readings: (Reading | null)[]): Row[] =>
  rows(yearOfReadings('latest', readings), readings.length);

describe('a sum, typed either way', () => {
  it('months add up to the value to date', () => {
    expect(sumOf(ofMonth('80.5'), ofMonth('0'), ofMonth('83.5'))).toEqual([
      ['80.5', '80.5'],
      ['0', '80.5'],
      ['83.5', '164'],
    ]);
  });

  it('the value to date gives the month’s own part', () => {
    expect(sumOf(toDate('80.5'), toDate('80.5'), toDate('164'))).toEqual([
      ['80.5', '80.5'],
      ['0', '80.5'],
      ['83.5', '164'],
    ]);
  });

  it('the two ways may alternate from month to month', () => {
    expect(sumOf(ofMonth('10'), toDate('25'), ofMonth('5'), toDate('31'))).toEqual([
      ['10', '10'],
      ['15', '25'],
      ['5', '30'],
      ['1', '31'],
    ]);
  });

  it('where both were typed both stand, even where they do not agree', () => {
    expect(sumOf(toDate('10'), bothWays('7', '16'), ofMonth('1'))[1]).toEqual(['7', '16']);
    expect(sumOf(toDate('10'), bothWays('7', '16'), ofMonth('1'))[2]).toEqual(['1', '17']);
  });

  it('both ways give the same year (property)', () => {
    const parts = fc.array(fc.integer({ min: -999, max: 9999 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(parts, (each) => {
        const totals = each.map((_, at) => each.slice(0, at + 1).reduce((a, b) => a + b, 0));
        const byMonth = sumOf(...each.map((part) => ofMonth(String(part))));
        expect(sumOf(...totals.map((total) => toDate(String(total))))).toEqual(byMonth);
        expect(byMonth.map(([, total]) => total)).toEqual(totals.map(String));
      }),
    );
  });

  it('the value to date may fall: a tax refund, or a revision', () => {
    expect(sumOf(toDate('100'), toDate('92.4'))[1]).toEqual(['-7.6', '92.4']);
    expect(sumOf(toDate('100'), ofMonth('-7.6'))[1]).toEqual(['-7.6', '92.4']);
  });
});

describe('a month that is not there', () => {
  it('is missing, not zero, and nothing is carried forward', () => {
    expect(sumOf(toDate('10'), null, null)).toEqual([
      ['10', '10'],
      [null, null],
      [null, null],
    ]);
    expect(levelOf(toDate('95.8'), null, toDate('96'))).toEqual([
      [null, '95.8'],
      [null, null],
      [null, '96'],
    ]);
  });

  it('hides the value to date of later months typed one by one', () => {
    expect(sumOf(ofMonth('10'), null, ofMonth('5'))[2]).toEqual(['5', null]);
  });

  it('hides the own part of the next month typed to date, and no more', () => {
    expect(sumOf(ofMonth('10'), null, toDate('30'), toDate('36'))).toEqual([
      ['10', '10'],
      [null, null],
      [null, '30'],
      ['6', '36'],
    ]);
  });

  it('«chưa phát sinh» adds nothing to a sum, as a statement', () => {
    expect(sumOf(NOT_OCCURRED, NOT_OCCURRED, ofMonth('4'))).toEqual([
      ['0', '0'],
      ['0', '0'],
      ['4', '4'],
    ]);
    expect(sumOf(ofMonth('4'), null, NOT_OCCURRED)[2]).toEqual(['0', null]);
  });

  it('«chưa công bố» is unknown, and so is what rests on it', () => {
    expect(sumOf(ofMonth('4'), NOT_PUBLISHED, ofMonth('3'), toDate('12'))).toEqual([
      ['4', '4'],
      [null, null],
      ['3', null],
      [null, '12'],
    ]);
  });

  it('a level that has not occurred or is not published has no number', () => {
    expect(levelOf(NOT_OCCURRED, NOT_PUBLISHED, inWords('Xuất siêu'))).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('words have no number', () => {
    expect(sumOf(ofMonth('4'), inWords('Xuất siêu'), ofMonth('3'))).toEqual([
      ['4', '4'],
      [null, null],
      ['3', null],
    ]);
  });
});

describe('a level', () => {
  it('stands for itself, typed in either column, and has no month’s part', () => {
    expect(levelOf(ofMonth('95.8'), toDate('96'), bothWays('1', '97'))).toEqual([
      [null, '95.8'],
      [null, '96'],
      [null, '97'],
    ]);
  });
});

describe('a year of months', () => {
  it('has twelve months in order, whatever was recorded', () => {
    fc.assert(
      fc.property(book, fc.constantFrom('sum' as const, 'latest' as const), (figures, accumulation) => {
        const series = seriesOf(accumulation, 2024, figures);
        expect(series.months.map((each) => each.month)).toEqual(MONTHS);
        expect(series.months.every((each) => each.figure !== null || each.toDate === null)).toBe(true);
        expect(
          series.months.every((each) => each.figure === null || each.figure.period === each.period),
        ).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the versions', () => {
    fc.assert(
      fc.property(book, fc.nat(), (figures, turn) => {
        const at = figures.length === 0 ? 0 : turn % figures.length;
        const turned = [...figures.slice(at), ...figures.slice(0, at)];
        expect(seriesOf('sum', 2024, turned)).toEqual(seriesOf('sum', 2024, figures));
        expect(seriesOf('latest', 2024, figures.toReversed())).toEqual(seriesOf('latest', 2024, figures));
      }),
    );
  });

  it('a later month never changes an earlier one', () => {
    fc.assert(
      fc.property(
        book,
        month,
        fc.constantFrom('sum' as const, 'latest' as const),
        (figures, upTo, accumulation) => {
          const known = figures.filter((each) => each.period <= periodOf(2024, upTo));
          const until = (series: YearSeries) => series.months.slice(0, upTo);
          expect(until(seriesOf(accumulation, 2024, figures))).toEqual(
            until(seriesOf(accumulation, 2024, known)),
          );
        },
      ),
    );
  });

  it('figures of other years are passed over', () => {
    const series = seriesOf('sum', 2024, [
      figure(periodOf(2023, 12), toDate('955')),
      figure(periodOf(2025, 1), toDate('70')),
    ]);
    expect(series.months.every((each) => each.figure === null && each.versions === 0)).toBe(true);
  });

  it('starts from nothing every January', () => {
    const figures = [figure(periodOf(2023, 12), toDate('955')), figure(periodOf(2024, 1), ofMonth('80'))];
    expect(shown(monthIn(seriesOf('sum', 2024, figures), 1).toDate)).toBe('80');
  });

  it('uses the best known version and counts them all', () => {
    const may = periodOf(2024, 5);
    const series = seriesOf('sum', 2024, [
      figure(may, toDate('60'), { sequence: 3, vintage: 'estimate' }),
      figure(may, toDate('58'), { sequence: 2, vintage: 'official' }),
      figure(may, toDate('61'), { sequence: 1, vintage: 'estimate' }),
    ]);
    expect(shown(monthIn(series, 5).toDate)).toBe('58');
    expect(monthIn(series, 5).versions).toBe(3);
  });

  it('can be seen as it was presented at a moment', () => {
    const may = periodOf(2024, 5);
    const figures = [
      figure(may, toDate('60'), { sequence: 1, recordedAt: '2024-06-05T00:00:00.000Z' }),
      figure(may, toDate('55'), { sequence: 2, recordedAt: '2024-07-05T00:00:00.000Z' }),
    ];
    const at = (moment: string) => shown(monthIn(seriesOf('sum', 2024, figures, instant(moment)), 5).toDate);
    expect([
      at('2024-06-01T00:00:00.000Z'),
      at('2024-06-10T00:00:00.000Z'),
      at('2024-07-05T00:00:00.000Z'),
    ]).toEqual([null, '60', '55']);
  });
});

describe('the last three months', () => {
  const series = yearOf('sum', ['10', '30', '60', null, '150', '210', '280', '360']);

  it('are the own parts of the three months up to this one', () => {
    expect(lastThreeMonths(series, 3)?.map(shown)).toEqual(['10', '20', '30']);
    expect(lastThreeMonths(series, 8)?.map(shown)).toEqual(['60', '70', '80']);
  });

  it('are unknown where one of them is, and before March', () => {
    expect([1, 2, 4, 5, 6, 7, 9].map((each) => lastThreeMonths(series, each as Month))).toEqual(
      Array.from({ length: 7 }, () => null),
    );
  });
});

describe('downward revisions', () => {
  const may = periodOf(2024, 5);
  const june = periodOf(2024, 6);
  const revised = (...values: string[]) =>
    values.map((value, at) => figure(may, toDate(value), { sequence: at + 1 }));

  it.each([
    [[], 0],
    [['60'], 0],
    [['60', '60'], 0],
    [['60', '61'], 0],
    [['60', '59.9'], 1],
    [['60', '59', '58'], 2],
    [['60', '59', '61', '60.5'], 2],
    [['-1', '-2'], 1],
  ])('%j is revised down %i times', (values, times) => {
    expect(downwardRevisions(revised(...values), 2024, 12)).toBe(times);
    expect(downwardRevisions(revised(...values).toReversed(), 2024, 12)).toBe(times);
  });

  it('are counted month by month and added over the year up to the month', () => {
    const figures = [
      ...revised('60', '59'),
      figure(june, toDate('80'), { sequence: 11 }),
      figure(june, toDate('70'), { sequence: 12 }),
    ];
    expect(downwardRevisions(figures, 2024, 12)).toBe(2);
    expect(downwardRevisions(figures, 2024, 5)).toBe(1);
    expect(downwardRevisions(figures, 2024, 4)).toBe(0);
    expect(downwardRevisions(figures, 2023, 12)).toBe(0);
  });

  it('a month lower than the month before is no revision', () => {
    expect(downwardRevisions([figure(may, toDate('60')), figure(june, toDate('50'))], 2024, 12)).toBe(0);
  });

  it('words and absences in between neither count nor hide a fall', () => {
    const figures = [
      figure(may, toDate('60'), { sequence: 1 }),
      figure(may, NOT_PUBLISHED, { sequence: 2 }),
      figure(may, inWords('chờ'), { sequence: 3 }),
      figure(may, toDate('59'), { sequence: 4 }),
    ];
    expect(downwardRevisions(figures, 2024, 12)).toBe(1);
  });
});

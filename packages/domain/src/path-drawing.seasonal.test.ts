/** Paths that follow the season of earlier years. */
import { describe, expect, it } from 'vitest';
import { drawSeasonal, type PathDrawing, type PathProblem } from './path-drawing.ts';
import { MONTHS } from './period.ts';
import { NOT_OCCURRED, yearOfReadings } from './testing/build.ts';
import {
  after,
  levelAim,
  levelYear,
  partsOf,
  pathIn,
  problemIn,
  sumAim,
  sumYear,
  valuesOf,
} from './testing/path-drawing.ts';

/** Monthly parts of budget revenue, invented: a strong January, a stronger December. */
const REVENUE = ['90', '50', '70', '80', '60', '75', '85', '65', '80', '90', '100', '155'];

describe('by the season of earlier years', () => {
  it('one year of a thousand gives its own parts back, scaled: 1.010 tỷ đồng [S4] by an invented year', () => {
    const drawing = drawSeasonal(sumAim('1010', 1), [sumYear(2023, REVENUE)]);
    expect(partsOf(drawing)).toEqual(
      '90.9 50.5 70.7 80.8 60.6 75.7 85.8 65.6 80.8 90.9 101 156.5'.split(' ').map((part, at) => {
        // 429,25 by June becomes 515,10 by July, and 853,45 by November 1.010: what was short of a digit comes then.
        return { 6: '85.9', 11: '156.6' }[at] ?? part;
      }),
    );
    expect(pathIn(drawing).remainder.months).toEqual([7, 12]);
    expect(pathIn(drawing).usedYears).toEqual([2023]);
  });

  it('every year counts the same, however large', () => {
    const small = sumYear(2022, ['1', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '1']);
    const large = sumYear(2023, ['0', '0', '0', '0', '0', '5000', '0', '0', '0', '0', '0', '5000']);
    const drawing = drawSeasonal(sumAim('100'), [large, small]);
    expect(partsOf(drawing)).toEqual('25 0 0 0 0 25 0 0 0 0 0 50'.split(' '));
    expect(pathIn(drawing).usedYears).toEqual([2022, 2023]);
  });

  it('in mid-year the amount left follows the months left', () => {
    const drawing = drawSeasonal(sumAim('1010', 0, [11, '500']), [sumYear(2023, REVENUE)]);
    expect(valuesOf(drawing)).toEqual(after(10, '700', '1010'));
  });

  it('a level follows how much of its way it had gone, downwards too', () => {
    const fell = levelYear(2023, '30', [
      '30',
      '30',
      '29',
      '29',
      '29',
      '28',
      '28',
      '28',
      '28',
      '28',
      '28',
      '26',
    ]);
    expect(valuesOf(drawSeasonal(levelAim('24.7', '20.7', 1), [fell]))).toEqual(
      '24.7 24.7 23.7 23.7 23.7 22.7 22.7 22.7 22.7 22.7 22.7 20.7'.split(' '),
    );
  });

  it('years that cannot be used are left out, each with its reason', () => {
    const gap = REVENUE.map((part, at) => (at === 3 || at === 6 ? null : part));
    const refund = REVENUE.map((part, at) => (at === 1 ? '-50' : part));
    const drawing = drawSeasonal(sumAim('1000'), [
      sumYear(2023, gap),
      sumYear(2022, REVENUE),
      sumYear(2021, refund),
    ]);
    expect(pathIn(drawing).usedYears).toEqual([2022]);
    expect(pathIn(drawing).leftOutYears).toEqual([
      { year: 2021, reason: 'negative_month', months: [2] },
      { year: 2023, reason: 'missing_month', months: [4, 7] },
    ]);
  });

  it.each<[string, PathDrawing, PathProblem]>([
    ['no years', drawSeasonal(sumAim('1'), []), { code: 'no_usable_year', leftOut: [] }],
    [
      'only a year in which nothing came («chưa phát sinh»)',
      drawSeasonal(sumAim('1'), [
        {
          series: yearOfReadings(
            'sum',
            MONTHS.map(() => NOT_OCCURRED),
            { year: 2023 },
          ),
          before: null,
        },
      ]),
      { code: 'no_usable_year', leftOut: [{ year: 2023, reason: 'sum_is_zero' }] },
    ],
    [
      'only a level without the level before it',
      drawSeasonal(levelAim('90', '97'), [
        levelYear(
          2023,
          null,
          MONTHS.map(() => '90'),
        ),
      ]),
      { code: 'no_usable_year', leftOut: [{ year: 2023, reason: 'no_level_before' }] },
    ],
    [
      'only a level that went back in May',
      drawSeasonal(levelAim('90', '97'), [
        levelYear(
          2023,
          '80',
          MONTHS.map((each) => (each === 5 ? '79' : '90')),
        ),
      ]),
      { code: 'no_usable_year', leftOut: [{ year: 2023, reason: 'negative_month', months: [5] }] },
    ],
    [
      'four years',
      drawSeasonal(
        sumAim('1'),
        [2020, 2021, 2022, 2023].map((year) => sumYear(year, REVENUE)),
      ),
      { code: 'too_many_years', given: 4 },
    ],
    [
      'planting that was always done by August, drawn in October',
      drawSeasonal(sumAim('3485', 0, [10, '3000']), [
        sumYear(
          2023,
          MONTHS.map((each) => (each <= 8 ? '500' : '0')),
        ),
      ]),
      { code: 'no_share_left', from: 10 },
    ],
    [
      'a level without a beginning',
      drawSeasonal(levelAim(null, '97'), [
        levelYear(
          2023,
          '90',
          MONTHS.map(() => '91'),
        ),
      ]),
      { code: 'no_baseline' },
    ],
  ])('%s cannot be followed', (_, drawing, problem) => {
    expect(problemIn(drawing)).toEqual(problem);
  });

  it('what a level known too finely brings along goes to the first month that moves', () => {
    const late = levelYear(
      2023,
      '30',
      MONTHS.map((each) => (each < 6 ? '30' : '20')),
    );
    const drawing = drawSeasonal(levelAim('24.704', '21.9', 1), [late]);
    expect(pathIn(drawing).remainder.fractionIn).toBe(6);
    expect(valuesOf(drawing).slice(4, 6)).toEqual(['24.704', '21.9']);
  });
});

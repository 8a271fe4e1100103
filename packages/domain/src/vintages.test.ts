import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Reading } from './figure.ts';
import { MONTHS, periodOf, type Month } from './period.ts';
import { absolute, isAtMost, minus, plus, quantity, rounded, times, type Quantity } from './quantity.ts';
import { book, month, anyAmount } from './testing/arbitrary.ts';
import {
  figure,
  instant,
  inWords,
  NOT_OCCURRED,
  ofMonth,
  shown,
  toDate,
  type Written,
} from './testing/build.ts';
import { exact, exactQuotient, exactText } from './testing/exact.ts';
import {
  differsInPercent,
  effectOnStatus,
  estimateError,
  firmestDifference,
  isReasonDue,
  meanEstimateError,
  vintageDifference,
  type VintageDifference,
} from './vintages.ts';
import type { RecordedFigures } from './month-and-to-date.ts';
import { KINDS, type Status, type Vintage } from './vocabulary.ts';

type Row = readonly [Month, Vintage, Reading];
const recorded = (
  accumulation: RecordedFigures['accumulation'],
  ...rows: readonly Row[]
): RecordedFigures => ({
  accumulation,
  figures: rows.map(([each, vintage, reading], at) =>
    figure(periodOf(2023, each), reading, {
      vintage,
      sequence: at + 1,
      recordedAt: `2024-01-${String(at + 1).padStart(2, '0')}T00:00:00.000Z`,
    }),
  ),
  dueMonths: MONTHS,
});
const pair = (estimate: string, official: string) => ({
  estimate: quantity(estimate),
  official: quantity(official),
});
const december = periodOf(2023, 12);

describe('an estimate and what it turned out to be', () => {
  it.each<[source: string, RecordedFigures, difference: string, percent: string]>([
    [
      'GTSX công nghiệp 2023: ước 1.773 tỷ [S5]; 1.900 tỷ is «+8,1 %» [S7], so it had been 1.757,6 [CALC]',
      recorded('sum', [12, 'estimate', toDate('1773')], [12, 'official', toDate('1757.6')]),
      '-15.4',
      '-0.88',
    ],
    [
      'bán lẻ 2023: ước 8.500 tỷ [S5]; 10.120 tỷ is «+16,7 %» [S7], so it had been 8.671,8 [CALC]',
      recorded('sum', [12, 'estimate', toDate('8500')], [12, 'official', toDate('8671.8')]),
      '171.8',
      '1.98',
    ],
    [
      'a level under zero: by the size of the official one (invented)',
      recorded('latest', [12, 'estimate', toDate('-4')], [12, 'official', toDate('-5')]),
      '-1',
      '-20',
    ],
  ])('%s', (_, figures, difference, percent) => {
    const found = vintageDifference(figures, december);
    expect(shown(found?.difference)).toBe(difference);
    expect(found?.percent === null || found === null ? null : shown(rounded(found.percent, 2))).toBe(percent);
  });

  it.each<[string, RecordedFigures, VintageDifference['comparedAs'], Written, Written]>([
    [
      'months’ values as months’ values, though nothing is known before',
      recorded('sum', [12, 'estimate', ofMonth('90')], [12, 'official', ofMonth('95')]),
      'month',
      '90',
      '95',
    ],
    [
      'a month estimated, the value to date official',
      recorded(
        'sum',
        [11, 'official', toDate('900')],
        [12, 'estimate', ofMonth('90')],
        [12, 'official', toDate('995')],
      ),
      'month',
      '90',
      '95',
    ],
    [
      'the value to date estimated, the month official',
      recorded(
        'sum',
        ...MONTHS.slice(0, 11).map((each): Row => [each, 'official', ofMonth('80')]),
        [12, 'estimate', toDate('970')],
        [12, 'official', ofMonth('95')],
      ),
      'to_date',
      '970',
      '975',
    ],
    [
      '«chưa phát sinh» turned out to be the official word',
      recorded('sum', [1, 'estimate', ofMonth('3')], [1, 'official', NOT_OCCURRED]),
      'month',
      '3',
      '0',
    ],
  ])('are compared as the estimate was given: %s', (_, figures, comparedAs, estimate, official) => {
    const period = figures.figures.at(-1)?.period ?? december;
    const found = vintageDifference(figures, period);
    expect([found?.comparedAs, shown(found?.estimate), shown(found?.official)]).toEqual([
      comparedAs,
      estimate,
      official,
    ]);
  });

  it('the last estimate before the first official version counts, against the latest official one', () => {
    const figures = recorded(
      'sum',
      [12, 'estimate', toDate('90')],
      [12, 'estimate', toDate('92')],
      [12, 'official', toDate('100')],
      [12, 'estimate', toDate('101')],
      [12, 'official', toDate('101')],
    );
    const found = vintageDifference(figures, december);
    expect([shown(found?.estimate), shown(found?.official)]).toEqual(['92', '101']);
    expect(found?.estimateFigure.sequence).toBe(2);
    expect(found?.officialFigure.sequence).toBe(5);
  });

  it('as known at an instant', () => {
    const figures = recorded(
      'sum',
      [12, 'estimate', toDate('92')],
      [12, 'official', toDate('100')],
      [12, 'official', toDate('101')],
    );
    const at = (day: string) =>
      shown(
        vintageDifference(figures, december, undefined, instant(`2024-01-${day}T12:00:00.000Z`))?.official,
      );
    expect([at('01'), at('02'), at('03')]).toEqual([null, '100', '101']);
  });

  it('any two vintages may be asked about', () => {
    const figures = recorded('sum', [12, 'estimate', toDate('92')], [12, 'preliminary', toDate('96')]);
    const between = { from: 'estimate', to: 'preliminary' } as const;
    expect(shown(vintageDifference(figures, december, between)?.difference)).toBe('4');
    expect(vintageDifference(figures, december)).toBeNull();
  });

  it.each<[string, readonly Row[]]>([
    ['no estimate', [[12, 'official', toDate('100')]]],
    ['no official value', [[12, 'estimate', toDate('100')]]],
    [
      'an estimate only once the outcome was known',
      [
        [12, 'official', toDate('1')],
        [12, 'estimate', toDate('2')],
      ],
    ],
    [
      'words',
      [
        [12, 'estimate', inWords('Nhập siêu')],
        [12, 'official', toDate('2')],
      ],
    ],
    [
      'an official word',
      [
        [12, 'estimate', toDate('2')],
        [12, 'official', inWords('Xuất siêu')],
      ],
    ],
    [
      'an unknown month before',
      [
        [12, 'estimate', toDate('2')],
        [12, 'official', ofMonth('1')],
      ],
    ],
    [
      'another month',
      [
        [11, 'estimate', toDate('2')],
        [11, 'official', toDate('1')],
      ],
    ],
  ])('there is no difference with %s', (_, rows) => {
    expect(vintageDifference(recorded('sum', ...rows), december)).toBeNull();
  });
});

describe('the firmest a month’s earliest vintage can be held against', () => {
  it.each<[string, readonly Row[], Vintage | null, Vintage | null, Written]>([
    [
      'chính thức, however close sơ bộ came before it',
      [
        [12, 'estimate', toDate('92')],
        [12, 'preliminary', toDate('96')],
        [12, 'official', toDate('97')],
      ],
      'estimate',
      'official',
      '5',
    ],
    [
      'sơ bộ while that is the firmest',
      [
        [12, 'estimate', toDate('92')],
        [12, 'preliminary', toDate('96')],
      ],
      'estimate',
      'preliminary',
      '4',
    ],
    [
      'chính thức for what began as sơ bộ',
      [
        [12, 'preliminary', toDate('96')],
        [12, 'official', toDate('97')],
      ],
      'preliminary',
      'official',
      '1',
    ],
    [
      'sơ bộ where the official word is no number',
      [
        [12, 'estimate', toDate('2')],
        [12, 'preliminary', toDate('1')],
        [12, 'official', inWords('Xuất siêu')],
      ],
      'estimate',
      'preliminary',
      '-1',
    ],
    ['nothing, of one vintage only', [[12, 'estimate', toDate('2')]], null, null, null],
    ['nothing, of another month', [[11, 'estimate', toDate('2')]], null, null, null],
  ])('%s', (_, rows, from, to, difference) => {
    const found = firmestDifference(recorded('sum', ...rows), december);
    expect([found?.estimateFigure.vintage ?? null, found?.officialFigure.vintage ?? null]).toEqual([
      from,
      to,
    ]);
    expect(shown(found?.difference)).toBe(difference);
  });
});

describe('what differs by a percent', () => {
  it('is all that is measured: no places, no steps, nothing that follows from its children', () => {
    expect(KINDS.filter((kind) => !differsInPercent(kind)).toSorted()).toEqual([
      'composite',
      'milestone',
      'rank',
      'structure',
    ]);
  });
});

describe('a reason for the difference', () => {
  it.each<[difference: string, percent: Written, due: boolean]>([
    ['-15.4', '-0.88', false],
    ['5', '5', false],
    ['5.01', '5.01', true],
    ['-7', '-7', true],
    ['3', null, true],
    ['0', null, false],
  ])('%s (%s %%) against five percent: %s', (difference, percent, due) => {
    const of = { difference: quantity(difference), percent: percent === null ? null : quantity(percent) };
    expect(isReasonDue(of, quantity('5'))).toBe(due);
  });
});

describe('the effect on status', () => {
  const figures = recorded('sum', [12, 'estimate', toDate('97')], [12, 'official', toDate('92')]);
  const found = vintageDifference(figures, december);
  const by =
    (estimate: Status, official: Status) =>
    ({ vintage }: Figure): Status =>
      vintage === 'estimate' ? estimate : official;

  it.each<[Status, Status, 'better' | 'worse' | null]>([
    ['met', 'will_miss', 'worse'],
    ['at_risk', 'on_track', 'better'],
    ['on_track', 'on_track', null],
    ['on_track', 'no_data', null],
    ['final_met', 'final_missed', 'worse'],
  ])('%s, and with the official value %s', (before, after, change) => {
    expect(found).not.toBeNull();
    if (found !== null) expect(effectOnStatus(found, by(before, after))).toEqual({ before, after, change });
  });
});

describe('độ lệch ước of a year', () => {
  it('is the mean of the sizes, with the lean beside it', () => {
    const year = meanEstimateError([pair('90', '100'), pair('105', '100'), pair('7', '0')]);
    expect({ ...year, size: shown(year.size), lean: shown(year.lean) }).toEqual({
      counted: 2,
      leftOut: 1,
      size: '7.5',
      lean: '2.5',
    });
  });

  it('of no pairs is not zero', () => {
    expect(meanEstimateError([])).toEqual({ counted: 0, leftOut: 0, size: null, lean: null });
    expect(meanEstimateError([pair('7', '0')])).toEqual({ counted: 0, leftOut: 1, size: null, lean: null });
  });

  const pairs = fc.array(fc.record({ estimate: anyAmount, official: anyAmount }), { maxLength: 12 });

  it('does not depend on the order; its lean is never larger than its size (property)', () => {
    fc.assert(
      fc.property(pairs, (year) => {
        const { size, lean, counted, leftOut } = meanEstimateError(year);
        expect(meanEstimateError(year.toReversed())).toEqual({ size, lean, counted, leftOut });
        expect(counted + leftOut).toBe(year.length);
        const within = (a: Quantity, b: Quantity) => isAtMost(absolute(a), b);
        expect(size === null || lean === null ? counted : within(lean, size)).toBe(size === null ? 0 : true);
      }),
    );
  });

  it('one pair is off by its difference over the official size, by an independent reckoning (property)', () => {
    fc.assert(
      fc.property(anyAmount, anyAmount, (estimate, official) => {
        const error = estimateError({ estimate, official });
        expect(error === null).toBe(shown(official) === '0');
        fc.pre(error !== null);
        const hundredfold = exact(shown(times(minus(official, estimate), quantity('100'))) ?? '');
        const size = exact((shown(official) ?? '').replace('-', ''));
        expect(shown(error)).toBe(exactText(exactQuotient(hundredfold, size, 20)));
      }),
    );
  });
});

describe('whatever is on the books (property)', () => {
  /** Among anything else, an estimate of the month and then an official value. */
  const withPair = fc
    .record({ others: book, each: month, estimate: anyAmount, official: anyAmount })
    .map(({ others, each, estimate, official }) => {
      const period = periodOf(2024, each);
      const at = (sequence: number, vintage: Vintage, value: Quantity) =>
        figure(period, toDate(shown(value) ?? ''), { sequence, vintage });
      const next = others.length + 1;
      return {
        period,
        figures: [...others, at(next, 'estimate', estimate), at(next + 1, 'official', official)],
      };
    });

  it('a difference added to the estimate is the official value, and both are versions of the period', () => {
    fc.assert(
      fc.property(
        withPair,
        fc.constantFrom('sum' as const, 'latest' as const),
        ({ period, figures }, accumulation) => {
          const found = vintageDifference({ accumulation, figures, dueMonths: MONTHS }, period);
          fc.pre(found !== null);
          expect(shown(plus(found.estimate, found.difference))).toBe(shown(found.official));
          expect([found.estimateFigure.period, found.officialFigure.period]).toEqual([period, period]);
          expect([found.estimateFigure.vintage, found.officialFigure.vintage]).toEqual([
            'estimate',
            'official',
          ]);
          expect(found.estimateFigure.sequence).toBeLessThan(found.officialFigure.sequence);
        },
      ),
    );
  });
});

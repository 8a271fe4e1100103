/** Every warning: when it is set off, when it is not, and how they stand together. */
import { describe, expect, it } from 'vitest';
import type { AssessmentFacts } from './assessment.ts';
import { MONTHS, type Month } from './period.ts';
import { quantity } from './quantity.ts';
import {
  bound,
  DIEM,
  facts,
  flatPath,
  inWords,
  NOT_OCCURRED,
  onlyMonth,
  path,
  PHAN_TRAM,
  target,
  yearOf,
  yearOfReadings,
  type Written,
} from './testing/build.ts';
import { accidents, grdp } from './testing/indicators.ts';
import { codes, said } from './testing/warnings.ts';
import { WARNING_CODES } from './vocabulary.ts';

type More = Parameters<typeof facts>[0];

/** A plan of 100 on which the year has gone as written. */
const year = (values: readonly Written[], month: Month, more: More = {}): AssessmentFacts =>
  facts({ series: yearOf('sum', values), month, ...more });

describe('W1: no approved path', () => {
  it('is set off without a path, with or without a figure', () => {
    expect(codes(year(['50'], 1, { path: null }))).toContain('W1');
    expect(codes(year([], 1, { path: null }))).toContain('W1');
    expect(said(year([], 1, { path: null }), 'W1')).toEqual(['warning.W1', {}]);
  });

  it('is not set off by a path that promises nothing yet', () => {
    expect(codes(year(['50'], 1, { path: path([]) }))).not.toContain('W1');
  });
});

describe('W2: the figure is overdue', () => {
  const missing = (daysOverdue: number | null, more: More = {}) =>
    facts({ deadline: { ...facts().deadlineOf(5), daysOverdue }, ...more });

  it('is set off from the day the deadline passed, with the days', () => {
    expect(said(missing(0), 'W2')).toEqual(['warning.W2', { days: 0 }]);
    expect(said(missing(12), 'W2')).toEqual(['warning.W2', { days: 12 }]);
  });

  it('is not set off before the deadline', () => {
    expect(codes(missing(null))).not.toContain('W2');
  });

  it('is not set off where a figure, words or a stated nothing came in time', () => {
    const readings = [NOT_OCCURRED, inWords('Xuất siêu')];
    const came = readings.map((reading) =>
      codes(
        missing(9, {
          series: yearOfReadings(
            'sum',
            MONTHS.map((m) => (m === 5 ? reading : null)),
          ),
        }),
      ),
    );
    expect(came.flat()).not.toContain('W2');
    expect(codes(missing(9, { series: yearOf('sum', onlyMonth(5, '50')) }))).not.toContain('W2');
  });

  it('is not set off between quarters, nor for a month that is withheld', () => {
    expect(
      codes(grdp([], { month: 2, deadline: { ...facts().deadlineOf(5), daysOverdue: 9 } })),
    ).not.toContain('W2');
    expect(codes(missing(9, { withheld: true }))).not.toContain('W2');
  });
});

describe('W3: no result yet', () => {
  it.each<readonly [string, AssessmentFacts, number | null]>([
    ['a sum of zero in January', year(['0'], 1), null],
    ['a sum of zero in February', year(['0', '0'], 2), 2],
    ['a sum of zero in May', year(onlyMonth(5, '0'), 5), 5],
    ['the least result', year(onlyMonth(5, '0.01'), 5), null],
    ['a stated nothing', facts({ series: yearOfReadings('sum', [NOT_OCCURRED, NOT_OCCURRED]), month: 2 }), 2],
    ['a missing figure, which is not zero', year([], 5), null],
    ['no accident, which is good', accidents('0'), null],
    ['growth of zero, which is a reading', grdp(onlyMonth(3, '0'), { month: 3 }), null],
  ])('%s', (_name, all, months) => {
    expect(said(all, 'W3')).toEqual(months === null ? null : ['warning.W3', { months }]);
  });
});

describe('W4: behind the path for months in a row', () => {
  it.each<readonly [string, readonly Written[], Month, number | null]>([
    ['one month behind', ['50', '47'], 2, null],
    ['two months behind', ['47', '46'], 2, 2],
    ['two months, the first just above the threshold', ['47.1', '46'], 2, null],
    ['two months, the last just above the threshold', ['46', '47.1'], 2, null],
    ['only January', ['10'], 1, null],
    ['back on the path in between', ['10', '10', '50', '46', '45'], 5, 2],
    ['a month without a figure neither counts nor breaks', ['50', '46', null, '45'], 4, 2],
    ['all of five months', ['10', '20', '30', '40', '45'], 5, 5],
    ['behind and then nothing reported', ['10', '20', null], 3, null],
  ])('%s', (_name, values, month, months) => {
    expect(said(year(values, month), 'W4')).toEqual(months === null ? null : ['warning.W4', { months }]);
  });

  it('is not set off without a path', () => {
    expect(codes(year(['10', '20', '30'], 3, { path: null }))).not.toContain('W4');
  });

  it('turns round for a limit', () => {
    const months = (...values: string[]) =>
      accidents(null, { series: yearOf('sum', values), month: 2, path: flatPath('8') });
    expect(codes(months('10', '12'))).toContain('W4');
    expect(codes(months('1', '2'))).not.toContain('W4');
  });
});

describe('W6: the pace that is needed', () => {
  // 10, 20, 30 by March: 10 a month. A plan of 165 needs 15 in each of the nine months left: 1,5 times.
  const paced = (plan: string, more: More = {}) =>
    year(['10', '20', '30'], 3, { target: target(bound('at_least', plan)), path: null, ...more });

  it('is set off from one and a half times the last three months', () => {
    expect(said(paced('165'), 'W6')).toEqual([
      'warning.W6',
      { multiple: '1.5', perMonth: '15', unit: 'tỷ đồng' },
    ]);
    expect(said(paced('164.9'), 'W6')).toBeNull();
  });

  it('is not set off before March', () => {
    expect(codes(year(['1', '2'], 2, { path: null }))).not.toContain('W6');
    expect(codes(year(['1', '2', '3'], 3, { path: null }))).toContain('W6');
  });

  it('with a path only warns of what is behind it: a seasonal path asks for a fast end by design', () => {
    expect(codes(paced('200', { path: flatPath('30') }))).not.toContain('W6');
    expect(codes(paced('200', { path: flatPath('35.9') }))).not.toContain('W6');
    expect(codes(paced('200', { path: flatPath('36') }))).toContain('W6');
  });

  it('is not set off where the last three months are not all known, or brought nothing', () => {
    expect(codes(year([null, '20', '30'], 3, { path: null }))).not.toContain('W6');
    expect(codes(year(['0', '0', '0'], 3, { path: null }))).not.toContain('W6');
  });

  it('follows the threshold of the rule', () => {
    const rule = { ...facts().rule, paceMultiple: quantity('1.2') };
    // 138 needs 12 a month.
    expect([codes(paced('138')).includes('W6'), codes(paced('138', { rule })).includes('W6')]).toEqual([
      false,
      true,
    ]);
  });

  it('speaks of a fall a month without a sign, for a rate that must fall', () => {
    const unemployment = facts({
      indicator: { kind: 'rate', direction: 'lower', accumulation: 'latest', unit: PHAN_TRAM },
      target: target(bound('at_most', '4')),
      path: null,
      series: yearOf('latest', ['5', '4.9', '4.9', '4.85']),
      month: 4,
    });
    expect(said(unemployment, 'W6')).toEqual([
      'warning.W6',
      { multiple: '2.125', perMonth: '0.10625', unit: 'điểm %' },
    ]);
  });

  it('is never said of a limit: what remains is allowance, not work', () => {
    const quiet = accidents(null, { series: yearOf('sum', ['1', '2', '3']), month: 3, path: null });
    expect(codes(quiet)).not.toContain('W6');
  });
});

describe('W8: worse than the same period of the year before', () => {
  const compared = (now: string, before: string | null, more: More = {}) => {
    const accumulation = more.indicator?.accumulation ?? 'sum';
    return facts({
      ...more,
      series: yearOf(accumulation, onlyMonth(5, now)),
      lastYear: yearOf(accumulation, onlyMonth(5, before), { year: 2023 }),
    });
  };
  const rate = { indicator: { kind: 'rate', accumulation: 'latest', unit: PHAN_TRAM } } as const;

  it('is set off from five percent less', () => {
    expect(said(compared('95', '100'), 'W8')).toEqual(['warning.W8', { percent: '5' }]);
    expect(said(compared('95.1', '100'), 'W8')).toBeNull();
    expect(said(compared('130', '100'), 'W8')).toBeNull();
    expect(said(compared('95', null), 'W8')).toBeNull();
    expect(said(compared('95', '0'), 'W8')).toBeNull();
  });

  it('is set off from one point less for a rate, in points', () => {
    expect(said(compared('95', '96', rate), 'W8')).toEqual([
      'warning.W8.points',
      { gap: '1', gapUnit: 'điểm %' },
    ]);
    expect(said(compared('95.1', '96', rate), 'W8')).toBeNull();
    expect(
      said(
        compared('1', '2.76', { indicator: { kind: 'pp_change', accumulation: 'latest', unit: DIEM } }),
        'W8',
      ),
    ).toEqual(['warning.W8.points', { gap: '1.76', gapUnit: 'điểm %' }]);
  });

  it('is set off by more, where lower is better, and never by less', () => {
    const limit = {
      indicator: { kind: 'lower_better', direction: 'lower' },
      target: target(bound('at_most', '200')),
    } as const;
    expect(codes(compared('105', '100', limit))).toContain('W8');
    expect(codes(compared('104.9', '100', limit))).not.toContain('W8');
    expect(codes(compared('50', '100', limit))).not.toContain('W8');
    const falling = { ...rate, indicator: { ...rate.indicator, direction: 'lower' } } as const;
    expect(codes(compared('5', '4', { ...falling, target: target(bound('at_most', '4')) }))).toContain('W8');
    expect(codes(compared('3', '4', { ...falling, target: target(bound('at_most', '4')) }))).not.toContain(
      'W8',
    );
  });
});

describe('W9: figures revised down again and again', () => {
  it.each([0, 1, 2, 3])('%i times', (downwardRevisions) => {
    const all = year(onlyMonth(5, '50'), 5, { downwardRevisions });
    expect(said(all, 'W9')).toEqual(
      downwardRevisions < 2 ? null : ['warning.W9', { times: downwardRevisions }],
    );
  });
});

describe('W10: missed by the same unit last year', () => {
  it('is said where it was so, and not where it was not', () => {
    expect(codes(year(['50'], 1, { missedLastYearBySameUnit: true }))).toEqual(['W10']);
    expect(codes(year(['50'], 1, { missedLastYearBySameUnit: false }))).toEqual([]);
  });
});

describe('all together', () => {
  const everything = facts({
    path: null,
    series: yearOf('sum', ['1', '2', '3']),
    lastYear: yearOf('sum', onlyMonth(3, '9'), { year: 2023 }),
    month: 3,
    downwardRevisions: 2,
    missedLastYearBySameUnit: true,
  });

  it('stand in the order of their numbers', () => {
    expect(codes(everything)).toEqual(['W1', 'W6', 'W8', 'W9', 'W10']);
    expect(codes({ ...everything, path: flatPath('50'), series: yearOf('sum', ['0', '0', '0']) })).toEqual([
      'W3',
      'W4',
      'W8',
      'W9',
      'W10',
    ]);
  });

  it('fall silent once the year is settled: reached, broken, closed or decided', () => {
    const settled: AssessmentFacts[] = [
      { ...everything, series: yearOf('sum', onlyMonth(3, '100')) },
      { ...everything, series: yearOf('sum', onlyMonth(12, '90')), month: 12 },
      { ...everything, verdict: 'final_missed' },
      accidents('41', { path: null, missedLastYearBySameUnit: true, downwardRevisions: 5 }),
    ];
    expect(settled.map(codes)).toEqual([[], [], [], []]);
  });

  it('W5 needs a forecast and W7 needs tasks: neither is said yet, all others can be', () => {
    expect(WARNING_CODES).toEqual(['W1', 'W2', 'W3', 'W4', 'W6', 'W8', 'W9', 'W10']);
  });
});

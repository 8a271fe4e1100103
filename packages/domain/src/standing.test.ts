import { describe, expect, it } from 'vitest';
import { MONTHS, type Month } from './period.ts';
import { quantity } from './quantity.ts';
import { gapAt, standingAt, type Standing, type StandingFacts } from './standing.ts';
import type { Bound } from './target.ts';
import {
  bound,
  flatPath,
  onlyMonth,
  path,
  QUARTERLY,
  shown,
  standingFacts,
  target,
  yearOf,
} from './testing/build.ts';
import { KINDS, type Kind } from './vocabulary.ts';

const standing = (facts: StandingFacts, month: Parameters<typeof standingAt>[1]): Standing => {
  const found = standingAt(facts, month);
  if (found === null) throw new Error(`nothing stands at month ${month}`);
  return found;
};
const gaps = (at: Standing) => [shown(at.gapPoints), shown(at.gapInUnit)];
const accidents = { kind: 'lower_better', direction: 'lower', accumulation: 'sum', decimals: 0 } as const;
const malnutrition = { kind: 'lower_better', direction: 'lower', accumulation: 'latest' } as const;
const rate = { kind: 'rate', accumulation: 'latest' } as const;
const unemployment = { kind: 'rate', direction: 'lower', accumulation: 'latest' } as const;

describe('where nothing stands', () => {
  it('a month without a number has no standing, a zero has one', () => {
    const facts = standingFacts({ series: yearOf('sum', ['0', null]) });
    expect(shown(standing(facts, 1).value)).toBe('0');
    expect(shown(standing(facts, 1).percentOfPlan)).toBe('0');
    expect(standingAt(facts, 2)).toBeNull();
  });

  it.each(['structure', 'composite'] as const)('a %s follows from its children and has none', (kind) => {
    const facts = standingFacts({
      indicator: { kind, accumulation: 'latest' },
      series: yearOf('latest', ['10']),
    });
    expect(standingAt(facts, 1)).toBeNull();
    expect(standingAt({ ...facts, path: flatPath('9') }, 1)).toBeNull();
  });

  it.each(KINDS.filter((kind) => kind !== 'structure' && kind !== 'composite'))(
    'a %s with a number has one, without a path too',
    (kind) => {
      const facts = standingFacts({
        indicator: { kind, accumulation: 'latest' },
        series: yearOf('latest', ['10']),
      });
      const at = standing(facts, 1);
      expect([shown(at.value), at.expected, at.gapPoints, at.gapInUnit]).toEqual(['10', null, null, null]);
    },
  );
});

describe('the gap alone, as a look back over the months needs it', () => {
  const facts = standingFacts({ path: path([null, '50', '50']), series: yearOf('sum', ['20', '40', null]) });

  it('is that of the standing', () => {
    const { gapPoints, gapInUnit } = standing(facts, 2);
    expect(gapAt(facts, 2)).toMatchObject({ gapPoints, gapInUnit });
    expect([shown(gapPoints), shown(gapInUnit)]).toEqual(['-10', '-10']);
  });

  it('of a place is in its places, without points', () => {
    const pci = standingFacts({
      indicator: { kind: 'rank', direction: 'lower', accumulation: 'latest', decimals: 0 },
      target: target(bound('at_most', '34')),
      path: flatPath('34'),
      series: yearOf('latest', ['36']),
    });
    expect(gapAt(pci, 1)).toMatchObject({ gapPoints: null, gapInUnit: quantity('-2') });
  });

  it('is unknown before the path promises anything, without a path, and without a figure', () => {
    expect(gapAt(facts, 1)).toBeNull();
    expect(gapAt({ ...facts, path: null }, 2)).toBeNull();
    expect(gapAt(facts, 3)).toBeNull();
  });
});

describe('the gap to the path', () => {
  const revenue = (value: string) =>
    standing(
      standingFacts({
        target: target(bound('at_least', '1010')),
        path: flatPath('202'),
        series: yearOf('sum', [value]),
      }),
      1,
    );

  it('of a sum is in points of the plan, and positive is good', () => {
    expect(gaps(revenue('164'))).toEqual(['-3.76237623762376237624', '-38']);
    expect(gaps(revenue('303'))).toEqual(['10', '101']);
    expect(gaps(revenue('202'))).toEqual(['0', '0']);
    expect(shown(revenue('164').expectedProgress)).toBe('20');
  });

  it('is unknown without a path, and before the path promises anything', () => {
    const none = standing(standingFacts({ series: yearOf('sum', ['5']) }), 1);
    const later = standing(standingFacts({ series: yearOf('sum', ['5']), path: path([null, null, '9']) }), 1);
    for (const at of [none, later]) {
      expect([at.expected, at.expectedProgress, ...gaps(at)]).toEqual([null, null, null, null]);
    }
  });

  it.each([
    ['12', '-10.52631578947368421053', '-4'],
    ['8', '0', '0'],
    ['5', '7.89473684210526315789', '3'],
  ])('of a limit turns round: %s accidents where 8 were allowed by now, of 38', (value, points, inUnit) => {
    const facts = standingFacts({
      indicator: accidents,
      target: target(bound('at_most', '38')),
      path: flatPath('8'),
      series: yearOf('sum', [value]),
    });
    expect(gaps(standing(facts, 1))).toEqual([points, inUnit]);
  });

  it.each([
    ['4.8', '-30', '-0.3'],
    ['4.5', '0', '0'],
    ['4.2', '30', '0.3'],
  ])('of a rate that must fall from 5 to 4: %s where 4,5 was promised', (value, points, inUnit) => {
    const facts = standingFacts({
      indicator: unemployment,
      target: target(bound('at_most', '4'), { baseline: flatPath('5').values[0] ?? null }),
      path: flatPath('4.5'),
      series: yearOf('latest', [value]),
    });
    expect(gaps(standing(facts, 1))).toEqual([points, inUnit]);
  });

  it.each([
    ['4.4', '-10', '-0.4'],
    ['3.6', '10', '0.4'],
  ])(
    'of a rate to be kept under 4 when the year began there: %s is worth %s points',
    (value, points, inUnit) => {
      const facts = standingFacts({
        indicator: unemployment,
        target: target(bound('at_most', '4'), { baseline: flatPath('3.9').values[0] ?? null }),
        path: flatPath('4'),
        series: yearOf('latest', [value]),
      });
      expect(gaps(standing(facts, 1))).toEqual([points, inUnit]);
    },
  );

  it('of a level counts the way gone since the year began', () => {
    const facts = standingFacts({
      indicator: rate,
      target: target(bound('at_least', '97'), { baseline: flatPath('95').values[0] ?? null }),
      path: flatPath('96'),
      series: yearOf('latest', ['95.8']),
    });
    expect(gaps(standing(facts, 1))).toEqual(['-10', '-0.2']);
  });

  it('of growth is read on its own scale', () => {
    const facts = standingFacts({
      indicator: { kind: 'growth', accumulation: 'latest', decimals: 2 },
      target: target(bound('more_than', '8')),
      path: flatPath('7'),
      series: yearOf('latest', ['6.84']),
    });
    expect(gaps(standing(facts, 1))).toEqual(['-2', '-0.16']);
  });

  it.each([
    [1, '49.95', '0', '0'],
    [1, '50.04', '0', '0'],
    [1, '50.05', '0.05', '0.1'],
    [1, '49.94', '-0.06', '-0.1'],
    [0, '49.5', '0', '0'],
    [0, '49.49', '-0.51', '-1'],
    [2, '49.95', '-0.05', '-0.05'],
  ])(
    'with %i decimals %s against 50 is %s points off, and in the unit what the printed values differ by',
    (decimals, value, inPoints, inUnit) => {
      const facts = standingFacts({
        indicator: { decimals },
        path: flatPath('50'),
        series: yearOf('sum', [value]),
      });
      expect(gaps(standing(facts, 1))).toEqual([inPoints, inUnit]);
    },
  );

  it('with a plan of zero there are no points, and the gap in the unit is still known', () => {
    const facts = standingFacts({
      indicator: malnutrition,
      target: target(bound('at_most', '0')),
      path: flatPath('2'),
      series: yearOf('latest', ['5']),
    });
    expect(gaps(standing(facts, 1))).toEqual([null, '-3']);
    const alike = standingFacts({ ...facts, path: flatPath('5') });
    expect(gaps(standing(alike, 1))).toEqual([null, '0']);
  });
});

describe('against the same period of the year before', () => {
  const compared = (
    indicator: Partial<StandingFacts['indicator']>,
    now: string,
    before: string | null,
  ): unknown[] => {
    const accumulation = indicator.accumulation ?? 'sum';
    const facts = standingFacts({
      indicator,
      series: yearOf(accumulation, [now]),
      lastYear: yearOf(accumulation, [before], { year: 2023 }),
    });
    const { samePeriod } = standing(facts, 1);
    return samePeriod === null ? [] : [shown(samePeriod.change), samePeriod.changeIn, samePeriod.better];
  };

  it.each([
    ['a sum that grew', {}, '112', '100', ['12', 'percent', true]],
    ['a sum that fell', {}, '88', '100', ['-12', 'percent', false]],
    ['a sum that stayed', {}, '100', '100', ['0', 'percent', null]],
    ['more accidents', accidents, '41', '38', ['7.89473684210526315789', 'percent', false]],
    ['fewer accidents', accidents, '30', '40', ['-25', 'percent', true]],
    ['a rate that rose', rate, '95.8', '94.3', ['1.5', 'points', true]],
    ['unemployment that rose', unemployment, '4.2', '4', ['0.2', 'points', false]],
    ['unemployment that fell', unemployment, '3.1', '4', ['-0.9', 'points', true]],
    [
      'growth less than last year’s',
      { kind: 'growth', accumulation: 'latest' },
      '5',
      '6.33',
      ['-1.33', 'points', false],
    ],
    ['a loss that became smaller', {}, '-50', '-100', ['50', 'percent', true]],
    ['a gain after a loss', {}, '50', '-100', ['150', 'percent', true]],
    ['nothing to divide by', {}, '50', '0', []],
    ['nothing known', {}, '50', null, []],
    ['growth from zero', { kind: 'growth', accumulation: 'latest' }, '5', '0', ['5', 'points', true]],
  ] as const)('%s', (_name, indicator, now, before, expected) => {
    expect(compared(indicator, now, before)).toEqual(expected);
  });

  it('without a year before there is nothing to compare', () => {
    expect(standing(standingFacts({ series: yearOf('sum', ['5']) }), 1).samePeriod).toBeNull();
  });
});

describe('the pace that is needed', () => {
  const paceOf = (facts: StandingFacts, month: Parameters<typeof standingAt>[1]) => {
    const { pace } = standing(facts, month);
    return pace === null
      ? null
      : [pace.monthsLeft, shown(pace.perMonth), shown(pace.lastThreePerMonth), shown(pace.multiple)];
  };

  it('of a sum is what is left over the months left, against the last three', () => {
    const facts = standingFacts({ series: yearOf('sum', ['10', '20', '30', '40']) });
    expect(paceOf(facts, 4)).toEqual([8, '7.5', '10', '0.75']);
    expect(paceOf(facts, 2)).toEqual([10, '8', null, null]);
    expect(paceOf(facts, 3)).toEqual([9, '7.77777777777777777778', '10', '0.77777777777777777778']);
  });

  it('of a limit is what is still allowed, without a multiple and without a best month', () => {
    const facts = standingFacts({
      indicator: accidents,
      target: target(bound('at_most', '38')),
      series: yearOf('sum', ['3', '6', '9', '14']),
      lastYear: yearOf('sum', ['9'], { year: 2023 }),
    });
    expect(paceOf(facts, 4)).toEqual([8, '3', '3.66666666666666666667', null]);
    expect(standing(facts, 4).pace?.bestMonth).toBeNull();
  });

  it('of a limit that is used up nothing is allowed any more', () => {
    const at = (value: string) =>
      paceOf(
        standingFacts({
          indicator: accidents,
          target: target(bound('at_most', '38')),
          series: yearOf('sum', [value]),
        }),
        1,
      );
    expect([at('38'), at('41')]).toEqual([null, null]);
    expect(at('37')?.slice(0, 2)).toEqual([11, '0.09090909090909090909']);
  });

  it('of a level is its movement a month', () => {
    const facts = standingFacts({
      indicator: rate,
      target: target(bound('at_least', '97')),
      series: yearOf('latest', ['95', '95.2', '95.4', '95.6']),
    });
    expect(paceOf(facts, 4)).toEqual([8, '0.175', '0.2', '0.875']);
    expect(paceOf(facts, 3)).toEqual([9, '0.17777777777777777778', null, null]);
    expect(standing(facts, 4).pace?.bestMonth).toBeNull();
  });

  it('of a rate that must fall is a fall a month, and the multiple is positive where it falls', () => {
    const falling = standingFacts({
      indicator: unemployment,
      target: target(bound('at_most', '4')),
      series: yearOf('latest', ['5', '4.9', '4.9', '4.85']),
    });
    expect(paceOf(falling, 4)).toEqual([8, '-0.10625', '-0.05', '2.125']);
    const rising = standingFacts({ ...falling, series: yearOf('latest', ['5', '5', '5', '5.3']) });
    expect(paceOf(rising, 4)).toEqual([8, '-0.1625', '0.1', null]);
  });

  it('is not asked of a rate that has fallen far enough', () => {
    const at = (value: string) =>
      paceOf(
        standingFacts({
          indicator: unemployment,
          target: target(bound('at_most', '4')),
          series: yearOf('latest', [value]),
        }),
        1,
      );
    expect([at('4'), at('3.1')]).toEqual([null, null]);
    expect(at('5.1')?.slice(0, 2)).toEqual([11, '-0.1']);
  });

  it('has no multiple where the last three months brought nothing', () => {
    const facts = standingFacts({ series: yearOf('sum', ['10', '10', '10', '10']) });
    expect(paceOf(facts, 4)).toEqual([8, '11.25', '0', null]);
  });

  it('is not asked at the year’s end, nor once the target is reached', () => {
    const facts = standingFacts({
      series: yearOf('sum', ['100', '101', ...MONTHS.slice(2).map(() => '102')]),
    });
    expect([paceOf(facts, 1), paceOf(facts, 2), paceOf(facts, 12)]).toEqual([null, null, null]);
    const short = standingFacts({
      series: yearOf(
        'sum',
        MONTHS.map(() => '50'),
      ),
    });
    expect(paceOf(short, 11)?.slice(0, 2)).toEqual([1, '50']);
    expect(paceOf(short, 12)).toBeNull();
  });

  it.each(['pp_change', 'rank', 'milestone', 'maintain', 'range'] as const)(
    'is not asked of a %s: its months say nothing',
    (kind) => {
      const facts = standingFacts({
        indicator: { kind, accumulation: 'latest' },
        path: flatPath('90'),
        series: yearOf('latest', ['5']),
      });
      expect(paceOf(facts, 1)).toBeNull();
    },
  );

  it.each(['flow', 'rate', 'growth', 'average'] as const)(
    'is not asked of a %s whose good lies inside a band: nothing has to be made up for',
    (kind) => {
      const accumulation = kind === 'flow' ? 'sum' : 'latest';
      const facts = standingFacts({
        indicator: { kind, direction: 'band', accumulation },
        target: target(bound('between', '45', '47')),
        series: yearOf(accumulation, ['5']),
      });
      expect(paceOf(facts, 1)).toBeNull();
    },
  );

  it('the best month is the largest part of this year so far or of the whole year before', () => {
    const lastYear = yearOf('sum', ['5', '12', '20', '31', null, null, null, null, null, null, '60', '90'], {
      year: 2023,
    });
    const facts = standingFacts({ series: yearOf('sum', ['10', '25', '30', '90']), lastYear });
    const best = (month: 1 | 2 | 3 | 4) => {
      const found = standing(facts, month).pace?.bestMonth ?? null;
      return found === null ? null : [found.period, shown(found.value)];
    };
    expect(best(1)).toEqual(['2023-12', '30']);
    expect(best(4)).toEqual(['2024-04', '60']);
  });
});

describe('the pace in its fair form: against what the same months of last year brought', () => {
  /** Bắc Kạn 2022: 417 by June, 855 for the year, so that July to December brought 438 (`bac-kan.md` §3). */
  const lastYear = (june: string | null = '417', december: string | null = '855') =>
    yearOf('sum', [null, null, null, null, null, june, null, null, null, null, null, december], {
      year: 2023,
    });
  const paceAt = (facts: StandingFacts, month: Month) => standing(facts, month).pace;
  const revenue = (more: Parameters<typeof standingFacts>[0] = {}) =>
    standingFacts({
      target: target(bound('at_least', '1010')),
      series: yearOf('sum', onlyMonth(6, '431.84')),
      lastYear: lastYear(),
      ...more,
    });

  it('«cần 1,32 lần cùng kỳ»: 578,16 are left where the rest of last year brought 438', () => {
    expect(paceAt(revenue(), 6)).toMatchObject({ form: 'each_month', monthsLeft: 6 });
    expect(shown(paceAt(revenue(), 6)?.perMonth)).toBe('96.36');
    expect(shown(paceAt(revenue(), 6)?.againstLastYear)).toBe('1.32');
  });

  it('is less than once where last year’s rest would be enough', () => {
    const easy = revenue({ series: yearOf('sum', onlyMonth(6, '791')) });
    expect(shown(paceAt(easy, 6)?.againstLastYear)).toBe('0.5');
  });

  it.each(['flow', 'count_new', 'disbursement'] as const)('is said of a %s', (kind) => {
    expect(shown(paceAt(revenue({ indicator: { kind } }), 6)?.againstLastYear)).toBe('1.32');
  });

  it.each([
    ['no year before', null],
    ['last June unknown', lastYear(null)],
    ['last December unknown', lastYear('417', null)],
    ['nothing came in the rest of last year', lastYear('855', '855')],
    ['the rest of last year was taken back', lastYear('860', '855')],
  ])('is unknown with %s, while the pace a month is still said', (_name, before) => {
    const pace = paceAt(revenue({ lastYear: before }), 6);
    expect([shown(pace?.perMonth), pace?.againstLastYear]).toEqual(['96.36', null]);
  });

  it('is not said of a level, nor of a limit', () => {
    const level = standingFacts({
      indicator: rate,
      target: target(bound('at_least', '97')),
      series: yearOf('latest', onlyMonth(6, '95')),
      lastYear: yearOf('latest', onlyMonth(12, '95'), { year: 2023 }),
    });
    const limit = standingFacts({
      indicator: accidents,
      target: target(bound('at_most', '38')),
      series: yearOf('sum', onlyMonth(6, '20')),
      lastYear: lastYear('21', '43'),
    });
    expect(paceAt(level, 6)).toMatchObject({ form: 'each_month', againstLastYear: null });
    expect(paceAt(limit, 6)).toMatchObject({
      form: 'allowed_each_month',
      againstLastYear: null,
      multiple: null,
    });
    expect(shown(paceAt(limit, 6)?.perMonth)).toBe('3');
  });

  it('a sum of any kind that must stay low has an allowance, a level under a limit a way to go', () => {
    const low = standingFacts({
      indicator: { kind: 'flow', direction: 'lower' },
      target: target(bound('at_most', '38')),
      series: yearOf('sum', onlyMonth(6, '20')),
    });
    const level = standingFacts({
      indicator: malnutrition,
      target: target(bound('at_most', '13.9')),
      series: yearOf('latest', onlyMonth(6, '14.5')),
    });
    expect(paceAt(low, 6)?.form).toBe('allowed_each_month');
    expect(paceAt(level, 6)?.form).toBe('each_month');
    expect(shown(paceAt(level, 6)?.perMonth)).toBe('-0.1');
  });
});

describe('the pace of a ratio', () => {
  it('is its movement a month: it is no mean over the year', () => {
    const facts = standingFacts({
      indicator: { kind: 'ratio', accumulation: 'latest', decimals: 2 },
      target: target(bound('at_least', '14')),
      series: yearOf('latest', [null, null, null, null, '12.7', null, null, '13']),
    });
    const { pace } = standing(facts, 8);
    expect(pace).toMatchObject({ form: 'each_month', monthsLeft: 4, againstLastYear: null, bestMonth: null });
    expect([shown(pace?.perMonth), shown(pace?.lastThreePerMonth), shown(pace?.multiple)]).toEqual([
      '0.25',
      '0.1',
      '2.5',
    ]);
  });
});

describe('the pace as a mean of the rest', () => {
  /** «Bình quân …» and growth: what the months left must have on average (`early-warning.md` §3.3). */
  const meanFacts = (
    kind: 'growth' | 'average',
    direction: 'higher' | 'lower',
    goal: string,
    month: Month,
    value: string,
    dueMonths: readonly Month[] = MONTHS,
  ) =>
    standingFacts({
      indicator: { kind, direction, accumulation: 'latest', decimals: 2, dueMonths },
      target: target(bound(direction === 'lower' ? 'at_most' : 'at_least', goal)),
      series: yearOf('latest', onlyMonth(month, value)),
      lastYear: yearOf('latest', onlyMonth(12, '6.33'), { year: 2023 }),
    });
  const paceAt = (facts: StandingFacts, month: Month) => standing(facts, month).pace;

  it.each<readonly [name: string, facts: StandingFacts, month: Month, left: number, mean: string]>([
    // 9 × 6,84 + 3 × 11,48 = 12 × 8
    [
      'GRDP Bắc Kạn 2024: 6,84 by September, over 8 asked',
      meanFacts('growth', 'higher', '8', 9, '6.84'),
      9,
      3,
      '11.48',
    ],
    // 6 × 5,66 + 6 × 10,34 = 12 × 8
    ['GRDP 5,66 by June, 8 asked', meanFacts('growth', 'higher', '8', 6, '5.66'), 6, 6, '10.34'],
    // 6 × 4,5 + 6 × 3,5 = 12 × 4
    ['prices 4,5 by June, at most 4', meanFacts('average', 'lower', '4', 6, '4.5'), 6, 6, '3.5'],
    // 4 × 5 + 8 × 11 = 12 × 9
    ['a mean of 5 by April, 9 asked', meanFacts('average', 'higher', '9', 4, '5'), 4, 8, '11'],
    // 3 × −2 + 9 × 2 = 12 × 1
    ['a fall of 2 by March, 1 asked', meanFacts('growth', 'higher', '1', 3, '-2'), 3, 9, '2'],
  ])('%s', (_name, facts, month, monthsLeft, mean) => {
    const pace = paceAt(facts, month);
    expect(pace).toMatchObject({
      form: 'mean_of_rest',
      monthsLeft,
      againstLastYear: null,
      lastThreePerMonth: null,
      multiple: null,
      bestMonth: null,
    });
    expect(shown(pace?.perMonth)).toBe(mean);
  });

  it('is not asked once the mean is where it should be, nor of the year’s last figure', () => {
    expect(paceAt(meanFacts('growth', 'higher', '8', 9, '8'), 9)).toBeNull();
    expect(paceAt(meanFacts('average', 'lower', '4', 9, '2.79'), 9)).toBeNull();
    expect(paceAt(meanFacts('growth', 'higher', '8', 12, '6.84'), 12)).toBeNull();
    expect(paceAt(meanFacts('growth', 'higher', '8', 9, '6.84', [3, 6, 9]), 9)).toBeNull();
    expect(shown(paceAt(meanFacts('growth', 'higher', '8', 9, '6.84', QUARTERLY), 9)?.perMonth)).toBe(
      '11.48',
    );
  });
});

describe('the gap of what is good inside a band', () => {
  const prices = (value: string, promised: string, kind: Kind = 'range', decimals = 1) =>
    standing(
      standingFacts({
        indicator: { kind, direction: 'band', accumulation: 'latest', decimals },
        target: target(bound('between', '4', '4.5')),
        path: flatPath(promised),
        series: yearOf('latest', [value]),
      }),
      1,
    );

  it.each(['3', '4.2', '9'])('inside is zero wherever the path runs: promised %s', (promised) => {
    expect(['4', '4.2', '4.5'].map((value) => gaps(prices(value, promised)))).toEqual([
      ['0', '0'],
      ['0', '0'],
      ['0', '0'],
    ]);
  });

  it.each<readonly [value: string, points: string, inUnit: string]>([
    ['4.6', '-2.22222222222222222222', '-0.1'],
    ['5.4', '-20', '-0.9'],
    ['3.9', '-2.5', '-0.1'],
    ['3', '-25', '-1'],
  ])('outside is how far from the nearer edge, of that edge: %s', (value, points, inUnit) => {
    for (const promised of ['3', '4.2', '9']) expect(gaps(prices(value, promised))).toEqual([points, inUnit]);
  });

  it.each(['flow', 'stock', 'rate', 'growth', 'ratio', 'average', 'maintain'] as const)(
    'a %s whose good lies inside a band is measured as a range is',
    (kind) => {
      expect(gaps(prices('4.3', '3', kind))).toEqual(['0', '0']);
      expect(gaps(prices('3', '3', kind))).toEqual(['-25', '-1']);
    },
  );

  it('is that of the printed value, in points as in the unit', () => {
    // 0,1 and 0,14 of 4,5.
    expect(gaps(prices('4.64', '4.2'))).toEqual(['-2.22222222222222222222', '-0.1']);
    expect(gaps(prices('4.64', '4.2', 'range', 2))).toEqual(['-3.11111111111111111111', '-0.14']);
    // Prints as 4,5 and as 4,0: on the edges.
    expect([gaps(prices('4.54', '4.2')), gaps(prices('3.96', '4.2'))]).toEqual([
      ['0', '0'],
      ['0', '0'],
    ]);
  });

  const within = (aim: Bound, decimals: number, value: string) =>
    gaps(
      standing(
        standingFacts({
          indicator: { kind: 'range', direction: 'band', accumulation: 'latest', decimals },
          target: target(aim),
          path: flatPath('1'),
          series: yearOf('latest', [value]),
        }),
        1,
      ),
    );

  it('with the digits of the edges where those are finer: 4,5 without decimals does not print as 5', () => {
    expect(within(bound('between', '4', '4.5'), 0, '4.5')).toEqual(['0', '0']);
    // Prints as 4,6.
    expect(within(bound('between', '4', '4.5'), 0, '4.55')).toEqual(['-2.22222222222222222222', '-0.1']);
    expect(within(bound('between', '0.4', '0.6'), 1, '0.64')).toEqual(['0', '0']);
  });

  it.each<readonly [aim: Bound, value: string, points: string, inUnit: string]>([
    [bound('about', '6'), '5.6', '0', '0'],
    [bound('about', '6'), '5.5', '0', '0'],
    [bound('about', '6'), '6.5', '0', '0'],
    // 0,1 of 5,5; 6,5 of 6,5.
    [bound('about', '6'), '5.4', '-1.81818181818181818182', '-0.1'],
    [bound('about', '6'), '13', '-100', '-6.5'],
    [{ ...bound('about', '6'), decimals: 1 }, '5.6', '-5.88235294117647058824', '-0.35'],
    [bound('exactly', '100'), '100', '0', '0'],
    [bound('exactly', '100'), '101', '-1', '-1'],
    [bound('exactly', '100'), '99', '-1', '-1'],
  ])('%j reaches as far as its tolerance to both sides: %s', (aim, value, points, inUnit) => {
    expect(within(aim, 1, value)).toEqual([points, inUnit]);
  });

  it.each<readonly [value: string, points: string, inUnit: string]>([
    ['3', '-10', '-1'],
    ['4', '0', '0'],
    ['5', '10', '1'],
    ['11', '70', '7'],
  ])('a sum keeps to its path towards the low edge: %s where 4 of 10–12 are due', (value, points, inUnit) => {
    const facts = standingFacts({
      indicator: { direction: 'band' },
      target: target(bound('between', '10', '12')),
      path: flatPath('4'),
      series: yearOf('sum', [value]),
    });
    expect(gaps(standing(facts, 1))).toEqual([points, inUnit]);
  });

  it('is unknown without a path, as every gap is', () => {
    const facts = standingFacts({
      indicator: { kind: 'range', direction: 'band', accumulation: 'latest' },
      target: target(bound('between', '4', '4.5')),
      series: yearOf('latest', ['6']),
    });
    expect(gaps(standing(facts, 1))).toEqual([null, null]);
  });

  it('neither more nor less than last year is better', () => {
    const facts = standingFacts({
      indicator: { kind: 'range', direction: 'band', accumulation: 'latest' },
      target: target(bound('between', '45', '47')),
      series: yearOf('latest', ['46']),
      lastYear: yearOf('latest', ['40'], { year: 2023 }),
    });
    const { samePeriod } = standing(facts, 1);
    expect([shown(samePeriod?.change), samePeriod?.changeIn, samePeriod?.better]).toEqual([
      '15',
      'percent',
      null,
    ]);
  });
});

describe('places and steps', () => {
  /** PCI of Bắc Kạn: 48th in 2021, 35th in 2022 (`bac-kan-figures.csv`). */
  const pci = (value: string, promised = '34') =>
    standing(
      standingFacts({
        indicator: { kind: 'rank', direction: 'lower', accumulation: 'latest', decimals: 0 },
        target: target(bound('at_most', '34'), { baseline: quantity('35') }),
        path: flatPath(promised),
        series: yearOf('latest', [value]),
        lastYear: yearOf('latest', ['48'], { year: 2023 }),
      }),
      1,
    );
  const planning = (done: string, due: string, total = '4') =>
    standing(
      standingFacts({
        indicator: { kind: 'milestone', accumulation: 'latest', decimals: 0 },
        target: target(bound('at_least', total)),
        path: flatPath(due),
        series: yearOf('latest', [done]),
        lastYear: yearOf('latest', ['1'], { year: 2023 }),
      }),
      1,
    );

  it('a place has no points and no percent; one place down is one place behind', () => {
    expect(['33', '34', '35', '63'].map((value) => gaps(pci(value)))).toEqual([
      [null, '1'],
      [null, '0'],
      [null, '-1'],
      [null, '-29'],
    ]);
    const { percentOfPlan, progress, expectedProgress, pace } = pci('35');
    expect([percentOfPlan, progress, expectedProgress, pace]).toEqual([null, null, null, null]);
  });

  it('places compare as places: thirteen up is minus thirteen, and better', () => {
    const { samePeriod } = pci('35');
    expect([shown(samePeriod?.value), shown(samePeriod?.change), samePeriod?.changeIn]).toEqual([
      '48',
      '-13',
      'places',
    ]);
    expect([pci('35'), pci('48'), pci('50')].map((at) => at.samePeriod?.better)).toEqual([true, null, false]);
  });

  it.each([
    ['2', '2', '0', '0', '50'],
    ['1', '2', '-25', '-1', '25'],
    ['3', '2', '25', '1', '75'],
    ['0', '0', '0', '0', '0'],
    ['4', '2', '50', '2', '100'],
  ])('of four steps %s are done where %s are due', (done, due, points, inUnit, progress) => {
    expect(gaps(planning(done, due))).toEqual([points, inUnit]);
    expect(shown(planning(done, due).progress)).toBe(progress);
    expect(planning(done, due).percentOfPlan).toBeNull();
  });

  it('steps are compared with no year before: last year had other ones', () => {
    expect(planning('2', '2').samePeriod).toBeNull();
  });
});

describe('what is to be kept', () => {
  const forest = (value: string, promised: string) =>
    gaps(
      standing(
        standingFacts({
          indicator: { kind: 'maintain', accumulation: 'latest', decimals: 2 },
          target: target(bound('at_least', '73.4')),
          path: flatPath(promised),
          series: yearOf('latest', [value]),
        }),
        1,
      ),
    );

  it('is measured against its floor, however low a path was drawn under it', () => {
    expect([forest('73.3', '73'), forest('73.4', '73'), forest('73.5', '73')]).toEqual([
      ['-0.13623978201634877384', '-0.1'],
      ['0', '0'],
      ['0.13623978201634877384', '0.1'],
    ]);
  });

  it('is measured against a path above its floor', () => {
    expect([forest('73.5', '73.6')[1], forest('73.7', '73.6')[1]]).toEqual(['-0.1', '0.1']);
  });
});

describe('lower is better, whatever the kind', () => {
  const KINDS_WITH_POINTS = [
    'flow',
    'count_new',
    'disbursement',
    'stock',
    'rate',
    'pp_change',
    'growth',
    'ratio',
    'average',
    'maintain',
    'milestone',
    'lower_better',
  ] as const;
  const falling = (kind: Kind, value: string) =>
    standing(
      standingFacts({
        indicator: { kind, direction: 'lower', accumulation: 'latest' },
        target: target(bound('at_most', '40')),
        path: flatPath('50'),
        series: yearOf('latest', [value]),
      }),
      1,
    );

  it.each(KINDS_WITH_POINTS)(
    '%s: above its path is behind, under it ahead, and no percent of plan',
    (kind) => {
      expect(['60', '50', '40'].map((value) => gaps(falling(kind, value)))).toEqual([
        ['-25', '-10'],
        ['0', '0'],
        ['25', '10'],
      ]);
      expect(falling(kind, '60').percentOfPlan).toBeNull();
    },
  );

  it('rank: the same in places', () => {
    expect(['60', '50', '40'].map((value) => gaps(falling('rank', value)))).toEqual([
      [null, '-10'],
      [null, '0'],
      [null, '10'],
    ]);
  });
});

describe('several denominators of one value', () => {
  it('each has a percentage of its own, and only the target’s is judged', () => {
    // Bắc Kạn to 20 July 2024: 658 of the plan as added to, and of the plan as first assigned (`bac-kan.md` §2, 9).
    const facts = standingFacts({
      indicator: { kind: 'disbursement' },
      target: target(bound('at_least', '2430.6'), {
        otherPlans: [
          { name: { vi: 'Kế hoạch giao đầu năm', en: 'First plan' }, number: quantity('2157.119') },
        ],
      }),
      path: flatPath('1215.3'),
      series: yearOf('sum', onlyMonth(7, '658')),
    });
    const at = standing(facts, 7);
    expect(shown(at.percentOfPlan)).toBe('27.07150497819468444006');
    expect(at.otherPercents.map(shown)).toEqual(['30.50364861651118922971']);
    // 50 % was promised of the judged plan.
    expect(shown(at.gapPoints)).toBe('-22.92849502180531555994');
  });

  it('a plan of zero has no percentage, and keeps its place among the others', () => {
    const facts = standingFacts({
      indicator: { kind: 'disbursement' },
      target: target(bound('at_least', '100'), {
        otherPlans: ['50', '0', '200'].map((number) => ({
          name: { vi: 'Kế hoạch khác', en: 'Another plan' },
          number: quantity(number),
        })),
      }),
      series: yearOf('sum', ['20']),
    });
    expect(standing(facts, 1).otherPercents.map(shown)).toEqual(['40', null, '10']);
  });
});

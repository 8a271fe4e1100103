/** The pace that is needed, in each of its forms. */
import { describe, expect, it } from 'vitest';
import { MONTHS, type Month } from './period.ts';
import type { standingAt, StandingFacts } from './standing.ts';
import {
  bound,
  flatPath,
  onlyMonth,
  QUARTERLY,
  shown,
  standingFacts,
  target,
  yearOf,
} from './testing/build.ts';
import { accidents, malnutrition, rate, standing, unemployment } from './testing/standing.ts';

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

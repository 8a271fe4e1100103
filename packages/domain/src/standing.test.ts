import { describe, expect, it } from 'vitest';
import { MONTHS } from './period.ts';
import { standingAt, type Standing, type StandingFacts } from './standing.ts';
import { bound, flatPath, path, shown, standingFacts, target, yearOf } from './testing/build.ts';
import { KINDS } from './vocabulary.ts';

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

  it.each(KINDS.slice(KINDS.indexOf('rank')))('a kind whose arithmetic is not built has none: %s', (kind) => {
    const facts = standingFacts({ indicator: { kind }, series: yearOf('sum', ['10']) });
    expect(standingAt(facts, 1) === null).toBe(kind !== 'lower_better');
  });

  it('a good that lies inside a band has none', () => {
    const facts = standingFacts({ indicator: { direction: 'band' }, series: yearOf('sum', ['10']) });
    expect(standingAt(facts, 1)).toBeNull();
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

  it.each(['growth', 'pp_change'] as const)('is not asked of %s: its months have no parts', (kind) => {
    const facts = standingFacts({
      indicator: { kind, accumulation: 'latest' },
      series: yearOf('latest', ['5']),
    });
    expect(paceOf(facts, 1)).toBeNull();
  });

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

/** Where an indicator stands: the gap to its path, the same period of the year before, percentages of its plans. */
import { describe, expect, it } from 'vitest';
import { quantity } from './quantity.ts';
import { gapAt, standingAt, type StandingFacts } from './standing.ts';
import { bound, flatPath, onlyMonth, path, shown, standingFacts, target, yearOf } from './testing/build.ts';
import { accidents, gaps, malnutrition, rate, standing, unemployment } from './testing/standing.ts';
import { KINDS } from './vocabulary.ts';

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

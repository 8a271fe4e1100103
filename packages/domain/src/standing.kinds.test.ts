/** The standing of kinds with a rule of their own: bands, places, steps, floors, and lower as better. */
import { describe, expect, it } from 'vitest';
import { quantity } from './quantity.ts';
import type { Bound } from './target.ts';
import { bound, flatPath, shown, standingFacts, target, yearOf } from './testing/build.ts';
import { gaps, standing } from './testing/standing.ts';
import type { Kind } from './vocabulary.ts';

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

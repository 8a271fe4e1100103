/** What a kind changes in its status: those that are behind at once, and what is drawn of each. */
import { describe, expect, it } from 'vitest';
import { assess, type AssessmentFacts } from './assessment.ts';
import { MONTHS, type Month } from './period.ts';
import { quantity } from './quantity.ts';
import {
  PHAN_TRAM,
  bound,
  facts,
  flatPath,
  onlyMonth,
  path,
  shown,
  target,
  yearOf,
} from './testing/build.ts';
import {
  accidents,
  criteria,
  disbursed,
  forest,
  insurance,
  meanPrices,
  place,
  planning,
  prices,
} from './testing/indicators.ts';
import type { Kind, Status } from './vocabulary.ts';

describe('kinds that are behind at once', () => {
  const EIGHT_STEPS = {
    indicator: { kind: 'milestone', accumulation: 'latest', decimals: 0 },
    target: target(bound('at_least', '8')),
    path: flatPath('4'),
  } as const;

  it.each<readonly [value: string, status: Status]>([
    ['74', 'on_track'],
    ['73.4', 'on_track'],
    // Prints as 73,40.
    ['73.396', 'on_track'],
    ['73.39', 'at_risk'],
    ['73.35', 'at_risk'],
    // 2,99 points of the floor, which from the thresholds on would not count.
    ['71.21', 'at_risk'],
    // Exactly 15 points, and just under.
    ['62.39', 'at_risk'],
    ['62.38', 'will_miss'],
  ])('a level to be kept at 73,4: any fall is an alarm, %s is %s', (value, status) => {
    expect(assess(forest(value)).status).toBe(status);
  });

  it('is an alarm from the first month on, and «dự kiến không đạt» only from March', () => {
    const at = (month: Month, value: string) =>
      assess(forest(null, { series: yearOf('latest', onlyMonth(month, value)), month })).status;
    expect([at(1, '73.39'), at(2, '73.39'), at(2, '50'), at(3, '50')]).toEqual([
      'at_risk',
      'at_risk',
      'at_risk',
      'will_miss',
    ]);
  });

  it('the same fall of a rate is within its thresholds', () => {
    const rate = forest('73.35', {
      indicator: { kind: 'rate', accumulation: 'latest', decimals: 2, unit: PHAN_TRAM },
    });
    expect(assess(rate).status).toBe('on_track');
  });

  it('a level kept so far is not met before the year ends, then it is', () => {
    expect(assess(forest('74')).status).toBe('on_track');
    const year = (value: string) =>
      assess(forest(null, { series: yearOf('latest', onlyMonth(12, value)), month: 12 })).status;
    expect([year('73.4'), year('73.35')]).toEqual(['met', 'will_miss']);
  });

  it.each<readonly [done: string, status: Status]>([
    ['5', 'on_track'],
    ['4', 'on_track'],
    // One of eight is 12,5 points, two are 25: how many points a step is depends on how many there are, so they do not count.
    ['3', 'at_risk'],
    ['2', 'at_risk'],
    ['0', 'at_risk'],
    ['8', 'met'],
  ])('of eight steps, four due by now and %s done: %s', (done, status) => {
    expect(assess(facts({ ...EIGHT_STEPS, series: yearOf('latest', onlyMonth(5, done)) })).status).toBe(
      status,
    );
  });

  it('a step not due yet is not behind; from its month on it is', () => {
    const due = path(MONTHS.map((month) => (month < 6 ? '0' : '1')));
    const at = (month: Month) =>
      assess(
        facts({
          ...EIGHT_STEPS,
          path: due,
          series: yearOf('latest', onlyMonth(month, '0')),
          month,
        }),
      ).status;
    expect([at(5), at(6)]).toEqual(['on_track', 'at_risk']);
  });

  it('one place short is short, and however many are: a place is never «dự kiến không đạt» by its gap', () => {
    expect(['33', '34', '35', '63'].map((value) => assess(place(value)).status)).toEqual([
      'on_track',
      'on_track',
      'at_risk',
      'at_risk',
    ]);
    const year = (value: string) =>
      assess(place(null, { series: yearOf('latest', onlyMonth(12, value)), month: 12 })).status;
    expect([year('34'), year('35')]).toEqual(['met', 'will_miss']);
  });

  it('a place on the way its path leads is on track, though not yet the one wanted', () => {
    const at = (value: string) => {
      const { status, sentence } = assess(place(value, { path: flatPath('40') }));
      return [status, sentence.key];
    };
    expect([at('34'), at('35'), at('40'), at('41')]).toEqual([
      ['on_track', 'sentence.rank.reached'],
      ['on_track', 'sentence.rank.on_path'],
      ['on_track', 'sentence.rank.on_path'],
      ['at_risk', 'sentence.rank.behind'],
    ]);
  });

  it('a floor is a floor, also where a path was drawn under it', () => {
    const low = { path: flatPath('73') };
    expect(['73.3', '73.4', '74'].map((value) => assess(forest(value, low)).status)).toEqual([
      'at_risk',
      'on_track',
      'on_track',
    ]);
  });

  it('without an approved path none of them is on track', () => {
    const without = [forest('74', { path: null }), place('1', { path: null }), prices('4.2', { path: null })];
    expect(without.map((all) => assess(all).status)).toEqual(['at_risk', 'at_risk', 'at_risk']);
  });
});

describe('what is drawn of each kind', () => {
  it.each<readonly [Kind, string, AssessmentFacts]>([
    ['maintain', 'floor', forest('73.4')],
    ['rank', 'rank', place('34')],
    ['milestone', 'steps', planning('2')],
    ['disbursement', 'plan', disbursed('430')],
    ['average', 'target_rate', meanPrices('3')],
    ['ratio', 'plan', criteria('12')],
    ['lower_better', 'limit', accidents('12')],
    ['rate', 'way_from_baseline', insurance('96')],
  ])('%s: %s', (_kind, progressOf, all) => {
    expect(assess(all).progressOf).toBe(progressOf);
  });

  it('of a place there is no bar, and of steps no percent', () => {
    expect(assess(place('35'))).toMatchObject({ progress: null, percentOfPlan: null, gapPoints: null });
    expect(assess(planning('1')).percentOfPlan).toBeNull();
    expect(shown(assess(planning('1')).progress)).toBe('25');
  });

  it('every denominator of disbursement is handed on with its percent', () => {
    const two = disbursed('658', {
      target: target(bound('at_least', '2430.6'), {
        otherPlans: [{ name: { vi: 'Giao đầu năm', en: 'First assigned' }, number: quantity('2157.119') }],
      }),
    });
    expect([shown(assess(two).percentOfPlan), assess(two).otherPercents.map(shown)]).toEqual([
      '27.07150497819468444006',
      ['30.50364861651118922971'],
    ]);
  });
});

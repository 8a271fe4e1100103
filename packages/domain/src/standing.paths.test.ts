/** What the path of a limit promises, what a level is not asked, and where a pace must not be: found open by a mutation run. */
import { expect, it } from 'vitest';
import { quantity } from './quantity.ts';
import { standingAt } from './standing.ts';
import { bound, path, PHAN_TRAM, shown, standingFacts, target, yearOf } from './testing/build.ts';
import type { Accumulation } from './vocabulary.ts';

const LIMIT = { kind: 'lower_better', direction: 'lower', decimals: 0 } as const;

/** Accidents, or a share that must stay low, with a path that says something in March and in June only. */
const limited = (accumulation: Accumulation, month: 3 | 5 | 6) =>
  standingAt(
    standingFacts({
      indicator: { ...LIMIT, accumulation },
      target: target(bound('at_most', '38'), { baseline: quantity('40') }),
      path: path([null, null, '9', null, null, '19']),
      series: yearOf(accumulation, ['1', '2', '3', '4', '5', '6']),
    }),
    month,
  );

it.each([
  [3, '9'],
  [5, null],
  [6, '19'],
] as const)(
  'a sum that must stay low is allowed by %s what its path says of that very month',
  (month, said) => {
    expect(shown(limited('sum', month)?.expected)).toBe(said);
  },
);

it.each([
  [3, '9'],
  [5, '9'],
  [6, '19'],
] as const)('a level that must stay low is held by %s to what was last promised', (month, said) => {
  expect(shown(limited('latest', month)?.expected)).toBe(said);
});

it('a level has no «so many times last year’s rest», and no best month', () => {
  const rate = standingAt(
    standingFacts({
      indicator: { kind: 'rate', accumulation: 'latest', unit: PHAN_TRAM },
      target: target(bound('at_least', '97'), { baseline: quantity('90') }),
      series: yearOf('latest', ['91', '92', '93', '94', '95']),
      lastYear: yearOf('latest', ['80', '81', '82', '83', '84', '85', '86', '87', '88', '89', '89', '90'], {
        year: 2023,
      }),
    }),
    5,
  );
  expect(shown(rate?.pace?.perMonth)).toBe('0.28571428571428571429');
  expect([rate?.pace?.againstLastYear, rate?.pace?.bestMonth]).toEqual([null, null]);
});

it('the gap of a kind that goes by its plan does so even where a baseline is known', () => {
  const ratio = standingAt(
    standingFacts({
      indicator: { kind: 'ratio', accumulation: 'latest', decimals: 1 },
      target: target(bound('at_least', '56'), { baseline: quantity('50.3') }),
      path: path(['50', '50', '50', '50', '52']),
      series: yearOf('latest', ['50', '50', '50', '50', '51']),
    }),
    5,
  );
  // One of 56, not one of the 5,7 since the year began.
  expect(shown(ratio?.gapPoints)).toBe('-1.78571428571428571429');
});

it('the months of a year that is a slice of a term are asked for nothing: its years make up for one another', () => {
  const term = {
    target: {
      sort: 'yearly_average',
      averaging: 'geometric',
      number: quantity('6.5'),
      direction: 'higher',
      firstYear: 2021,
      lastYear: 2025,
      baseline: null,
      least: null,
      most: null,
    },
    delivered: [quantity('4')],
  } as const;
  const at = (more: Parameters<typeof target>[1]) =>
    standingAt(
      standingFacts({
        indicator: { kind: 'average', accumulation: 'latest', unit: PHAN_TRAM },
        target: target(bound('at_least', '6.5'), more),
        series: yearOf('latest', ['5', '5', '5', '5', '5', '5']),
      }),
      6,
    )?.pace;
  expect(at({})?.form).toBe('mean_of_rest');
  expect(at({ term })).toBeNull();
  // Of any other kind the year is a year like others, slice of a term or not.
  const flow = standingAt(
    standingFacts({
      target: target(bound('at_least', '120'), { term }),
      series: yearOf('sum', ['10', '20', '30', '40', '50', '60']),
    }),
    6,
  );
  expect(shown(flow?.pace?.perMonth)).toBe('10');
});

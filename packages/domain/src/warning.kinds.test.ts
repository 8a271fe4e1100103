/** Warnings of kinds with a rule of their own. */
import { describe, expect, it } from 'vitest';
import { assess, type AssessmentFacts } from './assessment.ts';
import { flatPath, onlyMonth, path, yearOf } from './testing/build.ts';
import {
  accidentsInAll,
  criteria,
  disbursed,
  forest,
  grdp,
  meanPrices,
  place,
  planning,
  planting,
  prices,
} from './testing/indicators.ts';
import { codes, said } from './testing/warnings.ts';

describe('warnings by kind', () => {
  const before = (all: AssessmentFacts, value: string): AssessmentFacts => ({
    ...all,
    lastYear: yearOf(all.indicator.accumulation, onlyMonth(5, value), { year: 2023 }),
  });

  it('W1: what has no path says so whatever its kind; a row that follows from its children has none to lack', () => {
    const without = { path: null } as const;
    const all = [
      forest('73.4', without),
      place('34', without),
      planning('2', without),
      prices('4.2', without),
    ];
    expect(all.map(codes)).toEqual([['W1'], ['W1'], ['W1'], ['W1']]);
    expect(codes(accidentsInAll(['will_miss', 'no_data']))).toEqual([]);
  });

  it('W3: nothing paid by May is no result; a place, a level or a band at zero is a reading', () => {
    expect(said(disbursed('0'), 'W3')).toEqual(['warning.W3', { months: 5 }]);
    for (const all of [place('0'), forest('0'), prices('0'), criteria('0'), meanPrices('0')]) {
      expect(codes(all)).not.toContain('W3');
    }
  });

  it('W4: two steps of four late for two months, and outside the band for three', () => {
    const late = planning(null, { series: yearOf('latest', ['0', '0']), month: 2 });
    expect(said(late, 'W4')).toEqual(['warning.W4', { months: 2 }]);
    const outside = prices(null, { series: yearOf('latest', ['4.2', '5', '5.2', '5']), month: 4 });
    expect(said(outside, 'W4')).toEqual(['warning.W4', { months: 3 }]);
    const inside = prices(null, { series: yearOf('latest', ['5', '5', '4.5']), month: 3 });
    expect(codes(inside)).not.toContain('W4');
  });

  it.each<readonly [name: string, all: AssessmentFacts, months: number | null]>([
    [
      'forest cover 0,1 under its floor for five months',
      forest(null, { series: yearOf('latest', ['73.3', '73.3', '73.3', '73.3', '73.3']) }),
      5,
    ],
    [
      'forest cover back at its floor in March',
      forest(null, { series: yearOf('latest', ['73.3', '73.3', '73.4', '73.3', '73.3']) }),
      2,
    ],
    [
      'forest cover under its floor, but above a path drawn lower',
      forest(null, {
        path: flatPath('73'),
        series: yearOf('latest', ['73.3', '73.3']),
        month: 2,
      }),
      2,
    ],
    [
      'forest cover on its floor',
      forest(null, { series: yearOf('latest', ['73.4', '73.4']), month: 2 }),
      null,
    ],
    [
      'under its floor by less than prints',
      forest(null, { series: yearOf('latest', ['73.398', '73.398']), month: 2 }),
      null,
    ],
    [
      'one place short for three months',
      place(null, { series: yearOf('latest', ['35', '35', '35']), month: 3 }),
      3,
    ],
    [
      'one place short for one month',
      place(null, { series: yearOf('latest', ['34', '35']), month: 2 }),
      null,
    ],
    [
      'one step of four late for two months',
      planning(null, { series: yearOf('latest', ['1', '1']), month: 2 }),
      2,
    ],
    ['as many steps as are due', planning(null, { series: yearOf('latest', ['2', '2']), month: 2 }), null],
    [
      'a sum that keeps to its path into a band',
      planting(null, {
        path: path(['1', '2', '3', '4']),
        series: yearOf('sum', ['1', '2', '3', '4']),
        month: 4,
      }),
      null,
    ],
    [
      'a sum behind its path into a band',
      planting(null, { path: path(['1', '2', '3']), series: yearOf('sum', ['1', '1.5', '2']), month: 3 }),
      2,
    ],
  ])('W4: %s', (_name, all, months) => {
    expect(said(all, 'W4')).toEqual(months === null ? null : ['warning.W4', { months }]);
  });

  it('W6: a ratio that must rise faster, in its own unit', () => {
    // 3,7 over eight months, where the last three brought 0,1 each.
    const slow = criteria(null, { series: yearOf('latest', ['10', '10.1', '10.2', '10.3']), month: 4 });
    expect(said(slow, 'W6')).toEqual([
      'warning.W6',
      { multiple: '4.625', perMonth: '0.4625', unit: 'tiêu chí/xã' },
    ]);
  });

  it('W6: paying must go faster, with the multiple of the last three months', () => {
    // 30 a month so far; 2157,119 − 90 over nine months is 229,68… a month.
    const slow = disbursed(null, { series: yearOf('sum', ['30', '60', '90']), month: 3 });
    const [key, numbers] = said(slow, 'W6') ?? [];
    expect([key, numbers?.unit]).toEqual(['warning.W6', 'tỷ đồng']);
    expect(String(numbers?.perMonth)).toMatch(/^229\.679888/);
    expect(String(numbers?.multiple)).toMatch(/^7\.65599/);
  });

  it('W6: a mean of the rest has no multiple to warn of, however far it is', () => {
    const far = [
      grdp(['1', '1', '1'], { month: 3 }),
      meanPrices(null, { series: yearOf('latest', ['9', '9', '9']), month: 3 }),
    ];
    for (const all of far) {
      expect(assess(all).pace?.form).toBe('mean_of_rest');
      expect(codes(all)).not.toContain('W6');
    }
  });

  it.each<readonly [string, AssessmentFacts, readonly [string, Record<string, string>] | null]>([
    ['paid less than last year', before(disbursed('430'), '500'), ['warning.W8', { percent: '14' }]],
    [
      'forest cover a point lower',
      before(forest('73.4'), '74.4'),
      ['warning.W8.points', { gap: '1', gapUnit: 'điểm %' }],
    ],
    ['forest cover less than a point lower', before(forest('73.45'), '74.4'), null],
    [
      'prices on average a point higher',
      before(meanPrices('3.9'), '2.79'),
      ['warning.W8.points.higher', { gap: '1.11', gapUnit: 'điểm %' }],
    ],
    ['criteria fewer by five percent', before(criteria('11.4'), '12'), ['warning.W8', { percent: '5' }]],
    ['thirteen places down: others moved', before(place('48'), '35'), null],
    ['fewer steps than last year’s, which were others', before(planning('1'), '4'), null],
    ['inside its band at less than last year', before(prices('4'), '8'), null],
    ['outside its band at less than last year', before(prices('3'), '8'), null],
  ])('W8: %s', (_name, all, expected) => {
    expect(said(all, 'W8')).toEqual(expected);
  });
});

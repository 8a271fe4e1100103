import { describe, expect, it } from 'vitest';
import { assess, type AssessmentFacts } from './assessment.ts';
import { quantity, quantityText } from './quantity.ts';
import { bound, facts, flatPath, onlyMonth, target, TY_DONG, yearOf } from './testing/build.ts';
import {
  accidents,
  criteria,
  disbursed,
  forest,
  grdp,
  insurance,
  meanPrices,
  place,
  planning,
  planting,
  prices,
} from './testing/indicators.ts';
import type { Kind } from './vocabulary.ts';

/** The sentence as its key and its numbers, each with the decimals it is to be shown with. */
const told = (all: AssessmentFacts): [string, Record<string, unknown>] => {
  const { key, parameters } = assess(all).sentence;
  const numbers = Object.entries(parameters).flatMap(([name, parameter]): [string, unknown][] => {
    if (parameter.type === 'quantity') return [[name, [quantityText(parameter.value), parameter.decimals]]];
    if (parameter.type === 'bilingual') return [[name, parameter.value.vi]];
    return parameter.type === 'target' ? [] : [[name, parameter.value]];
  });
  return [key, Object.fromEntries(numbers)];
};
const revenue = (value: string): AssessmentFacts =>
  facts({
    target: target(bound('at_least', '1010')),
    path: flatPath('202'),
    series: yearOf('sum', onlyMonth(5, value)),
  });

describe('the numbers in a sentence can be checked by hand', () => {
  it('a sum: value, percent of plan, and points from the path without a sign', () => {
    const base = { month: 5, unit: 'tỷ đồng' };
    expect(told(revenue('164'))).toEqual([
      'sentence.sum.behind',
      {
        ...base,
        value: ['164', 1],
        percent: ['16.23762376237623762376', 1],
        gap: ['3.76237623762376237624', 1],
      },
    ]);
    expect(told(revenue('303'))).toEqual([
      'sentence.sum.ahead',
      { ...base, value: ['303', 1], percent: ['30', 1], gap: ['10', 1] },
    ]);
    expect(told(revenue('202'))).toEqual([
      'sentence.sum.on_path',
      { ...base, value: ['202', 1], percent: ['20', 1] },
    ]);
  });

  it('a gap that prints as 0,0 points is «đúng lộ trình», the first that prints as 0,1 is not', () => {
    // 0,05 of 100 points is where 0,1 begins.
    const key = (value: string) =>
      assess(facts({ indicator: { decimals: 3 }, series: yearOf('sum', onlyMonth(5, value)) })).sentence.key;
    expect(['49.951', '50.049', '49.95', '50.05'].map(key)).toEqual([
      'sentence.sum.on_path',
      'sentence.sum.on_path',
      'sentence.sum.behind',
      'sentence.sum.ahead',
    ]);
  });

  it('a rate: the gap in points, without a sign, with the indicator’s decimals', () => {
    const base = { month: 5, unit: '%', gapUnit: 'điểm %' };
    expect(told(insurance('95.8'))).toEqual([
      'sentence.level.behind',
      { ...base, value: ['95.8', 1], gap: ['0.2', 1] },
    ]);
    expect(told(insurance('96.5'))).toEqual([
      'sentence.level.ahead',
      { ...base, value: ['96.5', 1], gap: ['0.5', 1] },
    ]);
  });

  it('a limit: what was allowed by now, or by how much it is over', () => {
    const base = { month: 5, unit: 'vụ' };
    expect(told(accidents('12'))).toEqual([
      'sentence.limit.within',
      { ...base, value: ['12', 0], expected: ['16', 0] },
    ]);
    expect(told(accidents('18'))).toEqual([
      'sentence.limit.over',
      { ...base, value: ['18', 0], gap: ['2', 0], gapUnit: 'vụ' },
    ]);
  });

  it('a year that fell short: by how much, whichever way is good', () => {
    expect(told(grdp(onlyMonth(12, '6.84'), { month: 12 }))).toEqual([
      'sentence.year.short',
      { value: ['6.84', 2], unit: '%', gap: ['1.16', 2], gapUnit: 'điểm %' },
    ]);
    const broken = accidents(null, { series: yearOf('sum', onlyMonth(12, '41')), month: 12 });
    expect(told(broken)).toEqual([
      'sentence.year.short',
      { value: ['41', 0], unit: 'vụ', gap: ['3', 0], gapUnit: 'vụ' },
    ]);
  });

  it('a place: where it stands, where it should, and how many places short', () => {
    expect(told(place('34'))).toEqual([
      'sentence.rank.reached',
      { month: 5, place: ['34', 0], wanted: ['34', 0] },
    ]);
    expect(told(place('48'))).toEqual([
      'sentence.rank.behind',
      { month: 5, place: ['48', 0], wanted: ['34', 0], gap: ['14', 0] },
    ]);
    // On the way up by steps: as far as promised, and not there yet.
    expect(told(place('40', { path: flatPath('40') }))).toEqual([
      'sentence.rank.on_path',
      { month: 5, place: ['40', 0], wanted: ['34', 0] },
    ]);
    expect(told(place('37', { path: flatPath('40') }))[0]).toBe('sentence.rank.on_path');
    expect(told(place('33', { path: flatPath('40') }))[0]).toBe('sentence.rank.reached');
    // Short of the path, and not of the place wanted in the end.
    expect(told(place('45', { path: flatPath('40') }))).toEqual([
      'sentence.rank.behind',
      { month: 5, place: ['45', 0], wanted: ['34', 0], gap: ['5', 0] },
    ]);
    expect(told(place('48', { path: null }))).toEqual([
      'sentence.rank.no_path',
      { month: 5, place: ['48', 0], wanted: ['34', 0] },
    ]);
  });

  it('steps: how many are done of all, and how many more or fewer than are due', () => {
    const base = { month: 5, total: ['4', 0] };
    expect(told(planning('1'))).toEqual([
      'sentence.steps.behind',
      { ...base, done: ['1', 0], gap: ['1', 0] },
    ]);
    expect(told(planning('0'))).toEqual([
      'sentence.steps.behind',
      { ...base, done: ['0', 0], gap: ['2', 0] },
    ]);
    expect(told(planning('3'))).toEqual(['sentence.steps.ahead', { ...base, done: ['3', 0], gap: ['1', 0] }]);
    expect(told(planning('2'))).toEqual(['sentence.steps.on_path', { ...base, done: ['2', 0] }]);
    expect(told(planning('4'))).toEqual(['sentence.steps.reached', base]);
  });

  it('a band: inside no distance is told, outside the one to the nearer edge', () => {
    const base = { month: 5, unit: '%' };
    expect(told(prices('4.2'))).toEqual(['sentence.band.inside', { ...base, value: ['4.2', 1] }]);
    expect(told(prices('4.8'))).toEqual([
      'sentence.band.outside',
      { ...base, value: ['4.8', 1], gap: ['0.3', 1], gapUnit: 'điểm %' },
    ]);
    expect(told(prices('3.9'))).toEqual([
      'sentence.band.outside',
      { ...base, value: ['3.9', 1], gap: ['0.1', 1], gapUnit: 'điểm %' },
    ]);
  });

  it('a band: no distance that does not print is told', () => {
    const [key] = told(
      prices('0.64', { target: target(bound('between', '0.4', '0.6')), path: flatPath('0.5') }),
    );
    expect(key).toBe('sentence.band.inside');
  });

  it('a sum on its way into a band: percent of the low edge, and points from its path', () => {
    const base = { month: 5, unit: 'nghìn ha' };
    expect(told(planting('4'))).toEqual([
      'sentence.sum.on_path',
      { ...base, value: ['4', 1], percent: ['40', 1] },
    ]);
    expect(told(planting('3'))).toEqual([
      'sentence.sum.behind',
      { ...base, value: ['3', 1], percent: ['30', 1], gap: ['10', 1] },
    ]);
    expect(told(planting('12.5'))).toEqual(['sentence.limit.broken', { ...base, value: ['12.5', 1] }]);
  });

  it('a level to be kept: what it has fallen by', () => {
    expect(told(forest('73.35'))).toEqual([
      'sentence.level.behind',
      { month: 5, unit: '%', value: ['73.35', 2], gap: ['0.05', 2], gapUnit: 'điểm %' },
    ]);
  });

  it('disbursement: percent of the judged plan, and points from its path', () => {
    expect(
      told(
        disbursed('658', {
          target: target(bound('at_least', '2632')),
          path: flatPath('1316'),
        }),
      ),
    ).toEqual([
      'sentence.sum.behind',
      { month: 5, unit: 'tỷ đồng', value: ['658', 1], percent: ['25', 1], gap: ['25', 1] },
    ]);
  });

  it('a mean that is too high: above its path by so much', () => {
    expect(told(meanPrices('4.3'))).toEqual([
      'sentence.level.behind',
      { month: 5, unit: '%', value: ['4.3', 2], gap: ['0.3', 2], gapUnit: 'điểm %' },
    ]);
  });

  it('a ratio speaks in its own unit', () => {
    expect(told(criteria('12.05'))).toEqual([
      'sentence.level.behind',
      { month: 5, unit: 'tiêu chí/xã', value: ['12.05', 2], gap: ['0.45', 2], gapUnit: 'tiêu chí/xã' },
    ]);
  });

  it('a year of places or of steps that fell short', () => {
    const year = (value: string) => ({ series: yearOf('latest', onlyMonth(12, value)), month: 12 }) as const;
    expect(told(place(null, year('36')))).toEqual([
      'sentence.year.short',
      { value: ['36', 0], unit: 'bậc', gap: ['2', 0], gapUnit: 'bậc' },
    ]);
    expect(told(planning(null, year('3')))).toEqual([
      'sentence.year.short',
      { value: ['3', 0], unit: 'bước', gap: ['1', 0], gapUnit: 'bước' },
    ]);
  });

  it('a target is handed on in its own words: operator, edges, unit', () => {
    expect(assess(insurance('95.8')).sentence.parameters.target).toEqual({
      type: 'target',
      value: {
        operator: 'at_least',
        low: quantity('97'),
        high: null,
        approximate: false,
        decimals: 1,
        unit: { vi: '%', en: '%' },
      },
    });
  });
});

describe('which family of sentences speaks', () => {
  const stock = (value: string) =>
    facts({
      indicator: { kind: 'stock', accumulation: 'latest', unit: TY_DONG },
      target: target(bound('at_least', '56'), { baseline: quantity('50') }),
      path: flatPath('53'),
      series: yearOf('latest', onlyMonth(5, value)),
    });

  it('a level has a percent of plan and yet speaks of its own unit', () => {
    expect(told(stock('52'))).toEqual([
      'sentence.level.behind',
      { month: 5, value: ['52', 1], unit: 'tỷ đồng', gap: ['1', 1], gapUnit: 'tỷ đồng' },
    ]);
  });

  it('what must stay inside a band speaks of its band, whatever its kind', () => {
    const banded = (kind: Kind) =>
      prices('4.8', { indicator: { kind, direction: 'band', accumulation: 'latest', decimals: 1 } });
    const kinds = ['stock', 'rate', 'growth', 'ratio', 'average', 'flow', 'maintain'] as const;
    expect(kinds.map((kind) => assess(banded(kind)).sentence.key)).toEqual(
      kinds.map(() => 'sentence.band.outside'),
    );
  });

  it('disbursement that must stay low speaks of its limit', () => {
    const low = disbursed('430', {
      indicator: { kind: 'disbursement', direction: 'lower' },
      target: target(bound('at_most', '1000')),
    });
    expect(assess(low).sentence.key).toBe('sentence.limit.within');
  });

  it('a sum with a plan of zero has no percent and speaks of its own unit', () => {
    const all = facts({
      target: target(bound('at_least', '0')),
      path: flatPath('2'),
      series: yearOf('sum', onlyMonth(5, '-1')),
    });
    expect(assess(all).sentence.key).toBe('sentence.level.behind');
  });
});

import { describe, expect, it } from 'vitest';
import { assess, type AssessmentFacts } from './assessment.ts';
import { quantity, quantityText } from './quantity.ts';
import { bound, facts, flatPath, onlyMonth, target, TY_DONG, yearOf } from './testing/build.ts';
import { accidents, grdp, insurance } from './testing/situations.ts';

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

  it('a sum with a plan of zero has no percent and speaks of its own unit', () => {
    const all = facts({
      target: target(bound('at_least', '0')),
      path: flatPath('2'),
      series: yearOf('sum', onlyMonth(5, '-1')),
    });
    expect(assess(all).sentence.key).toBe('sentence.level.behind');
  });
});

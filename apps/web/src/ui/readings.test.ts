import { describe, expect, it } from 'vitest';
import { makeFormat } from '../i18n/format.ts';
import { vietnamese } from '../i18n/vietnamese.ts';
import { aMonth, aRow } from '../testing/indicator-fixtures.ts';
import { makeReadings, valueMinusPath } from './readings.ts';

const readings = makeReadings({ locale: 'vi', text: vietnamese, format: makeFormat('vi') });

describe('the gap to the path', () => {
  const accidents = aRow({
    kind: 'lower_better',
    direction: 'lower',
    unit: { vi: 'vụ', en: 'accidents' },
    // 20 against a path of 22: good, so positive on the wire.
    assessment: { progressOf: 'limit', value: '20', expected: '22', gapInUnit: '2', gapPoints: '9.5' },
  });

  it('of what should be low is value minus path, as a reader works it out', () => {
    expect(readings.gap(accidents)).toEqual({ number: '−2', unit: 'vụ' });
  });

  it('of everything else is the wire’s', () => {
    expect(valueMinusPath(aRow({ direction: 'higher' }), '-8.6')).toBe('-8.6');
    expect(valueMinusPath(aRow({ direction: 'lower' }), '-3')).toBe('3');
    expect(valueMinusPath(aRow({ direction: 'lower' }), null)).toBeNull();
  });

  it('of nothing is written without a sign', () => {
    const even = { ...accidents, assessment: { ...accidents.assessment, gapInUnit: '0' } };
    expect(readings.gap(even)?.number).toBe('0');
  });
});

describe('the kinds that have no bar', () => {
  const said = (words: string): string => words.replaceAll('\u00A0', ' ');
  const rank = aRow({
    kind: 'rank',
    direction: 'lower',
    accumulation: 'latest',
    unit: { vi: 'bậc', en: 'places' },
    assessment: {
      progressOf: 'rank',
      value: '35',
      progress: null,
      percentOfPlan: null,
      gapInUnit: '-1',
      gapPoints: null,
    },
  });

  it('say a place as a place, with the places it is short', () => {
    expect(readings.valueWithUnit(rank, 5)).toBe('thứ 35');
    expect(said(readings.quantityWithUnit(rank, '34'))).toBe('thứ 34');
    expect(readings.gap(rank)).toEqual({ number: '−1', unit: 'bậc' });
    expect(readings.bar(rank, 5)).toBe('thứ 35');
  });

  it('say how far a place moved, up where its number became smaller', () => {
    const since = { value: '48', change: '-13', changeIn: 'places', better: true } as const;
    expect(readings.change(rank, since)).toBe('tăng 13 bậc');
    expect(readings.change(rank, { ...since, change: '2', better: false })).toBe('giảm 2 bậc');
    expect(said(readings.change(rank, { ...since, change: '-13.24', changeIn: 'percent' }))).toBe('−13,2 %');
  });

  it('say how far a value lies over its band as more, and under it as less', () => {
    const base = aRow();
    if (base.target === null) throw new Error('a target');
    const prices = (value: string) =>
      aRow({
        kind: 'range',
        direction: 'band',
        decimals: 1,
        unit: { vi: '%', en: '%' },
        target: {
          ...base.target,
          operator: 'between',
          low: '4',
          high: '4.5',
          number: '4',
        } as typeof base.target,
        assessment: { progressOf: 'band', value, gapInUnit: '-0.3' },
      });
    expect(readings.gap(prices('4.8'))?.number).toBe('+0,3');
    expect(readings.gap(prices('3.7'))?.number).toBe('−0,3');
    expect(said(readings.bar(prices('3.7'), 5))).toBe('3,7 % (khoảng 4–4,5 %)');
  });

  it('say of a row without figures how its children stand, and promise no plan for it', () => {
    const whole = aRow({
      kind: 'composite',
      target: null,
      assessment: {
        progressOf: 'children',
        value: null,
        progress: null,
        sentence: {
          key: 'sentence.children',
          parameters: { good: { type: 'count', value: 2 }, total: { type: 'count', value: 3 } },
        },
      },
    });
    expect(readings.valueWithUnit(whole, 5)).toBe('2/3 thành phần đạt hoặc đúng tiến độ');
    expect(readings.bar(whole, 5)).toBe('2/3 thành phần đạt hoặc đúng tiến độ');
    expect([readings.targetShort(whole), readings.targetWords(whole)]).toEqual(['—', '—']);
    expect(readings.targetShort(aRow({ target: null }))).toBe('chưa giao');
  });

  it('have no word of their own for a month that follows from others', () => {
    expect(readings.withoutNumber(aMonth(5, { state: 'derived' }))).toBe('—');
  });
});

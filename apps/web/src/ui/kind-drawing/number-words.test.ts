import { describe, expect, it } from 'vitest';
import { makeFormat } from '../../i18n/format.ts';
import { aBand, aDisbursement, aDrawnRow, aFloor, aMilestone, aParent, aRank } from './a-drawn-row.ts';
import type { DrawnRow, DrawnTarget } from './drawn-row.ts';
import { joinedNumber, numberWords } from './number-words.ts';

const spaced = (words: string): string => words.replaceAll('\u00A0', ' ');

const said = (row: DrawnRow, locale: 'vi' | 'en' = 'vi'): string | null => {
  const words = numberWords(row, { locale, format: makeFormat(locale) });
  return words === null ? null : spaced(joinedNumber(words));
};

const rate = (value: string, target: Partial<DrawnTarget> = {}, direction: 'higher' | 'lower' = 'higher') =>
  aDrawnRow({
    kind: 'rate',
    direction,
    target,
    assessment: { value, progressOf: 'way_from_baseline' },
  });
const growth = (value: string, direction: 'higher' | 'lower' = 'higher') =>
  aDrawnRow({
    kind: 'growth',
    direction,
    target: { low: '8', number: '8' },
    assessment: { value, progressOf: 'target_rate' },
  });
const upTo = { operator: 'at_most', low: null, high: '13.9', number: '13.9' } as const;
const limit = aDrawnRow({
  kind: 'lower_better',
  direction: 'lower',
  target: upTo,
  assessment: { value: '13.8', progressOf: 'limit' },
});

describe('the big number of a kind', () => {
  it.each<[string, DrawnRow, string, string]>([
    ['a sum', aDisbursement(), '395,4 tỷ đồng · 18,4 %', '395.4 billion VND · 18.4%'],
    ['a rate on its way', rate('95.8'), '95,8 % (còn 1,2 điểm %)', '95.8% (1.2 points to go)'],
    ['growth', growth('5.6'), '5,6 % (thiếu 2,4 điểm %)', '5.6% (2.4 points short)'],
    ['a limit', limit, '13,8 % (mức trần 13,9 %)', '13.8% (limit 13.9%)'],
    ['a level to keep', aFloor('73.4'), '73,4 % (giữ 73,4 %)', '73.4% (keep 73.4%)'],
    ['a range', aBand('4.2'), '4,2 % (khoảng 4–4,5 %)', '4.2% (range 4–4.5%)'],
    ['a rank', aRank('34'), 'thứ 34, tăng 1 bậc', 'place 34, up 1 place'],
    ['a milestone', aMilestone('2'), '2/4 bước', '2/4 steps'],
    [
      'a composite',
      aParent('children', 2, 3),
      '2/3 thành phần đạt hoặc đúng tiến độ',
      '2/3 components met or on track',
    ],
    [
      'a structure',
      aParent('parts', 3, 3),
      '3/3 thành phần đạt hoặc đúng tiến độ',
      '3/3 components met or on track',
    ],
  ])('of %s is said in its own words', (_, row, vi, en) => {
    expect(said(row)).toBe(vi);
    expect(said(row, 'en')).toBe(en);
  });

  it('says on which side of its target a level lies once there', () => {
    expect(said(rate('97'))).toBe('97,0 % (bằng kế hoạch)');
    expect(said(rate('97.2'))).toBe('97,2 % (cao hơn kế hoạch 0,2 điểm %)');
    expect(said(growth('8.3'))).toBe('8,3 % (cao hơn kế hoạch 0,3 điểm %)');
    expect(said(rate('15', upTo, 'lower'))).toBe('15,0 % (còn 1,1 điểm %)');
    expect(said(rate('13.8', upTo, 'lower'))).toBe('13,8 % (thấp hơn kế hoạch 0,1 điểm %)');
    // Prices that have to stay low are not «short» of anything.
    expect(said(growth('8.4', 'lower'))).toBe('8,4 % (cao hơn kế hoạch 0,4 điểm %)');
  });

  it('measures from the value as printed, so that the words add up', () => {
    expect(said(rate('96.96'))).toBe('97,0 % (bằng kế hoạch)');
    expect(said(rate('95.7501'))).toBe('95,8 % (còn 1,2 điểm %)');
    expect(said(rate('95.8', { low: '97.25', number: '97.25' }))).toBe('95,8 % (còn 1,45 điểm %)');
  });

  it('loses no digit to a binary float', () => {
    const row = aDrawnRow({
      kind: 'stock',
      unit: { vi: 'đồng', en: 'VND' },
      decimals: 2,
      target: { low: '999999999999.99', number: '999999999999.99' },
      assessment: { value: '999999999999.69', progressOf: 'way_from_baseline' },
    });
    expect(said(row)).toBe('999.999.999.999,69 đồng (còn 0,30 đồng)');
  });

  it('tells a share of the plan only where there is one', () => {
    expect(said(aDrawnRow({ assessment: { value: '95.8', percentOfPlan: null } }))).toBe(
      '95,8 % (còn 1,2 điểm %)',
    );
  });

  it('says how a place moved, from where the year began or the year before', () => {
    expect(said(aRank('38'))).toBe('thứ 38, giảm 3 bậc');
    expect(said(aRank('35'))).toBe('thứ 35, giữ nguyên bậc');
    expect(said(aRank('22', null))).toBe('thứ 22');
    const since = { value: '35', change: '-13', changeIn: 'places', better: true } as const;
    const place = aRank('22', null);
    expect(said({ ...place, assessment: { ...place.assessment, samePeriod: since } })).toBe(
      'thứ 22, tăng 13 bậc',
    );
  });

  it('says a band of one value or with one edge as it was written', () => {
    expect(said(aBand('4.2', { operator: 'about', low: '4', high: null }))).toBe('4,2 % (khoảng 4 %)');
    expect(said(aBand('4.2', { operator: 'exactly', low: '4.0', high: '4.0' }))).toBe('4,2 % (khoảng 4,0 %)');
  });

  it('is not said where there is none', () => {
    expect(said(aDrawnRow({ assessment: { value: null, progressOf: 'none' } }))).toBeNull();
    expect(said({ ...aDrawnRow(), target: null })).toBeNull();
    const orphan = aParent('children', 0, 0);
    const without = { key: 'sentence.no_children', parameters: {} } as const;
    expect(said({ ...orphan, assessment: { ...orphan.assessment, sentence: without } })).toBe(
      'chưa có thành phần',
    );
  });
});

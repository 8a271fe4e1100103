import { describe, expect, it } from 'vitest';
import { composeTarget, type BesideTarget } from './target-composing.ts';
import { quantity } from './quantity.ts';
import type { Bound } from './target.ts';
import { bound } from './testing/build.ts';

const approximately = (aim: Bound): Bound => ({ ...aim, approximate: true });

describe('words for a bound', () => {
  it.each<[words: string, aim: Bound, decimals: number, unit: string, beside?: BesideTarget]>([
    ['từ 3.485 ha trở lên', bound('at_least', '3485'), 0, 'ha'],
    ['trên 8 %', bound('more_than', '8'), 0, '%'],
    ['không quá 38 vụ', bound('at_most', '38'), 0, 'vụ'],
    ['dưới 7,6 %', bound('less_than', '7.6'), 1, '%'],
    ['bằng 100 %', bound('exactly', '100'), 0, '%'],
    ['khoảng 6 %', bound('about', '6'), 0, '%'],
    ['7,5–8,0 %', bound('between', '7.5', '8'), 0, '%'],
    ['khoảng 45–47 %', approximately(bound('between', '45', '47')), 0, '%'],
    ['từ -5,0 % đến -3,5 %', bound('between', '-5', '-3.5'), 0, '%'],
    ['từ khoảng 80 % trở lên', approximately(bound('at_least', '80')), 0, '%'],
    ['trên 97,0', bound('more_than', '97'), 1, ''],
    ['trên 2.157,119 tỷ đồng', bound('more_than', '2157.119'), 0, 'tỷ đồng'],
    ['từ 999.999.999.999.999 trở lên', bound('at_least', '999999999999999'), 0, ''],
    ['trên -1.010', bound('more_than', '-1010'), 0, ''],
    ['giảm 2,0–2,5 điểm %', bound('between', '2', '2.5'), 1, 'điểm %', { change: 'fall' }],
    [
      'giảm từ 0,7 % trở lên (còn 4,33 %)',
      bound('at_least', '0.7'),
      1,
      '%',
      { change: 'fall', resulting: quantity('4.33') },
    ],
    [
      'tăng từ 0,5 % trở lên (lên 97,0 %)',
      bound('at_least', '0.5'),
      1,
      '%',
      { change: 'rise', resulting: quantity('97') },
    ],
    [
      'từ 1.010 tỷ đồng trở lên, phấn đấu 1.100 tỷ đồng',
      bound('at_least', '1010'),
      0,
      'tỷ đồng',
      { stretch: quantity('1100') },
    ],
  ])('«%s»', (words, aim, decimals, unit, beside) => {
    expect(composeTarget(aim, decimals, unit, beside)).toBe(words);
  });

  it.each<[why: string, aim: Bound, beside?: BesideTarget, decimals?: number]>([
    ['no edge', { ...bound('at_least', '1'), low: null }],
    ['the wrong edge', { ...bound('at_most', '1'), low: quantity('1') }],
    ['a falling range', bound('between', '8', '7.5')],
    ['«khoảng» that is not approximate', { ...bound('about', '6'), approximate: false }],
    ['«bằng» that is', approximately(bound('exactly', '6'))],
    ['a fall below zero', bound('at_least', '-2'), { change: 'fall' }],
    ['a fall with a stretch below zero', bound('at_least', '2'), { change: 'fall', stretch: quantity('-3') }],
    ['a resulting level without a change', bound('at_least', '2'), { resulting: quantity('4') }],
    ['sixteen digits', bound('at_least', '1000000000000001')],
    ['sixteen digits beside it', bound('at_least', '1'), { stretch: quantity('1000000000000001') }],
    ['more than can be read', bound('at_least', '1'), {}, 300],
  ])('there are none for %s', (_, aim, beside, decimals = 0) => {
    expect(() => composeTarget(aim, decimals, '%', beside)).toThrow(RangeError);
  });
});

import { describe, expect, it } from 'vitest';
import { isUnitOf } from './target-words.ts';

describe('a unit in the words of a target', () => {
  it.each([
    ['triệu đồng', 'triệu đồng', true],
    // One spelling for another of the table, on either side.
    ['tr.đ', 'triệu đồng', true],
    ['triệu đồng', 'tr.đ', true],
    ['triệu đồng', 'tỷ đồng', false],
    ['điểm %', '%', true],
    // With and without what it is counted by; but not by two different things.
    ['triệu đồng/người', 'triệu đồng', true],
    ['triệu đồng', 'triệu đồng/người', true],
    ['triệu đồng/người', 'triệu đồng/ha', false],
    // An indicator without a unit takes any.
    ['', 'xã', true],
    ['  ', 'xã', true],
    // A unit that only begins like a known one is not that one.
    ['xã nông thôn mới', 'xã', false],
  ])('«%s» for «%s»: %s', (own, found, is) => {
    expect(isUnitOf(own, found)).toBe(is);
  });
});

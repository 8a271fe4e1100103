import { describe, expect, it } from 'vitest';
import { foldText, matchesText } from './fold-text.ts';

describe('finding without diacritics', () => {
  it('folds every mark and đ', () => {
    expect(foldText('Giải ngân vốn ĐẦU TƯ công')).toBe('giai ngan von dau tu cong');
    expect(foldText('đất')).toBe('dat');
  });

  it('folds decomposed text like composed', () => {
    expect(foldText('ngân sách'.normalize('NFD'))).toBe('ngan sach');
  });

  it('finds words in any order, typed with or without marks', () => {
    const folded = foldText('Tổng thu ngân sách nhà nước trên địa bàn');
    expect(matchesText(folded, 'thu ngan sach')).toBe(true);
    expect(matchesText(folded, 'sách thu')).toBe(true);
    expect(matchesText(folded, 'địa bàn')).toBe(true);
    expect(matchesText(folded, 'giải ngân')).toBe(false);
  });

  it('matches from the beginning of words, as they are typed', () => {
    expect(matchesText('tang truong', 'tru')).toBe(true);
    expect(matchesText('tang truong', 'ang')).toBe(false);
    expect(matchesText('iip (thang 5)', 'thang')).toBe(true);
  });

  it('lets everything through for no words', () => {
    expect(matchesText('abc', '  ')).toBe(true);
  });
});

/** `ux.md` §4.1 for the field of an indicator: every row of its table that a field decides, and the questions it asks. */
import { describe, expect, it } from 'vitest';
import type { NumberStyle } from '../number-reading.ts';
import type { Indicator } from '../indicator.ts';
import { PHAN_TRAM } from '../testing/build.ts';
import { faultsOf, readForm, readingText as told } from '../testing/entry-form.ts';

const read = (typed: string, of: Partial<Indicator> = {}, style: NumberStyle | null = null): string => {
  const form = readForm({ toDate: typed, style }, of);
  return form.faults.length > 0 ? faultsOf(form).join(', ') : told(form.reading);
};

describe('a value to date as typed or pasted (ux.md §4.1)', () => {
  it.each([
    // «last separator is the decimal one; spaces only group»
    ['1234.5', '– | 1234.5'],
    ['1.234,5', '– | 1234.5'],
    ['1 234,5', '– | 1234.5'],
    ['1\u00A0234,5', '– | 1234.5'],
    ['1\u202F234,5', '– | 1234.5'],
    ['1,234.5', '– | 1234.5'],
    ['1234,5', '– | 1234.5'],
    ['１２３４，５', '– | 1234.5'],
    // «the same mark twice = thousands»
    ['1.234.567', '– | 1234567'],
    ['1,234,567', '– | 1234567'],
    // «cannot be thousands»
    ['0,125', '– | 0.125'],
    ['0.125', '– | 0.125'],
    ['.5', '– | 0.5'],
    ['1234.567', '– | 1234.567'],
    // Ambiguous: asked, the Vietnamese habit first.
    ['1.234', 'toDate: vi 1234 or en 1.234?'],
    ['1,234', 'toDate: vi 1.234 or en 1234?'],
    ['12.345', 'toDate: vi 12345 or en 12.345?'],
    // Broken grouping, what a spreadsheet shows, words.
    ['12.34,5', 'toDate: grouping at 3'],
    ['1.23.456', 'toDate: grouping at 2'],
    ['12 34', 'toDate: grouping at 3'],
    ['#####', 'toDate: hashes at 0'],
    ['#N/A', 'toDate: spreadsheet_error at 0'],
    ['#DIV/0!', 'toDate: spreadsheet_error at 0'],
    ['Khoảng 6,5', 'toDate: text at 0'],
    // «statistics habit»: nothing, which is missing and never zero.
    ['', 'toDate: missing'],
    ['-', 'toDate: missing'],
    ['–', 'toDate: missing'],
    ['…', 'toDate: missing'],
    ['x', 'toDate: missing'],
    ['chưa có', 'toDate: missing'],
    // «Zero must be typed» (§4.2).
    ['0', '– | 0'],
  ])('«%s» reads %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it('an indicator without decimals reads thousands', () => {
    const hectares = { unit: { vi: 'ha', en: 'ha' }, decimals: 0 };
    expect(read('3.485', hectares)).toBe('– | 3485');
    expect(read('3,485', hectares)).toBe('– | 3485');
  });

  it('an ambiguous mark is answered by the style the person has said, for both numbers', () => {
    // 130.412 triệu đồng (Bắc Kạn, February 2023) in a field of triệu đồng.
    const million = { unit: { vi: 'triệu đồng', en: 'million VND' } };
    expect(read('130.412', million, 'vi')).toBe('– | 130412');
    expect(read('130.412', million, 'en')).toBe('– | 130.412');
    expect(told(readForm({ month: '130.412', toDate: '258,825', style: 'vi' }).reading)).toBe(
      '130412 | 258.825',
    );
    expect(told(readForm({ month: '130.412', toDate: '258,825', style: 'en' }).reading)).toBe(
      '130.412 | 258825',
    );
  });

  it('a number the style cannot change is read as it stands', () => {
    expect(read('395,4', {}, 'en')).toBe('– | 395.4');
    expect(read('395.4', {}, 'vi')).toBe('– | 395.4');
  });
});

describe('units (ux.md §4.1, domain.md §7 US4)', () => {
  it.each<[typed: string, unit: string, expected: string]>([
    ['97%', '%', '– | 97'],
    ['97 %', '%', '– | 97'],
    ['395,4 tỷ đồng', 'tỷ đồng', '– | 395.4'],
    ['395,4 tỷ đồng'.normalize('NFD'), 'tỷ đồng', '– | 395.4'],
    ['97%', 'tỷ đồng', 'toDate: unit at 2'],
    ['97 ha', 'tỷ đồng', 'toDate: unit at 3'],
    // «Đổi thành 0,4 tỷ đồng»: offered, exactly; nothing is converted unasked.
    ['395,4 triệu đồng', 'tỷ đồng', 'toDate: convert «triệu đồng»: 395.4 is 0.3954?'],
    // 194.970 triệu đồng (Bắc Kạn, January 2024): neither the mark nor the unit is guessed.
    [
      '194.970 triệu đồng',
      'tỷ đồng',
      'toDate: convert «triệu đồng»: vi 194970 is 194.97, en 194.97 is 0.19497?',
    ],
    // 2.157.119 triệu đồng (the capital plan of 2024): two marks leave one reading.
    ['2.157.119 triệu đồng', 'tỷ đồng', 'toDate: convert «triệu đồng»: 2157119 is 2157.119?'],
  ])('«%s» in a field of «%s»: %s', (typed, unit, expected) => {
    expect(read(typed, { unit: { vi: unit, en: unit }, kind: unit === '%' ? 'rate' : 'flow' })).toBe(
      expected,
    );
  });

  it('once the style is said, the conversion has one answer left', () => {
    expect(read('194.970 triệu đồng', {}, 'vi')).toBe('toDate: convert «triệu đồng»: vi 194970 is 194.97?');
  });
});

describe('rounding (ux.md §4.1: «Làm tròn thành 12,35?»)', () => {
  it.each([
    ['12,3456', 2, 'toDate: round 12.3456 to 12.35?'],
    ['12,34', 2, '– | 12.34'],
    // Zeros at the end are no digits more.
    ['12,3400', 2, '– | 12.34'],
    ['12,345', 2, 'toDate: vi 12.345 or en 12345?'],
    ['0,5', 0, 'toDate: round 0.5 to 1?'],
    ['-0,5', 0, 'toDate: round -0.5 to -1?'],
  ])('«%s» where %i decimals are kept: %s', (typed, decimals, expected) => {
    expect(read(typed, { decimals })).toBe(expected);
  });
});

describe('month and value to date', () => {
  it('of a sum either may be typed, or both', () => {
    expect(told(readForm({ month: '122,4' }).reading)).toBe('122.4 | –');
    expect(told(readForm({ toDate: '395,4' }).reading)).toBe('– | 395.4');
    expect(told(readForm({ month: '122,4', toDate: '395,4' }).reading)).toBe('122.4 | 395.4');
  });

  it('what is wrong in one field stands beside that field, and the other is read', () => {
    const both = readForm({ month: '1.234', toDate: '#####' });
    expect(faultsOf(both)).toEqual(['month: vi 1234 or en 1.234?', 'toDate: hashes at 0']);
    expect(both.reading).toBeNull();
    const one = readForm({ month: '122,4', toDate: '#####' });
    expect(told(one.reading)).toBe('122.4 | –');
    expect(faultsOf(one)).toEqual(['toDate: hashes at 0']);
  });

  it('a level has one number: what stands in the other field is not read', () => {
    const level = { kind: 'rate', accumulation: 'latest', unit: PHAN_TRAM } as const;
    expect(told(readForm({ month: '#####', toDate: '95,8' }, level).reading)).toBe('– | 95.8');
    expect(readForm({ month: '#####', toDate: '95,8' }, level).faults).toEqual([]);
    expect(faultsOf(readForm({ month: '95,8' }, level))).toEqual(['toDate: missing']);
  });
});

import { describe, expect, it, test } from 'vitest';
import { makeFormat } from './format.ts';

const vi = makeFormat('vi');
const en = makeFormat('en');
const NBSP = '\u00A0';

describe('a number', () => {
  it.each([
    // Nothing is minus zero, and half is rounded away from zero, both ways.
    ['0', 1, '0,0', '0,0', '0.0'],
    ['-0.04', 1, '0,0', '0,0', '0.0'],
    ['0.04', 1, '0,0', '0,0', '0.0'],
    ['-0.4', 0, '0', '0', '0'],
    ['0.05', 1, '0,1', '+0,1', '0.1'],
    ['-0.05', 1, '\u22120,1', '\u22120,1', '\u22120.1'],
    ['2.45', 1, '2,5', '+2,5', '2.5'],
    ['-2.45', 1, '\u22122,5', '\u22122,5', '\u22122.5'],
    // A binary float would make it 1,00.
    ['1.005', 2, '1,01', '+1,01', '1.01'],
    ['999.95', 1, '1.000,0', '+1.000,0', '1,000.0'],
    // Thousands are grouped from four digits on, in both languages.
    ['1234', 0, '1.234', '+1.234', '1,234'],
    ['-1234567.5', 1, '\u22121.234.567,5', '\u22121.234.567,5', '\u22121,234,567.5'],
    ['-1234567.5', 0, '\u22121.234.568', '\u22121.234.568', '\u22121,234,568'],
    // Fifteen digits and more, none lost.
    ['999999999999999', 0, '999.999.999.999.999', '+999.999.999.999.999', '999,999,999,999,999'],
    [
      '123456789012345678.91',
      2,
      '123.456.789.012.345.678,91',
      '+123.456.789.012.345.678,91',
      '123,456,789,012,345,678.91',
    ],
    ['18.4', 3, '18,400', '+18,400', '18.400'],
  ])('%s with %i decimals is «%s», as a difference «%s», in English «%s»', (text, decimals, ...printed) => {
    expect([vi.decimal(text, decimals), vi.signed(text, decimals), en.decimal(text, decimals)]).toEqual(
      printed,
    );
    expect(en.signed(text, decimals)).toBe(printed[1].startsWith('+') ? `+${printed[2]}` : printed[2]);
  });

  it('counts whole things', () => {
    expect([vi.count(0), vi.count(29), vi.count(1234)]).toEqual(['0', '29', '1.234']);
    expect(en.count(1234)).toBe('1,234');
  });

  it('is told as text, and words are none', () => {
    expect(() => vi.decimal('Xuất siêu')).toThrow(RangeError);
  });
});

test('without decimals the text keeps its own', () => {
  expect(vi.decimal('1234.50')).toBe('1.234,50');
  expect(vi.decimal('2145')).toBe('2.145');
});

test('no figure is a dash, never zero', () => {
  expect(vi.decimal(null, 1)).toBe('—');
  expect([vi.percent(null), vi.points(null), vi.signed(null, 1), vi.signed(undefined)]).toEqual([
    '—',
    '—',
    '—',
    '—',
  ]);
  expect(vi.decimal('0', 1)).toBe('0,0');
});

test('percent has a space that does not break in Vietnamese and none in English', () => {
  expect(vi.percent('18.4')).toBe(`18,4${NBSP}%`);
  expect(en.percent('18.4')).toBe('18.4%');
  expect(vi.points('-8.6')).toBe(`\u22128,6${NBSP}điểm %`);
});

test('dates are day, month, year in both languages', () => {
  expect(vi.date('2024-01-31')).toBe('31/01/2024');
  expect(en.date('2024-01-31')).toBe('31/01/2024');
});

test('an instant is told in the time of the province', () => {
  expect(vi.instant('2024-06-05T10:00:00.000Z')).toBe('17:00 ngày 05/06/2024');
  expect(vi.instant('2024-06-05T17:05:00.000Z')).toBe('00:05 ngày 06/06/2024');
  expect(en.instant('2024-06-05T10:00:00.000Z')).toBe('17:00 on 05/06/2024');
});

test('months have no English names in Vietnamese', () => {
  expect(vi.monthName(5, 2024)).toBe('tháng 5/2024');
  expect(vi.periodName('2024-05')).toBe('tháng 5/2024');
  expect(vi.monthShort(12)).toBe('T12');
  expect(en.monthName(5, 2024)).toBe('May 2024');
});

test('names are in dictionary order: Đ after D', () => {
  expect(['Điện', 'Em', 'Dầu', 'Ăn', 'An'].toSorted(vi.compareNames)).toEqual([
    'An',
    'Ăn',
    'Dầu',
    'Điện',
    'Em',
  ]);
});

test('English counts one of a thing in the singular, and leaves units that are no plurals', () => {
  const english = makeFormat('en');
  expect(english.withUnit('1', 'communes')).toBe('1\u00A0commune');
  expect(english.withUnit('2', 'communes')).toBe('2\u00A0communes');
  expect(english.withUnit('−1', 'accidents')).toBe('−1\u00A0accident');
  expect(english.withUnit('1', 'billion VND')).toBe('1\u00A0billion VND');
  expect(english.withUnit('1', 'companies')).toBe('1\u00A0companies');
  expect(english.withUnit('1', '%')).toBe('1%');
});

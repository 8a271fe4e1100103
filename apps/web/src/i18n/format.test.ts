import { expect, test } from 'vitest';
import { makeFormat } from './format.ts';

const vi = makeFormat('vi');
const en = makeFormat('en');
const NBSP = '\u00A0';

test('digits beyond a binary float are kept', () => {
  expect(vi.decimal('123456789012345678.91', 2)).toBe('123.456.789.012.345.678,91');
  expect(en.decimal('0.1', 1)).toBe('0.1');
});

test('half is rounded away from zero, both ways', () => {
  expect(vi.decimal('2.45', 1)).toBe('2,5');
  expect(vi.decimal('-2.45', 1)).toBe('\u22122,5');
  expect(vi.decimal('1.005', 2)).toBe('1,01');
});

test('minus is a minus, and nothing is minus zero', () => {
  expect(vi.decimal('-8.6', 1)).toBe('\u22128,6');
  expect(vi.decimal('-0.04', 1)).toBe('0,0');
  expect(vi.signed('-0.04', 1)).toBe('0,0');
  expect(vi.signed('8.6', 1)).toBe('+8,6');
});

test('without decimals the text keeps its own', () => {
  expect(vi.decimal('1234.50')).toBe('1.234,50');
  expect(vi.decimal('2145')).toBe('2.145');
});

test('no figure is a dash, never zero', () => {
  expect(vi.decimal(null, 1)).toBe('—');
  expect(vi.percent(null)).toBe('—');
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

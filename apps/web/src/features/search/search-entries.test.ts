import { expect, test } from 'vitest';
import { aCatalogue } from '../../testing/sample-answers.ts';
import { findEntries, searchEntries } from './search-entries.ts';

const entries = searchEntries({
  catalogue: aCatalogue,
  locale: 'vi',
  pages: [{ page: 'help', name: 'Trợ giúp' }],
});
const found = (query: string) => findEntries(entries, query).map(({ name }) => name);

test('marks may be left out', () => {
  expect(found('thu ngan sach')).toEqual(['Thu ngân sách nhà nước']);
  expect(found('tro giup')).toEqual(['Trợ giúp']);
});

test('đ is found as d, and typed decomposed or whole', () => {
  expect(found('dau tu cong')).toEqual(['Giải ngân vốn đầu tư công']);
  expect(found('đầu tư công'.normalize('NFD'))).toEqual(['Giải ngân vốn đầu tư công']);
});

test('an indicator is found by its code, its English name and its unit', () => {
  expect(found('ct-12')).toEqual(['Doanh nghiệp thành lập mới']);
  expect(found('enterprises')).toEqual(['Doanh nghiệp thành lập mới']);
  expect(found('cuc thue')[0]).toBe('Cục Thuế');
});

test('a unit is listed once, with how many indicators it leads', () => {
  const units = entries.filter((entry) => entry.kind === 'unit');
  expect(units.map((entry) => [entry.name, entry.count])).toEqual([
    ['Cục Thuế', 1],
    ['Sở Kế hoạch và Đầu tư', 2],
  ]);
});

test('the beginning of a name comes before its middle', () => {
  expect(found('thanh')).toEqual(['Doanh nghiệp thành lập mới']);
  expect(findEntries(entries, 'khong co gi')).toEqual([]);
});

import { expect, it } from 'vitest';
import { formatOf, readFormat } from './number-format.ts';

it.each([
  ['General', { form: 'number' }],
  ['#,##0.00', { form: 'number' }],
  ['#,##0\\ "đồng"', { form: 'number' }],
  ['0.00E+00', { form: 'number' }],
  ['@', { form: 'number' }],
  ['"dd/mm"0', { form: 'number' }],
  ['[Red]-#,##0', { form: 'number' }],
  ['_(* #,##0.00_);_(* (#,##0.00)', { form: 'number' }],
  ['[h]:mm', { form: 'number' }],
  // The sign is printed: the cell's number is the percentage itself.
  ['0.00"%"', { form: 'number' }],
  ['0.00\\%', { form: 'number' }],
  ['0%', { form: 'percent', decimals: 0 }],
  ['0.00%', { form: 'percent', decimals: 2 }],
  ['#,##0.0\\ %', { form: 'percent', decimals: 1 }],
  ['[Green]0.00%;[Red]-0.00%', { form: 'percent', decimals: 2 }],
  ['dd/mm/yyyy', { form: 'day', withTime: false }],
  ['[$-42A]dd mmmm yyyy', { form: 'day', withTime: false }],
  ['"ngày" dd "tháng" mm', { form: 'day', withTime: false }],
  ['mmm-yy', { form: 'day', withTime: false }],
  ['hh:mm dd/mm/yyyy', { form: 'day', withTime: true }],
  ['hh:mm:ss', { form: 'time' }],
  ['h:mm AM/PM', { form: 'time' }],
] as const)('%s', (words, format) => {
  expect(readFormat(words)).toEqual(format);
});

it('a format without words is one of the built-in ones, and words win over its number', () => {
  expect(formatOf(0, undefined)).toEqual({ form: 'number' });
  expect(formatOf(10, undefined)).toEqual({ form: 'percent', decimals: 2 });
  expect(formatOf(14, undefined)).toEqual({ form: 'day', withTime: false });
  expect(formatOf(22, undefined)).toEqual({ form: 'day', withTime: true });
  expect(formatOf(20, undefined)).toEqual({ form: 'time' });
  expect(formatOf(14, '0')).toEqual({ form: 'number' });
  expect(formatOf(Number('x'), undefined)).toEqual({ form: 'number' });
});

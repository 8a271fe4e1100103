import { quantity } from '@ve-dich/domain';
import { expect, test } from 'vitest';
import { shownInField } from './number-text.ts';

test.each([
  ['1234.5', 1, 'vi', '1.234,5'],
  ['1234.5', 1, 'en', '1,234.5'],
  ['12', 1, 'vi', '12,0'],
  // More decimals than are kept are a question, and a question shows what it is about.
  ['12.3456', 2, 'vi', '12,3456'],
  ['-2.76', 2, 'vi', '-2,76'],
  ['0', 0, 'vi', '0'],
] as const)('%s with %i decimals in %s is %s', (value, decimals, language, shown) => {
  expect(shownInField(quantity(value), decimals, language)).toBe(shown);
});

import { decimalsOf, negated, quantity, quantityText, readNumber } from '@ve-dich/domain';
import { expect, test } from 'vitest';
import { asTyped, shownInField } from './number-text.ts';

const WHOLES = ['0', '6', '46', '393', '1234', '12345', '999999999'];
const FRACTIONS = ['', '.4', '.05', '.125', '.120', '.1234', '.123456'];

test('a number taken over reads back as itself, whoever reads', () => {
  for (const text of WHOLES.flatMap((whole) => FRACTIONS.map((fraction) => `${whole}${fraction}`))) {
    for (const value of [quantity(text), negated(quantity(text))]) {
      for (const style of [null, 'vi'] as const) {
        const read = readNumber(asTyped(value), {
          decimals: Math.max(1, decimalsOf(value)),
          unit: '',
          style,
        });
        expect(read.form === 'number' ? quantityText(read.value) : `${text} ${read.form}`).toBe(
          quantityText(value),
        );
      }
    }
  }
});

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

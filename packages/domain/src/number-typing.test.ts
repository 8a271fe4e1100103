import { expect, test } from 'vitest';
import { readNumber } from './number-reading.ts';
import { asTyped } from './number-typing.ts';
import { decimalsOf, negated, quantity, quantityText } from './quantity.ts';

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

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  isAtMost,
  isEqual,
  minus,
  quantity,
  quantityText,
  rounded,
  signOf,
  times,
  type Quantity,
} from './quantity.ts';
import { HIGHEST_DEGREE, rootOfRatio } from './root.ts';
import { decimal } from './testing/arbitrary.ts';
import { shown } from './testing/build.ts';

const power = (base: Quantity, degree: number): Quantity =>
  Array.from({ length: degree }, () => base).reduce(times, quantity(1));

describe('the n-th root of a ratio', () => {
  it.each<[numerator: string, denominator: string, degree: number, root: string]>([
    ['9', '1', 2, '3'],
    ['-8', '-1', 3, '2'],
    ['1', '8', 3, '0.5'],
    ['7.3', '1', 1, '7.3'],
    ['0.000000000001', '1', 4, '0.001'],
    ['1', '1', 20, '1'],
    ['1024', '1', 10, '2'],
    // Digits of √2, ∛2 and ⁵√(1/3) from tables (OEIS A002193, A002580; bc -l for the last).
    ['2', '1', 2, '1.4142135623730950488'],
    ['2', '1', 3, '1.25992104989487316477'],
    ['1', '3', 5, '0.80274156176023068209'],
  ])('of %s over %s, degree %i, is %s', (numerator, denominator, degree, root) => {
    const found = rootOfRatio(quantity(numerator), quantity(denominator), degree);
    expect(found === null ? null : quantityText(rounded(found, 19))).toBe(
      quantityText(rounded(quantity(root), 19)),
    );
  });

  it.each<[string, string, string, number]>([
    ['zero', '0', '5', 2],
    ['a negative ratio', '-4', '1', 2],
    ['a ratio over zero', '4', '0', 2],
    ['degree zero', '4', '1', 0],
    ['a degree that is no whole number', '4', '1', 1.5],
    ['a degree beyond the highest', '4', '1', HIGHEST_DEGREE + 1],
    ['no degree at all', '4', '1', Number.NaN],
  ])('of %s there is none', (_, numerator, denominator, degree) => {
    expect(rootOfRatio(quantity(numerator), quantity(denominator), degree)).toBeNull();
  });

  it('to its power gives the ratio to 18 digits, however large or small (property)', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 1, max: HIGHEST_DEGREE }), (above, below, degree) => {
        const [numerator, denominator] = [quantity(above), quantity(below)];
        const root = rootOfRatio(numerator, denominator, degree);
        expect(root === null).toBe(signOf(numerator) * signOf(denominator) <= 0);
        fc.pre(root !== null);
        const error = absolute(minus(times(power(root, degree), denominator), numerator));
        expect(
          isAtMost(error, times(absolute(numerator), quantity('0.000000000000000001'))),
          shown(root) ?? '',
        ).toBe(true);
      }),
    );
  });

  it('of an exact power is exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 8 }), (hundredths, degree) => {
        const base = times(quantity(hundredths), quantity('0.01'));
        const root = rootOfRatio(power(base, degree), quantity(1), degree);
        expect(root !== null && isEqual(rounded(root, 18), base)).toBe(true);
      }),
    );
  });
});

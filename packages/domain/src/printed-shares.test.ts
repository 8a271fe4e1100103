import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedShares } from './printed-shares.ts';
import {
  absolute,
  fixedText,
  isAtLeast,
  isLess,
  isMore,
  isZero,
  minus,
  percentOf,
  quantity,
  quantityText,
  rounded,
  sum,
  times,
  ZERO,
  type Quantity,
} from './quantity.ts';

const of = (...texts: readonly string[]): Quantity[] => texts.map((text) => quantity(text));

/** As a table prints them; `null` where there are none. */
const printed = (parts: readonly Quantity[], decimals: number): string[] | null =>
  printedShares(parts, decimals)?.map((share) => fixedText(share, decimals)) ?? null;

const part = fc
  .tuple(fc.integer({ min: 0, max: 10_000_000 }), fc.nat({ max: 4 }))
  .map(([digits, decimals]) =>
    times(quantity(digits), quantity(decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`)),
  );
const parts = fc
  .array(part, { minLength: 1, maxLength: 12 })
  .filter((each) => each.some((value) => isMore(value, ZERO)));
const decimals = fc.nat({ max: 4 });

/** The shares of parts that have some. */
const sharesOf = (values: readonly Quantity[], places: number): readonly Quantity[] => {
  const shares = printedShares(values, places);
  if (shares === null) throw new Error('no shares');
  return shares;
};

describe('shares as they are printed', () => {
  it.each([
    // Rounded one by one these would print 33,3 three times.
    [of('1', '1', '1'), 1, ['33.4', '33.3', '33.3']],
    // Rounded one by one these would print 100,1.
    [of('54.55', '36.55', '8.9'), 1, ['54.6', '36.5', '8.9']],
    [of('54.6', '36.5', '8.9'), 1, ['54.6', '36.5', '8.9']],
    [of('2', '1'), 0, ['67', '33']],
    [of('2', '1'), 2, ['66.67', '33.33']],
    [of('7'), 1, ['100.0']],
    // Two of the same: the earlier one is given the odd digit.
    [of('0.5', '0.5', '99'), 0, ['1', '0', '99']],
    [of('0', '3', '0'), 1, ['0.0', '100.0', '0.0']],
  ])('%# add to a hundred', (values, places, expected) => {
    expect(printed(values, places)).toEqual(expected);
  });

  it('are none of nothing, and none where a part is below zero', () => {
    expect(printedShares([], 1)).toBeNull();
    expect(printedShares(of('0', '0'), 1)).toBeNull();
    expect(printedShares(of('110', '-10'), 1)).toBeNull();
  });

  it('always add to exactly a hundred, each with no more digits than asked', () => {
    fc.assert(
      fc.property(parts, decimals, (values, places) => {
        const shares = sharesOf(values, places);
        expect(quantityText(sum(shares))).toBe('100');
        expect(shares).toHaveLength(values.length);
        for (const share of shares) {
          expect(quantityText(share)).toBe(quantityText(rounded(share, places)));
        }
      }),
    );
  });

  it('lie less than one last digit from the exact share', () => {
    fc.assert(
      fc.property(parts, decimals, (values, places) => {
        const whole = sum(values);
        const digit = quantity(places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`);
        sharesOf(values, places).forEach((share, index) => {
          const exactly = percentOf(values[index] as Quantity, whole) as Quantity;
          expect(isLess(absolute(minus(share, exactly)), digit)).toBe(true);
        });
      }),
    );
  });

  it('never put a smaller part above a larger one, and give nothing to nothing', () => {
    fc.assert(
      fc.property(parts, decimals, (values, places) => {
        const shares = sharesOf(values, places);
        values.forEach((one, first) => {
          if (isZero(one)) expect(isZero(shares[first] as Quantity)).toBe(true);
          values.forEach((other, second) => {
            if (!isMore(one, other)) return;
            expect(isAtLeast(shares[first] as Quantity, shares[second] as Quantity)).toBe(true);
          });
        });
      }),
    );
  });

  it('are the same in whatever unit the parts are counted', () => {
    fc.assert(
      fc.property(parts, decimals, fc.integer({ min: 1, max: 1000 }), (values, places, factor) => {
        const larger = values.map((value) => times(value, quantity(factor)));
        expect(printed(larger, places)).toEqual(printed(values, places));
      }),
    );
  });

  it('leave shares alone that are exact already', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1000 }), (one, other) => {
        const tenth = quantity('0.1');
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const values = [low, high - low, 1000 - high].map((digits) => times(quantity(digits), tenth));
        expect(sharesOf(values, 1).map(quantityText)).toEqual(values.map(quantityText));
      }),
    );
  });
});

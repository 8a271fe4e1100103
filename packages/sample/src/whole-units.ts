/**
 * Small exact helpers on whole numbers of an indicator's smallest unit (a million đồng where figures have three
 * decimals). Splitting and wobble work on integers only, so that months always add up to the last digit.
 */
import { dividedBy, quantity, quantityText, times } from '@ve-dich/domain';

const tenTo = (scale: number): string => `1${'0'.repeat(scale)}`;

/** A decimal text as a whole number of units of 10^-scale. */
export const inUnits = (text: string, scale: number): number => {
  const units = Number(quantityText(times(quantity(text), quantity(tenTo(scale)))));
  if (!Number.isSafeInteger(units)) throw new RangeError(`${text} has more than ${scale} decimals`);
  return units;
};

/** Back to a decimal text. */
export const fromUnits = (units: number, scale: number): string => {
  const value = dividedBy(quantity(units), quantity(tenTo(scale)));
  return value === null ? '0' : quantityText(value);
};

/** The whole part of a division of whole numbers, toward minus infinity. */
export const wholes = (dividend: number, divisor: number): number => {
  const rest = ((dividend % divisor) + divisor) % divisor;
  return (dividend - rest) / divisor;
};

/** FNV-1a over the characters of a key: the demo's only source of variety, the same on every machine. */
export const hash = (key: string): number => {
  let value = 0x81_1c_9d_c5;
  for (const character of key)
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93) >>> 0;
  // A last stir: neighbouring keys («…-01», «…-02») must not give neighbouring numbers.
  value = Math.imul(value ^ (value >>> 15), 0x2c_1b_3c_6d) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
};

/** A whole number from low to high, both included, by a key. */
export const pick = (key: string, low: number, high: number): number => low + (hash(key) % (high - low + 1));

/** Splits a whole number in proportion to weights; the parts add up to it exactly. */
export const split = (total: number, weights: readonly number[]): number[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const upTo = whole === 0 ? 0 : wholes(total * weighed, whole);
    const part = upTo - given;
    given = upTo;
    return part;
  });
};

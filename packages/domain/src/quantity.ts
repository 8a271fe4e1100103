/**
 * Exact decimal quantities. Everything that is measured, planned or computed in Về Đích is a `Quantity`:
 * no binary float is ever stored or compared, and nothing that is not a finite number leaves this file.
 *
 * Values travel and rest as canonical decimal strings («-2.76», never «-2,76», «2.760» or «1e3»).
 */
import DecimalLibrary from 'big.js';

// Our own constructor, so that no other code of the process can change its settings under us.
const Decimal = DecimalLibrary();
/** Digits kept after the point by a division: far more than any display needs. */
Decimal.DP = 20;
/** Half away from zero, the rounding of printed tables (`domain.md` §2). */
Decimal.RM = 1;
// Never write an exponent.
Decimal.NE = -1_000_000;
Decimal.PE = 1_000_000;

declare const brand: unique symbol;
/** An exact, finite decimal number. Opaque: only this file looks inside. */
export type Quantity = { readonly [brand]: 'Quantity' };

/** Longest figure a person may enter, in significant digits (`product.md`, decisions). */
export const MAX_SIGNIFICANT_DIGITS = 15;

const inside = (quantity: Quantity): DecimalLibrary => quantity as unknown as DecimalLibrary;
const outside = (value: DecimalLibrary): Quantity => value as unknown as Quantity;

const PLAIN_DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** True for a plain decimal string: an optional minus, digits, an optional fraction; no exponent, no sign «+». */
export const isDecimalText = (text: string): boolean => PLAIN_DECIMAL.test(text);

/** How many significant digits a plain decimal string has: «0.0120» has 2, «1200» has 4. */
export const significantDigits = (text: string): number => {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  return `${whole}${fraction.replace(/0+$/, '')}`.replace(/^0+/, '').length;
};

/**
 * Reads a plain decimal string.
 * @returns the quantity, or `null` where the text is not a plain decimal
 */
export const readQuantity = (text: string): Quantity | null =>
  isDecimalText(text) ? outside(new Decimal(text)) : null;

/**
 * A quantity from a literal or a stored value that is known to be well formed.
 * @throws RangeError where it is not: that is a bug or a damaged row, never a user's mistake
 */
export const quantity = (value: string | number): Quantity => {
  const text = typeof value === 'number' ? (Number.isSafeInteger(value) ? String(value) : '') : value;
  const read = readQuantity(text);
  if (read === null) throw new RangeError(`not a plain decimal: ${JSON.stringify(value)}`);
  return read;
};

export const ZERO = quantity('0');
export const HUNDRED = quantity('100');

/** Canonical decimal string: no exponent, no trailing zeros, no «-0». */
export const quantityText = (value: Quantity): string => {
  const big = inside(value);
  const text = big.toFixed();
  return big.eq(0) ? '0' : text;
};

/**
 * The value rounded half away from zero.
 * @param decimals digits after the point, 0 or more
 */
export const rounded = (value: Quantity, decimals: number): Quantity =>
  outside(inside(value).round(decimals, DecimalLibrary.roundHalfUp));

/** The value rounded to a fixed number of decimals, zeros kept: «18.40». */
export const fixedText = (value: Quantity, decimals: number): string => {
  const text = inside(value).toFixed(decimals, DecimalLibrary.roundHalfUp);
  return /^-0(?:\.0*)?$/.test(text) ? text.slice(1) : text;
};

export const plus = (left: Quantity, right: Quantity): Quantity => outside(inside(left).plus(inside(right)));
export const minus = (left: Quantity, right: Quantity): Quantity =>
  outside(inside(left).minus(inside(right)));
export const times = (left: Quantity, right: Quantity): Quantity =>
  outside(inside(left).times(inside(right)));
export const negated = (value: Quantity): Quantity => outside(inside(value).times(-1));
export const absolute = (value: Quantity): Quantity => outside(inside(value).abs());

/** Left divided by right, to 20 digits after the point; `null` where the divisor is zero. */
export const dividedBy = (left: Quantity, right: Quantity): Quantity | null =>
  inside(right).eq(0) ? null : outside(inside(left).div(inside(right)));

/** Part as percent of whole (80 of 200 is 40); `null` where the whole is zero. */
export const percentOf = (part: Quantity, whole: Quantity): Quantity | null =>
  inside(whole).eq(0) ? null : outside(inside(part).times(100).div(inside(whole)));

/** -1, 0 or 1 as left is smaller than, equal to or greater than right. */
export const compare = (left: Quantity, right: Quantity): -1 | 0 | 1 => inside(left).cmp(inside(right));
export const isLess = (left: Quantity, right: Quantity): boolean => inside(left).lt(inside(right));
export const isMore = (left: Quantity, right: Quantity): boolean => inside(left).gt(inside(right));
export const isAtLeast = (left: Quantity, right: Quantity): boolean => inside(left).gte(inside(right));
export const isAtMost = (left: Quantity, right: Quantity): boolean => inside(left).lte(inside(right));
export const isEqual = (left: Quantity, right: Quantity): boolean => inside(left).eq(inside(right));
export const isZero = (value: Quantity): boolean => inside(value).eq(0);
/** -1, 0 or 1 as the value is negative, zero or positive. */
export const signOf = (value: Quantity): -1 | 0 | 1 => inside(value).cmp(0);

/** Digits after the point that a value needs: «2.76» needs 2. */
export const decimalsOf = (value: Quantity): number => quantityText(value).split('.')[1]?.length ?? 0;

/** Ten to the power of minus `decimals`, halved: half of the last printed digit. */
export const halfOfLastDigit = (decimals: number): Quantity => quantity(`0.${'0'.repeat(decimals)}5`);

/** Sum of all the values; zero for none. Callers decide beforehand what a missing value means: it is never zero. */
export const sum = (values: readonly Quantity[]): Quantity => values.reduce(plus, ZERO);

/** Arithmetic mean; `null` for no values. */
export const mean = (values: readonly Quantity[]): Quantity | null =>
  values.length === 0 ? null : dividedBy(sum(values), quantity(values.length));

export const smallest = (first: Quantity, ...others: readonly Quantity[]): Quantity =>
  others.reduce((least, value) => (isLess(value, least) ? value : least), first);
export const largest = (first: Quantity, ...others: readonly Quantity[]): Quantity =>
  others.reduce((most, value) => (isMore(value, most) ? value : most), first);

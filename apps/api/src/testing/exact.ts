/** Exact arithmetic on decimal text by whole numbers: what the tests check the server's own arithmetic with. */

type Exact = { readonly whole: bigint; readonly scale: number };

const exactOf = (text: string): Exact => {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new RangeError(`no decimal: ${text}`);
  const [integer = '', fraction = ''] = text.split('.');
  return { whole: BigInt(integer + fraction), scale: fraction.length };
};
const aligned = (a: Exact, b: Exact): readonly [bigint, bigint, number] => {
  const scale = Math.max(a.scale, b.scale);
  return [a.whole * 10n ** BigInt(scale - a.scale), b.whole * 10n ** BigInt(scale - b.scale), scale];
};

/** Negative, zero or positive as the first is less than, equal to or more than the second. */
export const compare = (first: string, second: string): number => {
  const [a, b] = aligned(exactOf(first), exactOf(second));
  return a < b ? -1 : a > b ? 1 : 0;
};

/** A whole number of units of the last place as decimal text, without trailing zeros. */
const textOf = (whole: bigint, scale: number): string => {
  const isNegative = whole < 0n;
  const digits = (isNegative ? -whole : whole).toString().padStart(scale + 1, '0');
  const fraction = scale === 0 ? '' : digits.slice(-scale).replace(/0+$/, '');
  const integer = scale === 0 ? digits : digits.slice(0, -scale);
  return `${isNegative ? '-' : ''}${integer}${fraction === '' ? '' : `.${fraction}`}`;
};

/** A quotient of whole numbers rounded half away from zero. */
const divided = (numerator: bigint, denominator: bigint): bigint => {
  const isNegative = numerator < 0n !== denominator < 0n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const quotient = (2n * n + d) / (2n * d);
  return isNegative ? -quotient : quotient;
};

/** Value as per cent of a whole: the quotient has 20 decimals less two, as the domain divides first. */
export const percent = (value: string, of: string, places: number): string => {
  const [v, w] = aligned(exactOf(value), exactOf(of));
  return textOf(divided(v * 100n * 10n ** BigInt(places), w), places);
};

/** As printed: rounded half away from zero, with its trailing zeros. */
export const printed = (text: string, decimals: number): string => {
  const { whole, scale } = exactOf(text);
  const units =
    scale <= decimals
      ? whole * 10n ** BigInt(decimals - scale)
      : divided(whole, 10n ** BigInt(scale - decimals));
  const isNegative = units < 0n;
  const digits = (isNegative ? -units : units).toString().padStart(decimals + 1, '0');
  const integer = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return `${isNegative ? '-' : ''}${integer}`;
};

/** A decimal in a form in which equal numbers are equal: «7.50» as «7.5». */
export const asNumberOf = (text: string | null): string | null => {
  if (text === null) return null;
  const { whole, scale } = exactOf(text);
  return textOf(whole, scale);
};

/** An independent reckoning with whole numbers (BigInt), to check the decimal library by other means. */

/** A decimal as a whole number over a power of ten: -276 with scale 2 is −2,76. */
export type Exact = { readonly digits: bigint; readonly scale: number };

const power = (exponent: number): bigint => 10n ** BigInt(exponent);
const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** Canonical text, written digit by digit. */
export const exactText = ({ digits, scale }: Exact): string => {
  const all = size(digits)
    .toString()
    .padStart(scale + 1, '0');
  const whole = all.slice(0, all.length - scale);
  const fraction = all.slice(all.length - scale).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return digits < 0n ? `-${text}` : text;
};

export const exact = (text: string): Exact => {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length };
};

const aligned = (left: Exact, right: Exact): readonly [bigint, bigint, number] => {
  const scale = Math.max(left.scale, right.scale);
  return [left.digits * power(scale - left.scale), right.digits * power(scale - right.scale), scale];
};

export const exactSum = (left: Exact, right: Exact): Exact => {
  const [a, b, scale] = aligned(left, right);
  return { digits: a + b, scale };
};

export const exactProduct = (left: Exact, right: Exact): Exact => ({
  digits: left.digits * right.digits,
  scale: left.scale + right.scale,
});

/** Half away from zero. */
const divideRounding = (part: bigint, whole: bigint): bigint => {
  const sign = part < 0n === whole < 0n ? 1n : -1n;
  return sign * ((2n * size(part) + size(whole)) / (2n * size(whole)));
};

/** Left over right to a number of places, half away from zero; the right one is not zero. */
export const exactQuotient = (left: Exact, right: Exact, places: number): Exact => {
  const [a, b] = aligned(left, right);
  return { digits: divideRounding(a * power(places), b), scale: places };
};

export const exactRound = (value: Exact, places: number): Exact =>
  value.scale <= places
    ? value
    : { digits: divideRounding(value.digits, power(value.scale - places)), scale: places };

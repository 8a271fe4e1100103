/** Order of exact decimals of the wire without a binary float between: «0.30» and «0.3» are the same number. */

const scaled = (decimal: string, places: number): bigint => {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = BigInt(whole + fraction.padEnd(places, '0'));
  return decimal.startsWith('-') ? -digits : digits;
};

const placesOf = (decimal: string): number => decimal.split('.')[1]?.length ?? 0;

/** Negative, zero or positive as the first is smaller than, equal to or larger than the second. */
export const compareDecimals = (left: string, right: string): number => {
  const places = Math.max(placesOf(left), placesOf(right));
  const difference = scaled(left, places) - scaled(right, places);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** As `compareDecimals`, the unknown last whatever the order of the known. */
export const unknownLast = (left: string | null, right: string | null): number =>
  left === null ? (right === null ? 0 : 1) : right === null ? -1 : compareDecimals(left, right);

/** The largest first; the unknown still last. */
export const unknownLastDescending = (left: string | null, right: string | null): number =>
  left === null || right === null ? unknownLast(left, right) : compareDecimals(right, left);

/**
 * Numbers of spreadsheet files. A file keeps what its program reckoned with, binary numbers written out in 17 digits:
 * «59.870000000000005» where the cell shows 59,87. Spreadsheets themselves show and compare 15 digits, and so many has a
 * figure (`product.md`, Figures): mended here, once, and nowhere else.
 */
import { isEqual, MAX_SIGNIFICANT_DIGITS, readQuantity, rounded, ZERO, type Quantity } from '../quantity.ts';

/** A number as files write it: «1061.633», «1.0500000000000001E-2», «-4E+3». */
const WRITTEN = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
/** No file writes more: 17 digits, a point, a sign and an exponent. */
const LONGEST = 40;

/** Digits with the point moved so many places to the right (to the left where negative), as a plain decimal. */
const withPointMoved = (whole: string, fraction: string, places: number): string => {
  const point = whole.length + places;
  const digits = point <= 0 ? `${'0'.repeat(1 - point)}${whole}${fraction}` : whole + fraction;
  const cut = Math.max(point, 1);
  const left = digits
    .slice(0, cut)
    .padEnd(cut, '0')
    .replace(/^0+(?=\d)/, '');
  const right = digits.slice(cut);
  return right === '' ? left : `${left}.${right}`;
};

/** How many decimals a plain decimal has when only its first 15 significant digits are kept; `null` for too few of them. */
const decimalsToKeep = (plain: string): number | null => {
  const [left = '', right = ''] = plain.split('.');
  if (left !== '0') return left.length > MAX_SIGNIFICANT_DIGITS ? null : MAX_SIGNIFICANT_DIGITS - left.length;
  return MAX_SIGNIFICANT_DIGITS + Math.max(0, right.search(/[1-9]/));
};

/** A file's number; `mended` where it was not what a person had put in. */
export type FileNumber = { readonly value: Quantity; readonly mended: boolean };

/**
 * The number a person put into the cell: the file's number rounded to 15 significant digits, half away from zero, digit
 * by digit. What has fewer digits stays as it is.
 * @param written the number as the file has it
 * @returns `null` where it is no number, or one of more than 15 digits before the point: no figure has so many
 */
export const mendBinaryNoise = (written: string): FileNumber | null => {
  const parts = written.length > LONGEST ? null : WRITTEN.exec(written.trim());
  if (parts === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  const plain = withPointMoved(whole, fraction, Number(exponent));
  const exact = readQuantity(`${sign === '-' ? '-' : ''}${plain}`) ?? ZERO;
  const decimals = decimalsToKeep(plain);
  if (decimals === null) return null;
  const value = rounded(exact, decimals);
  return { value, mended: !isEqual(value, exact) };
};

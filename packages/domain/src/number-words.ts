/**
 * Numbers as they are spoken in Vietnamese: the echo under a number field, by which a person hears a mark misplaced
 * (`ux.md` §4.1, `domain.md` §3.3).
 */
import { quantityText, type Quantity } from './quantity.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const digitWord = (digit: string): string => DIGITS[Number(digit)] ?? '';

/** How units are called after «mươi»; after «mười» only five changes. */
const AFTER_TENS: ReadonlyMap<string, string> = new Map([
  ['1', 'mốt'],
  ['4', 'tư'],
  ['5', 'lăm'],
]);

/** True where the tens are spoken with «mươi»: twenty and above. */
const hasMuoi = (tens: string): boolean => tens >= '2';

const unitsWord = (tens: string, units: string): string => {
  if (hasMuoi(tens)) return AFTER_TENS.get(units) ?? digitWord(units);
  return tens === '1' && units === '5' ? 'lăm' : digitWord(units);
};

/** Three digits. Within a number the hundreds are spoken even where they are zero: «không trăm ba mươi lăm». */
const groupWords = (three: string, isFirst: boolean): string[] => {
  const [hundreds = '0', tens = '0', units = '0'] = three;
  const words: string[] = [];
  const hasHundreds = hundreds !== '0' || !isFirst;
  if (hasHundreds) words.push(digitWord(hundreds), 'trăm');
  if (tens === '1') words.push('mười');
  else if (tens !== '0') words.push(digitWord(tens), 'mươi');
  else if (hasHundreds && units !== '0') words.push('linh');
  if (units !== '0') words.push(unitsWord(tens, units));
  return words;
};

const GROUP_NAMES = [['triệu'], ['nghìn'], []] as const;

/** Up to nine digits; groups of zeros are not spoken. */
const belowBillionWords = (digits: string, isFirst: boolean): string[] => {
  const nine = digits.padStart(9, '0');
  const words: string[] = [];
  GROUP_NAMES.forEach((name, at) => {
    const three = nine.slice(at * 3, at * 3 + 3);
    if (three !== '000') words.push(...groupWords(three, isFirst && words.length === 0), ...name);
  });
  return words;
};

/** Above a billion one counts in billions, of which there may be thousands: «một nghìn hai trăm tỷ». */
const wholeWords = (digits: string): string[] =>
  digits.length <= 9
    ? belowBillionWords(digits, true)
    : [...wholeWords(digits.slice(0, -9)), 'tỷ', ...belowBillionWords(digits.slice(-9), false)];

/** Digit by digit; a four at the end after two to nine is heard as of tens: «hai ba tư», but «phẩy bốn». */
const fractionWords = (fraction: string): string[] =>
  Array.from(fraction, (digit, at) =>
    digit === '4' && at === fraction.length - 1 && hasMuoi(fraction[at - 1] ?? '0') ? 'tư' : digitWord(digit),
  );

/**
 * A number in Vietnamese words: «một nghìn không trăm ba mươi lăm», «một phẩy hai ba tư», «âm hai phẩy bảy sáu».
 * Northern usage: «linh», «nghìn». Meant for the 15 digits a figure has; longer ones count billions of billions.
 */
export const numberInWords = (value: Quantity): string => {
  const text = quantityText(value);
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = text.slice(negative ? 1 : 0).split('.');
  return [
    ...(negative ? ['âm'] : []),
    ...(whole === '0' ? ['không'] : wholeWords(whole)),
    ...(fraction === '' ? [] : ['phẩy', ...fractionWords(fraction)]),
  ].join(' ');
};

/** Numbers as they are printed: «1.234,5» in Vietnamese, «1,234.5» in English (`domain.md` §3.3). */
import type { NumberStyle } from './number-parts.ts';
import { fixedText, quantity, type Quantity } from './quantity.ts';

const MARKS: Readonly<Record<NumberStyle, { readonly thousands: string; readonly decimal: string }>> = {
  vi: { thousands: '.', decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/** The true minus is as wide as a digit; papers and tables of the State are typed with the hyphen («-4,13»). */
const MINUSES = { screen: '\u2212', paper: '-' } as const;

/** «1234567» as «1», «234», «567». */
const groupsOfThree = (whole: string): string[] => {
  const first = whole.length % 3 || 3;
  const groups = [whole.slice(0, first)];
  for (let at = first; at < whole.length; at += 3) groups.push(whole.slice(at, at + 3));
  return groups;
};

/**
 * A number in words' company: rounded half away from zero, all its decimals shown, thousands grouped, never «-0».
 * @param how.decimals digits after the decimal mark, 0 or more
 * @param how.minus the true minus U+2212 on the screen (unless told), the hyphen-minus on paper
 * @param how.signed whether «+» stands before what is printed as more than zero: of differences; not, unless told
 */
export const printNumber = (
  value: Quantity,
  how: {
    readonly decimals: number;
    readonly language: NumberStyle;
    readonly minus?: keyof typeof MINUSES;
    readonly signed?: boolean;
  },
): string => {
  const text = fixedText(value, how.decimals);
  const negative = text.startsWith('-');
  const [whole = '', fraction] = text.slice(negative ? 1 : 0).split('.');
  const { thousands, decimal } = MARKS[how.language];
  const plus = how.signed === true && /[1-9]/.test(text) ? '+' : '';
  const sign = negative ? MINUSES[how.minus ?? 'screen'] : plus;
  const after = fraction === undefined ? '' : `${decimal}${fraction}`;
  return `${sign}${groupsOfThree(whole).join(thousands)}${after}`;
};

/**
 * A count in running Vietnamese text: «06 chỉ tiêu», «29 chỉ tiêu», «1.234 hộ». A zero before what is below ten is the
 * offices' habit, so that no digit can be put there later; of nothing there is «0».
 * @param count a whole number, zero or more
 * @throws RangeError for any other: a count that is none is a bug
 */
export const printCount = (count: number): string => {
  if (count < 0) throw new RangeError(`not a count: ${count}`);
  const text = printNumber(quantity(count), { decimals: 0, language: 'vi' });
  return text.length === 1 && text !== '0' ? `0${text}` : text;
};

/** Canonical Vietnamese words for a bound that was set without words: «từ 3.485 ha trở lên», «7,5–8,0 %». */
import {
  decimalsOf,
  fixedText,
  MAX_SIGNIFICANT_DIGITS,
  quantityText,
  significantDigits,
} from './quantity.ts';
import { signOf, type Quantity } from './quantity.ts';
import { LONGEST_TARGET_WORDS } from './target-reader.ts';
import { isBound, type Bound } from './target.ts';
import type { Operator } from './vocabulary.ts';

/** What is said beside the bound. */
export type BesideTarget = {
  /** The bound is of a change: «tăng», «giảm» before it. */
  readonly change?: 'rise' | 'fall' | null;
  /** «, phấn đấu …», in the unit of the bound. */
  readonly stretch?: Quantity | null;
  /** «(còn …)» beside a fall, «(lên …)» beside a rise. */
  readonly resulting?: Quantity | null;
};

const CHANGE_WORDS = { rise: { verb: 'tăng', level: 'lên' }, fall: { verb: 'giảm', level: 'còn' } } as const;

/** «-1.010,50»: dots between groups of three, a comma before the decimals; more decimals where the value needs them. */
const numberWords = (value: Quantity, decimals: number): string => {
  if (significantDigits(quantityText(value)) > MAX_SIGNIFICANT_DIGITS) {
    throw new RangeError(`too many digits for a target: ${quantityText(value)}`);
  }
  const text = fixedText(value, Math.max(decimals, decimalsOf(value)));
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const sign = text.startsWith('-') ? '-' : '';
  return `${sign}${groups.join('.')}${fraction === undefined ? '' : `,${fraction}`}`;
};

const LIMIT_WORDS: Readonly<Record<Operator, (number: string) => string>> = {
  at_least: (number) => `từ ${number} trở lên`,
  more_than: (number) => `trên ${number}`,
  at_most: (number) => `không quá ${number}`,
  less_than: (number) => `dưới ${number}`,
  exactly: (number) => `bằng ${number}`,
  // «Khoảng» is said of whatever is approximate, and the dash of a range stands in its number.
  about: (number) => number,
  between: (number) => number,
};

/**
 * Words for a bound, which `readTarget` reads back as the same bound, in any direction.
 * @param decimals digits after the comma, at least; a value that needs more keeps them, nothing is rounded
 * @param unit the indicator's, behind the numbers; empty for none
 * @throws RangeError where no words say it: edges that do not fit the operator, «khoảng» without being approximate or
 *   «bằng» being so, a change below zero, a resulting level without a change, more than fifteen significant digits,
 *   more than 300 characters
 */
export const composeTarget = (
  bound: Bound,
  decimals: number,
  unit: string,
  { change = null, stretch = null, resulting = null }: BesideTarget = {},
): string => {
  const { operator, approximate } = bound;
  const edges = [bound.low, bound.high].filter((edge) => edge !== null);
  const [first, second] = edges;
  const isBelowZero = (value: Quantity | null): boolean => value !== null && signOf(value) < 0;
  const isNegative = edges.some(isBelowZero);
  if (first === undefined || !isBound(bound)) throw new RangeError(`not a bound: ${operator}`);
  if (operator === 'about' && !approximate) throw new RangeError('«khoảng» is approximate');
  if (operator === 'exactly' && approximate) throw new RangeError('«bằng» is not approximate');
  if (change !== null && (isNegative || isBelowZero(stretch)))
    throw new RangeError('a change is said without a sign');
  if (change === null && resulting !== null) throw new RangeError('no change leads to the resulting level');

  // Both edges with the same decimals: «7,5–8,0».
  const shownDecimals = Math.max(decimals, ...edges.map(decimalsOf));
  const unitWords = unit === '' ? '' : ` ${unit}`;
  const said = (value: Quantity): string => `${numberWords(value, shownDecimals)}${unitWords}`;
  const rangeWords = (low: Quantity, high: Quantity): string =>
    // A dash before a minus is not read well by people.
    isNegative ? `từ ${said(low)} đến ${said(high)}` : `${numberWords(low, shownDecimals)}–${said(high)}`;
  const number = second === undefined ? said(first) : rangeWords(first, second);
  const words = [
    change === null ? '' : `${CHANGE_WORDS[change].verb} `,
    LIMIT_WORDS[operator](approximate ? `khoảng ${number}` : number),
    resulting === null || change === null ? '' : ` (${CHANGE_WORDS[change].level} ${said(resulting)})`,
    stretch === null ? '' : `, phấn đấu ${said(stretch)}`,
  ].join('');
  if (words.length > LONGEST_TARGET_WORDS) throw new RangeError('a target longer than can be read');
  return words;
};

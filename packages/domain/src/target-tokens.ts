/**
 * The first step of reading a target's words: cut into numbers, words and signs, each with its place. One pass, no
 * backtracking. The words themselves are left as they were written; only the keys they are compared by are normalised.
 */
import { MAX_SIGNIFICANT_DIGITS, quantity, significantDigits, type Quantity } from './quantity.ts';

/** What is wrong with a number: not written as Vietnamese writes one, or too many digits to be a figure. */
export type NumberFault = {
  /** UTF-16 offset into the words. */
  readonly at: number;
  readonly expected: 'vietnamese_number' | 'fewer_digits';
};

/** A piece of the words; `at` and `end` are UTF-16 offsets, `key` is what it is compared by. */
export type Token = {
  readonly at: number;
  readonly end: number;
  /** Composed (NFC), in lower case, every dash a hyphen. */
  readonly key: string;
} & (
  | { readonly kind: 'word' | 'sign' }
  | { readonly kind: 'number'; readonly value: Quantity; readonly decimals: number }
  | { readonly kind: 'number'; readonly fault: NumberFault }
);

/** Between groups of three digits a space of any width may stand (`domain.md` §3.3); a line break may not. */
const GROUP_SPACES = ' \u00a0\u2007\u2009\u202f';
const SPACES = `${GROUP_SPACES}\t\n\r`;
/** Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus: all are seen between two edges. */
const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2212';

const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

const digitsFrom = (words: string, at: number): string => {
  let end = at;
  while (isDigit(words[end])) end += 1;
  return words.slice(at, end);
};

/**
 * Reads a number as Vietnamese writes it: groups of three after dots or spaces, decimals after a comma («1.010» is a
 * thousand and ten, «7,5» seven and a half), and «06» for a count under ten.
 * @param at offset of its first digit
 */
const numberFrom = (words: string, at: number): Token => {
  const first = digitsFrom(words, at);
  const groups = [first];
  let decimals = '';
  let groupedBy: '.' | ' ' | null = null;
  let faultAt: number | null = null;
  let end = at + first.length;
  const mayBeGrouped = first.length <= 3 && !first.startsWith('0');
  for (;;) {
    const mark = words.charAt(end);
    const digits = digitsFrom(words, end + 1);
    if (mark === '' || digits === '') break;
    const isGroup: boolean = mayBeGrouped && digits.length === 3 && decimals === '';
    if (GROUP_SPACES.includes(mark)) {
      // A space that does not group only parts this number from the next.
      if (!isGroup || groupedBy === '.') break;
      groupedBy = ' ';
      groups.push(digits);
    } else if (mark === '.') {
      if (!isGroup || groupedBy === ' ') faultAt ??= end;
      groupedBy = '.';
      groups.push(digits);
    } else if (mark === ',') {
      if (decimals !== '') faultAt ??= end;
      decimals = digits;
    } else break;
    end += 1 + digits.length;
  }
  // «06» is the whole of it.
  const isCountUnderTen = end === at + 2;
  if (first.length > 1 && first.startsWith('0') && !isCountUnderTen) faultAt ??= at;
  const place = { at, end, key: words.slice(at, end), kind: 'number' as const };
  if (faultAt !== null) return { ...place, fault: { at: faultAt, expected: 'vietnamese_number' } };
  const whole = groups.join('').replace(/^0+(?=\d)/, '');
  const text = decimals === '' ? whole : `${whole}.${decimals}`;
  return significantDigits(text) > MAX_SIGNIFICANT_DIGITS
    ? { ...place, fault: { at, expected: 'fewer_digits' } }
    : { ...place, value: quantity(text), decimals: decimals.length };
};

/** Code points are whole: a letter outside the basic plane is one character of two units. */
const characterAt = (words: string, at: number): string => String.fromCodePoint(words.codePointAt(at) ?? 0);

const wordFrom = (words: string, at: number): Token => {
  let end = at;
  while (end < words.length) {
    const character = characterAt(words, end);
    if (!LETTER_OR_MARK.test(character)) break;
    end += character.length;
  }
  return { at, end, key: words.slice(at, end).normalize('NFC').toLowerCase(), kind: 'word' };
};

/** True of a hyphen, dash or minus of any width, by its key. */
export const isDash = (token: Token | undefined): boolean => token?.kind === 'sign' && token.key === '-';

/** Cuts words into tokens; spaces separate and are not tokens. Every character is in a token or is a space. */
export const tokensOf = (words: string): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < words.length) {
    const character = characterAt(words, at);
    if (SPACES.includes(character)) {
      at += 1;
      continue;
    }
    const token: Token = isDigit(character)
      ? numberFrom(words, at)
      : LETTER_OR_MARK.test(character)
        ? wordFrom(words, at)
        : {
            at,
            end: at + character.length,
            key: DASHES.includes(character) ? '-' : character,
            kind: 'sign',
          };
    tokens.push(token);
    at = token.end;
  }
  return tokens;
};

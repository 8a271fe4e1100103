/**
 * What a text that should be a number is made of: its digits, read in each style, its sign and its unit. Here lies what
 * marks can mean (`ux.md` §4.1, `domain.md` §3.3); what a field makes of it is `number-reading.ts`.
 */
import { folded } from './number-unit.ts';
import { MAX_SIGNIFICANT_DIGITS, significantDigits } from './quantity.ts';

/** Whose marks: «1.234,5» is `vi`, «1,234.5» is `en`. */
export type NumberStyle = 'vi' | 'en';

/** What is wrong with a text that should be a number. */
export const NUMBER_FAULTS = [
  /** «#####»: the column was too narrow in the spreadsheet, and only its display was copied. */
  'hashes',
  /** «#N/A», «#DIV/0!», «Err:502»: a formula had no result. */
  'spreadsheet_error',
  /** Words where the number should begin: «Xuất siêu», «trên 4». */
  'text',
  /** A unit other than the field's, into which it cannot be converted. */
  'unit',
  /** Marks that do not cut off groups of three: «12.34,5», «12 34». */
  'grouping',
  /** Anything else: «6–8», «1,2E+08», an open bracket, a text of more than 200 characters. */
  'format',
  /** Below zero where nothing can be. */
  'negative',
  /** More than 15 significant digits (`product.md`, Figures). */
  'too_many_digits',
] as const;
export type NumberFault = (typeof NUMBER_FAULTS)[number];

/** Nothing, or a mark for nothing («-», «…», «x», «chưa có»): missing, which is never zero. */
export type Missing = { readonly form: 'empty' };
/** `at` is an offset in the raw text, in UTF-16 units as of `setSelectionRange`. */
export type Wrong = { readonly form: 'wrong'; readonly code: NumberFault; readonly at: number };

/** A fault at a place of the raw text. */
export const wrong = (code: NumberFault, at: number): Wrong => ({ form: 'wrong', code, at });

/** Longest text that is looked at, in UTF-16 units. */
const LONGEST_TEXT = 200;

/** Zero-width and directional marks, which come along with text copied from Word and from web pages. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
/** Spaces that group digits, U+00A0 and U+202F among them. Not tabs and line breaks: these part two values. */
const SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
/** Hyphens, dashes and the true minus: people use any of them for the sign. */
const DASH = /[\u2010-\u2015\u2212\uFE63]/;
/** «０» … «９», «，», «．», «％» and the rest of ASCII in full width lie this far above the narrow ones. */
const FULL_WIDTH_OFFSET = 0xfee0;

/** Before a number it tells a spreadsheet to take it as text; autocorrection makes it curly. */
const APOSTROPHE = /^['\u2018\u2019]/;
const BEYOND_ASCII = /[\u0080-\uFFFF]/g;

/** Not by NFKC, which would make «12²» the number 122. */
const plainCharacter = (character: string): string => {
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET) : character;
};

/** The text in plain characters, and where in the raw text the character at an index of it stands. */
type Content = { readonly text: string; readonly placeOf: (index: number) => number };

const contentOf = (raw: string): Content => {
  const all = raw.replace(BEYOND_ASCII, plainCharacter);
  const trimmed = all.trimStart();
  const text = APOSTROPHE.test(trimmed) ? trimmed.slice(1).trimStart() : trimmed;
  const start = all.length - text.length;
  const placeOf = (index: number): number => {
    let left = start + index;
    for (let at = 0; at < raw.length; at += 1) {
      if (INVISIBLE.test(raw.charAt(at))) continue;
      if (left === 0) return at;
      left -= 1;
    }
    return raw.length;
  };
  return { text: text.trimEnd(), placeOf };
};

/** Folded texts that mean «no figure»: the statistics offices' signs and words. */
const MISSING = /^(?:-+|\.{2,}|x|n\/a|chưa có(?: số liệu)?)?$/;

const HASHES = /^#+$/;
const SPREADSHEET_ERROR = /^(?:#[a-z]|err:\d)/i;

/** A number's digits without sign and unit, as a plain decimal in each style; the same where only one is possible. */
type Digits = { readonly plain: Readonly<Record<NumberStyle, string>>; readonly proves: NumberStyle | null };
type Misplaced = { readonly code: 'grouping' | 'format'; readonly index: number };

/** A first group of thousands: one to three digits, and no zero before them. */
const FIRST_GROUP = /^[1-9]\d{0,2}$/;

const plainDecimal = (groups: readonly string[], fraction: string): string => {
  // Leading zeros are a habit («06») and no part of a plain decimal.
  const whole = groups.join('').replace(/^0+(?=\d)/, '') || '0';
  return fraction === '' ? whole : `${whole}.${fraction}`;
};

/** «1.234,5» as the groups «1», «234», «5» and the marks «.,» between them. */
const cut = (written: string): { readonly groups: readonly string[]; readonly marks: string } => {
  const groups: string[] = [];
  let marks = '';
  let start = 0;
  for (let at = 0; at < written.length; at += 1) {
    const character = written.charAt(at);
    if (character !== '.' && character !== ',' && character !== ' ') continue;
    groups.push(written.slice(start, at));
    marks += character;
    start = at + 1;
  }
  groups.push(written.slice(start));
  return { groups, marks };
};

/** The index of the first mark that is not like the first, -1 where all are the same. */
const indexOfOtherMark = (marks: string): number => {
  for (let at = 1; at < marks.length; at += 1) if (marks[at] !== marks[0]) return at;
  return -1;
};

/**
 * Reads digits with marks between them: dots, commas and spaces, beginning and ending in no space.
 *
 * - The same mark twice or more groups thousands; of two different marks the last is the decimal one.
 * - A single mark is ambiguous before exactly three digits and after one to three that begin with no zero. Any other
 *   single dot or comma is decimal, for it cannot group thousands; a space only groups.
 * - A mark at the very end is the full stop or comma of a sentence, or a fraction not begun: it says nothing.
 */
const readDigits = (body: string): Digits | Misplaced => {
  const { groups, marks } = cut(/[.,]$/.test(body) ? body.slice(0, -1).trimEnd() : body);
  const markAt = (mark: number): number =>
    groups.slice(0, mark + 1).reduce((length, group) => length + group.length, mark);

  const last = marks.length - 1;
  const change = indexOfOtherMark(marks);
  if (change !== -1 && marks[change] === ' ') return { code: 'grouping', index: markAt(change) };
  if (change !== -1 && change < last) return { code: 'grouping', index: markAt(change + 1) };

  const hasFraction = change !== -1 || (marks.length === 1 && marks !== ' ');
  const whole = hasFraction ? groups.slice(0, -1) : groups;
  const fraction = hasFraction ? (groups.at(-1) ?? '') : '';
  if (hasFraction && fraction === '') return { code: 'format', index: markAt(last) };
  const broken =
    whole.length === 1
      ? -1
      : whole.findIndex((group, at) => (at === 0 ? !FIRST_GROUP.test(group) : group.length !== 3));
  if (broken !== -1) return { code: 'grouping', index: broken === 0 ? 0 : markAt(broken - 1) + 1 };

  const read = plainDecimal(whole, fraction);
  if (marks.length === 1 && fraction.length === 3 && FIRST_GROUP.test(whole[0] ?? '')) {
    const thousands = plainDecimal(groups, '');
    return { plain: marks === '.' ? { vi: thousands, en: read } : { vi: read, en: thousands }, proves: null };
  }
  const telling = marks[last];
  // A dot that groups is Vietnamese and so is a comma that is decimal; the other way round they are English.
  const proves =
    telling === undefined || telling === ' ' ? null : (telling === ',') === hasFraction ? 'vi' : 'en';
  return { plain: { vi: read, en: read }, proves };
};

/** Where in a text of digits and marks the first digit too many stands. */
const indexOfDigitTooMany = (body: string): number => {
  let counted = 0;
  let at = body.search(/[1-9]/);
  while (at < body.length) {
    if (/\d/.test(body.charAt(at))) counted += 1;
    if (counted > MAX_SIGNIFICANT_DIGITS) break;
    at += 1;
  }
  return at;
};

/** A text taken apart, before anything is known of its field. */
export type NumberParts = {
  readonly form: 'parts';
  readonly digits: Digits;
  /** Whether a minus or a bracket stands before it, which is then the text's first character. */
  readonly negative: boolean;
  /** What is written after the number, empty for nothing. */
  readonly unit: string;
  readonly unitIndex: number;
  readonly placeOf: Content['placeOf'];
};

/** A bracket, a sign, and digits with their marks, each of which may be missing. */
const NUMBER = /^(\(?) *([+-]?) *([\d., ]*)/;
/** A unit begins with a letter, a percent or per-mille sign or a currency's; «E+08» is how a narrow cell shows 10⁸. */
const UNIT = /^(?!e[+-]?\d)[\p{L}%‰\p{Sc}]/iu;

/**
 * What stands after the digits, of which a closing bracket may be a part: «(2,76)», «(2,76 %)», «(2,76) %».
 * @returns the unit and its index in `rest`, or the index at which it goes wrong
 */
const readUnit = (
  rest: string,
  bracketed: boolean,
): { readonly unit: string; readonly index: number } | { readonly wrongIndex: number } => {
  const closing = bracketed ? rest.indexOf(')') : rest.length;
  const inside = rest.slice(0, closing).trimEnd();
  const outside = rest.slice(closing + 1).trimStart();
  if (inside !== '' && outside !== '') return { wrongIndex: closing };
  const unit = inside === '' ? outside : inside;
  const index = inside === '' ? rest.length - outside.length : 0;
  return unit === '' || UNIT.test(unit) ? { unit, index } : { wrongIndex: index };
};

/**
 * Takes a text apart into what a number is made of, in plain characters.
 * @param raw the text as it came; beyond 200 characters it is wrong
 * @returns the parts, or what keeps it from being a number whatever its field; never throws
 */
export const takeApart = (raw: string): NumberParts | Missing | Wrong => {
  if (raw.length > LONGEST_TEXT) return wrong('format', LONGEST_TEXT);
  const { text, placeOf } = contentOf(raw);
  // No mark for nothing has a digit: folding, the dearest step, is for the few texts without one.
  if (!/\d/.test(text) && MISSING.test(folded(text))) return { form: 'empty' };
  if (HASHES.test(text)) return wrong('hashes', placeOf(0));
  if (SPREADSHEET_ERROR.test(text)) return wrong('spreadsheet_error', placeOf(0));

  const [read = '', bracket = '', sign = '', run = ''] = NUMBER.exec(text) ?? [];
  const body = run.trimEnd();
  const end = read.length;
  const start = end - run.length;
  if (!/\d/.test(body)) {
    return /^\p{L}/u.test(text.slice(end))
      ? wrong('text', placeOf(end))
      : wrong('format', placeOf(end < text.length ? end : 0));
  }
  const bracketed = bracket !== '';
  // A bracket is a minus already; and one that is not closed may be half of anything.
  if (bracketed && sign !== '') return wrong('format', placeOf(text.indexOf(sign)));
  if (bracketed && !text.includes(')', end)) return wrong('format', placeOf(0));

  const digits = readDigits(body);
  if ('code' in digits) return wrong(digits.code, placeOf(start + digits.index));
  // Fifteen characters hold no sixteen digits. An ambiguous text has six at most, so either style tells.
  if (body.length > MAX_SIGNIFICANT_DIGITS && significantDigits(digits.plain.vi) > MAX_SIGNIFICANT_DIGITS)
    return wrong('too_many_digits', placeOf(start + indexOfDigitTooMany(body)));

  const after = readUnit(text.slice(end), bracketed);
  if ('wrongIndex' in after) return wrong('format', placeOf(end + after.wrongIndex));
  return {
    form: 'parts',
    digits,
    negative: bracketed || sign === '-',
    unit: after.unit,
    unitIndex: end + after.index,
    placeOf,
  };
};

/**
 * Target grammar (`domain.md` §2.1): from the words of a resolution to a bound, back to the words as written, and to
 * canonical words for a bound that came without. The word forms and what each does are in `target-words.ts`:
 *
 *     target  = milestone | free text | { lead } limit { aside } [ stop ]
 *     limit   = [about] «từ» [about] number («đến» number | «trở lên» | «trở xuống»)
 *             | [about] operator [about] number
 *             | [about] number [ («đến» | dash) number | «trở lên» | «trở xuống» ]
 *     number  = [sign] digits [unit] [«/năm»]
 *     aside   = separator part | «(» part «)»
 *     part    = «phấn đấu» limit | («còn» | «lên») limit | limit in the indicator's own unit
 *
 * Nothing is guessed: what the grammar does not read is an error that shows where, and every character of the words
 * has its place in the reading.
 */
import { compare, negated, type Quantity } from './quantity.ts';
import {
  LONGEST_TARGET_WORDS,
  Reader,
  type Sign,
  Unreadable,
  type TargetFailure,
  type TargetPart,
} from './target-reader.ts';
import type { NumberFault, Token } from './target-tokens.ts';
import { formAt, isUnitOf, SHARE, unitAt } from './target-words.ts';
import type { Bound } from './target.ts';
import type { Direction, Operator } from './vocabulary.ts';

export { composeTarget, type BesideTarget } from './target-composing.ts';
export {
  LONGEST_TARGET_WORDS,
  TARGET_EXPECTATIONS,
  type TargetExpectation,
  type TargetPart,
  type TargetPartRole,
} from './target-reader.ts';

type Printable = { readonly parts: readonly TargetPart[] };

/** Words with a number in them. Numbers are in `unit`, or in the indicator's where that is `null`. */
export type NumberTargetReading = Printable & {
  readonly form: 'number';
  /**
   * Of a change: how far it is to go, without a sign («giảm 2 %» is at least 2). Of a share and a level in the unit of
   * the indicator, the level: «giảm từ 5 % trở lên (không quá 40 vụ)» of an indicator in «vụ» is at most 40.
   */
  readonly bound: Bound;
  /** Digits after the comma as printed, the most of the bound's edges: «97,0» has 1. */
  readonly decimals: number;
  /** As the indicator spells its own, otherwise the canonical spelling («tỉ đồng» is «tỷ đồng»). */
  readonly unit: string | null;
  /** «Phấn đấu 1.100» beside the assigned number; its operator, if any, stays in the words. */
  readonly stretch: Quantity | null;
  /** «(Còn 4,33 %)»: the level a change leads to; its operator, if any, stays in the words. */
  readonly resulting: Quantity | null;
  /** Whether the bound is of a change rather than of a value, and which way. */
  readonly change: 'rise' | 'fall' | null;
  /** «Bình quân 6,5 %/năm» is an average over years, «150 đảng viên/năm» is asked of each. */
  readonly yearly: 'average' | 'each' | null;
};

/** «Hoàn thành» (reached or not) or free text («Xuất siêu»): for people to judge. */
export type WordsTargetReading = Printable & {
  readonly form: 'milestone' | 'text';
  readonly bound: null;
  readonly decimals: 0;
  readonly unit: null;
  readonly stretch: null;
  readonly resulting: null;
  readonly change: null;
  readonly yearly: null;
};

/** What the words say; `form` tells which. */
export type TargetReading = NumberTargetReading | WordsTargetReading;

/** A reading, or the UTF-16 offset where reading stopped and what was expected there. */
export type TargetAnswer =
  | { readonly ok: true; readonly reading: TargetReading }
  | ({ readonly ok: false } & TargetFailure);

/** What the words are read for: the indicator's unit (empty where it has none) and its good direction. */
export type TargetContext = { readonly unit: string; readonly direction: Direction };

const COMPARISONS = ['at_least', 'more_than', 'at_most', 'less_than'] as const satisfies readonly Operator[];
const LEADS = ['lead', 'stretch', 'rise', 'fall', 'up_to', 'down_to', 'average', 'each_year'] as const;

/** A unit as found, and where, to show it if it is the wrong one. */
type UnitFound = { readonly name: string; readonly at: number };
type Edge = {
  readonly value: Quantity;
  readonly decimals: number;
  readonly unit: UnitFound | null;
  readonly at: number;
};
type Limit = {
  /** `null` for a number without a word that says its side. */
  readonly operator: Operator | null;
  readonly first: Edge;
  readonly second: Edge | null;
  /** Of the first edge that has one. */
  readonly unit: UnitFound | null;
  readonly approximate: boolean;
};

const oneEdge = (operator: Operator | null, first: Edge, approximate: boolean): Limit => ({
  operator,
  first,
  second: null,
  unit: first.unit,
  approximate,
});

const isFaulty = (token: Token): token is Token & { readonly fault: NumberFault } => 'fault' in token;

/** A sign belongs to the number it touches; a plus says that the number is a rise («≥ +1 bậc»). */
const readSign = (reader: Reader): Sign | null => {
  const [token, number] = [reader.next, reader.tokens[reader.place + 1]];
  if (token === undefined || number?.kind !== 'number' || number.at !== token.end) return null;
  // A dash or minus of any width has the key «-».
  const sign = token.key;
  if (sign !== '+' && sign !== '-') return null;
  if (!reader.signs.includes(sign)) reader.fail('number');
  reader.pass(1, 'number');
  if (sign === '+') {
    reader.change = 'rise';
    reader.isPlus = true;
  }
  return sign;
};

const readUnit = (reader: Reader): UnitFound | null => {
  const { at } = reader;
  const found = unitAt(reader.tokens, reader.place, reader.unitOfIndicator);
  if (found === null) return null;
  reader.pass(found.length, 'unit');
  return { name: found.said, at };
};

const readYear = (reader: Reader): void => {
  if (reader.take('lead', 'each_year') !== null) reader.isYearly = true;
};

const readEdge = (reader: Reader): Edge => {
  const { at } = reader;
  const sign = readSign(reader);
  // The other edge of a range has the same sign, or none.
  reader.signs = sign === null ? [] : [sign];
  const number = reader.next;
  if (number?.kind !== 'number') reader.fail('number');
  if (isFaulty(number)) reader.fail(number.fault.expected, number.fault.at);
  reader.pass(1, 'number');
  const unit = readUnit(reader);
  readYear(reader);
  const value = sign === '-' ? negated(number.value) : number.value;
  return { value, decimals: number.decimals, unit, at };
};

const readRange = (reader: Reader, first: Edge, approximate: boolean): Limit => {
  const second = readEdge(reader);
  if (compare(first.value, second.value) > 0) reader.fail('rising_range', second.at);
  if (first.unit !== null && second.unit !== null && !isUnitOf(first.unit.name, second.unit.name)) {
    reader.fail('unit', second.unit.at);
  }
  return { operator: 'between', first, second, unit: first.unit ?? second.unit, approximate };
};

/** «… trở lên», «… trở xuống». */
const readEnd = (reader: Reader): Operator | null => {
  const end = reader.take('operator', 'and_up', 'and_down');
  readYear(reader);
  return end === null ? null : end === 'and_up' ? 'at_least' : 'at_most';
};

const readLimit = (reader: Reader): Limit => {
  const isAbout = (): boolean => reader.take('operator', 'about') !== null;
  const before = isAbout();
  if (reader.take('operator', 'from') !== null) {
    const approximate = before || isAbout();
    const first = readEdge(reader);
    if (reader.take('operator', 'to') !== null) return readRange(reader, first, approximate);
    return oneEdge(readEnd(reader) ?? reader.fail('limit_end'), first, approximate);
  }
  if (!before && reader.take('operator', 'exactly') !== null) {
    return oneEdge('exactly', readEdge(reader), false);
  }
  const comparison = reader.take('operator', ...COMPARISONS);
  if (comparison !== null) {
    const approximate = before || isAbout();
    return oneEdge(comparison, readEdge(reader), approximate);
  }
  const first = readEdge(reader);
  if (reader.take('operator', 'to') !== null) return readRange(reader, first, before);
  return oneEdge(readEnd(reader) ?? (before ? 'about' : null), first, before);
};

/** One number: beside the target there are no ranges. */
const readOne = (reader: Reader): Limit => {
  const limit = readLimit(reader);
  if (limit.second !== null) reader.fail('end', limit.second.at);
  return limit;
};

/** Verbs and labels before the number; at most one of them says a change or where it leads to. */
const readLeads = (reader: Reader): void => {
  for (;;) {
    const { at } = reader;
    const lead = reader.take('lead', ...LEADS);
    if (lead === null) return;
    const isChange = lead === 'rise' || lead === 'fall';
    const isLevel = lead === 'up_to' || lead === 'down_to';
    if ((isChange || isLevel) && (reader.change !== null || reader.isLevel)) reader.fail('number', at);
    if (isChange) {
      reader.change = lead;
      // «Giảm -2» says it twice, and may mean either.
      reader.signs = [];
    }
    if (isLevel) reader.isLevel = true;
    if (lead === 'average') reader.isAverage = true;
    if (lead === 'each_year') reader.isYearly = true;
  }
};

/** What stands beside the target; each at most once. */
type Asides = { stretch: Limit | null; level: Limit | null };

/** «Còn», «lên»: true where a level follows. «Giảm từ 5 % trở lên (không quá 40 vụ)» says it by an operator alone. */
const readLevelLabel = (reader: Reader): boolean => {
  if (reader.isLevel) return false;
  if (reader.change === 'rise' && reader.take('lead', 'up_to', 'reached') !== null) return true;
  if (reader.change !== 'rise' && reader.take('lead', 'down_to') !== null) {
    reader.change = 'fall';
    return true;
  }
  return reader.change !== null && formAt(reader.tokens, reader.place, COMPARISONS) !== null;
};

const readAside = (reader: Reader, asides: Asides): void => {
  if (asides.stretch === null && reader.take('lead', 'stretch') !== null) {
    reader.take('lead', 'reached');
    // «≥ +1 bậc, phấn đấu +2 bậc».
    reader.signs = reader.change === null ? ['-'] : reader.isPlus ? ['+'] : [];
    asides.stretch = readOne(reader);
    return;
  }
  if (asides.level !== null || !readLevelLabel(reader)) reader.fail('aside');
  reader.signs = ['-'];
  const level = readOne(reader);
  if (level.unit !== null && !isUnitOf(reader.unitOfIndicator, level.unit.name)) {
    reader.fail('unit', level.unit.at);
  }
  asides.level = level;
};

const readAsides = (reader: Reader): Asides => {
  const asides: Asides = { stretch: null, level: null };
  for (;;) {
    const isLast = reader.place === reader.tokens.length - 1;
    if (isLast && reader.take('mark', 'stop') !== null) return asides;
    if (reader.take('mark', 'opening') !== null) {
      readAside(reader, asides);
      if (reader.take('mark', 'closing') === null) reader.fail('closing_parenthesis');
    } else if (reader.take('mark', 'beside') !== null) readAside(reader, asides);
    else return asides;
  }
};

/** The side of a number that no word gives one: the good one. A fall is asked for, whichever way is good. */
const bareOperator = (direction: Direction, change: 'rise' | 'fall' | null): Operator => {
  if (direction === 'band') return 'exactly';
  return direction === 'higher' || change === 'fall' ? 'at_least' : 'at_most';
};

const boundOf = ({ operator, first, second, approximate }: Limit, bare: Operator): Bound => {
  const stated = operator ?? bare;
  if (second !== null) return { operator: stated, low: first.value, high: second.value, approximate };
  const isUpper = stated === 'at_most' || stated === 'less_than';
  return {
    operator: stated,
    low: isUpper ? null : first.value,
    high: isUpper ? first.value : null,
    approximate,
  };
};

const readNumbers = (reader: Reader, direction: Direction): NumberTargetReading => {
  readLeads(reader);
  const main = readLimit(reader);
  const { stretch, level } = readAsides(reader);
  if (reader.next !== undefined) {
    // A word straight after a number is most likely a unit nobody knows.
    const isAfterNumber = reader.parts.at(-1)?.as === 'number' && reader.next.kind === 'word';
    reader.fail(isAfterNumber ? 'unit' : 'end');
  }
  reader.finish();

  const { change, unitOfIndicator } = reader;
  const isOwnUnit = main.unit === null || isUnitOf(unitOfIndicator, main.unit.name);
  const isShareOfChange = change !== null && main.unit?.name === SHARE;
  if (main.unit !== null && !isOwnUnit && !isShareOfChange) reader.fail('unit', main.unit.at);
  // Of a share of last year's value and a level in the indicator's own unit, the level can be measured.
  const judged = !isOwnUnit && level !== null && level.unit !== null ? level : main;
  const judgedUnit = judged.unit?.name ?? null;
  if (
    stretch !== null &&
    stretch.unit !== null &&
    !isUnitOf(judgedUnit ?? unitOfIndicator, stretch.unit.name)
  ) {
    reader.fail('unit', stretch.unit.at);
  }
  const isMain = judged === main;
  return {
    form: 'number',
    bound: boundOf(judged, bareOperator(direction, isMain ? change : null)),
    decimals: Math.max(judged.first.decimals, judged.second?.decimals ?? 0),
    unit: judgedUnit ?? stretch?.unit?.name ?? null,
    stretch: stretch?.first.value ?? null,
    resulting: isMain ? (level?.first.value ?? null) : null,
    change: isMain ? change : null,
    yearly: reader.isYearly ? (reader.isAverage ? 'average' : 'each') : null,
    parts: reader.parts,
  };
};

const PUNCTUATION = ',;.:-()/"\'«»“”';

/** Words that say no number and begin no limit: «Xuất siêu», «Công bố quy hoạch». «Trên» and «tỷ đồng» lack one. */
const isFreeText = ({ tokens, unitOfIndicator }: Reader): boolean => {
  let from = 0;
  for (let lead = formAt(tokens, 0, LEADS); lead !== null; lead = formAt(tokens, from, LEADS)) {
    from += lead.length;
  }
  if (formAt(tokens, from, ['about', 'from', 'exactly', ...COMPARISONS]) !== null) return false;
  const unit = unitAt(tokens, from, unitOfIndicator);
  if (unit !== null && from + unit.length === tokens.length) return false;
  const isPlain = tokens.every(
    ({ kind, key }) => kind === 'word' || (kind === 'sign' && PUNCTUATION.includes(key)),
  );
  return isPlain && tokens.slice(from).some(({ kind, key }) => kind === 'word' && key.length > 1);
};

/** The form of words that are not a number; `null` where they must have one. */
const formOfWords = (reader: Reader): 'milestone' | 'text' | null => {
  const { tokens } = reader;
  const stop = formAt(tokens, tokens.length - 1, ['stop']);
  const milestone = formAt(tokens, 0, ['milestone']);
  if (milestone?.length === tokens.length - (stop?.length ?? 0)) return 'milestone';
  return isFreeText(reader) ? 'text' : null;
};

/**
 * Reads the words of a target for an indicator.
 * @param words as written, at most 300 UTF-16 units; composed or not (NFC, NFD), with any spaces
 * @param given the indicator's unit, which tells what else may follow a number, and its direction, which gives a
 *   number without a side its own («97 %» is at least where more is better, at most where less is)
 * @returns the reading, or the offset at which it stopped and what was expected there; never throws
 */
export const readTarget = (words: string, given: TargetContext): TargetAnswer => {
  if (words.length > LONGEST_TARGET_WORDS) {
    return { ok: false, at: LONGEST_TARGET_WORDS, expected: 'fewer_words' };
  }
  const reader = new Reader(words, given.unit);
  if (reader.tokens.length === 0) return { ok: false, at: 0, expected: 'words' };
  const form = formOfWords(reader);
  if (form !== null) {
    reader.pass(reader.tokens.length, 'words');
    reader.finish();
    const nothing = {
      bound: null,
      decimals: 0,
      unit: null,
      stretch: null,
      resulting: null,
      change: null,
    } as const;
    return { ok: true, reading: { form, ...nothing, yearly: null, parts: reader.parts } };
  }
  try {
    return { ok: true, reading: readNumbers(reader, given.direction) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, ...error.failure };
    throw error;
  }
};

/** The words a reading was made from, every character as it was: nothing is normalised, not even spaces. */
export const printTarget = (reading: TargetReading): string => reading.parts.map(({ text }) => text).join('');

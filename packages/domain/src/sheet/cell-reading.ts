/**
 * What one cell says for one indicator. Text is read as anywhere (`number-reading.ts`); the sheet adds typed numbers,
 * the unit of its ĐVT column, figures in words, and growths that statistics print as indexes.
 */
import { isPercentage } from '../indicator.ts';
import { kindRules } from '../kinds/rules.ts';
import { takeApart, wrong, type Wrong } from '../number-parts.ts';
import { readNumber, type NumberReading, type NumberStyle } from '../number-reading.ts';
import { powerBetween } from '../number-unit.ts';
import { decimalsOf, HUNDRED, isMore, minus, quantity, rounded, times, type Quantity } from '../quantity.ts';
import { isDash, tokensOf } from '../target-tokens.ts';
import { formAt } from '../target-words.ts';
import { mendBinaryNoise } from './binary-noise.ts';
import { cellText, type SheetCell } from './cell.ts';
import { withoutMarks } from './folding.ts';
import type { CellReading, SheetIndicator, ValueFinding } from './sheet-reading.ts';
import { compareUnits, knownUnit, type UnitComparison } from './sheet-unit.ts';

export type ReadCell = { readonly reading: CellReading; readonly findings: readonly ValueFinding[] };

/** What is known of the cell's place. */
export type CellContext = {
  readonly indicator: SheetIndicator;
  /** The unit the sheet states for the row, and how it compares with the indicator's. */
  readonly unit: UnitComparison;
  readonly style: NumberStyle | null;
};

/** Words for nothing, without their diacritics as well. */
const MISSING: ReadonlySet<string> = new Set([
  'chua co',
  'chua co so lieu',
  'khong co so lieu',
  'chua bao cao',
  'k co',
]);
/** «395,4*», «395,4 (1)». */
const FOOTNOTE = /(?<=\d)\s*(?:\*{1,4}|\((?:\*{1,4}|\d)\))$/;
/** Statistics print a growth of 16,02 % as the index 116,02: whatever is more than this may be one (`ux.md` §4.2). */
const LIKELY_INDEX = quantity(50);
const LONGEST_WORDS = 200;

const QUALIFIERS = ['about', 'at_least', 'more_than', 'at_most', 'less_than', 'exactly', 'from'] as const;

/** Words that stand for a figure, and what is in them. */
const readWords = (text: string, fault: Wrong): ReadCell => {
  const words = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (MISSING.has(withoutMarks(words))) return { reading: { form: 'empty' }, findings: [] };
  const tokens = tokensOf(words);
  const qualifier = formAt(tokens, 0, QUALIFIERS);
  const isQualified = qualifier !== null && tokens[qualifier.length]?.kind === 'number';
  const isRange = tokens[0]?.kind === 'number' && isDash(tokens[1]) && tokens[2]?.kind === 'number';
  if (fault.code !== 'text' && !isQualified && !isRange) return { reading: fault, findings: [] };
  return {
    reading: { form: 'words', text: words },
    findings: isQualified ? ['number_in_words'] : isRange ? ['range_in_words'] : [],
  };
};

/**
 * The text with its unit as readNumber knows it: its own, spelled in full («395,4 tr.đ»), or the row's where the number
 * has none and the row is in a unit of another size.
 */
const withUnit = (text: string, { indicator, unit }: CellContext): string => {
  const parts = takeApart(text);
  if (parts.form !== 'parts') return text;
  if (parts.unit === '') return unit.unit === 'scaled' ? `${text} ${unit.stated}` : text;
  if (powerBetween(parts.unit, indicator.unit.vi) !== null || text.trim().startsWith('(')) return text;
  const own = compareUnits(parts.unit, indicator.unit.vi);
  const spelled = own.unit === 'same' ? indicator.unit.vi : (knownUnit(parts.unit) ?? parts.unit);
  return `${text.slice(0, parts.placeOf(parts.unitIndex))}${spelled}`;
};

const readText = (raw: string, context: CellContext): ReadCell => {
  const { indicator, style } = context;
  if (raw.length > LONGEST_WORDS) return { reading: wrong('format', LONGEST_WORDS), findings: [] };
  const text = raw.replace(FOOTNOTE, '');
  const reading = readNumber(withUnit(text, context), {
    decimals: indicator.decimals,
    unit: indicator.unit.vi,
    style,
  });
  if (reading.form === 'wrong' && (reading.code === 'text' || reading.code === 'format')) {
    return readWords(raw, reading);
  }
  return { reading, findings: text === raw ? [] : ['footnote'] };
};

/** The number as the indicator keeps it, or what must be asked first. */
const kept = (value: Quantity, { indicator, unit }: CellContext): NumberReading => {
  if (unit.unit === 'scaled') {
    const power = quantity(
      unit.power < 0 ? `0.${'0'.repeat(-unit.power - 1)}1` : `1${'0'.repeat(unit.power)}`,
    );
    const choices = [{ style: null, typed: value, value: times(value, power) }];
    return { form: 'ask', reason: 'convert', unit: unit.stated, choices };
  }
  return decimalsOf(value) > indicator.decimals
    ? { form: 'ask', reason: 'round', value, roundedTo: rounded(value, indicator.decimals) }
    : { form: 'number', value, proves: null };
};

const readTyped = (cell: Extract<SheetCell, { kind: 'number' }>, context: CellContext): ReadCell => {
  const number = mendBinaryNoise(cell.value);
  if (number === null) return { reading: wrong('too_many_digits', 0), findings: [] };
  const mended: readonly ValueFinding[] = number.mended ? ['noise_mended'] : [];
  if (cell.shown?.trim().endsWith('%') !== true) {
    return { reading: kept(number.value, context), findings: mended };
  }
  // A cell in the format of percents holds the fraction of what it shows.
  return isPercentage(context.indicator)
    ? {
        reading: kept(times(number.value, HUNDRED), { ...context, unit: { unit: 'same' } }),
        findings: [...mended, 'percent_cell'],
      }
    : { reading: wrong('unit', 0), findings: mended };
};

/** True where figures are rates of growth, which are printed as indexes too. */
const mayBeIndex = (indicator: SheetIndicator): boolean =>
  isPercentage(indicator) && (kindRules(indicator.kind).entered === 'growth' || indicator.kind === 'range');

const askedIfIndex = (reading: CellReading, indicator: SheetIndicator): CellReading => {
  const isNumber = reading.form === 'number' || (reading.form === 'ask' && reading.reason === 'round');
  if (!isNumber || !mayBeIndex(indicator) || !isMore(reading.value, LIKELY_INDEX)) return reading;
  return {
    form: 'ask',
    reason: 'index_or_growth',
    index: reading.value,
    growth: minus(reading.value, HUNDRED),
  };
};

/** Reads a cell for an indicator. */
export const readCell = (cell: SheetCell, context: CellContext): ReadCell => {
  const { reading, findings } =
    cell.kind === 'number'
      ? readTyped(cell, context)
      : cell.kind === 'error'
        ? { reading: wrong('spreadsheet_error', 0), findings: [] }
        : readText(cellText(cell), context);
  const more: ValueFinding[] = [];
  const isFilled = reading.form !== 'empty';
  if (isFilled && cell.formula === true) more.push('formula');
  if (isFilled && cell.merged !== undefined) more.push('merged');
  if (isFilled && context.unit.unit === 'other') more.push('unit_differs');
  return { reading: askedIfIndex(reading, context.indicator), findings: [...findings, ...more] };
};

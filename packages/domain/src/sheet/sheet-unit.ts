/** Units of measure as the ĐVT column of a sheet writes them, against the unit of an indicator. */
import { powerBetween } from '../number-unit.ts';
import { isUnitOf, UNIT_SPELLINGS } from '../target-words.ts';
import { withoutMarks } from './folding.ts';

/** Longest text that is taken for a unit, in UTF-16 units. */
const LONGEST_UNIT = 60;

/** Folded, without the marks that people put or leave out: «Tr.đồng», «tr. đồng» and «tr đồng» are one. */
const unitKey = (unit: string): string =>
  withoutMarks(unit)
    .replace(/[.()]/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim();

/** Before a unit: how many. */
const SCALES: ReadonlyMap<string, string> = new Map([
  ['nghin', 'nghìn'],
  ['ngan', 'nghìn'],
  ['ng', 'nghìn'],
  ['1000', 'nghìn'],
  ['1 000', 'nghìn'],
  ['trieu', 'triệu'],
  ['tr', 'triệu'],
  ['ty', 'tỷ'],
  ['ti', 'tỷ'],
]);

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...UNIT_SPELLINGS.map(([spelling, unit]) => [unitKey(spelling), unit] as const),
  // As columns write what target words do not.
  ['d', 'đồng'],
  ['vnd', 'đồng'],
  ['trd', 'triệu đồng'],
  ['ty d', 'tỷ đồng'],
  ['ti d', 'tỷ đồng'],
  ['diem phan tram', 'điểm %'],
  ['sp', 'sản phẩm'],
  ['buoc', 'bước'],
]);

/** «tr usd» as «triệu» and «usd»; no scale where the whole is a unit by itself («tỷ»). */
const scaleOf = (key: string): { readonly scale: string; readonly base: string } | null => {
  const found = /^(1[ ,]?000|\p{L}+) (.+)$/u.exec(key);
  const scale = SCALES.get((found?.[1] ?? '').replace(',', ' '));
  return scale === undefined ? null : { scale, base: found?.[2] ?? '' };
};

/** A unit that is known, in its canonical spelling; `null` for any other text. */
export const knownUnit = (text: string): string | null => {
  if (text.length > LONGEST_UNIT) return null;
  const key = unitKey(text);
  const known = SPELLINGS.get(key);
  if (known !== undefined) return known;
  const scaled = scaleOf(key);
  const base = scaled === null ? null : knownUnit(scaled.base);
  return scaled === null || base === null ? null : `${scaled.scale} ${base}`;
};

/** How the unit a sheet states and an indicator's compare. */
export type UnitComparison =
  | { readonly unit: 'not_stated' }
  /** The same, or one written for the other («%» for «điểm %»). */
  | { readonly unit: 'same' }
  /** The same measure in another size: «triệu đồng» beside «tỷ đồng». `stated` is how it is written after a number. */
  | { readonly unit: 'scaled'; readonly stated: string; readonly power: number }
  | { readonly unit: 'other'; readonly stated: string };

/**
 * Compares the unit a sheet states with an indicator's.
 * @param stated as written; empty where the sheet states none
 */
export const compareUnits = (stated: string, unitOfIndicator: string): UnitComparison => {
  if (stated.length > LONGEST_UNIT) return { unit: 'other', stated: stated.slice(0, LONGEST_UNIT) };
  const key = unitKey(stated);
  if (key === '') return { unit: 'not_stated' };
  if (key === unitKey(unitOfIndicator)) return { unit: 'same' };
  const written = knownUnit(stated) ?? stated.normalize('NFC').trim();
  const power = powerBetween(written, unitOfIndicator);
  if (power === 0 || (power === null && isUnitOf(unitOfIndicator, written))) return { unit: 'same' };
  return power === null
    ? { unit: 'other', stated: stated.trim() }
    : { unit: 'scaled', stated: written, power };
};

/** {@link compareUnits} that answers each pair once: a sheet states few units, many times. */
export const unitComparer = (): typeof compareUnits => {
  const known = new Map<string, UnitComparison>();
  return (stated, unitOfIndicator) => {
    const pair = `${unitOfIndicator}\n${stated}`;
    const found = known.get(pair) ?? compareUnits(stated, unitOfIndicator);
    known.set(pair, found);
    return found;
  };
};

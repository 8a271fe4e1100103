/**
 * Numbers as people type and paste them (`ux.md` §4.1, `domain.md` §3.3). Both separators are accepted everywhere, and
 * what can be read in two ways is asked, never guessed: a mark misread makes a figure a thousand times wrong.
 *
 * The screen and the server read with this same file. Digits go from text to `Quantity` and pass through no float.
 */
import {
  takeApart,
  wrong,
  type Missing,
  type NumberParts,
  type NumberStyle,
  type Wrong,
} from './number-parts.ts';
import { powerBetween } from './number-unit.ts';
import {
  decimalsOf,
  MAX_SIGNIFICANT_DIGITS,
  quantity,
  quantityText,
  rounded,
  significantDigits,
  times,
  type Quantity,
} from './quantity.ts';

export { NUMBER_FAULTS, type NumberFault, type NumberStyle } from './number-parts.ts';

/** One reading of a text with one ambiguous mark; to choose it is to read the text again in its style. */
export type NumberChoice = { readonly style: NumberStyle; readonly value: Quantity };

/** A number in another unit: as typed, and exactly, unrounded, in the field's. `style` is `null` for the only reading. */
export type NumberConversion = {
  readonly style: NumberStyle | null;
  readonly typed: Quantity;
  readonly value: Quantity;
};

/** What a text says. */
export type NumberReading =
  | Missing
  /** A number in the field's unit. `proves` is the style in which alone the text can be read, if there is one. */
  | { readonly form: 'number'; readonly value: Quantity; readonly proves: NumberStyle | null }
  /** «1.234»: thousands or a decimal fraction? The Vietnamese habit comes first. */
  | {
      readonly form: 'ask';
      readonly reason: 'thousands_or_decimal';
      readonly choices: readonly [NumberChoice, NumberChoice];
    }
  /** «12,3456» where two decimals are kept. */
  | {
      readonly form: 'ask';
      readonly reason: 'round';
      readonly value: Quantity;
      readonly roundedTo: Quantity;
    }
  /** «395,4 triệu đồng» where the field is in «tỷ đồng»; two choices where the number is ambiguous as well. */
  | {
      readonly form: 'ask';
      readonly reason: 'convert';
      /** The unit as it was typed. */
      readonly unit: string;
      readonly choices: readonly NumberConversion[];
    }
  | Wrong;

/** What is known of the field that a number is for. */
export type NumberField = {
  /** Digits after the decimal mark that are kept. */
  readonly decimals: number;
  /** The unit of measure as printed («tỷ đồng», «%»), or an empty text for none. */
  readonly unit: string;
  /** The style that the other cells prove or the person chose. It decides what alone could be read in two ways. */
  readonly style?: NumberStyle | null;
  /** False where the figure cannot be below zero; true unless told. */
  readonly negatives?: boolean;
};

const tenTo = (power: number): Quantity =>
  quantity(power < 0 ? `0.${'0'.repeat(-power - 1)}1` : `1${'0'.repeat(power)}`);

/** The styles in which a number is still to be read: one, or both where nothing decides between them. */
const openStyles = (
  { plain }: NumberParts['digits'],
  style: NumberStyle | null,
): readonly (NumberStyle | null)[] => {
  if (plain.vi === plain.en) return [null];
  return style === null ? ['vi', 'en'] : [style];
};

/**
 * Reads a number as typed or pasted into a field.
 *
 * Faults are looked for in this order, and the first is told: the text's own form, its length in digits, its unit, its
 * sign. A given style is final, so that a question answered is not asked again; without one, a field that keeps no
 * decimals reads an ambiguous mark as thousands.
 * @param raw the text as it came
 * @returns a closed union; never throws
 */
export const readNumber = (raw: string, how: NumberField): NumberReading => {
  const parts = takeApart(raw);
  if (parts.form !== 'parts') return parts;
  const { digits, negative, unit, unitIndex, placeOf } = parts;
  const power = unit === '' ? 0 : powerBetween(unit, how.unit);
  if (power === null) return wrong('unit', placeOf(unitIndex));

  // «-0» is zero, and below nothing.
  const isBelowZero = negative && /[1-9]/.test(digits.plain.vi);
  if (isBelowZero && how.negatives === false) return wrong('negative', placeOf(0));

  const signed = (style: NumberStyle): Quantity =>
    quantity(isBelowZero ? `-${digits.plain[style]}` : digits.plain[style]);

  const open = openStyles(digits, how.style ?? null);
  if (power !== 0) {
    const choices = open.map((style) => {
      const typed = signed(style ?? 'vi');
      return { style, typed, value: times(typed, tenTo(power)) };
    });
    return choices.some(({ value }) => significantDigits(quantityText(value)) > MAX_SIGNIFICANT_DIGITS)
      ? wrong('too_many_digits', placeOf(unitIndex))
      : { form: 'ask', reason: 'convert', unit, choices };
  }
  if (open.length > 1 && how.decimals > 0) {
    return {
      form: 'ask',
      reason: 'thousands_or_decimal',
      choices: [
        { style: 'vi', value: signed('vi') },
        { style: 'en', value: signed('en') },
      ],
    };
  }
  const thousands: NumberStyle = digits.plain.vi.includes('.') ? 'en' : 'vi';
  const value = signed(open.length > 1 ? thousands : (open[0] ?? 'vi'));
  return decimalsOf(value) > how.decimals
    ? { form: 'ask', reason: 'round', value, roundedTo: rounded(value, how.decimals) }
    : { form: 'number', value, proves: digits.proves };
};

/**
 * The style that the cells of a pasted column prove. A cell proves a style where its marks cannot be read in the other,
 * whatever the field and the unit:
 *
 * - two different marks: «1.234,5» is `vi`, «1,234.5» and «1 234.5» are `en`;
 * - one mark twice or more: «1.234.567» is `vi`, «1,234,567» is `en`;
 * - one mark that cannot group thousands: «12,5», «0,125», «1234,567», «,5» are `vi`, «12.5» and the like `en`. Where a
 *   comma is the decimal mark a dot is not, so beside «12,5» the text «1.234» is one thousand and more.
 *
 * «1.234», «1234», «1 234», words, empty cells and faulty ones prove nothing.
 * @returns `null` where no cell proves a style, or where two cells prove different ones
 */
export const learnStyle = (cells: readonly string[]): NumberStyle | null => {
  const proven = new Set(
    cells.flatMap((cell) => {
      const parts = takeApart(cell);
      return parts.form === 'parts' && parts.digits.proves !== null ? [parts.digits.proves] : [];
    }),
  );
  const [only = null] = proven;
  return proven.size === 1 ? only : null;
};

/** Reads the cells of a pasted column, each in the style given or, where none is, in the style that all of them prove. */
export const readColumn = (cells: readonly string[], how: NumberField): NumberReading[] => {
  const style = how.style ?? learnStyle(cells);
  return cells.map((cell) => readNumber(cell, { ...how, style }));
};

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printNumber } from './number-printing.ts';
import { learnStyle, NUMBER_FAULTS, readColumn, readNumber, type NumberField } from './number-reading.ts';
import {
  compare,
  decimalsOf,
  isDecimalText,
  MAX_SIGNIFICANT_DIGITS,
  quantity,
  quantityText,
  rounded,
  significantDigits,
  type Quantity,
} from './quantity.ts';
import { decimal } from './testing/arbitrary.ts';
import { exact, exactProduct, exactText } from './testing/exact.ts';
import { saidOf } from './testing/number-said.ts';

const MANY = { numRuns: 2000 };

const style = fc.constantFrom('vi' as const, 'en' as const);
const minus = fc.constantFrom('screen' as const, 'paper' as const);
const places = fc.nat({ max: 6 });

/** Texts made of all that numbers are written with, most of them no numbers. */
const jumble = fc.string({
  unit: fc.constantFrom(
    ...Array.from('0123456789.,  -+()%#/xeE\'"'),
    '\u00A0',
    '\u202F',
    '\u200B',
    '−',
    '–',
    '…',
    '５',
    '，',
    '²',
    ' tỷ đồng',
    ' triệu',
    'chưa có',
    '\n',
  ),
  maxLength: 24,
});
/** Groups of digits with any marks between them, between a sign and a unit: many are numbers, of every style or none. */
const almostNumber = fc
  .tuple(
    fc.constantFrom('', '', '', '-', '−', '+', '('),
    fc.array(fc.stringMatching(/^(?:\d{0,5}|[1-9]\d{0,2}|\d{3})[.,\u00A0]?$/), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.constantFrom('', '', '', ')', '%', ' đồng', ' tỷ đồng', ' nghìn người', ' ha'),
  )
  .map(([sign, groups, unit]) => `${sign}${groups.join('')}${unit}`);
const anyText = fc.oneof(
  fc.string({ maxLength: 250 }),
  fc.string({ unit: 'binary', maxLength: 250 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  jumble,
  almostNumber,
);
const field: fc.Arbitrary<NumberField> = fc
  .tuple(
    places,
    fc.oneof(fc.constantFrom('', '%', 'đồng', 'tỷ đồng', 'nghìn người', 'ha'), fc.string()),
    fc.option(style),
    fc.boolean(),
  )
  .map(([decimals, unit, given, negatives]) => ({ decimals, unit, style: given, negatives }));
/** Cells of a column of numbers printed in one style or in both, with what else stands in columns. */
const cell = fc.oneof(
  fc
    .tuple(decimal, places, style)
    .map(([text, decimals, language]) => printNumber(quantity(text), { decimals, language })),
  fc.constantFrom('', '-', 'chưa có', '#N/A', 'abc', '12.34,5'),
);

/** Every quantity that a reading offers. */
const quantitiesOf = (reading: ReturnType<typeof readNumber>): Quantity[] => {
  if (reading.form === 'number') return [reading.value];
  if (reading.form !== 'ask') return [];
  if (reading.reason === 'round') return [reading.value, reading.roundedTo];
  return reading.choices.map(({ value }) => value);
};

describe('any text at all', () => {
  it('is read without an exception, as finite decimals of at most fifteen digits or a place inside the text', () => {
    fc.assert(
      fc.property(anyText, field, (raw, how) => {
        const reading = readNumber(raw, how);
        for (const value of quantitiesOf(reading)) {
          const text = quantityText(value);
          expect([text, isDecimalText(text)]).toEqual([text, true]);
          expect(significantDigits(text)).toBeLessThanOrEqual(MAX_SIGNIFICANT_DIGITS);
          expect(how.negatives === false && text.startsWith('-')).toBe(false);
        }
        if (reading.form !== 'wrong') return;
        expect(NUMBER_FAULTS).toContain(reading.code);
        expect(reading.at).toBeGreaterThanOrEqual(0);
        expect(reading.at).toBeLessThan(raw.length);
      }),
      MANY,
    );
  });

  it('what is read as a number fits the field and reads as itself when printed, time after time', () => {
    fc.assert(
      fc.property(almostNumber, field, minus, (raw, how, sign) => {
        const first = readNumber(raw, how);
        if (first.form !== 'number') return;
        expect(decimalsOf(first.value)).toBeLessThanOrEqual(how.decimals);
        const print = (value: Quantity): string =>
          printNumber(value, { decimals: how.decimals, language: 'vi', minus: sign });
        const again = readNumber(print(first.value), { ...how, style: 'vi' });
        const values = quantitiesOf(again);
        expect([again.form, ...values.map(quantityText)]).toEqual(['number', quantityText(first.value)]);
        expect(values.map(print)).toEqual([print(first.value)]);
      }),
      MANY,
    );
  });

  it('a style chosen settles the question', () => {
    fc.assert(
      fc.property(almostNumber, field, style, (raw, how, chosen) => {
        const reading = readNumber(raw, { ...how, style: chosen });
        expect(reading.form === 'ask' && reading.reason === 'thousands_or_decimal').toBe(false);
        expect(reading.form === 'ask' && reading.reason === 'convert' ? reading.choices.length : 1).toBe(1);
      }),
      MANY,
    );
  });

  it('a number that proves a style reads the same whichever style is given', () => {
    fc.assert(
      fc.property(almostNumber, field, style, (raw, how, other) => {
        const reading = readNumber(raw, how);
        if (reading.form !== 'number' || reading.proves === null) return;
        expect(saidOf(readNumber(raw, { ...how, style: other }))).toBe(saidOf(reading));
      }),
      MANY,
    );
  });
});

describe('a number that we printed', () => {
  it('is read back as it was rounded, in its style', () => {
    fc.assert(
      fc.property(decimal, places, style, minus, (text, decimals, language, sign) => {
        const value = quantity(text);
        const printed = printNumber(value, { decimals, language, minus: sign });
        const reading = readNumber(printed, { decimals, unit: '', style: language });
        expect([reading.form, ...quantitiesOf(reading).map(quantityText)]).toEqual([
          'number',
          quantityText(rounded(value, decimals)),
        ]);
      }),
      MANY,
    );
  });

  it('is, where no style is given, read back or asked about, and the truth is among the answers', () => {
    fc.assert(
      fc.property(decimal, places, style, (text, decimals, language) => {
        const value = quantity(text);
        const printed = printNumber(value, { decimals, language });
        const offered = quantitiesOf(readNumber(printed, { decimals, unit: '' }));
        expect(offered.map(quantityText)).toContain(quantityText(rounded(value, decimals)));
      }),
      MANY,
    );
  });

  it('proves no style but its own', () => {
    fc.assert(
      fc.property(decimal, places, style, (text, decimals, language) => {
        const printed = printNumber(quantity(text), { decimals, language });
        expect([language, null]).toContain(learnStyle([printed]));
      }),
      MANY,
    );
  });
});

describe('a number in another unit', () => {
  const scales = [
    ['', 0],
    ['nghìn ', 3],
    ['triệu ', 6],
    ['tỷ ', 9],
  ] as const;
  const scale = fc.constantFrom(...scales);
  const base = fc.constantFrom('đồng', 'người', 'USD');

  it('is offered exactly, both ways', () => {
    fc.assert(
      fc.property(decimal, scale, scale, base, (text, [from, fromPower], [to, toPower], unit) => {
        fc.pre(from !== to);
        const printed = printNumber(quantity(text), { decimals: 15, language: 'vi' });
        const reading = readNumber(`${printed} ${from}${unit}`, { decimals: 2, unit: `${to}${unit}` });
        const power = fromPower - toPower;
        const expected = exactText(
          exactProduct(
            exact(text),
            power < 0 ? { digits: 1n, scale: -power } : { digits: 10n ** BigInt(power), scale: 0 },
          ),
        );
        const tooLong = significantDigits(expected) > MAX_SIGNIFICANT_DIGITS;
        expect(reading.form === 'wrong' ? reading.code : quantitiesOf(reading).map(quantityText)).toEqual(
          tooLong ? 'too_many_digits' : [expected],
        );
      }),
      MANY,
    );
  });
});

describe('a column', () => {
  const cells = fc.array(cell, { maxLength: 12 });

  it('proves the same style in whatever order its cells come, and however often each comes', () => {
    fc.assert(
      fc.property(
        cells.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(learnStyle(shuffled)).toBe(learnStyle(all));
          expect(learnStyle([...all, ...shuffled])).toBe(learnStyle(all));
        },
      ),
    );
  });

  it('that was printed in one style is read back whole once a cell proves it', () => {
    fc.assert(
      fc.property(fc.array(decimal, { maxLength: 12 }), places, style, (texts, decimals, language) => {
        const values = ['1234567.5', ...texts].map((text) => quantity(text));
        // Seven digits before the mark are grouped twice: that alone proves the style.
        const printed = values.map((value) => printNumber(value, { decimals, language }));
        expect(learnStyle(printed)).toBe(language);
        const read = readColumn(printed, { decimals, unit: '' }).flatMap(quantitiesOf);
        expect(read).toHaveLength(values.length);
        expect(read.every((value, at) => compare(value, rounded(values[at] ?? value, decimals)) === 0)).toBe(
          true,
        );
      }),
    );
  });
});

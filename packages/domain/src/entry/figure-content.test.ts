/** A figure taken over into a form says there what it said before. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../figure.ts';
import { periodOf } from '../period.ts';
import { quantity, quantityText, type Quantity } from '../quantity.ts';
import { bothWays, figure, inWords, NOT_OCCURRED, NOT_PUBLISHED, ofMonth, toDate } from '../testing/build.ts';
import { entryField } from '../testing/entry-form.ts';
import { contentOfFigure } from './figure-content.ts';
import { readEntry } from './reading.ts';

const MAY = periodOf(2024, 5);
const text = (value: Quantity | null) => (value === null ? null : quantityText(value));
const said = (reading: Reading | null) =>
  reading?.form === 'number' ? [text(reading.month), text(reading.toDate)] : reading;

describe('a figure that stands, as a form would say it', () => {
  it.each<[what: string, reading: Reading]>([
    ['a value to date', toDate('395.4')],
    ['a month’s part', ofMonth('12.345')],
    ['both', bothWays('122.4', '395.4')],
    ['words', inWords('Xuất siêu')],
    ['nothing happened', NOT_OCCURRED],
    ['nothing published yet', NOT_PUBLISHED],
  ])('%s', (_what, reading) => {
    const stands = figure(MAY, reading, { vintage: 'official' });
    const typed = contentOfFigure(stands);
    expect(typed).toMatchObject({ vintage: 'official', asOf: stands.asOf });
    const read = readEntry(typed, entryField());
    expect(said(read.reading)).toEqual(said(reading));
    expect(read.faults).toEqual([]);
  });

  it('a rate stated as a fraction goes back to its two parts', () => {
    const fraction = { numerator: quantity('319012'), denominator: quantity('328900') };
    const typed = contentOfFigure(
      figure(MAY, { form: 'number', month: null, toDate: quantity('96.99361508056'), fraction }),
    );
    expect(typed).toMatchObject({ numerator: '319012', denominator: '328900', toDate: '' });
  });

  it('whatever its number, there is nothing to ask', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(0, 1, 2, 3),
        (digits, decimals) => {
          const value = (digits / 10 ** decimals).toFixed(decimals);
          const read = readEntry(contentOfFigure(figure(MAY, toDate(value))), entryField());
          expect(read.faults).toEqual([]);
          expect(said(read.reading)).toEqual([null, quantityText(quantity(value))]);
        },
      ),
    );
  });
});

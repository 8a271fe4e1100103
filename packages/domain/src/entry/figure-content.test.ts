/** A figure taken over into a form says there what it said before. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Reading } from '../figure.ts';
import type { RecordedFigures } from '../month-and-to-date.ts';
import { MONTHS, periodOf } from '../period.ts';
import { quantity, quantityText, type Quantity } from '../quantity.ts';
import { bothWays, figure, inWords, NOT_OCCURRED, NOT_PUBLISHED, ofMonth, toDate } from '../testing/build.ts';
import { entryField, valuesOf } from '../testing/entry-form.ts';
import { contentOfFigure } from './figure-content.ts';
import { readEntry } from './reading.ts';

const MAY = periodOf(2024, 5);
const text = (value: Quantity | null) => (value === null ? null : quantityText(value));
const said = (reading: Reading | null) =>
  reading?.form === 'number' ? [text(reading.month), text(reading.toDate)] : reading;

/** April is at 273. */
const recordedWith = (stands: Figure): RecordedFigures => ({
  accumulation: 'sum',
  dueMonths: MONTHS,
  figures: [...valuesOf(2024, [null, null, null, '273']), stands],
});

describe('a figure that stands, as a form would say it', () => {
  it.each<[what: string, reading: Reading, said: Reading]>([
    ['a value to date', toDate('395.4'), toDate('395.4')],
    ['a month’s part as the value to date it makes', ofMonth('12.345'), toDate('285.345')],
    ['both as the value to date', bothWays('122.4', '395.4'), toDate('395.4')],
    ['words', inWords('Xuất siêu'), inWords('Xuất siêu')],
    ['nothing happened', NOT_OCCURRED, NOT_OCCURRED],
    ['nothing published yet', NOT_PUBLISHED, NOT_PUBLISHED],
  ])('%s', (_what, reading, says) => {
    const stands = figure(MAY, reading, { vintage: 'official' });
    const typed = contentOfFigure(stands, recordedWith(stands));
    expect(typed).toMatchObject({ vintage: 'official', asOf: stands.asOf });
    const read = readEntry(typed, entryField());
    expect(said(read.reading)).toEqual(said(says));
    expect(read.faults).toEqual([]);
  });

  it('a rate stated as a fraction goes back to its two parts', () => {
    const fraction = { numerator: quantity('319012'), denominator: quantity('328900') };
    const rate = { form: 'number', month: null, toDate: quantity('96.99361508056'), fraction } as const;
    const typed = contentOfFigure(figure(MAY, rate), recordedWith(figure(MAY, rate)));
    expect(typed).toMatchObject({ numerator: '319012', denominator: '328900', toDate: '' });
  });

  it('what was published more exactly than forms take keeps all its digits', () => {
    const stands = figure(MAY, toDate('742.46'));
    expect(contentOfFigure(stands, recordedWith(stands))).toMatchObject({ toDate: '742,46' });
  });

  it('a month’s part stays one where what came before it is not known', () => {
    const stands = figure(MAY, ofMonth('12.345'));
    const recorded = { ...recordedWith(stands), figures: [stands] };
    expect(contentOfFigure(stands, recorded)).toMatchObject({ month: '12,3450', toDate: '' });
  });

  it('whatever its number, there is nothing to ask', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(0, 1, 2, 3),
        (digits, decimals) => {
          const value = (digits / 10 ** decimals).toFixed(decimals);
          const stands = figure(MAY, toDate(value));
          const read = readEntry(contentOfFigure(stands, recordedWith(stands)), entryField());
          expect(read.faults).toEqual([]);
          expect(said(read.reading)).toEqual([null, quantityText(quantity(value))]);
        },
      ),
    );
  });
});

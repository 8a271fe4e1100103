/** A figure that stands, as a form would say it: who corrects what came without a form begins from what there is. */
import type { Figure } from '../figure.ts';
import { asToldBy, type RecordedFigures } from '../month-and-to-date.ts';
import { asTyped } from '../number-typing.ts';
import type { Quantity } from '../quantity.ts';
import { EMPTY_CONTENT, type EntryContent } from './content.ts';

const typed = (value: Quantity | null): string => (value === null ? '' : asTyped(value));

/**
 * What would have been typed for a figure: its number with all its digits, for who corrects a note must not round what
 * stands (`previewEntry` takes as many). Of a sum it is the value to date, from which the month's part follows: two
 * numbers would contradict one another as soon as one of them is corrected.
 */
export const contentOfFigure = (figure: Figure, recorded: RecordedFigures): EntryContent => {
  const { reading, vintage, asOf } = figure;
  const content: EntryContent = { ...EMPTY_CONTENT, vintage, asOf };
  switch (reading.form) {
    case 'absent':
      return { ...content, form: 'absent', absence: reading.absence };
    case 'text':
      return { ...content, form: 'text', text: reading.text };
    case 'number': {
      const { fraction } = reading;
      // The rate follows from its parts, to more digits than anybody types.
      if (fraction !== null)
        return {
          ...content,
          numerator: asTyped(fraction.numerator),
          denominator: asTyped(fraction.denominator),
        };
      const toDate = asToldBy(recorded, figure).toDate ?? reading.toDate;
      return toDate === null
        ? { ...content, month: typed(reading.month) }
        : { ...content, toDate: typed(toDate) };
    }
  }
};

/** A reading in a few words, for tables of tests. */
import type { NumberReading } from '../number-reading.ts';
import { quantityText } from '../quantity.ts';

const styled = (style: string | null): string => (style === null ? '' : `${style} `);

/** «1234.5, proves vi», «vi 1234 or en 1.234?», «grouping at 3». */
export const saidOf = (reading: NumberReading): string => {
  if (reading.form === 'empty') return 'empty';
  if (reading.form === 'wrong') return `${reading.code} at ${reading.at}`;
  if (reading.form === 'number') {
    const value = quantityText(reading.value);
    return reading.proves === null ? value : `${value}, proves ${reading.proves}`;
  }
  switch (reading.reason) {
    case 'round':
      return `round ${quantityText(reading.value)} to ${quantityText(reading.roundedTo)}?`;
    case 'thousands_or_decimal':
      return `${reading.choices.map(({ style, value }) => `${style} ${quantityText(value)}`).join(' or ')}?`;
    case 'convert': {
      const choices = reading.choices.map(
        ({ style, typed, value }) => `${styled(style)}${quantityText(typed)} is ${quantityText(value)}`,
      );
      return `convert «${reading.unit}»: ${choices.join(', ')}?`;
    }
  }
};

/** Rates that are stated as what is counted above and below the line. */
import type { EntryContent } from '@ve-dich/domain';
import { FRACTION_PLACES } from './changes.ts';

/** True where either part has been typed: the rate then follows from them. */
export const hasParts = (content: EntryContent): boolean =>
  FRACTION_PLACES.some((place) => content[place].trim() !== '');

/** The number as it was typed: the value to date, else the month's part; of a fraction both its parts. */
export const numberTyped = (content: EntryContent): string => {
  if (hasParts(content)) return `${content.numerator} / ${content.denominator}`;
  return content.toDate === '' ? content.month : content.toDate;
};

/** Numbers as they stand in a field, in the reader's marks. */
import { decimalsOf, printNumber, type Quantity } from '@ve-dich/domain';
import type { Locale } from '../../../i18n/locale.ts';

/** A number in its field, with the indicator's decimals; more where it has more, for nothing typed is hidden. */
export const shownInField = (value: Quantity, decimals: number, language: Locale): string =>
  printNumber(value, { decimals: Math.max(decimals, decimalsOf(value)), language, minus: 'paper' });

/** A number that is known, as it is printed: a rate that its parts make has many digits that nobody stated. */
export const shownRounded = (value: Quantity, decimals: number, language: Locale): string =>
  printNumber(value, { decimals, language, minus: 'paper' });

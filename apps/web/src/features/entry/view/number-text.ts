/** Numbers as they stand in a field: shown in the reader's marks, written so that they can be read in one way only. */
import { decimalsOf, printNumber, quantityText, type Quantity } from '@ve-dich/domain';
import type { Locale } from '../../../i18n/locale.ts';

/** A number in its field, with the indicator's decimals; more where it has more, for nothing typed is hidden. */
export const shownInField = (value: Quantity, decimals: number, language: Locale): string =>
  printNumber(value, { decimals: Math.max(decimals, decimalsOf(value)), language, minus: 'paper' });

/**
 * A number as if it had been typed, for an answer that is taken over: «393», «1234,5». No thousands are marked; and
 * «12,345», which could be either, is written «12,3450».
 */
export const asTyped = (value: Quantity): string => {
  const plain = quantityText(value).replace('.', ',');
  return /^-?[1-9]\d{0,2},\d{3}$/.test(plain) ? `${plain}0` : plain;
};

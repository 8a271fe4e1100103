/** Numbers written so that whoever reads them reads them in one way only. */
import { quantityText, type Quantity } from './quantity.ts';

/**
 * A number as if it had been typed, for one that is taken over: «393», «1234,5». No thousands are marked; and «12,345»,
 * which could be either, is written «12,3450».
 */
export const asTyped = (value: Quantity): string => {
  const plain = quantityText(value).replace('.', ',');
  return /^-?[1-9]\d{0,2},\d{3}$/.test(plain) ? `${plain}0` : plain;
};

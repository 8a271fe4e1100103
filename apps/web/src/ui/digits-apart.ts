import { fixedText, quantity } from '@ve-dich/domain';

/**
 * The fewest digits after the point, from the usual ones on, at which two values print differently: those of a rate made of
 * a fraction have twenty, and nobody reads all of them.
 * @param one a decimal text
 * @param other another value
 */
export const digitsApart = (one: string, other: string, usual: number): number => {
  let digits = usual;
  while (fixedText(quantity(one), digits) === fixedText(quantity(other), digits)) digits += 1;
  return digits;
};

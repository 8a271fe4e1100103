/** The term of a target of the book as the domain wants it. */
import { quantity, type TermAim } from '@ve-dich/domain';
import type { SampleTerm } from './types.ts';

export const termAimOf = (term: SampleTerm | null): TermAim | null => {
  if (term === null) return null;
  const { number, delivered, ...rest } = term;
  return {
    target: { ...rest, number: quantity(number), baseline: null, least: null, most: null },
    delivered: delivered.map((value) => (value === null ? null : quantity(value))),
  };
};

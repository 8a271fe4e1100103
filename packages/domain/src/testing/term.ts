/** What a term aims at, and a requirement that was reckoned. */
import { quantity } from '../quantity.ts';
import type { TermRequirement, TermTarget } from '../term.ts';

export const termTarget = (number: string, more: Partial<TermTarget> = {}): TermTarget => ({
  sort: 'yearly_average',
  averaging: 'geometric',
  number: quantity(number),
  direction: 'higher',
  firstYear: 2021,
  lastYear: 2025,
  baseline: null,
  least: null,
  most: null,
  ...more,
});

export const reckoned = (requirement: TermRequirement) => {
  if (requirement.outcome === 'refused') throw new Error(`refused: ${requirement.reason}`);
  return requirement;
};

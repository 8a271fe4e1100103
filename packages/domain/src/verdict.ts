/** Verdicts of a closed year: what the rule proposed, and what a named person confirmed; both are kept. */
import type { Instant } from './civil-date.ts';
import { asPrinted, isBeyond, satisfies, type Bound } from './target.ts';
import type { Quantity } from './quantity.ts';
import type { Direction, Verdict } from './vocabulary.ts';

/** Confirmed at the year-end conference on estimates, or later with official figures. */
export const VERDICT_OCCASIONS = ['conference', 'official'] as const;
export type VerdictOccasion = (typeof VERDICT_OCCASIONS)[number];

export type ConfirmedVerdict = {
  readonly id: string;
  readonly sequence: number;
  readonly targetSetId: string;
  readonly indicatorId: string;
  readonly occasion: VerdictOccasion;
  /** `null` where no rule could say (a text, or no figure). */
  readonly proposed: Verdict | null;
  readonly confirmed: Verdict;
  readonly confirmedAt: Instant;
  readonly confirmedBy: string;
  readonly reason: string | null;
  readonly ruleVersion: string;
  readonly targetVersion: number;
  readonly figureId: string | null;
};

/**
 * The verdict the rule proposes for a year's value: beyond the target is exceeded, equal is met, short is missed.
 * @param decimals if given, the value is judged as it is printed
 */
export const proposedVerdict = (
  value: Quantity,
  bound: Bound,
  direction: Direction,
  decimals?: number,
): Verdict => {
  const printed = decimals === undefined ? value : asPrinted(value, bound, decimals);
  if (!satisfies(printed, bound, direction)) return 'final_missed';
  return isBeyond(printed, bound, direction) ? 'final_exceeded' : 'final_met';
};

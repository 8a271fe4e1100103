/** Verdicts of a closed year: what the rule proposed, and what a named person confirmed; both are kept. */
import type { Instant } from './civil-date.ts';
import { asPrinted, isBeyond, satisfies, type Bound } from './target.ts';
import type { Quantity } from './quantity.ts';
import type { Indicator } from './indicator.ts';
import { kindRules } from './kinds/rules.ts';
import type { Rule } from './rule.ts';
import { VERDICTS, type Verdict } from './vocabulary.ts';

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
  /** `null` of a row without a target of its own: one that follows from its children, or one nobody has given a plan. */
  readonly targetVersion: number | null;
  readonly figureId: string | null;
  /** Names every version of figure and target it rests on; `null` where that was not kept yet. */
  readonly basis: string | null;
};

/**
 * The verdict the rule proposes for a year's value: beyond the target is exceeded, equal is met, short is missed. The value
 * is judged as it is printed. Of some kinds more is not better (kept forest cover, a band, steps done): they are met at most.
 * @param rule for its margin of «vượt»
 * @returns `null` for a row that follows from its children: see `verdictOfChildren`
 */
export const proposedVerdict = (
  value: Quantity,
  bound: Bound,
  indicator: Pick<Indicator, 'kind' | 'direction' | 'decimals'>,
  rule: Pick<Rule, 'exceedMargin'>,
): Verdict | null => {
  const { verdict } = kindRules(indicator.kind);
  if (verdict === 'of_children') return null;
  const printed = asPrinted(value, bound, indicator.decimals);
  if (!satisfies(printed, bound, indicator.direction)) return 'final_missed';
  return verdict === 'by_bound' && isBeyond(printed, bound, indicator.direction, rule.exceedMargin)
    ? 'final_exceeded'
    : 'final_met';
};

/** True where a confirmed verdict differs from what the rule proposed: then somebody must say why, in words. */
export const needsReason = (proposed: Verdict | null, confirmed: Verdict): boolean => proposed !== confirmed;

/**
 * The verdict of several conditions at once: that of the worst (`domain.md` §2, COMPOSITE).
 * @returns `null` where there is no child, or one of them has no verdict: nothing is guessed
 */
export const verdictOfChildren = (verdicts: readonly (Verdict | null)[]): Verdict | null =>
  verdicts.includes(null) ? null : (VERDICTS.find((worst) => verdicts.includes(worst)) ?? null);

/**
 * The end of a year (`domain.md` §7, US9): from December's opening verdicts are confirmed on what is known for the
 * conference, the year closes once none is missing and every miss is explained, and afterwards a second verdict may be
 * confirmed on official figures. Both are kept.
 */
import type { Assessment } from './assessment.ts';
import type { Instant } from './civil-date.ts';
import { obstaclesToClosing, type ClosingMember, type Explanation } from './explanation.ts';
import { closesTheYear, type Indicator } from './indicator.ts';
import { kindRules } from './kinds/rules.ts';
import { refusal, type Refusal } from './refusal.ts';
import type { Rule } from './rule.ts';
import type { Target } from './target.ts';
import {
  needsReason,
  proposedVerdict,
  verdictOfChildren,
  type ConfirmedVerdict,
  type VerdictOccasion,
} from './verdict.ts';
import type { TargetSetState, Verdict, Vintage } from './vocabulary.ts';

/** An explanation as somebody wrote it for a year's target set; the last of an indicator is what holds. */
export type WrittenExplanation = {
  readonly id: string;
  readonly sequence: number;
  readonly targetSetId: string;
  readonly indicatorId: string;
  readonly content: Explanation;
  readonly illustrative: boolean;
  readonly writtenAt: Instant;
  /** Account. */
  readonly writtenBy: string;
};

/** By whom and when a target set's year was closed. */
export type YearClosing = {
  readonly targetSetId: string;
  readonly at: Instant;
  /** Account. */
  readonly by: string;
};

/** `early`: before December opens nobody is judged; `open`: verdicts are confirmed; `closed`: those of the conference stand. */
export const YEAR_END_STAGES = ['early', 'open', 'closed'] as const;
export type YearEndStage = (typeof YEAR_END_STAGES)[number];

/**
 * @param decemberOpensAt when December's figures may be entered; `null` where the calendar has no December
 */
export const yearEndStage = (
  state: TargetSetState,
  decemberOpensAt: Instant | null,
  now: Instant,
): YearEndStage => {
  if (state === 'closed') return 'closed';
  return decemberOpensAt !== null && decemberOpensAt <= now ? 'open' : 'early';
};

/** What a verdict confirmed now is confirmed on. */
export const occasionAt = (stage: YearEndStage): VerdictOccasion =>
  stage === 'closed' ? 'official' : 'conference';

/** The last verdict of an indicator on an occasion; `null` where nobody has given one. */
export const lastVerdict = (
  verdicts: readonly ConfirmedVerdict[],
  indicatorId: string,
  occasion: VerdictOccasion,
): ConfirmedVerdict | null =>
  verdicts
    .filter((each) => each.indicatorId === indicatorId && each.occasion === occasion)
    .reduce<ConfirmedVerdict | null>(
      (last, each) => (last === null || each.sequence > last.sequence ? each : last),
      null,
    );

/**
 * What the rule proposes for a year: only on the year's own value. A value of August says nothing of December, however
 * far it is from the target.
 * @param assessment at December
 * @param childProposals of the judged rows below it, where it follows from them
 * @returns `null` where there is no value of the year, or words in place of a number: then a person decides
 */
export const yearEndProposal = (
  indicator: Pick<Indicator, 'kind' | 'direction' | 'decimals' | 'dueMonths'>,
  target: Pick<Target, 'bound'> | null,
  { judgedMonth, value }: Pick<Assessment, 'judgedMonth' | 'value'>,
  childProposals: readonly (Verdict | null)[],
  rule: Pick<Rule, 'exceedMargin'>,
): Verdict | null => {
  if (kindRules(indicator.kind).verdict === 'of_children') return verdictOfChildren(childProposals);
  if (target === null || value === null || judgedMonth === null) return null;
  return closesTheYear(indicator, judgedMonth) ? proposedVerdict(value, target.bound, indicator, rule) : null;
};

/** What somebody wishes to confirm, and what they saw when they did. */
export type Confirmation = {
  readonly confirmed: Verdict;
  readonly reason: string | null;
  /** The proposal they saw. */
  readonly proposed: Verdict | null;
  /** Sequence of the verdict of this occasion they saw; 0 where there was none. */
  readonly seen: number;
};

/** What a confirmation meets. */
export type Confirmable = {
  readonly stage: YearEndStage;
  readonly proposed: Verdict | null;
  /** The last verdict of this occasion. */
  readonly last: Pick<ConfirmedVerdict, 'sequence'> | null;
  /** Of the figure the year is judged by; `null` where there is none. */
  readonly vintage: Vintage | null;
};

/**
 * Permits a verdict (`null`) or refuses it: too early, without official figures afterwards, changed since it was seen, or
 * against the rule without a reason.
 */
export const mayConfirm = (wish: Confirmation, facts: Confirmable): Refusal | null => {
  if (facts.stage === 'early') return refusal('wrong-state', { state: 'early' });
  if (facts.stage === 'closed' && facts.vintage !== 'official')
    return refusal('wrong-state', { state: 'not-official' });
  if ((facts.last?.sequence ?? 0) !== wish.seen || facts.proposed !== wish.proposed)
    return refusal('changed-by-someone-else');
  return needsReason(facts.proposed, wish.confirmed) && (wish.reason ?? '').trim() === ''
    ? refusal('reason-required')
    : null;
};

/** What a year's closing meets. */
export type Closable = {
  readonly stage: YearEndStage;
  /** Whether December is locked: what a year ends with is not still being collected. */
  readonly isDecemberLocked: boolean;
  readonly members: readonly ClosingMember[];
  /** People who confirmed a verdict that stands. */
  readonly confirmedBy: readonly string[];
};

/** Permits a year's closing (`null`) or refuses it. Whoever confirmed a verdict does not close the year: two pairs of eyes. */
export const mayClose = (facts: Closable, personId: string): Refusal | null => {
  if (facts.stage !== 'open') return refusal('wrong-state', { state: facts.stage });
  if (!facts.isDecemberLocked) return refusal('wrong-state', { state: 'december-open' });
  const open = obstaclesToClosing(facts.members).length;
  if (open > 0) return refusal('year-not-settled', { open });
  return facts.confirmedBy.includes(personId) ? refusal('four-eyes') : null;
};

/**
 * The end of a year (`domain.md` §7, US9): from December's opening verdicts are confirmed on what is known for the
 * conference, the year closes once none is missing and every miss is explained, and afterwards a second verdict may be
 * confirmed on official figures. Both are kept.
 */
import type { Assessment } from './assessment.ts';
import type { Instant } from './civil-date.ts';
import { obstaclesToClosing, type ClosingMember, type Explanation } from './explanation.ts';
import type { Figure } from './figure.ts';
import { closesTheYear, type Indicator } from './indicator.ts';
import { kindRules } from './kinds/rules.ts';
import type { Month, Period } from './period.ts';
import { refusal, type Refusal } from './refusal.ts';
import type { Rule } from './rule.ts';
import { monthIn, type YearSeries } from './series.ts';
import { isTermOpen } from './standing.ts';
import type { Target } from './target.ts';
import {
  needsReason,
  proposedVerdict,
  verdictOfChildren,
  type ConfirmedVerdict,
  type VerdictOccasion,
} from './verdict.ts';
import { VINTAGES, type TargetSetState, type Verdict, type Vintage } from './vocabulary.ts';

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

/** The verdict that stands of those confirmed: on official figures where there is one, else the conference's. */
export const standingVerdict = (
  verdicts: readonly ConfirmedVerdict[],
  indicatorId: string,
): ConfirmedVerdict | null =>
  lastVerdict(verdicts, indicatorId, 'official') ?? lastVerdict(verdicts, indicatorId, 'conference');

/**
 * What the rule proposes for a year: only on the year's own value. A value of August says nothing of December, however
 * far it is from the target; nor does a year that is not the last say anything of a mean over its term.
 * @param assessment at December
 * @param childProposals of the judged rows below it, where it follows from them
 * @returns `null` where there is no value of the year, or words in place of a number: then a person decides
 */
export const yearEndProposal = (
  indicator: Pick<Indicator, 'kind' | 'direction' | 'decimals' | 'dueMonths'>,
  target: Pick<Target, 'bound' | 'term'> | null,
  { year, judgedMonth, value }: Pick<Assessment, 'judgedMonth' | 'value'> & { readonly year: number },
  childProposals: readonly (Verdict | null)[],
  rule: Pick<Rule, 'exceedMargin'>,
): Verdict | null => {
  if (kindRules(indicator.kind).verdict === 'of_children') return verdictOfChildren(childProposals);
  if (target === null || value === null || judgedMonth === null) return null;
  if (isTermOpen(indicator, target, year)) return null;
  return closesTheYear(indicator, judgedMonth) ? proposedVerdict(value, target.bound, indicator, rule) : null;
};

/**
 * The versions the year's value rests on, the last month's first: of a level its own; of a sum the months it is added up
 * from, back to the last that states the value to date itself.
 * @returns `null` in the place of a figure that is due and not there; only that where the closing month has none
 */
export const figuresOfTheYear = (
  { accumulation, dueMonths }: Pick<Indicator, 'accumulation' | 'dueMonths'>,
  series: YearSeries,
  closing: Month,
): readonly (Figure | null)[] => {
  const own = monthIn(series, closing).figure;
  if (own === null || accumulation !== 'sum') return [own];
  const found: (Figure | null)[] = [];
  for (const { month, figure } of series.months.slice(0, closing).toReversed()) {
    // Where nothing was owed, nothing of it is in the sum.
    if (figure !== null || dueMonths.includes(month)) found.push(figure);
    if (
      figure?.reading.form === 'text' ||
      (figure?.reading.form === 'number' && figure.reading.toDate !== null)
    )
      break;
  }
  return found;
};

/**
 * How firm the year's value is: the weakest of the versions it rests on.
 * @returns `null` where one of them is not there
 */
export const yearVintage = (
  indicator: Pick<Indicator, 'accumulation' | 'dueMonths'>,
  series: YearSeries,
  closing: Month,
): Vintage | null =>
  weakestVintage(figuresOfTheYear(indicator, series, closing).map((figure) => figure?.vintage ?? null));

/** The least firm of several: official only where all are; `null` where one is not there. */
export const weakestVintage = (vintages: readonly (Vintage | null)[]): Vintage | null =>
  vintages.includes(null) ? null : (VINTAGES.find((each) => vintages.includes(each)) ?? null);

/** What somebody wishes to confirm, and what they saw when they did. */
export type Confirmation = {
  readonly confirmed: Verdict;
  readonly reason: string | null;
  /** The proposal they saw. */
  readonly proposed: Verdict | null;
  /** Sequence of the verdict of this occasion they saw; 0 where there was none. */
  readonly seen: number;
  /** Which versions of figures and target they saw. */
  readonly basis: string;
};

/** What a confirmation meets. */
export type Confirmable = {
  readonly stage: YearEndStage;
  readonly proposed: Verdict | null;
  /** The last verdict of this occasion. */
  readonly last: Pick<ConfirmedVerdict, 'sequence'> | null;
  /** The one that stands, of either occasion. */
  readonly standing: Pick<ConfirmedVerdict, 'confirmed' | 'confirmedBy'> | null;
  readonly basis: string;
  /** Of the figure the year is judged by; `null` where there is none. */
  readonly vintage: Vintage | null;
};

/** Whether verdicts are taken at all (`null`): from December on, and afterwards on official figures only. */
export const takesVerdicts = (stage: YearEndStage, vintage: Vintage | null): Refusal | null => {
  if (stage === 'early') return refusal('wrong-state', { state: 'early' });
  return stage === 'closed' && vintage !== 'official'
    ? refusal('wrong-state', { state: 'not-official' })
    : null;
};

/**
 * Permits a verdict (`null`) or refuses it: too early, without official figures afterwards, changed since it was seen,
 * against the rule without a reason. Of a closed year's count nobody rewrites alone what they confirmed themselves.
 */
export const mayConfirm = (wish: Confirmation, facts: Confirmable, personId: string): Refusal | null => {
  const refused = takesVerdicts(facts.stage, facts.vintage);
  if (refused !== null) return refused;
  if (
    (facts.last?.sequence ?? 0) !== wish.seen ||
    facts.proposed !== wish.proposed ||
    facts.basis !== wish.basis
  )
    return refusal('changed-by-someone-else');
  const { standing } = facts;
  const isRewritten = facts.stage === 'closed' && standing !== null && standing.confirmed !== wish.confirmed;
  if (isRewritten && standing.confirmedBy === personId) return refusal('four-eyes');
  return needsReason(facts.proposed, wish.confirmed) && (wish.reason ?? '').trim() === ''
    ? refusal('reason-required')
    : null;
};

/** What a year's closing meets. */
export type Closable = {
  readonly stage: YearEndStage;
  /** Months that are open or reopened for a correction: what a year ends with is not still being collected. */
  readonly collecting: readonly Period[];
  readonly members: readonly ClosingMember[];
  /** People who confirmed a verdict that stands. */
  readonly confirmedBy: readonly string[];
};

/** Permits a year's closing (`null`) or refuses it. Whoever confirmed a verdict does not close the year: two pairs of eyes. */
export const mayClose = (facts: Closable, personId: string): Refusal | null => {
  if (facts.stage !== 'open') return refusal('wrong-state', { state: facts.stage });
  if (facts.collecting.length > 0) return refusal('wrong-state', { state: 'collecting' });
  const open = obstaclesToClosing(facts.members).length;
  if (open > 0) return refusal('year-not-settled', { open });
  return facts.confirmedBy.includes(personId) ? refusal('four-eyes') : null;
};

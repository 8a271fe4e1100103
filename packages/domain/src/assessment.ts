/**
 * The status of an indicator at a month: what the rule proposes, on which numbers, in one sentence (`product.md`,
 * «Status words»). Pure: the same facts give the same answer, in the server, in the report and in a test.
 */
import type { CivilDate } from './civil-date.ts';
import { closesTheYear, isDue, lastDueMonth, nextDueMonth, type Indicator } from './indicator.ts';
import { needsAttention, saysResult } from './count.ts';
import type { KindRules } from './kinds/kind.ts';
import { kindRules } from './kinds/rules.ts';
import { message, type Message } from './message.ts';
import { MONTHS, type Month } from './period.ts';
import { isAtMost, isLess, isMore, ZERO, type Quantity } from './quantity.ts';
import type { Path } from './path.ts';
import type { Rule } from './rule.ts';
import { count, monthParameter, runningSentence, verdictSentence, yearSentence } from './sentence.ts';
import { monthIn, type YearSeries } from './series.ts';
import {
  goalOf,
  isTermOpen,
  standingAt,
  type Pace,
  type SamePeriod,
  type Standing,
  type StandingFacts,
} from './standing.ts';
import { asPrinted, edgesOf, satisfies, targetNumber, type Target } from './target.ts';
import type { Confidence, Direction, ProgressOf, RunningStatus, Status, Verdict } from './vocabulary.ts';
import { warningsFor, type Warning } from './warning.ts';

/** Everything a judgement may rest on. Nothing else counts. */
export type AssessmentFacts = {
  readonly indicator: Pick<
    Indicator,
    'kind' | 'direction' | 'accumulation' | 'decimals' | 'unit' | 'dueMonths'
  >;
  /** The version in force at the month; `null` where the set has none. */
  readonly target: Target | null;
  /** The approved path in force at the month; `null` for none. */
  readonly path: Path | null;
  readonly series: YearSeries;
  readonly lastYear: YearSeries | null;
  readonly month: Month;
  readonly rule: Rule;
  /** When a month's figure is due, and by how many days that has passed; `null` days while it has not. */
  readonly deadlineOf: (month: Month) => { readonly on: CivilDate; readonly daysOverdue: number | null };
  readonly downwardRevisions: number;
  readonly missedLastYearBySameUnit: boolean;
  /** True where this month's figure is not published to the reader: nothing is said of it, not even that it is missing. */
  readonly withheld: boolean;
  /** Confirmed by a named person for the closed year, if the year is closed and this is its last month. */
  readonly verdict: Verdict | null;
  /** How the rows below it stand at the month, for a row that follows from them; empty for every other. */
  readonly children: readonly Status[];
};

export type Assessment = {
  readonly status: Status;
  readonly ruleVersion: string;
  /** The month whose figure was judged; `null` where there was none. */
  readonly judgedMonth: Month | null;
  readonly value: Quantity | null;
  readonly percentOfPlan: Quantity | null;
  readonly otherPercents: readonly (Quantity | null)[];
  readonly progress: Quantity | null;
  readonly expectedProgress: Quantity | null;
  readonly progressOf: ProgressOf;
  readonly expected: Quantity | null;
  readonly gapPoints: Quantity | null;
  readonly gapInUnit: Quantity | null;
  readonly samePeriod: SamePeriod | null;
  readonly pace: Pace | null;
  readonly confidence: Confidence;
  readonly warnings: readonly Warning[];
  readonly sentence: Message;
  /** For an indicator that is not due now: how its last due month stood. */
  readonly lastDue: { readonly month: Month; readonly status: Status } | null;
};

type Judged = { readonly status: RunningStatus; readonly sentence: Message; readonly settled: boolean };

/** The status a standing has by its gap alone. Exactly at a threshold counts as the worse side of «at risk», not of «miss». */
const statusByGap = (
  { expected, gapPoints, gapInUnit, month }: Standing,
  { behind }: Pick<KindRules, 'behind'>,
  rule: Rule,
): RunningStatus => {
  // A path that has promised nothing yet cannot be behind.
  if (expected === null) return 'on_track';
  const isWorse = gapInUnit !== null && isLess(gapInUnit, ZERO);
  // A plan of zero, or a place in a ranking, has no percent: what is worse than its path is at risk, however far it is.
  if (gapPoints === null) return isWorse ? 'at_risk' : 'on_track';
  if (behind === 'at_risk_at_most') return isWorse ? 'at_risk' : 'on_track';
  if (isLess(gapPoints, rule.willMissUnder) && month >= rule.willMissFromMonth) return 'will_miss';
  if (behind === 'at_once' && isWorse) return 'at_risk';
  return isAtMost(gapPoints, rule.atRiskFrom) ? 'at_risk' : 'on_track';
};

/** What a sum must not pass, its tolerance included; `null` where more is better. */
const limitOf = (direction: Direction, { bound }: Target): Quantity | null => {
  if (direction === 'higher') return null;
  return edgesOf(bound).high ?? (direction === 'lower' ? targetNumber(bound, 'lower') : null);
};

const judge = (facts: AssessmentFacts, target: Target, standing: Standing): Judged => {
  const { indicator, rule } = facts;
  const { value, month } = standing;
  const printed = asPrinted(value, target.bound, indicator.decimals);
  const isReached = satisfies(printed, target.bound, indicator.direction);
  if (closesTheYear(indicator, month) && !isTermOpen(indicator, target, facts.series.year)) {
    return {
      status: isReached ? 'met' : 'will_miss',
      sentence: yearSentence(indicator, target, value, isReached),
      settled: true,
    };
  }
  const running = (fact: 'reached' | 'broken' | 'underway'): Message =>
    runningSentence(indicator, target, standing, fact, facts.path !== null);
  const rules = kindRules(indicator.kind);
  const addsUp = indicator.accumulation === 'sum';
  const limit = limitOf(indicator.direction, target);
  if (addsUp && limit !== null && isMore(printed, limit)) {
    // Certain, not statistical: a sum that has passed its limit cannot come back under it.
    return { status: 'will_miss', sentence: running('broken'), settled: true };
  }
  if (isReached && rules.reachedForGood && indicator.direction === 'higher') {
    return { status: 'met', sentence: running('reached'), settled: true };
  }
  const status = facts.path === null ? 'at_risk' : statusByGap(standing, rules, rule);
  return { status, sentence: running('underway'), settled: false };
};

const confidenceOf = (facts: AssessmentFacts, month: Month): Confidence => {
  const known = facts.series.months.filter((each) => each.month <= month && each.toDate !== null);
  if (month < facts.rule.willMissFromMonth || facts.path === null || known.length === 0) return 'low';
  const due = facts.indicator.dueMonths.filter((each) => each <= month);
  const isFirm = known.every((each) => each.month === month || each.figure?.vintage === 'official');
  return known.length >= due.length && isFirm && month >= 6 ? 'high' : 'medium';
};

/** The month to judge: this one, or the one that settled the year when nothing more is due after it. */
const monthToJudge = (facts: AssessmentFacts): Month => {
  const { indicator, month, series } = facts;
  if (monthIn(series, month).figure !== null) return month;
  const last = lastDueMonth(indicator, month);
  return last !== null && last < month && closesTheYear(indicator, last) ? last : month;
};

const standingFactsOf = (facts: AssessmentFacts): StandingFacts | null =>
  facts.target === null
    ? null
    : {
        indicator: facts.indicator,
        target: facts.target,
        path: facts.path,
        series: facts.series,
        lastYear: facts.lastYear,
      };

/** Why there is nothing to judge at a month, as a status with its sentence. */
const unjudged = (
  facts: AssessmentFacts,
  month: Month,
  lastDue: Assessment['lastDue'],
): { readonly status: RunningStatus; readonly sentence: Message } => {
  const { indicator, series } = facts;
  const slot = monthIn(series, month);
  const at = monthParameter(month);
  if (facts.target === null) return { status: 'no_data', sentence: message('sentence.no_target', {}) };
  const reading = slot.figure?.reading;
  if (reading?.form === 'text') {
    return {
      status: 'no_data',
      sentence: message('sentence.text', { month: at, text: { type: 'text', value: reading.text } }),
    };
  }
  if (reading?.form === 'absent') {
    // «Chưa phát sinh» on top of months nobody reported is still an unknown sum.
    const isUnknownSum = reading.absence === 'not_occurred' && indicator.accumulation === 'sum';
    return {
      status: isUnknownSum ? 'no_data' : 'not_due',
      sentence: message('sentence.absent', {
        month: at,
        absence: { type: 'absence', value: reading.absence },
      }),
    };
  }
  if (reading !== undefined) {
    // What a later value to date has made up for is not in the way any more.
    const known = MONTHS.findLast((each) => each < month && monthIn(series, each).toDate !== null) ?? 0;
    const missing = MONTHS.find((each) => each > known && isDue(indicator, each)) ?? month;
    return {
      status: 'no_data',
      sentence: message('sentence.incomplete', { month: at, missing: monthParameter(missing) }),
    };
  }
  if (isDue(indicator, month)) {
    const { on, daysOverdue } = facts.deadlineOf(month);
    return daysOverdue === null
      ? {
          status: 'not_due',
          sentence: message('sentence.awaiting', { month: at, due: { type: 'date', value: on } }),
        }
      : { status: 'no_data', sentence: message('sentence.no_data', { month: at, days: count(daysOverdue) }) };
  }
  const next = nextDueMonth(indicator, month);
  if (next === null) throw new RangeError('the month that closed the year was not the one judged');
  return {
    status: 'not_due',
    sentence:
      lastDue === null
        ? message('sentence.not_due', { next: monthParameter(next) })
        : message('sentence.not_due.last', {
            next: monthParameter(next),
            lastMonth: monthParameter(lastDue.month),
            lastStatus: { type: 'status', value: lastDue.status },
          }),
  };
};

const EMPTY = {
  value: null,
  percentOfPlan: null,
  otherPercents: [],
  progress: null,
  expectedProgress: null,
  expected: null,
  gapPoints: null,
  gapInUnit: null,
  samePeriod: null,
  pace: null,
} as const;

/** How the last due month before this one stood, for an indicator of which nothing is due now. */
const lastDueOf = (facts: AssessmentFacts): Assessment['lastDue'] => {
  if (isDue(facts.indicator, facts.month) || monthIn(facts.series, facts.month).figure !== null) return null;
  const month = lastDueMonth(facts.indicator, facts.month);
  if (month === null || closesTheYear(facts.indicator, month)) return null;
  return { month, status: assess({ ...facts, month, verdict: null }).status };
};

/** What is said to a reader of a figure that is not theirs to see yet: nothing, not even whether it is there. */
const withheld = ({ rule, month }: AssessmentFacts): Assessment => ({
  status: 'withheld',
  ruleVersion: rule.version,
  judgedMonth: null,
  ...EMPTY,
  progressOf: 'none',
  confidence: 'low',
  warnings: [],
  sentence: message('sentence.withheld', { month: monthParameter(month) }),
  lastDue: null,
});

/** From worst to best, as far as a row above its children can be worse or better; what is unknown of one is unknown of all. */
const WORST_FIRST: readonly Status[] = [
  'will_miss',
  'final_missed',
  'no_data',
  'at_risk',
  'withheld',
  'not_due',
  'on_track',
  'met',
  'final_met',
  'final_exceeded',
];

/** A row that follows from the rows below it: as bad as the worst of them (`domain.md` §2, COMPOSITE and STRUCTURE). */
const ofChildren = (facts: AssessmentFacts): Assessment => {
  const { children, month, rule, verdict } = facts;
  const worst = WORST_FIRST.find((status) => children.includes(status));
  const good = children.filter(
    (status) => saysResult(status) && !needsAttention(status) && status !== 'final_missed',
  );
  const status = worst ?? 'no_data';
  return {
    status: verdict ?? status,
    ruleVersion: rule.version,
    judgedMonth: worst !== undefined && saysResult(worst) ? month : null,
    ...EMPTY,
    progressOf: kindRules(facts.indicator.kind).progressOf(null),
    confidence: 'low',
    warnings: [],
    sentence:
      worst === undefined
        ? message('sentence.no_children', {})
        : message('sentence.children', {
            month: monthParameter(month),
            good: count(good.length),
            total: count(children.length),
            worst: { type: 'status', value: verdict ?? worst },
          }),
    lastDue: null,
  };
};

/**
 * Assesses one indicator at one month.
 * @returns always an assessment: what cannot be judged says why (`no_data`, `not_due`), and is never coloured as good
 */
export const assess = (facts: AssessmentFacts): Assessment => {
  const { indicator, target, rule } = facts;
  if (kindRules(indicator.kind).verdict === 'of_children') return ofChildren(facts);
  if (facts.withheld && facts.verdict === null) return withheld(facts);
  const month = monthToJudge(facts);
  const standingFacts = standingFactsOf(facts);
  const standing = standingFacts === null ? null : standingAt(standingFacts, month);
  const judged = standing === null || target === null ? null : judge(facts, target, standing);
  const lastDue = judged === null ? lastDueOf(facts) : null;
  const said = judged ?? unjudged(facts, month, lastDue);
  const isMissing = said.sentence.key === 'sentence.no_data';
  const settled = judged?.settled === true || facts.verdict !== null;
  const figure = monthIn(facts.series, month).figure;
  const text = figure?.reading.form === 'text' ? figure.reading.text : null;
  const sentence =
    facts.verdict === null || target === null
      ? said.sentence
      : verdictSentence(indicator, target, facts.verdict, standing?.value ?? null, text);
  const { month: _, ...numbers } = standing ?? { month, ...EMPTY };
  return {
    status: facts.verdict ?? said.status,
    ruleVersion: rule.version,
    judgedMonth: standing === null ? null : month,
    ...numbers,
    progressOf:
      standing === null || target === null
        ? 'none'
        : indicator.direction === 'band'
          ? 'band'
          : kindRules(indicator.kind).progressOf(goalOf(indicator, target)),
    confidence: confidenceOf(facts, month),
    warnings: warningsFor({
      indicator,
      rule,
      month,
      standing,
      standingFacts,
      daysOverdue: isMissing ? facts.deadlineOf(month).daysOverdue : null,
      downwardRevisions: facts.downwardRevisions,
      missedLastYearBySameUnit: facts.missedLastYearBySameUnit,
      settled,
    }),
    sentence,
    lastDue,
  };
};

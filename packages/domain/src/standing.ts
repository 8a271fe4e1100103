/**
 * Where an indicator stands at a month, as numbers: the value against plan, against the path, and against the year
 * before. No judgement in here; `assessment.ts` turns a standing into a status.
 */
import { isMonth, MONTHS, type Month, type Period } from './period.ts';
import { closesTheYear, isPercentage, type Indicator } from './indicator.ts';
import { kindRules } from './kinds/rules.ts';
import { gapInPoints, gapToBand, isBanded, type Goal, type KindRules } from './kinds/kind.ts';
import {
  absolute,
  dividedBy,
  isAtMost,
  isMore,
  isZero,
  largest,
  minus,
  negated,
  percentOf,
  quantity,
  rounded,
  signOf,
  sum,
  times,
  ZERO,
  type Quantity,
} from './quantity.ts';
import type { Path } from './path.ts';
import { lastThreeMonths, monthIn, type YearSeries } from './series.ts';
import { asPrinted, edgesOf, targetNumber, type Target } from './target.ts';
import type { ComparedIn, PaceForm } from './vocabulary.ts';

/** Against the same period of the year before. */
export type SamePeriod = {
  readonly value: Quantity;
  /** Of a ranking, places: negative is up. */
  readonly change: Quantity;
  readonly changeIn: Exclude<ComparedIn, 'nothing'>;
  /** `null` where nothing changed. */
  readonly better: boolean | null;
};

/** What the rest of the year asks for. */
export type Pace = {
  readonly form: PaceForm;
  readonly monthsLeft: number;
  /** Needed in each remaining month; for a limit, still allowed; for growth and means, needed on average over the rest. */
  readonly perMonth: Quantity;
  /**
   * The fair form: what is left against what the same months of last year brought («cần 1,32 lần cùng kỳ»). `null` where
   * last year's rest is not known or brought nothing.
   */
  readonly againstLastYear: Quantity | null;
  readonly lastThreePerMonth: Quantity | null;
  /** How many times the last three months' mean is needed; `null` where that mean is not positive. */
  readonly multiple: Quantity | null;
  readonly bestMonth: { readonly period: Period; readonly value: Quantity } | null;
};

export type Standing = {
  readonly month: Month;
  readonly value: Quantity;
  readonly percentOfPlan: Quantity | null;
  /** Percent of each of the target's other plans, in their order; `null` for a plan of zero. */
  readonly otherPercents: readonly (Quantity | null)[];
  readonly progress: Quantity | null;
  readonly expected: Quantity | null;
  readonly expectedProgress: Quantity | null;
  /** Points of the bar; positive is good. `null` without a path or a bar. */
  readonly gapPoints: Quantity | null;
  /** In the indicator's unit; positive is good. */
  readonly gapInUnit: Quantity | null;
  readonly samePeriod: SamePeriod | null;
  readonly pace: Pace | null;
};

export type StandingFacts = {
  readonly indicator: Pick<
    Indicator,
    'kind' | 'direction' | 'accumulation' | 'decimals' | 'unit' | 'dueMonths'
  >;
  readonly target: Target;
  /** The approved path in force; `null` for none. */
  readonly path: Path | null;
  readonly series: YearSeries;
  readonly lastYear: YearSeries | null;
};

/** What a value is measured against. */
export const goalOf = (
  { direction, accumulation }: Pick<Indicator, 'direction' | 'accumulation'>,
  target: Pick<Target, 'bound' | 'baseline'>,
): Goal => ({
  number: targetNumber(target.bound, direction),
  ...edgesOf(target.bound),
  baseline: target.baseline,
  // A sum grows into its band from below: until it is there it has a path to keep to, like any other.
  direction: direction === 'band' && accumulation === 'sum' ? 'higher' : direction,
});

/**
 * What the path had promised by a month: its value there, or the last one before it (quarterly paths). Of a limit that
 * adds up only the month itself counts: what was allowed by March says nothing of how much may have come by May.
 */
const promisedBy = (facts: StandingFacts, month: Month): Quantity | null => {
  const { path, indicator } = facts;
  if (path === null) return null;
  if (indicator.direction === 'lower' && indicator.accumulation === 'sum')
    return path.values[month - 1] ?? null;
  return (
    MONTHS.filter((m) => m <= month)
      .map((m) => path.values[m - 1] ?? null)
      .findLast((value) => value !== null) ?? null
  );
};

/** How far from the path: what a look back over the months needs, and nothing that costs a division more. */
export type Gap = Pick<Standing, 'gapPoints' | 'gapInUnit'>;

/**
 * The gap to the path. Two values that print alike at the indicator's decimals are not apart: a difference nobody can
 * see on paper must not colour anything. In the unit, the gap is that of the printed values.
 */
const gapTo = (
  facts: StandingFacts,
  rules: KindRules,
  goal: Goal,
  value: Quantity,
  expected: Quantity | null,
): Gap => {
  if (expected === null) return { gapPoints: null, gapInUnit: null };
  const { decimals, direction } = facts.indicator;
  if (isBanded(rules, goal)) {
    // Inside its band one value is as good as another, wherever the path runs.
    const shown = asPrinted(value, facts.target.bound, decimals);
    return {
      gapPoints: gapInPoints(rules, goal, shown, expected),
      gapInUnit: gapToBand(shown, goal),
    };
  }
  // What is to be kept is measured against its floor, however low a path was drawn under it.
  const promised = rules.progressOf(goal) === 'floor' ? largest(expected, goal.number) : expected;
  const points = gapInPoints(rules, goal, value, promised);
  const printed = minus(rounded(value, decimals), rounded(promised, decimals));
  return {
    gapPoints: points !== null && isZero(printed) ? ZERO : points,
    gapInUnit: direction === 'lower' ? negated(printed) : printed,
  };
};

const againstLastYear = (
  facts: StandingFacts,
  rules: KindRules,
  month: Month,
  value: Quantity,
): SamePeriod | null => {
  const before = facts.lastYear === null ? null : monthIn(facts.lastYear, month).toDate;
  if (before === null) return null;
  const difference = minus(value, before);
  const changeIn =
    rules.comparedIn !== 'nothing' && isPercentage(facts.indicator) ? 'points' : rules.comparedIn;
  if (changeIn === 'nothing') return null;
  const change = changeIn === 'percent' ? percentOf(difference, absolute(before)) : difference;
  if (change === null) return null;
  // Inside a band neither more nor less is better.
  const better =
    isZero(difference) || facts.indicator.direction === 'band'
      ? null
      : signOf(difference) > 0 === (facts.indicator.direction !== 'lower');
  return { value: before, change, changeIn, better };
};

/** The largest month's part of this year up to a month and of the year before. */
const bestMonthOf = (facts: StandingFacts, month: Month): Pace['bestMonth'] => {
  const months = [...(facts.lastYear?.months ?? []), ...facts.series.months.slice(0, month)];
  return months.reduce<Pace['bestMonth']>((best, { period, inMonth }) => {
    if (inMonth === null) return best;
    return best === null || isMore(inMonth, best.value) ? { period, value: inMonth } : best;
  }, null);
};

const THREE = quantity(3);

/** What the last three months brought together: of a sum its parts, of a level its movement. */
const lastThree = (facts: StandingFacts, month: Month): Quantity | null => {
  if (facts.indicator.accumulation === 'sum') {
    const parts = lastThreeMonths(facts.series, month);
    return parts === null ? null : sum(parts);
  }
  const earlier = month - 3;
  const from = isMonth(earlier) ? monthIn(facts.series, earlier).toDate : null;
  const to = monthIn(facts.series, month).toDate;
  return from === null || to === null ? null : minus(to, from);
};

/** What the same months of last year brought after this one; `null` unless both ends are known and they brought something. */
const restOfLastYear = (facts: StandingFacts, month: Month): Quantity | null => {
  if (facts.lastYear === null || facts.indicator.accumulation !== 'sum') return null;
  const whole = monthIn(facts.lastYear, 12).toDate;
  const before = monthIn(facts.lastYear, month).toDate;
  const rest = whole === null || before === null ? null : minus(whole, before);
  return rest !== null && isMore(rest, ZERO) ? rest : null;
};

/** The mean the rest of the year must have so that the year's is the goal: (12·T − m·A) ÷ (12 − m). */
const meanOfRest = (goal: Goal, month: Month, value: Quantity): Quantity | null =>
  dividedBy(minus(times(quantity(12), goal.number), times(quantity(month), value)), quantity(12 - month));

const paceFormOf = (
  { direction, accumulation }: StandingFacts['indicator'],
  rules: KindRules,
): PaceForm | null => {
  // Inside a band nothing has to be made up for.
  if (rules.pace === null || direction === 'band') return null;
  // A sum that must stay low has an allowance, whatever its kind; a level that must come down has a way to go.
  if (direction === 'lower' && accumulation === 'sum') return 'allowed_each_month';
  return rules.pace === 'allowed_each_month' ? 'each_month' : rules.pace;
};

/** Whether what is aimed at is a mean over the years of a term: its figure is the mean so far, not the year's own. */
export const isMeanOfTerm = ({ kind }: Pick<Indicator, 'kind'>, { term }: Pick<Target, 'term'>): boolean =>
  kind === 'average' && term !== null;

/** A mean over several years is not settled by the end of one that is not the last. */
export const isTermOpen = (
  indicator: Pick<Indicator, 'kind'>,
  target: Pick<Target, 'term'>,
  year: number,
): boolean => isMeanOfTerm(indicator, target) && target.term !== null && year < target.term.target.lastYear;

/** What is left to do over the months left; `null` at year's end, once reached, and where a kind's months say nothing. */
const paceOf = (
  facts: StandingFacts,
  rules: KindRules,
  goal: Goal,
  month: Month,
  value: Quantity,
): Pace | null => {
  const monthsLeft = 12 - month;
  // Of a mean over years the years left make up for one another, not the months (`term.ts`).
  const form = isMeanOfTerm(facts.indicator, facts.target) ? null : paceFormOf(facts.indicator, rules);
  if (form === null || monthsLeft === 0 || closesTheYear(facts.indicator, month)) return null;
  const left = minus(goal.number, value);
  const leftToDo =
    facts.indicator.direction === 'lower' && form !== 'allowed_each_month' ? negated(left) : left;
  if (isAtMost(leftToDo, ZERO)) return null;
  if (form === 'mean_of_rest') {
    const perMonth = meanOfRest(goal, month, value);
    return perMonth === null
      ? null
      : {
          form,
          monthsLeft,
          perMonth,
          againstLastYear: null,
          lastThreePerMonth: null,
          multiple: null,
          bestMonth: null,
        };
  }
  const perMonth = dividedBy(left, quantity(monthsLeft));
  if (perMonth === null) return null;
  const recent = lastThree(facts, month);
  const movesTheRightWay = recent !== null && signOf(recent) === signOf(perMonth);
  const rest = form === 'each_month' ? restOfLastYear(facts, month) : null;
  return {
    form,
    monthsLeft,
    perMonth,
    againstLastYear: rest === null ? null : dividedBy(left, rest),
    lastThreePerMonth: recent === null ? null : dividedBy(recent, THREE),
    // (left ÷ months) ÷ (recent ÷ 3), in one division of short numbers: twenty digits by twenty cost ten times as much.
    multiple:
      movesTheRightWay && form === 'each_month'
        ? dividedBy(times(left, THREE), times(recent, quantity(monthsLeft)))
        : null,
    bestMonth:
      facts.indicator.accumulation === 'sum' && form === 'each_month' ? bestMonthOf(facts, month) : null,
  };
};

/** The gap alone: what a look back over the months needs. `null` where the month has no number, and without a path. */
export const gapAt = (facts: StandingFacts, month: Month): Gap | null => {
  const rules = kindRules(facts.indicator.kind);
  const value = monthIn(facts.series, month).toDate;
  const expected = promisedBy(facts, month);
  if (value === null || expected === null) return null;
  return gapTo(facts, rules, goalOf(facts.indicator, facts.target), value, expected);
};

/**
 * Where the indicator stood at a month.
 * @returns `null` where the month has no number, or the row follows from its children
 */
export const standingAt = (facts: StandingFacts, month: Month): Standing | null => {
  const rules = kindRules(facts.indicator.kind);
  const value = monthIn(facts.series, month).toDate;
  if (value === null || rules.verdict === 'of_children') return null;
  const goal = goalOf(facts.indicator, facts.target);
  const expected = promisedBy(facts, month);
  return {
    month,
    value,
    percentOfPlan: rules.percentOfPlan(value, goal),
    otherPercents: facts.target.otherPlans.map(({ number }) => percentOf(value, number)),
    progress: rules.progress(value, goal),
    expected,
    expectedProgress: expected === null ? null : rules.progress(expected, goal),
    ...gapTo(facts, rules, goal, value, expected),
    samePeriod: againstLastYear(facts, rules, month, value),
    pace: paceOf(facts, rules, goal, month, value),
  };
};

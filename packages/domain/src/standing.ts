/**
 * Where an indicator stands at a month, as numbers: the value against plan, against the path, and against the year
 * before. No judgement in here; `assessment.ts` turns a standing into a status.
 */
import { isMonth, MONTHS, type Month, type Period } from './period.ts';
import { closesTheYear, isPercentage, type Indicator } from './indicator.ts';
import { kindRules } from './kinds/rules.ts';
import { gapInPoints, type Goal, type KindRules } from './kinds/kind.ts';
import {
  absolute,
  dividedBy,
  isAtMost,
  isMore,
  isZero,
  mean,
  minus,
  negated,
  percentOf,
  quantity,
  rounded,
  signOf,
  ZERO,
  type Quantity,
} from './quantity.ts';
import type { Path } from './path.ts';
import { lastThreeMonths, monthIn, type YearSeries } from './series.ts';
import { targetNumber, type Target } from './target.ts';

/** Against the same period of the year before. */
export type SamePeriod = {
  readonly value: Quantity;
  readonly change: Quantity;
  readonly changeIn: 'percent' | 'points';
  /** `null` where nothing changed. */
  readonly better: boolean | null;
};

/** What the rest of the year asks for. */
export type Pace = {
  readonly monthsLeft: number;
  /** Needed in each remaining month; for a limit, still allowed. */
  readonly perMonth: Quantity;
  readonly lastThreePerMonth: Quantity | null;
  /** How many times the last three months' mean is needed; `null` where that mean is not positive. */
  readonly multiple: Quantity | null;
  readonly bestMonth: { readonly period: Period; readonly value: Quantity } | null;
};

export type Standing = {
  readonly month: Month;
  readonly value: Quantity;
  readonly percentOfPlan: Quantity | null;
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
  indicator: Pick<Indicator, 'direction'>,
  target: Pick<Target, 'bound' | 'baseline'>,
): Goal => ({
  number: targetNumber(target.bound, indicator.direction),
  baseline: target.baseline,
  direction: indicator.direction,
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
): Pick<Standing, 'gapPoints' | 'gapInUnit' | 'expectedProgress'> => {
  if (expected === null) return { gapPoints: null, gapInUnit: null, expectedProgress: null };
  const { decimals, direction } = facts.indicator;
  const printed = minus(rounded(value, decimals), rounded(expected, decimals));
  const points = gapInPoints(rules, goal, value, expected);
  return {
    gapPoints: points !== null && isZero(printed) ? ZERO : points,
    gapInUnit: direction === 'lower' ? negated(printed) : printed,
    expectedProgress: rules.progress(expected, goal),
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
  const changeIn = isPercentage(facts.indicator) ? 'points' : rules.comparedIn;
  const change = changeIn === 'points' ? difference : percentOf(difference, absolute(before));
  if (change === null) return null;
  const better = isZero(difference)
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

/** The mean step of the last three months: of a sum its parts, of a level its movement. */
const lastThreePerMonth = (facts: StandingFacts, month: Month): Quantity | null => {
  if (facts.indicator.accumulation === 'sum') {
    const parts = lastThreeMonths(facts.series, month);
    return parts === null ? null : mean(parts);
  }
  const earlier = month - 3;
  const from = isMonth(earlier) ? monthIn(facts.series, earlier).toDate : null;
  const to = monthIn(facts.series, month).toDate;
  return from === null || to === null ? null : dividedBy(minus(to, from), quantity(3));
};

/** What is left to do over the months left; `null` at year's end, once reached, and for growth (its months have no parts). */
const paceOf = (facts: StandingFacts, goal: Goal, month: Month, value: Quantity): Pace | null => {
  const monthsLeft = 12 - month;
  if (monthsLeft === 0 || closesTheYear(facts.indicator, month)) return null;
  if (facts.indicator.kind === 'growth' || facts.indicator.kind === 'pp_change') return null;
  const isLimit = facts.indicator.direction === 'lower' && facts.indicator.accumulation === 'sum';
  const left = minus(goal.number, value);
  const leftToDo = facts.indicator.direction === 'lower' && !isLimit ? negated(left) : left;
  if (isAtMost(leftToDo, ZERO)) return null;
  const perMonth = dividedBy(left, quantity(monthsLeft));
  if (perMonth === null) return null;
  const recent = lastThreePerMonth(facts, month);
  const movesTheRightWay = recent !== null && signOf(recent) === signOf(perMonth);
  return {
    monthsLeft,
    perMonth,
    lastThreePerMonth: recent,
    multiple: movesTheRightWay && !isLimit ? dividedBy(perMonth, recent) : null,
    bestMonth: facts.indicator.accumulation === 'sum' && !isLimit ? bestMonthOf(facts, month) : null,
  };
};

/** The gap alone, in points: what a look back over the months needs. `null` as for `standingAt`. */
export const gapPointsAt = (facts: StandingFacts, month: Month): Quantity | null => {
  const rules = kindRules(facts.indicator.kind);
  const value = monthIn(facts.series, month).toDate;
  const expected = promisedBy(facts, month);
  if (rules === null || value === null || expected === null || facts.indicator.direction === 'band')
    return null;
  return gapTo(facts, rules, goalOf(facts.indicator, facts.target), value, expected).gapPoints;
};

/**
 * Where the indicator stood at a month.
 * @returns `null` where the month has no number, the kind cannot be judged yet, or its good lies inside a band
 */
export const standingAt = (facts: StandingFacts, month: Month): Standing | null => {
  const rules = kindRules(facts.indicator.kind);
  const value = monthIn(facts.series, month).toDate;
  if (rules === null || value === null || facts.indicator.direction === 'band') return null;
  const goal = goalOf(facts.indicator, facts.target);
  const expected = promisedBy(facts, month);
  return {
    month,
    value,
    percentOfPlan: rules.percentOfPlan(value, goal),
    progress: rules.progress(value, goal),
    expected,
    ...gapTo(facts, rules, goal, value, expected),
    samePeriod: againstLastYear(facts, rules, month, value),
    pace: paceOf(facts, goal, month, value),
  };
};

/** The questions themselves, each with its threshold (`ux.md` §4.3). */
import { isPercentage } from '../indicator.ts';
import { kindRules } from '../kinds/rules.ts';
import type { Month } from '../period.ts';
import {
  absolute,
  compare,
  isAtLeast,
  isAtMost,
  isEqual,
  isLess,
  isMore,
  isZero,
  mean,
  minus,
  plus,
  quantity,
  quantityText,
  signOf,
  times,
  type Quantity,
} from '../quantity.ts';
import { monthIn } from '../series.ts';
import { goalOf } from '../standing.ts';
import { targetNumber } from '../target.ts';
import type { CheckFacts, EntryCheck } from './check.ts';

/** How often a slip of the unit makes a number too large or too small, and what mends it. */
const SCALES = [
  { factor: 1000, side: 'larger', mend: quantity('0.001') },
  { factor: 1000, side: 'smaller', mend: quantity(1000) },
  { factor: 100, side: 'larger', mend: quantity('0.01') },
  { factor: 100, side: 'smaller', mend: quantity(100) },
  { factor: 10, side: 'larger', mend: quantity('0.1') },
  { factor: 10, side: 'smaller', mend: quantity(10) },
] as const;
const SCALE_TOLERANCE = { low: quantity('0.85'), high: quantity('1.15') };
const BEYOND_PLAN_PERCENT = quantity('130');
const UNUSUAL = { times: quantity('3'), months: 6 };
const SHARE_JUMP_POINTS = quantity('3');
/**
 * A level that is no percentage: from more than half of what it was on, and from three of the smallest step it is kept in.
 * Of small counts half is nothing: one case and then two, two centres and then four are no slip of the hand.
 */
const LEVEL_JUMP = { part: quantity('0.5'), steps: quantity('3') };
const INDEX_FROM = quantity('50');
const INDEX_BASE = quantity('100');

type Known = { readonly month: Month; readonly value: Quantity };

/** True for a level that goes on from December into January; sums, changes, growth and steps begin anew. */
const goesOn = ({ kind, accumulation }: CheckFacts['indicator']): boolean =>
  accumulation === 'latest' && ['level', 'share', 'rank'].includes(kindRules(kind).entered);

/** The last value of the eleven months before this one, as far as it can be held against them. */
const lastKnown = (
  { indicator, series, lastYear, month }: CheckFacts,
  field: 'inMonth' | 'toDate' = 'toDate',
): Known | null => {
  const before = series.months.filter((each) => each.month < month);
  const earlier = goesOn(indicator) ? lastYear.months.filter((each) => each.month > month) : [];
  const last = [...earlier, ...before].findLast((each) => each[field] !== null);
  const value = last?.[field] ?? null;
  return last === undefined || value === null ? null : { month: last.month, value };
};

const isAbout = (value: Quantity, other: Quantity): boolean =>
  isAtLeast(value, times(other, SCALE_TOLERANCE.low)) && isAtMost(value, times(other, SCALE_TOLERANCE.high));

/** What a number is held against for its scale: the last one known, the same month last year; of a level, its target. */
const comparedWith = (facts: CheckFacts, field: 'inMonth' | 'toDate'): Quantity | null => {
  const known = lastKnown(facts, field)?.value ?? monthIn(facts.lastYear, facts.month)[field];
  if (known !== null || facts.target === null || !goesOn(facts.indicator)) return known;
  return targetNumber(facts.target.bound, facts.indicator.direction);
};

/** «Gấp khoảng 1.000 lần»: a number that would be like another if its unit were. */
export const unitScale = (facts: CheckFacts, toDate: Quantity): EntryCheck | null => {
  const { derived, inMonth } = facts.derivation;
  // Where only the month was typed the slip is in it, and the months before are as they were.
  const isOfMonth = derived === 'to_date' && inMonth !== null;
  const value = isOfMonth ? inMonth : toDate;
  const compared = comparedWith(facts, isOfMonth ? 'inMonth' : 'toDate');
  if (compared === null || signOf(compared) <= 0 || signOf(value) <= 0) return null;
  const slip = SCALES.find(({ mend }) => isAbout(times(value, mend), compared));
  if (slip === undefined) return null;
  const { factor, side, mend } = slip;
  const suggestion = plus(minus(toDate, value), times(value, mend));
  return { check: 'unit_scale', about: quantityText(value), factor, side, compared, suggestion };
};

/** The middle one of a list; of an even number the mean of the two in the middle. */
const medianOf = (values: readonly Quantity[]): Quantity | null => {
  const sorted = [...values].sort(compare);
  const half = Math.floor(sorted.length / 2);
  return mean(sorted.length % 2 === 1 ? sorted.slice(half, half + 1) : sorted.slice(half - 1, half + 1));
};

/** A month's part far from the median of the last twelve that are known. */
export const unusualMonth = (facts: CheckFacts, inMonth: Quantity): EntryCheck | null => {
  const known = [...facts.lastYear.months, ...facts.series.months.filter((each) => each.month < facts.month)]
    .map((each) => each.inMonth)
    .filter((value) => value !== null)
    .slice(-12);
  const usual = known.length < UNUSUAL.months ? null : medianOf(known);
  if (usual === null || signOf(usual) <= 0) return null;
  const about = quantityText(inMonth);
  if (isMore(inMonth, times(usual, UNUSUAL.times)))
    return { check: 'unusual_month', about, side: 'larger', usual };
  return isLess(times(inMonth, UNUSUAL.times), usual)
    ? { check: 'unusual_month', about, side: 'smaller', usual }
    : null;
};

/** What the months before make of it. */
export const ofFindings = ({ derivation }: CheckFacts): EntryCheck[] =>
  derivation.findings.map((finding): EntryCheck => {
    const about = quantityText(finding.toDate);
    if (finding.finding === 'needs_note')
      return { check: 'falls', about, by: finding.by, since: finding.since, was: finding.was };
    const { expected, amount, explainedBy } = finding;
    return { check: 'disagrees', about: `${about}/${quantityText(expected)}`, expected, amount, explainedBy };
  });

const beyondPlan = ({ indicator, target }: CheckFacts, value: Quantity): EntryCheck | null => {
  if (target === null) return null;
  const goal = goalOf(indicator, target);
  const percent = signOf(goal.number) > 0 ? kindRules(indicator.kind).percentOfPlan(value, goal) : null;
  return percent !== null && isMore(percent, BEYOND_PLAN_PERCENT)
    ? { check: 'beyond_plan', about: quantityText(value), percent }
    : null;
};

const looksLikeIndex = ({ indicator }: CheckFacts, value: Quantity): EntryCheck | null =>
  kindRules(indicator.kind).entered === 'growth' && isMore(value, INDEX_FROM)
    ? { check: 'looks_like_index', about: quantityText(value), suggestion: minus(value, INDEX_BASE) }
    : null;

const shareJump = (facts: CheckFacts, value: Quantity): EntryCheck | null => {
  const { indicator } = facts;
  const before = lastKnown(facts);
  if (before === null || !isPercentage(indicator) || kindRules(indicator.kind).entered === 'growth')
    return null;
  const points = minus(value, before.value);
  return isMore(absolute(points), SHARE_JUMP_POINTS)
    ? { check: 'share_jump', about: quantityText(value), points, since: before.month }
    : null;
};

/** Levels, and shares that are stated in something else than percent; changes, growth, places and steps go otherwise. */
const isPlainLevel = ({ indicator }: CheckFacts): boolean =>
  indicator.accumulation === 'latest' &&
  !isPercentage(indicator) &&
  ['level', 'share'].includes(kindRules(indicator.kind).entered);

/** «57 xã, nay là 95»: of nothing there is no half, and what is ten times too much is asked about as a slip of the unit. */
const levelJump = (facts: CheckFacts, value: Quantity): EntryCheck | null => {
  const before = lastKnown(facts);
  if (before === null || signOf(before.value) <= 0 || !isPlainLevel(facts)) return null;
  const difference = absolute(minus(value, before.value));
  const steps = times(difference, quantity(10 ** facts.indicator.decimals));
  const isJump =
    isMore(difference, times(before.value, LEVEL_JUMP.part)) && isAtLeast(steps, LEVEL_JUMP.steps);
  if (!isJump || unitScale(facts, value) !== null) return null;
  const side = isMore(value, before.value) ? 'larger' : 'smaller';
  return { check: 'level_jump', about: quantityText(value), side, since: before.month, was: before.value };
};

/** Equal to the month before: of a sum a question in itself, of a level the reason why it is last year's as well. */
const unchangedSince = (facts: CheckFacts, value: Quantity): Month | null => {
  const before = lastKnown(facts);
  return before !== null && isEqual(before.value, value) ? before.month : null;
};

const isLastYears = (facts: CheckFacts, value: Quantity): boolean => {
  const same = monthIn(facts.lastYear, facts.month).toDate;
  return (
    same !== null &&
    !isZero(same) &&
    isEqual(same, value) &&
    kindRules(facts.indicator.kind).comparedIn !== 'nothing'
  );
};

/** What there is to ask about a value to date or a level. */
export const ofValue = (facts: CheckFacts, toDate: Quantity): (EntryCheck | null)[] => {
  const about = quantityText(toDate);
  const isSum = facts.indicator.accumulation === 'sum';
  const since = unchangedSince(facts, toDate);
  return [
    isSum && since !== null ? { check: 'unchanged', about, since } : null,
    beyondPlan(facts, toDate),
    looksLikeIndex(facts, toDate),
    isSum ? null : shareJump(facts, toDate),
    isSum ? null : levelJump(facts, toDate),
    (isSum || since === null) && isLastYears(facts, toDate) ? { check: 'same_as_last_year', about } : null,
  ];
};

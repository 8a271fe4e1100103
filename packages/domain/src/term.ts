/**
 * Chỉ tiêu nhiệm kỳ: what a target of several years asks of each year that is left («cần bao nhiêu mỗi năm còn lại»,
 * `domain.md` §1.2). Growth is averaged geometrically, points and counts arithmetically.
 */
import {
  dividedBy,
  HUNDRED,
  isAtLeast,
  isAtMost,
  isLess,
  isMore,
  minus,
  plus,
  quantity,
  signOf,
  sum,
  times,
  type Quantity,
} from './quantity.ts';
import { HIGHEST_DEGREE, rootOfRatio } from './root.ts';
import type { Direction } from './vocabulary.ts';

/**
 * The three sorts of term targets: what stands at the end of the last year («đến năm 2030 …»), the mean of the years
 * («bình quân … mỗi năm»), what holds in every one of them («hằng năm …»).
 */
export const TERM_TARGET_SORTS = ['end_point', 'yearly_average', 'every_year'] as const;
export type TermTargetSort = (typeof TERM_TARGET_SORTS)[number];

/** Growth multiplies from year to year; points and counts add up. */
export const AVERAGINGS = ['geometric', 'arithmetic'] as const;
export type Averaging = (typeof AVERAGINGS)[number];

export type TermTarget = {
  readonly sort: TermTargetSort;
  readonly averaging: Averaging;
  /** In the indicator's unit; growth in percent («6,5»). */
  readonly number: Quantity;
  readonly direction: Exclude<Direction, 'band'>;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Level at the end of the year before the term, for end points; `null` where not known or not needed. */
  readonly baseline: Quantity | null;
  /**
   * What one year can deliver at least and at most, in the terms of `perYear`: 0 for counts, 100 for shares, the best
   * year ever seen. `null` where there is no such limit.
   */
  readonly least: Quantity | null;
  readonly most: Quantity | null;
};

/** Whether the target is still to be decided by the years left. */
export type TermReach = 'open' | 'already_delivered' | 'already_unreachable';

/** Why nothing can be reckoned. */
export type TermRefusal =
  /** The last year is before the first, or the term is longer than twenty years. */
  | 'no_such_term'
  /** More years were given than the term has. */
  | 'too_many_values'
  /** A year before the last known one is not known. */
  | 'missing_year'
  /** Nothing is known of where an end point's way begins. */
  | 'no_starting_level'
  /** Growth of −100 % and less, or a level that is not above zero: there is no geometric mean. */
  | 'not_positive';

export type TermRequirement =
  | {
      readonly outcome: 'reckoned';
      readonly reach: TermReach;
      /**
       * What each year left must deliver (of a limit: may deliver), to 18 digits and unrounded; `null` where no year is
       * left. Said even where it is out of reach, or where less than nothing would do.
       */
      readonly perYear: Quantity | null;
      /** The year's own value; how much the level must change a year, in its unit; how much it must grow, in percent. */
      readonly perYearIs: 'value' | 'change' | 'growth';
      readonly yearsLeft: number;
      /** Of «every year»: the years that did not hold. */
      readonly missedYears: readonly number[];
    }
  | { readonly outcome: 'refused'; readonly reason: TermRefusal };

/** Years known and left, and the arithmetic of what is left. */
type Progress = { readonly known: readonly Quantity[]; readonly years: number; readonly left: number };

const product = (factors: readonly Quantity[]): Quantity => factors.reduce(times, quantity(1));
const repeated = (factor: Quantity, count: number): Quantity[] => Array.from({ length: count }, () => factor);

/** Equality is good enough, as for a year's target. */
const isGood = (value: Quantity, { number, direction }: TermTarget): boolean =>
  direction === 'higher' ? isAtLeast(value, number) : isAtMost(value, number);

/** Where what a year must deliver lies against what a year can deliver. */
const reachOf = (perYear: Quantity, { direction, least, most }: TermTarget): TermReach => {
  const [worst, best] = direction === 'higher' ? [least, most] : [most, least];
  const [isBetter, isNoBetter] = direction === 'higher' ? [isMore, isAtMost] : [isLess, isAtLeast];
  if (best !== null && isBetter(perYear, best)) return 'already_unreachable';
  return worst !== null && isNoBetter(perYear, worst) ? 'already_delivered' : 'open';
};

const refused = (reason: TermRefusal): TermRequirement => ({ outcome: 'refused', reason });

const ended = (good: boolean): TermReach => (good ? 'already_delivered' : 'already_unreachable');

/** (n·T − Σ known) / years left. */
const arithmeticAverage = (target: TermTarget, { known, years, left }: Progress): TermRequirement => {
  const total = times(target.number, quantity(years));
  const done = sum(known);
  const perYear = dividedBy(minus(total, done), quantity(left));
  return {
    outcome: 'reckoned',
    reach: perYear === null ? ended(isGood(done, { ...target, number: total })) : reachOf(perYear, target),
    perYear,
    perYearIs: 'value',
    yearsLeft: left,
    missedYears: [],
  };
};

/** (100+r)^left = (100+T)^n / Π (100+known): growth in percent, as factors of a hundred. */
const geometricAverage = (target: TermTarget, { known, years, left }: Progress): TermRequirement => {
  const factors = known.map((growth) => plus(HUNDRED, growth));
  const aim = plus(HUNDRED, target.number);
  if ([aim, ...factors].some((factor) => signOf(factor) <= 0)) return refused('not_positive');
  const wanted = product(repeated(aim, years));
  const done = product(factors);
  const root = rootOfRatio(wanted, done, left);
  const perYear = root === null ? null : minus(root, HUNDRED);
  return {
    outcome: 'reckoned',
    reach: perYear === null ? ended(isGood(done, { ...target, number: wanted })) : reachOf(perYear, target),
    perYear,
    perYearIs: 'value',
    yearsLeft: left,
    missedYears: [],
  };
};

/** From the last known level to the end point, by equal steps or equal growth. */
const endPoint = (target: TermTarget, { known, left }: Progress): TermRequirement => {
  const level = known.at(-1) ?? target.baseline;
  if (level === null) return refused('no_starting_level');
  const perYearIs = target.averaging === 'geometric' ? 'growth' : 'change';
  const isThere = isGood(level, target);
  const stated = { outcome: 'reckoned', perYearIs, yearsLeft: left, missedYears: [] } as const;
  if (left === 0) return { ...stated, reach: ended(isThere), perYear: null };

  let perYear = dividedBy(minus(target.number, level), quantity(left));
  if (target.averaging === 'geometric') {
    if (signOf(level) <= 0 || signOf(target.number) <= 0) return refused('not_positive');
    const root = rootOfRatio(times(target.number, product(repeated(HUNDRED, left))), level, left);
    perYear = root === null ? null : minus(root, HUNDRED);
  }
  const reach = isThere || perYear === null ? 'already_delivered' : reachOf(perYear, target);
  return { ...stated, reach, perYear };
};

/** A year that did not hold cannot be made good by another. */
const everyYear = (target: TermTarget, { known, left }: Progress): TermRequirement => {
  const missedYears = known.flatMap((value, at) => (isGood(value, target) ? [] : [target.firstYear + at]));
  const openReach = left === 0 ? 'already_delivered' : reachOf(target.number, target);
  return {
    outcome: 'reckoned',
    reach: missedYears.length > 0 ? 'already_unreachable' : openReach,
    perYear: left === 0 ? null : target.number,
    perYearIs: 'value',
    yearsLeft: left,
    missedYears,
  };
};

/**
 * What each remaining year of a term must deliver. A year is left if it comes after the last known one.
 * @param delivered the years' values from the first year on, official or estimated: growth in percent, the year's count
 *   or points, or for an end point the level at the year's end; `null` for a year that is not known, and nothing or
 *   `null` for years to come
 */
export const requiredPerYear = (
  target: TermTarget,
  delivered: readonly (Quantity | null)[],
): TermRequirement => {
  const years = target.lastYear - target.firstYear + 1;
  if (!Number.isInteger(years) || years < 1 || years > HIGHEST_DEGREE) return refused('no_such_term');
  const upToNow = delivered.slice(0, delivered.findLastIndex((value) => value !== null) + 1);
  if (upToNow.length > years) return refused('too_many_values');
  const known = upToNow.filter((value) => value !== null);
  // An end point's way begins at the last known level, whatever lies before it.
  if (target.sort !== 'end_point' && known.length < upToNow.length) return refused('missing_year');
  const progress: Progress = { known, years, left: years - upToNow.length };
  if (target.sort === 'every_year') return everyYear(target, progress);
  if (target.sort === 'end_point') return endPoint(target, progress);
  return target.averaging === 'geometric'
    ? geometricAverage(target, progress)
    : arithmeticAverage(target, progress);
};

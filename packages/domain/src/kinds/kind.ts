/** What every kind of indicator must say of itself before it can be judged (`domain.md` §2). */
import {
  absolute,
  dividedBy,
  HUNDRED,
  isLess,
  isMore,
  minus,
  negated,
  percentOf,
  times,
  type Quantity,
} from '../quantity.ts';
import type { Direction } from '../vocabulary.ts';

/** What a value is measured against. */
export type Goal = {
  /** The number that must be reached, or not passed. */
  readonly number: Quantity;
  /** Level at the end of the year before; `null` where there is none. */
  readonly baseline: Quantity | null;
  readonly direction: Direction;
};

/** What the bar of a kind measures (`ux.md` §0.4). */
export type ProgressOf = 'plan' | 'way_from_baseline' | 'limit' | 'target_rate' | 'none';

/** Which family of sentences says where the indicator stands. */
export type SentenceFamily = 'sum' | 'level' | 'limit';

export type KindRules = {
  /** What the bar measures against this goal. */
  readonly progressOf: (goal: Goal) => ProgressOf;
  readonly sentences: SentenceFamily;
  /** Percent of plan where officials print one for this kind; `null` where it would mislead. */
  readonly percentOfPlan: (value: Quantity, goal: Goal) => Quantity | null;
  /** Position on the bar: 100 is the target. `null` where the plan allows none (a target of zero). */
  readonly progress: (value: Quantity, goal: Goal) => Quantity | null;
  /** What the gap to the path is a percentage of: the plan, or the way from the year's start where there is one. */
  readonly gapIn: 'plan' | 'way';
  /** True where a target once reached stays reached whatever comes. */
  readonly reachedForGood: boolean;
  /** How it compares with the year before: by percent, or by points because it is itself a percentage. */
  readonly comparedIn: 'percent' | 'points';
};

/** Percent of plan, for what must rise: of what must fall it would praise the bad. */
export const percentOfRisingPlan = (value: Quantity, goal: Goal): Quantity | null =>
  goal.direction === 'lower' ? null : shareOfPlan(value, goal);

/** A/P·100: share of the plan. */
export const shareOfPlan = (value: Quantity, goal: Goal): Quantity | null => percentOf(value, goal.number);

/** True where there is a way to go: the year began on the wrong side of the target. */
const hasWay = ({ number, baseline, direction }: Goal): boolean =>
  baseline !== null && (direction === 'lower' ? isMore(baseline, number) : isLess(baseline, number));

/**
 * (A−B)/(P−B)·100: how much of the way from the year's start to its target is done. Where the year began at or beyond
 * the target (a level to be kept) the way has no length, and the share of the plan stands in.
 */
export const wayFromBaseline = (value: Quantity, goal: Goal): Quantity | null => {
  if (!hasWay(goal) || goal.baseline === null) return shareOfPlan(value, goal);
  const done = dividedBy(minus(value, goal.baseline), minus(goal.number, goal.baseline));
  return done === null ? null : times(done, HUNDRED);
};

/** The bar of a level: its way, or the share of the plan that stands in for it. */
export const wayOrPlan = (goal: Goal): ProgressOf => (hasWay(goal) ? 'way_from_baseline' : 'plan');

/**
 * How far a value lies from another, in points: percent of the way where the kind goes by it and there is one, percent
 * of the size of the plan otherwise. Positive is good. `null` for a plan of zero.
 */
export const gapInPoints = (
  rules: Pick<KindRules, 'gapIn'>,
  goal: Goal,
  value: Quantity,
  expected: Quantity,
): Quantity | null => {
  const difference = minus(value, expected);
  if (rules.gapIn === 'way' && hasWay(goal) && goal.baseline !== null) {
    return percentOf(difference, minus(goal.number, goal.baseline));
  }
  const points = percentOf(difference, absolute(goal.number));
  return points !== null && goal.direction === 'lower' ? negated(points) : points;
};

/** No percent of plan is printed for this kind. */
export const noPercent = (): null => null;

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
  ZERO,
  type Quantity,
} from '../quantity.ts';
import type {
  Accumulation,
  ComparedIn,
  Direction,
  Entered,
  PaceForm,
  PrintedAs,
  ProgressOf,
} from '../vocabulary.ts';

/** What a value is measured against. */
export type Goal = {
  /** The number that must be reached, or not passed. */
  readonly number: Quantity;
  /** Edges of what is aimed at; the missing one is open. */
  readonly low: Quantity | null;
  readonly high: Quantity | null;
  /** Level at the end of the year before; `null` where there is none. */
  readonly baseline: Quantity | null;
  readonly direction: Direction;
};

type Edges = Pick<Goal, 'low' | 'high'>;

/** Which family of sentences says where the indicator stands. */
export type SentenceFamily = 'sum' | 'level' | 'limit' | 'band' | 'rank' | 'steps' | 'children';

/** Everything a kind says of itself. A kind that leaves one of these out does not compile. */
export type KindRules = {
  readonly entered: Entered;
  /** How months make a year: the ways that fit this kind, the usual one first. */
  readonly accumulations: readonly [Accumulation, ...Accumulation[]];
  /** What the bar measures against this goal; of a row that follows from its children there is no goal to look at. */
  readonly progressOf: (goal: Goal | null) => ProgressOf;
  readonly sentences: SentenceFamily;
  /** Percent of plan where officials print one for this kind; `null` where it would mislead. */
  readonly percentOfPlan: (value: Quantity, goal: Goal) => Quantity | null;
  /** Position on the bar: 100 is the target. `null` where the plan allows none (a target of zero). */
  readonly progress: (value: Quantity, goal: Goal) => Quantity | null;
  /**
   * What the gap is a percentage of: the plan; the way from the year's start where there is one; for a band its nearer
   * edge, and only outside it; nothing for places of a ranking.
   */
  readonly gapIn: 'plan' | 'way' | 'band' | 'nothing';
  /**
   * Whether being behind counts from the rule's thresholds on; at once, however little it is; or at once but never as more
   * than a risk, where a gap is coarse (one late step of four is not «25 points behind»).
   */
  readonly behind: 'from_thresholds' | 'at_once' | 'at_risk_at_most';
  /** True where a target once reached stays reached whatever comes. */
  readonly reachedForGood: boolean;
  /** How it compares with the year before; what is itself a percentage differs by points whatever its kind. */
  readonly comparedIn: ComparedIn;
  /** What the rest of the year asks for; `null` where nothing can be said by the month. */
  readonly pace: PaceForm | null;
  /** How the year is judged: by its bound; by its bound but never as more than met; by its children alone. */
  readonly verdict: 'by_bound' | 'met_at_most' | 'of_children';
  readonly printed: PrintedAs;
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
export const wayOrPlan = (goal: Goal | null): ProgressOf =>
  goal !== null && hasWay(goal) ? 'way_from_baseline' : 'plan';

/** True where good lies inside two edges: by the kind, or because the indicator of any other kind says so. */
export const isBanded = (rules: Pick<KindRules, 'gapIn'>, { direction }: Pick<Goal, 'direction'>): boolean =>
  rules.gapIn === 'band' || direction === 'band';

/** How far a value lies outside the edges of its band: negative outside, zero inside. */
const outsideBand = (
  value: Quantity,
  { low, high }: Edges,
): { readonly by: Quantity; readonly edge: Quantity } | null => {
  if (low !== null && isLess(value, low)) return { by: minus(value, low), edge: low };
  if (high !== null && isMore(value, high)) return { by: minus(high, value), edge: high };
  return null;
};

/** How far a value lies outside its band, in its own unit: negative outside, zero inside. */
export const gapToBand = (value: Quantity, edges: Edges): Quantity => outsideBand(value, edges)?.by ?? ZERO;

/**
 * How far a value lies from another, in points: percent of the way where the kind goes by it and there is one, percent
 * of the size of the plan otherwise; of a band, how far outside it. Positive is good. `null` for a plan of zero, and for a
 * place in a ranking.
 */
export const gapInPoints = (
  rules: Pick<KindRules, 'gapIn'>,
  goal: Goal,
  value: Quantity,
  expected: Quantity,
): Quantity | null => {
  if (rules.gapIn === 'nothing') return null;
  if (isBanded(rules, goal)) {
    const outside = outsideBand(value, goal);
    return outside === null ? ZERO : percentOf(outside.by, absolute(outside.edge));
  }
  const difference = minus(value, expected);
  if (rules.gapIn === 'way' && hasWay(goal) && goal.baseline !== null) {
    return percentOf(difference, minus(goal.number, goal.baseline));
  }
  const points = percentOf(difference, absolute(goal.number));
  return points !== null && goal.direction === 'lower' ? negated(points) : points;
};

/** No percent of plan is printed for this kind. */
export const noPercent = (): null => null;

/** There is no bar to stand on: a place, or a row that follows from its children. */
export const noProgress = (): null => null;

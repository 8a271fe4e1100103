/** What a lộ trình is drawn for, the amount it must add, and what comes of it: a path or why there is none. */
import type { Indicator } from './indicator.ts';
import { kindRules } from './kinds/rules.ts';
import type { Month } from './period.ts';
import { absolute, minus, plus, signOf, ZERO, type Quantity } from './quantity.ts';
import { targetNumber, type Target } from './target.ts';
import type { Accumulation, PathMethod } from './vocabulary.ts';

/** A path drawn in mid-year: the months before `from` are past and reported. */
export type MidYear = {
  /** First month the path speaks about. */
  readonly from: Month;
  /** What stands at the end of the month before: done to date for a sum, the level for a level. */
  readonly done: Quantity;
};

/** What a path is drawn for. Numbers are in the indicator's unit. */
export type PathAim = {
  readonly accumulation: Accumulation;
  /** What must stand at the end of December: the year's total of a sum, the level of a level. */
  readonly target: Quantity;
  /** Level at the end of the year before; a sum begins with nothing and needs none. */
  readonly baseline: Quantity | null;
  /** The indicator's digits after the point, 0 or more. A target stated more finely is drawn as finely as itself. */
  readonly decimals: number;
  /** `null` for a path of the whole year. */
  readonly midYear: MidYear | null;
};

/**
 * What the path of a year's target is drawn for: the near edge of its bound, from where the year begins.
 * @param midYear what is done already, of a path drawn in mid-year
 */
export const pathAim = (
  {
    kind,
    direction,
    accumulation,
    decimals,
  }: Pick<Indicator, 'kind' | 'direction' | 'accumulation' | 'decimals'>,
  { bound, baseline }: Pick<Target, 'bound' | 'baseline'>,
  midYear: MidYear | null = null,
): PathAim => ({
  accumulation,
  target: targetNumber(bound, direction),
  // A milestone nobody worked on before begins with no step done: that is known, not missing.
  baseline: kindRules(kind).entered === 'steps' ? (baseline ?? ZERO) : baseline,
  decimals,
  midYear,
});

/** Why an earlier year says nothing about the season. */
export type LeftOutYear =
  /** These months are not known. */
  | { readonly year: number; readonly reason: 'missing_month'; readonly months: readonly Month[] }
  /** A level's first month has nothing to be measured from. */
  | { readonly year: number; readonly reason: 'no_level_before' }
  /** These months took back: negative parts of a sum, steps of a level against the way the year went. */
  | { readonly year: number; readonly reason: 'negative_month'; readonly months: readonly Month[] }
  /** Nothing to take shares of. */
  | { readonly year: number; readonly reason: 'sum_is_zero' };

/** Every reason for which a path is not drawn. */
export type PathProblem =
  /** A level has no starting point, and what was given are steps from it. */
  | { readonly code: 'no_baseline' }
  /** What is done lies beyond the target already, by so much (never negative): nothing is left to promise. */
  | { readonly code: 'beyond_target'; readonly by: Quantity }
  /** Twelve values are wanted of a year, four of quarters. */
  | { readonly code: 'wrong_count'; readonly given: number; readonly wanted: number }
  /** These months need a number. */
  | { readonly code: 'month_missing'; readonly months: readonly Month[] }
  /** These months are past: a path drawn in mid-year makes no promise about them. */
  | { readonly code: 'month_already_reported'; readonly months: readonly Month[] }
  /**
   * What was typed against what it must be; the difference is what is too much (negative: what is short). In the
   * indicator's unit; of stated shares in percent.
   */
  | {
      readonly code: 'does_not_add_up';
      readonly mustBe: Quantity;
      readonly is: Quantity;
      readonly difference: Quantity;
    }
  | { readonly code: 'too_many_years'; readonly given: number }
  | { readonly code: 'no_usable_year'; readonly leftOut: readonly LeftOutYear[] }
  /** The season has nothing in the months that are left. */
  | { readonly code: 'no_share_left'; readonly from: Month }
  /** Shares to date that lie below the one before them (January's: below zero). */
  | { readonly code: 'share_falls'; readonly months: readonly Month[] }
  /** Steps in these months add nothing or lead away from the target. */
  | { readonly code: 'step_not_forward'; readonly months: readonly Month[] };

/** A path on paper: not yet committed to by anybody. */
export type DrawnPath = {
  readonly method: PathMethod;
  /** As `Path.values`: twelve values to date, `null` in months the path says nothing about. */
  readonly values: readonly (Quantity | null)[];
  /**
   * What each value adds to the one before it; `null` where there is no value, and where nothing is known before the
   * first. They add exactly to `amount`.
   */
  readonly parts: readonly (Quantity | null)[];
  /** The target, less what the path begins with; `null` where typed levels begin anywhere. */
  readonly amount: Quantity | null;
  /** How rounding the values to date shows in the parts. */
  readonly remainder: {
    /**
     * Months whose part is more than their own share, by less than one last digit: they bring what the months before
     * them were short of.
     */
    readonly months: readonly Month[];
    /**
     * The month in which the path leaves a start known more finely than it is drawn: its part is no whole number of last
     * digits. `null` where the start is none finer.
     */
    readonly fractionIn: Month | null;
  };
  /** Earlier years whose shares were used; empty for every method but the seasonal one. */
  readonly usedYears: readonly number[];
  readonly leftOutYears: readonly LeftOutYear[];
};

/** A path, or why there is none. */
export type PathDrawing =
  | { readonly outcome: 'drawn'; readonly path: DrawnPath }
  | { readonly outcome: 'refused'; readonly problem: PathProblem };

export const refused = (problem: PathProblem): PathDrawing => ({ outcome: 'refused', problem });

/** What a drawing begins with, worked out from its aim. */
export type Beginning = { readonly start: Quantity; readonly from: Month; readonly amount: Quantity };

/** Where the path begins and what it must add; a problem where it has no beginning or nothing is left to add. */
export const beginningOf = (aim: PathAim): Beginning | PathProblem => {
  const yearStart = aim.accumulation === 'sum' ? ZERO : aim.baseline;
  const start = aim.midYear === null ? yearStart : aim.midYear.done;
  if (start === null) return { code: 'no_baseline' };
  const amount = minus(aim.target, start);
  // The way left leads back along the way of the year: the target has been passed.
  if (yearStart !== null && signOf(minus(aim.target, yearStart)) * signOf(amount) < 0) {
    return { code: 'beyond_target', by: absolute(amount) };
  }
  return { start, from: aim.midYear?.from ?? 1, amount };
};

/**
 * What the parts of a path must add to: the target less the baseline, or less what is done in mid-year. For the check
 * beside twelve empty cells, before anything is typed.
 * @returns the amount in the indicator's unit; `null` where no path can be drawn at all
 */
export const amountToDraw = (aim: PathAim): Quantity | null => {
  const beginning = beginningOf(aim);
  return 'code' in beginning ? null : beginning.amount;
};

/** The parts of the months a path speaks about, with how they were rounded. */
export type Parts = {
  readonly parts: readonly (Quantity | null)[];
  readonly remainder: DrawnPath['remainder'];
};

/** What typed and stepped amounts are refused for: they do not make what they must. */
export const doesNotAddUp = (mustBe: Quantity, is: Quantity): PathDrawing =>
  refused({ code: 'does_not_add_up', mustBe, is, difference: minus(is, mustBe) });

export const drawn = (
  method: PathMethod,
  { start, amount }: Beginning,
  { parts, remainder }: Parts,
  years: Pick<DrawnPath, 'usedYears' | 'leftOutYears'> = { usedYears: [], leftOutYears: [] },
): PathDrawing => {
  let reached = start;
  const values = parts.map((part) => {
    if (part === null) return null;
    reached = plus(reached, part);
    return reached;
  });
  return { outcome: 'drawn', path: { method, values, parts, amount, remainder, ...years } };
};

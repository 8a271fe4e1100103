/**
 * Drawing a lộ trình: from the year's aim to the twelve values of `Path.values`, in the five ways of `domain.md` §2.2.
 * Nothing is lost by rounding: what the path adds month by month is exactly what there was to add.
 */
import { MONTHS, type Month } from './period.ts';
import {
  absolute,
  compare,
  decimalsOf,
  dividedBy,
  isAtLeast,
  isAtMost,
  isEqual,
  isMore,
  isZero,
  minus,
  plus,
  quantity,
  quantityText,
  rounded,
  signOf,
  sum,
  times,
  ZERO,
  type Quantity,
} from './quantity.ts';
import { monthIn, type YearSeries } from './series.ts';
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
  /** A level has no starting point. */
  | { readonly code: 'no_baseline' }
  /** What is done lies beyond the target already, by so much (never negative): nothing is left to promise. */
  | { readonly code: 'beyond_target'; readonly by: Quantity }
  /** Twelve values are wanted of a year, four of quarters. */
  | { readonly code: 'wrong_count'; readonly given: number; readonly wanted: number }
  /** These months need a number. */
  | { readonly code: 'month_missing'; readonly months: readonly Month[] }
  /** These months are past: a path drawn in mid-year makes no promise about them. */
  | { readonly code: 'month_already_reported'; readonly months: readonly Month[] }
  /** What was typed against what it must be; the difference is what is too much (negative: what is short). */
  | {
      readonly code: 'does_not_add_up';
      readonly mustBe: Quantity;
      readonly is: Quantity;
      readonly difference: Quantity;
    }
  | { readonly code: 'too_many_years'; readonly given: number }
  | { readonly code: 'no_usable_year'; readonly leftOut: readonly LeftOutYear[] }
  /** In the earlier years nothing came in the months that are left. */
  | { readonly code: 'no_share_left'; readonly from: Month }
  /** Steps in these months add nothing or lead away from the target. */
  | { readonly code: 'step_not_forward'; readonly months: readonly Month[] };

/** A path on paper: not yet committed to by anybody. */
export type DrawnPath = {
  readonly method: PathMethod;
  /** As `Path.values`: twelve values to date, `null` in months the path says nothing about. */
  readonly values: readonly (Quantity | null)[];
  /** What each value adds to the one before it; `null` where there is no value. They add exactly to `amount`. */
  readonly parts: readonly (Quantity | null)[];
  /** The target, less what the path begins with. */
  readonly amount: Quantity;
  /** Where the remainder of rounding went. */
  readonly remainder: {
    /** Months whose part is one last digit more than their share rounded towards zero. */
    readonly months: readonly Month[];
    /** The month that also takes what the start has beyond the drawn digits; `null` where it has none. */
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

const refused = (problem: PathProblem): PathDrawing => ({ outcome: 'refused', problem });

/** The last months of the four quarters. */
const QUARTER_ENDS: readonly Month[] = [3, 6, 9, 12];

/** What a drawing begins with, worked out from its aim. */
type Beginning = { readonly start: Quantity; readonly from: Month; readonly amount: Quantity };

/** Where the path begins and what it must add; a problem where it has no beginning or nothing is left to add. */
const beginningOf = (aim: PathAim): Beginning | PathProblem => {
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
type Parts = {
  readonly parts: readonly (Quantity | null)[];
  readonly remainder: DrawnPath['remainder'];
};
const UNROUNDED: DrawnPath['remainder'] = { months: [], fractionIn: null };

const drawn = (
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

/** Left over right as a whole number, rounded down; both are whole or positive decimals, the right one not zero. */
const wholeQuotient = (left: Quantity, right: Quantity): Quantity => {
  const near = rounded(dividedBy(left, right) ?? ZERO, 0);
  // Checked by multiplying: a quotient cut after 20 digits may have been rounded up to a whole number.
  return isMore(times(near, right), left) ? minus(near, quantity(1)) : near;
};

/** The next whole number of last digits from the start towards the target. */
const onTheGrid = (start: Quantity, direction: number): Quantity => {
  const near = rounded(start, 0);
  if (direction > 0) return isAtLeast(near, start) ? near : plus(near, quantity(1));
  return isAtMost(near, start) ? near : minus(near, quantity(1));
};

/** What a month's share lost by being rounded towards zero, in the measure common to all months. */
type Share = { readonly month: Month; readonly lost: Quantity };

/**
 * Who gets the digits left over: the months that lost most. Among months that lost the same the digits are spaced out
 * evenly and each comes at the end of its stretch, so that a straight line of few (20 products, 5 communes) is never
 * above the exact line and never a whole digit below it.
 * @param shares in order of the months
 */
const largestRemainders = (shares: readonly Share[], leftOver: number): readonly Month[] => {
  const lastLost = [...shares].sort((a, b) => compare(b.lost, a.lost))[leftOver - 1]?.lost ?? null;
  if (lastLost === null) return [];
  const equals = shares.filter(({ lost }) => isEqual(lost, lastLost));
  const forEquals = leftOver - shares.filter(({ lost }) => isMore(lost, lastLost)).length;
  const upTo = (place: number): number => Math.floor((place * forEquals) / equals.length);
  return shares
    .filter((share) => {
      const place = equals.indexOf(share);
      return place < 0 ? isMore(share.lost, lastLost) : upTo(place + 1) > upTo(place);
    })
    .map(({ month }) => month);
};

/**
 * Spreads the amount over the months by weight, in whole last digits, by the method of the largest remainder (Hare,
 * Hamilton): every month gets its share rounded towards zero, and the digits left over go to the months that lost most.
 * @param weights twelve, none negative, not all zero; `null` in months the path says nothing about
 */
const spread = (aim: PathAim, { start, amount }: Beginning, weights: readonly (Quantity | null)[]): Parts => {
  const decimals = Math.max(aim.decimals, decimalsOf(aim.target));
  const digitsPerUnit = quantity(`1${'0'.repeat(decimals)}`);
  const lastDigit = decimals === 0 ? quantity(1) : quantity(`0.${'0'.repeat(decimals - 1)}1`);
  const direction = signOf(amount);
  // A start that is known more finely than the path is drawn first moves onto the grid, so that every value is on it.
  const first = onTheGrid(times(start, digitsPerUnit), direction);
  const fraction = minus(times(first, lastDigit), start);
  const digits = absolute(minus(times(aim.target, digitsPerUnit), first));

  const whole = sum(weights.filter((weight) => weight !== null));
  const shares = MONTHS.flatMap((month) => {
    const weight = weights[month - 1] ?? null;
    if (weight === null) return [];
    const share = wholeQuotient(times(digits, weight), whole);
    return [{ month, weight, share, lost: minus(times(digits, weight), times(share, whole)) }];
  });
  const leftOver = Number(quantityText(minus(digits, sum(shares.map((each) => each.share)))));
  const months = largestRemainders(shares, leftOver);
  const fractionIn = isZero(fraction) ? null : (shares.find(({ weight }) => !isZero(weight))?.month ?? null);

  const parts = MONTHS.map((month) => {
    const own = shares.find((each) => each.month === month);
    if (own === undefined) return null;
    const count = months.includes(month) ? plus(own.share, quantity(1)) : own.share;
    const part = times(times(count, lastDigit), quantity(direction));
    return month === fractionIn ? plus(part, fraction) : part;
  });
  return { parts, remainder: { months, fractionIn } };
};

/**
 * The same step every month: the last resort (`domain.md` §2.2, 1), for indicators that know no season.
 * @param aim what it is drawn for
 */
export const drawLinear = (aim: PathAim): PathDrawing => {
  const beginning = beginningOf(aim);
  if ('code' in beginning) return refused(beginning);
  const weights = MONTHS.map((month) => (month < beginning.from ? null : quantity(1)));
  return drawn('linear', beginning, spread(aim, beginning, weights));
};

/** Numbers as a person types them: what each month adds, or what stands at its end. */
export type TypedValues = {
  readonly as: 'parts' | 'to_date';
  /**
   * In order of the months (or quarters). Months that are past are `null`. Of values to date others may be `null` too,
   * where the path is to say nothing; the last one must be there.
   */
  readonly values: readonly (Quantity | null)[];
};

/** Typed numbers of some months of the year, taken as they are: a number typed by a person is never rounded. */
const drawTypedIn = (
  method: PathMethod,
  speaking: readonly Month[],
  aim: PathAim,
  typed: TypedValues,
): PathDrawing => {
  if (typed.values.length !== speaking.length) {
    return refused({ code: 'wrong_count', given: typed.values.length, wanted: speaking.length });
  }
  const beginning = beginningOf(aim);
  if ('code' in beginning) return refused(beginning);
  const byMonth = speaking.map((month, at) => ({ month, value: typed.values[at] ?? null }));

  const past = byMonth.filter(({ month, value }) => month < beginning.from && value !== null);
  if (past.length > 0)
    return refused({ code: 'month_already_reported', months: past.map(({ month }) => month) });
  const needed = byMonth.filter(
    ({ month }) => month >= beginning.from && (typed.as === 'parts' || month === 12),
  );
  const missing = needed.filter(({ value }) => value === null);
  if (missing.length > 0)
    return refused({ code: 'month_missing', months: missing.map(({ month }) => month) });

  let reached = beginning.start;
  const parts = MONTHS.map((month) => {
    const value = byMonth.find((each) => each.month === month)?.value ?? null;
    if (value === null) return null;
    const part = typed.as === 'parts' ? value : minus(value, reached);
    reached = plus(reached, part);
    return part;
  });
  if (!isEqual(reached, aim.target)) {
    const [mustBe, is] =
      typed.as === 'parts' ? [beginning.amount, minus(reached, beginning.start)] : [aim.target, reached];
    return refused({ code: 'does_not_add_up', mustBe, is, difference: minus(is, mustBe) });
  }
  return drawn(method, beginning, { parts, remainder: UNROUNDED });
};

/**
 * Twelve numbers typed or pasted («kịch bản tháng», `domain.md` §2.2, 2 and §7, US6). Parts must add to the target, or
 * to what is left of it in mid-year; values to date must end at the target.
 * @param typed twelve values
 */
export const drawTyped = (aim: PathAim, typed: TypedValues): PathDrawing =>
  drawTypedIn('manual', MONTHS, aim, typed);

/** An earlier year whose season is to be followed. */
export type EarlierYear = {
  readonly series: YearSeries;
  /** Level at the end of the year before it; sums begin with nothing and do not look at it. */
  readonly before: Quantity | null;
};

/** More years than these say less about this one (`domain.md` §2.2, 3: one to three). */
export const MOST_EARLIER_YEARS = 3;

/** What each month of an earlier year added, none against the way of the year; or why it cannot be used. */
const seasonOf = (
  accumulation: Accumulation,
  { series, before }: EarlierYear,
): { readonly year: number; readonly parts: readonly Quantity[] } | LeftOutYear => {
  const { year } = series;
  const known = MONTHS.map((month) => {
    const { inMonth, toDate } = monthIn(series, month);
    return accumulation === 'sum' ? inMonth : toDate;
  });
  const missing = MONTHS.filter((month) => known[month - 1] === null);
  if (missing.length > 0) return { year, reason: 'missing_month', months: missing };
  const numbers = known.filter((value) => value !== null);
  if (accumulation === 'latest' && before === null) return { year, reason: 'no_level_before' };
  const moved =
    accumulation === 'sum'
      ? numbers
      : numbers.map((level, at) => minus(level, numbers[at - 1] ?? before ?? ZERO));
  const whole = sum(moved);
  // A sum grows; a level may have had to fall all year, and then falling is forward.
  const forward = accumulation === 'latest' && signOf(whole) < 0 ? quantity(-1) : quantity(1);
  const parts = moved.map((part) => times(part, forward));
  const negative = MONTHS.filter((month) => signOf(parts[month - 1] ?? ZERO) < 0);
  if (isZero(whole)) return { year, reason: 'sum_is_zero' };
  return negative.length > 0 ? { year, reason: 'negative_month', months: negative } : { year, parts };
};

/** The mean of several years' shares, month by month, over one common denominator: no division, so nothing is lost. */
const meanShares = (years: readonly { readonly parts: readonly Quantity[] }[]): readonly Quantity[] =>
  MONTHS.map((month) =>
    sum(
      years.map((year) =>
        years
          .filter((other) => other !== year)
          .reduce((product, other) => times(product, sum(other.parts)), year.parts[month - 1] ?? ZERO),
      ),
    ),
  );

/**
 * By the season of one to three earlier years: each month gets the mean of its shares in them (`domain.md` §2.2, 3:
 * E_m = P · Σ share_i), every year counting the same however large it was. In mid-year the amount left is spread by the
 * shares of the months left. Years that cannot be used are left out and named, with the reason.
 * @param years at most three; their order does not matter
 */
export const drawSeasonal = (aim: PathAim, years: readonly EarlierYear[]): PathDrawing => {
  if (years.length > MOST_EARLIER_YEARS) return refused({ code: 'too_many_years', given: years.length });
  const beginning = beginningOf(aim);
  if ('code' in beginning) return refused(beginning);
  const seasons = years.map((year) => seasonOf(aim.accumulation, year)).sort((a, b) => a.year - b.year);
  const usable = seasons.filter((season) => 'parts' in season);
  const leftOutYears = seasons.filter((season) => 'reason' in season);
  if (usable.length === 0) return refused({ code: 'no_usable_year', leftOut: leftOutYears });
  const shares = meanShares(usable);
  const weights = MONTHS.map((month) => (month < beginning.from ? null : (shares[month - 1] ?? ZERO)));
  if (isZero(sum(weights.filter((weight) => weight !== null)))) {
    return refused({ code: 'no_share_left', from: beginning.from });
  }
  return drawn('seasonal', beginning, spread(aim, beginning, weights), {
    usedYears: usable.map(({ year }) => year),
    leftOutYears,
  });
};

/** How the quarters are filled: the same step every month, or four numbers as typed («kịch bản quý»). */
export type QuarterlyShape = { readonly as: 'even' } | TypedValues;

/**
 * Values at the ends of quarters only: between them the path says nothing and nothing is alarmed (GRDP, `domain.md`
 * §2.2, 5). Drawn evenly in mid-year, a quarter that has begun gets the share of its months that are left.
 * @param shape four values where they are typed
 */
export const drawQuarterly = (aim: PathAim, shape: QuarterlyShape): PathDrawing => {
  if (shape.as !== 'even') return drawTypedIn('quarterly', QUARTER_ENDS, aim, shape);
  const beginning = beginningOf(aim);
  if ('code' in beginning) return refused(beginning);
  const weights = MONTHS.map((month) =>
    QUARTER_ENDS.includes(month) && month >= beginning.from
      ? quantity(Math.min(3, month - beginning.from + 1))
      : null,
  );
  return drawn('quarterly', beginning, spread(aim, beginning, weights));
};

/** Something that happens in a month: three communes recognised, a quarter of the work done. */
export type PathStep = {
  readonly month: Month;
  /** What it adds, in the indicator's unit. */
  readonly size: Quantity;
};

/**
 * By steps, for milestones and counts of new things, whose decisions come in bunches (`domain.md` §2.2, 4). Between
 * steps the path stands still: a promise of nothing new is a promise. Sizes are taken as they are and must add to the
 * target, or to what is left of it; several steps of one month count together.
 */
export const drawSteps = (aim: PathAim, steps: readonly PathStep[]): PathDrawing => {
  const beginning = beginningOf(aim);
  if ('code' in beginning) return refused(beginning);
  const monthsOf = (which: (step: PathStep) => boolean): Month[] =>
    MONTHS.filter((month) => steps.some((step) => step.month === month && which(step)));
  const past = monthsOf(({ month }) => month < beginning.from);
  if (past.length > 0) return refused({ code: 'month_already_reported', months: past });
  const backward = monthsOf(({ size }) => signOf(size) * signOf(beginning.amount) <= 0);
  if (backward.length > 0) return refused({ code: 'step_not_forward', months: backward });
  const is = sum(steps.map(({ size }) => size));
  if (!isEqual(is, beginning.amount)) {
    return refused({
      code: 'does_not_add_up',
      mustBe: beginning.amount,
      is,
      difference: minus(is, beginning.amount),
    });
  }
  const parts = MONTHS.map((month) =>
    month < beginning.from ? null : sum(steps.filter((step) => step.month === month).map(({ size }) => size)),
  );
  return drawn('steps', beginning, { parts, remainder: UNROUNDED });
};

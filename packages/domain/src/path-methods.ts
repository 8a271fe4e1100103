/** Drawing a lộ trình without looking at earlier years: in equal steps, as typed, by quarters, by steps. */
import {
  beginningOf,
  doesNotAddUp,
  drawn,
  refused,
  type Beginning,
  type DrawnPath,
  type PathAim,
  type PathDrawing,
} from './path-amount.ts';
import { spread } from './path-rounding.ts';
import { MONTHS, type Month } from './period.ts';
import { isEqual, minus, quantity, signOf, sum, type Quantity } from './quantity.ts';
import type { PathMethod } from './vocabulary.ts';

/** The last months of the four quarters. */
const QUARTER_ENDS: readonly Month[] = [3, 6, 9, 12];
const UNROUNDED: DrawnPath['remainder'] = { months: [], fractionIn: null };

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

/** Parts of months: they add to what there is to add. */
const drawTypedParts = (
  method: PathMethod,
  beginning: Beginning,
  speaking: readonly Month[],
  parts: readonly (Quantity | null)[],
): PathDrawing => {
  const missing = speaking.filter((month) => month >= beginning.from && parts[month - 1] === null);
  if (missing.length > 0) return refused({ code: 'month_missing', months: missing });
  const is = sum(parts.filter((part) => part !== null));
  return isEqual(is, beginning.amount)
    ? drawn(method, beginning, { parts, remainder: UNROUNDED })
    : doesNotAddUp(beginning.amount, is);
};

/**
 * Values to date: they end at the target. What is to stand at a month's end needs no beginning: growth has none, for it
 * starts anew each year.
 */
const drawTypedToDate = (
  method: PathMethod,
  aim: PathAim,
  beginning: Beginning | null,
  values: readonly (Quantity | null)[],
): PathDrawing => {
  const december = values[11] ?? null;
  if (december === null) return refused({ code: 'month_missing', months: [12] });
  if (!isEqual(december, aim.target)) return doesNotAddUp(aim.target, december);
  let before = beginning?.start ?? null;
  const parts = values.map((value) => {
    if (value === null) return null;
    const part = before === null ? null : minus(value, before);
    before = value;
    return part;
  });
  const amount = beginning?.amount ?? null;
  return {
    outcome: 'drawn',
    path: { method, values, parts, amount, remainder: UNROUNDED, usedYears: [], leftOutYears: [] },
  };
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
  const written = MONTHS.map((month) => typed.values[speaking.indexOf(month)] ?? null);
  const beginning = beginningOf(aim);
  if ('code' in beginning) {
    const isOpen = beginning.code === 'no_baseline' && typed.as === 'to_date';
    return isOpen ? drawTypedToDate(method, aim, null, written) : refused(beginning);
  }
  const past = MONTHS.filter((month) => month < beginning.from && written[month - 1] !== null);
  if (past.length > 0) return refused({ code: 'month_already_reported', months: past });
  return typed.as === 'to_date'
    ? drawTypedToDate(method, aim, beginning, written)
    : drawTypedParts(method, beginning, speaking, written);
};

/**
 * Twelve numbers typed or pasted («kịch bản tháng», `domain.md` §2.2, 2 and §7, US6). Parts must add to the target, or
 * to what is left of it in mid-year; values to date must end at the target.
 * @param typed twelve values
 */
export const drawTyped = (aim: PathAim, typed: TypedValues): PathDrawing =>
  drawTypedIn('manual', MONTHS, aim, typed);

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
  if (!isEqual(is, beginning.amount)) return doesNotAddUp(beginning.amount, is);
  const parts = MONTHS.map((month) =>
    month < beginning.from ? null : sum(steps.filter((step) => step.month === month).map(({ size }) => size)),
  );
  return drawn('steps', beginning, { parts, remainder: UNROUNDED });
};

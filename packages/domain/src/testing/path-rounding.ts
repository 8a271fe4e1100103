/** Amounts to spread over the months by weight, and an independent reckoning of how far the values lie from the line. */
import * as fc from 'fast-check';
import { beginningOf, type Beginning, type Parts, type PathAim } from '../path-amount.ts';
import { spread } from '../path-rounding.ts';
import { MONTHS, type Month } from '../period.ts';
import { decimalsOf, plus, quantity, quantityText, type Quantity } from '../quantity.ts';
import { anyAmount, month } from './arbitrary.ts';
import type { Written } from './build.ts';
import { exact, exactProduct, exactSum, type Exact } from './exact.ts';

export type Weights = readonly (number | null)[];
/** What is spread, from where, and by which weights. */
export type Spreading = { readonly aim: PathAim; readonly beginning: Beginning; readonly by: Weights };

const few = fc.nat({ max: 20 }).map((count) => quantity(count));

/** Of sums and levels, up and down, of few and of many, over the year and in mid-year. */
export const anyAimed: fc.Arbitrary<Omit<Spreading, 'by'>> = fc
  .record({
    accumulation: fc.constantFrom('sum' as const, 'latest' as const),
    target: fc.oneof(anyAmount, few),
    baseline: fc.oneof(anyAmount, few),
    decimals: fc.nat({ max: 3 }),
    midYear: fc.option(fc.record({ from: month, done: anyAmount })),
  })
  .map((aim) => {
    const beginning = beginningOf(aim);
    return 'code' in beginning ? null : { aim, beginning };
  })
  .filter((aimed) => aimed !== null);

/** Weights of all twelve months; December has one, so that there is something in what is left of any year. */
export const anyWeights: fc.Arbitrary<readonly number[]> = fc
  .array(fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 9999 })), { minLength: 12, maxLength: 12 })
  .filter((all) => (all[11] ?? 0) > 0);

/** Over the months left, or over the ends of their quarters. */
export const anySpreading: fc.Arbitrary<Spreading> = fc
  .record({ aimed: anyAimed, all: anyWeights, quarterly: fc.boolean() })
  .map(({ aimed, all, quarterly }) => ({
    ...aimed,
    by: MONTHS.map((each) =>
      each < aimed.beginning.from || (quarterly && each % 3 > 0) ? null : (all[each - 1] ?? 0),
    ),
  }));

export const spreadOf = ({ aim, beginning, by }: Spreading): Parts =>
  spread(
    aim,
    beginning,
    by.map((weight) => (weight === null ? null : quantity(weight))),
  );

/** What stands at the ends of the months: the start and all that was added by then. */
export const standingOf = (spreading: Spreading): readonly Written[] => {
  let reached = spreading.beginning.start;
  return spreadOf(spreading).parts.map((part) => {
    if (part === null) return null;
    reached = plus(reached, part);
    return quantityText(reached);
  });
};

export const drawnDecimals = ({ aim }: Pick<Spreading, 'aim'>): number =>
  Math.max(aim.decimals, decimalsOf(aim.target));
export const totalOf = (weights: Weights): number =>
  weights.reduce<number>((all, weight) => all + (weight ?? 0), 0);

const MINUS_ONE = exact('-1');
const whole = (value: number): Exact => exact(String(value));
export const exactOf = (value: Quantity): Exact => exact(quantityText(value));
export const exactLess = (left: Exact, right: Exact): Exact => exactSum(left, exactProduct(right, MINUS_ONE));

/** Seen along the way of the path: what lies before is more, whether it goes up or down. */
const alongTheWay = ({ beginning }: Spreading, value: Exact): Exact =>
  exactOf(beginning.amount).digits < 0n ? exactProduct(value, MINUS_ONE) : value;

/** One last digit, times the sum of all weights, as the distances below are: so nothing is divided. */
export const lastDigitOf = (spreading: Spreading): Exact =>
  exactProduct({ digits: 1n, scale: drawnDecimals(spreading) }, whole(totalOf(spreading.by)));

/** How far behind the exact line the value of a month lies; `null` where the path says nothing. */
export const behindTheLine = (spreading: Spreading, at: Month): Exact | null => {
  const { beginning, by } = spreading;
  const value = standingOf(spreading)[at - 1] ?? null;
  if (value === null) return null;
  const all = whole(totalOf(by));
  const done = exactProduct(exactOf(beginning.amount), whole(totalOf(by.slice(0, at))));
  const line = exactSum(exactProduct(exactOf(beginning.start), all), done);
  return alongTheWay(spreading, exactLess(line, exactProduct(exact(value), all)));
};

/** By how much a month's part is more than its own share. */
export const overItsShare = (spreading: Spreading, at: Month, part: Quantity): Exact => {
  const { beginning, by } = spreading;
  const share = exactProduct(exactOf(beginning.amount), whole(by[at - 1] ?? 0));
  return alongTheWay(spreading, exactLess(exactProduct(exactOf(part), whole(totalOf(by))), share));
};

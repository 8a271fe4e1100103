/**
 * Rounding a path to whole last digits. Its values to date are what people see and are judged by, so these are rounded;
 * what a month adds is what lies between two of them, and nothing can be lost.
 */
import type { Beginning, Parts, PathAim } from './path-amount.ts';
import { MONTHS } from './period.ts';
import {
  absolute,
  decimalsOf,
  dividedBy,
  isLess,
  isMore,
  isZero,
  minus,
  plus,
  quantity,
  rounded,
  signOf,
  sum,
  times,
  ZERO,
  type Quantity,
} from './quantity.ts';

/** Left over right as a whole number, rounded down; the right one is positive. */
const wholeQuotient = (left: Quantity, right: Quantity): Quantity => {
  const near = rounded(dividedBy(left, right) ?? ZERO, 0);
  // Checked by multiplying: a quotient cut after 20 digits may have been rounded up to a whole number.
  return isMore(times(near, right), left) ? minus(near, quantity(1)) : near;
};

/**
 * The value on the digits drawn that the exact line has reached: the line itself, or the last one between it and the
 * start. So a path never runs ahead of its line: it asks for nothing, and of a limit it allows nothing, before it is due.
 */
const reachedBy = (
  { start, amount }: Beginning,
  share: { readonly done: Quantity; readonly whole: Quantity },
  decimals: number,
): Quantity => {
  const forward = quantity(signOf(amount) < 0 ? -1 : 1);
  const line = plus(times(start, share.whole), times(amount, share.done));
  const digits = wholeQuotient(
    times(times(line, forward), quantity(`1${'0'.repeat(decimals)}`)),
    share.whole,
  );
  const lastDigit = quantity(decimals === 0 ? '1' : `0.${'0'.repeat(decimals - 1)}1`);
  const value = times(times(digits, lastDigit), forward);
  // A start that is known more finely is left for the first value beyond it, and never taken back.
  return isLess(times(value, forward), times(start, forward)) ? start : value;
};

/**
 * Spreads the amount over the months by weight: what stands at the end of each is the exact line rounded towards the
 * start, less than one last digit from it. It depends on the share done by then alone, not on how that share came.
 * @param weights twelve, none negative, not all zero; `null` in months the path says nothing about
 */
export const spread = (aim: PathAim, beginning: Beginning, weights: readonly (Quantity | null)[]): Parts => {
  const decimals = Math.max(aim.decimals, decimalsOf(aim.target));
  const whole = sum(weights.filter((weight) => weight !== null));
  let done = ZERO;
  let before = beginning.start;
  const added = MONTHS.map((month) => {
    const weight = weights[month - 1] ?? null;
    if (weight === null) return null;
    done = plus(done, weight);
    const value = reachedBy(beginning, { done, whole }, decimals);
    const part = minus(value, before);
    before = value;
    const isMoreThanShare = isMore(absolute(times(part, whole)), absolute(times(beginning.amount, weight)));
    return { month, part, isMoreThanShare };
  });
  const speaking = added.filter((each) => each !== null);
  const isStartFiner = decimalsOf(beginning.start) > decimals;
  return {
    parts: added.map((each) => each?.part ?? null),
    remainder: {
      months: speaking.filter((each) => each.isMoreThanShare).map(({ month }) => month),
      fractionIn: isStartFiner ? (speaking.find(({ part }) => !isZero(part))?.month ?? null) : null,
    },
  };
};

/** Shares of a whole as tables print them: the parts of a structure must add to 100,0 on paper too (`domain.md` §2, STRUCTURE). */
import {
  compare,
  dividedBy,
  HUNDRED,
  isLess,
  isMore,
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

const ONE = quantity('1');

/** Ten to the power of `decimals`: how many last digits there are in one percent. */
const digitsInOne = (decimals: number): Quantity => quantity(`1${'0'.repeat(decimals)}`);
/** One last digit: 0,1 with one decimal. */
const lastDigit = (decimals: number): Quantity =>
  decimals === 0 ? ONE : quantity(`0.${'0'.repeat(decimals - 1)}1`);

/** The whole number of times that `divisor` goes into `dividend`, both not negative; exact, whatever the division rounds. */
const wholeTimes = (dividend: Quantity, divisor: Quantity): Quantity => {
  const near = rounded(dividedBy(dividend, divisor) ?? ZERO, 0);
  return isMore(times(near, divisor), dividend) ? minus(near, ONE) : near;
};

/**
 * Each part's share of the whole in percent, rounded so that the printed shares add to exactly 100: every part gets the
 * digits it is sure of, and those with the largest remainders one last digit more; of equal remainders the earlier one.
 * @param decimals digits after the point of each share, 0 or more
 * @returns `null` where there are no shares: nothing in the whole, or a part below zero
 */
export const printedShares = (parts: readonly Quantity[], decimals: number): readonly Quantity[] | null => {
  const whole = sum(parts);
  if (!isMore(whole, ZERO) || parts.some((part) => signOf(part) < 0)) return null;
  const digits = times(HUNDRED, digitsInOne(decimals));
  const sure = parts.map((part) => {
    const wanted = times(part, digits);
    const got = wholeTimes(wanted, whole);
    return { got, remainder: minus(wanted, times(got, whole)) };
  });
  const left = minus(digits, sum(sure.map(({ got }) => got)));
  // Sorting is stable: of equal remainders the earlier part comes first.
  const byRemainder = sure.toSorted((first, second) => compare(second.remainder, first.remainder));
  return sure.map((part) => {
    const getsOneMore = isLess(quantity(byRemainder.indexOf(part)), left);
    return times(getsOneMore ? plus(part.got, ONE) : part.got, lastDigit(decimals));
  });
};

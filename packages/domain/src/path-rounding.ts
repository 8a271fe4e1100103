/** Spreading an amount over the months in whole last digits, so that nothing is lost by rounding. */
import type { Beginning, Parts, PathAim } from './path-amount.ts';
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
export const spread = (
  aim: PathAim,
  { start, amount }: Beginning,
  weights: readonly (Quantity | null)[],
): Parts => {
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

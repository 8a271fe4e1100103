/** The n-th root of a ratio in exact decimals: big.js has square roots only, and binary floats are not let in. */
import {
  dividedBy,
  isAtLeast,
  isLess,
  plus,
  quantity,
  signOf,
  times,
  ZERO,
  type Quantity,
} from './quantity.ts';

/** Highest degree a root is drawn of: terms have five years, plans at most twenty. */
export const HIGHEST_DEGREE = 20;
/**
 * Newton starts within ten times the root, where each step takes a `degree`-th part of the excess away: 46 steps at the
 * highest degree, and six more once it closes in.
 */
const MOST_STEPS = 100;

const ONE = quantity(1);
const TEN = quantity(10);

const power = (base: Quantity, exponent: number): Quantity => {
  let product = ONE;
  for (let factor = 0; factor < exponent; factor += 1) product = times(product, base);
  return product;
};

/** The root of a ratio of at least 1, to 20 digits after the point, as many as a division keeps. */
const rootAboveOne = (numerator: Quantity, denominator: Quantity, degree: number): Quantity => {
  const reaches = (guess: Quantity): boolean =>
    isAtLeast(times(power(guess, degree), denominator), numerator);
  let guess = ONE;
  while (!reaches(guess)) guess = times(guess, TEN);
  // From above, Newton's x ← ((n−1)·x + a/xⁿ⁻¹)/n only falls until it is at the root; rounding then stops the fall.
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const quotient = dividedBy(numerator, times(denominator, power(guess, degree - 1))) ?? ZERO;
    const next = dividedBy(plus(times(guess, quantity(degree - 1)), quotient), quantity(degree)) ?? ZERO;
    if (!isLess(next, guess)) return guess;
    guess = next;
  }
  return guess;
};

/**
 * The positive number whose `degree`-th power is numerator over denominator, by Newton's iteration on exact decimals.
 * The ratio is never divided out, so a small one loses no digits.
 * @param degree 1 to `HIGHEST_DEGREE`
 * @returns the root to 20 significant digits or more; `null` where the ratio is not positive or the degree
 *   is not a whole number in its range
 */
export const rootOfRatio = (numerator: Quantity, denominator: Quantity, degree: number): Quantity | null => {
  if (signOf(numerator) * signOf(denominator) <= 0) return null;
  if (!Number.isInteger(degree) || degree < 1 || degree > HIGHEST_DEGREE) return null;
  const sign = quantity(signOf(denominator));
  const [above, below] = [times(numerator, sign), times(denominator, sign)];
  // Ten to the degree moves the root by one place: a ratio under 1 is moved until its root is at least 1.
  let moved = above;
  let places = 0;
  while (isLess(moved, below)) {
    moved = times(moved, power(TEN, degree));
    places += 1;
  }
  return times(rootAboveOne(moved, below, degree), power(quantity('0.1'), places));
};

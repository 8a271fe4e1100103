/** The scale of a chart: round ticks that take in every value. */
import { printNumber, quantity } from '@ve-dich/domain';

export type Tick = {
  readonly value: number;
  /** In Vietnamese, with as many decimals as the step has: «0,5», «1.000». */
  readonly label: string;
};

/** So many ticks at most; there are at least three. */
const MOST_TICKS = 5;
const LEAST_TICKS = 3;
/** Steps are one of these times a power of ten, which is the second number's share of it in decimals. */
const MANTISSAS = [
  { digits: 10, decimals: 0 },
  { digits: 20, decimals: 0 },
  { digits: 25, decimals: 1 },
  { digits: 50, decimals: 0 },
] as const;
/** What a division may be off a whole number by. */
const HAIR = 1e-9;

type Step = { readonly size: number; readonly decimals: number };

/** Round steps from the smallest on: …; 0,1; 0,2; 0,25; 0,5; 1; … */
function* stepsFrom(exponent: number): Generator<Step> {
  for (let power = exponent; ; power += 1) {
    for (const { digits, decimals } of MANTISSAS) {
      const places = Math.max(0, decimals - power);
      const size = power >= 1 ? digits * 10 ** (power - 1) : digits / 10 ** (1 - power);
      yield { size, decimals: places };
    }
  }
}

const tickAt = (index: number, { size, decimals }: Step): Tick => {
  // The product is off by less than half of the last digit printed: its text is exact.
  const text = (index * size).toFixed(decimals);
  return {
    value: Number(text),
    label: printNumber(quantity(text), { decimals, language: 'vi', minus: 'paper' }),
  };
};

/**
 * Three to five round ticks around all values, from the lowest to the highest. Zero is among them where the values are
 * not far from it; ticks are never finer than the numbers themselves.
 * @param values at least one, finite
 * @param decimals of the numbers as they are printed
 */
export const ticksFor = (values: readonly number[], decimals: number): readonly Tick[] => {
  const finest = 10 ** -decimals;
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const spread = highest - lowest;
  // What lies no further from zero than it spreads is shown from zero on.
  const from = lowest > 0 && lowest <= spread ? 0 : lowest;
  const to = highest < 0 && -highest <= spread ? 0 : highest;
  for (const step of stepsFrom(Math.floor(Math.log10(Math.max(to - from, finest))) - 2)) {
    if (step.size < finest * (1 - HAIR) || step.decimals > decimals) continue;
    let first = Math.floor(from / step.size + HAIR);
    let last = Math.ceil(to / step.size - HAIR);
    if (last - first + 1 > MOST_TICKS) continue;
    // All equal, or nearly: the line is in the middle; nothing that cannot be negative is given a negative tick.
    while (last - first + 1 < LEAST_TICKS) {
      if (first !== 0 && last - from / step.size > from / step.size - first) first -= 1;
      else last += 1;
    }
    return Array.from({ length: last - first + 1 }, (_, at) => tickAt(first + at, step));
  }
  return [];
};

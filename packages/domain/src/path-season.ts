/** Drawing a lộ trình by a season: that of earlier years, or one that somebody states. */
import {
  beginningOf,
  doesNotAddUp,
  drawn,
  refused,
  type Beginning,
  type DrawnPath,
  type LeftOutYear,
  type PathAim,
  type PathDrawing,
} from './path-amount.ts';
import { spread } from './path-rounding.ts';
import { MONTHS } from './period.ts';
import {
  HUNDRED,
  isEqual,
  isZero,
  minus,
  quantity,
  signOf,
  sum,
  times,
  ZERO,
  type Quantity,
} from './quantity.ts';
import { monthIn, type YearSeries } from './series.ts';
import type { Accumulation, PathMethod } from './vocabulary.ts';

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

/** Spreads the amount over the months left by their shares, whatever these are shares of. */
const drawByShares = (
  method: PathMethod,
  aim: PathAim,
  beginning: Beginning,
  shares: readonly Quantity[],
  years?: Pick<DrawnPath, 'usedYears' | 'leftOutYears'>,
): PathDrawing => {
  const weights = MONTHS.map((month) => (month < beginning.from ? null : (shares[month - 1] ?? ZERO)));
  if (isZero(sum(weights.filter((weight) => weight !== null)))) {
    return refused({ code: 'no_share_left', from: beginning.from });
  }
  return drawn(method, beginning, spread(aim, beginning, weights), years);
};

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
  return drawByShares('seasonal', aim, beginning, meanShares(usable), {
    usedYears: usable.map(({ year }) => year),
    leftOutYears,
  });
};

/**
 * By a season the unit states, where no earlier year can be followed or none is an example: how much of the year is done
 * by the end of each month, in percent («hết tháng 6 giải ngân 40 % kế hoạch»). It is a scenario typed in another measure
 * (`domain.md` §2.2, 2), and not the season of years that were. In mid-year the amount left is spread by the shares of
 * the months left.
 * @param shares twelve, January first; none lies below the one before it, and December's is 100
 */
export const drawStatedSeason = (aim: PathAim, shares: readonly Quantity[]): PathDrawing => {
  if (shares.length !== MONTHS.length) {
    return refused({ code: 'wrong_count', given: shares.length, wanted: MONTHS.length });
  }
  const beginning = beginningOf(aim);
  if ('code' in beginning) return refused(beginning);
  const ofMonths = shares.map((share, at) => minus(share, shares[at - 1] ?? ZERO));
  const falling = MONTHS.filter((month) => signOf(ofMonths[month - 1] ?? ZERO) < 0);
  if (falling.length > 0) return refused({ code: 'share_falls', months: falling });
  const is = sum(ofMonths);
  return isEqual(is, HUNDRED) ? drawByShares('manual', aim, beginning, ofMonths) : doesNotAddUp(HUNDRED, is);
};

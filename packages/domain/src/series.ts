/**
 * A year of one indicator as months: from the versions that units recorded, the best known value of each month, with
 * the month's own part and the value to date derived from one another where that is possible without guessing.
 */
import type { Instant } from './civil-date.ts';
import { bestKnown, type Figure } from './figure.ts';
import { MONTHS, monthOf, periodsOfYear, yearOf, type Month, type Period } from './period.ts';
import { isLess, minus, plus, ZERO, type Quantity } from './quantity.ts';
import type { Accumulation } from './vocabulary.ts';

/** One month. `toDate` and `inMonth` are `null` where they are not known; never zero for missing. */
export type MonthOfSeries = {
  readonly month: Month;
  readonly period: Period;
  /** The best known version; `null` where nothing was recorded. */
  readonly figure: Figure | null;
  /** Cumulative since January for sums; the level for levels. */
  readonly toDate: Quantity | null;
  /** The month's own part of a sum; always `null` for levels. */
  readonly inMonth: Quantity | null;
  readonly versions: number;
};
export type YearSeries = { readonly year: number; readonly months: readonly MonthOfSeries[] };

type Derived = { readonly toDate: Quantity | null; readonly inMonth: Quantity | null };

/** A level stands for itself. */
const levelOf = (figure: Figure | null): Derived => ({
  toDate: figure?.reading.form === 'number' ? (figure.reading.toDate ?? figure.reading.month) : null,
  inMonth: null,
});

/**
 * A sum's month from its figure and what was known to date before it. Where both numbers were recorded both stand;
 * where one was, the other follows only if the months before are known. «Chưa phát sinh» adds nothing to the sum:
 * that is a statement, unlike a month nobody reported.
 */
const partOf = (figure: Figure | null, before: Quantity | null): Derived => {
  if (figure === null || figure.reading.form === 'text') return { toDate: null, inMonth: null };
  if (figure.reading.form === 'absent') {
    return figure.reading.absence === 'not_occurred'
      ? { toDate: before, inMonth: ZERO }
      : { toDate: null, inMonth: null };
  }
  const { month, toDate } = figure.reading;
  if (toDate !== null) return { toDate, inMonth: month ?? (before === null ? null : minus(toDate, before)) };
  return { toDate: month === null || before === null ? null : plus(before, month), inMonth: month };
};

/**
 * The months of a year.
 * @param figures every version of the indicator for one unit; other years are passed over
 * @param at if given, as known at that instant
 * @param dueMonths months in which a figure is due; all twelve where not said
 */
export const seriesOf = (
  accumulation: Accumulation,
  year: number,
  figures: readonly Figure[],
  at?: Instant,
  dueMonths: readonly Month[] = MONTHS,
): YearSeries => {
  const byMonth = new Map<Period, Figure[]>();
  for (const figure of figures) {
    if (at !== undefined && figure.recordedAt > at) continue;
    const versions = byMonth.get(figure.period);
    if (versions === undefined) byMonth.set(figure.period, [figure]);
    else versions.push(figure);
  }
  // A year begins with nothing: the only value to date that is known without a figure.
  let before: Quantity | null = ZERO;
  const months = periodsOfYear(year).map((period): MonthOfSeries => {
    const versions = byMonth.get(period) ?? [];
    const figure = bestKnown(versions);
    const derived: Derived = accumulation === 'sum' ? partOf(figure, before) : levelOf(figure);
    // Nothing was owed for a month that was not due: what was known to date before it still is.
    if (figure !== null || dueMonths.includes(monthOf(period))) before = derived.toDate;
    return { month: monthOf(period), period, figure, ...derived, versions: versions.length };
  });
  return { year, months };
};

/** One month of a series. */
export const monthIn = (series: YearSeries, month: Month): MonthOfSeries =>
  series.months[month - 1] as MonthOfSeries;

/** The month's own parts over the three months up to this one; `null` unless all three are known. */
export const lastThreeMonths = (series: YearSeries, month: Month): readonly Quantity[] | null => {
  if (month < 3) return null;
  const parts = MONTHS.filter((m) => m > month - 3 && m <= month).map((m) => monthIn(series, m).inMonth);
  return parts.every((part) => part !== null) ? parts : null;
};

/**
 * How often a later version of a month's figure was lower than the one before it, over a year up to a month. Values to
 * date are compared with values to date, parts of months with parts; the two never with one another.
 */
export const downwardRevisions = (figures: readonly Figure[], year: number, upTo: Month): number => {
  const last = new Map<Period, { readonly toDate: Quantity | null; readonly month: Quantity | null }>();
  let times = 0;
  for (const figure of [...figures].sort((a, b) => a.sequence - b.sequence)) {
    const { reading, period } = figure;
    if (yearOf(period) !== year || monthOf(period) > upTo || reading.form !== 'number') continue;
    const earlier = last.get(period) ?? { toDate: null, month: null };
    const fell = (before: Quantity | null, now: Quantity | null): boolean =>
      before !== null && now !== null && isLess(now, before);
    if (
      fell(earlier.toDate, reading.toDate) ||
      (reading.toDate === null && fell(earlier.month, reading.month))
    ) {
      times += 1;
    }
    last.set(period, { toDate: reading.toDate ?? earlier.toDate, month: reading.month ?? earlier.month });
  }
  return times;
};

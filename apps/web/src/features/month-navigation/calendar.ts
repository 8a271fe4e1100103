/** Choices about months that need no screen. */
import type { CalendarMonth, YearOverview } from '@ve-dich/contract';

/** The month to open when another year is chosen: the same number if it can be opened, else the year's default. */
export const monthInYear = (year: YearOverview, month: number): number => {
  // A closed year is asked how it ended.
  if (year.final !== null) return year.defaultMonth ?? 12;
  const same = year.months.find((candidate) => candidate.month === month);
  if (same !== undefined && same.state !== 'future') return month;
  return year.defaultMonth ?? 1;
};

/** The next month that can be opened in a direction; null at the end of the year and before months to come. */
export const neighbourMonth = (
  months: readonly CalendarMonth[],
  month: number,
  step: 1 | -1,
): number | null => {
  const next = months.find((candidate) => candidate.month === month + step);
  return next === undefined || next.state === 'future' ? null : next.month;
};

/** The month with work for the office: the one looked at while it is not locked, else the first that is being collected. */
export const monthToReview = (months: readonly CalendarMonth[], month: number): number =>
  months.some((each) => each.month === month && each.state === 'open')
    ? month
    : (months.find(({ state }) => state === 'open')?.month ?? month);

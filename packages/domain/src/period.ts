/**
 * Periods of reporting. A period is one calendar month as a string, «2024-05»; a year is a number.
 * Nothing here knows an instant, a time zone or the clock: months are not moments.
 */
declare const brand: unique symbol;
/** One month of one year, «YYYY-MM», years 1900 to 2199. */
export type Period = string & { readonly [brand]: 'Period' };
/** A month of the year, 1 to 12. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export const MONTHS: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

export const isYear = (value: number): boolean =>
  Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
export const isMonth = (value: number): value is Month =>
  Number.isInteger(value) && value >= 1 && value <= 12;

/** Reads «YYYY-MM»; `null` where it is not a month of a year we keep. */
export const readPeriod = (text: string): Period | null => {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  if (parts === null) return null;
  return isYear(Number(parts[1])) && isMonth(Number(parts[2])) ? (text as Period) : null;
};

/**
 * The period of a year and month.
 * @throws RangeError outside the years we keep or the twelve months
 */
export const periodOf = (year: number, month: number): Period => {
  if (!isYear(year) || !isMonth(month)) throw new RangeError(`no such period: ${year}-${month}`);
  return `${year}-${String(month).padStart(2, '0')}` as Period;
};

export const yearOf = (period: Period): number => Number(period.slice(0, 4));
export const monthOf = (period: Period): Month => Number(period.slice(5)) as Month;

/** Months since year 0: only for moving and measuring distance. */
const ordinal = (period: Period): number => yearOf(period) * 12 + monthOf(period) - 1;

/** The period a number of months later (earlier where negative). */
export const shifted = (period: Period, months: number): Period => {
  const target = ordinal(period) + months;
  return periodOf(Math.floor(target / 12), (target % 12) + 1);
};
export const nextPeriod = (period: Period): Period => shifted(period, 1);
export const previousPeriod = (period: Period): Period => shifted(period, -1);
/** The same month of the year before («cùng kỳ»). */
export const samePeriodLastYear = (period: Period): Period => shifted(period, -12);
/** Months from the first to the second; negative where the second is earlier. */
export const monthsBetween = (from: Period, to: Period): number => ordinal(to) - ordinal(from);

/** The twelve periods of a year, January first. */
export const periodsOfYear = (year: number): Period[] => MONTHS.map((month) => periodOf(year, month));
/** The periods from January of its year to this one. */
export const yearToDate = (period: Period): Period[] =>
  periodsOfYear(yearOf(period)).slice(0, monthOf(period));
/** 1 to 4. */
export const quarterOf = (month: Month): 1 | 2 | 3 | 4 => (Math.floor((month - 1) / 3) + 1) as 1 | 2 | 3 | 4;

/** Dates without a time and a zone, «YYYY-MM-DD»: cut-off dates, dates of documents, validity of units. */
import { monthOf, periodOf, readPeriod, yearOf, type Period } from './period.ts';

declare const brand: unique symbol;
/** A day of the Gregorian calendar, «YYYY-MM-DD». Compares as text. */
export type CivilDate = string & { readonly [brand]: 'CivilDate' };
declare const instantBrand: unique symbol;
/** A moment in UTC, ISO 8601 with milliseconds and «Z». Compares as text. */
export type Instant = string & { readonly [instantBrand]: 'Instant' };

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has: 29 for February 2024. */
export const daysIn = (period: Period): number => {
  const month = monthOf(period);
  return month === 2 && isLeap(yearOf(period)) ? 29 : (LENGTHS[month - 1] as number);
};

/** Reads «YYYY-MM-DD»; `null` where there is no such day. */
export const readCivilDate = (text: string): CivilDate | null => {
  const period = readPeriod(text.slice(0, 7));
  if (period === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysIn(period) ? (text as CivilDate) : null;
};

/**
 * A date known to be well formed.
 * @throws RangeError where there is no such day
 */
export const civilDate = (text: string): CivilDate => {
  const read = readCivilDate(text);
  if (read === null) throw new RangeError(`no such day: ${text}`);
  return read;
};

/** The month a day lies in. */
export const periodOfDate = (date: CivilDate): Period =>
  periodOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
/** The last day of a month. */
export const lastDayOf = (period: Period): CivilDate =>
  `${period}-${String(daysIn(period)).padStart(2, '0')}` as CivilDate;
/** The first day of a month. */
export const firstDayOf = (period: Period): CivilDate => `${period}-01` as CivilDate;

/** Days since 1 March of year 0, by the proleptic Gregorian calendar (Howard Hinnant, «days_from_civil»). */
const dayNumber = (date: CivilDate): number => {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8)) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
};

/** Whole days from the first date to the second; negative where the second is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

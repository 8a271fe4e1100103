/** Months and years as headers, titles and names of sheets say them. */
import { isMonth, isYear, type Month } from '../period.ts';
import { withoutMarks } from './folding.ts';

/** A month that was named, with its year where one stands beside it. */
export type NamedMonth = { readonly month: Month; readonly year: number | null };

/** Which period a header speaks of, and how. */
export type HeaderPeriod = {
  /** «tháng 5», «T5», «5/2024». */
  readonly month: Month | null;
  /** «5 tháng», «5 tháng đầu năm»: January to May. */
  readonly months: Month | null;
  /** The month of a day: «đến ngày 31/5». */
  readonly dayIn: Month | null;
  /** The first year named. */
  readonly year: number | null;
  /** «quý II»: 2. */
  readonly quarter: number | null;
};

const asMonth = (digits: string | undefined): Month | null => {
  const month = Number(digits ?? '0');
  return isMonth(month) ? month : null;
};

const asYear = (digits: string | undefined): number | null => {
  const year = Number(digits ?? '0');
  return isYear(year) ? year : null;
};

/** «31/5/2024», «ngày 25/5», «ngày 31 tháng 5 năm 2024». */
const DATE =
  /\b\d{1,2}[/.](\d{1,2})[/.](\d{4})\b|\b(?:ngay|den|het) \d{1,2}[/.](\d{1,2})\b(?![/.])|\bngay \d{1,2} thang (\d{1,2})\b(?: nam (\d{4})\b)?/g;
const YEAR = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;
const ONE_MONTH = /\b(?:thang|t) ?0?(\d{1,2})\b|(?<![\d/])0?(\d{1,2})\/(?:19|20|21)\d\d\b/;
const SOME_MONTHS = /(?<![\d/])0?(\d{1,2}) ?(?:thang|t)\b(?! ?\d{1,2}\b)/;
const QUARTER = /\bqu[yi] (iv|i{1,3}|[1-4])\b/;
const ROMAN = ['i', 'ii', 'iii', 'iv'];

/** The periods that a header names, its words folded. */
export const periodOfHeader = (header: string): HeaderPeriod => {
  const [date] = [...header.matchAll(DATE)];
  const text = header.replace(DATE, ' ');
  const quarter = QUARTER.exec(text)?.[1];
  const one = ONE_MONTH.exec(text);
  return {
    month: asMonth(one?.[1] ?? one?.[2]),
    months: asMonth(SOME_MONTHS.exec(text)?.[1]),
    dayIn: asMonth(date?.[1] ?? date?.[3] ?? date?.[4]),
    year: asYear(text.match(YEAR)?.[0] ?? date?.[2] ?? date?.[5]),
    quarter: quarter === undefined ? null : ROMAN.indexOf(quarter) + 1 || Number(quarter),
  };
};

const SHEET_NAME =
  /^(?:bieu |bc |bao cao |so lieu )?(?:thang|t) ?[._-]?0?(\d{1,2})(?:[^\d]+((?:19|20|21)\d\d))?$/;

/** The month a sheet's name says: «T5», «T05», «Tháng 5», «Tháng 5-2024»; `null` for any other name. */
export const monthOfSheetName = (name: string): NamedMonth | null => {
  if (name.length > 60) return null;
  const found = SHEET_NAME.exec(withoutMarks(name));
  const month = asMonth(found?.[1]);
  return month === null ? null : { month, year: asYear(found?.[2]) };
};

const TITLE_MONTH = /(ngay \d{1,2} )?\bthang 0?(\d{1,2})\b(?:\s*(?:nam|\/|-|\.)\s*((?:19|20|21)\d\d)\b)?/g;

/** The months that a title speaks of, its dates left out: «Tháng 5 và 5 tháng năm 2024». */
export const monthsOfTitle = (title: string): readonly NamedMonth[] =>
  [...withoutMarks(title).matchAll(TITLE_MONTH)].flatMap(([, day, month, year]) => {
    const named = asMonth(month);
    return day !== undefined || named === null ? [] : [{ month: named, year: asYear(year) }];
  });

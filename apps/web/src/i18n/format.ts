/**
 * Numbers, dates and months as the reader's language writes them. How a number is printed is the domain's rule; figures
 * come as decimal text, so no digit passes through a binary float.
 */
import { printNumber, quantity } from '@ve-dich/domain';
import { englishAmount } from './english-words.ts';
import { tagOf, type Locale } from './locale.ts';

const NBSP = '\u00A0';

/** What is printed where there is no figure: never 0. */
export const NO_FIGURE = '—';

const DECIMAL = /^-?\d+(?:\.(\d+))?$/;

/** Digits after the point in the text itself: what to show where nobody says how many. */
const decimalsIn = (text: string): number => DECIMAL.exec(text)?.[1]?.length ?? 0;

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const clockParts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export type Format = ReturnType<typeof makeFormat>;

/** The formats of one language. */
export const makeFormat = (locale: Locale) => {
  const vi = locale === 'vi';

  const number = (text: string | null | undefined, decimals: number | undefined, signed: boolean): string =>
    text === null || text === undefined
      ? NO_FIGURE
      : printNumber(quantity(text), { decimals: decimals ?? decimalsIn(text), language: locale, signed });

  /** «1.234,5» / «1,234.5»; a dash where there is none. */
  const decimal = (text: string | null | undefined, decimals?: number): string =>
    number(text, decimals, false);

  /** As `decimal`, with «+» before what is above zero. */
  const signed = (text: string | null | undefined, decimals?: number): string => number(text, decimals, true);

  /** A value with its unit: «395,4 tỷ đồng», «18,4 %», «18.4%». */
  const withUnit = (value: string, unit: string): string =>
    unit === '' ? value : vi ? `${value}${NBSP}${unit}` : englishAmount(value, unit);

  /** «18,4 %» / «18.4%», one decimal unless told. */
  const percent = (text: string | null | undefined, decimals = 1): string =>
    text === null || text === undefined ? NO_FIGURE : withUnit(decimal(text, decimals), '%');

  /** Points of plan with their sign: «−8,6 điểm %» / «−8.6 points». */
  const points = (text: string | null | undefined, decimals = 1): string =>
    text === null || text === undefined
      ? NO_FIGURE
      : `${signed(text, decimals)}${NBSP}${vi ? 'điểm %' : 'points'}`;

  /** A whole number: «1.234». */
  const count = (value: number): string => decimal(String(value), 0);

  /** «2024-06-05» as «05/06/2024», in both languages. */
  const date = (civil: string): string => {
    const [year = '', month = '', day = ''] = civil.slice(0, 10).split('-');
    return `${day}/${month}/${year}`;
  };

  const clockOf = (iso: string): Readonly<Record<string, string>> =>
    Object.fromEntries(clockParts.formatToParts(new Date(iso)).map((part) => [part.type, part.value]));

  /** The time of an instant in the province: «17:00». */
  const time = (iso: string): string => {
    const { hour = '', minute = '' } = clockOf(iso);
    return `${hour}:${minute}`;
  };

  /** The day of an instant in the province: «05/06/2024». */
  const day = (iso: string): string => {
    const parts = clockOf(iso);
    return `${parts['day']}/${parts['month']}/${parts['year']}`;
  };

  /** An instant in the province's own time: «17:00 ngày 05/06/2024». */
  const instant = (iso: string): string => `${time(iso)} ${vi ? 'ngày' : 'on'} ${day(iso)}`;

  /** «tháng 5», «tháng 5/2024» / «May», «May 2024». */
  const monthName = (month: number, year?: number): string => {
    const name = vi ? `tháng ${month}` : (ENGLISH_MONTHS[month - 1] ?? String(month));
    if (year === undefined) return name;
    return vi ? `${name}/${year}` : `${name} ${year}`;
  };

  /** «2024-05» as `monthName`. */
  const periodName = (period: string): string => {
    const [year = '', month = ''] = period.split('-');
    return monthName(Number(month), Number(year));
  };

  /** The month as a column head: «T5» / «May». */
  const monthShort = (month: number): string => (vi ? `T${month}` : monthName(month).slice(0, 3));

  /** Names in the order of the language's dictionary (Đ after D). */
  const collator = new Intl.Collator(tagOf(locale));

  return {
    decimal,
    signed,
    withUnit,
    percent,
    points,
    count,
    date,
    time,
    day,
    instant,
    monthName,
    periodName,
    monthShort,
    compareNames: collator.compare,
  };
};

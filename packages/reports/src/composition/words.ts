/** Words of official Vietnamese papers: periods, counts, lists, numbers with their units (`domain.md` §3.3, §4). */
import { printCount, printNumber, quantity, type ReportKind, type Status } from '@ve-dich/domain';
import type { IndicatorFacts } from '../facts.ts';
import type { Run, Trace } from '../report.ts';

/** No break between a number and its unit. */
const NBSP = '\u00a0';

/** The kinds of report a month can end: March ends a quarter as well as a month. */
export const kindsOf = (month: number): readonly ReportKind[] => [
  'month',
  ...(month % 3 === 0 ? (['quarter'] as const) : []),
  ...(month === 6 ? (['half_year'] as const) : []),
  ...(month === 9 ? (['nine_months'] as const) : []),
  ...(month === 12 ? (['year'] as const) : []),
];

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** Months are written with two digits where a digit could be put before them: 1 and 2 (`domain.md` §4.2). */
export const monthNumber = (month: number): string => (month < 3 ? `0${month}` : String(month));

/** «tháng 7 và 7 tháng năm 2024», «quý I năm 2024», «6 tháng đầu năm 2024», «năm 2024». */
export const periodWords = (kind: ReportKind, year: number, month: number): string => {
  switch (kind) {
    case 'month':
      return month === 1
        ? `tháng 01 năm ${year}`
        : `tháng ${monthNumber(month)} và ${month} tháng năm ${year}`;
    case 'quarter':
      return month === 3
        ? `quý I năm ${year}`
        : `quý ${ROMAN[month / 3 - 1] ?? ''} và ${month} tháng năm ${year}`;
    case 'half_year':
      return `6 tháng đầu năm ${year}`;
    case 'nine_months':
      return `9 tháng năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
};

/** «tháng 7», or «năm 2024» at its end. */
export const upToWords = ({ year, month }: { readonly year: number; readonly month: number }): string =>
  month === 12 ? `hết năm ${year}` : `hết tháng ${monthNumber(month)}`;

/** «07/06/2024» of a civil date or an instant in Hà Nội. */
export const dayWords = (day: string): string => day.slice(0, 10).split('-').toReversed().join('/');

const HANOI_HOURS = 7;
/** «09:00 ngày 12/08/2024» of an instant, in Hà Nội's time, which has no summer. */
export const momentWords = (instant: string): string => {
  const local = new Date(Date.parse(instant) + HANOI_HOURS * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ngày ${dayWords(local)}`;
};

/** «A, B và C». */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} và ${words.at(-1) ?? ''}`;

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A number as it is printed on paper. */
export const printed = (value: string, decimals: number, signed = false): string =>
  printNumber(quantity(value), { decimals, language: 'vi', minus: 'paper', signed });

/** A number and its unit stay on one line: «0,4 điểm %» too. */
export const withUnit = (number: string, unit: string): string =>
  `${number}${NBSP}${unit.replaceAll(' %', `${NBSP}%`)}`;

const traced = (text: string, indicator: string | null, what: string, value: string): Run => ({
  text,
  trace: { indicator, what, value },
});

/** A count in running text, traced: «06». */
export const countRun = (count: number, what: string): Run =>
  traced(printCount(count), null, what, String(count));

/** «23/29»: two numbers, each with a trace of its own. */
export const shareRuns = (
  part: readonly [count: number, what: string],
  whole: readonly [count: number, what: string],
): readonly Run[] => [countRun(...part), plain('/'), countRun(...whole)];

/** Where a number stands: in running text a few whole things are «06», in a table plain «6». */
export type Place = 'text' | 'table';

/** What is counted in wholes; a rate of 5 % is no five things. */
const isCounted = (decimals: number, unit: string): boolean => decimals === 0 && !/[%‰]/u.test(unit);

/**
 * A number of something as it is printed where it stands: «658,0», and of whole things below ten «06» in running text, so
 * that no digit can be put before it.
 */
const printedIn = (
  value: string,
  {
    decimals,
    unit,
    place = 'text',
  }: { readonly decimals: number; readonly unit: string; readonly place?: Place },
): string => {
  const shown = printed(value, decimals);
  return place === 'text' && isCounted(decimals, unit) && /^[1-9]$/u.test(shown)
    ? printCount(Number(shown))
    : shown;
};

/** A number of an indicator with its unit, traced. */
export const numberRun = (
  of: Pick<IndicatorFacts, 'code'>,
  what: string,
  value: string,
  how: {
    readonly decimals: number;
    readonly unit: string;
    readonly absolute?: boolean;
    readonly place?: Place;
    /** Where the unit is said elsewhere it is only known. */
    readonly printsUnit?: boolean;
  },
): Run => {
  const number = printedIn(how.absolute === true ? value.replace(/^-/u, '') : value, how);
  return traced(how.printsUnit === false ? number : withUnit(number, how.unit), of.code, what, value);
};

export const trace = (indicator: string, what: string, value: string): Trace => ({ indicator, what, value });

export const plain = (text: string): Run => ({ text });

/** Status as papers call it: the words of the screens. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  will_miss: 'Dự kiến không đạt',
  at_risk: 'Có nguy cơ',
  on_track: 'Đúng tiến độ',
  met: 'Đã đạt',
  no_data: 'Chưa có số liệu',
  not_due: 'Chưa đến kỳ',
  withheld: 'Chưa công bố',
  final_missed: 'Không đạt',
  final_met: 'Đạt',
  final_exceeded: 'Vượt',
};

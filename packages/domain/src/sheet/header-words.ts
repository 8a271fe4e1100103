/**
 * What the words of a header mean (`domain.md` §3.1). Rules are tried in order and the first that holds decides: «Lũy kế
 * so với cùng kỳ (%)» is a comparison before it is anything of the same period, and that before it is a value to date.
 */
import type { Month } from '../period.ts';
import type { HeaderMeaning } from './column-role.ts';
import { withoutMarks } from './folding.ts';
import { periodOfHeader, type HeaderPeriod } from './sheet-period.ts';

/** The month a sheet is read for. */
export type SheetMonth = { readonly year: number; readonly month: Month };

/** Longest text that is taken for a header, in UTF-16 units. */
const LONGEST_HEADER = 160;

const NUMBERING = /[([]?\d+[)\]]? ?= ?[\d/x*+()[\] -]+/g;

/** A header's words between single spaces; of all signs only the percent and the slash say something. */
const headerKey = (header: string): string => {
  const words = withoutMarks(header)
    .replace(NUMBERING, ' ')
    .replace(/%/g, ' % ')
    .replace(/[^\p{L}\p{N}%/]+/gu, ' ')
    .trim();
  return ` ${words} `;
};

/** True where one of the phrases stands in the words. */
const says = (phrases: readonly string[]): ((words: string) => boolean) => {
  const any = new RegExp(` (?:${phrases.join('|')})(?= )`);
  return (words) => any.test(words);
};
/** True where the words are one of the phrases and nothing else. */
const isOnly = (phrases: readonly string[]): ((words: string) => boolean) => {
  const all = new RegExp(`^ (?:${phrases.join('|')}) $`);
  return (words) => all.test(words);
};

const isOrder = isOnly(['tt', 'stt', 'so tt', 's tt', 'so thu tu', 'thu tu', 'no']);
const isCode = isOnly(['ma', 'ma so', 'ma ct', 'ma chi tieu', 'ma so chi tieu', 'ky hieu', 'code']);
const isUnit = isOnly(['dvt', 'd v t', 'don vi', 'don vi tinh', 'dv tinh', 'dv']);
/** Few words: a row may be called «Chỉ tiêu …» at length, a column is not. */
const beginsAsName =
  /^ (?:ten |cac |he thong |danh muc )?(?:chi tieu|noi dung|nhiem vu|danh muc)(?: \p{L}+){0,7} $/u;
const saysAssigned = says(['giao', 'ke hoach', 'kh', 'phan dau', 'nam', 'nghi quyet', 'nq', 'den nam']);
const isNote = says(['ghi chu', 'giai trinh', 'nguyen nhan', 'giai phap', 'thuyet minh']);
const isAssessment = says(['danh gia', 'nhan xet', 'xep loai', 'kha nang', 'tinh trang', 'ket luan']);
const isResponsible = says([
  'co quan',
  'don vi (?:chu tri|phu trach|thuc hien|bao cao|phoi hop|cung cap)',
  'chu tri',
  'phoi hop',
  'nguoi',
  'phu trach',
]);
const isVintage = isOnly(['loai so(?: lieu)?', 'tinh chat so lieu']);
const isOther = says(['tieu thu', 'ton kho', 'lo trinh', 'loai', 'loai so lieu', 'nguon', 'nguon so lieu']);
const isComparison = says([
  '%',
  'so voi',
  'so sanh',
  'ss',
  'so (?:cung ky|ck|kh|ke hoach|du toan|muc tieu|thang truoc|nam truoc|lo trinh)',
  'th */ *kh',
  'ty le',
  'ti le',
  'tang giam',
  'tang / giam',
  'toc do',
  'chi so',
  'chenh lech',
  'muc do hoan thanh',
  'dat ke hoach',
]);
const isAsOf = isOnly([
  '(?:so lieu )?tinh den(?: ngay)?',
  'ngay (?:chot|so lieu|tinh|cat so)(?: so lieu)?',
  'thoi diem(?: so lieu| chot)?',
]);
const isPlan = says([
  'ke hoach',
  'kh',
  'du toan',
  'muc tieu',
  'chi tieu',
  'giao',
  'phan dau',
  'nghi quyet',
  'nq',
  'giai doan',
]);
const isSamePeriod = says(['cung ky', 'cung ki', 'ck']);
const isToDate = says([
  'luy ke',
  'luy ki',
  'lk',
  'cong don',
  'tu dau nam',
  'dau nam den',
  'den(?: het| cuoi)?(?: nay| ngay| thoi diem| thang| ky| t\\d{1,2}| \\d{1,2}/\\d{1,2}(?:/\\d{4})?)',
]);
const isLastMonth = says(['thang truoc', 'thang lien truoc', 'thang lien ke', 'ky truoc']);
const isNextMonth = says(['thang sau', 'thang toi', 'thang tiep theo', 'ky sau']);
const isInMonth = says(['trong thang', 'thang nay', 'thang bao cao', 'thang bc', 'trong ky', 'ky nay']);
/** «Ước TH» over «tháng»: the month, with no number. */
const endsInMonth = / (?:th|thuc hien|uoc|uoc th|uoc thuc hien|uoc tinh|ket qua|so lieu) thang $|^ thang $/;
const isDone = says(['th', 'thuc hien', 'uoc', 'uoc th', 'uoc tinh', 'ket qua', 'phat sinh', 'dat duoc']);
const isWholeYear = says(['ca nam', 'nam']);

const meaning = (
  role: HeaderMeaning['role'],
  month: Month | null = null,
  counts: HeaderMeaning['counts'] = null,
): HeaderMeaning => ({ role, month, counts });

const UNKNOWN = meaning('unknown');

/** A figure of a named month beside the month asked for. Months of other years are not named: they are no T1 … T12. */
const ofMonth = (
  named: Month,
  yearNamed: number | null,
  asked: SheetMonth,
  counts: HeaderMeaning['counts'],
): HeaderMeaning => {
  const year = yearNamed ?? (named === 12 && asked.month === 1 ? asked.year - 1 : asked.year);
  const behind = (asked.year - year) * 12 + asked.month - named;
  const month = year === asked.year ? named : null;
  if (behind === 0) return meaning(counts ?? 'in_month', month, counts);
  if (behind === 1) return meaning('last_month', month, counts);
  return meaning(behind === 12 ? 'same_period' : 'other_period', month, counts);
};

/** What a header says with a month, a quarter or a year in it, or with words for one. */
const figureOf = (words: string, period: HeaderPeriod, asked: SheetMonth): HeaderMeaning => {
  const { year } = period;
  if (isSamePeriod(words)) return meaning('same_period');
  if (period.quarter !== null) {
    // Only the first quarter is also what there is to date.
    const isToDateOfMarch = period.quarter === 1 && asked.month === 3 && (year ?? asked.year) === asked.year;
    return isToDateOfMarch ? meaning('to_date', 3, 'to_date') : meaning('other_period');
  }
  if (period.months !== null || isToDate(words)) {
    if (isLastMonth(words)) return meaning('last_month', null, 'to_date');
    const until = period.months ?? period.month ?? period.dayIn;
    if (until !== null) return ofMonth(until, year, asked, 'to_date');
    if (year === null || year === asked.year) return meaning('to_date', null, 'to_date');
    return meaning(year === asked.year - 1 ? 'same_period' : 'other_period');
  }
  if (isLastMonth(words)) return meaning('last_month');
  if (isNextMonth(words)) return meaning('other_period');
  if (period.month !== null) return ofMonth(period.month, year, asked, isDone(words) ? 'in_month' : null);
  if (isInMonth(words) || endsInMonth.test(words)) return meaning('in_month', null, 'in_month');
  if (isWholeYear(words) || year !== null) return meaning('whole_year');
  return UNKNOWN;
};

/**
 * What a header means.
 * @param header its words, those of the headers it stands under before them
 */
export const readHeader = (header: string, asked: SheetMonth): HeaderMeaning => {
  if (header.length > LONGEST_HEADER) return UNKNOWN;
  const words = headerKey(header);
  if (words.trim() === '') return UNKNOWN;
  if (isOrder(words)) return meaning('order');
  if (isCode(words)) return meaning('code');
  if (isUnit(words)) return meaning('unit');
  if (beginsAsName.test(words) && !saysAssigned(words)) return meaning('name');
  if (isNote(words)) return meaning('note');
  if (isResponsible(words)) return meaning('responsible');
  if (isAssessment(words)) return meaning('assessment');
  if (isComparison(words)) return meaning('comparison');
  if (isVintage(words)) return meaning('vintage');
  if (isOther(words)) return meaning('other');
  if (isAsOf(words)) return meaning('as_of');
  if (isPlan(words)) return meaning('plan');
  return figureOf(words, periodOfHeader(words), asked);
};

/**
 * True of a header of a whole year that is this one: «Ước TH năm 2019», «Ước TH cả năm». In December the year as a whole
 * is also what there is to date.
 */
export const isWholeYearOf = (header: string, year: number): boolean => {
  const words = headerKey(header);
  const named = periodOfHeader(words).year;
  return named === null ? words.includes(' ca nam ') : named === year;
};

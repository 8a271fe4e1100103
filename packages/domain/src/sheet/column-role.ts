/** What a column of a sheet is for. */
import type { Month } from '../period.ts';

export const COLUMN_ROLES = [
  /** TT, STT. */
  'order',
  'code',
  /** The indicator's name. */
  'name',
  /** ĐVT. */
  'unit',
  /** What is planned for the year or the month, whoever assigned it. */
  'plan',
  /** The month before, by itself or to date. */
  'last_month',
  /** Trong tháng. Entered. */
  'in_month',
  /** Lũy kế; of a level its value at the month's end. Entered. */
  'to_date',
  /** Cùng kỳ. */
  'same_period',
  /** Percent of plan, against the month before or the same period, as percents, indexes or factors: reckoned, never entered. */
  'comparison',
  'note',
  /** Tính đến ngày. */
  'as_of',
  /** Loại số liệu: ước, sơ bộ, chính thức. */
  'vintage',
  /** One of T1 … T12 of a sheet of the whole year. Entered. */
  'month',
  /** A whole year: «TH năm 2025», «Ước TH cả năm». */
  'whole_year',
  /** Another month, quarter or year than asked for. */
  'other_period',
  /** Đánh giá. */
  'assessment',
  /** Cơ quan chủ trì. */
  'responsible',
  /** Understood, and nothing of ours: lộ trình, tiêu thụ, tồn kho. */
  'other',
  'unknown',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a number of a month counts. */
export type Counts = 'in_month' | 'to_date';

/** What a header says of its column. */
export type HeaderMeaning = {
  readonly role: ColumnRole;
  /** The month of the year asked for that the header names, where it names one. */
  readonly month: Month | null;
  /** Of a figure of a month: the month's own or to date; `null` where the header does not say, as «T5» does not. */
  readonly counts: Counts | null;
};

/** What a person may say a column is, where the sheet does not. */
export type ChosenRole = Exclude<ColumnRole, 'month' | 'unknown'>;

/** Columns of which a sheet has one; two of them are a question. */
export const SINGLE_ROLES = ['code', 'name', 'unit', 'in_month', 'to_date', 'as_of', 'vintage'] as const;
export type SingleRole = (typeof SINGLE_ROLES)[number];

/** Columns that figures are entered from. */
export const isEntered = ({ role, used }: { readonly role: ColumnRole; readonly used: boolean }): boolean =>
  used && (role === 'in_month' || role === 'to_date' || role === 'month');

/**
 * What a person has put down for one month of one indicator, as it was typed (`ux.md` part 4). Numbers stay text until
 * they are sent: what is ambiguous or wrong is kept as it stands, so that nothing typed is ever lost.
 */
import type { NumberStyle } from '../number-parts.ts';
import { shifted, type Period } from '../period.ts';
import type { AbsenceReason, FigureForm, Vintage } from '../vocabulary.ts';

/** Why an indicator is behind, as the offices sort it (`ux.md` §4.4). */
export const CAUSE_CODES = [
  'site_clearance',
  'capital_allocation',
  'procedures',
  'policy',
  'coordination',
  'staff',
  'weather',
  'market',
  'late_publication',
  'other',
] as const;
export type CauseCode = (typeof CAUSE_CODES)[number];

/** Chủ quan, khách quan, or both. */
export const CAUSE_ORIGINS = ['subjective', 'objective', 'both'] as const;
export type CauseOrigin = (typeof CAUSE_ORIGINS)[number];

/** A month's explanation of an indicator that is behind. */
export type MonthlyExplanation = {
  readonly causes: readonly CauseCode[];
  readonly origin: CauseOrigin | null;
  readonly text: string;
  /** What is done about it, until when, and by whom. */
  readonly measures: string;
  readonly measuresBy: Period | null;
  readonly responsible: string;
};

export const NO_EXPLANATION: MonthlyExplanation = {
  causes: [],
  origin: null,
  text: '',
  measures: '',
  measuresBy: null,
  responsible: '',
};

/** Questions asked of a number that looks odd (`ux.md` §4.3), the gravest first. None blocks; the answer goes to the reviewer. */
export const CHECK_CODES = [
  'unit_scale',
  'falls',
  'disagrees',
  'unusual_month',
  'unchanged',
  'beyond_plan',
  'same_as_last_year',
  'share_jump',
  'level_jump',
  'looks_like_index',
  'firmer_stands',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** «Đúng, giữ nguyên»: said of one question about one number; another number is asked about anew. */
export type CheckAnswer = { readonly check: CheckCode; readonly about: string };

/** How the numbers came into the form. */
export const ENTRY_ORIGINS = ['typed', 'pasted', 'sheet', 'unchanged'] as const;
export type EntryOrigin = (typeof ENTRY_ORIGINS)[number];

/** Fields that hold a number as typed. */
export const NUMBER_FIELDS = ['month', 'toDate', 'numerator', 'denominator'] as const;
export type NumberFieldName = (typeof NUMBER_FIELDS)[number];

export type EntryContent = {
  readonly form: FigureForm;
  /** Trong tháng, lũy kế (or the level), and for rates that are stated so tử số, mẫu số. Empty where not typed. */
  readonly month: string;
  readonly toDate: string;
  readonly numerator: string;
  readonly denominator: string;
  /** The style in which the person says the numbers are written; `null` while nobody had to say. */
  readonly style: NumberStyle | null;
  readonly absence: AbsenceReason | null;
  /** «Xuất siêu»: words are a legal figure. */
  readonly text: string;
  readonly vintage: Vintage;
  /** «Tính đến ngày», «YYYY-MM-DD»; empty for the period's cut-off. */
  readonly asOf: string;
  /** Why a value to date falls, an approved figure is corrected, or the firmer number differs. */
  readonly note: string;
  readonly explanation: MonthlyExplanation;
  readonly answers: readonly CheckAnswer[];
  readonly origin: EntryOrigin;
};

/** An empty form. */
export const EMPTY_CONTENT: EntryContent = {
  form: 'number',
  month: '',
  toDate: '',
  numerator: '',
  denominator: '',
  style: null,
  absence: null,
  text: '',
  vintage: 'estimate',
  asOf: '',
  note: '',
  explanation: NO_EXPLANATION,
  answers: [],
  origin: 'typed',
};

/** True where nobody has put down anything that would be a figure. */
export const isBlank = (content: EntryContent): boolean => {
  if (content.form === 'number') return NUMBER_FIELDS.every((field) => content[field].trim() === '');
  return content.form === 'absent' ? content.absence === null : content.text.trim() === '';
};

/** From this month on for a year; and what has been promised, though it has gone by. */
export const promisedMonths = (from: Period, promised: Period | null): readonly Period[] => {
  const ahead = Array.from({ length: 13 }, (_, months) => shifted(from, months));
  return promised === null || ahead.includes(promised) ? ahead : [promised, ...ahead];
};

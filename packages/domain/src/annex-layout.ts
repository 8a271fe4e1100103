/**
 * Column layouts of a report's first annex (`domain.md` §3.2: each province prints columns of its own): which, in which
 * order, under which words. Number and name of the indicator always come first.
 */
import type { Instant } from './civil-date.ts';

/** What a column can hold, in the usual order; the last three are not in the usual table. */
export const ANNEX_COLUMNS = [
  'unit',
  'lastYear',
  'plan',
  'samePeriod',
  'inMonth',
  'toDate',
  'percentOfPlan',
  'gap',
  'same',
  'status',
  'lead',
  'expected',
  'head',
  'note',
] as const;
export type AnnexColumn = (typeof ANNEX_COLUMNS)[number];

/** The table where nobody has chosen otherwise. */
export const USUAL_ANNEX_COLUMNS: readonly AnnexColumn[] = ANNEX_COLUMNS.slice(0, -3);

export type ChosenColumn = {
  readonly key: AnnexColumn;
  /** Words over it; empty for the usual ones. «{năm}», «{năm trước}», «{tháng}» stand for those of the report. */
  readonly header: string;
};

/** A layout as it was saved for the target sets of a code; the last of a name is what holds. */
export type SavedLayout = {
  readonly id: string;
  readonly sequence: number;
  readonly setCode: string;
  readonly name: string;
  /** `null` where it was taken away. */
  readonly columns: readonly ChosenColumn[] | null;
  readonly savedAt: Instant;
  /** Account. */
  readonly savedBy: string;
};

export const LAYOUT_LIMITS = { name: 60, header: 60 } as const;

/** What stands in chosen words for the year, the year before and the month of a report. */
export const LAYOUT_TOKENS = { year: '{năm}', before: '{năm trước}', month: '{tháng}' } as const;

/** The layouts that hold, by name in the order of their first saving; what was taken away is not there. */
export const standingLayouts = (saved: readonly SavedLayout[]): readonly SavedLayout[] => {
  const last = new Map<string, SavedLayout>();
  for (const layout of saved.toSorted((a, b) => a.sequence - b.sequence)) last.set(layout.name, layout);
  return [...last.values()].filter(({ columns }) => columns !== null);
};

/** Why a choice of columns cannot be saved; `null` where it can. */
export const layoutFault = (
  name: string,
  columns: readonly ChosenColumn[],
): 'name' | 'no_columns' | 'twice' | null => {
  if (name.trim() === '' || name.trim().length > LAYOUT_LIMITS.name) return 'name';
  if (columns.length === 0) return 'no_columns';
  return new Set(columns.map(({ key }) => key)).size === columns.length ? null : 'twice';
};

/** The words over a column for a year and a month. @param usual where none were chosen */
export const columnHeader = (
  header: string,
  usual: string,
  { year, month }: { readonly year: number; readonly month: number },
): string =>
  header.trim() === ''
    ? usual
    : header
        .trim()
        .replaceAll(LAYOUT_TOKENS.before, String(year - 1))
        .replaceAll(LAYOUT_TOKENS.year, String(year))
        .replaceAll(LAYOUT_TOKENS.month, String(month));

/** What each column of a sheet is for: by its header, by what stands in it, or as a person said. */
import type { Month } from '../period.ts';
import {
  SINGLE_ROLES,
  type ChosenRole,
  type ColumnRole,
  type HeaderMeaning,
  type SingleRole,
} from './column-role.ts';
import { byContent, contentOf, type Knowing } from './column-content.ts';
import type { HeaderBlock } from './header-block.ts';
import { isWholeYearOf, readHeader, type SheetMonth } from './header-words.ts';
import type { SheetBody } from './sheet-body.ts';
import type { SheetColumn } from './sheet-reading.ts';

/** A sheet with as many different months in its headers is one of the whole year. */
const MONTHS_OF_YEAR_SHEET = 3;

/** Roles with a month that belong to T1 … T12 where there are enough of them. */
const ofMonths: ReadonlySet<ColumnRole> = new Set(['in_month', 'to_date', 'last_month', 'other_period']);

const isSingle = (role: ColumnRole): role is SingleRole => SINGLE_ROLES.some((single) => single === role);

const chosenMeaning = (role: ChosenRole): HeaderMeaning => ({
  role,
  month: null,
  counts: role === 'in_month' || role === 'to_date' ? role : null,
});

const byHeader = (
  body: SheetBody,
  block: HeaderBlock,
  asked: SheetMonth,
  chosen: ReadonlyMap<number, ChosenRole>,
): SheetColumn[] =>
  body.columns.map((column): SheetColumn => {
    const header = block.headerOf(column);
    const said = chosen.get(column);
    const meaning = said === undefined ? readHeader(header, asked) : chosenMeaning(said);
    return {
      ...meaning,
      column,
      header,
      known: said === undefined ? (meaning.role === 'unknown' ? 'not' : 'header') : 'chosen',
      hidden: body.hiddenColumns.has(column),
      used: false,
    };
  });

/** T1 … T12: columns that are of months one by one, where there are enough. */
const withMonths = (columns: readonly SheetColumn[]): SheetColumn[] => {
  const candidates = new Set(
    columns.filter(({ month, role, known }) => month !== null && ofMonths.has(role) && known === 'header'),
  );
  const months = new Set([...candidates].map(({ month }) => month));
  if (months.size < MONTHS_OF_YEAR_SHEET) return [...columns];
  return columns.map((column) => (candidates.has(column) ? { ...column, role: 'month' } : column));
};

/** «Ước TH năm 2019» in December: what there is to date, where no column says so itself. */
const withDecember = (columns: readonly SheetColumn[], asked: SheetMonth): SheetColumn[] => {
  const hasToDate = columns.some(({ role }) => role === 'to_date' || role === 'month');
  if (asked.month !== 12 || hasToDate) return [...columns];
  return columns.map((column) =>
    column.role === 'whole_year' && isWholeYearOf(column.header, asked.year)
      ? { ...column, role: 'to_date', month: 12, counts: 'to_date' }
      : column,
  );
};

/** Columns that claim the same place: T5 twice, two columns to date. */
export type Rivalry = { readonly role: SingleRole | 'month'; readonly columns: readonly number[] };

const claimOf = ({ role, month, counts }: SheetColumn): string | null =>
  role === 'month' ? `month ${month} ${counts}` : isSingle(role) ? role : null;

/** Marks the columns that are used, and tells those that keep each other from it. */
const settled = (
  columns: readonly SheetColumn[],
  upTo: Month,
): { columns: SheetColumn[]; rivals: Rivalry[] } => {
  const claims = new Map<string, SheetColumn[]>();
  for (const column of columns) {
    const claim = claimOf(column);
    // A code may be hidden by whoever made the form; a figure that nobody saw is not entered.
    if (claim === null || (column.hidden && !['code', 'name', 'unit'].includes(column.role))) continue;
    claims.set(claim, [...(claims.get(claim) ?? []), column]);
  }
  const used = new Set<SheetColumn>();
  const rivals: Rivalry[] = [];
  for (const all of claims.values()) {
    const said = all.filter(({ known }) => known === 'chosen');
    const claiming = said.length > 0 ? said : all;
    const [first] = claiming;
    if (first === undefined) continue;
    // Rows need a name to be shown by, even while it is not settled which.
    if (claiming.length === 1 || first.role === 'name') used.add(first);
    if (claiming.length > 1 && (isSingle(first.role) || first.role === 'month')) {
      rivals.push({ role: first.role, columns: claiming.map(({ column }) => column) });
    }
  }
  const plain: ReadonlySet<ColumnRole> = new Set(['order', 'note']);
  return {
    columns: columns.map((column) => ({
      ...column,
      // What stands in a month that has not come is a plan, whatever it is called.
      used:
        plain.has(column.role) ||
        (used.has(column) && (column.role !== 'month' || (column.month ?? 12) <= upTo)),
    })),
    rivals,
  };
};

/** Settles what the columns of a sheet are for. */
export const settleColumns = (
  body: SheetBody,
  block: HeaderBlock,
  asked: SheetMonth,
  knows: Knowing,
  chosen: ReadonlyMap<number, ChosenRole>,
): { readonly columns: readonly SheetColumn[]; readonly rivals: readonly Rivalry[] } => {
  const named = withDecember(withMonths(byHeader(body, block, asked, chosen)), asked);
  const unnamed = named.filter(({ known }) => known === 'not');
  const roles = byContent(
    named,
    unnamed.map(({ column }) => contentOf(body, block.dataRows, column, knows)),
  );
  const all = named.map((column): SheetColumn => {
    const role = roles.get(column.column);
    return role === undefined ? column : { ...column, role, known: 'content' };
  });
  return settled(all, asked.month);
};

/** Which rows of a sheet are headers: by what their cells say, and because nothing in them is a figure. */
import { takeApart } from '../number-parts.ts';
import { cellText, isEmpty, type SheetCell } from './cell.ts';
import type { ColumnRole } from './column-role.ts';
import { readHeader, type SheetMonth } from './header-words.ts';
import type { SheetBody } from './sheet-body.ts';

export const LEFT_ROLES: ReadonlySet<ColumnRole> = new Set(['order', 'code', 'name', 'unit']);
export const FIGURE_ROLES: ReadonlySet<ColumnRole> = new Set([
  'plan',
  'last_month',
  'in_month',
  'to_date',
  'same_period',
  'whole_year',
  'other_period',
]);

const isYearNumber = (text: string): boolean => /^(?:19|20|21)\d\d$/.test(text.trim());

/** True of what stands in a table's rows and not in its header: a number that is no year, or the error of a formula. */
export const isFigure = (cell: SheetCell, asked: SheetMonth): boolean => {
  const text = cellText(cell);
  if (cell.kind === 'error') return true;
  if (cell.kind === 'empty' || isYearNumber(text)) return false;
  if (cell.kind === 'number') return true;
  return takeApart(text).form === 'parts' && readHeader(text, asked).role === 'unknown';
};

/** The columns of a row that hold something. */
export const fullColumns = (body: SheetBody, row: number): number[] =>
  body.columns.filter((column) => !isEmpty(body.cellAt(row, column)));

/** The different roles that a row's cells have as headers, each by itself; `null` where one is no header at all. */
const rolesIn = (body: SheetBody, row: number, asked: SheetMonth): ReadonlySet<ColumnRole> | null => {
  const roles = new Set<ColumnRole>();
  for (const column of fullColumns(body, row)) {
    const cell = body.cellAt(row, column);
    if (isFigure(cell, asked)) return null;
    roles.add(readHeader(cellText(cell), asked).role);
  }
  return roles;
};

const rolesCounted = (
  body: SheetBody,
  row: number,
  asked: SheetMonth,
): { readonly left: number; readonly figures: number } => {
  const roles = [...(rolesIn(body, row, asked) ?? [])];
  return {
    left: roles.filter((role) => LEFT_ROLES.has(role)).length,
    figures: roles.filter((role) => FIGURE_ROLES.has(role)).length,
  };
};

/** True of a row that can only be a header: it names the column of names, or the like, and what stands beside them. */
export const isHeaderRow = (body: SheetBody, row: number, asked: SheetMonth): boolean => {
  const { left, figures } = rolesCounted(body, row, asked);
  return left >= 2 || figures >= 2 || (left === 1 && figures === 1);
};

/** How many cells of a row are looked at before it is said to be no header. */
const LOOKED_AT = 6;

/**
 * True of a row below a table's header that is a header again: its own on the next page, or another table's. More is
 * asked of it than of the first: what stands below another table's is not read.
 */
export const isHeaderAgain = (body: SheetBody, row: number, asked: SheetMonth): boolean => {
  const isLeft = (column: number): boolean =>
    LEFT_ROLES.has(readHeader(cellText(body.cellAt(row, column)), asked).role);
  if (!fullColumns(body, row).slice(0, LOOKED_AT).some(isLeft)) return false;
  const { left, figures } = rolesCounted(body, row, asked);
  return left >= 2 || (left === 1 && figures >= 2);
};

/** What a column is for where no header says so: by what stands in it. */
import { cellText, isEmpty, isNumber } from './cell.ts';
import type { ColumnRole } from './column-role.ts';
import { isGroupNumber, isPartNumber } from './label.ts';
import type { SheetBody } from './sheet-body.ts';
import type { SheetColumn } from './sheet-reading.ts';
import { knownUnit } from './sheet-unit.ts';

/** How many rows are looked at. */
const LOOKED_AT = 200;

/** What stands in a column, as far as its role can be told by it. */
type Content = {
  readonly column: number;
  readonly filled: number;
  readonly names: number;
  readonly codes: number;
  readonly units: number;
  readonly orders: number;
  readonly words: number;
};

/** What tells a column by its content. */
export type Knowing = { readonly name: (text: string) => boolean; readonly code: (text: string) => boolean };

export const contentOf = (
  body: SheetBody,
  rows: readonly number[],
  column: number,
  knows: Knowing,
): Content => {
  const texts = rows
    .slice(0, LOOKED_AT)
    .map((row) => body.cellAt(row, column))
    .filter((cell) => !isEmpty(cell))
    .map((cell) => cellText(cell).trim());
  const count = (is: (text: string) => boolean): number => texts.filter(is).length;
  return {
    column,
    filled: texts.length,
    names: count(knows.name),
    codes: count(knows.code),
    units: count((text) => knownUnit(text) !== null),
    orders: count((text) => /^\d{1,3}\.?$/.test(text) || isGroupNumber(text) || isPartNumber(text)),
    words: count((text) => /\p{L}{2}/u.test(text)),
  };
};

const most = (contents: readonly Content[], of: (content: Content) => number): Content | null =>
  contents.reduce<Content | null>(
    (best, content) => (of(content) > (best === null ? 0 : of(best)) ? content : best),
    null,
  );

/**
 * The roles that columns without one have by what stands in them. A header nobody understands may stand over names;
 * codes, units and order numbers are looked for only where there is no header.
 */
export const byContent = (
  columns: readonly SheetColumn[],
  contents: readonly Content[],
): ReadonlyMap<number, ColumnRole> => {
  const roles = new Map<number, ColumnRole>();
  const unlabelled = new Set(columns.filter(({ header }) => header === '').map(({ column }) => column));
  const left = (): Content[] => contents.filter(({ column }) => unlabelled.has(column) && !roles.has(column));
  const give = (role: ColumnRole, content: Content | null | undefined): void => {
    if (content != null) roles.set(content.column, role);
  };
  const named = (role: ColumnRole): number | null =>
    columns.find((column) => column.role === role)?.column ?? null;

  if (named('code') === null)
    give(
      'code',
      most(left(), ({ codes }) => codes),
    );
  if (named('name') === null) {
    const known = most(contents, ({ names }) => names);
    give('name', known ?? most(left(), ({ words, units }) => words - units));
  }
  if (named('unit') === null) {
    give(
      'unit',
      left().find(({ units, filled }) => units > 0 && units * 2 > filled),
    );
  }
  const nameColumn = named('name') ?? [...roles].find(([, role]) => role === 'name')?.[0] ?? 0;
  for (const content of left()) {
    const { column, orders, filled } = content;
    if (column < nameColumn && filled > 0 && orders === filled) give('order', content);
  }
  return roles;
};

/** True where some cell of a column is a number. */
export const holdsNumber = (body: SheetBody, rows: readonly number[], column: number): boolean =>
  rows.slice(0, LOOKED_AT).some((row) => isNumber(body.cellAt(row, column)));

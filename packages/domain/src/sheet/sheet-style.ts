/** Whose marks the cells of a sheet have: «1.234,5» or «1,234.5» (`ux.md` §4.7). */
import { learnStyle, type NumberStyle } from '../number-reading.ts';
import { cellText } from './cell.ts';
import { isEntered } from './column-role.ts';
import type { SheetColumn } from './sheet-reading.ts';
import type { SheetBody } from './sheet-body.ts';

export type SheetStyles = {
  /** What the block proves; `null` where nothing in it proves a style. */
  readonly style: NumberStyle | 'mixed' | null;
  /** A column's own, or the block's where the column proves none; `null` where it proves both. */
  readonly of: (column: number) => NumberStyle | null;
};

/** Where numbers stand; order numbers («1.1») and dates would prove what is not so. */
const holdsNumbers = ({ role }: SheetColumn): boolean =>
  !['order', 'code', 'name', 'unit', 'note', 'as_of', 'vintage', 'assessment', 'responsible'].includes(role);

/** How many rows of a column that nothing is entered from are looked at: what it proves only helps the others. */
const LOOKED_AT = 200;

/** Nothing without a mark proves a style, and no number is longer. */
const couldProve = (text: string): boolean => text.length <= 60 && /[.,]/.test(text);

const only = (styles: ReadonlySet<NumberStyle>): NumberStyle | null =>
  styles.size === 1 ? ([...styles][0] ?? null) : null;

/**
 * The styles that text cells prove, by column and of the block. Numbers that the file has as numbers prove nothing: they
 * have no marks.
 * @param chosen what a person chose, which is final
 */
export const learnStyles = (
  body: SheetBody,
  rows: readonly number[],
  columns: readonly SheetColumn[],
  chosen: NumberStyle | null,
): SheetStyles => {
  if (chosen !== null) return { style: chosen, of: () => chosen };
  const byColumn = new Map<number, ReadonlySet<NumberStyle>>();
  for (const column of columns.filter(holdsNumbers)) {
    const proven = new Set<NumberStyle>();
    for (const row of isEntered(column) ? rows : rows.slice(0, LOOKED_AT)) {
      if (proven.size === 2) break;
      const cell = body.cellAt(row, column.column);
      const text = cell.kind === 'text' ? cellText(cell) : '';
      const style = couldProve(text) ? learnStyle([text]) : null;
      if (style !== null) proven.add(style);
    }
    byColumn.set(column.column, proven);
  }
  const all = new Set([...byColumn.values()].flatMap((styles) => [...styles]));
  return {
    style: all.size === 2 ? 'mixed' : only(all),
    of: (column) => {
      const own = byColumn.get(column);
      return own === undefined || own.size === 0 ? only(all) : only(own);
    },
  };
};

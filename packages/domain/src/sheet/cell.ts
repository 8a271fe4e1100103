/**
 * A sheet as a grid of cells, whichever way it came: text pasted from Excel, or typed cells of an .xlsx file. Rows and
 * columns keep their places, so that a person can be shown the cell something was read from.
 */

import { takeApart } from '../number-parts.ts';

/** What is known of a cell beside its content. A paste knows none of it. */
export type CellFlags = {
  /** The number or the text is the result a formula had when the file was saved. */
  readonly formula?: boolean;
  /** The cell's row or column is hidden. */
  readonly hidden?: boolean;
  /** The cell is part of merged cells: how many rows up and columns left their first cell stands, zeros in itself. */
  readonly merged?: { readonly up: number; readonly left: number };
};

export type SheetCell = CellFlags &
  (
    | { readonly kind: 'text'; readonly text: string }
    /** `value` as the file has it, with all the digits of its binary number; `shown` as the cell displays it. */
    | { readonly kind: 'number'; readonly value: string; readonly shown?: string }
    /** «#DIV/0!», «#N/A» … */
    | { readonly kind: 'error'; readonly code: string }
    | { readonly kind: 'empty' }
  );

/** Rows from the top, cells from the left; rows may differ in length. */
export type SheetGrid = readonly (readonly SheetCell[])[];

export const EMPTY_CELL: SheetCell = { kind: 'empty' };

/** Spaces of any width and marks without one: a cell of nothing else is empty. */
const BLANK = /^[\s\p{Cf}]*$/u;

/** The cells of pasted text: all of them text, or empty. */
export const textGrid = (rows: readonly (readonly string[])[]): SheetGrid =>
  rows.map((row) => row.map((text): SheetCell => (BLANK.test(text) ? EMPTY_CELL : { kind: 'text', text })));

/** A cell as a person sees it. */
export const cellText = (cell: SheetCell): string => {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return cell.shown ?? cell.value;
    case 'error':
      return cell.code;
    case 'empty':
      return '';
  }
};

/** True of a cell that holds nothing; one covered by the cells merged with it holds nothing of its own. */
export const isEmpty = (cell: SheetCell): boolean =>
  cell.kind === 'empty' || (cell.kind === 'text' && BLANK.test(cell.text));

/** True of a number, or of a text that is one in whatever unit. */
export const isNumber = (cell: SheetCell): boolean =>
  cell.kind === 'number' || (cell.kind === 'text' && takeApart(cell.text).form === 'parts');

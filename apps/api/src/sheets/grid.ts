/** Cells put down in any order become rows from the top, cells from the left, with what is hidden and merged in them. */
import type { SheetCellOnWire } from '@ve-dich/contract';
import type { Range } from './cell-address.ts';

const MOST_ROWS = 2_000;
const MOST_COLUMNS = 100;
const WIDEST_SHEET = 16_384;

/** What is still to be had of one file, however its sheets share it: cells, empty ones too, and characters of text. */
export type Allowance = { cells: number; characters: number };
export const createAllowance = (): Allowance => ({ cells: 200_000, characters: 4_000_000 });

export type Grid = {
  readonly put: (row: number, column: number, cell: SheetCellOnWire) => void;
  readonly hideRow: (row: number) => void;
  readonly hideColumns: (from: number, to: number) => void;
  readonly merge: (range: Range) => void;
  readonly isTruncated: () => boolean;
  readonly rows: () => SheetCellOnWire[][];
};

const lengthOf = (cell: SheetCellOnWire): number => {
  if (cell.kind === 'text') return cell.text.length;
  if (cell.kind === 'number') return cell.value.length + (cell.shown?.length ?? 0);
  return cell.kind === 'error' ? cell.code.length : 0;
};

/** A sheet being read. */
export const createGrid = (allowance: Allowance): Grid => {
  const cells: SheetCellOnWire[][] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merges: Range[] = [];
  let isTruncated = false;
  let mergedCells = 0;
  let hidings = 0;

  const grow = (row: number, width: number): SheetCellOnWire[] | null => {
    while (cells.length <= row) cells.push([]);
    const found = cells[row] ?? [];
    if (width - found.length > allowance.cells) {
      isTruncated = true;
      return null;
    }
    while (found.length < width) {
      found.push({ kind: 'empty' });
      allowance.cells -= 1;
    }
    return found;
  };

  /** Marks what a range covers, as far as the sheet has anything there. */
  const applyMerge = ({ from, to }: Range, width: number): void => {
    const lastRow = Math.min(to.row, cells.length - 1);
    const lastColumn = Math.min(to.column, width - 1);
    for (let row = from.row; row <= lastRow; row += 1) {
      const found = grow(row, lastColumn + 1) ?? [];
      for (let column = from.column; column <= lastColumn; column += 1) {
        const cell = found[column];
        if (cell !== undefined)
          found[column] = { ...cell, merged: { up: row - from.row, left: column - from.column } };
      }
    }
  };

  return {
    put: (row, column, cell) => {
      if (cell.kind === 'empty' && cell.formula !== true) return;
      allowance.characters -= lengthOf(cell);
      if (row >= MOST_ROWS || column >= MOST_COLUMNS || allowance.characters < 0) {
        isTruncated = true;
        return;
      }
      const found = grow(row, column + 1);
      if (found !== null) found[column] = cell;
    },
    hideRow: (row) => {
      if (row < MOST_ROWS) hiddenRows.add(row);
    },
    hideColumns: (from, to) => {
      // One for each column a sheet can have is more than any program writes.
      hidings += 1;
      if (hidings > WIDEST_SHEET) return;
      for (let column = from; column <= Math.min(to, MOST_COLUMNS - 1); column += 1)
        hiddenColumns.add(column);
    },
    merge: (range) => {
      const { from, to } = range;
      if (from.row >= MOST_ROWS || from.column >= MOST_COLUMNS) return;
      // Cells are merged once at most: more than there can be is nonsense, and not worth the time.
      mergedCells +=
        (Math.min(to.row, MOST_ROWS - 1) - from.row + 1) *
        (Math.min(to.column, MOST_COLUMNS - 1) - from.column + 1);
      if (mergedCells <= MOST_ROWS * MOST_COLUMNS) merges.push(range);
    },
    isTruncated: () => isTruncated,
    rows: () => {
      const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
      for (const range of merges) applyMerge(range, width);
      return cells.map((row, at) =>
        row.map((cell, column): SheetCellOnWire =>
          hiddenRows.has(at) || hiddenColumns.has(column) ? { ...cell, hidden: true } : cell,
        ),
      );
    },
  };
};

/** What of a grid is looked at: rows and columns that hold something and can be seen, in the grid's own numbering. */
import { EMPTY_CELL, isEmpty, type SheetCell, type SheetGrid } from './cell.ts';

export type SheetBody = {
  /** Rows that hold something, from the top. What is hidden is not among them. */
  readonly rows: readonly number[];
  /** Columns that hold something in these rows, from the left. */
  readonly columns: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Of the columns, those that nobody sees. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly cellAt: (row: number, column: number) => SheetCell;
};

/** The columns in which a row holds something. A loop: of the steps of reading this one sees every cell of a big sheet. */
const fullIn = (cells: readonly SheetCell[]): number[] => {
  const full: number[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column];
    if (cell !== undefined && !isEmpty(cell)) full.push(column);
  }
  return full;
};

/** A grid without its blank rows and columns. A row is hidden where all that it holds is. */
export const bodyOf = (grid: SheetGrid): SheetBody => {
  const rows: number[] = [];
  const hiddenRows: number[] = [];
  /** By column: whether something in it can be seen. */
  const seen = new Map<number, boolean>();
  grid.forEach((cells, row) => {
    const full = fullIn(cells);
    if (full.length === 0) return;
    if (full.every((column) => cells[column]?.hidden === true)) {
      hiddenRows.push(row);
      return;
    }
    rows.push(row);
    for (const column of full) {
      if (seen.get(column) !== true) seen.set(column, cells[column]?.hidden !== true);
    }
  });
  const columns = [...seen.keys()].toSorted((left, right) => left - right);
  return {
    rows,
    columns,
    hiddenRows,
    hiddenColumns: new Set(columns.filter((column) => seen.get(column) !== true)),
    cellAt: (row, column) => grid[row]?.[column] ?? EMPTY_CELL,
  };
};

/** The header of a table with its spans worked out: where each of its cells stands. */
import type { Table } from '../report.ts';

/** Counted from zero. */
export type PlacedHeader = {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/**
 * Places the cells of a header from left to right, past what spans from above, as a browser does with a table.
 * Spans that reach beyond the table are cut at its edge, and cells for which no place is left are left out.
 */
export const placedHeader = ({ header, columns }: Table): readonly PlacedHeader[] => {
  const taken = header.map(() => columns.map(() => false));
  const isTaken = (row: number, column: number): boolean => taken[row]?.[column] ?? true;
  const placed: PlacedHeader[] = [];
  header.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (column < columns.length && isTaken(row, column)) column += 1;
      if (column >= columns.length) break;
      let width = 1;
      while (width < cell.columns && !isTaken(row, column + width)) width += 1;
      const height = Math.min(Math.max(cell.rows, 1), header.length - row);
      for (const line of taken.slice(row, row + height)) line.fill(true, column, column + width);
      placed.push({ text: cell.text, row, column, rows: height, columns: width });
      column += width;
    }
  });
  return placed;
};

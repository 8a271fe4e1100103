/** The head of a table: cells that span columns and rows, and the row of numbers below them. */
import type { Table } from '../report.ts';
import type { Element } from './pdf-canvas.ts';
import type { Box } from './pdf-flow.ts';
import { type Frame, type TextBlock, paintBlock, textBlock } from './pdf-paragraph.ts';

/** Of cells, in points: the room between border and words, beside and above them; the border. */
export const CELL_SIDE = 2.8;
export const CELL_ABOVE = 2;
export const BORDER = 0.5;

/** The left edge of every column and the right one of the last, in points on the page. */
export function columnEdges(frame: Frame, { columns }: Table): readonly number[] {
  const all = columns.reduce((sum, column) => sum + column.widthMm, 0);
  let edge = frame.left;
  const edges = [edge];
  for (const column of columns) {
    edge += (column.widthMm / all) * frame.width;
    edges.push(edge);
  }
  return edges;
}

/** A cell in its place of the grid. */
type GridCell = {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

/** Gives every cell of a header its place, as HTML does; what would stand outside the table is cut back to it. */
function gridOf(header: Table['header'], columnCount: number): readonly GridCell[] {
  const taken = new Set<string>();
  const cells: GridCell[] = [];
  for (const [row, line] of header.entries()) {
    let column = 0;
    for (const cell of line) {
      while (taken.has(`${row}/${column}`)) column += 1;
      if (column >= columnCount) break;
      const columns = Math.min(Math.max(1, cell.columns), columnCount - column);
      const rows = Math.min(Math.max(1, cell.rows), header.length - row);
      cells.push({ text: cell.text, row, column, rows, columns });
      for (let down = 0; down < rows; down += 1) {
        for (let right = 0; right < columns; right += 1) taken.add(`${row + down}/${column + right}`);
      }
      column += columns;
    }
  }
  return cells;
}

type HeadCell = GridCell & { readonly block: TextBlock; readonly left: number; readonly right: number };

/** Heights of the rows: those of one row first, then the last row of a span grows by what the span lacks. */
function rowHeights(cells: readonly HeadCell[], rowCount: number): readonly number[] {
  const heights = Array.from({ length: rowCount }, () => 0);
  for (const span of [...new Set(cells.map((cell) => cell.rows))].sort((a, b) => a - b)) {
    for (const cell of cells.filter(({ rows }) => rows === span)) {
      const end = cell.row + cell.rows;
      const have = heights.slice(cell.row, end).reduce((sum, height) => sum + height, 0);
      const lack = cell.block.height + 2 * CELL_ABOVE - have;
      if (lack > 0) heights[end - 1] = (heights[end - 1] ?? 0) + lack;
    }
  }
  return heights;
}

/** The head as a box with its repetition for the pages that follow; `null` for a table without one. */
export function tableHeadBox(frame: Frame, tableElement: Element, table: Table): Box | null {
  const { canvas, profile } = frame;
  const { styles } = profile;
  const edges = columnEdges(frame, table);
  const edge = (column: number): number => edges[column] ?? frame.left + frame.width;
  const grid = gridOf(table.header, table.columns.length);
  const numbers = table.numbering.slice(0, table.columns.length).map((text, column): GridCell => {
    return { text, row: table.header.length, column, rows: 1, columns: 1 };
  });
  if (grid.length + numbers.length === 0) return null;

  const cells = [...grid, ...numbers].map((cell): HeadCell => {
    const left = edge(cell.column);
    const right = edge(cell.column + cell.columns);
    const style = cell.row < table.header.length ? styles.tableHead : styles.table;
    const width = right - left - 2 * CELL_SIDE;
    const block = textBlock(canvas, [{ text: cell.text }], style, { width, align: 'center' });
    return { ...cell, block, left, right };
  });
  const rowCount = table.header.length + (numbers.length > 0 ? 1 : 0);
  const heights = rowHeights(cells, rowCount);
  const topOf = (row: number): number => heights.slice(0, row).reduce((sum, height) => sum + height, 0);

  const head = canvas.element(tableElement, 'THead');
  const rows = heights.map(() => canvas.element(head, 'TR'));
  const elements = cells.map((cell): Element => {
    const isNumber = cell.row >= table.header.length;
    return canvas.element(rows[cell.row] ?? head, isNumber ? 'TD' : 'TH', {
      ...(isNumber ? {} : { Scope: 'Column' as const }),
      ...(cell.columns > 1 ? { ColSpan: cell.columns } : {}),
      ...(cell.rows > 1 ? { RowSpan: cell.rows } : {}),
    });
  });

  const paint = (top: number, elementOf: (index: number) => Element | 'artifact'): void => {
    for (const [index, cell] of cells.entries()) {
      const y = top + topOf(cell.row);
      const height = topOf(cell.row + cell.rows) - topOf(cell.row);
      canvas.artifact('Layout', () => canvas.frame(cell.left, y, cell.right - cell.left, height, BORDER));
      const inner = y + (height - cell.block.height) / 2;
      paintBlock(canvas, elementOf(index), cell.block, cell.left + CELL_SIDE, inner);
    }
  };
  const height = topOf(rowCount);
  return {
    height,
    before: 0,
    keepWithNext: true,
    paint: (top) => paint(top, (index) => elements[index] ?? head),
    repeat: { height, paint: (top) => paint(top, () => 'artifact') },
  };
}

/** Tables as boxes: the head, then a box for every row. */
import type { Profile, TypeStyle } from '../profiles/profile.ts';
import type { Align, Cell, Run, Table, TableRow } from '../report.ts';
import type { Canvas, Element } from './pdf-canvas.ts';
import type { Box } from './pdf-flow.ts';
import { type Frame, type TextBlock, paintBlock, textBlock } from './pdf-paragraph.ts';
import { BORDER, CELL_ABOVE, CELL_SIDE, columnEdges, tableHeadBox } from './pdf-table-head.ts';

/** A head higher than this share of a page is not repeated: it would leave no room for rows. */
const MOST_REPEATED = 0.4;
/** Lines of a row cut in two that stand at least on either page. */
const LEAST_LINES = 2;

type SetCell = {
  readonly block: TextBlock;
  readonly element: Element;
  readonly left: number;
  readonly right: number;
};

function styleOfRow(kind: TableRow['kind'], { styles }: Profile): TypeStyle {
  switch (kind) {
    case 'group':
      return { ...styles.table, bold: true, capitals: true };
    case 'total':
      return { ...styles.table, bold: true };
    case 'child':
      return { ...styles.table, italic: true };
    case 'indicator':
      return styles.table;
  }
}

function contentOf(
  cell: Cell | undefined,
  align: Align,
): { readonly runs: readonly Run[]; readonly align: Align } {
  if (cell === undefined || cell.kind === 'empty') return { runs: [], align };
  if (cell.kind === 'text') return { runs: cell.runs, align };
  // Numbers in a column are compared digit below digit.
  return { runs: [{ text: cell.text }], align: 'right' };
}

const linesOf = (block: TextBlock, from: number, to?: number): TextBlock => {
  const lines = block.lines.slice(from, to);
  return { ...block, lines, height: lines.length * block.lineHeight };
};

/** @param whole words stand in the middle of a row's height; in a row that was cut they begin above */
function rowBox(canvas: Canvas, cells: readonly SetCell[], repeat: Box['repeat'], whole: boolean): Box {
  const height = Math.max(0, ...cells.map(({ block }) => block.height)) + 2 * CELL_ABOVE;
  return {
    height,
    before: 0,
    keepWithNext: false,
    ...(repeat === undefined ? {} : { repeat }),
    paint: (top) => {
      canvas.artifact('Layout', () => {
        for (const { left, right } of cells) canvas.frame(left, top, right - left, height, BORDER);
      });
      for (const { block, element, left } of cells) {
        const y = whole ? top + (height - block.height) / 2 : top + CELL_ABOVE;
        paintBlock(canvas, element, block, left + CELL_SIDE, y);
      }
    },
    split: (most) => {
      const lineHeight = cells[0]?.block.lineHeight ?? 0;
      const count = lineHeight > 0 ? Math.floor((most - 2 * CELL_ABOVE) / lineHeight) : 0;
      const longest = Math.max(0, ...cells.map(({ block }) => block.lines.length));
      const first = Math.min(count, longest - LEAST_LINES);
      if (first < LEAST_LINES) return null;
      const part = (from: number, to?: number): Box =>
        rowBox(
          canvas,
          cells.map((cell) => ({ ...cell, block: linesOf(cell.block, from, to) })),
          repeat,
          false,
        );
      return [part(0, first), part(first)];
    },
  };
}

/**
 * The boxes of a table. Its head stands again on every page; rows are cut only when higher than a page; a group's row
 * is never the last of a page.
 * @param pageHeight points a page has for boxes
 * @param before space above it, in points
 */
export function tableBoxes(
  frame: Frame,
  parent: Element,
  table: Table,
  pageHeight: number,
  before: number,
): readonly Box[] {
  const { canvas, profile } = frame;
  const element = canvas.element(parent, 'Table', { Summary: table.summary });
  const edges = columnEdges(frame, table);
  const head = tableHeadBox(frame, element, table);
  const repeat = head !== null && head.height <= pageHeight * MOST_REPEATED ? head.repeat : undefined;
  // The words that name a row: those of the first column that reads like text.
  const namesColumn = table.columns.findIndex(({ align }) => align === 'left');
  const body = table.rows.length > 0 ? canvas.element(element, 'TBody') : element;

  const rows = table.rows.map((row, index): Box => {
    const style = styleOfRow(row.kind, profile);
    const rowElement = canvas.element(body, 'TR');
    const cells = table.columns.map((column, place): SetCell => {
      const left = edges[place] ?? frame.left;
      const right = edges[place + 1] ?? left;
      const { runs, align } = contentOf(row.cells[place], column.align);
      const width = right - left - 2 * CELL_SIDE;
      const names = place === namesColumn && runs.length > 0;
      return {
        block: textBlock(canvas, runs, style, { width, align }),
        element: canvas.element(rowElement, names ? 'TH' : 'TD', names ? { Scope: 'Row' } : {}),
        left,
        right,
      };
    });
    const box = rowBox(canvas, cells, repeat, true);
    return row.kind === 'group' && index < table.rows.length - 1 ? { ...box, keepWithNext: true } : box;
  });

  const boxes = head === null ? rows : [{ ...head, keepWithNext: rows.length > 0 }, ...rows];
  return boxes.map((box, index) => {
    if (index > 0) return box;
    // The head repeats above rows, not above itself.
    const { repeat: own, ...first } = box;
    return head === null && own !== undefined ? { ...first, before, repeat: own } : { ...first, before };
  });
}

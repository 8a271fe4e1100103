/** A section that has tables as a sheet: its heading, then tables and paragraphs below one another. */
import { chartTable } from '../charts/chart-table.ts';
import type { Block, Cell, Paragraph, Report, Section, Table, TableRow } from '../report.ts';
import { placedHeader } from './xlsx-header.ts';
import { annexTypes, lookOfParagraph } from './xlsx-prose.ts';
import { textCell, type Merge, type Sheet, type SheetCell, type SheetRow } from './xlsx-sheet.ts';
import { PLAIN, SHEET_PT, type CellLook } from './xlsx-styles.ts';
import { heightOf, linesOf, MOST_PT, partsOfRuns, textOf } from './xlsx-text.ts';

/** Width of a digit of the sheets' type. */
const MM_OF_A_DIGIT = 1.9;
/** Beside a number, in digits: one that does not fit is shown as «####». */
const ROOM_BESIDE = 1.5;
/** Number and name of the row stay in sight. */
const FROZEN_COLUMNS = 2;

const EMPTY_ROW: SheetRow = { cells: [], heightPt: null };

/** As the table asks, and never so narrow that a number cannot be seen. */
const widthsOf = (tables: readonly Table[]): readonly number[] => {
  const widths: number[] = [];
  const widen = (column: number, width: number): void => {
    widths[column] = Math.max(widths[column] ?? 0, Math.round(width * 100) / 100);
  };
  for (const { columns, rows } of tables) {
    columns.forEach(({ widthMm }, at) => widen(at, widthMm / MM_OF_A_DIGIT));
    for (const { cells } of rows) {
      cells.forEach((cell, at) => {
        if (cell.kind === 'number') widen(at, cell.text.length + ROOM_BESIDE);
      });
    }
  }
  return widths;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** A sheet on its way: rows and merges so far. */
type Draft = { readonly rows: SheetRow[]; readonly merges: Merge[]; readonly widths: readonly number[] };

/** A row of one cell as wide as the sheet, as high as its text needs. */
const addWide = ({ rows, merges, widths }: Draft, cell: SheetCell): void => {
  const blanks = widths.slice(1).map((): SheetCell => ({ kind: 'blank', look: cell.look }));
  const text = cell.kind === 'text' ? textOf(cell.runs) : '';
  const lines = linesOf(text, (sum(widths) * SHEET_PT) / cell.look.pt, cell.look.bold);
  if (widths.length > 1) {
    const row = rows.length;
    merges.push({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: widths.length - 1 });
  }
  rows.push({ cells: [cell, ...blanks], heightPt: heightOf(lines, cell.look.pt) });
};

const addHeading = (draft: Draft, { heading }: Section, profile: Report['profile']): void => {
  const types = annexTypes(profile);
  for (const { text, style } of heading) {
    const { bold, italic, capitals } = types[style];
    const pt = style === 'belongs_to' || style === 'hyphens' ? SHEET_PT : SHEET_PT + 1;
    const shown = capitals ? text.toUpperCase() : text;
    addWide(draft, textCell(shown, { pt, bold, italic, horizontal: 'center', vertical: 'center' }));
  }
  if (heading.length > 0) draft.rows.push(EMPTY_ROW);
};

const HEAD: Partial<CellLook> = {
  bold: true,
  horizontal: 'center',
  vertical: 'center',
  border: true,
  fill: 'head',
};

const addHeader = (draft: Draft, table: Table): void => {
  const first = draft.rows.length;
  const placed = placedHeader(table);
  const heights = table.header.map(() => heightOf(1, SHEET_PT));
  // What spans fewer rows first: a cell over several rows adds only what these do not have yet.
  for (const cell of placed.toSorted((left, right) => left.rows - right.rows)) {
    const room = sum(draft.widths.slice(cell.column, cell.column + cell.columns)) - 1;
    const needed = heightOf(linesOf(cell.text, room, true), SHEET_PT);
    const last = cell.row + cell.rows - 1;
    const missing = needed - sum(heights.slice(cell.row, last + 1));
    if (missing > 0) heights[last] = Math.min(MOST_PT, (heights[last] ?? 0) + missing);
  }
  table.header.forEach((_, row) => {
    const cells = table.columns.map((_, column): SheetCell => {
      const cell = placed.find((cell) => cell.row === row && cell.column === column);
      return textCell(cell?.text ?? '', HEAD);
    });
    draft.rows.push({ cells, heightPt: heights[row] ?? null });
  });
  for (const { row, rows, column, columns } of placed) {
    if (rows === 1 && columns === 1) continue;
    draft.merges.push({
      firstRow: first + row,
      lastRow: first + row + rows - 1,
      firstColumn: column,
      lastColumn: column + columns - 1,
    });
  }
  if (table.numbering.length === 0) return;
  const cells = table.columns.map((_, at) =>
    textCell(table.numbering[at] ?? '', {
      ...HEAD,
      pt: SHEET_PT - 2,
      bold: false,
      italic: true,
      fill: 'none',
    }),
  );
  draft.rows.push({ cells, heightPt: null });
};

const LOOKS: Readonly<Record<TableRow['kind'], Partial<CellLook>>> = {
  group: { bold: true },
  indicator: {},
  child: { italic: true },
  total: { bold: true },
};

const cellOf = (cell: Cell, kind: TableRow['kind'], align: CellLook['horizontal']): SheetCell => {
  const look: CellLook = { ...PLAIN, ...LOOKS[kind], border: true, vertical: 'center', horizontal: align };
  switch (cell.kind) {
    case 'empty':
      return { kind: 'blank', look };
    case 'number': {
      const format = {
        decimals: cell.decimals,
        signed: cell.text.startsWith('+'),
        sign: cell.mark?.sign ?? '',
      };
      return { kind: 'number', value: cell.value, look: { ...look, format } };
    }
    case 'text': {
      const runs =
        kind === 'group' ? cell.runs.map((run) => ({ ...run, text: run.text.toUpperCase() })) : cell.runs;
      // What belongs to the row above begins further in.
      const indent = kind === 'child' && align === 'left' ? 1 : 0;
      return { kind: 'text', runs, look: { ...look, indent } };
    }
  }
};

const addTable = (draft: Draft, table: Table): void => {
  addHeader(draft, table);
  for (const { kind, cells } of table.rows) {
    draft.rows.push({
      cells: cells.map((cell, at) => cellOf(cell, kind, table.columns[at]?.align ?? 'left')),
      heightPt: null,
    });
  }
};

const addParagraph = (draft: Draft, paragraph: Paragraph, profile: Report['profile']): void => {
  const { look, runs } = lookOfParagraph(paragraph, profile);
  for (const part of partsOfRuns(runs)) addWide(draft, { kind: 'text', runs: part, look });
};

const tableOf = (block: Block): Table | null => {
  if (block.kind === 'paragraph') return null;
  return block.kind === 'chart' ? chartTable(block) : block;
};

/** The tables of a section, in their order; a chart is a table of its numbers. */
export const tablesOf = ({ blocks }: Section): readonly Table[] =>
  blocks.map(tableOf).filter((table) => table !== null);

/**
 * The sheet of a section with tables or charts. Of the main part only the tables: its text has a sheet of its own.
 * @param name the sheet's, unique in the workbook
 */
export const tableSheet = (section: Section, name: string, profile: Report['profile']): Sheet => {
  const draft: Draft = { rows: [], merges: [], widths: widthsOf(tablesOf(section)) };
  let repeated: Sheet['repeated'] = null;
  let isFirst = true;
  addHeading(draft, section, profile);
  for (const block of section.blocks) {
    const table = tableOf(block);
    if (block.kind === 'paragraph' || table === null) {
      if (section.kind === 'annex' && block.kind === 'paragraph') addParagraph(draft, block, profile);
      continue;
    }
    if (!isFirst) draft.rows.push(EMPTY_ROW);
    isFirst = false;
    const first = draft.rows.length;
    addTable(draft, table);
    // The head of a chart's numbers is short, and not that of the next: it goes with them.
    if (block.kind === 'table') repeated ??= { first, last: draft.rows.length - table.rows.length - 1 };
  }
  const { rows, merges, widths } = draft;
  const hasCharts = section.blocks.some(({ kind }) => kind === 'chart');
  const columns = Math.min(hasCharts ? 1 : FROZEN_COLUMNS, Math.max(widths.length - 1, 0));
  const frozen = isFirst ? null : { rows: repeated === null ? 0 : repeated.last + 1, columns };
  // Twelve months stand on a page that lies.
  const orientation = hasCharts ? 'landscape' : section.orientation;
  return { name, orientation, widths, rows, merges, frozen, repeated };
};

/** A sheet as a value, and its markup. No cell can hold a formula: there is none in the type, and none is written. */
import { isDecimalText } from '@ve-dich/domain';
import type { Profile } from '../profiles/profile.ts';
import type { Run } from '../report.ts';
import {
  PLAIN,
  runProperties,
  SHEET_PT,
  SPREADSHEET,
  XML_HEAD,
  type CellLook,
  type Styles,
} from './xlsx-styles.ts';
import { escapedText, heightOf, linesOf, runsForCell, textOf } from './xlsx-text.ts';

export type SheetCell =
  | { readonly kind: 'blank'; readonly look: CellLook }
  | { readonly kind: 'text'; readonly runs: readonly Run[]; readonly look: CellLook }
  /** A plain decimal, written with all its digits. */
  | { readonly kind: 'number'; readonly value: string; readonly look: CellLook };

export type SheetRow = {
  readonly cells: readonly SheetCell[];
  /** Points; `null` for as high as the texts of its cells need, each in its own column. */
  readonly heightPt: number | null;
};

/** Counted from zero, both ends inside. */
export type Merge = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

export type Sheet = {
  /** At most 31 characters, unique in the workbook. */
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Of the columns, in digits. */
  readonly widths: readonly number[];
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Merge[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  /** Rows printed on every page, counted from zero, both inside. */
  readonly repeated: { readonly first: number; readonly last: number } | null;
};

/** A text cell of one run. */
export const textCell = (text: string, look: Partial<CellLook> = {}): SheetCell => ({
  kind: 'text',
  runs: [{ text }],
  look: { ...PLAIN, ...look },
});

/** The letters of a column counted from zero: «A» is 0, «AA» is 26. */
const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : `${columnLetters(Math.floor(column / 26) - 1)}${columnLetters(column % 26)}`;

const address = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

const t = (text: string): string => `<t xml:space="preserve">${escapedText(text)}</t>`;

const styled = (run: Run, look: CellLook): CellLook => ({
  ...look,
  bold: look.bold || run.bold === true,
  italic: look.italic || run.italic === true,
  underline: look.underline || run.underline === true,
});

const textMarkup = (runs: readonly Run[], look: CellLook, start: string, styles: Styles): string => {
  const looks = runs.map((run) => styled(run, look));
  const [first = look] = looks;
  const same = looks.every(
    ({ bold, italic, underline }) =>
      bold === first.bold && italic === first.italic && underline === first.underline,
  );
  // A cell of one look says it itself, so that it can be read by programs that know no runs.
  const content = same
    ? t(textOf(runs))
    : runs.map((run, at) => `<r>${runProperties(looks[at] ?? look, styles.font)}${t(run.text)}</r>`).join('');
  return `${start} s="${styles.numberOf(same ? first : look)}" t="inlineStr"><is>${content}</is></c>`;
};

const cellMarkup = (cell: SheetCell, at: string, styles: Styles): string => {
  const start = `<c r="${at}"`;
  if (cell.kind === 'number') {
    if (!isDecimalText(cell.value))
      throw new RangeError(`not a plain decimal: ${JSON.stringify(cell.value)}`);
    return `${start} s="${styles.numberOf(cell.look)}"><v>${cell.value}</v></c>`;
  }
  if (cell.kind === 'blank' || textOf(cell.runs) === '')
    return `${start} s="${styles.numberOf(cell.look)}"/>`;
  return textMarkup(runsForCell(cell.runs), cell.look, start, styles);
};

/** What a cell's edges take of its width, in digits. */
const EDGES = 1;

/** Not every program works out the height of a row that says none. */
const neededHeight = (cells: readonly SheetCell[], widths: readonly number[]): number => {
  const heights = cells.map((cell, column) => {
    const { pt, bold, indent } = cell.look;
    if (cell.kind !== 'text') return heightOf(1, pt);
    const room = (((widths[column] ?? EDGES) - EDGES - 2 * indent) * SHEET_PT) / pt;
    return heightOf(linesOf(textOf(cell.runs), Math.max(room, 1), bold), pt);
  });
  return Math.max(heightOf(1, SHEET_PT), ...heights);
};

const rowMarkup = ({ cells, heightPt }: SheetRow, row: number, { widths }: Sheet, styles: Styles): string => {
  // A height that is only what the texts need is not fixed: the row grows with what somebody adds.
  const height =
    heightPt === null ? ` ht="${neededHeight(cells, widths)}"` : ` ht="${heightPt}" customHeight="1"`;
  const inside = cells.map((cell, column) => cellMarkup(cell, address(row, column), styles)).join('');
  return `<row r="${row + 1}"${height}>${inside}</row>`;
};

const viewMarkup = ({ frozen }: Sheet, isFirst: boolean): string => {
  const view = `<sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0"`;
  if (frozen === null || (frozen.rows === 0 && frozen.columns === 0)) return `${view}/>`;
  const { rows, columns } = frozen;
  const [across, down] = [columns === 0 ? '' : ` xSplit="${columns}"`, rows === 0 ? '' : ` ySplit="${rows}"`];
  const belowOrRight = rows === 0 ? 'topRight' : 'bottomLeft';
  const active = rows > 0 && columns > 0 ? 'bottomRight' : belowOrRight;
  const free = address(rows, columns);
  return `${view}><pane${across}${down} topLeftCell="${free}" activePane="${active}" state="frozen"/><selection pane="${active}" activeCell="${free}" sqref="${free}"/></sheetView>`;
};

const MM_OF_AN_INCH = 25.4;
const inches = (mm: number): string => (mm / MM_OF_AN_INCH).toFixed(4);

const pageMarkup = ({ orientation }: Sheet, { page, pageNumberMm, styles }: Profile): string => {
  const { top, bottom, left, right } = page.marginMm;
  return (
    `<printOptions horizontalCentered="1"/><pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="${inches(pageNumberMm)}" footer="${inches(pageNumberMm)}"/>` +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
    // Codes, not words: the number of the page in the middle of the upper margin, the sheet's name at the foot.
    `<headerFooter><oddHeader>&amp;C&amp;${styles.pageNumber.pt}&amp;P</oddHeader><oddFooter>&amp;R&amp;9&amp;A</oddFooter></headerFooter>`
  );
};

/** The markup of a sheet; its looks are added to `styles`. Throws a RangeError for a number that is no plain decimal. */
export const sheetMarkup = (sheet: Sheet, profile: Profile, styles: Styles, isFirst: boolean): string => {
  const { widths, rows, merges } = sheet;
  const lastCell = address(Math.max(rows.length, 1) - 1, Math.max(widths.length, 1) - 1);
  return [
    `${XML_HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${lastCell}"/>`,
    `<sheetViews>${viewMarkup(sheet, isFirst)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    widths.length === 0 ? '' : '<cols>',
    ...widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`),
    widths.length === 0 ? '' : '</cols>',
    '<sheetData>',
    ...rows.map((row, at) => rowMarkup(row, at, sheet, styles)),
    '</sheetData>',
    merges.length === 0 ? '' : `<mergeCells count="${merges.length}">`,
    ...merges.map(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        `<mergeCell ref="${address(firstRow, firstColumn)}:${address(lastRow, lastColumn)}"/>`,
    ),
    merges.length === 0 ? '' : '</mergeCells>',
    pageMarkup(sheet, profile),
    // «1» of the numbering is meant as text: no green corner asks to make it a number.
    `<ignoredErrors><ignoredError sqref="A1:${lastCell}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
  ].join('');
};

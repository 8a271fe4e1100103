/** Tables of figures as Word tables: fixed widths, thin borders, a header that repeats on each page. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph as WordParagraph,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow as WordRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  XmlComponent,
  createStringElement,
  type ITableOptions,
} from 'docx';
import type { Profile, TypeStyle } from '../profiles/profile.ts';
import type { Align, Cell, HeaderCell, Table, TableRow } from '../report.ts';
import { scaled, textWidth } from './docx-measure.ts';
import { TABLE_HEAD_STYLE, rowStyle, type StyleUse } from './docx-styles.ts';
import { inOneLine } from './clean-text.ts';
import { printedText, textRuns } from './docx-text.ts';

/** Room between a cell's border and its text, in twips: 1 mm. */
const CELL_MARGIN = 57;
/** Widths are estimates: of the room, so much is counted on. */
const FILLED = 0.98;
/** What slanted letters need beyond their widths, of the size of the type. */
const SLANT = 0.12;
/** Narrower than so many percent, digits cannot be read: rather two lines. */
const NARROWEST_NUMBER = 50;
/** Narrower than so many percent, a word is rather parted. */
const NARROWEST_WORD = 75;
const NO_BREAK_SPACE = '\u00a0';

/** A Word table that says what it is to those who do not see it. */
class DescribedTable extends WordTable {
  constructor(options: ITableOptions, summary: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) return;
    // The library has no option for it; it stands last but for revisions in the properties (CT_TblPr).
    properties.addChildElement(createStringElement('w:tblDescription', inOneLine(summary)));
  }
}

const ALIGNMENT = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const satisfies Record<Align, unknown>;

/** A cell of the header where it lies: `continues` where one from above reaches down into it. */
type Placed = {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly continues: boolean;
};

/**
 * Spans of the header laid out: every row is filled from left to right, with a continuing cell below each that spans
 * rows, as Word wants it.
 * @throws RangeError if a row's cells do not fill the columns exactly
 */
function placedHeader(header: Table['header'], columns: number): readonly (readonly Placed[])[] {
  const reaching: (Placed | undefined)[] = [];
  return header.map((cells, rowIndex) => {
    const row: Placed[] = [];
    const waiting: HeaderCell[] = [...cells];
    let column = 0;
    while (column < columns) {
      const above = reaching[column];
      const next = above ?? waiting.shift();
      if (next === undefined) throw new RangeError(`Row ${rowIndex} of the header does not fill the table`);
      const placed: Placed = { ...next, continues: above !== undefined };
      row.push(placed);
      reaching[column] = placed.rows > 1 ? { ...placed, rows: placed.rows - 1 } : undefined;
      column += placed.columns;
    }
    if (column > columns || waiting.length > 0) {
      throw new RangeError(`Row ${rowIndex} of the header is wider than the table`);
    }
    return row;
  });
}

/** How narrow letters have to be, in percent, for a text without a break to stand in a cell; 100 where it has the room. */
function percentToFit(text: string, type: TypeStyle, width: number): number {
  const slant = type.italic ? type.pt * 20 * SLANT : 0;
  const room = (width - 2 * CELL_MARGIN - slant) * FILLED;
  return Math.min(100, Math.floor((room / textWidth(text, type.pt, type.bold)) * 100));
}

/** A number is never parted: in a cell too narrow for it, it becomes narrower itself. */
function percentForNumber(text: string, type: TypeStyle, width: number): number {
  return Math.max(NARROWEST_NUMBER, percentToFit(text, type, width));
}

/** Words that nearly have the room are not parted either; one that is far too long is. */
function percentForWords(text: string, type: TypeStyle, width: number): number {
  const percents = text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => percentToFit(word, type, width))
    .filter((percent) => percent >= NARROWEST_WORD);
  return Math.min(100, ...percents);
}

function headParagraph(text: string, { capitals }: TypeStyle, widthPercent: number): WordParagraph {
  return new WordParagraph({
    style: TABLE_HEAD_STYLE,
    keepNext: true,
    children: textRuns([{ text }], { capitals, widthPercent }),
  });
}

function headerRows(table: Table, profile: Profile, widths: readonly number[]): readonly WordRow[] {
  const { tableHead } = profile.styles;
  const spanned = placedHeader(table.header, widths.length).map((cells) => {
    let column = 0;
    const children = cells.map(({ text, columns, rows, continues }) => {
      const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
      column += columns;
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        ...(columns > 1 ? { columnSpan: columns } : {}),
        ...(continues ? { verticalMerge: VerticalMergeType.CONTINUE } : {}),
        ...(!continues && rows > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}),
        children: [
          continues
            ? new WordParagraph({ style: TABLE_HEAD_STYLE, keepNext: true })
            : headParagraph(
                text,
                tableHead,
                percentForWords(printedText(text, tableHead.capitals), tableHead, width),
              ),
        ],
      });
    });
    return new WordRow({ tableHeader: true, cantSplit: true, children });
  });
  if (table.numbering.length === 0) return spanned;
  const numbering = widths.map((width, index) => {
    const text = printedText(table.numbering[index] ?? '', tableHead.capitals);
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      children: [headParagraph(text, tableHead, percentForNumber(text, tableHead, width))],
    });
  });
  return [...spanned, new WordRow({ tableHeader: true, cantSplit: true, children: numbering })];
}

function cellParagraph(
  cell: Cell,
  style: StyleUse,
  align: Align,
  width: number,
  keepNext: boolean,
): WordParagraph {
  const numeric = cell.kind === 'number';
  const paragraph = {
    style: style.id,
    alignment: ALIGNMENT[numeric ? 'right' : align],
    ...(keepNext ? { keepNext } : {}),
  };
  switch (cell.kind) {
    case 'empty':
      return new WordParagraph(paragraph);
    case 'text': {
      const { capitals } = style.type;
      const bold = style.type.bold || cell.runs.some((run) => run.bold === true);
      const text = printedText(cell.runs.map((run) => run.text).join(''), capitals);
      const widthPercent = percentForWords(text, { ...style.type, bold }, width);
      return new WordParagraph({ ...paragraph, children: textRuns(cell.runs, { capitals, widthPercent }) });
    }
    case 'number': {
      const text = inOneLine(cell.text).replaceAll(/\s/g, NO_BREAK_SPACE);
      return new WordParagraph({
        ...paragraph,
        children: textRuns([{ text }], { widthPercent: percentForNumber(text, style.type, width) }),
      });
    }
  }
}

function bodyRow(
  row: TableRow,
  table: Table,
  profile: Profile,
  widths: readonly number[],
  keepNext: boolean,
): WordRow {
  const style = rowStyle(profile, row.kind);
  const children = table.columns.map(
    ({ align }, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        children: [
          cellParagraph(row.cells[index] ?? { kind: 'empty' }, style, align, widths[index] ?? 0, keepNext),
        ],
      }),
  );
  return new WordRow({ cantSplit: true, children });
}

/**
 * The Word table of a table.
 * @param width twips from margin to margin; the columns share it
 * @param keepNext keep its last row on the page of what follows
 * @throws RangeError if the header's cells do not fill its columns
 */
export function wordTable(table: Table, profile: Profile, width: number, keepNext: boolean): WordTable {
  const widths = scaled(
    table.columns.map(({ widthMm }) => widthMm),
    width,
  );
  const line = { style: BorderStyle.SINGLE, size: 4, space: 0, color: '000000' };
  const last = table.rows.length - 1;
  return new DescribedTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      indent: { size: 0, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      margins: { marginUnitType: WidthType.DXA, top: 20, bottom: 20, left: CELL_MARGIN, right: CELL_MARGIN },
      borders: {
        top: line,
        bottom: line,
        left: line,
        right: line,
        insideHorizontal: line,
        insideVertical: line,
      },
      tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noVBand: true },
      rows: [
        ...headerRows(table, profile, widths),
        // A group's name does not stay behind at the foot of a page.
        ...table.rows.map((row, index) =>
          bodyRow(
            row,
            table,
            profile,
            widths,
            (keepNext && index === last) || (row.kind === 'group' && index < last),
          ),
        ),
      ],
    },
    table.summary,
  );
}

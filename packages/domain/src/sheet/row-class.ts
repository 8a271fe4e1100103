/** Rows of a table that are none of an indicator, and why they are left out. */
import { cellText, isEmpty, isNumber } from './cell.ts';
import type { HeaderBlock } from './header-block.ts';
import { isHeaderAgain } from './header-rows.ts';
import { readHeader, type SheetMonth } from './header-words.ts';
import { readLabel } from './label.ts';
import type { SheetBody } from './sheet-body.ts';
import type { DropReason } from './row-match.ts';
import type { SheetColumn } from './sheet-reading.ts';

/** Of a whole name, folded. */
const TOTAL = /^(?:tong(?: so| cong)?(?: chung)?|cong(?: chung)?)$/;
const FOOTER =
  /^(?:ghi chu|nguon|nguoi lap|lap bieu|thu truong|noi nhan|ki ten|xac nhan|tong so \d+ chi tieu|.{0,40}\bngay (?:\d+ )?thang (?:\d+ )?nam)\b/;
const FOOTNOTE = /^\s*(?:\(\*+\)|\*+)/;

/** «A», «1», «(2)», «3=2/1», «(5)=(4)/(3)x100». */
const NUMBERING = /^(?:[A-Z]|[([]?\d{1,2}[)\]]?(?: ?= ?[\d/x*+()[\]% -]+)?)$/;

/** Columns that say what a row is or what is said beside it; figures stand in the others. */
const BESIDE: ReadonlySet<SheetColumn['role']> = new Set([
  'order',
  'code',
  'name',
  'unit',
  'note',
  'as_of',
  'vintage',
  'assessment',
  'responsible',
]);

/** What a row holds. */
export type RowContent = {
  readonly row: number;
  readonly label: string;
  readonly order: string;
  readonly code: string;
  readonly unit: string;
  /** Something stands where figures do. */
  readonly hasFigures: boolean;
  /** And it is a number, not words. */
  readonly hasNumbers: boolean;
};

/** A column with a role that is used; `null` where none is. */
export const usedColumn = (columns: readonly SheetColumn[], role: SheetColumn['role']): number | null =>
  columns.find((column) => column.role === role && column.used)?.column ?? null;

const textAt = (body: SheetBody, row: number, column: number | null): string =>
  column === null ? '' : cellText(body.cellAt(row, column));

/** What a row says of itself, its unit apart, which may stand in a row above. */
export const contentOfRow = (
  body: SheetBody,
  columns: readonly SheetColumn[],
  row: number,
): Omit<RowContent, 'unit'> => {
  const order = textAt(body, row, usedColumn(columns, 'order'));
  const name = textAt(body, row, usedColumn(columns, 'name'));
  // Titles of groups are merged over the whole row and stand in its first cell.
  const figures = columns
    .filter(({ role }) => !BESIDE.has(role))
    .map(({ column }) => body.cellAt(row, column))
    .filter((cell) => !isEmpty(cell));
  const isTitleInOrder = name.trim() === '' && /\p{L}{2}/u.test(order);
  return {
    row,
    label: isTitleInOrder ? order : name,
    order: isTitleInOrder ? '' : order.trim(),
    code: textAt(body, row, usedColumn(columns, 'code')).trim(),
    hasFigures: figures.length > 0,
    hasNumbers: figures.some(isNumber),
  };
};

const isNumbering = (
  body: SheetBody,
  { row, label }: Pick<RowContent, 'row' | 'label'>,
  isFirst: boolean,
): boolean => {
  const texts = body.columns
    .map((column) => body.cellAt(row, column))
    .filter((cell) => !isEmpty(cell))
    .map((cell) => (cellText(cell).length > 40 ? '-' : cellText(cell).trim()));
  if (texts.length < 2 || !texts.every((text) => NUMBERING.test(text))) return false;
  return label.trim() === '' ? isFirst && texts.length > 2 : true;
};

/** True of a header that says what the table's own says. */
const isOwnHeader = (
  body: SheetBody,
  block: HeaderBlock,
  columns: readonly SheetColumn[],
  row: number,
  asked: SheetMonth,
): boolean =>
  columns.every(({ column, role }) => {
    const text = cellText(body.cellAt(row, column)).trim();
    const own = block.headerRows.map((each) => cellText(body.cellAt(each, column)).trim());
    return text === '' || own.includes(text) || readHeader(text, asked).role === role;
  });

/** Repeats a row of the header, as the lower rows of one that stands on every page. */
const isRepeated = (body: SheetBody, block: HeaderBlock, row: number): boolean => {
  const full = body.columns.filter((column) => !isEmpty(body.cellAt(row, column)));
  return block.headerRows.some((header) =>
    full.every(
      (column) => cellText(body.cellAt(header, column)).trim() === cellText(body.cellAt(row, column)).trim(),
    ),
  );
};

/** Why a row is left out whatever its name, `null` where it is not. */
export const droppedByForm = (
  body: SheetBody,
  block: HeaderBlock,
  columns: readonly SheetColumn[],
  content: Pick<RowContent, 'row' | 'label' | 'hasFigures'>,
  asked: SheetMonth,
): DropReason | null => {
  const { row } = content;
  if (isRepeated(body, block, row)) return 'header';
  if (isHeaderAgain(body, row, asked)) {
    return isOwnHeader(body, block, columns, row, asked) ? 'header' : 'another_table';
  }
  return isNumbering(body, content, row === block.dataRows[0]) ? 'numbering' : null;
};

/** Why a row that is not certainly of an indicator is left out, `null` where it has to be asked about. */
export const droppedByName = ({
  label,
  unit,
  code,
  hasFigures,
  hasNumbers,
}: RowContent): DropReason | null => {
  const { key } = readLabel(label);
  if (TOTAL.test(key)) return 'total';
  if (label.trim() === '' && code === '') return hasNumbers ? 'no_name' : 'footer';
  // Signatures stand side by side: below figures too, but with no number.
  if (!hasNumbers && (FOOTER.test(key) || FOOTNOTE.test(label))) return 'footer';
  return hasFigures || unit !== '' ? null : 'group';
};

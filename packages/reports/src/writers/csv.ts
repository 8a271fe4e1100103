/** The table of a report's first annex as CSV, for whoever wants to calculate with it in another program. */
import { strToU8 } from 'fflate';
import { isDecimalText } from '@ve-dich/domain';
import type { Cell, Report, Table } from '../report.ts';
import { placedHeader } from './xlsx-header.ts';
import { cleanText, textOf } from './xlsx-text.ts';

/** What Excel in Vietnamese takes for the end of a field: the comma is in its numbers. */
const SEPARATOR = ';';
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Text that no spreadsheet takes for a formula (SEC-33): «'» stands before a sign that begins one. Also before such a sign
 * after a comma: where the comma parts fields, only a line's first quotes are quotes, and a comma within a later field
 * begins a new one. For the same reason a field is one line with no TAB in it.
 */
export const csvText = (text: string): string =>
  cleanText(text)
    .replaceAll(/[\n\t\u2028\u2029]/g, ' ')
    .replaceAll(/(^|,)(?=[\s"]*[=+\-@＝＋－＠])/g, "$1'");

const field = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const cellText = (cell: Cell): string => {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return csvText(textOf(cell.runs));
    case 'number':
      if (!isDecimalText(cell.value))
        throw new RangeError(`not a plain decimal: ${JSON.stringify(cell.value)}`);
      // A number is no text: «-4,13» gets no «'».
      return cell.value.replace('.', ',');
  }
};

/** One text for each column: what stands over it from top to bottom, «Thực hiện – Tháng 7». */
const flatHeader = (table: Table): readonly string[] => {
  const placed = placedHeader(table);
  return table.columns.map((_, at) => {
    const over = placed.filter(({ column, columns }) => column <= at && at < column + columns);
    const texts = over.toSorted((left, right) => left.row - right.row).map(({ text }) => text);
    return csvText(texts.filter((text) => text !== '').join(' – '));
  });
};

/** What is said of how firm the figures of a column are, for each row; nothing for a column whose figures say nothing of it. */
const marksOf = (table: Table, column: number): readonly string[] | null => {
  const marks = table.rows.map(({ cells }) => {
    const cell = cells[column];
    return cell?.kind === 'number' ? (cell.mark?.words ?? '') : '';
  });
  return marks.every((words) => words === '') ? null : marks;
};

const linesOf = (table: Table): readonly (readonly string[])[] => {
  const header = flatHeader(table);
  // Last, so that every other column stands where it does on paper.
  const marked = header.flatMap((over, column) => {
    const marks = marksOf(table, column);
    return marks === null ? [] : [{ over: csvText(`${over} – loại số liệu`), marks }];
  });
  return [
    [...header, ...marked.map(({ over }) => over)],
    ...table.rows.map(({ cells }, row) => [
      ...cells.map(cellText),
      ...marked.map(({ marks }) => csvText(marks[row] ?? '')),
    ]),
  ];
};

/**
 * The first table of the first annex that has one, as CSV: UTF-8 with a byte order mark, CRLF, «;», every field quoted.
 * Numbers have all their digits, a decimal comma and no marks of thousands; a header of several rows becomes one line. How
 * firm the figures of a column are («số chính thức») stands in a column of its own, behind all others.
 * A report without such a table gives a file with no line.
 * @returns the file's bytes, the same for the same report
 * @throws RangeError for a number cell whose value is no plain decimal: that is a bug of who composed it
 */
export const writeCsv = (report: Report): Uint8Array => {
  const [table] = report.sections
    .filter(({ kind }) => kind === 'annex')
    .flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const lines = table === undefined ? [] : linesOf(table);
  const text = lines.map((fields) => `${fields.map(field).join(SEPARATOR)}\r\n`).join('');
  return strToU8(`${BYTE_ORDER_MARK}${text}`);
};

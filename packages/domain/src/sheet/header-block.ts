/**
 * Where the header of a table stands: one to four rows, of which the upper ones may group columns («So sánh (%)» over
 * three). What stands above are titles, what stands below are the table's rows.
 */
import { cellText, type SheetCell } from './cell.ts';
import { withoutMarks } from './folding.ts';
import { FIGURE_ROLES, fullColumns, isFigure, isHeaderRow, LEFT_ROLES } from './header-rows.ts';
import { readHeader, type SheetMonth } from './header-words.ts';
import type { SheetBody } from './sheet-body.ts';

const MOST_HEADER_ROWS = 4;
/** How many rows that hold something are searched for a header. */
const SEARCHED_ROWS = 60;

export type HeaderBlock = {
  readonly titleRows: readonly number[];
  /** None where the block begins with its data, as a paste often does. */
  readonly headerRows: readonly number[];
  readonly dataRows: readonly number[];
  /** The header of a column: its words, those of the headers it stands under before them. */
  readonly headerOf: (column: number) => string;
};

/** «ĐVT: triệu đồng» above a table speaks of all of it. */
export const UNIT_LINE = /^\(?(?:dvt|don vi tinh|don vi) ?: ?([^:]{1,40}?)\)?$/;

/** The columns at the left that say what a row is: up to the last such before the figures, whether named or not. */
const leftColumns = (body: SheetBody, top: number, asked: SheetMonth): number[] => {
  const roles = body.columns.map((column) => readHeader(cellText(body.cellAt(top, column)), asked).role);
  const firstFigure = roles.findIndex((role) => FIGURE_ROLES.has(role));
  const before = firstFigure === -1 ? roles : roles.slice(0, firstFigure);
  const last = before.findLastIndex((role) => LEFT_ROLES.has(role));
  const first = fullColumns(body, top)[0] ?? 0;
  return body.columns.filter((column, at) => at <= last || column < first);
};

/** True of a row of groups above the row that names the left columns: short words over figures, nothing at the left. */
const isGroupRowAbove = (
  body: SheetBody,
  row: number,
  left: readonly number[],
  asked: SheetMonth,
): boolean => {
  const full = fullColumns(body, row);
  const texts = full.map((column) => cellText(body.cellAt(row, column)));
  return (
    full.every((column) => column > (left.at(-1) ?? -1)) &&
    full.every((column) => !isFigure(body.cellAt(row, column), asked)) &&
    texts.every((text) => text.length <= 40 && !UNIT_LINE.test(withoutMarks(text))) &&
    texts.some((text) => readHeader(text, asked).role !== 'unknown')
  );
};

/** «1», «2» … under «Tháng»: the months of a year. */
const isMonthNumber = (cell: SheetCell, group: string): boolean =>
  /^(?:0?[1-9]|1[0-2])$/.test(cellText(cell).trim()) && / ?thang$/.test(withoutMarks(group));

/** The words of a header's rows by column, group headers repeated over the columns they stand over. */
const spreadOver = (body: SheetBody, rows: readonly number[]): readonly ReadonlyMap<number, string>[] => {
  const spread: Map<number, string>[] = [];
  const textAt = (row: number, column: number): string => cellText(body.cellAt(row, column)).trim();
  const hasBelow = (at: number, column: number): boolean =>
    rows.slice(at + 1).some((row) => textAt(row, column) !== '');
  rows.forEach((row, at) => {
    const words = new Map<number, string>();
    const above = spread[at - 1];
    body.columns.forEach((column, index) => {
      const cell = body.cellAt(row, column);
      const before = body.columns[index - 1];
      const own = textAt(row, column);
      const { merged } = cell;
      if (own !== '' || before === undefined) words.set(column, own);
      else if (merged !== undefined && merged.up + merged.left > 0) {
        words.set(column, merged.up === 0 ? textAt(row, column - merged.left) : '');
      } else {
        const continues =
          hasBelow(at, column) &&
          hasBelow(at, before) &&
          (above?.get(before) ?? '') === (above?.get(column) ?? '');
        words.set(column, continues ? (words.get(before) ?? '') : '');
      }
    });
    spread.push(words);
  });
  return spread;
};

/** True of a lower row of a header: nothing at the left, headers elsewhere. */
const isLowerRow = (
  body: SheetBody,
  rows: readonly number[],
  row: number,
  left: readonly number[],
  asked: SheetMonth,
): boolean => {
  const full = fullColumns(body, row);
  if (full.some((column) => left.includes(column))) {
    // Words broken over two rows («Đơn vị» over «tính») are seen by what stands beside them.
    return isHeaderRow(body, row, asked) && !full.some((column) => column < (left.at(-1) ?? 0));
  }
  const groups = spreadOver(body, [...rows, row]).at(-2);
  return full.every((column) => {
    const cell = body.cellAt(row, column);
    return !isFigure(cell, asked) || isMonthNumber(cell, groups?.get(column) ?? '');
  });
};

/** Finds the header of a table. */
export const findHeader = (body: SheetBody, asked: SheetMonth): HeaderBlock => {
  const top = body.rows.slice(0, SEARCHED_ROWS).findIndex((row) => isHeaderRow(body, row, asked));
  const topRow = body.rows[top];
  if (topRow === undefined) {
    return { titleRows: [], headerRows: [], dataRows: body.rows, headerOf: () => '' };
  }
  const left = leftColumns(body, topRow, asked);
  const rowAbove = body.rows[top - 1];
  const start = rowAbove !== undefined && isGroupRowAbove(body, rowAbove, left, asked) ? top - 1 : top;
  let end = top + 1;
  while (end - start < MOST_HEADER_ROWS) {
    const row = body.rows[end];
    if (row === undefined || !isLowerRow(body, body.rows.slice(start, end), row, left, asked)) break;
    end += 1;
  }
  const headerRows = body.rows.slice(start, end);
  const spread = spreadOver(body, headerRows);
  return {
    titleRows: body.rows.slice(0, start),
    headerRows,
    dataRows: body.rows.slice(end),
    headerOf: (column) => {
      const words = spread.map((row) => row.get(column) ?? '').filter((text) => text !== '');
      return words.filter((text, at) => text !== words[at - 1]).join(' ');
    },
  };
};

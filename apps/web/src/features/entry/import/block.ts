/** Cells on their way into the form: pasted from a spreadsheet, or one sheet of a file. */
import type { SheetsRead } from '@ve-dich/contract';
import { parseTsv, textGrid, type EntryOrigin, type SheetGrid } from '@ve-dich/domain';

export type Block = {
  readonly grid: SheetGrid;
  /** Of a file's sheet; `null` of what was pasted, which has no name. */
  readonly sheetName: string | null;
  readonly origin: Extract<EntryOrigin, 'pasted' | 'sheet'>;
  /** Something of the sheet lies outside of what was read. */
  readonly isTruncated: boolean;
};

/** What a spreadsheet put on the clipboard. */
export const pastedBlock = (text: string): Block => ({
  grid: textGrid(parseTsv(text)),
  sheetName: null,
  origin: 'pasted',
  isTruncated: false,
});

type SheetOnWire = SheetsRead['sheets'][number];

/** One sheet of a file, as the server read it. */
export const sheetBlock = ({ name, rows, truncated }: SheetOnWire): Block => ({
  // The wire has the domain's own cells: their flags are either said or absent.
  grid: rows as SheetGrid,
  sheetName: name,
  origin: 'sheet',
  isTruncated: truncated,
});

/**
 * Reads a spreadsheet file into cells (`ux.md` §4.7): the values as they are written, formulas by their last result, the
 * dimension a sheet claims for itself not asked. Runs in the thread that opens files.
 */
import type { SheetsRead } from '@ve-dich/contract';
import { FaultyFile } from '../files/faulty-file.ts';
import { openSheets } from '../files/file-kind.ts';
import { readXml, type Attributes } from '../files/xml-reader.ts';
import type { Parts } from '../files/zip-guard.ts';
import { placeOf, rangeOf } from './cell-address.ts';
import { cellOf } from './cell-content.ts';
import { createAllowance, createGrid, type Allowance, type Grid } from './grid.ts';
import { createTextReader, LONGEST_TEXT } from './rich-text.ts';
import { readWorkbook, type Workbook } from './workbook.ts';

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Columns are hidden by their numbers, from one. */
const hideColumns = (grid: Grid, { min, max, hidden }: Attributes): void => {
  const [from, to] = [Number(min), Number(max)];
  if (isYes(hidden) && from >= 1 && to >= from) grid.hideColumns(from - 1, to - 1);
};

const readSheet = async (
  parts: Parts,
  part: string,
  { texts, formats, startsIn1904 }: Workbook,
  allowance: Allowance,
): Promise<Grid> => {
  const grid = createGrid(allowance);
  const inline = createTextReader();
  let row = -1;
  let column = -1;
  let cell: Attributes | null = null;
  let content = '';
  let isFormula = false;
  let isValue = false;
  // Drawings of controls have rows and columns of their own.
  let isData = false;

  const beginRow = (attributes: Attributes): void => {
    const said = attributes['r'];
    row = said === undefined ? row + 1 : Number(said) - 1;
    column = -1;
    if (!Number.isSafeInteger(row) || row < 0) throw new FaultyFile('broken');
    if (isYes(attributes['hidden'])) grid.hideRow(row);
  };
  const beginCell = (attributes: Attributes): void => {
    const said = attributes['r'];
    const place = said === undefined ? { row, column: column + 1 } : placeOf(said);
    if (place === null || place.row !== row) throw new FaultyFile('broken');
    column = place.column;
    cell = attributes;
    content = '';
    isFormula = false;
    inline.begin();
  };
  const endCell = ({ t: type = 'n', s: style }: Attributes): void => {
    const written = { type, content: type === 'inlineStr' ? inline.end() : content, formula: isFormula };
    grid.put(row, column, cellOf(written, texts, { format: formats[Number(style ?? 0)], startsIn1904 }));
    cell = null;
  };

  await readXml(await parts.open(part), {
    open: (tag, attributes) => {
      if (cell !== null) {
        if (tag === 'f') isFormula = true;
        else if (tag === 'v') isValue = true;
        else inline.open(tag);
      } else if (tag === 'sheetData') isData = true;
      else if (isData && tag === 'c') beginCell(attributes);
      else if (isData && tag === 'row') beginRow(attributes);
      else if (tag === 'col') hideColumns(grid, attributes);
      else if (tag === 'mergeCell') {
        const range = rangeOf(attributes['ref'] ?? '');
        if (range !== null) grid.merge(range);
      }
    },
    text: (text) => {
      if (!isValue) inline.text(text);
      else if (content.length < LONGEST_TEXT) content += text;
    },
    close: (tag) => {
      if (tag === 'sheetData') isData = false;
      if (cell === null) return;
      if (tag === 'v') isValue = false;
      else if (tag === 'c') endCell(cell);
      else inline.close(tag);
    },
  });
  return grid;
};

/**
 * The cells of a spreadsheet file.
 * @throws FaultyFile for one that is not taken
 */
export const readSheets = async (bytes: Uint8Array): Promise<SheetsRead> => {
  const { parts, mainPart } = await openSheets(bytes);
  const workbook = await readWorkbook(parts, mainPart);
  const allowance = createAllowance();
  const sheets: SheetsRead['sheets'] = [];
  for (const { name, hidden, part } of workbook.sheets) {
    const grid = await readSheet(parts, part, workbook, allowance);
    sheets.push({ name, hidden, truncated: grid.isTruncated(), rows: grid.rows() });
  }
  return { sheets };
};

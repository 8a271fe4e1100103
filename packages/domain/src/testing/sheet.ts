/** Sheets as departments send them, and in words what was read. */
import type { NumberReading } from '../number-reading.ts';
import { quantityText } from '../quantity.ts';
import { textGrid, type SheetCell, type SheetGrid } from '../sheet/cell.ts';
import { recogniseSheet, type SheetContext } from '../sheet/recognise-sheet.ts';
import type { CellReading, SheetReading, SheetRow } from '../sheet/sheet-reading.ts';
import { saidOf } from './number-said.ts';
import { INDICATORS } from './sheet-indicators.ts';

/** Rows written as in a sheet, the cells parted by «|»; spaces around a cell are no part of it. */
export const sheet = (...rows: readonly string[]): SheetGrid =>
  textGrid(rows.map((row) => row.split('|').map((cell) => cell.trim())));

export const text = (said: string): SheetCell => ({ kind: 'text', text: said });
export const number = (
  value: string,
  more: { shown?: string; formula?: boolean; hidden?: boolean } = {},
): SheetCell => ({
  kind: 'number',
  value,
  ...more,
});

/** Reads a sheet for May 2024, unless told otherwise. */
export const recognised = (grid: SheetGrid, more: Partial<SheetContext> = {}): SheetReading =>
  recogniseSheet(grid, { indicators: INDICATORS, year: 2024, month: 5, ...more });

const isOfNumbers = (reading: CellReading): reading is NumberReading =>
  reading.form !== 'words' && !(reading.form === 'ask' && reading.reason === 'index_or_growth');

/** «1234.5», «“Xuất siêu”», «index 116.02 or growth 16.02?». */
export const readingSaid = (reading: CellReading): string => {
  if (isOfNumbers(reading)) return saidOf(reading).replace(/, proves \w+/, '');
  return reading.form === 'words'
    ? `“${reading.text}”`
    : `index ${quantityText(reading.index)} or growth ${quantityText(reading.growth)}?`;
};

/** What a row is of: «ct-03 by name», «part_of_what: ct-01c», «dropped: total». */
export const matchSaid = ({ match }: SheetRow): string => {
  switch (match.match) {
    case 'matched':
      return `${match.code} by ${match.by}`;
    case 'doubtful':
      return `${match.why}: ${match.candidates.map(({ code }) => code).join(' or ')}`;
    case 'unknown':
      return 'unknown';
    case 'dropped':
      return `dropped: ${match.why}`;
  }
};

const shortPeriod = (period: string): string => period.replace(/^\d{4}-0?/, 'T');

/** A row with its values: «ct-03 by name; T5 to_date 395.4 ready». */
const rowSaid = (row: SheetRow): string =>
  [
    matchSaid(row),
    ...row.values.map(
      ({ period, which, reading, state, findings }) =>
        `${shortPeriod(period)} ${which ?? '?'} ${readingSaid(reading)} ${[state, ...findings].join(' ')}`,
    ),
  ].join('; ');

/** The rows of a sheet in words, from the top. */
export const rowsSaid = ({ rows }: SheetReading): string[] => rows.map(rowSaid);

/** The roles of the columns from the left; in brackets those not made use of. */
export const columnsSaid = ({ columns }: SheetReading): string =>
  columns
    .map(({ role, month, used }) => {
      const said = role === 'month' ? `T${month}` : role;
      return used ? said : `(${said})`;
    })
    .join(' ');

/** The questions, by name. */
export const questionsSaid = ({ questions }: SheetReading): string[] =>
  questions.map(({ question }) => question);

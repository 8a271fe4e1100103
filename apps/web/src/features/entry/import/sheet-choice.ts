/** Which of a file's sheets is meant, where the file has several. */
import type { SheetsRead } from '@ve-dich/contract';
import { monthOfSheetName } from '@ve-dich/domain';

type SheetOnWire = SheetsRead['sheets'][number];
export type Sheets = readonly SheetOnWire[];

/** True of a sheet with something in it that a person can see. */
const holdsSomething = ({ hidden, rows }: SheetOnWire): boolean =>
  !hidden && rows.some((cells) => cells.some(({ kind }) => kind !== 'empty'));

/** The sheets worth choosing among: hidden and empty ones are left out. */
export const readableSheets = (sheets: Sheets): Sheets => sheets.filter(holdsSomething);

/** The sheet of a month by its name («T5», «Tháng 5-2024»), of that year where names tell years; else the first. */
export const sheetOfMonth = (
  sheets: Sheets,
  { year, month }: { readonly year: number; readonly month: number },
): number => {
  const named = sheets.map(({ name }) => monthOfSheetName(name));
  const exact = named.findIndex((said) => said?.month === month && said.year === year);
  const ofMonth = named.findIndex((said) => said?.month === month && said.year === null);
  return Math.max(0, exact >= 0 ? exact : ofMonth);
};

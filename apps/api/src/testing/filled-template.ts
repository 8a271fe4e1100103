/** A template as a person sends it back: the same file, with numbers in the cells that were left for them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = 'xl/worksheets/sheet1.xml';

/** Writes numbers into empty cells, by indicator and column («{ 'ct-04': { H: '1250.5' } }»), as a spreadsheet does. */
export const fillTemplate = (
  template: Uint8Array,
  numbers: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Buffer => {
  const parts = unzipSync(template);
  let sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  for (const [code, cells] of Object.entries(numbers)) {
    const row = new RegExp(`<c r="A(\\d+)"[^>]*>(?:(?!</c>).)*>${code}<`).exec(sheet)?.[1];
    if (row === undefined) throw new RangeError(`the template has no row of ${code}`);
    for (const [column, number] of Object.entries(cells)) {
      const empty = new RegExp(`<c r="${column}${row}"( s="\\d+")?(?: ?/>|></c>)`);
      if (!empty.test(sheet)) throw new RangeError(`${column}${row} is not an empty cell`);
      sheet = sheet.replace(empty, `<c r="${column}${row}"$1><v>${number}</v></c>`);
    }
  }
  return Buffer.from(zipSync({ ...parts, [SHEET]: strToU8(sheet) }));
};

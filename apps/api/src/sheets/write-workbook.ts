/**
 * Writes a small workbook of one sheet. The markup is written here because no library writes a number by its digits
 * (they take binary numbers) nor marks text as text for good (SEC-33); `fflate` packs it. The same cells give the same bytes.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnLetters } from './cell-address.ts';

export type SheetStyle = 'title' | 'hint' | 'head' | 'plain' | 'input';
export type WrittenOut =
  | { readonly text: string; readonly style: SheetStyle }
  /** A plain decimal; printed with so many decimals, kept with all it has. */
  | { readonly number: string; readonly decimals: number; readonly style: SheetStyle }
  | { readonly style: SheetStyle };

export type SheetOut = {
  readonly name: string;
  readonly widths: readonly number[];
  /** Rows and columns that stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rows: readonly (readonly WrittenOut[])[];
  /** Cells of a column that offer a choice. */
  readonly choice: { readonly column: number; readonly words: readonly string[] };
};

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Text as markup: no sign of it is read as anything else, and what markup cannot hold is left out. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    // oxlint-disable-next-line no-control-regex -- control characters are what is taken out.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');

/** What a spreadsheet would take for a formula when somebody edits the cell (SEC-33). */
const isLikeFormula = (text: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(text);

const STYLES: readonly SheetStyle[] = ['title', 'hint', 'head', 'plain', 'input'];
const MOST_DECIMALS = 6;
/** Each style as text, as text that is no formula, and as a number of so many decimals. */
const VARIANTS = 2 + MOST_DECIMALS + 1;
const FIRST_FORMAT = 170;
const FONT: Readonly<Record<SheetStyle, number>> = { title: 1, hint: 2, head: 1, plain: 0, input: 0 };
const FILL: Readonly<Record<SheetStyle, number>> = { title: 0, hint: 0, head: 2, plain: 0, input: 3 };

const styleOf = (cell: WrittenOut): number => {
  const first = STYLES.indexOf(cell.style) * VARIANTS;
  if ('number' in cell) return first + 2 + Math.min(cell.decimals, MOST_DECIMALS);
  return 'text' in cell && isLikeFormula(cell.text) ? first + 1 : first;
};

const formatWords = (decimals: number): string =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
const decimalsUpTo = Array.from({ length: MOST_DECIMALS + 1 }, (_, decimals) => decimals);

const cellFormats = (style: SheetStyle): string => {
  const hasBorder = style === 'title' || style === 'hint' ? 0 : 1;
  const look = `fontId="${FONT[style]}" fillId="${FILL[style]}" borderId="${hasBorder}" xfId="0" applyFont="1" applyFill="1" applyBorder="1"`;
  const text = `<alignment vertical="center"${style === 'title' || style === 'hint' ? '' : ' wrapText="1"'}/>`;
  const numbers = decimalsUpTo.map(
    (decimals) => `<xf numFmtId="${FIRST_FORMAT + decimals}" ${look} applyNumberFormat="1"/>`,
  );
  return [
    `<xf numFmtId="0" ${look} applyAlignment="1">${text}</xf>`,
    `<xf numFmtId="49" quotePrefix="1" ${look} applyNumberFormat="1" applyAlignment="1">${text}</xf>`,
    ...numbers,
  ].join('');
};

const fontMarkup = (size: number, more = ''): string =>
  `<font>${more}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
const fillMarkup = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const EDGES = ['left', 'right', 'top', 'bottom'].map((edge) => `<${edge} style="thin"/>`).join('');

const stylesMarkup = (): string =>
  [
    `${HEAD}<styleSheet xmlns="${MAIN}">`,
    `<numFmts count="${decimalsUpTo.length}">`,
    ...decimalsUpTo.map(
      (decimals) => `<numFmt numFmtId="${FIRST_FORMAT + decimals}" formatCode="${formatWords(decimals)}"/>`,
    ),
    `</numFmts><fonts count="3">${fontMarkup(12)}${fontMarkup(12, '<b/>')}${fontMarkup(11, '<i/>')}</fonts>`,
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    `${fillMarkup('FFE8ECF1')}${fillMarkup('FFFFF8E1')}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${EDGES}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${STYLES.length * VARIANTS}">${STYLES.map(cellFormats).join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');

const cellMarkup = (cell: WrittenOut, address: string): string => {
  const start = `<c r="${address}" s="${styleOf(cell)}"`;
  if ('number' in cell) return `${start}><v>${cell.number}</v></c>`;
  if (!('text' in cell) || cell.text === '') return `${start}/>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
};

const sheetMarkup = ({ widths, frozen, rows, choice }: SheetOut): string => {
  const firstFree = `${columnLetters(frozen.columns)}${frozen.rows + 1}`;
  const chosen = columnLetters(choice.column);
  return [
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0">`,
    `<pane xSplit="${frozen.columns}" ySplit="${frozen.rows}" topLeftCell="${firstFree}" activePane="bottomRight" state="frozen"/>`,
    '</sheetView></sheetViews><cols>',
    ...widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`),
    '</cols><sheetData>',
    ...rows.map((cells, at) => {
      const inside = cells
        .map((cell, column) => cellMarkup(cell, `${columnLetters(column)}${at + 1}`))
        .join('');
      return `<row r="${at + 1}">${inside}</row>`;
    }),
    '</sheetData><dataValidations count="1"><dataValidation type="list" allowBlank="1" ',
    `sqref="${chosen}${frozen.rows + 1}:${chosen}${Math.max(rows.length, frozen.rows + 1)}">`,
    `<formula1>"${choice.words.map(escaped).join(',')}"</formula1></dataValidation></dataValidations>`,
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>',
  ].join('');
};

const partsOf = (sheet: SheetOut): Readonly<Record<string, string>> => ({
  '[Content_Types].xml':
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': stylesMarkup(),
  'xl/worksheets/sheet1.xml': sheetMarkup(sheet),
});

/** The workbook's bytes. */
export const writeWorkbook = (sheet: SheetOut): Uint8Array => {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(partsOf(sheet))) files[name] = strToU8(content);
  // The earliest a zip can say, in whatever zone: a file is not newer for having been asked for again.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
};

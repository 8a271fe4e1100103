/**
 * A report as a workbook. The markup is written here because no library writes a number by its digits (they take binary
 * numbers) nor marks text as text for good (SEC-33); `fflate` packs it. The same report gives the same bytes.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { Report, Section } from '../report.ts';
import { notesSheet, proseSheet } from './xlsx-prose.ts';
import { sheetMarkup, type Sheet } from './xlsx-sheet.ts';
import { SPREADSHEET, stylesIn, XML_HEAD } from './xlsx-styles.ts';
import { tableSheet, tablesOf } from './xlsx-tables.ts';
import { cleanText, escapedText } from './xlsx-text.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PROSE_NAME = 'Báo cáo';
const NOTES_NAME = 'Ghi chú';
const LONGEST_NAME = 31;

/** Names as a workbook takes them: no sign it forbids, not too long, each once whatever its capitals. */
const namesOfSheets = () => {
  const given = new Set<string>();
  return (wanted: string): string => {
    const plain = cleanText(wanted)
      .replaceAll(/[\\/?*[\]:\n\t]/g, ' ')
      .replaceAll(/^[\s'\ufffd]+|[\s'\ufffd]+$/g, '');
    // «History» is the name of a sheet that Excel keeps for itself.
    const name = plain === '' || plain.toLowerCase() === 'history' ? 'Trang tính' : plain;
    for (let number = 1; ; number += 1) {
      const end = number === 1 ? '' : ` (${number})`;
      const tried = `${name
        .slice(0, LONGEST_NAME - end.length)
        .toWellFormed()
        .replace(/[\s'\ufffd]+$/, '')}${end}`;
      if (given.has(tried.toLowerCase())) continue;
      given.add(tried.toLowerCase());
      return tried;
    }
  };
};

/** The sheets of a report in their order: its text, sections with tables, notes. */
const sheetsOf = (report: Report): readonly Sheet[] => {
  const nameFor = namesOfSheets();
  const [proseName, notesName] = [nameFor(PROSE_NAME), nameFor(NOTES_NAME)];
  const withTables: readonly Section[] = report.sections.filter((section) => tablesOf(section).length > 0);
  const names = new Map(withTables.map(({ key, name }) => [key, nameFor(name)]));
  return [
    proseSheet(report, proseName, names),
    ...withTables.map((section) => tableSheet(section, names.get(section.key) ?? '', report.profile)),
    notesSheet(report, notesName, names),
  ];
};

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

const contentTypes = (sheets: readonly Sheet[]): string =>
  [
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${TYPES}.sheet.main+xml`),
    ...sheets.map((_, at) => override(`xl/worksheets/sheet${at + 1}.xml`, `${TYPES}.worksheet+xml`)),
    override('xl/styles.xml', `${TYPES}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');

const relations = (targets: readonly (readonly [type: string, target: string])[]): string => {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
};

const printTitles = ({ name, repeated }: Sheet, at: number): string =>
  repeated === null
    ? ''
    : `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${escapedText(name.replaceAll("'", "''"))}'!$${repeated.first + 1}:$${repeated.last + 1}</definedName>`;

const workbook = (sheets: readonly Sheet[]): string => {
  const titles = sheets.map(printTitles).join('');
  return [
    `${XML_HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>`,
    ...sheets.map(
      ({ name }, at) => `<sheet name="${escapedText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
    ),
    `</sheets>${titles === '' ? '' : `<definedNames>${titles}</definedNames>`}</workbook>`,
  ].join('');
};

const coreProperties = ({ title, subject, author, createdAt, language }: Report['properties']): string => {
  // The format of properties knows no parts of a second.
  const created = escapedText(createdAt.replace(/\.\d+Z$/, 'Z'));
  return [
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    `<dc:title>${escapedText(title)}</dc:title><dc:subject>${escapedText(subject)}</dc:subject><dc:creator>${escapedText(author)}</dc:creator><dc:language>${language}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
};

const partsOf = (report: Report): Readonly<Record<string, string>> => {
  const sheets = sheetsOf(report);
  const styles = stylesIn(report.profile.font);
  const markups = sheets.map((sheet, at) => sheetMarkup(sheet, report.profile, styles, at === 0));
  const sheetFiles = markups.map((markup, at) => [`xl/worksheets/sheet${at + 1}.xml`, markup] as const);
  return {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([
      [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': coreProperties(report.properties),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => [`${RELATIONS}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
      [`${RELATIONS}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': styles.markup(),
    ...Object.fromEntries(sheetFiles),
  };
};

/**
 * The report as an .xlsx file: «Báo cáo» with its text, a sheet for each section that has tables, «Ghi chú».
 * Numbers are numbers with all their digits, text can never become a formula.
 * @returns the file's bytes, the same for the same report
 * @throws RangeError for a number cell whose value is no plain decimal: that is a bug of who composed it
 */
export const writeXlsx = (report: Report): Uint8Array => {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(partsOf(report))) files[name] = strToU8(content);
  // The earliest a zip can say, in whatever zone: a file is not newer for having been asked for again.
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
};

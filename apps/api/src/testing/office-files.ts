/** Small documents of Office, whole or with something in them that does not belong there. */
import { zipOf, type ZipLies, type ZipPart } from './zip-files.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OOXML = 'application/vnd.openxmlformats-officedocument';

const SHEET_TYPE = `${OOXML}.spreadsheetml.sheet.main+xml`;
export const WORD_TYPE = `${OOXML}.wordprocessingml.document.main+xml`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const relationsXml = (
  ...relations: readonly (readonly [type: string, target: string, external?: boolean])[]
): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations
    .map(
      ([type, target, external], at) =>
        `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const typesXml = (mainPart: string, mainType: string, more = ''): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/${mainPart}" ContentType="${mainType}"/>${more}</Types>`;

export const sheetXml = (data: string, around: { before?: string; after?: string } = {}): string =>
  `${HEAD}<worksheet xmlns="${MAIN}">${around.before ?? ''}<sheetData>${data}</sheetData>${around.after ?? ''}</worksheet>`;

export type BookParts = {
  /** Markup of each sheet, or a part made by hand. */
  readonly sheets?: readonly (string | Omit<ZipPart, 'name'>)[];
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
  readonly mainType?: string;
  readonly types?: string;
  readonly more?: readonly ZipPart[];
  readonly workbookRelations?: readonly (readonly [type: string, target: string, external?: boolean])[];
};

export const bookParts = (book: BookParts = {}): ZipPart[] => {
  const sheets = book.sheets ?? [sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')];
  const listed = sheets.map((_, at) => `<sheet name="T${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const workbook =
    book.workbook ??
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${listed.join('')}</sheets></workbook>`;
  const relations = [
    ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
    ...(book.strings === undefined ? [] : [['sharedStrings', 'sharedStrings.xml'] as const]),
    ...(book.styles === undefined ? [] : [['styles', 'styles.xml'] as const]),
    ...(book.workbookRelations ?? []),
  ];
  const texts = (name: string, content: string | undefined): ZipPart[] =>
    content === undefined ? [] : [{ name, content: `${HEAD}${content}` }];
  return [
    {
      name: '[Content_Types].xml',
      content: typesXml('xl/workbook.xml', book.mainType ?? SHEET_TYPE, book.types),
    },
    { name: '_rels/.rels', content: relationsXml(['officeDocument', 'xl/workbook.xml']) },
    { name: 'xl/workbook.xml', content: workbook },
    { name: 'xl/_rels/workbook.xml.rels', content: relationsXml(...relations) },
    ...texts('xl/sharedStrings.xml', book.strings),
    ...texts('xl/styles.xml', book.styles),
    ...sheets.map((sheet, at): ZipPart => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      ...(typeof sheet === 'string' ? { content: sheet } : sheet),
    })),
    ...(book.more ?? []),
  ];
};

/** A spreadsheet. */
export const book = (parts: BookParts = {}, lies: ZipLies = {}): Buffer => zipOf(bookParts(parts), lies);

/** A letter of Word. */
export const letter = (more: readonly ZipPart[] = []): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', content: typesXml('word/document.xml', WORD_TYPE) },
    { name: '_rels/.rels', content: relationsXml(['officeDocument', 'word/document.xml']) },
    {
      name: 'word/document.xml',
      content: `${HEAD}<w:document xmlns:w="${OOXML}"><w:body><w:p><w:r><w:t>Công văn</w:t></w:r></w:p></w:body></w:document>`,
    },
    ...more,
  ]);

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
export const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
export const JPG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
/** The beginning of a program for Windows. */
export const EXE = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0'), Buffer.alloc(512, 7)]);
/** The container of .xls and of files with a password. */
export const COMPOUND = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)]);

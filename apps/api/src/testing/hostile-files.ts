/** Files made to do harm, each with the fault it must be refused for. Made when asked for: some take a moment. */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import type { FileFault } from '../http/file-faults.ts';
import { book, bookParts, COMPOUND, EXE, letter, relationsXml, sheetXml, WORD_TYPE } from './office-files.ts';
import { zipOf, type ZipPart } from './zip-files.ts';

export type HostileFile = readonly [what: string, fault: FileFault, make: () => Buffer];

const MIB = 1024 * 1024;
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** A mebibyte of spaces ends a block of deflate, so that the same bytes can follow each other without end. */
const spaces = once(() => {
  const content = Buffer.alloc(MIB, ' ');
  return { content, bytes: deflateRawSync(content, { level: 9, finishFlush: constants.Z_FULL_FLUSH }) };
});
/** So many mebibytes of spaces inside of a sheet, deflated a thousand to one. */
const spacesInSheet = (mebibytes: number): NonNullable<ZipPart['deflated']> => {
  const start = Buffer.from('<worksheet><sheetData>');
  const end = Buffer.from('</sheetData></worksheet>');
  const { content, bytes } = spaces();
  let crc = crc32(start);
  for (let count = 0; count < mebibytes; count += 1) crc = crc32(content, crc);
  return {
    bytes: Buffer.concat([
      deflateRawSync(start, { finishFlush: constants.Z_FULL_FLUSH }),
      ...Array.from({ length: mebibytes }, () => bytes),
      deflateRawSync(end),
    ]),
    size: start.length + mebibytes * MIB + end.length,
    crc: crc32(end, crc),
  };
};
const gigabyte = once(() => spacesInSheet(1_024));

const withEntities = (declarations: string, body: string): string =>
  `<?xml version="1.0"?>${declarations}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>${body}</v></c></row></sheetData></worksheet>`;
/** A billion laughs. */
const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`,
).join('')}]>`;
const DOCTYPE = '<!DOCTYPE worksheet SYSTEM "file:///etc/passwd">';
const wide = (text: string, order: 'le' | 'be'): Buffer => {
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  return order === 'le' ? little : little.swap16();
};
const sheetBytes = (content: Buffer): Buffer => book({ sheets: [{ content }] });

const extra = (part: ZipPart): Buffer => zipOf([...bookParts(), part]);
const named = (name: string): Buffer => extra({ name, content: 'x' });
const plain = (): Buffer => book();
const inEmbedding = (): ZipPart => ({ name: 'xl/embeddings/sheet.bin', content: 'x' });

export const HOSTILE: readonly HostileFile[] = [
  ['a zip bomb', 'too_much_inside', () => book({ sheets: [{ deflated: spacesInSheet(29) }] })],
  [
    'a sheet of a gigabyte that says so',
    'too_much_inside',
    () => book({ sheets: [{ deflated: gigabyte() }] }),
  ],
  [
    'a sheet of a gigabyte that says it is small',
    'too_much_inside',
    () =>
      book({ sheets: [{ deflated: gigabyte(), declared: { size: 20 * MIB }, local: { size: 20 * MIB } }] }),
  ],
  [
    'parts that say they are smaller than they are',
    'too_much_inside',
    () => extra({ name: 'a.xml', content: `<a>${'x'.repeat(5_000)}</a>`, declared: { size: 100 } }),
  ],
  [
    'parts that say they are larger than they are',
    'too_much_inside',
    () => extra({ name: 'a.xml', content: '<a/>', declared: { size: 100_000 } }),
  ],
  [
    'two large parts, each allowed alone',
    'too_much_inside',
    () =>
      zipOf([
        ...bookParts(),
        ...['a', 'b'].map((name) => ({ name, content: 'x', declared: { size: 26 * MIB, compressed: MIB } })),
      ]),
  ],
  [
    'six hundred parts',
    'too_much_inside',
    () =>
      zipOf([...bookParts(), ...Array.from({ length: 600 }, (_, at) => ({ name: `p${at}`, content: 'x' }))]),
  ],
  [
    'a directory that leaves parts out',
    'parts',
    () => zipOf([...bookParts(), { name: 'hidden.xml', content: '<a/>' }], { count: 3 }),
  ],
  [
    'something between the directory and its end',
    'parts',
    () => book({}, { beforeEnd: Buffer.alloc(40, 1) }),
  ],
  ['something before the first part', 'unknown_kind', () => book({}, { prefix: EXE })],
  ['parts that lie over each other', 'parts', () => book({}, { overlapping: true })],
  [
    'a part with another name before its content',
    'parts',
    () => extra({ name: 'a.xml', content: '<a/>', local: { name: 'b.xml' } }),
  ],
  [
    'a part with another size before its content',
    'parts',
    () => extra({ name: 'a.xml', content: '<a/>', local: { size: 9 } }),
  ],
  [
    'a part with another method before its content',
    'parts',
    () => extra({ name: 'a.xml', content: '<a/>', local: { method: 0 } }),
  ],
  [
    'a part with a second name',
    'parts',
    () => extra({ name: 'a.xml', content: '<a/>', extra: unicodePath('a.xml', 'b.xml') }),
  ],
  ['a name that leads out', 'parts', () => named('../../etc/passwd')],
  ['a name that leads out within', 'parts', () => named('xl/../../x')],
  ['a name from the root', 'parts', () => named('/etc/passwd')],
  ['a name of a drive', 'parts', () => named('C:/Windows/x')],
  ['a name with backslashes', 'parts', () => named('xl\\..\\x')],
  ['a name with an escaped dot', 'parts', () => named('xl/%2e%2E/x')],
  ['a name in quotes', 'parts', () => named('"x".xml')],
  ['a name with an end of line', 'parts', () => named('x\ny.xml')],
  ['a name with a zero', 'parts', () => named('x\0.xml')],
  ['a name twice', 'parts', () => named('xl/workbook.xml')],
  ['a name twice, in capitals', 'parts', () => named('XL/Workbook.XML')],
  ['an encrypted part', 'old_or_locked', () => extra({ name: 'a.xml', content: '<a/>', flags: 0x801 })],
  [
    'a part packed by an unknown method',
    'broken',
    () => extra({ name: 'a.xml', content: '<a/>', method: 99 }),
  ],
  ['a wrong check sum', 'broken', () => extra({ name: 'a.xml', content: '<a/>', declared: { crc: 1 } })],
  ['a zip within', 'nested', () => extra({ name: 'xl/media/image1.png', content: plain() })],
  ['a billion laughs', 'markup', () => book({ sheets: [withEntities(LAUGHS, '&lol9;')] })],
  [
    'an entity of a file',
    'markup',
    () => book({ sheets: [withEntities('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;')] }),
  ],
  [
    'a document type in UTF-16, little end first',
    'markup',
    () => sheetBytes(wide(withEntities(DOCTYPE, 'x'), 'le')),
  ],
  [
    'a document type in UTF-16, big end first',
    'markup',
    () => sheetBytes(wide(withEntities(DOCTYPE, 'x'), 'be')),
  ],
  ['a document type in small letters', 'markup', () => book({ sheets: [withEntities('<!doctype a>', 'x')] })],
  [
    'a document type in a part nobody reads',
    'markup',
    () => extra({ name: 'docProps/custom.xml', content: `${DOCTYPE}<a/>` }),
  ],
  [
    'markup in UTF-7',
    'markup',
    () => book({ sheets: ['<?xml version="1.0" encoding="UTF-7"?>+ADw-worksheet/+AD4-'] }),
  ],
  ['markup in EBCDIC', 'markup', () => sheetBytes(Buffer.from('4c6fa7949340a58599a2899695', 'hex'))],
  [
    'markup that says UTF-16 and is not',
    'markup',
    () => book({ sheets: ['<?xml version="1.0" encoding="utf-16"?><worksheet/>'] }),
  ],
  ['markup nested without end', 'too_hard', () => book({ sheets: [sheetXml('<a>'.repeat(200_000))] })],
  [
    'an element with a hundred thousand attributes',
    'too_hard',
    () =>
      book({
        sheets: [`<worksheet ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`],
      }),
  ],
  [
    'markup that ends half-way',
    'broken',
    () => book({ sheets: ['<worksheet><sheetData><row r="1"><c r="A1"><v>1'] }),
  ],
  [
    'bytes that are no characters',
    'broken',
    () =>
      sheetBytes(
        Buffer.concat([
          Buffer.from('<worksheet><a b="'),
          Buffer.from([0xff, 0xfe, 0xc0]),
          Buffer.from('"/></worksheet>'),
        ]),
      ),
  ],
  ['macros', 'macros', () => extra({ name: 'xl/vbaProject.bin', content: 'x' })],
  [
    'macros under another name',
    'macros',
    () =>
      book({
        types: '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
        more: [{ name: 'xl/innocent.bin', content: 'x' }],
      }),
  ],
  [
    'a book of the kind with macros',
    'macros',
    () => book({ mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
  ],
  ['macros of the old kind', 'macros', () => extra({ name: 'xl/macrosheets/sheet1.xml', content: '<a/>' })],
  [
    'a link to another book',
    'external',
    () => extra({ name: 'xl/externalLinks/externalLink1.xml', content: '<a/>' }),
  ],
  ['a connection to a database', 'external', () => extra({ name: 'xl/connections.xml', content: '<a/>' })],
  [
    'a picture from outside',
    'external',
    () =>
      extra({
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relationsXml(['image', 'http://example.org/x.png', true]),
      }),
  ],
  [
    'a template from outside',
    'external',
    () =>
      letter([
        {
          name: 'word/_rels/settings.xml.rels',
          content: relationsXml(['attachedTemplate', 'http://example.org/x.dotm', true]),
        },
      ]),
  ],
  ['an embedded object', 'embedded', () => zipOf([...bookParts(), inEmbedding()])],
  ['a control', 'embedded', () => extra({ name: 'xl/activeX/activeX1.xml', content: '<a/>' })],
  [
    'an object under another name',
    'embedded',
    () =>
      extra({
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relationsXml(['oleObject', '../x.bin']),
      }),
  ],
  ['a file cut short', 'broken', () => plain().subarray(0, 900)],
  ['a file with its head cut off', 'unknown_kind', () => plain().subarray(9)],
  [
    'noise',
    'unknown_kind',
    () => Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 151 + 13) % 251)),
  ],
  ['a program by the name of a sheet', 'unknown_kind', () => EXE],
  ['nothing at all', 'empty', () => Buffer.alloc(0)],
  ['the mark of a zip and nothing else', 'broken', () => Buffer.from('PK\u0003\u0004')],
  ['a file of the old kind, or with a password', 'old_or_locked', () => COMPOUND],
  ['a zip that is no document', 'unknown_kind', () => zipOf([{ name: 'a.txt', content: 'x' }])],
  [
    'a book whose first part is not there',
    'unknown_kind',
    () => zipOf(bookParts().filter(({ name }) => name !== 'xl/workbook.xml')),
  ],
  [
    'a slide',
    'unknown_kind',
    () => book({ mainType: WORD_TYPE.replace('wordprocessingml.document', 'presentationml.presentation') }),
  ],
];

/** The Info-ZIP extra field with a name of its own. */
function unicodePath(name: string, other: string): Buffer {
  const head = Buffer.alloc(9);
  head.writeUInt16LE(0x7075, 0);
  head.writeUInt16LE(5 + Buffer.byteLength(other), 2);
  head.writeUInt8(1, 4);
  head.writeUInt32LE(crc32(name), 5);
  return Buffer.concat([head, Buffer.from(other)]);
}

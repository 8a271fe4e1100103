/** Cells of spreadsheet files: those of four programs (fixtures/README.md), and odd ones made here. */
import { sheetsRead, type SheetCellOnWire, type SheetsRead } from '@ve-dich/contract';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { book, sheetXml, type BookParts } from '../testing/office-files.ts';
import { readSheets } from './read-sheets.ts';

const fixture = (name: string): Promise<SheetsRead> =>
  readSheets(readFileSync(join(import.meta.dirname, 'fixtures', `${name}.xlsx`)));
const sheetOf = ({ sheets }: SheetsRead, name: string): SheetsRead['sheets'][number] => {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};
const at = (
  { rows }: SheetsRead['sheets'][number],
  row: number,
  column: number,
): SheetCellOnWire | undefined => rows[row - 1]?.[column - 1];
const read = async (parts: BookParts): Promise<SheetsRead> => readSheets(book(parts));
/** The cells of a sheet's first row. */
const firstRow = async (data: string, more: BookParts = {}): Promise<readonly SheetCellOnWire[]> =>
  (await read({ sheets: [sheetXml(`<row r="1">${data}</row>`)], ...more })).sheets[0]?.rows[0] ?? [];

const FIXTURES = [
  'libreoffice-t1-t12',
  'gnumeric-t1-t12',
  'openpyxl-mot-thang',
  'xlsxwriter-thong-ke',
] as const;

it.each(FIXTURES)('%s is read in the shape of the contract', async (name) => {
  const answer = await fixture(name);
  expect(sheetsRead.parse(answer)).toEqual(answer);
});

describe.each([
  ['libreoffice-t1-t12', '1061.633', '0.598676478881182', '71.2'],
  // Gnumeric reckons with more digits than others, and writes them all.
  ['gnumeric-t1-t12', '1061.63300000000000001', '0.598676478881181977081', '71.1999999999999999972'],
])('the form of a whole year by %s', (name, produced, ratio, before) => {
  let answer: SheetsRead;
  beforeAll(async () => {
    answer = await fixture(name);
  });

  it('has its sheets by their names and in their order', () => {
    const months = Array.from({ length: 12 }, (_, month) => `T${month + 1}`);
    expect(answer.sheets.map((sheet) => sheet.name)).toEqual([...months, 'Ghi chú']);
    expect(answer.sheets.some(({ truncated }) => truncated)).toBe(false);
  });

  it('keeps every digit of a number, however many the cell shows', () => {
    const sheet = sheetOf(answer, 'T8');
    expect(at(sheet, 5, 8)).toEqual({ kind: 'number', value: produced });
    expect(at(sheet, 6, 5)).toEqual({ kind: 'number', value: before });
    expect(at(sheet, 5, 6)).toEqual({ kind: 'number', value: '140.125' });
  });

  it('gives formulas by their last result', () => {
    const sheet = sheetOf(answer, 'T8');
    expect(at(sheet, 5, 9)).toEqual({ kind: 'number', value: ratio, shown: '59,87%', formula: true });
    expect(at(sheet, 7, 7)).toEqual({ kind: 'error', code: '#DIV/0!', formula: true });
    expect(at(sheet, 9, 7)).toEqual({ kind: 'number', value: '0', formula: true });
  });

  it('leaves text as it stands', () => {
    const sheet = sheetOf(answer, 'T8');
    const texts = [4, 5, 6, 8, 10].map((column) => at(sheet, 8, column));
    expect(texts).toEqual(
      ['Khoảng 6.000', '1.061,633', '1,061.633', '1.061.633', '#####'].map((text) => ({
        kind: 'text',
        text,
      })),
    );
    expect(at(sheet, 9, 10)).toEqual({ kind: 'text', text: 'Xuất siêu' });
  });

  it('says what is merged, what is hidden, and which day it is', () => {
    const sheet = sheetOf(answer, 'T8');
    expect(at(sheet, 2, 5)).toEqual({ kind: 'text', text: 'Thực hiện', merged: { up: 0, left: 0 } });
    expect(at(sheet, 2, 6)).toEqual({ kind: 'empty', merged: { up: 0, left: 1 } });
    expect(at(sheet, 3, 8)).toEqual({ kind: 'empty', merged: { up: 1, left: 0 } });
    expect(at(sheet, 5, 3)).toEqual({ kind: 'text', text: 'Tỷ đồng', hidden: true });
    expect(sheet.rows[9]?.every((cell) => cell.hidden === true)).toBe(true);
    expect(at(sheet, 5, 1)?.hidden).toBeUndefined();
    expect(at(sheet, 13, 2)).toEqual({ kind: 'text', text: '2023-08-31' });
  });
});

it('LibreOffice and openpyxl say that a sheet is hidden', async () => {
  for (const name of ['libreoffice-t1-t12', 'openpyxl-mot-thang'])
    expect((await fixture(name)).sheets.filter(({ hidden }) => hidden).map((sheet) => sheet.name)).toEqual([
      'Ghi chú',
    ]);
});

it('openpyxl reckons nothing: a formula without a result is empty, and never zero', async () => {
  const sheet = sheetOf(await fixture('openpyxl-mot-thang'), 'T8');
  expect(at(sheet, 5, 9)).toEqual({ kind: 'empty', formula: true });
  expect(at(sheet, 11, 4)).toEqual({ kind: 'empty', formula: true });
  expect(at(sheet, 5, 8)).toEqual({ kind: 'number', value: '1061.633' });
});

it('XlsxWriter: runs, percents, times, truths, errors, and columns beyond the hundredth', async () => {
  const sheet = sheetOf(await fixture('xlsxwriter-thong-ke'), 'Bieu 01');
  expect(at(sheet, 4, 1)).toEqual({ kind: 'text', text: 'Chỉ số sản xuất công nghiệp' });
  expect(at(sheet, 5, 1)).toEqual({ kind: 'text', text: '    Khai khoáng' });
  expect(at(sheet, 5, 6)).toEqual({ kind: 'number', value: '0.5987', shown: '59,9%' });
  // «59,87%» with the sign as a letter: the number is the percentage.
  expect(at(sheet, 6, 6)).toEqual({ kind: 'number', value: '59.87', hidden: true });
  expect(at(sheet, 6, 3)).toEqual({ kind: 'error', code: '#DIV/0!', formula: true, hidden: true });
  expect(at(sheet, 7, 2)).toEqual({ kind: 'text', text: '2023-08-31 17:05' });
  expect(at(sheet, 7, 3)).toEqual({ kind: 'text', text: 'TRUE' });
  expect(at(sheet, 7, 4)).toEqual({ kind: 'text', text: '=1+1' });
  expect(at(sheet, 7, 5)).toEqual({ kind: 'text', text: 'Xuất siêu', formula: true });
  expect(at(sheet, 7, 6)).toEqual({ kind: 'number', value: '123456789012345' });
  expect(at(sheet, 8, 100)).toEqual({ kind: 'text', text: 'cột 100' });
  expect(sheet.rows[7]).toHaveLength(100);
  expect(sheet.truncated).toBe(true);
});

describe('a cell', () => {
  it.each([
    ['<c r="A1"><v>59.870000000000005</v></c>', { kind: 'number', value: '59.870000000000005' }],
    ['<c r="A1"><v> 1E-7 </v></c>', { kind: 'number', value: '1E-7' }],
    ['<c r="A1" t="n"><v>abc</v></c>', { kind: 'text', text: 'abc' }],
    ['<c r="A1" t="e"><v>#REF!</v></c>', { kind: 'error', code: '#REF!' }],
    ['<c r="A1" t="b"><v>0</v></c>', { kind: 'text', text: 'FALSE' }],
    ['<c r="A1" t="d"><v>2024-05-31</v></c>', { kind: 'text', text: '2024-05-31' }],
    ['<c r="A1" t="str"><f>A2</f><v>x</v></c>', { kind: 'text', text: 'x', formula: true }],
    ['<c r="A1"><f/><v/></c>', { kind: 'empty', formula: true }],
    [
      '<c r="A1" t="inlineStr"><is><t>a</t><r><t xml:space="preserve"> b</t></r></is></c>',
      { kind: 'text', text: 'a b' },
    ],
    ['<c r="A1" t="str"><v><![CDATA[<a> & b]]></v></c>', { kind: 'text', text: '<a> & b' }],
    [
      '<c r="A1" t="inlineStr"><is><t>một_x000D__x000A_hai_x0000_</t></is></c>',
      { kind: 'text', text: 'một\nhai' },
    ],
    ['<c r="A1" t="inlineStr"><is><t>&#x1F600;&lt;</t></is></c>', { kind: 'text', text: '😀<' }],
    ['<x:c r="A1" xmlns:x="m"><x:v>7</x:v></x:c>', { kind: 'number', value: '7' }],
    ['<c><v>8</v></c>', { kind: 'number', value: '8' }],
  ] as const)('%s', async (markup, cell) => {
    expect(await firstRow(markup)).toEqual([cell]);
  });

  it('of shared text is without what is written above it, and one that is not there is empty', async () => {
    const strings = '<sst><si><t>Hộ</t></si><si><r><t>nghèo</t></r><rPh><t>ngheo</t></rPh></si></sst>';
    const cells = [0, 1, 2].map((at) => `<c r="${'ABC'[at]}1" t="s"><v>${at}</v></c>`).join('');
    expect(await firstRow(`${cells}<c r="D1" t="s"><v>x</v></c><c r="E1"><v>1</v></c>`, { strings })).toEqual(
      [
        { kind: 'text', text: 'Hộ' },
        { kind: 'text', text: 'nghèo' },
        { kind: 'empty' },
        { kind: 'empty' },
        { kind: 'number', value: '1' },
      ],
    );
  });

  it('in UTF-16 is read like any other', async () => {
    const markup = sheetXml('<row r="1"><c r="A1" t="str"><v>Đạt</v></c></row>').replace('UTF-8', 'UTF-16');
    for (const content of [
      Buffer.from(`\ufeff${markup}`, 'utf16le'),
      Buffer.from(`\ufeff${markup}`, 'utf16le').swap16(),
    ]) {
      const { sheets } = await read({ sheets: [{ content }] });
      expect(sheets[0]?.rows).toEqual([[{ kind: 'text', text: 'Đạt' }]]);
    }
  });

  it('of a book that counts from 1904 is a day of its own', async () => {
    const workbook =
      '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>';
    const styles =
      '<styleSheet><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    expect(await firstRow('<c r="A1" s="1"><v>43707</v></c>', { workbook, styles })).toEqual([
      { kind: 'text', text: '2023-08-31' },
    ]);
  });
});

describe('what is too much', () => {
  it('rows and columns beyond what is read, where they hold anything', async () => {
    const rows = [1, 2_000, 2_001]
      .map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`)
      .join('');
    const { sheets } = await read({
      sheets: [sheetXml(rows), sheetXml('<row r="1"><c r="XFD1" s="1"/></row>')],
    });
    expect(sheets[0]?.rows).toHaveLength(2_000);
    expect(sheets.map(({ truncated }) => truncated)).toEqual([true, false]);
  });

  it('the dimension a sheet claims is not asked', async () => {
    const before = '<dimension ref="A1:XFD1048576"/>';
    const { sheets } = await read({
      sheets: [sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', { before })],
    });
    expect(sheets[0]?.rows).toEqual([[{ kind: 'number', value: '1' }]]);
  });

  it('cells merged without end cover no more than there is', async () => {
    const after = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(5_000)}<mergeCell ref="x"/></mergeCells>`;
    const { sheets } = await read({
      sheets: [
        sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>2</v></c></row>', { after }),
      ],
    });
    expect(sheets[0]?.rows.map((row) => row.map(({ merged }) => merged))).toEqual(
      [0, 1, 2].map((up) => [0, 1].map((left) => ({ up, left }))),
    );
  });

  it('one text told a hundred thousand times is told as often as there is room', async () => {
    const strings = `<sst><si><t>${'x'.repeat(40_000)}</t></si></sst>`;
    const rows = `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`.repeat(1_000);
    const { sheets } = await read({ sheets: [{ content: sheetXml(rows), stored: true }], strings });
    const told = sheets[0]?.rows.flat() ?? [];
    expect(sheets[0]?.truncated).toBe(true);
    expect(told[0]).toMatchObject({ text: 'x'.repeat(32_767) });
    expect(JSON.stringify(sheets).length).toBeLessThan(5_000_000);
  });

  it('cells of all sheets together', async () => {
    const wide = Array.from(
      { length: 2_000 },
      (_, row) => `<row r="${row + 1}"><c r="CV${row + 1}"><v>1</v></c></row>`,
    );
    const { sheets } = await read({ sheets: [sheetXml(wide.join('')), sheetXml(wide.join(''))] });
    expect(sheets.map(({ truncated }) => truncated)).toEqual([false, true]);
    expect(sheets.flatMap(({ rows }) => rows.flat())).toHaveLength(200_000);
  });

  it('forty sheets are read, forty-one are not', async () => {
    const sheet = sheetXml('');
    const many = (count: number) => read({ sheets: Array.from({ length: count }, () => sheet) });
    expect((await many(40)).sheets).toHaveLength(40);
    await expect(many(41)).rejects.toMatchObject({ fault: 'too_many_sheets' });
  });

  it.each([
    ['a row that is no number', '<row r="x"><c r="A1"/></row>'],
    ['a row before the first', '<row r="0"/>'],
    ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['a cell that is nowhere', '<row r="1"><c r="1A"><v>1</v></c></row>'],
  ])('%s breaks the file', async (_, data) => {
    await expect(read({ sheets: [sheetXml(data)] })).rejects.toMatchObject({ fault: 'broken' });
  });
});

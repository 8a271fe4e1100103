import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, Cell, Report, Section, Table, TableRow } from '../report.ts';
import { exampleReport } from '../testing/example-report.ts';
import { writeXlsx } from './xlsx.ts';

const EXAMPLE = exampleReport('party-2026');

const filesOf = (report: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(writeXlsx(report))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

/** What a program reads where the markup says this. */
const unescaped = (markup: string): string =>
  markup
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

type ReadCell = { readonly text: string; readonly number: string | null; readonly look: string };

/** Cells by address, with the `<xf …>` that gives their looks. */
const cellsOf = (files: Readonly<Record<string, string>>, sheet: number): ReadonlyMap<string, ReadCell> => {
  const looks = /<cellXfs.*<\/cellXfs>/.exec(files['xl/styles.xml'] ?? '')?.[0].match(/<xf .*?<\/xf>/g) ?? [];
  const markup = files[`xl/worksheets/sheet${sheet}.xml`] ?? '';
  return new Map(
    [...markup.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"(?: t="inlineStr")?(?:\/>|>(.*?)<\/c>)/gs)].map(
      ([, address = '', look = '', inside = '']) => {
        const text = [...inside.matchAll(/<t xml:space="preserve">(.*?)<\/t>/gs)]
          .map(([, part]) => part)
          .join('');
        const number = /<v>(.*?)<\/v>/.exec(inside)?.[1] ?? null;
        return [address, { text: unescaped(text), number, look: looks[Number(look)] ?? '' }];
      },
    ),
  );
};

const namesOf = (files: Readonly<Record<string, string>>): readonly string[] =>
  [...(files['xl/workbook.xml'] ?? '').matchAll(/<sheet name="(.*?)"/g)].map(([, name = '']) =>
    unescaped(name),
  );

const formatsOf = (files: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    [...(files['xl/styles.xml'] ?? '').matchAll(/<numFmt numFmtId="(\d+)" formatCode="(.*?)"/g)].map(
      ([, id = '', code = '']) => [id, code],
    ),
  );

const isTable = (block: Block): block is Table => block.kind === 'table';

const withSections = (sections: readonly Section[]): Report => ({ ...EXAMPLE, sections });

const words = (text: string): Cell => ({ kind: 'text', runs: [{ text }] });
const number = (value: string, decimals: number, text = value): Cell => ({
  kind: 'number',
  value,
  decimals,
  text,
  trace: null,
});

const smallTable = (rows: readonly TableRow['cells'][], key = 'small'): Table => ({
  kind: 'table',
  key,
  summary: 'Bảng nhỏ',
  columns: ['a', 'b', 'c'].map((column) => ({ key: column, widthMm: 30, align: 'left' })),
  header: [['A', 'B', 'C'].map((text) => ({ text, columns: 1, rows: 1 }))],
  numbering: ['A', 'B', '1'],
  rows: rows.map((cells) => ({ kind: 'indicator', cells })),
});

const annex = (blocks: readonly Block[], name = 'Phụ lục 1', key = 'annex-1'): Section => ({
  key,
  kind: 'annex',
  orientation: 'landscape',
  name,
  heading: [{ text: 'Phụ lục 1', style: 'number' }],
  blocks,
});

/** Rows of a small table begin below its heading, an empty row, the header and the numbering. */
const FIRST_ROW = 5;
const smallCells = (rows: readonly TableRow['cells'][]) =>
  cellsOf(filesOf(withSections([annex([smallTable(rows)])])), 2);

describe('writeXlsx', () => {
  it('writes the same bytes for the same report', () => {
    expect(writeXlsx(exampleReport('party-2026'))).toEqual(writeXlsx(EXAMPLE));
  });

  it('has the text first, a sheet for each section with a table, and the notes last', () => {
    expect(namesOf(filesOf(EXAMPLE))).toEqual(['Báo cáo', 'Phụ lục 1', 'Phụ lục 2', 'Ghi chú']);
  });

  it('leaves out nothing of the report', () => {
    const files = filesOf(EXAMPLE);
    const every = [1, 2, 3, 4].flatMap((sheet) =>
      [...cellsOf(files, sheet).values()].map(({ text }) => text),
    );
    const found = new Set(every.map((text) => text.toLowerCase()));
    const { head, title, signature, basis, sections } = EXAMPLE;
    const wanted = [
      ...[...head.left, ...head.right].map(({ text }) => text),
      title.name,
      title.abstract,
      ...signature.authority,
      signature.post,
      signature.name,
      signature.recipientsLabel,
      ...signature.recipients,
      ...basis.lines,
      ...sections.flatMap(({ heading, blocks }) => [
        ...heading.map(({ text }) => text),
        ...blocks.flatMap((block) =>
          block.kind === 'paragraph'
            ? [block.runs.map(({ text }) => text).join('')]
            : (isTable(block) ? block.header.flat() : [{ text: block.title }]).map(({ text }) => text),
        ),
      ]),
    ];
    expect(wanted.filter((text) => !found.has(text.toLowerCase()))).toEqual([]);
    expect(every.join('\n')).toContain(basis.hash);
  });

  it('ends the text of a state report with its mark', () => {
    const texts = [...cellsOf(filesOf(exampleReport('state-nd30')), 1).values()].map(({ text }) => text);
    expect(texts.some((text) => text.endsWith('tại phiên họp gần nhất./.'))).toBe(true);
  });

  it('writes every number of the table as a number with all its digits and the format of its decimals', () => {
    const files = filesOf(EXAMPLE);
    const cells = cellsOf(files, 2);
    const formats = formatsOf(files);
    const table = EXAMPLE.sections[1]?.blocks.find(isTable);
    const first = [...cells].find(([, { text }]) => text === '6=5/2')?.[0].match(/\d+/)?.[0];
    const wanted = (table?.rows ?? []).flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell.kind === 'number'
          ? [[`${String.fromCharCode(65 + column)}${Number(first) + 1 + row}`, cell.value, cell.decimals]]
          : [],
      ),
    );
    const found = [...cells]
      .filter(([, { number }]) => number !== null)
      .map(([address, { number, look }]) => {
        const code = formats.get(/numFmtId="(\d+)"/.exec(look)?.[1] ?? '') ?? '';
        expect(code).toMatch(/^#,##0(?:\.0+)?$/);
        return [address, number, code.split('.')[1]?.length ?? 0];
      });
    expect(found.length).toBeGreaterThan(200);
    expect(found).toEqual(wanted);
  });

  it('shows how firm a figure is beside it, and the cell stays a number (US8)', () => {
    const marked = (sign: string): Cell => ({
      kind: 'number',
      value: '1061.633',
      decimals: 1,
      text: `1.061,6 ${sign}`,
      trace: null,
      mark: { sign, words: 'số chính thức' },
    });
    const files = filesOf(withSections([annex([smallTable([[marked('(2)'), marked(''), marked('"(1)')]])])]));
    const cells = cellsOf(files, 2);
    expect(['A', 'B', 'C'].map((column) => cells.get(`${column}${FIRST_ROW}`)?.number)).toEqual([
      '1061.633',
      '1061.633',
      '1061.633',
    ]);
    expect([...formatsOf(files).values()]).toEqual([
      '#,##0.0&quot; (2)&quot;',
      '#,##0.0',
      '#,##0.0&quot; (1)&quot;',
    ]);
  });

  it('has the Party’s hyphens in the Party’s papers only', () => {
    const texts = (profile: 'party-2026' | 'state-nd30', sheet: number): readonly string[] =>
      [...cellsOf(filesOf(exampleReport(profile)), sheet).values()].map(({ text }) => text);
    expect(texts('party-2026', 1)).toContain('-----');
    expect(texts('party-2026', 2)).toContain('-----');
    expect(texts('state-nd30', 1)).not.toContain('-----');
    expect(texts('state-nd30', 2)).not.toContain('-----');
    expect(texts('state-nd30', 1)).toEqual(expect.arrayContaining(['TM. BAN GIÁM ĐỐC', 'KT. GIÁM ĐỐC']));
  });

  it('keeps digits a binary number cannot hold, the sign, and a «+» that is printed', () => {
    const long = '123456789012345678.123456789';
    const rows = [[number(long, 9), number('-4.13', 2), number('0.42', 2, '+0,42')]];
    const files = filesOf(withSections([annex([smallTable(rows)])]));
    const cells = cellsOf(files, 2);
    expect(['A', 'B', 'C'].map((column) => cells.get(`${column}${FIRST_ROW}`)?.number)).toEqual([
      long,
      '-4.13',
      '0.42',
    ]);
    expect([...formatsOf(files).values()]).toEqual([
      '#,##0.000000000',
      '#,##0.00',
      '+#,##0.00;-#,##0.00;#,##0.00',
    ]);
  });

  it('gives a number a column in which it can be seen', () => {
    const rows = [[number('123456789012345678.12', 2, '123.456.789.012.345.678,12'), words(''), words('')]];
    const markup = filesOf(withSections([annex([smallTable(rows)])]))['xl/worksheets/sheet2.xml'];
    expect(markup).toContain('<col min="1" max="1" width="27.5" customWidth="1"/>');
    expect(markup).toContain('<col min="2" max="2" width="15.79" customWidth="1"/>');
  });

  it('refuses a number that is none, and nothing else gets into its place', () => {
    for (const value of ['1e5', '=1+1', '1,5', '', '</v><f>1+1</f><v>', 'NaN']) {
      expect(() => smallCells([[number(value, 0), words(''), words('')]])).toThrow(RangeError);
    }
  });

  it.each([
    '=1+1',
    '+84 208',
    '-5%',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠A1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://a.vn";"<b>&amp;")',
    '00123',
    '1e5',
    'TRUE',
    '_x003D_1+1',
    '<script>alert(1)</script>]]>',
  ])('keeps %j as text', (hostile) => {
    const files = filesOf(withSections([annex([smallTable([[words(hostile), words(hostile), words('')]])])]));
    const cell = cellsOf(files, 2).get(`B${FIRST_ROW}`);
    expect(cell).toMatchObject({ text: hostile.replace('\r', '\n'), number: null });
    expect(cell?.look).toContain('quotePrefix="1"');
    expect(files['xl/worksheets/sheet2.xml']).not.toMatch(/<f[ >/]/);
  });

  it('marks every text of every sheet as text, and has no formula in it', () => {
    const files = filesOf(EXAMPLE);
    for (const sheet of [1, 2, 3, 4]) {
      const texts = [...cellsOf(files, sheet).values()].filter(({ text }) => text !== '');
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.filter(({ look }) => !look.includes('quotePrefix="1"'))).toEqual([]);
    }
    expect(Object.values(files).filter((content) => /<f[ >/]|DDE|externalLink/.test(content))).toEqual([]);
  });

  it('takes out control characters and what turns the direction of writing', () => {
    const cells = smallCells([
      [words('A\u0000\u0007\u001b\u009fB'), words('C\u202e\u2066\u200f\u061cD\ud800'), words('E\nF')],
    ]);
    expect(['A', 'B', 'C'].map((column) => cells.get(`${column}${FIRST_ROW}`)?.text)).toEqual([
      'AB',
      'CD\ufffd',
      'E\nF',
    ]);
  });

  it('cuts what a cell cannot hold, says so, and parts long paragraphs without losing a sign', () => {
    const long = 'một hai ba bốn '.repeat(3000).trim();
    const note: Block = { kind: 'paragraph', role: 'note', runs: [{ text: long }], written: null };
    const files = filesOf(withSections([annex([smallTable([[words(long), words(''), words('')]]), note])]));
    const cell = cellsOf(files, 2).get(`A${FIRST_ROW}`)?.text ?? '';
    expect(cell).toHaveLength(32_767);
    expect(cell.endsWith('…')).toBe(true);
    const parts = [...cellsOf(files, 3).values()]
      .map(({ text }) => text)
      .filter((text) => text.includes('bốn'));
    expect(parts.join('')).toBe(long);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(2000);
  });

  it('merges the heading, the spans of the header and the notes of an annex, and nothing in its rows', () => {
    const merges = [
      ...(filesOf(EXAMPLE)['xl/worksheets/sheet2.xml'] ?? '').matchAll(/<mergeCell ref="(.*?)"/g),
    ].map(([, ref]) => ref);
    // Four lines of heading, nine columns over both rows, two groups of two, one note.
    expect(merges).toHaveLength(4 + 9 + 2 + 1);
    expect(merges.slice(0, 5)).toEqual(['A1:M1', 'A2:M2', 'A3:M3', 'A4:M4', 'A6:A7']);
    expect(merges).toContain('G6:H6');
  });

  it('keeps header and names in sight, and prints the header on every page', () => {
    const files = filesOf(EXAMPLE);
    expect(files['xl/worksheets/sheet2.xml']).toContain(
      '<pane xSplit="2" ySplit="8" topLeftCell="C9" activePane="bottomRight" state="frozen"/>',
    );
    expect(files['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Phụ lục 1'!$6:$8</definedName>`,
    );
    expect(files['xl/workbook.xml']).toContain(`localSheetId="2">'Phụ lục 2'!$6:$6</definedName>`);
  });

  it('prints on A4 one page wide with the margins of the profile and the number of the page', () => {
    const markup = filesOf(EXAMPLE)['xl/worksheets/sheet2.xml'];
    expect(markup).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(markup).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(markup).toContain('left="1.1811" right="0.5906" top="0.7874" bottom="0.7874"');
    expect(markup).toContain('<oddHeader>&amp;C&amp;14&amp;P</oddHeader>');
    expect(filesOf(EXAMPLE)['xl/worksheets/sheet1.xml']).toContain('orientation="portrait"');
  });

  it('marks what somebody still has to write, and shows words in bold within a sentence', () => {
    const files = filesOf(EXAMPLE);
    const toWrite = [...cellsOf(files, 1).values()].filter(({ look }) => look.includes('fillId="3"'));
    expect(toWrite.map(({ text }) => text.slice(0, 6))).toEqual(['[Viết:']);
    expect(files['xl/worksheets/sheet1.xml']).toMatch(
      /<rPr><b\/><sz val="11"\/>[^/]*\/><family val="1"\/><\/rPr><t xml:space="preserve">09<\/t>/,
    );
  });

  it('puts the tables of a section below one another, each with its header', () => {
    const tables = [smallTable([[words('1'), words('một'), words('x')]]), smallTable([], 'second')];
    const files = filesOf(withSections([annex(tables)]));
    const column = [...cellsOf(files, 2)]
      .filter(([address]) => address.startsWith('B'))
      .map(([at, { text }]) => [at, text]);
    expect(column).toEqual([
      ['B1', ''],
      ['B3', 'B'],
      ['B4', 'B'],
      ['B5', 'một'],
      ['B7', 'B'],
      ['B8', 'B'],
    ]);
    expect(files['xl/worksheets/sheet2.xml']).toContain('ySplit="4"');
  });

  it('writes a hundred and thirteen rows', () => {
    const rows = Array.from({ length: 113 }, (_, at) => [
      words(String(at + 1)),
      words(`Chỉ tiêu ${at}`),
      number(`${at}.5`, 1),
    ]);
    const cells = smallCells(rows);
    expect(cells.get(`A${FIRST_ROW + 112}`)?.text).toBe('113');
    expect(cells.get(`C${FIRST_ROW + 112}`)?.number).toBe('112.5');
    expect(cells.has(`A${FIRST_ROW + 113}`)).toBe(false);
  });

  it('makes rows as high as their longest text needs, free to grow', () => {
    const rows = ['ngắn', 'dài hơn một dòng '.repeat(4), '\ra\nb\r\nc'].map((text) => [
      words(''),
      words(text),
      words(''),
    ]);
    const markup = filesOf(withSections([annex([smallTable(rows)])]))['xl/worksheets/sheet2.xml'] ?? '';
    expect(markup.match(/<row r="[567]"[^>]*>/g)).toEqual(
      [17, 74, 60].map((ht, at) => `<row r="${at + 5}" ht="${ht}">`),
    );
  });

  it('makes names a workbook takes, each once', () => {
    const names = [
      "a/b\\c?[d]*:'",
      'Ghi chú',
      'GHI CHÚ',
      'x'.repeat(40),
      'x'.repeat(40),
      '',
      'History',
      '\ud800',
      "Tháng '7",
    ];
    const report = withSections(
      names.map((name, at) => annex([smallTable([], `t${at}`)], name, `annex-${at}`)),
    );
    const given = namesOf(filesOf(report));
    expect(given).toHaveLength(names.length + 2);
    expect(new Set(given.map((name) => name.toLowerCase())).size).toBe(given.length);
    expect(given.filter((name) => name.length > 31 || name === '' || /[\\/?*[\]:]|^'|'$/.test(name))).toEqual(
      [],
    );
    expect(given.slice(2, 4)).toEqual(['Ghi chú (2)', 'GHI CHÚ (3)']);
    expect(filesOf(report)['xl/workbook.xml']).toContain("'Tháng ''7'!$3:$4");
  });

  it('tells its properties from the report, never from the clock', () => {
    const core = filesOf(EXAMPLE)['docProps/core.xml'];
    expect(core).toContain(`<dc:title>${EXAMPLE.properties.title}</dc:title>`);
    expect(core).toContain(`<dc:creator>${EXAMPLE.properties.author}</dc:creator>`);
    expect(core).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2024-08-12T02:00:00Z</dcterms:created>',
    );
  });
});

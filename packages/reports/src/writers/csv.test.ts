import { strFromU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Report, Table } from '../report.ts';
import { exampleReport } from '../testing/example-report.ts';
import { csvText, writeCsv } from './csv.ts';

const EXAMPLE = exampleReport('party-2026');

/** RFC 4180, strictly: each field quoted or not, quotes doubled, records parted by CRLF. */
const parseCsv = (text: string, separator: string): readonly (readonly string[])[] => {
  const records: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      let field = '';
      if (text[at] === '"') {
        at += 1;
        while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) {
          field += text[at];
          at += text[at] === '"' ? 2 : 1;
        }
        at += 1;
      }
      // What follows closed quotes belongs to the field as it stands, as spreadsheets read it.
      while (at < text.length && text[at] !== separator && !text.startsWith('\r\n', at)) {
        field += text[at];
        at += 1;
      }
      record.push(field);
      if (text[at] !== separator) break;
      at += 1;
    }
    records.push(record);
    at += 2;
  }
  return records;
};

/** Without its byte order mark, which a decoder takes for itself. */
const textFrom = (report: Report): string => strFromU8(writeCsv(report));
const recordsOf = (report: Report) => parseCsv(textFrom(report), ';');

const words = (text: string): Cell => ({ kind: 'text', runs: [{ text }] });

const reportWith = (rows: readonly (readonly Cell[])[], header?: Table['header']): Report => ({
  ...EXAMPLE,
  sections: [
    {
      key: 'annex-1',
      kind: 'annex',
      orientation: 'landscape',
      name: 'Phụ lục 1',
      heading: [],
      blocks: [
        {
          kind: 'table',
          key: 'small',
          summary: 'Bảng nhỏ',
          columns: ['a', 'b', 'c'].map((key) => ({ key, widthMm: 30, align: 'left' })),
          header: header ?? [['A', 'B', 'C'].map((text) => ({ text, columns: 1, rows: 1 }))],
          numbering: [],
          rows: rows.map((cells) => ({ kind: 'indicator', cells })),
        },
      ],
    },
  ],
});

const number = (value: string): Cell => ({ kind: 'number', value, decimals: 1, text: '1,0', trace: null });

describe('writeCsv', () => {
  it('begins with a byte order mark, ends lines with CRLF, quotes every field', () => {
    expect(Array.from(writeCsv(EXAMPLE).slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(textFrom(reportWith([[words('x'), { kind: 'empty' }, number('1061.633')]]))).toBe(
      '"A";"B";"C"\r\n"x";"";"1061,633"\r\n',
    );
  });

  it('holds the cells of the first annex with a table, digit for digit', () => {
    const table = EXAMPLE.sections[1]?.blocks.find((block) => block.kind === 'table');
    const wanted = (table?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => {
        if (cell.kind === 'number') return cell.value.replace('.', ',');
        return cell.kind === 'text'
          ? cell.runs
              .map(({ text }) => text)
              .join('')
              .replace(/^-/, "'-")
          : '';
      }),
    );
    expect(wanted.length).toBeGreaterThan(30);
    expect(recordsOf(EXAMPLE).slice(1)).toEqual(wanted);
  });

  it('says how firm the figures of a column are in one of its own, behind all others (US8)', () => {
    const marked = (value: string, of: string): Cell => ({
      kind: 'number',
      value,
      decimals: 1,
      text: '1,0 (2)',
      trace: null,
      mark: { sign: '(2)', words: of },
    });
    const rows = [
      [words('x'), marked('12', 'số chính thức'), number('3')],
      [words('y'), marked('0.5', 'ước thực hiện'), number('4')],
      [words('z'), words('…'), { kind: 'empty' } as const],
    ];
    expect(recordsOf(reportWith(rows))).toEqual([
      ['A', 'B', 'C', 'B – loại số liệu'],
      ['x', '12', '3', 'số chính thức'],
      ['y', '0,5', '4', 'ước thực hiện'],
      ['z', '…', '', ''],
    ]);
  });

  it('makes one line of a header that spans', () => {
    expect(recordsOf(EXAMPLE)[0]?.slice(5, 11)).toEqual([
      'TH cùng kỳ 2023',
      'Thực hiện – Tháng 7',
      'Thực hiện – Lũy kế 7 tháng',
      'So sánh (%) – KH năm',
      'So sánh (%) – Cùng kỳ',
      'Ước TH cả năm',
    ]);
  });

  it('places a header of three rows, and what spans too far', () => {
    const header: Table['header'] = [
      [
        { text: 'TT', columns: 1, rows: 3 },
        { text: 'Nhóm', columns: 5, rows: 1 },
      ],
      [
        { text: 'x', columns: 1, rows: 1 },
        { text: 'y', columns: 1, rows: 9 },
      ],
      [
        { text: 'z', columns: 1, rows: 1 },
        { text: 'no room', columns: 1, rows: 1 },
      ],
    ];
    expect(recordsOf(reportWith([], header))).toEqual([['TT', 'Nhóm – x – z', 'Nhóm – y']]);
  });

  it('keeps numbers numbers: no mark before a minus, every digit, no thousands', () => {
    const long = '-123456789012345678.123456789';
    expect(recordsOf(reportWith([[number(long), number('0'), number('1234567.80')]]))[1]).toEqual([
      '-123456789012345678,123456789',
      '0',
      '1234567,80',
    ]);
    expect(() => writeCsv(reportWith([[number('=1+1'), words(''), words('')]]))).toThrow(RangeError);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-5%', "'-5%"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "' =1"],
    ['\r=1', "' =1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    [' =1', "' =1"],
    ['x,=1+1,y', "x,'=1+1,y"],
    ['x;"=1', 'x;"=1'],
    ['\u202e=1\u0000', "'=1"],
    ['a\r\nb\tc', 'a b c'],
    ['Chậm, do mưa - lũ', 'Chậm, do mưa - lũ'],
  ])('writes %j as %j', (text, wanted) => {
    expect(recordsOf(reportWith([[words(text), words(text), words(text)]]))[1]).toEqual([
      wanted,
      wanted,
      wanted,
    ]);
  });

  it('is read back as it was written, whatever the text', () => {
    const anyText = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...Array.from('";,=+-@\r\n\t\' x'))),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(anyText, anyText, anyText), { maxLength: 5 }), (rows) => {
        const report = reportWith(rows.map((texts) => texts.map(words)));
        expect(recordsOf(report).slice(1)).toEqual(rows.map((texts) => texts.map(csvText)));
      }),
    );
  });

  it('has no field that begins a formula, whichever of the separators a program believes in', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...Array.from('";,=+-@＝\r\n\t\' x1')) });
    fc.assert(
      fc.property(fc.tuple(anyText, anyText, anyText), (texts) => {
        const text = textFrom(reportWith([texts.map(words)]));
        for (const separator of [';', ',', '\t']) {
          const fields = parseCsv(text, separator).flat();
          expect(fields.filter((field) => /^\s*[=+\-@＝＋－＠]/.test(field))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves ordinary text as it is', () => {
    const ordinary = fc.string({ unit: fc.constantFrom(...Array.from('aăâbcdđêôơư 0123456789.%()/:')) });
    fc.assert(fc.property(ordinary, (text) => csvText(text) === text));
  });

  it('has no line where no annex has a table, and the same bytes for the same report', () => {
    expect(writeCsv({ ...EXAMPLE, sections: EXAMPLE.sections.slice(0, 1) })).toHaveLength(3);
    expect(writeCsv(exampleReport('party-2026'))).toEqual(writeCsv(EXAMPLE));
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTsv } from './parse-tsv.ts';

describe('text from the clipboard', () => {
  it.each<[string, string, string[][]]>([
    ['nothing', '', []],
    ['one cell', 'a', [['a']]],
    [
      'no row after the last line end',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['LF', 'a\nb\n', [['a'], ['b']]],
    ['CR, as old Macs', 'a\rb\r', [['a'], ['b']]],
    ['a last row without a line end', 'a\r\nb', [['a'], ['b']]],
    [
      'empty cells',
      '\t\r\n\t',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    ['a blank line is a row', 'a\n\nb', [['a'], [''], ['b']]],
    ['a line break in a cell', '"Lũy kế\n5 tháng"\t1', [['Lũy kế\n5 tháng', '1']]],
    ['CRLF and a tab in a cell', '"a\r\nb\tc"\td\r\n', [['a\r\nb\tc', 'd']]],
    ['a quote in quotes', '"Chỉ tiêu ""trên 8 %"""\tx', [['Chỉ tiêu "trên 8 %"', 'x']]],
    ['a quote inside a text is itself', 'ống 12"\tx', [['ống 12"', 'x']]],
    ['an empty quoted cell', '""\t""\r\n', [['', '']]],
    ['a quoted empty cell at the very end', 'a\r\n""', [['a'], ['']]],
    ['text behind a closing quote', '"a"b\tc', [['ab', 'c']]],
    ['a quote nobody closes', '"a\tb\nc', [['a\tb\nc']]],
    ['spaces stay', ' a \t  b', [[' a ', '  b']]],
  ])('%s', (_, text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });

  it('gives back whatever was written, with any line end', () => {
    const cell = fc.string({ unit: fc.constantFrom(...Array.from('ab1,."\t\n\r '), 'ế'), maxLength: 6 });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    const quoted = (text: string): string =>
      /["\t\n\r]/.test(text) || text === '' ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(rows, fc.constantFrom('\r\n', '\n', '\r'), fc.boolean(), (written, end, isEnded) => {
        const lines = written.map((row) => row.map(quoted).join('\t'));
        const text = lines.join(end) + (isEnded && lines.length > 0 ? end : '');
        expect(parseTsv(text)).toEqual(written);
      }),
      { numRuns: 1000 },
    );
  });
});

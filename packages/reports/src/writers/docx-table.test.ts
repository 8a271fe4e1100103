import { describe, expect, it } from 'vitest';
import type { Table } from '../report.ts';
import { exampleReport } from '../testing/example-report.ts';
import {
  partsOf,
  part,
  documentOf,
  textOf,
  all,
  rowsIn,
  tablesIn,
  styleOf,
  styleNamed,
  paragraphWith,
  withMain,
  indicatorTable,
} from '../testing/docx-reading.ts';
import { writeDocx } from './docx.ts';

describe('tables', () => {
  it('repeat every row of the header and split no row', async () => {
    const figures = tablesIn(await documentOf(exampleReport('party-2026')))[2] ?? '';
    const rows = rowsIn(figures);
    expect(rows).toHaveLength(38);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual(rows.map((_row, index) => index < 3));
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(textOf(rows[2] ?? '')).toBe('ABC123456=5/27=5/38910');
  });

  it('have fixed widths that fill the text, in every row', async () => {
    for (const [index, table] of tablesIn(await documentOf(exampleReport('party-2026'))).entries()) {
      const width = index < 2 ? 9355 : 14287;
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      const sum = (xml: string, pattern: RegExp): number =>
        Array.from(xml.matchAll(pattern), ([, each]) => Number(each)).reduce(
          (total, each) => total + each,
          0,
        );
      expect(sum(table, /<w:gridCol w:w="(\d+)"/g)).toBe(width);
      for (const row of rowsIn(table)) expect(sum(row, /<w:tcW w:type="dxa" w:w="(\d+)"/g)).toBe(width);
    }
  });

  it('span columns and rows as the header says', async () => {
    const [first = '', second = ''] = rowsIn(
      tablesIn(await documentOf(exampleReport('party-2026')))[2] ?? '',
    );
    expect(all(first, /<w:gridSpan w:val="2"\/>/g)).toHaveLength(2);
    expect(all(first, /<w:vMerge w:val="restart"\/>/g)).toHaveLength(9);
    expect(all(second, /<w:vMerge w:val="continue"\/>|<w:vMerge\/>/g)).toHaveLength(9);
    expect(textOf(second)).toBe('Tháng 7Lũy kế 7 thángKH nămCùng kỳ');
  });

  it('refuse a header that does not fill the columns', async () => {
    const table: Table = { ...indicatorTable(), header: [[{ text: 'TT', columns: 1, rows: 1 }]] };
    await expect(writeDocx(withMain([table]))).rejects.toThrow(RangeError);
  });

  it('have thin borders, and none around head and signature', async () => {
    const [head = '', signature = '', figures = ''] = tablesIn(await documentOf(exampleReport('party-2026')));
    expect(
      all(figures, /<w:(?:top|left|bottom|right|insideH|insideV) w:val="single"[^>]*w:sz="4"/g),
    ).toHaveLength(6);
    expect(head).toContain('<w:insideV w:val="none"');
    expect(signature).toContain('<w:insideV w:val="none"');
  });

  it('set numbers to the right, rows in the style of their kind', async () => {
    const parts = await partsOf(exampleReport('party-2026'));
    const document = part(parts, 'word/document.xml');
    const styles = part(parts, 'word/styles.xml');
    const number = paragraphWith(document, '18.475,200');
    expect(number).toContain('<w:jc w:val="right"/>');
    expect(styleOf(number)).toBe('TableText');
    expect(styleNamed(styles, 'TableText')).toContain('<w:sz w:val="20"/>');
    expect(styleNamed(styles, styleOf(paragraphWith(document, 'KINH TẾ')))).toContain('<w:b/>');
    expect(styleNamed(styles, styleOf(paragraphWith(document, 'Trong đó: - Thu nội địa')))).toContain(
      '<w:i/>',
    );
    expect(styleNamed(styles, styleOf(paragraphWith(document, 'Tổng vốn đầu tư')))).toContain('<w:b/>');
  });

  it('say what they are to those who do not see them', async () => {
    const { summary } = indicatorTable();
    const figures = tablesIn(await documentOf(exampleReport('party-2026')))[2] ?? '';
    expect(figures).toMatch(new RegExp(`<w:tblDescription w:val="${summary}"/></w:tblPr>`));
  });

  it('never part a number: spaces in it do not break, and it narrows in a narrow cell', async () => {
    const table = indicatorTable();
    const wide: Table = {
      ...table,
      rows: table.rows.slice(0, 1).map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.kind === 'number' ? { ...cell, text: '123.456.789 012,345' } : cell,
        ),
      })),
    };
    const number = paragraphWith(await documentOf(withMain([wide])), '123.456.789');
    expect(textOf(number)).toBe('123.456.789\u00a0012,345');
    const percent = Number(/<w:w w:val="(\d+)%?"\/>/.exec(number)?.[1]);
    expect(percent).toBeGreaterThanOrEqual(50);
    expect(percent).toBeLessThan(100);
  });

  it('do not part «6=5/2» either', async () => {
    const document = await documentOf(withMain([indicatorTable()]));
    expect(paragraphWith(document, '6=5/2')).toMatch(/<w:w w:val="[5-9]\d%?"\/>/);
  });

  it('narrow a word that nearly has the room, and part one that is far too long', async () => {
    const table = indicatorTable();
    const withUnit = async (unit: string): Promise<string> => {
      const rows = table.rows.slice(0, 1).map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) =>
          index === 2 ? ({ kind: 'text', runs: [{ text: unit }] } as const) : cell,
        ),
      }));
      return paragraphWith(await documentOf(withMain([{ ...table, rows }])), unit);
    };
    // On upright paper the column has 8 mm; bold at 10 pt, «người» is 8,7 mm wide, «tỷ» 2,9 mm.
    expect(await withUnit('người')).toMatch(/<w:w w:val="[89]\d%?"\/>/);
    expect(await withUnit('tỷ')).not.toContain('<w:w ');
    expect(await withUnit('người'.repeat(4))).not.toContain('<w:w ');
  });
});

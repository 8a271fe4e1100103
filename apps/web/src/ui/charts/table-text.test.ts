import { describe, expect, it } from 'vitest';
import { forSpreadsheet, tableText } from './table-text.ts';

describe('a table on the clipboard', () => {
  it('has tabs between cells and a line per row', () => {
    expect(
      tableText(
        ['Tháng', 'Lũy kế'],
        [
          ['T1', '64'],
          ['T2', '110,5'],
        ],
      ),
    ).toBe('Tháng\tLũy kế\nT1\t64\nT2\t110,5');
  });

  it('keeps the decimal comma and drops the dots of thousands, which Excel would read as text', () => {
    expect(forSpreadsheet('1.234,5', 'vi')).toBe('1234,5');
    expect(forSpreadsheet('482.510', 'vi')).toBe('482510');
    expect(forSpreadsheet('395,4', 'vi')).toBe('395,4');
    expect(forSpreadsheet('1,234.5', 'en')).toBe('1234.5');
  });

  it('writes the minus as a spreadsheet reads it', () => {
    expect(forSpreadsheet('\u2212183,6', 'vi')).toBe('-183,6');
  });

  it('leaves words and dashes alone: unknown does not become 0', () => {
    expect(forSpreadsheet('—', 'vi')).toBe('—');
    expect(forSpreadsheet('Số ước', 'vi')).toBe('Số ước');
    expect(forSpreadsheet('T1', 'vi')).toBe('T1');
  });

  it('keeps a tab inside a cell from moving the cells after it', () => {
    expect(tableText(['a', 'b'], [['x\ty', 'z\nw']])).toBe('a\tb\nx y\tz w');
  });
});

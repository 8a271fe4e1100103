/** Sheets made to hurt: big, wide, and with cells that never end. A step that is not linear would not end here. */
import { describe, expect, it } from 'vitest';
import { recognised } from '../testing/sheet.ts';
import { textGrid } from './cell.ts';
import { parseTsv } from './parse-tsv.ts';

const big = (rows: number, columns: number, text: (row: number, column: number) => string) =>
  textGrid(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => text(row, column)),
    ),
  );
const MINUTES = 120_000;

describe('hostile sheets', () => {
  it(
    '10,000 rows of 100 columns that all claim the same, with labels much like an indicator',
    () => {
      const header = [
        'TT',
        'Chỉ tiêu',
        'ĐVT',
        ...Array.from({ length: 97 }, (_, at) => (at % 2 ? 'Lũy kế' : 'So sánh (%)')),
      ];
      const rows = big(10_000, 100, (row, column) =>
        column === 1 ? `Tỷ lệ che phủ rừng của xã thứ ${row}` : `${row},${column}5`,
      );
      const { counts, questions } = recognised([...textGrid([header]), ...rows]);
      expect(counts.matched + counts.ready).toBe(0);
      expect(counts.doubtful).toBe(10_000);
      expect(questions[0]).toMatchObject({ question: 'which_column', role: 'to_date' });
    },
    MINUTES,
  );

  it(
    '10,000 rows of one indicator: each is to be looked at, and one question is asked',
    () => {
      const rows = big(10_000, 3, (row, column) => ['', 'Tỷ lệ che phủ rừng', `7,${row % 10}`][column] ?? '');
      const { counts, questions } = recognised([...textGrid([['TT', 'Chỉ tiêu', 'Lũy kế']]), ...rows]);
      expect([counts.ready, counts.confirm]).toEqual([0, 10_000]);
      expect(questions).toHaveLength(1);
    },
    MINUTES,
  );

  it('16,384 columns, as wide as Excel goes', () => {
    const { columns } = recognised(big(3, 16_384, (row, column) => (row === 0 ? 'Lũy kế' : `${column}`)));
    expect(columns).toHaveLength(16_384);
  });

  it.each([
    ['of words', 'Tỷ lệ '.repeat(100_000)],
    ['of digits', '1'.repeat(500_000)],
    ['of groups', '1.234'.repeat(100_000)],
    ['of spaces', `${' '.repeat(500_000)}x`],
    ['of brackets', '('.repeat(500_000)],
    ['of stars', '*'.repeat(500_000)],
    ['of dashes', '- '.repeat(250_000)],
    ['of marks upon one letter', `e${'\u0301'.repeat(500_000)}`],
    ['of quotes', '"'.repeat(500_000)],
  ])('one cell %s, wherever it stands', (_, cell) => {
    const grid = textGrid([
      [cell, cell, cell, cell],
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Lũy kế'],
      ['1', 'Tỷ lệ che phủ rừng', '%', cell],
      ['2', 'Kết nạp đảng viên mới', cell, '12'],
      ['3', cell, '%', '12'],
      [cell, 'Tỷ lệ lao động qua đào tạo', '%', '12,5'],
    ]);
    const { rows } = recognised(grid);
    expect(rows.map(({ match }) => match.match)).toEqual([
      'dropped',
      'dropped',
      'matched',
      'matched',
      'unknown',
      'matched',
    ]);
    expect(rows.flatMap(({ values }) => values.map(({ state }) => state))).not.toContain('missing');
    expect(rows.flatMap(({ values }) => values.map(({ state }) => state)).at(-1)).toBe('ready');
  });

  it('a paste in which a quote is opened and never closed', () => {
    expect(parseTsv(`"${'a""\t\n'.repeat(200_000)}`)).toHaveLength(1);
  });
});

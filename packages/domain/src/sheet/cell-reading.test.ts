/** One cell at a time: what it says for an indicator, and what a person has to be asked or told. */
import { describe, expect, it } from 'vitest';
import { indicatorOf } from '../testing/sheet-indicators.ts';
import { number, readingSaid, text } from '../testing/sheet.ts';
import type { NumberStyle } from '../number-reading.ts';
import type { SheetCell } from './cell.ts';
import { readCell } from './cell-reading.ts';
import { compareUnits } from './sheet-unit.ts';

const said = (cell: SheetCell, code: string, stated = '', style: NumberStyle | null = null): string => {
  const indicator = indicatorOf(code);
  const { reading, findings } = readCell(cell, {
    indicator,
    unit: compareUnits(stated, indicator.unit.vi),
    style,
  });
  return [readingSaid(reading), ...findings].join(' ');
};

describe('texts', () => {
  it.each([
    // Read as anywhere.
    ['395,4', 'ct-04', '', '395.4'],
    ['1.061,633', 'ct-05', '', '1061.633'],
    ['395,4 tỷ đồng', 'ct-04', '', '395.4'],
    ['-4,13', 'ct-01', '%', '-4.13'],
    ['12', 'ct-10', 'HTX', '12'],
    ['06', 'ct-10', 'HTX', '6'],
    ['59,87%', 'ct-15', '%', '59.87'],
    ['2,76 %', 'ct-15', '', '2.76'],
    ['1.234', 'ct-04', '', 'vi 1234 or en 1.234?'],
    ['1.234', 'ct-13', '', '1234'],
    ['395,44', 'ct-04', '', 'round 395.44 to 395.4?'],
    ['0', 'ct-10', '', '0'],
    // Missing is never zero.
    ['', 'ct-04', '', 'empty'],
    ['-', 'ct-04', '', 'empty'],
    ['…', 'ct-04', '', 'empty'],
    ['x', 'ct-04', '', 'empty'],
    ['chưa có', 'ct-04', '', 'empty'],
    ['chua co so lieu', 'ct-04', '', 'empty'],
    ['Chưa báo cáo', 'ct-04', '', 'empty'],
    // What a spreadsheet shows instead of a number.
    ['####', 'ct-04', '', 'hashes at 0'],
    ['#DIV/0!', 'ct-04', '', 'spreadsheet_error at 0'],
    ['#N/A', 'ct-04', '', 'spreadsheet_error at 0'],
    // Words are figures too; with a number in them they are shown as such.
    ['Xuất siêu', 'ct-08', '', '“Xuất siêu”'],
    ['Xuất siêu'.normalize('NFD'), 'ct-08', '', '“Xuất siêu”'],
    ['Khoảng 6,5', 'ct-01', '%', '“Khoảng 6,5” number_in_words'],
    ['Trên 4', 'ct-01', '%', '“Trên 4” number_in_words'],
    ['> 12', 'ct-01', '%', '“> 12” number_in_words'],
    ['≥ 80%', 'ct-20', '%', '“≥ 80%” number_in_words'],
    ['61-62', 'ct-17', '%', '“61-62” range_in_words'],
    ['7,5 – 8', 'ct-01', '%', '“7,5 – 8” range_in_words'],
    // Neither one number nor words.
    ['7,6 / 10,4', 'ct-21', '%', 'format at 4'],
    ['0,7 (còn 4,33)', 'ct-15', '%', 'format at 4'],
    ['12.34,5', 'ct-04', '', 'grouping at 3'],
    ['x'.repeat(201), 'ct-04', '', 'format at 200'],
    // A sign for a footnote is no part of the number, and is said.
    ['395,4*', 'ct-04', '', '395.4 footnote'],
    ['395,4 (1)', 'ct-04', '', '395.4 footnote'],
    ['(2,76)', 'ct-15', '%', '-2.76'],
  ])('«%s» for %s in «%s»: %s', (raw, code, stated, answer) => {
    expect(said(text(raw), code, stated)).toBe(answer);
  });

  it('are read in the style of their column', () => {
    expect(said(text('1.234'), 'ct-04', '', 'vi')).toBe('1234');
    expect(said(text('1.234'), 'ct-05', '', 'en')).toBe('1.234');
  });
});

describe('units', () => {
  it.each([
    // A thousand times too much or too little is asked, with what it would be.
    ['395.400', 'ct-04', 'triệu đồng', 'vi', 'convert «triệu đồng»: vi 395400 is 395.4?'],
    ['395.400,5', 'ct-04', 'Tr.đồng', 'vi', 'convert «triệu đồng»: 395400.5 is 395.4005?'],
    ['2,5', 'ct-03', 'nghìn tỷ đồng', null, 'convert «nghìn tỷ đồng»: 2.5 is 2500?'],
    ['52,3', 'ct-13', '1000 lượt khách', null, 'convert «nghìn lượt người»: 52.3 is 52300?'],
    ['1.234', 'ct-04', 'triệu đồng', null, 'convert «triệu đồng»: vi 1234 is 1.234, en 1.234 is 0.001234?'],
    // A cell's own unit is nearer than the column's.
    ['395,4 tỷ đồng', 'ct-04', 'triệu đồng', null, '395.4'],
    ['395.400,0 tr.đ', 'ct-04', '', null, 'convert «triệu đồng»: 395400 is 395.4?'],
    ['395,4 tỉ', 'ct-04', '', null, '395.4'],
    ['97%', 'ct-04', '', null, 'unit at 2'],
    // Another measure altogether: read, and to be looked at.
    ['18,4', 'ct-04', '%', null, '18.4 unit_differs'],
    ['-', 'ct-04', '%', null, 'empty'],
  ] as const)('«%s» for %s in «%s»', (raw, code, stated, style, answer) => {
    expect(said(text(raw), code, stated, style)).toBe(answer);
  });
});

describe('typed cells', () => {
  it.each([
    [number('395.4'), 'ct-04', '', '395.4'],
    // No marks, no style: 1.234 is what it is.
    [number('1.234'), 'ct-05', '', '1.234'],
    [number('395.40000000000003'), 'ct-04', '', '395.4 noise_mended'],
    [number('59.870000000000005'), 'ct-01', '%', 'index 59.87 or growth -40.13? noise_mended'],
    [number('395.4567'), 'ct-04', '', 'round 395.4567 to 395.5?'],
    [number('395400'), 'ct-04', 'triệu đồng', 'convert «triệu đồng»: 395400 is 395.4?'],
    [number('395.4', { formula: true }), 'ct-04', '', '395.4 formula'],
    [number('0'), 'ct-10', '', '0'],
    [number('12345678901234567'), 'ct-04', '', 'too_many_digits at 0'],
    // The format of percents shows a hundred times what the cell holds.
    [number('0.734', { shown: '73,4%' }), 'ct-23', '%', '73.4 percent_cell'],
    [number('0.57999999999999996', { shown: '58 %' }), 'ct-20', '%', '58 noise_mended percent_cell'],
    [number('0.5987', { shown: '59,87%' }), 'ct-04', '', 'unit at 0'],
    [{ kind: 'error', code: '#DIV/0!' } as const, 'ct-04', '', 'spreadsheet_error at 0'],
    [{ kind: 'empty' } as const, 'ct-04', '', 'empty'],
    [{ kind: 'empty', formula: true } as const, 'ct-04', '', 'empty'],
    [{ ...number('395.4'), merged: { up: 0, left: 0 } }, 'ct-04', '', '395.4 merged'],
  ])('%o for %s in «%s»: %s', (cell, code, stated, answer) => {
    expect(said(cell, code, stated)).toBe(answer);
  });
});

describe('growths that are printed as indexes', () => {
  it.each([
    ['116,02', 'ct-06', 'index 116.02 or growth 16.02?'],
    ['97,8', 'ct-01', 'index 97.8 or growth -2.2?'],
    ['103,52', 'td-04', 'index 103.52 or growth 3.52?'],
    // Under fifty nobody prints an index.
    ['16,02', 'ct-06', '16.02'],
    ['50', 'ct-06', '50'],
    // A share may be anything.
    ['97,4', 'ct-20', '97.4'],
    ['73,4', 'ct-23', '73.4'],
  ])('%s for %s: %s', (raw, code, answer) => {
    expect(said(text(raw), code, '%')).toBe(answer);
  });
});

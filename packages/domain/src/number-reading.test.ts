import { describe, expect, it } from 'vitest';
import { learnStyle, NUMBER_FAULTS, readColumn, readNumber, type NumberField } from './number-reading.ts';
import { saidOf } from './testing/number-said.ts';

const PLAIN: NumberField = { decimals: 3, unit: '' };
const said = (raw: string, how: Partial<NumberField> = {}): string =>
  saidOf(readNumber(raw, { ...PLAIN, ...how }));

describe('the contract (ux.md §4.1), row by row', () => {
  it.each([
    // The last separator is the decimal one; spaces only group.
    ['1234.5', '1234.5, proves en'],
    ['1.234,5', '1234.5, proves vi'],
    ['1 234,5', '1234.5, proves vi'],
    ['1\u00A0234,5', '1234.5, proves vi'],
    ['1\u202F234,5', '1234.5, proves vi'],
    ['1,234.5', '1234.5, proves en'],
    ['1234,5', '1234.5, proves vi'],
    ['１２３４，５', '1234.5, proves vi'],
    // The same mark twice is thousands.
    ['1.234.567', '1234567, proves vi'],
    ['1,234,567', '1234567, proves en'],
    // What cannot be thousands is decimal.
    ['0,125', '0.125, proves vi'],
    ['0.125', '0.125, proves en'],
    ['.5', '0.5, proves en'],
    [',5', '0.5, proves vi'],
    ['1234.567', '1234.567, proves en'],
    ['1234,567', '1234.567, proves vi'],
    ['01.234', '1.234, proves en'],
    // Ambiguous.
    ['1.234', 'vi 1234 or en 1.234?'],
    ['1,234', 'vi 1.234 or en 1234?'],
    ['12.345', 'vi 12345 or en 12.345?'],
    ['123.456', 'vi 123456 or en 123.456?'],
    ['-1.234', 'vi -1234 or en -1.234?'],
    // Below zero.
    ['-2,76', '-2.76, proves vi'],
    ['−2,76', '-2.76, proves vi'],
    ['(2,76)', '-2.76, proves vi'],
    // Broken grouping.
    ['12.34,5', 'grouping at 3'],
    ['1.23.456', 'grouping at 2'],
    ['12 34', 'grouping at 3'],
    // What a spreadsheet shows instead of a number.
    ['#####', 'hashes at 0'],
    ['#', 'hashes at 0'],
    ['#N/A', 'spreadsheet_error at 0'],
    ['#DIV/0!', 'spreadsheet_error at 0'],
    // The statistics offices' habit: missing is not zero.
    ['', 'empty'],
    ['-', 'empty'],
    ['–', 'empty'],
    ['—', 'empty'],
    ['…', 'empty'],
    ['...', 'empty'],
    ['x', 'empty'],
    ['X', 'empty'],
    ['chưa có', 'empty'],
    ['Chưa có số liệu', 'empty'],
    ['chưa có'.normalize('NFD'), 'empty'],
    ['n/a', 'empty'],
  ])('«%s» is read as %s', (raw, expected) => {
    expect(said(raw)).toBe(expected);
  });

  it('zero must be typed', () => {
    expect(said('0')).toBe('0');
    expect(said('0,00')).toBe('0, proves vi');
    expect(said('-0')).toBe('0');
    expect(said('-0', { negatives: false })).toBe('0');
  });

  it('an indicator without decimals reads thousands, unless a style is given', () => {
    expect(said('1.234', { decimals: 0 })).toBe('1234');
    expect(said('1,234', { decimals: 0 })).toBe('1234');
    expect(said('1.234', { decimals: 0, style: 'en' })).toBe('round 1.234 to 1?');
    expect(said('1,234', { decimals: 0, style: 'vi' })).toBe('round 1.234 to 1?');
  });

  it('a given style answers the question', () => {
    expect(said('1.234', { style: 'vi' })).toBe('1234');
    expect(said('1.234', { style: 'en' })).toBe('1.234');
    expect(said('1,234', { style: 'vi' })).toBe('1.234');
    expect(said('1,234', { style: 'en' })).toBe('1234');
    expect(said('1.234', { style: null })).toBe('vi 1234 or en 1.234?');
  });

  it('a given style does not change what can be read in one way only', () => {
    expect(said('12.5', { style: 'vi' })).toBe('12.5, proves en');
    expect(said('1.234.567', { style: 'en' })).toBe('1234567, proves vi');
  });

  it.each([
    ['97%', '%', '97'],
    ['97 %', '%', '97'],
    ['97％', '%', '97'],
    ['(2,76 %)', '%', '-2.76, proves vi'],
    ['(2,76) %', '%', '-2.76, proves vi'],
    ['395,4 tỷ đồng', 'tỷ đồng', '395.4, proves vi'],
    ['395,4 Tỷ  Đồng', 'tỷ đồng', '395.4, proves vi'],
    ['395,4 tỷ đồng'.normalize('NFD'), 'tỷ đồng', '395.4, proves vi'],
    ['395,4 tỉ đồng', 'tỷ đồng', '395.4, proves vi'],
    ['395,4 tỷ', 'tỷ đồng', '395.4, proves vi'],
    ['395,4tỷ đ', 'tỷ đồng', '395.4, proves vi'],
    ['2,76 điểm %', 'điểm %', '2.76, proves vi'],
    ['30,5 giường bệnh/vạn dân', 'giường bệnh/vạn dân', '30.5, proves vi'],
    ['12 m2', 'm²', '12'],
    ['12 ₫', 'đồng', '12'],
    ['1,5‰', '‰', '1.5, proves vi'],
    // Another unit.
    ['97%', 'tỷ đồng', 'unit at 2'],
    ['97 %', '', 'unit at 3'],
    ['2,76 %', 'điểm %', 'unit at 5'],
    ['97 điểm %', '%', 'unit at 3'],
    ['12 ha', 'tấn', 'unit at 3'],
    ['(12)  ha', 'tấn', 'unit at 6'],
    ['12 triệu đồng', 'triệu USD', 'unit at 3'],
    ['12 triệu', 'triệu USD', 'unit at 3'],
    ['\u00A0 12 (ha)', 'ha', 'format at 5'],
  ])('«%s» in a field of «%s»: %s', (raw, unit, expected) => {
    expect(said(raw, { unit })).toBe(expected);
  });

  it.each([
    ['395,4 triệu đồng', 'tỷ đồng', 'convert «triệu đồng»: 395.4 is 0.3954?'],
    ['0,4 tỷ đồng', 'triệu đồng', 'convert «tỷ đồng»: 0.4 is 400?'],
    ['7 đồng', 'nghìn đồng', 'convert «đồng»: 7 is 0.007?'],
    ['7 đồng', 'triệu đồng', 'convert «đồng»: 7 is 0.000007?'],
    ['7 đồng', 'tỷ đồng', 'convert «đồng»: 7 is 0.000000007?'],
    ['7 nghìn đồng', 'đồng', 'convert «nghìn đồng»: 7 is 7000?'],
    ['7 ngàn đồng', 'triệu đồng', 'convert «ngàn đồng»: 7 is 0.007?'],
    ['7 nghìn đồng', 'tỷ đồng', 'convert «nghìn đồng»: 7 is 0.000007?'],
    ['7 triệu đồng', 'đồng', 'convert «triệu đồng»: 7 is 7000000?'],
    ['7 triệu', 'nghìn đồng', 'convert «triệu»: 7 is 7000?'],
    ['7 tỷ vnđ', 'triệu đồng', 'convert «tỷ vnđ»: 7 is 7000?'],
    ['7 tỷ VND', 'đồng', 'convert «tỷ VND»: 7 is 7000000000?'],
    ['7 tỷ đồng', 'nghìn đồng', 'convert «tỷ đồng»: 7 is 7000000?'],
    ['1,2 nghìn tỷ đồng', 'tỷ đồng', 'convert «nghìn tỷ đồng»: 1.2 is 1200?'],
    ['330,1 nghìn người', 'người', 'convert «nghìn người»: 330.1 is 330100?'],
    ['330100 người', 'nghìn người', 'convert «người»: 330100 is 330.1?'],
    ['-2,5 triệu USD', 'USD', 'convert «triệu USD»: -2.5 is -2500000?'],
    ['700 USD', 'nghìn USD', 'convert «USD»: 700 is 0.7?'],
    ['(395,4 triệu đồng)', 'tỷ đồng', 'convert «triệu đồng»: -395.4 is -0.3954?'],
    // Nothing decides what the mark is: the decimals of the field are of another unit.
    ['1.234 triệu đồng', 'tỷ đồng', 'convert «triệu đồng»: vi 1234 is 1.234, en 1.234 is 0.001234?'],
  ])('«%s» in a field of «%s» is offered exactly: %s', (raw, unit, expected) => {
    expect(said(raw, { unit, decimals: 0 })).toBe(expected);
  });

  it('an offer has one reading where the style is known, and none too long to keep', () => {
    expect(said('1.234 triệu đồng', { unit: 'tỷ đồng', style: 'vi' })).toBe(
      'convert «triệu đồng»: vi 1234 is 1.234?',
    );
    expect(said('999999 tỷ đồng', { unit: 'đồng' })).toBe('convert «tỷ đồng»: 999999 is 999999000000000?');
    expect(said('1234567 tỷ đồng', { unit: 'đồng' })).toBe('too_many_digits at 8');
    // One of its two readings would be too long.
    expect(said('123.456 nghìn tỷ đồng', { unit: 'đồng' })).toBe('too_many_digits at 8');
  });

  it.each([
    ['12,3456', 2, 'round 12.3456 to 12.35?'],
    ['12,345', 2, 'vi 12.345 or en 12345?'],
    ['-12,5', 0, 'round -12.5 to -13?'],
    ['0,004', 2, 'round 0.004 to 0?'],
    ['12,3400', 2, '12.34, proves vi'],
    ['12,000000', 0, '12, proves vi'],
  ])('«%s» with %i decimals: %s', (raw, decimals, expected) => {
    expect(said(raw, { decimals })).toBe(expected);
  });

  it.each([
    ['-2,76', 'negative at 0'],
    [' −2,76', 'negative at 1'],
    ['(2,76)', 'negative at 0'],
    ['-1.234', 'negative at 0'],
    ['2,76', '2.76, proves vi'],
  ])('«%s» where nothing can be below zero: %s', (raw, expected) => {
    expect(said(raw, { negatives: false })).toBe(expected);
  });
});

describe('what tables hold (domain.md §3.3)', () => {
  it.each([
    // Numbers as printed there.
    ['1.061,633', '1061.633, proves vi'],
    ['1,061,633.5', '1061633.5, proves en'],
    ['-4,13', '-4.13, proves vi'],
    ['06', '6'],
    // Marks nobody sees, or sees and does not mean.
    ['\uFEFF1\u200B234,5\u200E', '1234.5, proves vi'],
    ['\u00A0395,4\u00A0', '395.4, proves vi'],
    ['1\u2009234', '1234'],
    ['\t395,4\r\n', '395.4, proves vi'],
    ["'395,4", '395.4, proves vi'],
    ['’395,4', '395.4, proves vi'],
    ["'", 'empty'],
    ['\u200B', 'empty'],
    ['395,4.', '395.4, proves vi'],
    ['12,', '12'],
    ['1.234,', 'vi 1234 or en 1.234?'],
    // Every dash is a minus before a number, and a plus may stand there.
    ['\u20112,76', '-2.76, proves vi'],
    ['\u20132,76', '-2.76, proves vi'],
    ['－2,76', '-2.76, proves vi'],
    ['- 2,76', '-2.76, proves vi'],
    ['+2,76', '2.76, proves vi'],
    // Words and ranges are a target's, not a figure's.
    ['Xuất siêu', 'text at 0'],
    ['trên 4', 'text at 0'],
    ['- Trong đó', 'text at 2'],
    ['không có', 'text at 0'],
    ['61-62', 'format at 2'],
    ['6–8', 'format at 1'],
    ['7,6 / 10,4', 'format at 4'],
    ['>12', 'format at 0'],
    ['Err:502', 'spreadsheet_error at 0'],
  ])('«%s» is read as %s', (raw, expected) => {
    expect(said(raw)).toBe(expected);
  });
});

describe('what cannot be read', () => {
  it.each([
    // Grouping: where the first wrong group, or the mark too many, begins.
    ['1234.567.890', 'grouping at 0'],
    ['1234.567,5', 'grouping at 0'],
    ['0.123.456', 'grouping at 0'],
    ['0.234,5', 'grouping at 0'],
    ['1.234.56', 'grouping at 6'],
    ['1..234', 'grouping at 2'],
    ['1  234', 'grouping at 2'],
    ['1.234 567', 'grouping at 5'],
    ['1.234,5 6', 'grouping at 7'],
    ['1,234.567,8', 'grouping at 9'],
    ['1 234,5,6', 'grouping at 7'],
    ['12 ,5', 'grouping at 3'],
    ['  -1.23.456', 'grouping at 5'],
    // Form.
    ['.', 'format at 0'],
    ['+', 'format at 0'],
    ['%', 'format at 0'],
    ['()', 'format at 1'],
    ['12,,', 'format at 2'],
    ['(2,76', 'format at 0'],
    ['(-2,76)', 'format at 1'],
    ['-(2,76)', 'format at 1'],
    ['2,76)', 'format at 4'],
    ['(2,76))', 'format at 6'],
    ['(2 ha) ha', 'format at 5'],
    ['--5', 'format at 1'],
    ['12²', 'format at 2'],
    ['½', 'format at 0'],
    ['١٢', 'format at 0'],
    ['1\n234', 'format at 1'],
    ['1\t234', 'format at 1'],
    ["1'234", 'format at 1'],
    ['1,2E+08', 'format at 3'],
    ['1e3', 'format at 1'],
    ['0x10', 'unit at 1'],
    ['#5', 'format at 0'],
    ['NaN', 'text at 0'],
    ['Infinity', 'text at 0'],
    // Fifteen digits are kept, a sixteenth is not.
    ['999.999.999.999.999', '999999999999999, proves vi'],
    ['0,000123456789012345', 'round 0.000123456789012345 to 0?'],
    ['1,50000000000000000000', '1.5, proves vi'],
    ['9.999.999.999.999.999', 'too_many_digits at 20'],
    ['\u200B-0,01234567890123456', 'too_many_digits at 20'],
    ['1000000000000000', 'too_many_digits at 15'],
    // The first fault from the left is told, and a unit's only where the number is one.
    ['12.34,5 tấn', 'grouping at 3'],
    ['12 tấn', 'unit at 3'],
  ])('«%s»: %s', (raw, expected) => {
    expect(said(raw)).toBe(expected);
  });

  it('looks at 200 characters and no more', () => {
    expect(said(`${' '.repeat(199)}5`)).toBe('5');
    expect(said(`${' '.repeat(200)}5`)).toBe('format at 200');
    expect(said(`0,${'0'.repeat(197)}1`)).toBe(`round 0.${'0'.repeat(197)}1 to 0?`);
    expect(said(' '.repeat(201))).toBe('format at 200');
  });

  it('every fault of the list is met in these tables', () => {
    const met = ['###', '#N/A', 'abc', '1 ha', '1.2.3', '1/2', '-1', '1'.repeat(16)].map((raw) => {
      const reading = readNumber(raw, { ...PLAIN, negatives: false });
      return reading.form === 'wrong' ? reading.code : reading.form;
    });
    expect(met).toEqual(NUMBER_FAULTS);
  });
});

describe('the style of a column', () => {
  it.each([
    [['1.234,5'], 'vi'],
    [['1,234.5'], 'en'],
    [['1.234.567'], 'vi'],
    [['1,234,567'], 'en'],
    [['12,5', '1.234'], 'vi'],
    [['12.5', '1,234'], 'en'],
    [['0,125'], 'vi'],
    [['0.125'], 'en'],
    [['12,3456'], 'vi'],
    [['1 234.5'], 'en'],
    [['1 234,567'], 'vi'],
    [['395,4 tỷ đồng'], 'vi'],
    [['(2,76)', '', '-'], 'vi'],
    // Nothing that could not be read otherwise.
    [[], null],
    [['1.234', '1,234', '12.345'], null],
    [['1234', '1 234', '0', '12,'], null],
    [['Lũy kế 1,5', '#N/A', '12.34,5', '31.12.2023'], null],
    // Cells that disagree.
    [['12,5', '12.5'], null],
    [['1.234,5', '1.234,6', '1,234.5'], null],
  ] as const)('%j proves %s', (cells, style) => {
    expect(learnStyle(cells)).toBe(style);
  });

  it('reads the ambiguous cells of the column', () => {
    const read = (cells: readonly string[], how: Partial<NumberField> = {}): string[] =>
      readColumn(cells, { ...PLAIN, ...how }).map(saidOf);
    expect(read(['1.234', '12,5', 'abc', '-'])).toEqual(['1234', '12.5, proves vi', 'text at 0', 'empty']);
    expect(read(['1.234', '12.5'])).toEqual(['1.234', '12.5, proves en']);
    expect(read(['1.234', '12.5', '12,5'])[0]).toBe('vi 1234 or en 1.234?');
    expect(read(['1.234', '12.5'], { style: 'vi' })[0]).toBe('1234');
    expect(read(['1.234', '12.5'], { style: null })[0]).toBe('1.234');
  });
});

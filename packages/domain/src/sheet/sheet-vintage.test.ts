import { describe, expect, it } from 'vitest';
import { columnsSaid, recognised, sheet } from '../testing/sheet.ts';
import { vintageOf } from './sheet-vintage.ts';

describe('loại số liệu', () => {
  it.each([
    ['Ước', 'estimate'],
    ['số ước tính', 'estimate'],
    ['Ước TH', 'estimate'],
    ['Sơ bộ', 'preliminary'],
    ['SO BO', 'preliminary'],
    ['Số liệu sơ bộ', 'preliminary'],
    ['chính thức', 'official'],
    ['Chính thức'.normalize('NFD'), 'official'],
    ['', null],
    ['chưa rõ', null],
    ['ước 395', null],
    ['x'.repeat(41), null],
  ])('«%s» is %s', (text, vintage) => {
    expect(vintageOf(text)).toBe(vintage);
  });

  it('is read row by row from its own column', () => {
    const read = recognised(
      sheet(
        'Chỉ tiêu | Lũy kế | Loại số liệu',
        'Giải ngân vốn đầu tư công | 395,4 | Chính thức',
        'Thu ngân sách nhà nước | 395,4 |',
      ),
    );
    expect(columnsSaid(read)).toBe('name to_date vintage');
    expect(read.rows.map(({ vintage }) => vintage)).toEqual([null, 'official', null]);
    expect(
      columnsSaid(recognised(sheet('Chỉ tiêu | Loại | Lũy kế', 'Thu ngân sách nhà nước | A | 5,5'))),
    ).toBe('name (other) to_date');
  });
});

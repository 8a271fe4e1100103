/** What a whole sheet is read as, beyond the real headers of `real-headers.test.ts`. */
import { describe, expect, it } from 'vitest';
import { periodOf } from '../period.ts';
import { quantity, quantityText } from '../quantity.ts';
import { columnsSaid, number, questionsSaid, recognised, rowsSaid, sheet, text } from '../testing/sheet.ts';
import { textGrid, type SheetCell } from './cell.ts';
import { parseTsv } from './parse-tsv.ts';
import type { HeldValue } from './sheet-reading.ts';

const DISBURSED = '4 | Giải ngân vốn đầu tư công | tỷ đồng';
const EMPTY: SheetCell = { kind: 'empty' };

describe('the example of the design (ux.md §4.7)', () => {
  const pasted = [
    'Mã\tChỉ tiêu\tLũy kế tháng 5\r\n',
    '\tGiải ngân VĐTC\t395,4\r\n',
    '\tDN mới\t46\r\n',
    '\t"Tổng mức bán lẻ hàng hóa\nvà doanh thu dịch vụ"\t4.120.000\r\n',
  ].join('');
  const last = new Map<string, readonly HeldValue[]>([
    ['id-ct-04', [{ period: periodOf(2024, 4), inMonth: null, toDate: quantity('273') }]],
    ['id-ct-07', [{ period: periodOf(2024, 4), inMonth: null, toDate: quantity('3350') }]],
  ]);
  const read = recognised(textGrid(parseTsv(pasted)), { lastValues: last });

  it('is read as drawn: one ready, one to be chosen, one to be answered', () => {
    expect(rowsSaid(read)).toEqual([
      'dropped: header',
      'ct-04 by name; T5 to_date 395.4 ready',
      'alike: ct-11',
      'ct-07 by name; T5 to_date 4120000 confirm thousandfold',
    ]);
    expect(read.rows[1]?.values[0]?.last).toEqual(quantity('273'));
    expect(read.rows[2]?.raw).toEqual([{ column: 2, raw: '46' }]);
    expect(questionsSaid(read)).toEqual(['which_indicator']);
    expect(read.counts).toEqual({
      matched: 2,
      doubtful: 1,
      unknown: 0,
      dropped: 1,
      ready: 1,
      confirm: 1,
      ask: 0,
      wrong: 0,
      missing: 0,
      same: 0,
    });
  });
});

describe('an .xlsx file', () => {
  const covered = (up: number, left: number): SheetCell => ({ kind: 'empty', merged: { up, left } });
  const first = (said: string): SheetCell => ({ ...text(said), merged: { up: 0, left: 0 } });
  const typed = recognised([
    [first('TT'), first('Chỉ tiêu'), first('ĐVT'), first('Ước TH'), covered(0, 1), first('Ghi chú')],
    [covered(1, 0), covered(1, 0), covered(1, 0), text('tháng'), text('lũy kế'), covered(1, 0)],
    [
      number('3'),
      text('Thu ngân sách nhà nước'),
      first('tỷ đồng'),
      number('82.4', { formula: true }),
      number('395.40000000000003'),
    ],
    [
      number('4'),
      text('Giải ngân vốn đầu tư công'),
      covered(1, 0),
      { kind: 'error', code: '#REF!' },
      number('1234.5'),
      text('đã rà soát'),
    ],
    [number('23'), text('Tỷ lệ che phủ rừng'), text('%'), EMPTY, number('0.734', { shown: '73,4%' })],
  ]);

  it('has its merged headers and units spread, its numbers taken as they are', () => {
    expect(columnsSaid(typed)).toBe('order name unit in_month to_date note');
    expect(rowsSaid(typed).slice(2)).toEqual([
      'ct-03 by short_name; T5 in_month 82.4 ready formula; T5 to_date 395.4 ready noise_mended',
      'ct-04 by name; T5 in_month spreadsheet_error at 0 wrong; T5 to_date 1234.5 ready',
      'ct-23 by name; T5 level 73.4 ready percent_cell',
    ]);
    expect(typed.rows.map(({ unit }) => unit).slice(2)).toEqual(['tỷ đồng', 'tỷ đồng', '%']);
    expect(typed.rows[3]?.note).toBe('đã rà soát');
    expect(typed.style).toBeNull();
  });

  it('is not entered from where nobody saw: hidden rows and columns of figures', () => {
    const hidden = (cell: SheetCell): SheetCell => ({ ...cell, hidden: true });
    const read = recognised([
      [hidden(text('Mã')), text('Chỉ tiêu'), hidden(text('Lũy kế')), text('Lũy kế')],
      [hidden(text('ct-04')), text('Vốn'), hidden(number('1')), number('395.4')],
      [hidden(text('ct-23')), hidden(text('Rừng')), hidden(number('70')), hidden(number('73.4'))],
    ]);
    // The code serves although its column is hidden: forms are made so.
    expect(rowsSaid(read)).toEqual([
      'dropped: header',
      'ct-04 by code; T5 to_date 395.4 ready',
      'dropped: hidden',
    ]);
    expect(columnsSaid(read)).toBe('code name (to_date) to_date');
    expect(read.questions).toEqual([]);
  });
});

describe('what is held already', () => {
  const held = (period: HeldValue['period'], inMonth: string | null, toDate: string | null): HeldValue => ({
    period,
    inMonth: inMonth === null ? null : quantity(inMonth),
    toDate: toDate === null ? null : quantity(toDate),
  });
  const grid = sheet('TT | Chỉ tiêu | ĐVT | Trong tháng | Lũy kế', `${DISBURSED} | 122,4 | 395,4`);
  const findings = (...values: HeldValue[]) =>
    recognised(grid, { lastValues: new Map([['id-ct-04', values]]) }).rows[1]?.values.map(
      ({ current, last, findings: found }) => [
        current === null ? null : quantityText(current),
        last === null ? null : quantityText(last),
        ...found,
      ],
    );

  it('is put beside the value of the same month, and beside the last one before it', () => {
    expect(
      findings(
        held(periodOf(2024, 5), '122.4', '395.39'),
        held(periodOf(2024, 3), '50', '200'),
        held(periodOf(2024, 4), null, '273'),
      ),
    ).toEqual([
      ['122.4', '50', 'same_as_current'],
      ['395.39', '273'],
    ]);
  });

  it('tells what is a thousand times it, or a thousandth', () => {
    expect(findings(held(periodOf(2024, 4), '100000', '0.3'))).toEqual([
      [null, '100000', 'thousandfold'],
      [null, '0.3', 'thousandfold'],
    ]);
    expect(findings(held(periodOf(2024, 4), '0', '40'))).toEqual([
      [null, '0'],
      [null, '40'],
    ]);
  });
});

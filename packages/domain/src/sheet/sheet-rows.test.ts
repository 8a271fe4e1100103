/** Rows of a sheet that are left out, their units, and the style of their numbers. */
import { describe, expect, it } from 'vitest';
import { recognised, rowsSaid, sheet } from '../testing/sheet.ts';

const DISBURSED = '4 | Giải ngân vốn đầu tư công | tỷ đồng';
const FOREST = '23 | Tỷ lệ che phủ rừng | %';

describe('rows', () => {
  it('of totals, groups, numbering, notes, and of nothing are left out, each with its reason', () => {
    const read = recognised(
      sheet(
        'BIỂU TỔNG HỢP',
        'TT | Chỉ tiêu | ĐVT | Lũy kế',
        'A | B | C | 1',
        'A. KINH TẾ',
        'I | Thu, chi ngân sách | |',
        `${DISBURSED} | 395,4`,
        ' | Trong đó: | |',
        ' | Tổng số | tỷ đồng | 395,4',
        ' | Cộng | | 395,4',
        ' | | | 12,5',
        'TT | Chỉ tiêu | ĐVT | Lũy kế',
        '(1) | (2) | (3) | (4)=(3)/(2)',
        `${FOREST} | 73,4`,
        'Ghi chú: số liệu ước',
        'Nguồn: Thống kê tỉnh',
        'Tổng số 29 chỉ tiêu: vượt 09, đạt 14, không đạt 06',
      ),
    );
    expect(rowsSaid(read).map((said) => said.split(';')[0])).toEqual([
      'dropped: title',
      'dropped: header',
      'dropped: numbering',
      'dropped: group',
      'dropped: group',
      'ct-04 by name',
      'dropped: group',
      'dropped: total',
      'dropped: total',
      'dropped: no_name',
      'dropped: header',
      'dropped: numbering',
      'ct-23 by name',
      'dropped: footer',
      'dropped: footer',
      'dropped: footer',
    ]);
  });

  it('of a group that is an indicator is one', () => {
    const read = recognised(sheet('STT | Nội dung | Lũy kế', 'I | TỔNG THU NSNN TRÊN ĐỊA BÀN | 395,4'));
    expect(rowsSaid(read)[1]).toBe('ct-03 by name; T5 to_date 395.4 ready');
  });

  it('that follow from others have nothing to enter', () => {
    const read = recognised(sheet('TT | Chỉ tiêu | Lũy kế', '2 | Cơ cấu kinh tế | 100'));
    expect(read.rows[1]).toMatchObject({ notEntered: true, values: [] });
  });

  it('of a second table with other columns are not read by the first one’s header', () => {
    const read = recognised(
      sheet(
        'TT | Chỉ tiêu | ĐVT | Trong tháng | Lũy kế',
        `${DISBURSED} | 122,4 | 395,4`,
        'TT | Chỉ tiêu | ĐVT | Lũy kế | Kế hoạch năm',
        `${FOREST} | 73,4 | 73,5`,
      ),
    );
    expect(rowsSaid(read).slice(2)).toEqual(['dropped: another_table', 'dropped: another_table']);
    expect(read.questions).toEqual([{ question: 'another_table', row: 2 }]);
  });

  it('take the unit above where they say «nt»', () => {
    const read = recognised(
      sheet(
        'TT | Chỉ tiêu | ĐVT | Lũy kế',
        '4 | Giải ngân vốn đầu tư công | triệu đồng | 395.400,0',
        '5 | Giá trị sản xuất công nghiệp | -nt- | 560.750,0',
        '23 | Tỷ lệ che phủ rừng | - | 73,4',
      ),
    );
    expect(read.rows.map(({ unit }) => unit)).toEqual(['', 'triệu đồng', 'triệu đồng', '']);
    expect(read.questions).toEqual([
      { question: 'convert', from: 'triệu đồng', to: 'tỷ đồng', rows: [1, 2] },
    ]);
  });

  it('in another measure are asked about once', () => {
    const read = recognised(
      sheet('TT | Chỉ tiêu | ĐVT | Trong tháng | Lũy kế', '4 | Giải ngân vốn đầu tư công | % | 5,7 | 18,4'),
    );
    expect(read.rows[1]?.values.map(({ state }) => state)).toEqual(['confirm', 'confirm']);
    expect(read.questions).toEqual([{ question: 'other_unit', from: '%', to: 'tỷ đồng', rows: [1] }]);
  });
});

describe('the style of numbers', () => {
  const header = 'TT | Chỉ tiêu | ĐVT | Trong tháng | Lũy kế | So sánh (%)';
  const [budget, retail] = ['3 | Thu ngân sách nhà nước | tỷ đồng', '7 | Tổng mức bán lẻ, dịch vụ | tỷ đồng'];
  it('is learned from any column of the block', () => {
    const vi = recognised(sheet(header, `${budget} | 1.234 | 2.345 | 59,87`));
    expect([vi.style, rowsSaid(vi)[1]]).toEqual([
      'vi',
      'ct-03 by short_name; T5 in_month 1234 ready; T5 to_date 2345 ready',
    ]);
    const en = recognised(sheet(header, `${budget} | 1,234 | 2,345 | 59.87`));
    expect([en.style, rowsSaid(en)[1]]).toEqual([
      'en',
      'ct-03 by short_name; T5 in_month 1234 ready; T5 to_date 2345 ready',
    ]);
  });

  it('is not learned from order numbers and notes', () => {
    const read = recognised(
      sheet('TT | Chỉ tiêu | Lũy kế | Ghi chú', '1.1 | Thu ngân sách nhà nước | 1.234 | 5.5'),
    );
    expect(read.style).toBeNull();
  });

  it('is asked once where nothing proves it', () => {
    const read = recognised(sheet(header, `${budget} | 1.234 | 2.345 |`, `${retail} | 1.111 | 12 |`));
    expect(read.questions).toEqual([
      { question: 'number_style', why: 'unproven', columns: [3, 4], cells: 3 },
    ]);
    const answered = recognised(sheet(header, `${budget} | 1.234 | 2.345 |`, `${retail} | 1.111 | 12 |`), {
      answers: { style: 'vi' },
    });
    expect([answered.style, answered.counts.ready]).toEqual(['vi', 4]);
  });

  it('is asked once where the block is mixed, but for columns that prove their own', () => {
    const read = recognised(
      sheet(
        header,
        `${budget} | 12,5 | 1.234 |`,
        `${retail} | 1.234 | 12.5 |`,
        `4 | Giải ngân vốn ĐTC | tỷ đồng | 1.111 | 13,5 |`,
      ),
    );
    expect(read.style).toBe('mixed');
    expect(read.questions).toEqual([{ question: 'number_style', why: 'mixed', columns: [4], cells: 1 }]);
    expect(rowsSaid(read)[2]).toContain('T5 in_month 1234 ready');
  });
});

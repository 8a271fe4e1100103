/** Columns of a sheet, the months they are of, and what is asked where they do not say. */
import { describe, expect, it } from 'vitest';
import { columnsSaid, recognised, rowsSaid, sheet } from '../testing/sheet.ts';

const DISBURSED = '4 | Giải ngân vốn đầu tư công | tỷ đồng';
const FOREST = '23 | Tỷ lệ che phủ rừng | %';

describe('columns', () => {
  it('of last month are not this month’s, however alike their headers', () => {
    const read = recognised(
      sheet(
        'TT | Chỉ tiêu | ĐVT | Lũy kế T4 | Trong tháng | Lũy kế T5',
        `${DISBURSED} | 273 | 122,4 | 395,4`,
      ),
    );
    expect(columnsSaid(read)).toBe('order name unit (last_month) in_month to_date');
  });

  it('that claim one place are asked about, and neither is read before', () => {
    const read = recognised(
      sheet(
        'TT | Chỉ tiêu | ĐVT | Lũy kế | Thực hiện đến nay | Tính đến ngày',
        `${DISBURSED} | 395,4 | 401,2 | 31/05/2024`,
      ),
    );
    expect(read.questions).toEqual([{ question: 'which_column', role: 'to_date', columns: [3, 4] }]);
    expect(read.rows[1]?.values).toEqual([]);
    const answered = recognised(
      sheet(
        'TT | Chỉ tiêu | ĐVT | Lũy kế | Thực hiện đến nay | Tính đến ngày',
        `${DISBURSED} | 395,4 | 401,2 | 31/05/2024`,
      ),
      { answers: { columns: new Map([[4, 'to_date']]) } },
    );
    expect(rowsSaid(answered)[1]).toBe('ct-04 by name; T5 to_date 401.2 ready');
    expect(answered.rows[1]?.asOf).toBe('2024-05-31');
    expect(answered.questions).toEqual([]);
  });

  it('without any header are told by what stands in them, but not what their figures are', () => {
    const rows = ['4 | Giải ngân vốn đầu tư công | tỷ đồng | 122,4 | 395,4', '13 | DN mới | DN | 8 | 46'];
    const read = recognised(sheet(...rows));
    expect(columnsSaid(read)).toBe('order name unit (unknown) (unknown)');
    expect(read.questions).toEqual([
      { question: 'figure_column', columns: [3, 4], choices: ['in_month', 'to_date', 'other'] },
    ]);
    const answers = {
      columns: new Map([
        [3, 'in_month'],
        [4, 'to_date'],
      ] as const),
    };
    expect(rowsSaid(recognised(sheet(...rows), { answers }))[0]).toBe(
      'ct-04 by name; T5 in_month 122.4 ready; T5 to_date 395.4 ready',
    );
  });

  it('by codes alone are enough', () => {
    const read = recognised(sheet('ct-04 | Vốn | 395,4', 'ct-23 | Rừng | 73,4'), {
      answers: { columns: new Map([[2, 'to_date']]) },
    });
    expect(rowsSaid(read)).toEqual([
      'ct-04 by code; T5 to_date 395.4 ready',
      'ct-23 by code; T5 level 73.4 ready',
    ]);
  });

  it('in the unit of their header', () => {
    const read = recognised(sheet('TT | Chỉ tiêu | Lũy kế (triệu đồng)', '4 | Giải ngân VĐTC | 395.400'), {
      answers: { style: 'vi' },
    });
    expect(rowsSaid(read)[1]).toBe('ct-04 by name; T5 to_date convert «triệu đồng»: vi 395400 is 395.4? ask');
    expect(read.questions).toEqual([{ question: 'convert', from: 'triệu đồng', to: 'tỷ đồng', rows: [1] }]);
  });

  it('a figure without its period is no figure of the month', () => {
    const read = recognised(
      sheet('TT | Chỉ tiêu | Kế hoạch | Ước thực hiện', '4 | Giải ngân VĐTC | 2.157 | 395,4'),
    );
    expect(read.questions).toEqual([
      { question: 'figure_column', columns: [3], choices: ['in_month', 'to_date', 'other'] },
    ]);
  });
});

describe('levels', () => {
  const header = 'TT | Chỉ tiêu | ĐVT | Trong tháng | Lũy kế';
  it.each([
    ['the column to date has them', ' | 73,4', ['T5 level 73.4 ready']],
    ['twice the same is once', '73,4 | 73,4', ['T5 level 73.4 ready']],
    [
      'from the month’s column only to be looked at',
      '73,4 | ',
      ['T5 level 73.4 confirm level_in_month_column'],
    ],
    [
      'two values are a question',
      '73,3 | 73,4',
      ['T5 level 73.4 confirm two_levels', 'T5 level 73.3 confirm two_levels'],
    ],
    ['none is one missing', ' | …', ['T5 level empty missing']],
  ])('%s', (_, cells, values) => {
    const read = recognised(sheet(header, `${FOREST} | ${cells}`));
    expect(rowsSaid(read)[1]).toBe(['ct-23 by name', ...values].join('; '));
  });

  it('are no question where the sheet has one column', () => {
    const read = recognised(sheet('TT | Chỉ tiêu | ĐVT | Trong tháng', `${FOREST} | 73,4`));
    expect(rowsSaid(read)[1]).toBe('ct-23 by name; T5 level 73.4 ready');
  });
});

describe('a sheet of the whole year', () => {
  const months = Array.from({ length: 12 }, (_, at) => `T${at + 1}`).join(' | ');
  const rows = [
    `TT | Chỉ tiêu | ĐVT | ${months} | Cả năm`,
    '27 | Kết nạp đảng viên mới | đảng viên | 3 | 5 | 7 | 12 | 9 | 40 | | | | | | | 76',
    `${FOREST} | 73,35 | 73,35 | 73,4 | 73,4 | x | | | | | | | |`,
  ];
  it('is known by its months; those to come are not entered, whatever is in them', () => {
    expect(columnsSaid(recognised(sheet(...rows)))).toBe(
      'order name unit T1 T2 T3 T4 T5 (T6) (T7) (T8) (T9) (T10) (T11) (T12) (whole_year)',
    );
  });

  it('asks what its months count, but not of levels', () => {
    const read = recognised(sheet(...rows));
    expect(rowsSaid(read).slice(1)).toEqual([
      'ct-27 by name; T1 ? 3 ask; T2 ? 5 ask; T3 ? 7 ask; T4 ? 12 ask; T5 ? 9 ask',
      'ct-23 by name; T1 level 73.35 ready; T2 level 73.35 ready; T3 level 73.4 ready; T4 level 73.4 ready; T5 level empty missing',
    ]);
    expect(read.questions).toEqual([{ question: 'months_count', columns: [3, 4, 5, 6, 7] }]);
    const answered = recognised(sheet(...rows), { answers: { monthsCount: 'in_month' } });
    expect(answered.rows[1]?.values.map(({ period, which }) => `${period} ${which}`).at(-1)).toBe(
      '2024-05 in_month',
    );
    expect(answered.questions).toEqual([]);
  });

  it('may say it above its months, which may be numbers', () => {
    const read = recognised(
      sheet(
        'TT | Chỉ tiêu | Lũy kế tháng | | | |',
        ' | | 1 | 2 | 3 | 4 | 5',
        '27 | Kết nạp đảng viên mới | 3 | 8 | 15 | 27 | 36',
      ),
    );
    expect(columnsSaid(read)).toBe('order name T1 T2 T3 T4 T5');
    expect(read.rows[2]?.values.map(({ which }) => which)).toEqual(
      Array.from({ length: 5 }, () => 'to_date'),
    );
  });

  it('with one month twice asks which', () => {
    const read = recognised(
      sheet('Chỉ tiêu | T1 | T2 | T3 | T3', 'Tỷ lệ che phủ rừng | 73,1 | 73,2 | 73,3 | 73,4'),
    );
    expect(read.questions).toEqual([{ question: 'which_column', role: 'month', columns: [3, 4] }]);
  });
});

describe('another month', () => {
  const table = ['TT | Chỉ tiêu | ĐVT | Trong tháng | Lũy kế', `${DISBURSED} | 122,4 | 395,4`];
  it.each([
    ['TÌNH HÌNH THÁNG 4 VÀ 4 THÁNG NĂM 2024', { month: 4, year: null }],
    ['Tháng 5 năm 2023', { month: 5, year: 2023 }],
  ])('in the title is asked about: %s', (title, said) => {
    expect(recognised(sheet(title, ...table)).questions).toEqual([
      { question: 'other_month', said, where: 'title' },
    ]);
  });
  it.each([
    'TÌNH HÌNH THÁNG 5 VÀ 5 THÁNG NĂM 2024',
    'Kèm theo Báo cáo số 12-BC/TU, ngày 05 tháng 6 năm 2024',
    'TÌNH HÌNH THÁNG 5, NHIỆM VỤ THÁNG 6',
    'PHỤ LỤC 1',
  ])('is not seen in %s', (title) => {
    expect(recognised(sheet(title, ...table)).questions).toEqual([]);
  });
  it('in the sheet’s name is asked about', () => {
    expect(recognised(sheet(...table), { sheetName: 'T4' }).questions).toEqual([
      { question: 'other_month', said: { month: 4, year: null }, where: 'sheet_name' },
    ]);
    expect(recognised(sheet(...table), { sheetName: 'Tháng 5' }).questions).toEqual([]);
  });
  it('in the headers alone is asked about, and its figures are not this month’s', () => {
    const read = recognised(
      sheet('TT | Chỉ tiêu | Thực hiện tháng 4 | Lũy kế 4 tháng', '4 | Giải ngân VĐTC | 122,4 | 395,4'),
    );
    expect(read.questions[0]).toEqual({
      question: 'other_month',
      said: { month: 4, year: null },
      where: 'header',
    });
    expect(read.counts.ready).toBe(0);
  });
});

/** The real table headers collected in `domain.md` §3.1, T1 to T8, with rows as such tables have them. */
import { describe, expect, it } from 'vitest';
import { columnsSaid, questionsSaid, recognised, rowsSaid, sheet } from '../testing/sheet.ts';

describe('T1: the twelve national indicators of 2019 (Báo Quân đội nhân dân, 30/12/2019)', () => {
  const read = recognised(
    sheet(
      'TT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2019 | Ước thực hiện năm 2019 | Đánh giá',
      '1 | Tốc độ tăng trưởng GRDP | % | 6,6-6,8 | 7,02 | Vượt',
      ' | - Trong đó: dịch vụ | % | | 7,3 |',
      '2 | Tổng kim ngạch xuất nhập khẩu | triệu USD | Nhập siêu < 3 | Xuất siêu | Vượt',
      '3 | Tỷ lệ lao động qua đào tạo | % | 60-62 | 61-62 | Đạt',
      '4 | Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân | % | Dưới 4 | Dưới 3,98 | Vượt',
      '(*) Theo Nghị quyết số 69/2018/QH14; Báo cáo số 450/BC-CP',
    ),
    { year: 2019, month: 12 },
  );

  it('takes the year’s estimate as what there is to date, for it is December', () => {
    expect(columnsSaid(read)).toBe('order name unit (plan) to_date (assessment)');
  });

  it('reads numbers, a part under its whole, and figures in words', () => {
    expect(rowsSaid(read)).toEqual([
      'dropped: header',
      'ct-01 by name; T12 level 7.02 ready',
      'ct-01c by name; T12 level 7.3 ready',
      'ct-08 by name; T12 to_date “Xuất siêu” confirm',
      'ct-17 by name; T12 level “61-62” confirm range_in_words',
      'ct-21 by name; T12 level “Dưới 3,98” confirm number_in_words',
      'dropped: footer',
    ]);
    expect(read.questions).toEqual([]);
  });

  it('asks for the column in any month but December', () => {
    const inMay = recognised(
      sheet('TT | Chỉ tiêu | Ước thực hiện năm 2019', '1 | Tỷ lệ che phủ rừng | 73,4'),
      { year: 2019, month: 5 },
    );
    expect(inMay.questions).toEqual([
      { question: 'figure_column', columns: [2], choices: ['in_month', 'to_date', 'other'] },
    ]);
  });
});

describe('T2: Thừa Thiên Huế, báo cáo 330/BC-UBND of 6/12/2019', () => {
  const read = recognised(
    sheet(
      'Stt | Chỉ tiêu chủ yếu | TH năm 2018 | KH năm 2019 | Ước TH năm 2019 | | Ghi chú',
      'I | Kinh tế',
      '1 | Tốc độ tăng trưởng GRDP (%) | 7,08 | 7,5 - 8 | 7,18 | Không đạt | giá so sánh',
      ' | Tr.đó: - Nông, lâm nghiệp, thủy sản (%) | 4,1 | | -4,13',
      '2 | Tổng thu ngân sách nhà nước trên địa bàn (Tỷ đồng) | 7.787 | 7.000 | 7.850 | Vượt',
      'II | Xã hội',
      '3 | Mức giảm tỷ lệ hộ nghèo đa chiều (%) | 0,8 | 0,7 (còn 4,33) | 0,88 | Vượt',
      '4 | Tỷ lệ trẻ em suy dinh dưỡng (%) | 7,8 / 10,6 | <7,6 | 7,6 / 10,4',
      'III | Môi trường',
      '5 | Tỷ lệ che phủ rừng (%) | 57,3 | 57,3 | 57,34 | Đạt',
    ),
    { year: 2019, month: 12 },
  );

  it('knows the columns, the one without a header left aside', () => {
    expect(columnsSaid(read)).toBe('order name (whole_year) (plan) to_date (unknown) note');
  });

  it('drops groups, takes units from names, and learns 7.850 from the cells beside it', () => {
    expect(rowsSaid(read)).toEqual([
      'dropped: header',
      'dropped: group',
      'ct-01 by name; T12 level 7.18 ready',
      'ct-01a by short_name; T12 level -4.13 ready',
      'ct-03 by name; T12 to_date 7850 ready',
      'dropped: group',
      'ct-15 by name; T12 level 0.88 ready',
      'alike: ct-21',
      'dropped: group',
      'ct-23 by name; T12 level 57.34 ready',
    ]);
    expect(read.rows.map(({ unit }) => unit)).toEqual(['', '', '%', '%', 'tỷ đồng', '', '%', '%', '', '%']);
    expect(read.rows[2]?.note).toBe('giá so sánh');
    expect(read.style).toBe('vi');
  });
});

describe('T3: Ministry of Planning, 2021; T4: Lào Cai, annex of 32 indicators of 2026; T8: review of a term', () => {
  it('T3 holds plans alone: nothing is entered, and no column with numbers is asked about', () => {
    const read = recognised(
      sheet(
        'STT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2021 Quốc hội giao | Mục tiêu phấn đấu năm 2021 của Chính phủ | Cơ quan chủ trì theo dõi, đánh giá',
        '1 | Tốc độ tăng trưởng GRDP | % | Khoảng 6 | 6,5 | Bộ KH&ĐT',
      ),
      { year: 2021, month: 6 },
    );
    expect(columnsSaid(read)).toBe('order name unit (plan) (plan) (responsible)');
    expect(read.questions).toEqual([
      { question: 'figure_column', columns: [], choices: ['in_month', 'to_date', 'other'] },
    ]);
  });

  it('T4 has the first quarter, which is what there is to date at the end of March, and only then', () => {
    const rows = [
      'TT | Chỉ tiêu | ĐVT | Giai đoạn 2026-2030 | Mục tiêu 2026 | Kết quả quý I | Cơ quan chủ trì | Cơ quan phối hợp',
      '1 | Tốc độ tăng trưởng GRDP | % | >12 | 12,10 | 9,35 | Sở Tài chính | Thống kê tỉnh',
      '7a | Nông, lâm nghiệp, thủy sản | % | | 5,5 | 4,2 | |',
    ];
    const march = recognised(sheet(...rows), { year: 2026, month: 3 });
    expect(columnsSaid(march)).toBe('order name unit (plan) (plan) to_date (responsible) (responsible)');
    expect(rowsSaid(march).slice(1)).toEqual([
      'ct-01 by name; T3 level 9.35 ready',
      'ct-01a by short_name; T3 level 4.2 ready',
    ]);
    expect(columnsSaid(recognised(sheet(...rows), { year: 2026, month: 6 }))).toContain('(other_period)');
  });

  it('T8 is of years: of a month there is nothing in it', () => {
    const read = recognised(
      sheet(
        'TT | Chỉ tiêu | ĐVT | Mục tiêu ĐH đến 2030 | TH 2025 | TH 2026 | Ước đến 2027 | Đánh giá khả năng đạt',
        '1 | Tỷ lệ che phủ rừng | % | 73,4 | 73,35 | 73,38 | 73,4 | Đạt',
      ),
      { year: 2026, month: 9 },
    );
    expect(columnsSaid(read)).toBe(
      'order name unit (plan) (whole_year) (whole_year) (whole_year) (assessment)',
    );
    expect(questionsSaid(read)).toEqual(['figure_column']);
    expect(read.counts.ready).toBe(0);
  });
});

describe('T5: monthly Excel of a Sở Công Thương (layout as its own program reads it)', () => {
  const read = recognised(
    sheet(
      ' | SẢN XUẤT CÔNG NGHIỆP THÁNG 5',
      'TT | Chỉ tiêu - Sản phẩm | ĐVT | Kế hoạch năm | Sản xuất tháng trước | Trong tháng | | | So với tháng trước | Lũy kế | So với | | Kế hoạch tháng sau',
      ' | | | | | Sản xuất | Tiêu thụ | Tồn kho | | | Kế hoạch năm | Cùng kỳ năm trước |',
      '1 | Giá trị sản xuất công nghiệp | Tỷ đồng | 1.773 | 131,25 | 140,533 | 12,5 | 8,1 | 1,07 | 1.061,633 | 59,87% | 1,1119 | 141',
      '2 | Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ | Tr.đồng | 8.391.000 | 690.000 | 700.500 | x | … | #DIV/0! | 3.350.250 | #DIV/0! | 1,2 |',
      ' | Tổng cộng | | | | 841,033 | | | | 4.411,883',
    ),
  );

  it('spreads «Trong tháng» over its columns and knows what is sold and what is stored from what is made', () => {
    expect(columnsSaid(read)).toBe(
      'order name unit (plan) (last_month) in_month (other) (other) (comparison) to_date (comparison) (comparison) (plan)',
    );
    expect(read.columns[7]?.header).toBe('Trong tháng Tồn kho');
  });

  it('reads Bắc Kạn’s 1.061,633 tỷ, passes over factors and #DIV/0! beside it, and asks to convert millions', () => {
    expect(rowsSaid(read).slice(3)).toEqual([
      'ct-05 by name; T5 in_month 140.533 ready; T5 to_date 1061.633 ready',
      'ct-07 by name; T5 in_month convert «triệu đồng»: vi 700500 is 700.5? ask; T5 to_date convert «triệu đồng»: 3350250 is 3350.25? ask',
      'dropped: total',
    ]);
    expect(read.questions).toEqual([{ question: 'convert', from: 'triệu đồng', to: 'tỷ đồng', rows: [4] }]);
  });
});

describe('T6: monthly tables of a provincial statistics office', () => {
  const read = recognised(
    sheet(
      ' | ĐVT | Thực hiện tháng trước | Ước tính tháng báo cáo | Cộng dồn từ đầu năm | Tháng BC so với tháng trước (%) | Tháng BC so cùng kỳ (%) | Cộng dồn so cùng kỳ (%)',
      'Tổng lượt khách du lịch | Lượt khách | 45.000 | 52.300 | 230.120 | 116,2 | 105,3 | 108,1',
      'Chỉ số sản xuất công nghiệp (IIP) | % | | | 116,02 | | |',
    ),
  );

  it('finds the names under no header at all', () => {
    expect(columnsSaid(read)).toBe(
      'name unit (last_month) in_month to_date (comparison) (comparison) (comparison)',
    );
  });

  it('asks whether 116,02 is an index', () => {
    expect(rowsSaid(read).slice(1)).toEqual([
      'ct-13 by name; T5 in_month 52300 ready; T5 to_date 230120 ready',
      'ct-06 by name; T5 level index 116.02 or growth 16.02? ask',
    ]);
    expect(read.questions).toEqual([{ question: 'index_or_growth', rows: [2] }]);
  });
});

describe('T7: budget table of a Sở Tài chính', () => {
  const read = recognised(
    sheet(
      'Đơn vị tính: triệu đồng',
      'STT | Nội dung | Dự toán | | Thực hiện tháng | Lũy kế | So sánh (%) | |',
      ' | | TW giao | HĐND giao | | | TW | HĐND | Cùng kỳ',
      'A | B | 1 | 2 | 3 | 4 | 5=4/1 | 6=4/2 | 7',
      'A | TỔNG THU NSNN TRÊN ĐỊA BÀN | 955.000 | 1.010.000 | 82.350 | 395.400 | 41,4 | 39,1 | 117,7',
      'I | Thu nội địa | 900.000 | 950.000 | 80.100 | 380.200 | 42,2 | 40,0 | 116,0',
      'B | CHI NGÂN SÁCH',
      '1 | Giải ngân vốn đầu tư công | | 2.157.119 | 122.400 | 395.400,5 | | 18,3 |',
      ' | | | | | Bắc Kạn, ngày 05 tháng 6 năm 2024',
      ' | Người lập biểu | | | | Thủ trưởng đơn vị',
    ),
  );

  it('stacks the two rows of its header', () => {
    expect(columnsSaid(read)).toBe(
      'order name (plan) (plan) in_month to_date (comparison) (comparison) (comparison)',
    );
    expect(read.columns.map(({ header }) => header)).toEqual([
      'STT',
      'Nội dung',
      'Dự toán TW giao',
      'Dự toán HĐND giao',
      'Thực hiện tháng',
      'Lũy kế',
      'So sánh (%) TW',
      'So sánh (%) HĐND',
      'So sánh (%) Cùng kỳ',
    ]);
  });

  it('reads everything in the unit of its title, short forms and capitals in names', () => {
    expect(rowsSaid(read)).toEqual([
      'dropped: title',
      'dropped: header',
      'dropped: header',
      'dropped: numbering',
      'ct-03 by name; T5 in_month convert «triệu đồng»: vi 82350 is 82.35? ask; T5 to_date convert «triệu đồng»: vi 395400 is 395.4? ask',
      'unknown',
      'dropped: group',
      'ct-04 by name; T5 in_month convert «triệu đồng»: vi 122400 is 122.4? ask; T5 to_date convert «triệu đồng»: 395400.5 is 395.4005? ask',
      'dropped: footer',
      'dropped: footer',
    ]);
  });
});

describe('the appendix of Về Đích itself (domain.md §3.2)', () => {
  it('is read back, its two rows of header and its numbering', () => {
    const read = recognised(
      sheet(
        'TT | Chỉ tiêu | ĐVT | TH năm 2023 | KH năm 2024 | Thực hiện cùng kỳ 2023 | Ước TH | | So sánh (%) | | | Ước TH cả năm | Đánh giá | Cơ quan chủ trì',
        ' | | | | | | tháng | lũy kế | KH năm | lộ trình | cùng kỳ | | |',
        'A | B | C | 1 | 2 | 3 | 4 | 5 | 6=5/2 | 7 | 8=5/3 | 9 | 10 | 11',
        'I | KINH TẾ',
        '1 | Tổng thu ngân sách nhà nước trên địa bàn | tỷ đồng | 955 | 1.010 | 336 | 82,4 | 395,4 | 39,1 | 101,2 | 117,7 | 1.035 | Đạt | Cục Thuế',
      ),
    );
    expect(columnsSaid(read)).toBe(
      'order name unit (whole_year) (plan) (same_period) in_month to_date (comparison) (comparison) (comparison) (whole_year) (assessment) (responsible)',
    );
    expect(rowsSaid(read)).toEqual([
      'dropped: header',
      'dropped: header',
      'dropped: numbering',
      'dropped: group',
      'ct-03 by name; T5 in_month 82.4 ready; T5 to_date 395.4 ready',
    ]);
    expect(read.questions).toEqual([]);
  });
});

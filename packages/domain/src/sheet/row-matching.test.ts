import { describe, expect, it } from 'vitest';
import { indicatorOf, INDICATORS } from '../testing/sheet-indicators.ts';
import { matchSaid, questionsSaid, recognised, sheet } from '../testing/sheet.ts';
import { labelKey } from './label.ts';
import type { SheetContext } from './recognise-sheet.ts';
import type { SheetIndicator } from './sheet-reading.ts';

const HEADER = 'TT | Mã | Chỉ tiêu | Lũy kế';
/** What the rows of a table are of, each «order | code | name | value». */
const matches = (rows: readonly string[], more: Partial<SheetContext> = {}): string[] =>
  recognised(sheet(HEADER, ...rows), more)
    .rows.slice(1)
    .map(matchSaid);
const match = (label: string, more: Partial<SheetContext> = {}): string =>
  matches([`1 | | ${label} | 8,5`], more)[0] ?? '';

describe('by code', () => {
  it.each([
    ['4 | ct-04 | Giải ngân VĐTC | 395,4', 'ct-04 by code'],
    ['4 | CT04 | bất kỳ | 395,4', 'ct-04 by code'],
    ['ct-04 | | Vốn | 395,4', 'ct-04 by code'],
    ['4 | ct-99 | Giải ngân vốn đầu tư công | 395,4', 'ct-04 by name'],
    // A number is an order number, and no code without its letters.
    ['4 | | Vốn vay | 395,4', 'unknown'],
    // A column sorted by itself: the code of one, the name of another.
    ['4 | ct-03 | Giải ngân vốn đầu tư công | 395,4', 'code_and_name: ct-03 or ct-04'],
    // The code settles what the name leaves open.
    ['4 | td-06a | Số vụ tai nạn giao thông | 12', 'td-06a by code'],
  ])('%s', (row, said) => {
    expect(matches([row])).toEqual([said]);
  });

  it('asks where two indicators have what is one code to the eye', () => {
    const twin: SheetIndicator = { ...indicatorOf('ct-03'), id: 'twin', code: 'ct-4' };
    const said = matches(['4 | ct 04 | Vốn | 395,4'], { indicators: [...INDICATORS, twin] });
    expect(said).toEqual(['several: ct-04 or ct-4']);
  });
});

describe('by name', () => {
  it.each([
    ['Giải ngân vốn đầu tư công', 'ct-04 by name'],
    ['GIAI NGAN VON DAU TU CONG', 'ct-04 by name'],
    ['4. Giải ngân vốn ĐTC (tỷ đồng)', 'ct-04 by name'],
    ['Kim ngạch xuất nhập khẩu', 'ct-08 by short_name'],
    // Two indicators have this name.
    ['Số vụ tai nạn giao thông', 'several: ct-26 or td-06a'],
    // Mistyped, and nothing else it can be.
    ['Tổng mức bán lẻ hàng hoá và doanh thu dịhc vụ', 'ct-07 by likeness'],
    ['Tỷ lệ lao động qua đàoo tạo', 'ct-17 by likeness'],
    // More alike than many a slip, and another thing: nông nghiệp is not công nghiệp.
    ['Giá trị sản xuất nông nghiệp', 'alike: ct-05 or ct-06 or ct-01a'],
    ['Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'alike: ct-07'],
    ['Số xã đạt chuẩn nông thôn mới', 'alike: td-07 or ct-12'],
    ['Tỷ lệ trẻ em dưới 1 tuổi suy dinh dưỡng thể nhẹ cân', 'alike: ct-21'],
    ['DN mới', 'alike: ct-11'],
    ['Diện tích rừng trồng tập trung', 'unknown'],
    ['x'.repeat(400), 'unknown'],
  ])('%s', (label, said) => {
    expect(match(label)).toBe(said);
  });

  it('never takes by likeness what is less than 0,85 alike, nor what another is nearly as much', () => {
    // 841 thousandths, and nothing but a slip.
    expect(match('Tỷ lệ che phủ rựgn')).toBe('alike: ct-23');
    const twin: SheetIndicator = {
      ...indicatorOf('ct-17'),
      id: 'twin',
      code: 'ct-17b',
      name: { vi: 'Tỷ lệ lao động nữ qua đào tạo', en: '' },
      shortName: { vi: 'Lao động nữ qua đào tạo', en: '' },
    };
    expect(match('Tỷ lệ lao động qua đàoo tạo', { indicators: [...INDICATORS, twin] })).toBe(
      'alike: ct-17 or ct-17b',
    );
  });

  it('offers at most three, the likeliest first, with how alike they are', () => {
    const { rows } = recognised(sheet(HEADER, '1 | | Tỷ lệ lao động | 8,5'));
    const found = rows[1]?.match;
    if (found?.match !== 'doubtful') throw new Error(found?.match);
    expect(found.candidates.length).toBeLessThanOrEqual(3);
    const alike = found.candidates.map(({ likeness }) => likeness);
    expect(alike).toEqual(alike.toSorted((left, right) => right - left));
    expect(alike.every((each) => Number.isInteger(each) && each >= 500 && each < 1000)).toBe(true);
  });
});

describe('by what the unit answered before', () => {
  const remembered = (label: string, code: string) => ({ remembered: new Map([[labelKey(label), code]]) });

  it('knows an answered label again, however it is written', () => {
    expect(match('DN MOI', remembered('DN mới', 'ct-11'))).toBe('ct-11 by remembered');
    expect(match('2. Doanh nghiệp mới', remembered('DN mới', 'ct-11'))).toBe('ct-11 by remembered');
    expect(match('Số vụ tai nạn giao thông', remembered('Số vụ tai nạn giao thông', 'ct-26'))).toBe(
      'ct-26 by remembered',
    );
  });

  it('comes before likeness, and is asked against a name that says otherwise', () => {
    const slip = 'Tỷ lệ lao động qua đàoo tạo';
    expect(match(slip, remembered(slip, 'ct-20'))).toBe('ct-20 by remembered');
    const name = 'Giải ngân vốn đầu tư công';
    expect(match(name, remembered(name, 'ct-05'))).toBe('several: ct-04 or ct-05');
    expect(match(name, remembered(name, 'ct-04'))).toBe('ct-04 by name');
  });

  it('says nothing where the indicator is not the unit’s any more', () => {
    expect(match('DN mới', remembered('DN mới', 'ct-77'))).toBe('alike: ct-11');
  });
});

describe('parts', () => {
  it('are what they are under their whole, whatever stands between', () => {
    expect(
      matches([
        '1 | | Tốc độ tăng trưởng GRDP | 6,33',
        ' | | - Nông, lâm nghiệp, thủy sản | 3,45',
        ' | | - Công nghiệp, xây dựng | 9,16',
        ' | | Trong đó: dịch vụ | 7,3',
      ]),
    ).toEqual(['ct-01 by name', 'ct-01a by short_name', 'unknown', 'ct-01c by name']);
  });

  it('are asked about elsewhere: «dịch vụ» is a share of one thing and the growth of another', () => {
    expect(
      matches([
        '1 | | Cơ cấu kinh tế | ',
        ' | | - Nông, lâm nghiệp, thủy sản | 26,5',
        ' | | - Dịch vụ | 52,1',
        '2 | | Tốc độ tăng trưởng GRDP | 6,33',
        '3 | | Tỷ lệ che phủ rừng | 73,4',
        ' | | Dịch vụ | 7,3',
      ]),
    ).toEqual([
      'td-02 by name',
      'part_of_what: ct-01a',
      'part_of_what: ct-01c',
      'ct-01 by name',
      'ct-23 by name',
      'part_of_what: ct-01c',
    ]);
  });

  it('need no whole above them where their name says all', () => {
    expect(match('Số người chết do tai nạn giao thông')).toBe('td-06b by name');
    expect(match('Số người chết')).toBe('part_of_what: td-06b');
  });
});

describe('as a person chose', () => {
  const rows = ['1 | | DN mới | 46', '2 | | Giải ngân vốn đầu tư công | 395,4'];
  it('takes the choice, and leaves out what is said to be left out', () => {
    const answers = {
      rows: new Map([
        [1, 'ct-11'],
        [2, null],
      ]),
    } as const;
    expect(matches(rows, { answers })).toEqual(['ct-11 by chosen', 'dropped: left_out']);
  });
  it('passes over a choice that is no indicator of the reader’s', () => {
    expect(matches(rows, { answers: { rows: new Map([[1, 'ct-99']]) } })[0]).toBe('alike: ct-11');
  });
});

describe('two rows of one indicator', () => {
  const twice = recognised(
    sheet(
      HEADER,
      '1 | | Giải ngân vốn đầu tư công | 395,4',
      '2 | | Tỷ lệ che phủ rừng | 73,4',
      '3 | ct-04 | Vốn ĐTC | 400',
      '4 | ct-23 | |',
    ),
  );
  it('are both to be looked at', () => {
    expect(twice.rows.map(({ isRepeated }) => isRepeated)).toEqual([false, true, false, true, false]);
    expect(twice.rows.flatMap(({ values }) => values.map(({ state }) => state))).toEqual([
      'confirm',
      'ready',
      'confirm',
      'missing',
    ]);
    expect(twice.questions).toEqual([{ question: 'same_indicator', indicatorId: 'id-ct-04', rows: [1, 3] }]);
  });
  it('are settled by leaving one out', () => {
    const answers = { rows: new Map([[3, null]]) };
    const settled = recognised(
      sheet(HEADER, '1 | | Giải ngân vốn đầu tư công | 395,4', '2 | | x | ', '3 | ct-04 | Vốn ĐTC | 400'),
      { answers },
    );
    expect(settled.rows[1]?.values.map(({ state }) => state)).toEqual(['ready']);
    expect(questionsSaid(settled)).toEqual([]);
  });
});

/** What becomes of a pasted block: row by row, cell by cell, with its reason. */
import { labelKey } from '@ve-dich/domain';
import { describe, expect, test } from 'vitest';
import { anEntryForm, anEntryRow, someContent } from '../../../testing/entry-fixtures.ts';
import { block, importFacts, previewOf, previewSaid } from '../../../testing/importing.ts';
import { withAll, withDecision, withRow } from './import-answers.ts';
import type { Decision } from './import-cell.ts';
import { isNotTaken, NO_ANSWERS } from './import-preview.ts';

const HEADER = 'TT | Chỉ tiêu | ĐVT | Kế hoạch | Trong tháng 5 | Lũy kế 5 tháng | Ghi chú';
const investment = (inMonth: string, toDate: string, note = ''): string =>
  `4 | Giải ngân vốn đầu tư công | tỷ đồng | 2.145 | ${inMonth} | ${toDate} | ${note}`;
const enterprises = (inMonth: string, toDate: string): string =>
  `13 | DN thành lập mới | doanh nghiệp | 100 | ${inMonth} | ${toDate} |`;
const insurance = (toDate: string): string => `18 | Bao phủ BHYT | % | 97 | | ${toDate} |`;

describe('a block that is clear', () => {
  const preview = previewOf(
    block(
      'Biểu 01',
      HEADER,
      investment('122,4', '395,4', 'Kho bạc'),
      enterprises('8', '46'),
      insurance('95,9'),
    ),
  );

  test('is written cell by cell, beside what stands there now', () => {
    expect(previewSaid(preview)).toEqual([
      'ct-04 by name; month «122,4» write 122.4; toDate «395,4» write 395.4; note Kho bạc write',
      'ct-13 by short_name; month «8» write 8; toDate «46» write 46',
      'ct-18 by short_name; toDate «95,9» write 95.9',
    ]);
    expect(preview.totals).toEqual({ write: 6, look: 0, same: 0, skip: 0 });
  });

  test('names the columns it does not take', () => {
    expect(preview.columns.filter(isNotTaken).map(({ header }) => header)).toEqual(['Kế hoạch']);
    expect(preview.passedOver).toBe(2);
  });
});

test('what stands in the form already is unchanged: the same block twice writes nothing', () => {
  const again = previewOf(
    block(HEADER, investment('122,4', '395,4'), enterprises('', '46')),
    importFacts({
      contents: {
        'ct-04': someContent({ toDate: '395,4' }),
        'ct-13': someContent({ month: '8', toDate: '46' }),
      },
    }),
  );
  expect(previewSaid(again)).toEqual([
    'ct-04 by name; month «122,4» same 122.4 was 122.4; toDate «395,4» same 395.4 was 395.4',
    'ct-13 by short_name; toDate «46» same 46 was 46',
  ]);
  expect(again.totals).toEqual({ write: 0, look: 0, same: 3, skip: 0 });
});

test('a question about a cell is answered by one of its readings, or the cell is left', () => {
  const of = block(HEADER, investment('', '1.234'));
  const preview = previewOf(of);
  expect(previewSaid(preview)).toEqual([
    'ct-04 by name; toDate «1.234» look 1234 or 1.2 (ask thousands_or_decimal)',
  ]);
  const key = preview.rows[0]?.cells[0]?.key ?? '';
  const decided = (decision: Decision): string | undefined =>
    previewSaid(previewOf(of, importFacts(), withDecision(NO_ANSWERS, key, decision)))[0];
  expect(decided({ take: 1 })).toBe('ct-04 by name; toDate «1.234» write 1.2 (ask thousands_or_decimal)');
  expect(decided('skip')).toBe(
    'ct-04 by name; toDate «1.234» skip 1234 or 1.2 (left_out) (ask thousands_or_decimal)',
  );
  // A reading that is not there is no answer.
  expect(decided({ take: 7 })).toBe(previewSaid(preview)[0]);
  // Said once for the block, it is no question any more.
  expect(previewSaid(previewOf(of, importFacts(), { style: 'vi' }))).toEqual([
    'ct-04 by name; toDate «1.234» write 1234',
  ]);
});

test('more decimals than are kept are asked about, and so is an index beside a growth', () => {
  expect(previewSaid(previewOf(block(HEADER, enterprises('', '46,4'))))).toEqual([
    'ct-13 by short_name; toDate «46,4» look 46 (ask round)',
  ]);
  const form = anEntryForm({ rows: [anEntryRow({ kind: 'growth', unit: { vi: '%', en: '%' } })] });
  const of = block(HEADER, investment('', '116,02').replace('tỷ đồng', '%'));
  expect(previewSaid(previewOf(of, importFacts({ form })))[0]).toContain(
    'toDate «116,02» look 16 or 116 (ask index_or_growth)',
  );
});

test('one answer for all cells with the same question', () => {
  const of = block(
    HEADER.replace('ĐVT', 'Đơn vị tính'),
    investment('', '395.400,5').replace('tỷ đồng', 'triệu đồng'),
    enterprises('', '46,4'),
  );
  const preview = previewOf(of);
  const all = withAll(NO_ANSWERS, preview, ({ options }) => (options.length === 1 ? 0 : null));
  expect(previewOf(of, importFacts(), all).totals).toMatchObject({ write: 2, look: 0 });
});

test.each([
  ['####', 'wrong hashes'],
  ['#DIV/0!', 'wrong spreadsheet_error'],
  ['12.34,5', 'wrong grouping'],
])('%s is refused with its reason and never written', (raw, reason) => {
  const preview = previewOf(block(HEADER, investment('', raw)));
  expect(previewSaid(preview)).toEqual([`ct-04 by name; toDate «${raw}» look (${reason})`]);
});

test('an empty cell is nothing, and a nought is a nought', () => {
  expect(previewSaid(previewOf(block(HEADER, investment('-', ''), enterprises('0', ''))))).toEqual([
    'ct-04 by name',
    'ct-13 by short_name; month «0» write 0',
  ]);
});

test('a thousand times too much is looked at first, and can be kept', () => {
  const of = block(HEADER, investment('', '395.400,5'));
  const preview = previewOf(of);
  expect(previewSaid(preview)).toEqual([
    'ct-04 by name; toDate «395.400,5» look 395400.5 (finding thousandfold)',
  ]);
  const key = preview.rows[0]?.cells[0]?.key ?? '';
  const kept = previewOf(of, importFacts(), withDecision(NO_ANSWERS, key, { take: 0 }));
  expect(kept.totals).toMatchObject({ write: 1, look: 0 });
});

describe('rows', () => {
  const of = block(
    HEADER,
    '| Doanh nghiệp mới lập trong năm nay | | | | 46 |',
    '| Đàn trâu | con | | | 900 |',
  );

  test('that may be an indicator’s are asked about, others are left aside', () => {
    const preview = previewOf(of);
    expect(previewSaid(preview)).toEqual(['alike; 46 look']);
    expect(preview.others.map(({ label }) => label)).toEqual(['Đàn trâu']);
    expect(preview.totals).toEqual({ write: 0, look: 1, same: 0, skip: 1 });
  });

  test('are of the indicator a person chooses, or left out', () => {
    const chosen = withRow(withRow(NO_ANSWERS, 1, 'ct-13'), 2, null);
    expect(previewSaid(previewOf(of, importFacts(), chosen))).toEqual([
      'ct-13 by chosen; toDate «46» write 46',
      'dropped',
    ]);
    expect(previewSaid(previewOf(of, importFacts(), withRow(chosen, 1, undefined)))[0]).toBe(
      'alike; 46 look',
    );
  });

  test('that the unit has explained before are not asked about again', () => {
    const facts = importFacts({ remembered: { [labelKey('Doanh nghiệp mới lập trong năm nay')]: 'ct-13' } });
    expect(previewSaid(previewOf(of, facts))).toEqual(['ct-13 by remembered; toDate «46» write 46']);
  });

  test('that claim one indicator: the one chosen stands, and the last one chosen', () => {
    const twice = block(HEADER, investment('', '395,4'), investment('', '400,1'));
    const preview = previewOf(twice);
    expect(preview.totals).toMatchObject({ write: 0, look: 2 });
    const [first, second] = preview.rows.map(({ cells }) => cells[0]?.key ?? '');
    const one = withDecision(NO_ANSWERS, first ?? '', { take: 0 });
    expect(previewSaid(previewOf(twice, importFacts(), one))).toEqual([
      'ct-04 by name; toDate «395,4» write 395.4 (repeated)',
      'ct-04 by name; toDate «400,1» skip 400.1 (other_taken)',
    ]);
    const other = withDecision(one, second ?? '', { take: 0 });
    expect(previewSaid(previewOf(twice, importFacts(), other))).toEqual([
      'ct-04 by name; toDate «395,4» skip 395.4 (other_taken)',
      'ct-04 by name; toDate «400,1» write 400.1 (repeated)',
    ]);
  });

  test.each([
    ['submitted', 'closed submitted'],
    ['locked', 'closed locked'],
    ['elsewhere', 'closed elsewhere'],
  ] as const)('of what is %s are left, with the reason', (readOnly, reason) => {
    const facts = importFacts({ readOnly: { 'ct-04': readOnly } });
    expect(previewSaid(previewOf(block(HEADER, investment('', '395,4', 'x')), facts))).toEqual([
      `ct-04 by name; toDate «395,4» skip 395.4 (${reason})`,
    ]);
  });

  test('of what is not due this month are left', () => {
    const form = anEntryForm({
      rows: [
        anEntryRow(),
        anEntryRow({
          code: 'ct-01',
          number: '1',
          name: { vi: 'Tăng trưởng GRDP', en: 'Growth' },
          shortName: { vi: 'GRDP', en: 'GRDP' },
          due: false,
        }),
      ],
    });
    expect(
      previewSaid(
        previewOf(block(HEADER, '1 | Tăng trưởng GRDP | tỷ đồng | | | 6,5 |'), importFacts({ form })),
      ),
    ).toEqual(['ct-01 by name; toDate «6,5» skip 6.5 (closed not_due)']);
  });
});

describe('a table of another time', () => {
  test('of the whole year gives its own month here, and names the others', () => {
    const of = block('Chỉ tiêu | T3 | T4 | T5 | T6', 'Giải ngân vốn đầu tư công | 190,2 | 273 | 395,4 | 500');
    const preview = previewOf(of, importFacts(), { monthsCount: 'to_date' });
    expect(previewSaid(preview)).toEqual(['ct-04 by name; toDate «395,4» write 395.4']);
    expect(preview.ofOtherMonths).toEqual([3, 4]);
    expect(preview.totals.skip).toBe(2);
    expect(previewSaid(previewOf(of))[0]).toContain('(ask months_count)');
  });

  test('of another month waits until somebody says that it is meant', () => {
    const of = block('Báo cáo tháng 4 năm 2024', 'Chỉ tiêu | Lũy kế', 'Giải ngân vốn đầu tư công | 395,4');
    expect(previewOf(of).isMonthOpen).toBe(true);
    expect(previewOf(of, importFacts(), { isMonthConfirmed: true }).isMonthOpen).toBe(false);
  });
});

test('how firm a figure is comes with it', () => {
  const of = block('Chỉ tiêu | Lũy kế | Loại số liệu', 'Giải ngân vốn đầu tư công | 395,4 | Chính thức');
  const facts = importFacts({ contents: { 'ct-04': someContent({ toDate: '395,4' }) } });
  expect(previewSaid(previewOf(of, facts))).toEqual([
    'ct-04 by name; toDate «395,4» same 395.4 was 395.4; vintage official write',
  ]);
});

test('a table of somebody else says that nothing of it is known', () => {
  const preview = previewOf(block('Tên | Tuổi', 'Hoàng Thị Mai | 34', 'Nguyễn Viết Ân | 51'));
  expect(preview.rows).toEqual([]);
  expect(preview.totals.write).toBe(0);
});

test('words are a figure once somebody has looked at them', () => {
  const of = block(HEADER, investment('', 'Xuất siêu'));
  const preview = previewOf(of);
  expect(previewSaid(preview)).toEqual(['ct-04 by name; toDate «Xuất siêu» look “Xuất siêu”']);
  const facts = importFacts({ contents: { 'ct-04': someContent({ form: 'text', text: 'Xuất siêu' }) } });
  expect(previewSaid(previewOf(of, facts))).toEqual(['ct-04 by name; toDate «Xuất siêu» same “Xuất siêu”']);
});

test('the day and the note come with a number, never alone', () => {
  const header = 'Chỉ tiêu | Lũy kế | Tính đến ngày | Ghi chú';
  const said = (line: string, facts = importFacts()) => previewSaid(previewOf(block(header, line), facts))[0];
  expect(said('Giải ngân vốn đầu tư công | | 25/05/2024 | chờ Kho bạc')).toBe('ct-04 by name');
  expect(said('Giải ngân vốn đầu tư công | 395,4 | 25/05/2024 |')).toBe(
    'ct-04 by name; toDate «395,4» write 395.4; asOf 2024-05-25 write',
  );
  // The day everybody counts to is what an empty field says.
  expect(said('Giải ngân vốn đầu tư công | 395,4 | 31/05/2024 |')).toBe(
    'ct-04 by name; toDate «395,4» write 395.4',
  );
  const filled = importFacts({ contents: { 'ct-04': someContent({ toDate: '395,4', note: 'cũ' }) } });
  expect(said('Giải ngân vốn đầu tư công | 395,4 | | mới', filled)).toBe(
    'ct-04 by name; toDate «395,4» same 395.4 was 395.4; note mới write',
  );
});

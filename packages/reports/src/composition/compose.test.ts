/** The report's words and frame: forms of `domain.md` §1.1, §3.3, §4.2 and US5. */
import { describe, expect, it } from 'vitest';
import { type Month, REPORT_PROFILES, type ReportKind } from '@ve-dich/domain';
import type { IndicatorFacts } from '../facts.ts';
import { usualOffice } from '../profiles/office.ts';
import type { Report, Table } from '../report.ts';
import { anIndicator, exampleFacts } from '../testing/example-facts.ts';
import { lines, made, said } from '../testing/composed.ts';
import { totalsRuns } from './annex-indicators.ts';
import { checklistOf } from './checklist.ts';
import { compose, toWrite } from './compose.ts';
import { kindsOf, listed, periodWords } from './words.ts';

const tables = (report: Report): readonly Table[] =>
  report.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
const headWords = ({ head }: Report): readonly string[] =>
  [...head.left, ...head.right].map(({ text }) => text);

describe('a period in words', () => {
  it.each<[ReportKind, number, string]>([
    ['month', 1, 'tháng 01 năm 2026'],
    ['month', 2, 'tháng 02 và 2 tháng năm 2026'],
    ['month', 10, 'tháng 10 và 10 tháng năm 2026'],
    ['quarter', 3, 'quý I năm 2026'],
    ['quarter', 9, 'quý III và 9 tháng năm 2026'],
    ['half_year', 6, '6 tháng đầu năm 2026'],
    ['nine_months', 9, '9 tháng năm 2026'],
    ['year', 12, 'năm 2026'],
  ])('%s of month %i: %s', (kind, month, words) => {
    expect(periodWords(kind, 2026, month)).toBe(words);
  });
  it.each([
    [1, ['month']],
    [3, ['month', 'quarter']],
    [6, ['month', 'quarter', 'half_year']],
    [9, ['month', 'quarter', 'nine_months']],
    [12, ['month', 'quarter', 'year']],
  ])('month %i can end %j', (month, kinds) => {
    expect(kindsOf(month)).toEqual(kinds);
  });
});

describe('the general result', () => {
  it('of a running year: the share first, then the rest', () => {
    expect(lines(made())).toContain(
      'Đến hết tháng 7, có 01/04 chỉ tiêu đã đạt kế hoạch năm; 01 chỉ tiêu đúng tiến độ; 01 chỉ tiêu dự kiến không đạt; 01 chỉ tiêu chưa có số liệu.',
    );
    expect(lines(made())).toContain(
      'So với tháng trước, có 01 chỉ tiêu mới đạt kế hoạch năm (HTX mới); 01 chỉ tiêu kém hơn (Giải ngân ĐTC).',
    );
  });
  it('of a closed year: 23 of 29 (product.md)', () => {
    const facts = exampleFacts({
      year: 2023,
      month: 12 as Month,
      final: { year: 2023, total: 29, exceeded: 9, met: 14, missed: 6, undecided: 0 },
    });
    expect(lines(made(facts, { kind: 'year' }))).toContain(
      'Năm 2023, có 23/29 chỉ tiêu đạt và vượt kế hoạch năm (09 chỉ tiêu vượt, 14 chỉ tiêu đạt); 06 chỉ tiêu không đạt.',
    );
    expect(said(totalsRuns(facts))).toBe('Tổng số 29 chỉ tiêu: vượt 09, đạt 14, không đạt 06.');
  });
  it('says where the parts are not the whole (46/57 that are 44: domain.md §1.7)', () => {
    const { count } = exampleFacts();
    expect(
      said(
        totalsRuns({
          count: { total: 57, byStatus: { met: 32, on_track: 12 }, counted: 44, reconciles: false },
          final: null,
        }),
      ),
    ).toBe('Tổng số 57 chỉ tiêu: đã đạt 32, đúng tiến độ 12 (cộng các phần được 44).');
    expect(said(totalsRuns({ count, final: null }))).not.toContain('cộng');
  });
});

describe('what is behind', () => {
  it('is explained in five parts; what nobody has said is to be written', () => {
    const report = made();
    const keys = toWrite(report).map(({ key }) => key);
    expect(keys).toEqual([
      'general.assessment',
      'explain.ct-04.causes',
      'explain.ct-04.measures',
      'explain.ct-04.requests',
      'explain.ct-04.commitment',
      'direction',
    ]);
    expect(lines(report)).toContain(
      'Mức hụt: ước 658,0 tỷ đồng so với kế hoạch năm 2.430,6 tỷ đồng, đạt 27,1 %, chậm 15,9 điểm % so với lộ trình.',
    );
  });
  it('takes what the unit sent, and what was written', () => {
    const facts = exampleFacts({
      indicators: [
        anIndicator({
          explanation: {
            period: '2024-07',
            causes: ['site_clearance', 'weather'],
            origin: 'both',
            text: 'mặt bằng bàn giao chậm;',
            measures: 'Giao ban hằng tuần.',
            measuresBy: '2024-09',
            responsible: 'Phòng Đầu tư',
          },
        }),
      ],
    });
    const report = made(facts, {
      texts: new Map([
        ['explain.ct-04.commitment', 'Đạt 95 %'],
        ['direction', '  '],
      ]),
    });
    expect(lines(report)).toEqual(
      expect.arrayContaining([
        'Nguyên nhân: giải phóng mặt bằng, thời tiết, dịch bệnh (khách quan và chủ quan). Mặt bằng bàn giao chậm.',
        'Giải pháp: Giao ban hằng tuần; hoàn thành trong tháng 9/2024; trách nhiệm: Phòng Đầu tư.',
        'Cam kết: Đạt 95 %.',
        '- Sở Kế hoạch và Đầu tư: Giao ban hằng tuần (Giải ngân ĐTC).',
      ]),
    );
    expect(toWrite(report).map(({ key }) => key)).toEqual([
      'general.assessment',
      'explain.ct-04.requests',
      'direction',
    ]);
  });
  it('of what has no share of a plan is told in its own unit', () => {
    const report = made(
      exampleFacts({
        indicators: [
          anIndicator({
            unit: '%',
            percentOfPlan: null,
            gapPoints: '-300',
            gapInUnit: '-0.6',
            status: 'at_risk',
          }),
        ],
      }),
    );
    expect(lines(report).join('\n')).toContain('chậm 0,6 điểm % so với lộ trình');
    expect(lines(report).join('\n')).not.toContain('300');
  });
});

it.each([
  ['higher', 'chậm 04 vụ so với lộ trình'],
  ['lower', 'cao hơn lộ trình 04 vụ'],
  ['band', 'lệch lộ trình 04 vụ'],
] as const)('being behind, where %s is good: %s', (direction, words) => {
  const row = anIndicator({
    direction,
    unit: 'vụ',
    decimals: 0,
    percentOfPlan: null,
    gapInUnit: '-4',
    status: 'at_risk',
  });
  expect(lines(made(exampleFacts({ indicators: [row] }))).join('\n')).toContain(words);
});

it('nobody is said to have been on time before everything is in', () => {
  const said = (received: number): string =>
    lines(made(exampleFacts({ reported: { due: 4, received } }))).find((line) =>
      line.startsWith('Đã có số liệu'),
    ) ?? '';
  expect(said(3)).toBe('Đã có số liệu của 03/04 chỉ tiêu đến kỳ báo cáo.');
  expect(said(4)).toBe('Đã có số liệu của 04/04 chỉ tiêu đến kỳ báo cáo; các đơn vị báo cáo đúng hạn.');
});

describe('the frame', () => {
  it('of the Party has its heading, five hyphens, no colon after «Số», no «./.»', () => {
    for (const profile of ['party-2026', 'party-2018'] as const) {
      const report = made(exampleFacts(), { profile });
      expect(headWords(report)).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
      expect(headWords(report).join(' ')).not.toMatch(/CỘNG HÒA|Số:/);
      expect(report.title.below).toBe('hyphens');
      expect(report.ending).toBe('');
      expect(report.signature.authority).toEqual(['T/M BAN THƯỜNG VỤ']);
    }
  });
  it('of the State has Quốc hiệu and «./.» in place of the last full stop', () => {
    const report = made(exampleFacts(), { profile: 'state-nd30' });
    expect(headWords(report).join(' ')).toMatch(
      /CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.*Độc lập - Tự do - Hạnh phúc/,
    );
    expect(headWords(report).join(' ')).not.toContain('ĐẢNG CỘNG SẢN');
    expect(report.ending).toBe('./.');
    expect(lines(report).find((line) => line.startsWith('[Đề nghị nêu phương hướng'))).not.toMatch(/\.$/);
    expect(report.signature.authority).toEqual(['TM. ỦY BAN NHÂN DÂN']);
    // Below the issuer a line shorter than its words; none of the Party's habits (§4.3).
    expect(report.head.left.map(({ style, rule }) => [style, rule])).toEqual([
      ['issuer', 'short'],
      ['number', false],
    ]);
    expect(lines(report)).toContain('I. KẾT QUẢ CHUNG');
    expect(lines(report).join('\n')).toContain('đánh giá chung của Ủy ban nhân dân tỉnh:');
    expect(lines(report).join('\n')).not.toMatch(/^[IV]+- |cấp ủy/mu);
    expect(report.sections.flatMap(({ heading }) => heading).map(({ text }) => text)).not.toContain('-----');
  });
  it('names whose resolution it is where the number says what it is, and the Party’s annexes end in hyphens', () => {
    const abstractOf = (body: 'tinh_uy' | 'hdnd' | 'ubnd', number: string) => {
      const { targetSet } = exampleFacts();
      const document = { ...targetSet.document, number };
      return made(exampleFacts({ targetSet: { ...targetSet, body, document } })).title.abstract;
    };
    expect(abstractOf('tinh_uy', '25-NQ/TU')).toBe(
      'tình hình thực hiện các chỉ tiêu Nghị quyết Tỉnh ủy tháng 7 và 7 tháng năm 2024',
    );
    expect(abstractOf('hdnd', '102/NQ-HĐND')).toContain('chỉ tiêu Nghị quyết Hội đồng nhân dân tỉnh tháng 7');
    expect(abstractOf('ubnd', '2537/QĐ-UBND')).toContain('chỉ tiêu Quyết định Ủy ban nhân dân tỉnh tháng 7');
    expect(abstractOf('tinh_uy', '')).toBe('tình hình thực hiện các chỉ tiêu tháng 7 và 7 tháng năm 2024');
    const [, annex] = made().sections;
    expect(annex?.heading.map(({ style }) => style)).toEqual(['number', 'title', 'belongs_to', 'hyphens']);
  });
  it('follows the office’s spelling of «uỷ», and leaves other words', () => {
    const report = made(exampleFacts(), { tone: 'uỷ' });
    expect(headWords(report)).toContain('Tỉnh uỷ Bắc Kạn');
    expect(JSON.stringify({ ...report, profile: null })).not.toMatch(/(?<!\p{L})[ủỦ][yY](?!\p{L})/u);
    expect(JSON.stringify(tables(report))).toContain('Lũy kế');
  });
});

it('stands on its dossier, the state of the month, the rule and the head of the trail', () => {
  const { basis } = made();
  expect(basis.hash).toBe('a'.repeat(64));
  expect(basis.lines).toEqual([
    'Hồ sơ phiên họp: Hội nghị Ban Thường vụ Tỉnh ủy, ngày 15/08/2024; chốt lúc 09:00 ngày 12/08/2024; số liệu tháng 7/2024 đã khóa lúc 17:00 ngày 07/08/2024; quy tắc đánh giá 2022.1.',
    `Nhật ký hệ thống khi chốt: dòng 1.234, mã ${'b'.repeat(64)}.`,
  ]);
});

describe('the table', () => {
  it('has a cell for each column in every row, spans that fill it, and a hundred and thirteen rows as well', () => {
    const many = Array.from({ length: 113 }, (_, at) =>
      anIndicator({ code: `ct-${at}`, number: String(at + 1) }),
    );
    for (const facts of [exampleFacts(), exampleFacts({ indicators: many })]) {
      for (const table of tables(made(facts))) {
        const width = table.columns.length;
        for (const row of table.rows) expect(row.cells).toHaveLength(width);
        const spanned = table.header.flat().reduce((sum, { columns, rows }) => sum + columns * rows, 0);
        expect(spanned).toBe(width * table.header.length);
        expect([0, width]).toContain(table.numbering.length);
      }
    }
  });
  it('prints «…» for what is missing and «-» for what has not happened, never 0', () => {
    const of = (over: Parameters<typeof anIndicator>[0]) => {
      const [table] = tables(made(exampleFacts({ indicators: [anIndicator(over)] })));
      const at = table?.columns.findIndex(({ key }) => key === 'toDate') ?? -1;
      const cell = table?.rows[1]?.cells[at];
      return cell?.kind === 'text' ? said(cell.runs) : cell?.kind === 'number' ? cell.text : '';
    };
    expect(of({ toDate: null, status: 'no_data' })).toBe('…');
    expect(of({ toDate: null, status: 'no_data', absence: 'not_occurred' })).toBe('-');
    expect(of({ toDate: null, status: 'not_due' })).toBe('');
    expect(of({ toDate: '0' })).toBe('0,0');
    expect(of({ toDate: '12', vintage: 'official' })).toBe('12,0 (2)');
  });
  it('says a rank in words, as the text does: a smaller number is a gain', () => {
    const of = (value: string) => {
      const row = anIndicator({ unit: 'bậc', decimals: 0, change: { value, in: 'places', better: null } });
      const [table] = tables(made(exampleFacts({ indicators: [row] })));
      const cell = table?.rows[1]?.cells[table.columns.findIndex(({ key }) => key === 'same')];
      return cell?.kind === 'text' ? said(cell.runs) : '';
    };
    expect([of('-4'), of('2'), of('0')]).toEqual(['lên 4 bậc', 'xuống 2 bậc', 'không đổi']);
  });
  it('says in its notes of which column the marks speak, and only of marks it has', () => {
    const noteOf = (...vintages: readonly IndicatorFacts['vintage'][]) =>
      lines(
        made(
          exampleFacts({
            indicators: vintages.map((vintage, at) => anIndicator({ code: `ct-${at}`, vintage })),
          }),
        ),
      ).find((line) => line.startsWith('Ghi chú')) ?? '';
    expect(noteOf('official', 'preliminary', 'estimate')).toContain(
      'ở cột «Lũy kế»: số không đánh dấu là ước thực hiện, (1) là số sơ bộ, (2) là số chính thức;',
    );
    expect(noteOf('official')).not.toMatch(/ước|sơ bộ/);
    // A column that is not there has no marks to explain.
    const { sections } = compose({
      facts: exampleFacts(),
      hash: '',
      choice: {
        profile: 'party-2026',
        kind: 'month',
        annexes: ['annex-indicators'],
        columns: [{ key: 'plan', header: '' }],
      },
      office: usualOffice('Bắc Kạn'),
      texts: new Map(),
    });
    expect(JSON.stringify(sections.at(-1))).not.toContain('ước thực hiện');
  });
});

describe('the check list', () => {
  it('says what is open', () => {
    const facts = exampleFacts({ lock: { state: 'open', at: null }, illustrative: true });
    const points = Object.fromEntries(
      checklistOf(facts, made(facts), new Map()).map((each) => [each.point, each]),
    );
    expect(points).toMatchObject({
      locked: { ok: false },
      all_reported: { ok: false, due: 4, received: 3 },
      explained: { ok: false, codes: ['ct-04'] },
      reconciles: { ok: true },
      written: { ok: false, open: 6 },
      not_illustrative: { ok: false },
    });
  });
});

it('lists as papers do', () => {
  expect([listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A và B',
    'A, B và C',
  ]);
  expect(REPORT_PROFILES).toHaveLength(3);
});

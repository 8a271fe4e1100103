/** The report's words: forms of `domain.md` §1.1, §3.3, §4.2 and US5, every number held against its trace. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCount, type Month, REPORT_PROFILES, type ReportKind } from '@ve-dich/domain';
import type { Report, Run, Table } from '../report.ts';
import { anIndicator, exampleFacts } from '../testing/example-facts.ts';
import { lines, made, said } from '../testing/composed.ts';
import { totalsLine } from './annex-indicators.ts';
import { checklistOf } from './checklist.ts';
import { toWrite } from './compose.ts';
import { indicatorSentence } from './indicator-sentence.ts';
import { kindsOf, listed, periodWords, printed } from './words.ts';

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
    expect(totalsLine(facts)).toBe('Tổng số 29 chỉ tiêu: vượt 09, đạt 14, không đạt 06.');
  });
  it('says where the parts are not the whole (46/57 that are 44: domain.md §1.7)', () => {
    const { count } = exampleFacts();
    expect(
      totalsLine({
        count: { total: 57, byStatus: { met: 32, on_track: 12 }, counted: 44, reconciles: false },
        final: null,
      }),
    ).toBe('Tổng số 57 chỉ tiêu: đã đạt 32, đúng tiến độ 12 (cộng các phần được 44).');
    expect(totalsLine({ count, final: null })).not.toContain('cộng');
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
      'Mức hụt: 658,0 tỷ đồng so với kế hoạch năm 2.430,6 tỷ đồng, đạt 27,1 %, chậm 15,9 điểm % so với lộ trình.',
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
        ['explain.ct-04.commitment', 'Cam kết đạt 95 %.'],
        ['direction', '  '],
      ]),
    });
    expect(lines(report)).toEqual(
      expect.arrayContaining([
        'Nguyên nhân: giải phóng mặt bằng, thời tiết, dịch bệnh (khách quan và chủ quan). Mặt bằng bàn giao chậm.',
        'Giải pháp: Giao ban hằng tuần; hoàn thành trong tháng 9/2024; trách nhiệm: Phòng Đầu tư.',
        'Cam kết đạt 95 %.',
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
  ['higher', 'chậm 4 vụ so với lộ trình'],
  ['lower', 'cao hơn lộ trình 4 vụ'],
  ['band', 'lệch lộ trình 4 vụ'],
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
      expect(report.signature.authority).toBe('T/M BAN THƯỜNG VỤ');
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
    expect(report.signature.authority).toBe('TM. ỦY BAN NHÂN DÂN');
  });
  it('follows the office’s spelling of «uỷ», and leaves other words', () => {
    const report = made(exampleFacts(), { tone: 'uỷ' });
    expect(headWords(report)).toContain('Tỉnh uỷ Bắc Kạn');
    expect(JSON.stringify({ ...report, profile: null })).not.toMatch(/(?<!\p{L})[ủỦ][yY](?!\p{L})/u);
    expect(JSON.stringify(tables(report))).toContain('Lũy kế');
  });
});

/** A printed number begins with what its trace rounds to. */
const isTraced = ({ text, trace }: Run): boolean => {
  if (trace === undefined) return true;
  const value = trace.value;
  const forms = [0, 1, 2, 3, 4].flatMap((decimals) => [
    printed(value, decimals),
    printed(value.replace(/^-/, ''), decimals),
  ]);
  const few = /^-?[1-9]$/.test(value) ? [printCount(Math.abs(Number(value)))] : [];
  const counts = /^\d+$/.test(value) ? [printCount(Number(value))] : [];
  return [...forms, ...few, ...counts].some((form) => text.startsWith(form));
};

it('stands on its dossier, the state of the month, the rule and the head of the trail', () => {
  const { basis } = made();
  expect(basis.hash).toBe('a'.repeat(64));
  expect(basis.lines).toEqual([
    'Hồ sơ phiên họp: Hội nghị Ban Thường vụ Tỉnh ủy, ngày 15/08/2024; chốt lúc 09:00 ngày 12/08/2024; số liệu tháng 7/2024 đã khóa lúc 17:00 ngày 07/08/2024; quy tắc đánh giá 2022.1.',
    `Nhật ký hệ thống khi chốt: dòng 1.234, mã ${'b'.repeat(64)}.`,
  ]);
});

describe('every number', () => {
  it('in text and tables is the one of its trace', () => {
    const report = made();
    const runs = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly Run[] =>
        block.kind === 'paragraph'
          ? block.runs
          : (block.kind === 'table' ? block.rows : []).flatMap(({ cells }) =>
              cells.flatMap((cell): readonly Run[] =>
                cell.kind === 'number'
                  ? [{ text: cell.text, ...(cell.trace === null ? {} : { trace: cell.trace }) }]
                  : cell.kind === 'text'
                    ? cell.runs.filter(({ text }) => !text.startsWith('+'))
                    : [],
              ),
            ),
      ),
    );
    expect(runs.filter(({ trace }) => trace !== undefined).length).toBeGreaterThan(30);
    for (const run of runs) expect(isTraced(run), JSON.stringify(run)).toBe(true);
  });

  it('of any size is printed from its own digits (property)', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 999 }))
      .map(
        ([whole, part]) =>
          `${whole}${part === 0 || whole === 0n ? '' : `.${String(part).padStart(3, '0').replace(/0+$/, '')}`}`,
      );
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const [first, second] = indicatorSentence(
          anIndicator({ toDate: value, decimals, change: null, target: null, percentOfPlan: null }),
        );
        expect(first?.text).toBe('- Giải ngân vốn đầu tư công: ');
        expect(second?.trace).toEqual({ indicator: 'ct-04', what: 'toDate', value });
        const shown = second?.text.split('\u00a0')[0] ?? '';
        const back = shown.replaceAll('.', '').replace(',', '.');
        expect(Math.abs(Number(value) - Number(back))).toBeLessThanOrEqual(
          0.5 * 10 ** -decimals * 1.0000001 + Math.abs(Number(value)) * 1e-15,
        );
      }),
    );
  });
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
});

describe('the check list', () => {
  it('says what is open', () => {
    const facts = exampleFacts({ lock: { state: 'open', at: null }, illustrative: true });
    const points = Object.fromEntries(checklistOf(facts, made(facts)).map((each) => [each.point, each]));
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

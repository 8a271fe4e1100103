/**
 * A report made by hand, for the tests of the writers: small, but with every kind of paragraph, cell and row that
 * composition may hand them. Its numbers are invented.
 */
import type { ReportProfile } from '@ve-dich/domain';
import { PROFILES } from '../profiles/profiles.ts';
import type {
  Cell,
  Paragraph,
  ParagraphRole,
  Report,
  Run,
  Section,
  Signature,
  Table,
  TableRow,
} from '../report.ts';

function paragraph(
  role: ParagraphRole,
  runs: string | readonly Run[],
  written: Paragraph['written'] = null,
): Paragraph {
  return { kind: 'paragraph', role, runs: typeof runs === 'string' ? [{ text: runs }] : runs, written };
}

const PARTY_HEAD: Report['head'] = {
  left: [
    { text: 'Tỉnh ủy Thái Nguyên', style: 'issuer', rule: false },
    { text: '*', style: 'separator', rule: false },
    { text: 'Số      -BC/TU', style: 'number', rule: false },
  ],
  right: [
    { text: 'Đảng Cộng sản Việt Nam', style: 'banner', rule: true },
    { text: 'Thái Nguyên, ngày      tháng 8 năm 2024', style: 'place_date', rule: false },
  ],
};

const STATE_HEAD: Report['head'] = {
  left: [
    { text: 'Ủy ban nhân dân tỉnh Thái Nguyên', style: 'superior', rule: false },
    { text: 'Sở Công Thương', style: 'issuer', rule: 'short' },
    { text: 'Số:      /BC-SCT', style: 'number', rule: false },
  ],
  right: [
    { text: 'Cộng hòa xã hội chủ nghĩa Việt Nam', style: 'banner', rule: false },
    { text: 'Độc lập - Tự do - Hạnh phúc', style: 'motto', rule: true },
    { text: 'Thái Nguyên, ngày      tháng 8 năm 2024', style: 'place_date', rule: false },
  ],
};

const PARTY_SIGNATURE: Signature = {
  recipientsLabel: 'Nơi nhận:',
  recipients: [
    '- Ban Bí thư Trung ương Đảng (để b/c);',
    '- Các đồng chí Tỉnh ủy viên;',
    '- Đảng ủy Ủy ban nhân dân tỉnh;',
    '- Các đảng bộ trực thuộc;',
    '- Lưu Văn phòng Tỉnh ủy.',
  ],
  authority: ['T/M Ban Thường vụ'],
  post: 'Phó Bí thư',
  name: 'Nguyễn Văn Ví Dụ',
};

const STATE_SIGNATURE: Signature = {
  recipientsLabel: 'Nơi nhận:',
  recipients: ['- Ủy ban nhân dân tỉnh (để b/c);', '- Giám đốc, các Phó Giám đốc Sở;', '- Lưu: VT, TH.'],
  authority: ['TM. Ban Giám đốc', 'KT. Giám đốc'],
  post: 'Phó Giám đốc',
  name: 'Trần Thị Thí Dụ',
};

const MAIN: Section = {
  key: 'main',
  kind: 'main',
  orientation: 'portrait',
  name: 'Báo cáo',
  heading: [],
  blocks: [
    paragraph(
      'body',
      'Thực hiện Nghị quyết số 12-NQ/TU, ngày 05/12/2023 của Ban Chấp hành Đảng bộ tỉnh về nhiệm vụ năm 2024; căn cứ kết quả 7 tháng, cơ quan báo cáo tình hình thực hiện các chỉ tiêu như sau:',
    ),
    paragraph('part', 'Phần thứ nhất'),
    paragraph('part', 'Tình hình và kết quả'),
    paragraph('section', 'I- Kết quả thực hiện các chỉ tiêu'),
    paragraph('body', [
      { text: 'Trong tổng số ' },
      { text: '29', trace: { indicator: null, what: 'count.total', value: '29' } },
      { text: ' chỉ tiêu có ' },
      { text: '09', bold: true, trace: { indicator: null, what: 'count.exceeded', value: '9' } },
      { text: ' chỉ tiêu vượt, ' },
      { text: '14', bold: true, trace: { indicator: null, what: 'count.met', value: '14' } },
      { text: ' chỉ tiêu đạt, ' },
      { text: '06', bold: true, trace: { indicator: null, what: 'count.missed', value: '6' } },
      { text: ' chỉ tiêu có khả năng không đạt ' },
      { text: '(chi tiết tại Phụ lục 1, Phụ lục 2)', italic: true },
      { text: '.' },
    ]),
    paragraph('item', '1. Kinh tế'),
    paragraph('body', [
      { text: 'Thu ngân sách nhà nước trên địa bàn lũy kế 7 tháng đạt ' },
      { text: '11.061,633', trace: { indicator: 'KT05', what: 'value', value: '11061.633' } },
      { text: '\u00a0tỷ đồng, bằng ' },
      { text: '59,87', trace: { indicator: 'KT05', what: 'percentOfPlan', value: '59.8731' } },
      { text: '\u00a0% kế hoạch năm; trong đó:' },
    ]),
    paragraph('list', '- Thu nội địa đạt 9.240,1\u00a0tỷ đồng, bằng 61,20\u00a0% kế hoạch.'),
    paragraph('list', '- Thu xuất nhập khẩu đạt 1.821,5\u00a0tỷ đồng, bằng 54,05\u00a0% kế hoạch.'),
    paragraph(
      'body',
      'Giá trị sản xuất công nghiệp tháng 7 ước tăng 6,33\u00a0% so với cùng kỳ; tổng diện tích rừng trồng mới đạt 2.214\u00a0ha, vượt lộ trình đề ra từ đầu năm và cao hơn mức bình quân của ba năm gần nhất.',
    ),
    paragraph('item', '2. Xã hội, môi trường'),
    paragraph(
      'body',
      'Tỷ lệ hộ nghèo giảm 0,42\u00a0điểm\u00a0% so với cuối năm 2023; số lao động được tạo việc làm mới đạt 13.120\u00a0người, bằng 82,00\u00a0% kế hoạch; tỷ lệ chất thải rắn sinh hoạt đô thị được thu gom đạt 96,50\u00a0%.',
    ),
    paragraph('section', 'II- Hạn chế, nguyên nhân'),
    paragraph(
      'body',
      '[Viết: nguyên nhân chủ quan của 06 chỉ tiêu có khả năng không đạt, trách nhiệm của từng cơ quan chủ trì.]',
      { key: 'causes', state: 'to_write' },
    ),
    paragraph(
      'body',
      'Giải ngân vốn đầu tư công 7 tháng mới đạt 38,40\u00a0% kế hoạch do vướng mắc trong bồi thường, giải phóng mặt bằng.',
      { key: 'disbursement', state: 'written' },
    ),
    paragraph('part', 'Phần thứ hai'),
    paragraph('part', 'Nhiệm vụ trong thời gian tới'),
    paragraph(
      'body',
      'Các cơ quan chủ trì rà soát từng chỉ tiêu, báo cáo tiến độ trước ngày 20 hằng tháng và chịu trách nhiệm về số liệu của mình.',
    ),
  ],
};

const LAST_SENTENCE =
  'Giao Văn phòng theo dõi, đôn đốc việc thực hiện và tổng hợp, báo cáo tại phiên họp gần nhất';

const EMPTY: Cell = { kind: 'empty' };
const words = (text: string): Cell => ({ kind: 'text', runs: [{ text }] });

/** «12345.678» with two decimals as «12.345,68»: enough of a formatter for numbers that are not negative. */
function number(value: number, decimals: number, indicator: string, what: string): Cell {
  const [whole = '', part = ''] = value.toFixed(decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return {
    kind: 'number',
    value: String(value),
    decimals,
    text: part === '' ? grouped : `${grouped},${part}`,
    trace: { indicator, what, value: String(value) },
  };
}

function groupRow(number_: string, name: string): TableRow {
  return { kind: 'group', cells: [words(number_), words(name), ...Array.from({ length: 11 }, () => EMPTY)] };
}

type Figures = readonly [
  code: string,
  order: string,
  name: string,
  unit: string,
  plan: number,
  decimals: number,
  verdict: string,
];

function figureRow(
  kind: TableRow['kind'],
  [code, order, name, unit, plan, decimals, verdict]: Figures,
): TableRow {
  const whole = plan * 0.5987;
  const cells = [
    words(order),
    words(name),
    words(unit),
    number(plan * 0.93, decimals, code, 'lastYear'),
    number(plan, decimals, code, 'plan'),
    number(plan * 0.55, decimals, code, 'samePeriod'),
    number(plan * 0.0875, decimals, code, 'month'),
    number(whole, decimals, code, 'value'),
    number((whole / plan) * 100, 2, code, 'percentOfPlan'),
    number((whole / (plan * 0.55)) * 100, 2, code, 'percentOfSamePeriod'),
    number(plan * 1.01, decimals, code, 'forecast'),
    verdict === '' ? EMPTY : words(verdict),
    kind === 'indicator' ? words('Sở Tài chính') : EMPTY,
  ];
  return { kind, cells };
}

const OTHERS = Array.from({ length: 22 }, (_, index): Figures => {
  const order = index + 8;
  const name = `Chỉ tiêu ví dụ số ${order} của tỉnh, tên dài hơn một dòng để ô phải xuống hàng`;
  return [`VD${order}`, String(order), name, 'người', 1500 + order * 37, 0, 'Đạt'];
});

const INDICATOR_TABLE: Table = {
  kind: 'table',
  key: 'indicators',
  summary: 'Từng chỉ tiêu: kế hoạch năm, kết quả tháng 7 và 7 tháng, so sánh, ước cả năm và đánh giá',
  columns: [
    { key: 'order', widthMm: 10, align: 'center' },
    { key: 'name', widthMm: 54, align: 'left' },
    { key: 'unit', widthMm: 16, align: 'center' },
    { key: 'lastYear', widthMm: 19, align: 'right' },
    { key: 'plan', widthMm: 19, align: 'right' },
    { key: 'samePeriod', widthMm: 19, align: 'right' },
    { key: 'month', widthMm: 18, align: 'right' },
    { key: 'value', widthMm: 19, align: 'right' },
    { key: 'percentOfPlan', widthMm: 15, align: 'right' },
    { key: 'percentOfSamePeriod', widthMm: 15, align: 'right' },
    { key: 'forecast', widthMm: 19, align: 'right' },
    { key: 'verdict', widthMm: 18, align: 'center' },
    { key: 'office', widthMm: 24, align: 'left' },
  ],
  header: [
    [
      { text: 'TT', columns: 1, rows: 2 },
      { text: 'Chỉ tiêu', columns: 1, rows: 2 },
      { text: 'ĐVT', columns: 1, rows: 2 },
      { text: 'TH năm 2023', columns: 1, rows: 2 },
      { text: 'KH năm 2024', columns: 1, rows: 2 },
      { text: 'TH cùng kỳ 2023', columns: 1, rows: 2 },
      { text: 'Thực hiện', columns: 2, rows: 1 },
      { text: 'So sánh (%)', columns: 2, rows: 1 },
      { text: 'Ước TH cả năm', columns: 1, rows: 2 },
      { text: 'Đánh giá', columns: 1, rows: 2 },
      { text: 'Cơ quan chủ trì', columns: 1, rows: 2 },
    ],
    [
      { text: 'Tháng 7', columns: 1, rows: 1 },
      { text: 'Lũy kế 7 tháng', columns: 1, rows: 1 },
      { text: 'KH năm', columns: 1, rows: 1 },
      { text: 'Cùng kỳ', columns: 1, rows: 1 },
    ],
  ],
  numbering: ['A', 'B', 'C', '1', '2', '3', '4', '5', '6=5/2', '7=5/3', '8', '9', '10'],
  rows: [
    figureRow('total', ['TH00', '', 'Tổng vốn đầu tư toàn xã hội', 'tỷ đồng', 72_500, 0, '']),
    groupRow('I', 'Kinh tế'),
    figureRow('indicator', ['KT01', '1', 'Tốc độ tăng tổng sản phẩm (GRDP)', '%', 8.5, 2, 'Đạt']),
    figureRow('indicator', ['KT02', '2', 'GRDP bình quân đầu người', 'triệu đồng', 125, 1, 'Đạt']),
    figureRow('indicator', ['KT03', '3', 'Giá trị xuất khẩu', 'triệu USD', 31_450, 1, 'Vượt']),
    figureRow('indicator', ['KT05', '4', 'Thu ngân sách nhà nước', 'tỷ đồng', 18_475.2, 3, 'Không đạt']),
    figureRow('child', ['KT05a', '', 'Trong đó: - Thu nội địa', 'tỷ đồng', 15_098, 3, '']),
    figureRow('child', ['KT05b', '', '- Thu xuất nhập khẩu', 'tỷ đồng', 3377.2, 3, '']),
    groupRow('II', 'Xã hội'),
    figureRow('indicator', ['XH01', '5', 'Số lao động được tạo việc làm mới', 'người', 16_000, 0, 'Đạt']),
    figureRow('indicator', ['XH02', '6', 'Giường bệnh trên một vạn dân', 'giường', 52.5, 1, 'Đạt']),
    groupRow('III', 'Môi trường'),
    figureRow('indicator', ['MT01', '7', 'Diện tích rừng trồng mới', 'ha', 4000, 0, 'Vượt']),
    ...OTHERS.map((figures) => figureRow('indicator', figures)),
  ],
};

const MISS_TABLE: Table = {
  kind: 'table',
  key: 'misses',
  summary: 'Chỉ tiêu có khả năng không đạt: mức hụt, nguyên nhân, giải pháp, trách nhiệm và thời hạn',
  columns: [
    { key: 'order', widthMm: 10, align: 'center' },
    { key: 'name', widthMm: 45, align: 'left' },
    { key: 'plan', widthMm: 20, align: 'right' },
    { key: 'gap', widthMm: 20, align: 'right' },
    { key: 'cause', widthMm: 65, align: 'left' },
    { key: 'remedy', widthMm: 65, align: 'left' },
    { key: 'due', widthMm: 24, align: 'center' },
  ],
  header: [
    ['TT', 'Chỉ tiêu', 'KH năm 2024', 'Mức hụt', 'Nguyên nhân', 'Giải pháp', 'Thời hạn'].map((text) => ({
      text,
      columns: 1,
      rows: 1,
    })),
  ],
  numbering: [],
  rows: [
    {
      kind: 'indicator',
      cells: [
        words('1'),
        words('Thu ngân sách nhà nước (tỷ đồng)'),
        number(18_475.2, 1, 'KT05', 'plan'),
        number(412.75, 2, 'KT05', 'gap'),
        {
          kind: 'text',
          runs: [{ text: 'Chủ quan: ', bold: true }, { text: 'chậm đấu giá quyền sử dụng đất ở 03 huyện.' }],
        },
        words('Hoàn thành đấu giá 12 khu đất trong quý III; rà soát nợ thuế từng tháng.'),
        words('30/9/2024'),
      ],
    },
    {
      kind: 'indicator',
      cells: [
        words('2'),
        words('Giải ngân vốn đầu tư công (%)'),
        number(95, 0, 'KT09', 'plan'),
        number(6.4, 1, 'KT09', 'gap'),
        words('Vướng bồi thường, giải phóng mặt bằng của 04 dự án trọng điểm.'),
        words('Giao tổ công tác họp hằng tuần; điều chuyển vốn của dự án chậm.'),
        words('31/12/2024'),
      ],
    },
  ],
};

function annexes(belongsTo: string, state: boolean): readonly Section[] {
  const below: Section['heading'] = [
    { text: belongsTo, style: 'belongs_to' },
    ...(state ? [] : [{ text: '-----', style: 'hyphens' } as const]),
  ];
  return [
    {
      key: 'annex-1',
      kind: 'annex',
      orientation: 'landscape',
      name: 'Phụ lục 1',
      heading: [
        { text: 'Phụ lục 1', style: 'number' },
        { text: 'Tình hình thực hiện các chỉ tiêu tháng 7 và 7 tháng năm 2024', style: 'title' },
        ...below,
      ],
      blocks: [
        INDICATOR_TABLE,
        paragraph('note', 'Ghi chú: (*) Số liệu ước. Nguồn: Thống kê tỉnh; các sở, ngành.'),
      ],
    },
    {
      key: 'annex-2',
      kind: 'annex',
      orientation: 'landscape',
      name: 'Phụ lục 2',
      heading: [
        { text: 'Phụ lục 2', style: 'number' },
        { text: 'Chỉ tiêu có khả năng không đạt', style: 'title' },
        ...below,
      ],
      blocks: [MISS_TABLE],
    },
  ];
}

/** The example as the given profile's office would send it. Each call gives a new, equal value. */
export function exampleReport(profileKey: ReportProfile): Report {
  const state = profileKey === 'state-nd30';
  const belongsTo = state
    ? '(Kèm theo Báo cáo số      /BC-SCT, ngày      tháng 8 năm 2024 của Sở Công Thương)'
    : '(Kèm theo Báo cáo số      -BC/TU, ngày      tháng 8 năm 2024 của Ban Thường vụ Tỉnh ủy)';
  // A Party document ends with a full stop, a state document with «./.», which stands in for it.
  const last = paragraph('body', state ? LAST_SENTENCE : `${LAST_SENTENCE}.`);
  return {
    profile: PROFILES[profileKey],
    properties: {
      title: 'Báo cáo tình hình thực hiện các chỉ tiêu tháng 7 và 7 tháng năm 2024',
      author: state ? 'Sở Công Thương' : 'Văn phòng Tỉnh ủy Thái Nguyên',
      subject: 'Chỉ tiêu năm 2024, kỳ tháng 7/2024',
      createdAt: '2024-08-12T02:00:00.000Z',
      language: 'vi-VN',
    },
    head: state ? STATE_HEAD : PARTY_HEAD,
    title: {
      name: 'Báo cáo',
      abstract: 'tình hình thực hiện các chỉ tiêu tháng 7 và 7 tháng năm 2024',
      below: state ? 'line' : 'hyphens',
    },
    sections: [{ ...MAIN, blocks: [...MAIN.blocks, last] }, ...annexes(belongsTo, state)],
    ending: state ? './.' : '',
    signature: state ? STATE_SIGNATURE : PARTY_SIGNATURE,
    basis: {
      lines: [
        'Số liệu chốt lúc 09:00 ngày 12/08/2024, kỳ tháng 7/2024 đã khóa.',
        'Ngưỡng đánh giá: đạt từ 100\u00a0% kế hoạch; vượt trên 102\u00a0%.',
      ],
      hash: 'b3f1c2d4e5a697887766554433221100ffeeddccbbaa99887766554433221100',
    },
  };
}

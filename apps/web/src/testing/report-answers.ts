/** A month's dossiers and the report of one, as the API answers them. */
import type {
  DossierHeadOnWire,
  DossierReport,
  Dossiers,
  ExportOnWire,
  ReportOnWire,
} from '@ve-dich/contract';

const both = (vi: string, en = vi) => ({ vi, en });

export const lan = {
  fullName: 'Triệu Thu Lan',
  title: both('Trưởng phòng Tổng hợp', 'Head of Coordination'),
};
export const OFFICE_REPORTS = ['report.read', 'report.freeze', 'report.write', 'report.export'];
export const DOSSIER_ID = '01900000-0000-7000-8000-000000000001';

export const aDossier = (overrides: Partial<DossierHeadOnWire> = {}): DossierHeadOnWire => ({
  id: DOSSIER_ID,
  year: 2024,
  month: 5,
  period: '2024-05',
  meeting: 'Hội nghị Ban Thường vụ Tỉnh ủy',
  heldOn: '2024-06-10',
  frozenAt: '2024-06-10T02:00:00.000Z',
  frozenBy: lan,
  hash: 'ab12',
  ...overrides,
});

/** May 2024 with one dossier, for the office. */
export const someDossiers = (overrides: Partial<Dossiers> = {}): Dossiers => ({
  year: 2024,
  month: 5,
  period: '2024-05',
  state: 'locked',
  kinds: ['month', 'quarter'],
  today: '2024-06-10',
  may: OFFICE_REPORTS,
  dossiers: [aDossier()],
  ...overrides,
});

export const anExport = (overrides: Partial<ExportOnWire> = {}): ExportOnWire => ({
  id: '01900000-0000-7000-8000-000000000011',
  version: 1,
  format: 'docx',
  profile: 'party-2026',
  sections: ['main'],
  fileName: 'BC_thang-05-2024_BTV_2024-06-10_v1.docx',
  size: 23_000,
  at: '2024-06-10T03:00:00.000Z',
  by: lan,
  sinceLast: null,
  ...overrides,
});

const type = (pt: number) => ({ pt, bold: false, italic: false, capitals: false });

/** A small report with every kind of block. */
export const aReport = (overrides: Partial<ReportOnWire> = {}): ReportOnWire => ({
  profile: {
    key: 'party-2026',
    page: { widthMm: 210, heightMm: 297, marginMm: { top: 20, bottom: 20, left: 30, right: 15 } },
    styles: { body: type(14), table: type(10), section: { ...type(14), bold: true, capitals: true } },
    recipientsLabelUnderlined: true,
    body: { firstLineMm: 10, spaceBetweenPt: 6 },
    headLeftPercent: 42,
    signatureLines: 4,
  },
  head: {
    left: [
      { text: 'Tỉnh ủy Bắc Kạn', style: 'issuer', rule: false },
      { text: 'Số -BC/TU', style: 'number', rule: false },
    ],
    right: [{ text: 'Đảng Cộng sản Việt Nam', style: 'banner', rule: true }],
  },
  title: { name: 'Báo cáo', abstract: 'tình hình thực hiện các chỉ tiêu tháng 5', below: 'hyphens' },
  sections: [
    {
      key: 'main',
      kind: 'main',
      orientation: 'portrait',
      name: 'Báo cáo',
      heading: [],
      blocks: [
        { kind: 'paragraph', role: 'part', runs: [{ text: 'Phần thứ nhất' }], written: null },
        { kind: 'paragraph', role: 'section', runs: [{ text: 'I- Kết quả chung' }], written: null },
        {
          kind: 'paragraph',
          role: 'body',
          runs: [{ text: '[Đề nghị nêu đánh giá chung.]' }],
          written: { key: 'general.assessment', state: 'to_write' },
        },
      ],
    },
    {
      key: 'annex-indicators',
      kind: 'annex',
      orientation: 'landscape',
      name: 'Phụ lục 1',
      heading: [
        { text: 'Phụ lục 1', style: 'number' },
        { text: 'Bảng chỉ tiêu', style: 'title' },
        { text: '(Kèm theo Báo cáo)', style: 'belongs_to' },
      ],
      blocks: [
        {
          kind: 'table',
          key: 'indicators',
          summary: 'Các chỉ tiêu',
          columns: [
            { key: 'number', widthMm: 10, align: 'center' },
            { key: 'name', widthMm: 50, align: 'left' },
            { key: 'toDate', widthMm: 20, align: 'right' },
          ],
          header: [
            [
              { text: 'TT', columns: 1, rows: 2 },
              { text: 'Chỉ tiêu', columns: 1, rows: 2 },
              { text: 'Thực hiện', columns: 1, rows: 1 },
            ],
            [{ text: 'Lũy kế', columns: 1, rows: 1 }],
          ],
          numbering: ['A', 'B', '1'],
          rows: [
            {
              kind: 'group',
              cells: [
                { kind: 'text', runs: [{ text: 'I' }] },
                { kind: 'text', runs: [{ text: 'KINH TẾ' }] },
                { kind: 'empty' },
              ],
            },
            {
              kind: 'indicator',
              cells: [
                { kind: 'text', runs: [{ text: '4' }] },
                { kind: 'text', runs: [{ text: 'Giải ngân vốn đầu tư công' }] },
                { kind: 'number', value: '395.4', decimals: 1, text: '395,4', trace: null },
              ],
            },
          ],
        },
      ],
    },
  ],
  ending: '',
  signature: {
    recipientsLabel: 'Nơi nhận:',
    recipients: ['- Lưu Văn phòng Tỉnh ủy.'],
    authority: 'T/M Ban Thường vụ',
    post: 'Phó Bí thư',
    name: '',
  },
  basis: { lines: ['Hồ sơ phiên họp: số liệu tháng 5/2024 đã khóa.'], hash: 'ab12' },
  ...overrides,
});

const point = (
  which: DossierReport['checklist'][number]['point'],
  ok: boolean,
  more: Partial<DossierReport['checklist'][number]> = {},
) => ({ point: which, ok, count: null, of: null, codes: [], ...more });

/** A chart of a year, in an annex of its own. */
export const aChartSection: ReportOnWire['sections'][number] = {
  key: 'annex-charts',
  kind: 'annex',
  orientation: 'portrait',
  name: 'Phụ lục 3',
  heading: [{ text: 'Phụ lục 3', style: 'number' }],
  blocks: [
    {
      kind: 'chart',
      key: 'ct-04',
      title: '4. Giải ngân vốn đầu tư công (tỷ đồng)',
      summary: 'Đến tháng 2 đạt 20,5 tỷ đồng, lộ trình 30,0.',
      drawing: {
        width: 227,
        height: 153,
        marks: [
          {
            kind: 'line',
            points: [
              [20, 140],
              [220, 140],
            ],
            look: { width: 0.6, dash: [], colour: '#404040' },
          },
          {
            kind: 'line',
            points: [
              [28, 130],
              [45, 120],
            ],
            look: { width: 0.7, dash: [0.9, 1.6], colour: '#303030' },
          },
          { kind: 'circle', at: [28, 130], radius: 2, fill: '#000000', colour: '#000000', width: 0.5 },
          { kind: 'circle', at: [45, 120], radius: 2, fill: '#000000', colour: '#000000', width: 0.5 },
          { kind: 'rectangle', at: [40, 110], width: 20, height: 8, fill: '#FFFFFF' },
          { kind: 'text', at: [45, 116], text: '20,5', anchor: 'middle', pt: 7.5, bold: true },
        ],
      },
    },
  ],
};

/** That dossier as its page is given it. */
export const aDossierReport = (overrides: Partial<DossierReport> = {}): DossierReport => ({
  dossier: aDossier(),
  may: OFFICE_REPORTS,
  report: aReport(),
  checklist: [
    point('locked', true),
    point('all_reported', true, { count: 22, of: 22 }),
    point('explained', false, { codes: ['ct-04'] }),
    point('reconciles', true, { count: 29, of: 29 }),
    point('written', false, { count: 1 }),
    point('not_illustrative', true),
  ],
  texts: [],
  changes: [],
  layouts: [],
  layout: null,
  exports: [],
  ...overrides,
});

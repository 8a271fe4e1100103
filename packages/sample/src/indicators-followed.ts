/**
 * «Theo dõi thêm»: rows of 2024 that are assessed to be watched and never count among the 29. They also bring the kinds
 * of indicator the 29 have none of.
 */
import { listed, QUARTERLY, UNIT, type ListedIndicator, type Written } from './indicators.ts';

const followed = (code: string, written: Omit<Written, 'group' | 'judged' | 'firstYear'>): ListedIndicator =>
  // Judged are only the parts of a row that follows from its parts; no part ever counts.
  listed(code, { group: 'theo-doi', firstYear: 2024, judged: written.parent !== undefined, ...written });

const RANKING: readonly ListedIndicator[] = [
  followed('td-01', {
    name: [
      'Xếp hạng Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)',
      'Provincial Competitiveness Index (PCI) ranking',
    ],
    short: ['Xếp hạng PCI', 'PCI ranking'],
    kind: 'rank',
    direction: 'lower',
    unit: { vi: 'hạng', en: 'place' },
    decimals: 0,
    due: [5],
    lead: 'skhdt',
    with: ['vpubnd', 'sct'],
    definition: [
      'Thứ hạng PCI của tỉnh trong 63 tỉnh, thành phố, công bố trong năm cho năm trước; hạng càng nhỏ càng tốt.',
      'The province’s place among 63 provinces and cities, published during the year for the year before; the smaller the better.',
    ],
    source: ['Liên đoàn Thương mại và Công nghiệp Việt Nam (VCCI); tháng 5', 'VCCI; May'],
  }),
];

const STRUCTURE_SOURCE = [
  'Cục Thống kê tỉnh; ước quý vào tháng cuối quý',
  'Provincial Statistics Office; quarterly estimates in the last month of the quarter',
] as const;

const share = (
  code: string,
  name: readonly [vi: string, en: string],
  short: readonly [vi: string, en: string],
  direction: 'higher' | 'lower',
  coordinator: string,
): ListedIndicator =>
  followed(code, {
    parent: 'td-02',
    name,
    short,
    kind: 'rate',
    direction,
    unit: UNIT.percent,
    decimals: 1,
    due: QUARTERLY,
    lead: 'skhdt',
    with: ['ctk', coordinator],
    definition: [
      'Phần của khu vực trong GRDP giá hiện hành của bốn quý gần nhất; ba phần cộng lại bằng 100 %.',
      'The sector’s part of GRDP at current prices over the last four quarters; the three parts add to 100 %.',
    ],
    source: STRUCTURE_SOURCE,
  });

const STRUCTURE: readonly ListedIndicator[] = [
  followed('td-02', {
    name: ['Cơ cấu kinh tế', 'Structure of the economy'],
    short: ['Cơ cấu kinh tế', 'Structure of the economy'],
    kind: 'structure',
    unit: UNIT.percent,
    decimals: 1,
    due: QUARTERLY,
    lead: 'skhdt',
    with: ['ctk'],
    definition: [
      'Tỷ trọng các khu vực trong GRDP; không có số riêng, đánh giá theo từng phần.',
      'Parts of the sectors in GRDP; it has no number of its own and follows from its parts.',
    ],
    source: STRUCTURE_SOURCE,
  }),
  share(
    'td-02a',
    ['Tỷ trọng nông, lâm nghiệp và thủy sản', 'Part of agriculture, forestry and fishery'],
    ['Tỷ trọng nông, lâm, thủy sản', 'Part of agriculture'],
    'lower',
    'snn',
  ),
  share(
    'td-02b',
    ['Tỷ trọng công nghiệp - xây dựng', 'Part of industry and construction'],
    ['Tỷ trọng công nghiệp - xây dựng', 'Part of industry, construction'],
    'higher',
    'sct',
  ),
  share(
    'td-02c',
    ['Tỷ trọng dịch vụ và thuế sản phẩm', 'Part of services and product taxes'],
    ['Tỷ trọng dịch vụ và thuế', 'Part of services and taxes'],
    'higher',
    'svhttdl',
  ),
];

const PLAN_AND_PRICES: readonly ListedIndicator[] = [
  followed('td-03', {
    name: ['Công bố Quy hoạch tỉnh', 'Publication of the provincial master plan'],
    short: ['Công bố Quy hoạch tỉnh', 'Provincial master plan'],
    kind: 'milestone',
    unit: { vi: 'bước', en: 'steps' },
    decimals: 0,
    lead: 'skhdt',
    with: ['sxd', 'stnmt', 'stttt'],
    definition: [
      'Số bước đã hoàn thành trong bốn bước công bố và triển khai Quy hoạch tỉnh; mỗi bước có tháng đến hạn.',
      'Steps done of the four by which the master plan is published and put to work; each has a month it is due by.',
    ],
    source: ['Sở KH&ĐT; hằng tháng', 'Planning and Investment; monthly'],
  }),
  followed('td-04', {
    name: ['Chỉ số giá tiêu dùng (CPI) bình quân', 'Average consumer price index (CPI)'],
    short: ['Tăng CPI bình quân', 'Average rise of the CPI'],
    kind: 'range',
    direction: 'band',
    unit: UNIT.percent,
    decimals: 2,
    lead: 'ctk',
    with: ['stc', 'sct'],
    definition: [
      'Mức tăng CPI bình quân từ đầu năm so với bình quân cùng kỳ; tốt khi nằm trong khoảng, cao hơn hay thấp hơn đều không tốt.',
      'Average rise of the CPI since January over the same period; good inside the band, neither above nor below.',
    ],
    source: ['Cục Thống kê tỉnh; hằng tháng', 'Provincial Statistics Office; monthly'],
  }),
  followed('td-05', {
    name: ['GRDP tăng bình quân năm giai đoạn 2021–2025', 'Average yearly GRDP growth, 2021–2025'],
    short: ['GRDP tăng bình quân 2021–2025', 'Average GRDP growth 2021–2025'],
    kind: 'average',
    unit: UNIT.percent,
    decimals: 2,
    due: [6, 12],
    lead: 'skhdt',
    with: ['ctk'],
    definition: [
      'Bình quân nhân tốc độ tăng GRDP các năm từ 2021 (4,0 %; 2022: 6,01 %; 2023: 6,33 %); giữa năm tính cả ước sáu tháng.',
      'Geometric mean of yearly GRDP growth since 2021 (4.0 %; 2022: 6.01 %; 2023: 6.33 %); in June with the estimate of six months.',
    ],
    source: ['Sở KH&ĐT tính từ số của Cục Thống kê; tháng 6, 12', 'Planning and Investment; June, December'],
  }),
];

const person = { vi: 'người', en: 'people' };
const SAFETY_SOURCE = ['Công an tỉnh; hằng tháng', 'Provincial Police; monthly'] as const;

const criterion = (
  code: string,
  name: readonly [vi: string, en: string],
  short: readonly [vi: string, en: string],
  unit: Written['unit'],
): ListedIndicator =>
  followed(code, {
    parent: 'td-06',
    name,
    short,
    kind: 'lower_better',
    accumulation: 'sum',
    unit,
    decimals: 0,
    lead: 'cat',
    with: ['sgtvt'],
    definition: [
      'Lũy kế; kỳ thống kê từ ngày 15 tháng trước đến ngày 14 của tháng; càng thấp càng tốt.',
      'To date; counted from the 15th of the month before to the 14th; lower is better.',
    ],
    source: SAFETY_SOURCE,
  });

const SAFETY: readonly ListedIndicator[] = [
  followed('td-06', {
    name: ['An toàn giao thông: giảm cả ba tiêu chí', 'Traffic safety: all three criteria down'],
    short: ['Giảm cả ba tiêu chí giao thông', 'Traffic safety, three criteria'],
    kind: 'composite',
    unit: { vi: 'tiêu chí', en: 'criteria' },
    decimals: 0,
    lead: 'cat',
    with: ['sgtvt'],
    definition: [
      'Đạt khi cả số vụ, số người chết và số người bị thương đều trong giới hạn; không có số riêng.',
      'Met when accidents, deaths and injuries all stay within their limits; it has no number of its own.',
    ],
    source: SAFETY_SOURCE,
  }),
  criterion('td-06a', ['Số vụ tai nạn giao thông', 'Traffic accidents'], ['Số vụ tai nạn', 'Accidents'], {
    vi: 'vụ',
    en: 'accidents',
  }),
  criterion(
    'td-06b',
    ['Số người chết do tai nạn giao thông', 'People killed in traffic accidents'],
    ['Số người chết', 'People killed'],
    person,
  ),
  criterion(
    'td-06c',
    ['Số người bị thương do tai nạn giao thông', 'People injured in traffic accidents'],
    ['Số người bị thương', 'People injured'],
    person,
  ),
];

const COMMUNES: readonly ListedIndicator[] = [
  followed('td-07', {
    name: ['Tổng số xã đạt chuẩn nông thôn mới', 'Communes of new-rural standard, in all'],
    short: ['Tổng số xã nông thôn mới', 'New-rural communes in all'],
    kind: 'stock',
    unit: { vi: 'xã', en: 'communes' },
    decimals: 0,
    lead: 'vpntm',
    with: ['snn'],
    definition: [
      'Số xã đang đạt chuẩn ở cuối tháng; khác với số xã tăng thêm trong năm (chỉ tiêu 12).',
      'Communes that hold the standard at the end of the month; not those added in the year (indicator 12).',
    ],
    source: ['VP Điều phối NTM; hằng tháng', 'New Rural Development Office; monthly'],
  }),
];

export const FOLLOWED: readonly ListedIndicator[] = [
  ...RANKING,
  ...STRUCTURE,
  ...PLAN_AND_PRICES,
  ...SAFETY,
  ...COMMUNES,
];

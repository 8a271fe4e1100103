/**
 * Every published figure of the province that the demo shows, typed once and here only. What is not in this table is
 * illustrative. Contradictions between the sources are kept: they are what versions, vintages and cut-offs are for.
 *
 * Vintages are the demo's reading: figures given within the month, to a cut-off, stand as estimates even where the page
 * does not say «ước»; results of the year and of reviews stand as official where the page gives them as final.
 */
import type { Vintage } from '@ve-dich/domain';
import type { SourceName } from './sources.ts';

export type PublishedFigure = {
  readonly indicator: string;
  /** Code of the province or of the district. */
  readonly unit: string;
  readonly period: string;
  /** The month's own part of a sum, where it was published. */
  readonly month: string | null;
  /** Running total, level, rate or growth to date, where it was published. */
  readonly toDate: string | null;
  readonly vintage: Vintage;
  /** The published cut-off; `null` where the page names none and the calendar's own stands. */
  readonly asOf: string | null;
  /** Day of recording where it is not the ordinary reporting window. */
  readonly recordedOn: string | null;
  readonly source: SourceName;
  /** What the page says about the figure, in Vietnamese. */
  readonly remark: string | null;
};

type Details = {
  readonly asOf?: string;
  readonly on?: string;
  readonly vintage?: Vintage;
  readonly remark?: string;
};

const figure = (
  indicator: string,
  period: string,
  values: { readonly month?: string; readonly toDate?: string },
  source: SourceName,
  details: Details = {},
  unit = 'bac-kan',
): PublishedFigure => ({
  indicator,
  unit,
  period,
  month: values.month ?? null,
  toDate: values.toDate ?? null,
  vintage: details.vintage ?? 'estimate',
  asOf: details.asOf ?? null,
  recordedOn: details.on ?? null,
  source,
  remark: details.remark ?? null,
});
const month = (indicator: string, period: string, value: string, source: SourceName, details?: Details) =>
  figure(indicator, period, { month: value }, source, details);
const toDate = (indicator: string, period: string, value: string, source: SourceName, details?: Details) =>
  figure(indicator, period, { toDate: value }, source, details);

const IN_2022: readonly PublishedFigure[] = [
  toDate('ct-01', '2022-06', '4.52', 'meeting202206'),
  toDate('ct-01', '2022-09', '5.81', 'autumn2022'),
  toDate('ct-01', '2022-12', '6.01', 'newYear2023'),
  toDate('ct-01a', '2022-12', '3.83', 'newYear2023'),
  toDate('ct-01b', '2022-12', '8.96', 'newYear2023'),
  toDate('ct-01c', '2022-12', '6.25', 'newYear2023'),
  toDate('ct-02', '2022-12', '46.3', 'newYear2023', { remark: 'Tăng 4,7 triệu đồng so với năm 2021' }),
  toDate('ct-03', '2022-06', '367', 'meeting202206', {
    asOf: '2022-06-16',
    on: '2022-06-16',
    remark: 'Báo cáo ngày 16/6/2022: 48,5 % dự toán Trung ương giao, 44,8 % dự toán tỉnh giao',
  }),
  toDate('ct-03', '2022-06', '417', 'revenue2022', {
    asOf: '2022-06-30',
    on: '2022-07-05',
    vintage: 'official',
    remark: 'Hơn 417 tỷ đồng đến hết 6 tháng, trong đó tiền sử dụng đất 93 tỷ đồng',
  }),
  toDate('ct-03', '2022-10', '653', 'autumn2022', { asOf: '2022-10-20', on: '2022-10-20' }),
  toDate('ct-03', '2022-12', '830', 'conference2022', {
    asOf: '2022-12-11',
    on: '2022-12-15',
    remark: 'Ước tại ngày 11/12/2022',
  }),
  toDate('ct-03', '2022-12', '853', 'newYear2023', {
    asOf: '2022-12-31',
    on: '2023-01-05',
    vintage: 'preliminary',
    remark: 'Dự ước đầu tháng 1/2023',
  }),
  toDate('ct-03', '2022-12', '855', 'party202311', {
    asOf: '2022-12-31',
    on: '2023-03-15',
    vintage: 'official',
    remark: 'Vượt 13 % dự toán Trung ương giao; nguồn đăng tháng 11/2023',
  }),
  toDate('ct-04', '2022-12', '2066.496', 'meeting202302', {
    asOf: '2023-01-19',
    on: '2023-01-31',
    vintage: 'official',
    remark: 'Kế hoạch 2022 tính đến 19/01/2023, bằng 61,1 % kế hoạch vốn',
  }),
  toDate('ct-05', '2022-05', '575', 'meeting202206', { remark: 'Gần 575 tỷ đồng' }),
  figure('ct-05', '2022-10', { month: '150.137', toDate: '1247' }, 'industry202210', {
    remark: 'Trên 1.247 tỷ đồng, 77 % kế hoạch',
  }),
  toDate('ct-05', '2022-12', '1586', 'newYear2023', { remark: 'Hơn 1.586 tỷ đồng' }),
  toDate('ct-06', '2022-12', '8', 'results2022', { remark: 'Dự kiến' }),
  toDate('ct-08', '2022-12', '35', 'results2022', { remark: 'Xuất siêu 11 triệu USD' }),
  toDate('ct-09', '2022-12', '53', 'newYear2023', { vintage: 'official', on: '2022-12-19' }),
  toDate('ct-13', '2022-06', '240000', 'tourism202206', { remark: 'Gần 240.000 lượt' }),
  toDate('ct-26', '2022-11', '41', 'accidents2022', {
    asOf: '2022-11-14',
    vintage: 'official',
    remark: 'Kỳ 15/12/2021–14/11/2022',
  }),
  toDate('td-06a', '2022-11', '41', 'accidents2022', {
    asOf: '2022-11-14',
    vintage: 'official',
    remark: 'Kỳ 15/12/2021–14/11/2022; giảm 2 vụ',
  }),
  toDate('td-06b', '2022-11', '19', 'accidents2022', {
    asOf: '2022-11-14',
    vintage: 'official',
    remark: 'Kỳ 15/12/2021–14/11/2022; giảm 1 người',
  }),
  toDate('td-06c', '2022-11', '44', 'accidents2022', {
    asOf: '2022-11-14',
    vintage: 'official',
    remark: 'Kỳ 15/12/2021–14/11/2022; giảm 2 người',
  }),
  toDate('td-01', '2022-05', '48', 'business2021', { vintage: 'official', remark: 'PCI năm 2021' }),
];

const IN_2023: readonly PublishedFigure[] = [
  toDate('ct-01', '2023-03', '5.04', 'quarterOne2023'),
  toDate('ct-01', '2023-06', '5.66', 'council202307', { remark: 'Thấp so với kịch bản' }),
  toDate('ct-01', '2023-12', '6.33', 'conference2023', { asOf: '2023-12-13' }),
  toDate('ct-01a', '2023-03', '4.77', 'quarterOne2023'),
  toDate('ct-01a', '2023-12', '3.45', 'conference2023', { asOf: '2023-12-13' }),
  toDate('ct-01a', '2023-12', '4.39', 'yearEnd2023', {
    on: '2023-12-29',
    remark: 'Số ước khác trong cùng tháng (trước là 3,45)',
  }),
  toDate('ct-01b', '2023-03', '6.65', 'quarterOne2023'),
  toDate('ct-01b', '2023-06', '9.11', 'council202307'),
  toDate('ct-01b', '2023-12', '9.16', 'conference2023', { asOf: '2023-12-13' }),
  toDate('ct-01b', '2023-12', '9.9', 'yearEnd2023', {
    on: '2023-12-29',
    remark: 'Số ước khác trong cùng tháng (trước là 9,16)',
  }),
  toDate('ct-01c', '2023-03', '4.97', 'quarterOne2023'),
  toDate('ct-01c', '2023-12', '7', 'conference2023', { asOf: '2023-12-13', remark: 'Hơn 7 %' }),
  toDate('ct-01c', '2023-12', '6.09', 'yearEnd2023', {
    on: '2023-12-29',
    remark: 'Số ước khác trong cùng tháng (trước là hơn 7)',
  }),
  toDate('ct-02', '2023-12', '50.3', 'yearEnd2023', {
    remark: 'Tăng 4 triệu đồng so với năm 2022; 101 % kế hoạch',
  }),
  toDate('ct-03', '2023-01', '44', 'meeting202302', { asOf: '2023-01-30', on: '2023-01-30' }),
  toDate('ct-03', '2023-04', '206.7', 'scenario202304', {
    remark: '25 % dự toán Trung ương giao, 22 % dự toán tỉnh giao',
  }),
  toDate('ct-03', '2023-09', '520.6', 'autumn2023', {
    remark: '63,3 % dự toán Trung ương giao; nguồn ghi 52,2 % dự toán tỉnh giao (tính lại: 54,5 %)',
  }),
  toDate('ct-03', '2023-12', '900', 'newYear2024', {
    remark: 'Hơn 900 tỷ đồng, vượt chỉ tiêu Trung ương giao',
  }),
  toDate('ct-04', '2023-04', '256', 'scenario202304', { asOf: '2023-04-15', remark: '9 % kế hoạch vốn' }),
  toDate('ct-04', '2023-09', '868', 'autumn2023', {
    asOf: '2023-09-10',
    remark: 'Hơn 30 % của 2.850 tỷ đồng',
  }),
  month('ct-05', '2023-02', '130.412', 'earlyYear2023', {
    remark: '130.412 triệu đồng, tăng 1,55 % so với tháng trước',
  }),
  month('ct-05', '2023-04', '129.412', 'scenario202304'),
  toDate('ct-05', '2023-09', '1210', 'autumn2023', { remark: '68 % kế hoạch' }),
  toDate('ct-05', '2023-12', '1773', 'conference2023', { asOf: '2023-12-13', remark: '100 % kế hoạch' }),
  month('ct-07', '2023-01', '582.579', 'meeting202302'),
  month('ct-07', '2023-02', '605.36', 'earlyYear2023'),
  month('ct-07', '2023-04', '656', 'scenario202304', { remark: 'Gần 656 tỷ đồng' }),
  toDate('ct-07', '2023-09', '6504', 'autumn2023', { remark: '92,6 % kế hoạch' }),
  toDate('ct-07', '2023-12', '8500', 'conference2023', { asOf: '2023-12-13' }),
  toDate('ct-10', '2023-12', '65', 'resolution2024', { vintage: 'official', on: '2023-12-19' }),
  toDate('ct-11', '2023-09', '85', 'autumn2023', {
    vintage: 'official',
    remark: 'Tăng 01 doanh nghiệp so với cùng kỳ',
  }),
  toDate('ct-12', '2023-12', '5', 'yearEnd2023', { remark: 'Dự ước đến hết năm 2023' }),
  toDate('ct-13', '2023-02', '360000', 'earlyYear2023', { remark: 'Bài không nói rõ có phải số lũy kế' }),
  toDate('ct-13', '2023-09', '661572', 'autumn2023', { remark: '85 % kế hoạch' }),
  toDate('ct-15', '2023-12', '2.6', 'newYear2024', { remark: 'Số ước trong báo cáo cuối năm' }),
  toDate('ct-15', '2023-12', '2.76', 'poverty2023', {
    on: '2024-02-06',
    asOf: '2023-12-31',
    vintage: 'official',
    remark: 'Kết quả rà soát cuối năm: giảm 2.214 hộ, còn 21,95 %',
  }),
  toDate('ct-22', '2023-02', '220', 'earlyYear2023', { asOf: '2023-02-15', remark: '220/4.045 ha' }),
  toDate('ct-22', '2023-04', '1214', 'scenario202304', { asOf: '2023-04-15' }),
  toDate('ct-22', '2023-07', '3216', 'forest202307', {
    asOf: '2023-07-14',
    remark: 'Hơn 3.216 ha đến giữa tháng 7',
  }),
  toDate('ct-22', '2023-09', '4450', 'autumn2023', {
    asOf: '2023-09-15',
    remark: '110 % của 4.045 ha; bằng 89 % mục tiêu 5.000 ha của nghị quyết',
  }),
];

const FOLLOWED_2023: readonly PublishedFigure[] = [
  toDate('td-01', '2023-05', '35', 'council202307', {
    vintage: 'official',
    remark: 'PCI năm 2022, công bố năm 2023: xếp thứ 35/63, tăng 13 bậc',
  }),
  toDate('td-07', '2023-12', '23', 'communes2023', { asOf: '2023-12-14', vintage: 'official' }),
];

const IN_2024: readonly PublishedFigure[] = [
  toDate('ct-03', '2024-01', '40', 'meeting202401', { asOf: '2024-01-22', on: '2024-01-22' }),
  toDate('ct-03', '2024-03', '164', 'meeting202403', {
    asOf: '2024-03-21',
    on: '2024-03-21',
    remark: '17,6 % dự toán Trung ương giao, 16,2 % dự toán tỉnh giao',
  }),
  toDate('ct-04', '2024-03', '203.8', 'meeting202403', {
    asOf: '2024-03-15',
    remark: '9,5 % kế hoạch đầu năm',
  }),
  toDate('ct-04', '2024-07', '658', 'meeting202407', { asOf: '2024-07-20', on: '2024-07-20' }),
  month('ct-05', '2024-01', '194.97', 'meeting202401', { remark: '194.970 triệu đồng' }),
  toDate('ct-05', '2024-03', '435', 'meeting202403', { remark: '22,9 % kế hoạch' }),
  toDate('ct-05', '2024-07', '1051.4', 'meeting202407', { remark: '55,34 % kế hoạch, tăng 12,98 %' }),
  toDate('ct-06', '2024-01', '25.1', 'meeting202401'),
  toDate('ct-06', '2024-03', '6.17', 'meeting202403'),
  toDate('ct-06', '2024-07', '11.04', 'meeting202407', { remark: '7 tháng' }),
  month('ct-07', '2024-01', '887.968', 'meeting202401'),
  toDate('ct-07', '2024-03', '2434.2', 'meeting202403'),
  month('ct-08', '2024-01', '1.908', 'meeting202401', { remark: 'Tăng 15,82 % so với cùng kỳ' }),
  toDate('ct-08', '2024-03', '9.77', 'meeting202403', { remark: '31 % kế hoạch' }),
  toDate('ct-19', '2024-07', '97.4', 'results2024', {
    vintage: 'official',
    asOf: '2024-07-17',
    remark: 'Vượt kế hoạch; nguồn đăng cuối năm 2024',
  }),
  toDate('ct-22', '2024-07', '4347', 'meeting202407', {
    asOf: '2024-07-20',
    on: '2024-07-20',
    remark: '125 % kế hoạch',
  }),
];

/** Figures of single districts. */
const OF_DISTRICTS: readonly PublishedFigure[] = [
  figure(
    'ct-22',
    '2023-07',
    { toDate: '477' },
    'forest202307',
    { asOf: '2023-07-14', remark: '118 % của 405 ha' },
    'bach-thong',
  ),
  figure(
    'ct-22',
    '2023-07',
    { toDate: '155' },
    'forest202307',
    { asOf: '2023-07-14', remark: '104 % của 150 ha' },
    'tp-bac-kan',
  ),
];

export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  ...IN_2022,
  ...IN_2023,
  ...FOLLOWED_2023,
  ...IN_2024,
  ...OF_DISTRICTS,
];

type PublishedTarget = {
  readonly indicator: string;
  readonly year: number;
  readonly version: number;
  readonly value: string;
  readonly source: SourceName;
};
const target = (
  indicator: string,
  year: number,
  value: string,
  source: SourceName,
  version = 1,
): PublishedTarget => ({
  indicator,
  year,
  version,
  value,
  source,
});

/** Yearly targets that were published, by the number they are measured against. */
export const PUBLISHED_TARGETS: readonly PublishedTarget[] = [
  target('ct-03', 2022, '820', 'revenue2022'),
  target('ct-03', 2023, '955', 'resolution2024'),
  target('ct-04', 2023, '2850', 'autumn2023'),
  target('ct-09', 2023, '20', 'ocop2023'),
  target('ct-12', 2023, '17', 'communesPlan2023'),
  target('ct-15', 2023, '2', 'newYear2024'),
  target('ct-18', 2023, '29', 'schoolsPlan2023'),
  target('ct-22', 2023, '5000', 'resolution2024'),
  target('ct-22', 2023, '4045', 'forestPlan2023', 2),
  target('ct-23', 2023, '72.9', 'forestPlan2023'),
  target('ct-01', 2024, '8', 'resolution2024'),
  target('ct-02', 2024, '56', 'resolution2024'),
  target('ct-03', 2024, '1010', 'resolution2024'),
  target('ct-04', 2024, '2157.119', 'meeting202401'),
  target('ct-04', 2024, '2430.6', 'meeting202407', 2),
  target('ct-09', 2024, '20', 'resolution2024'),
  target('ct-10', 2024, '35', 'resolution2024'),
  target('ct-12', 2024, '12', 'resolution2024'),
  target('ct-14', 2024, '80', 'resolution2024'),
  target('ct-15', 2024, '2', 'povertyPlan2024'),
  target('ct-16', 2024, '6000', 'labourGoals2024'),
  target('ct-17', 2024, '50', 'labourGoals2024'),
  target('ct-22', 2024, '3485', 'resolution2024'),
];

type PublishedPlan = Omit<PublishedTarget, 'version'>;
/** Further denominators that were published, whichever version of the target they stand beside. */
export const PUBLISHED_PLANS: readonly PublishedPlan[] = [
  { indicator: 'ct-04', year: 2024, value: '2157.119', source: 'meeting202401' },
];

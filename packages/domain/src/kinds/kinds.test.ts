import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import { MONTHS, type Month } from '../period.ts';
import { fixedText, quantity, signOf, type Quantity } from '../quantity.ts';
import { bound, facts, flatPath, QUARTERLY, read, shown, target, YEARLY, yearOf } from '../testing/build.ts';
import { KINDS, STATUSES, type Direction, type Kind } from '../vocabulary.ts';
import { gapInPoints, gapToBand, isBanded, type Goal } from './kind.ts';
import { kindRules } from './rules.ts';

const goal = (number: string, direction: Direction = 'higher', baseline: string | null = null): Goal => ({
  number: quantity(number),
  low: direction === 'lower' ? null : quantity(number),
  high: direction === 'lower' ? quantity(number) : null,
  baseline: read(baseline),
  direction,
});
/** Good inside two edges; percentages are of the lower one (`domain.md` §2, RANGE). */
const band = (low: string | null, high: string | null): Goal => ({
  number: quantity(low ?? high ?? ''),
  low: read(low),
  high: read(high),
  baseline: null,
  direction: 'band',
});
const printed = (value: Quantity | null): string | null => (value === null ? null : fixedText(value, 1));

type Case = {
  readonly name: string;
  readonly source: string;
  readonly value: string;
  readonly goal: Goal;
  readonly percentOfPlan: string | null;
  readonly progress: string | null;
  /** As official tables print the progress, to one decimal. */
  readonly inPrint: string | null;
};

const CASES: Readonly<Record<Kind, readonly Case[]>> = {
  flow: [
    {
      name: 'Thu NSNN trên địa bàn, Bắc Kạn đến 21/3/2024',
      source: 'ux.md §0.1 [R1]: 16,2 % dự toán',
      value: '164',
      goal: goal('1010'),
      percentOfPlan: '16.23762376237623762376',
      progress: '16.23762376237623762376',
      inPrint: '16.2',
    },
    {
      name: 'Trồng rừng, Bắc Kạn 2024',
      source: '4.347/3.485 ha = 124,7 %',
      value: '4347',
      goal: goal('3485'),
      percentOfPlan: '124.73457675753228120516',
      progress: '124.73457675753228120516',
      inPrint: '124.7',
    },
    {
      name: 'Trồng rừng, Bắc Kạn cả năm 2024',
      source: 'domain.md §9 [S7]: 5.257 ha = 150,8 %',
      value: '5257',
      goal: goal('3485'),
      percentOfPlan: '150.84648493543758967001',
      progress: '150.84648493543758967001',
      inPrint: '150.8',
    },
    {
      name: 'Giá trị sản xuất công nghiệp, Bắc Kạn 7 tháng 2024',
      source: '1.051,4/1.900 tỷ = 55,3 %',
      value: '1051.4',
      goal: goal('1900'),
      percentOfPlan: '55.33684210526315789474',
      progress: '55.33684210526315789474',
      inPrint: '55.3',
    },
    {
      name: 'Thu NSNN, Bắc Kạn cả năm 2024: in 100 % nhưng 1.010 là số của nghị quyết',
      source: 'domain.md §2 FLOW [CALC] 102,5 %',
      value: '1035',
      goal: goal('1010'),
      percentOfPlan: '102.47524752475247524752',
      progress: '102.47524752475247524752',
      inPrint: '102.5',
    },
    {
      name: 'Xuất khẩu, Thừa Thiên Huế 2019',
      source: 'domain.md §1.7 trường hợp 10 [S2]: 90 %',
      value: '950',
      goal: goal('1055'),
      percentOfPlan: '90.04739336492890995261',
      progress: '90.04739336492890995261',
      inPrint: '90.0',
    },
  ],
  count_new: [
    {
      name: 'Sản phẩm OCOP, Bắc Kạn 2024',
      source: 'domain.md §9 [S7]: 20 (100 %)',
      value: '20',
      goal: goal('20'),
      percentOfPlan: '100',
      progress: '100',
      inPrint: '100.0',
    },
    {
      name: 'Xã đạt chuẩn NTM thêm: chưa có xã nào',
      source: 'domain.md §9: +12 xã [S4]',
      value: '0',
      goal: goal('12'),
      percentOfPlan: '0',
      progress: '0',
      inPrint: '0.0',
    },
    {
      name: 'Xã đạt chuẩn NTM thêm, Bắc Kạn 2023',
      source: 'bac-kan.md dòng 17: 5/17 xã',
      value: '5',
      goal: goal('17'),
      percentOfPlan: '29.41176470588235294118',
      progress: '29.41176470588235294118',
      inPrint: '29.4',
    },
  ],
  stock: [
    {
      name: 'Tổng số xã đạt chuẩn NTM, Bắc Kạn 2023: 66 % số xã, mà mới 5 trong 17 xã phải thêm',
      source: 'bac-kan.md dòng 17: KH thêm 17, thêm 5, tổng 23 (đầu năm 18, cuối năm 35 suy ra)',
      value: '23',
      goal: goal('35', 'higher', '18'),
      percentOfPlan: '65.71428571428571428571',
      progress: '29.411764705882352941',
      inPrint: '29.4',
    },
    {
      name: 'Tổng số hộ nghèo phải giảm: không có phần trăm kế hoạch',
      source: 'domain.md §2 STOCK, số minh họa',
      value: '17100',
      goal: goal('15000', 'lower', '18000'),
      percentOfPlan: null,
      progress: '30',
      inPrint: '30.0',
    },
    {
      name: '98 % kế hoạch mà chưa làm gì trong năm',
      source: 'domain.md §2 STOCK, traps',
      value: '98',
      goal: goal('100', 'higher', '98'),
      percentOfPlan: '98',
      progress: '0',
      inPrint: '0.0',
    },
  ],
  rate: [
    {
      name: 'Bao phủ BHYT: 95,8 % trên đường từ 95 tới 97 %',
      source: 'ux.md §0.4 (mốc đầu 95 minh họa)',
      value: '95.8',
      goal: goal('97', 'higher', '95'),
      percentOfPlan: null,
      progress: '40',
      inPrint: '40.0',
    },
    {
      name: 'Bao phủ BHYT tụt xuống dưới mốc đầu năm: đi lùi',
      source: 'như trên',
      value: '94.5',
      goal: goal('97', 'higher', '95'),
      percentOfPlan: null,
      progress: '-25',
      inPrint: '-25.0',
    },
    {
      name: 'Tỷ lệ phải giảm: thất nghiệp từ 5 xuống 4, nay 4,2',
      source: 'domain.md §1.7 trường hợp 5 (mốc đầu minh họa)',
      value: '4.2',
      goal: goal('4', 'lower', '5'),
      percentOfPlan: null,
      progress: '80',
      inPrint: '80.0',
    },
    {
      name: 'Che phủ rừng giữ 73,4 khi đầu năm đã 73,4: mức phải giữ',
      source: 'domain.md §2 MAINTAIN',
      value: '73.4',
      goal: goal('73.4', 'higher', '73.4'),
      percentOfPlan: null,
      progress: '100',
      inPrint: '100.0',
    },
  ],
  pp_change: [
    {
      name: 'Giảm hộ nghèo 2,76 điểm % so với 2 phải giảm, Bắc Kạn 2023',
      source: 'domain.md §9 [SEED]',
      value: '2.76',
      goal: goal('2', 'higher', '25.7'),
      percentOfPlan: '138',
      progress: '138',
      inPrint: '138.0',
    },
    {
      name: 'Giảm hộ nghèo gần 2,5 điểm % so với 2–2,5, Bắc Kạn 2024',
      source: 'bac-kan.md dòng 21',
      value: '2.5',
      goal: goal('2'),
      percentOfPlan: '125',
      progress: '125',
      inPrint: '125.0',
    },
    {
      name: 'Giảm hộ nghèo 0,86 so với 0,7 điểm %, Thừa Thiên Huế 2019',
      source: 'domain.md §1.7 trường hợp 9 [S2]',
      value: '0.86',
      goal: goal('0.7'),
      percentOfPlan: '122.85714285714285714286',
      progress: '122.85714285714285714286',
      inPrint: '122.9',
    },
  ],
  growth: [
    {
      name: 'GRDP 6,84 so với trên 8 %',
      source: 'Bắc Kạn 2024, mục tiêu [S4]',
      value: '6.84',
      goal: goal('8'),
      percentOfPlan: null,
      progress: '85.5',
      inPrint: '85.5',
    },
    {
      name: 'GRDP âm khi kế hoạch dương',
      source: 'domain.md §2 GROWTH, negative',
      value: '-2',
      goal: goal('8'),
      percentOfPlan: null,
      progress: '-25',
      inPrint: '-25.0',
    },
    {
      name: 'GRDP 7,4 ước so với trên 8 %, Bắc Kạn 2024',
      source: 'bac-kan.md dòng 1',
      value: '7.4',
      goal: goal('8'),
      percentOfPlan: null,
      progress: '92.5',
      inPrint: '92.5',
    },
  ],
  lower_better: [
    {
      name: 'Tai nạn giao thông 41 vụ khi không quá 38: không phải «đạt 107,9 %»',
      source: 'Bắc Kạn, 15/12/2021–14/11/2022',
      value: '41',
      goal: goal('38', 'lower'),
      percentOfPlan: null,
      progress: '107.89473684210526315789',
      inPrint: '107.9',
    },
    {
      name: 'Suy dinh dưỡng 13,8 % dưới mức trần 13,9 %',
      source: 'ux.md §0.4',
      value: '13.8',
      goal: goal('13.9', 'lower'),
      percentOfPlan: null,
      progress: '99.28057553956834532374',
      inPrint: '99.3',
    },
    {
      name: 'Suy dinh dưỡng đúng mức trần 7,6 %, Thừa Thiên Huế 2019',
      source: 'domain.md §1.7 trường hợp 6 [S2]',
      value: '7.6',
      goal: goal('7.6', 'lower'),
      percentOfPlan: null,
      progress: '100',
      inPrint: '100.0',
    },
  ],
  disbursement: [
    {
      name: 'Giải ngân vốn đầu tư công, Bắc Kạn đến 20/7/2024, trên kế hoạch đã bổ sung',
      source: '658/2.430,6 tỷ = 27,1 %',
      value: '658',
      goal: goal('2430.6'),
      percentOfPlan: '27.07150497819468444006',
      progress: '27.07150497819468444006',
      inPrint: '27.1',
    },
    {
      name: 'Cùng số giải ngân trên kế hoạch đầu năm: hai mẫu số, hai tỷ lệ',
      source: 'domain.md §2 DISBURSE',
      value: '658',
      goal: goal('2157.119'),
      percentOfPlan: '30.50364861651118922971',
      progress: '30.50364861651118922971',
      inPrint: '30.5',
    },
    {
      name: 'Giải ngân, Bắc Kạn đến 15/3/2024',
      source: 'ux.md §0.1 [R1]: 203,8 tỷ',
      value: '203.8',
      goal: goal('2157.119'),
      percentOfPlan: '9.44778660797109477966',
      progress: '9.44778660797109477966',
      inPrint: '9.4',
    },
    {
      name: 'Chương trình MTQG, Bắc Kạn 9/2023: báo in 38 %, tính lại 18,8 %',
      source: 'bac-kan-figures.csv, post56038: 208/1.106 tỷ',
      value: '208',
      goal: goal('1106'),
      percentOfPlan: '18.80650994575045207957',
      progress: '18.80650994575045207957',
      inPrint: '18.8',
    },
  ],
  ratio: [
    {
      name: 'GRDP bình quân đầu người, Bắc Kạn 2024: in 102 % kế hoạch',
      source: 'domain.md §2 RATIO: 57/56 [S4][S7]',
      value: '57',
      goal: goal('56', 'higher', '50.3'),
      percentOfPlan: '101.78571428571428571429',
      progress: '101.78571428571428571429',
      inPrint: '101.8',
    },
    {
      name: 'Bình quân tiêu chí NTM mỗi xã, Bắc Kạn 9/2023',
      source: 'bac-kan-figures.csv: 12,38 so với 14',
      value: '12.38',
      goal: goal('14'),
      percentOfPlan: '88.42857142857142857143',
      progress: '88.42857142857142857143',
      inPrint: '88.4',
    },
  ],
  structure: [
    {
      name: 'Công nghiệp - xây dựng 54,6 %: chỉ các phần có phần trăm',
      source: 'domain.md §2 STRUCTURE [S33]',
      value: '54.6',
      goal: goal('54.6'),
      percentOfPlan: null,
      progress: null,
      inPrint: null,
    },
    {
      name: 'Nông, lâm nghiệp, thủy sản 8,9 %',
      source: 'domain.md §2 STRUCTURE [S33]',
      value: '8.9',
      goal: goal('9', 'lower'),
      percentOfPlan: null,
      progress: null,
      inPrint: null,
    },
  ],
  rank: [
    {
      name: 'PCI Bắc Kạn 2022: thứ 35, từ thứ 48, cần lên một bậc',
      source: 'bac-kan-figures.csv: PCI 48 → 35',
      value: '35',
      goal: goal('47', 'lower', '48'),
      percentOfPlan: null,
      progress: null,
      inPrint: null,
    },
    {
      name: 'SIPAS Bắc Kạn 2024: thứ 63, cuối cả nước',
      source: 'bac-kan-figures.csv',
      value: '63',
      goal: goal('62', 'lower'),
      percentOfPlan: null,
      progress: null,
      inPrint: null,
    },
  ],
  range: [
    {
      name: 'Vốn đầu tư trên GDP 33–34 %, cả nước 2019: 33,9',
      source: 'domain.md §1.7 trường hợp 2 [S1]',
      value: '33.9',
      goal: band('33', '34'),
      percentOfPlan: null,
      progress: '102.72727272727272727273',
      inPrint: '102.7',
    },
    {
      name: 'Khoảng 45-47: 46 là giữa khoảng, không phải vượt',
      source: 'domain.md §2.1 [S3], số minh họa',
      value: '46',
      goal: band('45', '47'),
      percentOfPlan: null,
      progress: '102.22222222222222222222',
      inPrint: '102.2',
    },
  ],
  milestone: [
    {
      name: 'Quy hoạch tỉnh: 2/4 bước',
      source: 'ux.md §0.4; domain.md §2 MILESTONE [S5]',
      value: '2',
      goal: goal('4'),
      percentOfPlan: null,
      progress: '50',
      inPrint: '50.0',
    },
    {
      name: 'Giao quân đủ 100',
      source: 'domain.md §9 dòng 24',
      value: '100',
      goal: goal('100'),
      percentOfPlan: null,
      progress: '100',
      inPrint: '100.0',
    },
  ],
  maintain: [
    {
      name: 'Che phủ rừng 73,35 % khi phải giữ 73,4 %: tụt là tụt',
      source: 'domain.md §2 MAINTAIN, §9 dòng 20 [S8]',
      value: '73.35',
      goal: goal('73.4'),
      percentOfPlan: null,
      progress: '99.93188010899182561308',
      inPrint: '99.9',
    },
    {
      name: 'Che phủ rừng 73,35 % khi phải duy trì 72,9 %, Bắc Kạn 2023',
      source: 'bac-kan-figures.csv: KH 72,9',
      value: '73.35',
      goal: goal('72.9'),
      percentOfPlan: null,
      progress: '100.61728395061728395062',
      inPrint: '100.6',
    },
  ],
  average: [
    {
      name: 'Giá tiêu dùng bình quân 2,79 % so với khoảng 4 %, cả nước 2019: không phải «đạt 69,8 %»',
      source: 'domain.md §1.7 trường hợp 3 [S1]',
      value: '2.79',
      goal: goal('4', 'lower'),
      percentOfPlan: null,
      progress: '69.75',
      inPrint: '69.8',
    },
    {
      name: 'Tăng trưởng bình quân ba năm 5,44 % so với 6,5 %/năm, Bắc Kạn 2021–2023',
      source: 'domain.md §1.2: 4; 6,01; 6,33',
      value: '5.44',
      goal: goal('6.5'),
      percentOfPlan: null,
      progress: '83.69230769230769230769',
      inPrint: '83.7',
    },
  ],
  composite: [
    {
      name: 'Tai nạn giao thông ba tiêu chí, Bắc Kạn 2022: dòng chung không có số',
      source: 'bac-kan-figures.csv: 41 vụ, 19 chết, 44 bị thương',
      value: '41',
      goal: goal('43', 'lower'),
      percentOfPlan: null,
      progress: null,
      inPrint: null,
    },
    {
      name: 'Người bị thương 44, giảm 2',
      source: 'bac-kan-figures.csv',
      value: '44',
      goal: goal('46', 'lower'),
      percentOfPlan: null,
      progress: null,
      inPrint: null,
    },
  ],
};

type Said = {
  readonly entered: string;
  readonly accumulations: readonly string[];
  /** With a way to go from the baseline, with none, and of a row without a goal. */
  readonly progressOf: readonly [withWay: string, withoutBaseline: string, withoutGoal: string];
  readonly sentences: string;
  /** Of 75 where at least 100 is asked, and where at most 100 is allowed. */
  readonly percentOfPlan: readonly [rising: string | null, falling: string | null];
  /** Of 75 on the way from 50 to 100. */
  readonly progress: string | null;
  readonly gapIn: string;
  readonly behind: string;
  readonly reachedForGood: boolean;
  readonly comparedIn: string;
  readonly pace: string | null;
  readonly verdict: string;
  readonly printed: string;
};

/** What each of the sixteen says of itself (`domain.md` §2; `ux.md` §0.4; `early-warning.md` §3.3, §3.4). */
const SAID: Readonly<Record<Kind, Said>> = {
  flow: {
    entered: 'amount',
    accumulations: ['sum'],
    progressOf: ['plan', 'plan', 'plan'],
    sentences: 'sum',
    percentOfPlan: ['75', null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: true,
    comparedIn: 'percent',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'amount',
  },
  count_new: {
    entered: 'count',
    accumulations: ['sum'],
    progressOf: ['plan', 'plan', 'plan'],
    sentences: 'sum',
    percentOfPlan: ['75', null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: true,
    comparedIn: 'percent',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'count',
  },
  stock: {
    entered: 'level',
    accumulations: ['latest'],
    progressOf: ['way_from_baseline', 'plan', 'plan'],
    sentences: 'level',
    percentOfPlan: ['75', null],
    progress: '50',
    gapIn: 'way',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'percent',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'amount',
  },
  rate: {
    entered: 'share',
    accumulations: ['latest'],
    progressOf: ['way_from_baseline', 'plan', 'plan'],
    sentences: 'level',
    percentOfPlan: [null, null],
    progress: '50',
    gapIn: 'way',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'points',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'percentage',
  },
  // The value is the change achieved: the share of the planned change is its way.
  pp_change: {
    entered: 'change',
    accumulations: ['latest'],
    progressOf: ['way_from_baseline', 'way_from_baseline', 'way_from_baseline'],
    sentences: 'level',
    percentOfPlan: ['75', null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'points',
    pace: null,
    verdict: 'by_bound',
    printed: 'points',
  },
  growth: {
    entered: 'growth',
    accumulations: ['latest'],
    progressOf: ['target_rate', 'target_rate', 'target_rate'],
    sentences: 'level',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'points',
    pace: 'mean_of_rest',
    verdict: 'by_bound',
    printed: 'percentage',
  },
  ratio: {
    entered: 'share',
    accumulations: ['latest'],
    progressOf: ['plan', 'plan', 'plan'],
    sentences: 'level',
    percentOfPlan: ['75', null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'percent',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'amount',
  },
  structure: {
    entered: 'nothing',
    accumulations: ['latest'],
    progressOf: ['parts', 'parts', 'parts'],
    sentences: 'children',
    percentOfPlan: [null, null],
    progress: null,
    gapIn: 'nothing',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'nothing',
    pace: null,
    verdict: 'of_children',
    printed: 'word',
  },
  disbursement: {
    entered: 'paid',
    accumulations: ['sum'],
    progressOf: ['plan', 'plan', 'plan'],
    sentences: 'sum',
    percentOfPlan: ['75', null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: true,
    comparedIn: 'percent',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'amount',
  },
  lower_better: {
    entered: 'level',
    accumulations: ['latest', 'sum'],
    progressOf: ['limit', 'limit', 'limit'],
    sentences: 'limit',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'way',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'percent',
    pace: 'allowed_each_month',
    verdict: 'by_bound',
    printed: 'amount',
  },
  rank: {
    entered: 'rank',
    accumulations: ['latest'],
    progressOf: ['rank', 'rank', 'rank'],
    sentences: 'rank',
    percentOfPlan: [null, null],
    progress: null,
    gapIn: 'nothing',
    behind: 'at_once',
    reachedForGood: false,
    comparedIn: 'places',
    pace: null,
    verdict: 'by_bound',
    printed: 'place',
  },
  range: {
    entered: 'level',
    accumulations: ['latest'],
    progressOf: ['band', 'band', 'band'],
    sentences: 'band',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'band',
    behind: 'at_once',
    reachedForGood: false,
    comparedIn: 'percent',
    pace: null,
    verdict: 'met_at_most',
    printed: 'amount',
  },
  milestone: {
    entered: 'steps',
    accumulations: ['latest'],
    progressOf: ['steps', 'steps', 'steps'],
    sentences: 'steps',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'plan',
    behind: 'at_risk_at_most',
    reachedForGood: true,
    comparedIn: 'nothing',
    pace: null,
    verdict: 'met_at_most',
    printed: 'steps',
  },
  maintain: {
    entered: 'level',
    accumulations: ['latest'],
    progressOf: ['floor', 'floor', 'floor'],
    sentences: 'level',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'plan',
    behind: 'at_once',
    reachedForGood: false,
    comparedIn: 'points',
    pace: null,
    verdict: 'met_at_most',
    printed: 'amount',
  },
  average: {
    entered: 'growth',
    accumulations: ['latest'],
    progressOf: ['target_rate', 'target_rate', 'target_rate'],
    sentences: 'level',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'points',
    pace: 'mean_of_rest',
    verdict: 'by_bound',
    printed: 'percentage',
  },
  composite: {
    entered: 'nothing',
    accumulations: ['latest'],
    progressOf: ['children', 'children', 'children'],
    sentences: 'children',
    percentOfPlan: [null, null],
    progress: null,
    gapIn: 'nothing',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'nothing',
    pace: null,
    verdict: 'of_children',
    printed: 'word',
  },
};

const saidBy = (kind: Kind): Said => {
  const rules = kindRules(kind);
  const [withWay, withoutBaseline] = [goal('100', 'higher', '50'), goal('100')];
  const value = quantity('75');
  return {
    entered: rules.entered,
    accumulations: rules.accumulations,
    progressOf: [rules.progressOf(withWay), rules.progressOf(withoutBaseline), rules.progressOf(null)],
    sentences: rules.sentences,
    percentOfPlan: [
      shown(rules.percentOfPlan(value, withoutBaseline)),
      shown(rules.percentOfPlan(value, goal('100', 'lower'))),
    ],
    progress: shown(rules.progress(value, withWay)),
    gapIn: rules.gapIn,
    behind: rules.behind,
    reachedForGood: rules.reachedForGood,
    comparedIn: rules.comparedIn,
    pace: rules.pace,
    verdict: rules.verdict,
    printed: rules.printed,
  };
};

describe('the arithmetic of each kind, on published figures', () => {
  const rows = KINDS.flatMap((kind) => CASES[kind].map((each) => ({ kind, ...each })));

  it.each(rows)('$kind: $name ($source)', (each) => {
    const rules = kindRules(each.kind);
    const value = quantity(each.value);
    expect(shown(rules.percentOfPlan(value, each.goal))).toBe(each.percentOfPlan);
    expect(shown(rules.progress(value, each.goal))).toBe(each.progress);
    expect(printed(rules.progress(value, each.goal))).toBe(each.inPrint);
  });

  it('every kind has at least two cases', () => {
    expect(KINDS.filter((kind) => CASES[kind].length < 2)).toEqual([]);
  });

  it.each(KINDS)('a plan of zero gives %s neither a percent nor a bar', (kind) => {
    const direction = kind === 'lower_better' || kind === 'rank' ? 'lower' : 'higher';
    expect(kindRules(kind).percentOfPlan(quantity('5'), goal('0', direction))).toBeNull();
    expect(kindRules(kind).progress(quantity('5'), goal('0', direction))).toBeNull();
  });

  it.each(['stock', 'rate'] as const)(
    'a %s that must fall to zero still has a way from its baseline',
    (kind) => {
      expect(shown(kindRules(kind).progress(quantity('3'), goal('0', 'lower', '12')))).toBe('75');
    },
  );
});

describe('what each kind says of itself', () => {
  it.each(KINDS)('%s', (kind) => {
    expect(saidBy(kind)).toEqual(SAID[kind]);
  });

  it('is all there is to say: a kind that says more needs a column in the table', () => {
    expect(KINDS.map((kind) => [kind, ...Object.keys(kindRules(kind)).toSorted()])).toEqual(
      KINDS.map((kind) => [kind, ...Object.keys(SAID[kind]).toSorted()]),
    );
  });

  it('a level that began at its target or beyond it has no way to go: the bar is the share of the plan', () => {
    for (const kind of ['stock', 'rate'] as const) {
      const { progressOf } = kindRules(kind);
      expect([
        progressOf(goal('97', 'higher', '97')),
        progressOf(goal('97', 'higher', '98')),
        progressOf(goal('4', 'lower', '3')),
        progressOf(goal('4', 'lower', '5')),
      ]).toEqual(['plan', 'plan', 'plan', 'way_from_baseline']);
    }
  });
});

describe('which way is good', () => {
  it.each<readonly [Kind, Goal, boolean]>([
    ['flow', goal('100'), true],
    ['flow', goal('100', 'lower'), false],
    ['count_new', goal('12'), true],
    ['disbursement', goal('2157'), true],
    ['growth', goal('8'), true],
    ['growth', goal('4', 'lower'), false],
    ['average', goal('6.5'), true],
    ['average', goal('4', 'lower'), false],
    ['ratio', goal('56'), true],
    ['ratio', goal('20', 'lower'), false],
    ['pp_change', goal('2'), true],
    ['pp_change', goal('-2', 'lower'), false],
    ['maintain', goal('73.4'), true],
    ['maintain', goal('73.4', 'lower'), false],
    ['milestone', goal('4'), true],
    ['lower_better', goal('38', 'lower'), false],
    ['stock', goal('56', 'higher', '50'), true],
    ['stock', goal('56', 'higher', '60'), true],
    ['stock', goal('4', 'lower', '5'), false],
    ['stock', goal('4', 'lower', '4'), false],
    ['stock', goal('4', 'lower', '3'), false],
    ['rate', goal('4', 'lower', '5'), false],
    ['rate', goal('4', 'lower'), false],
    ['rate', goal('97'), true],
  ])('for %s against %j a higher value is ahead of the path: %s', (kind, aim, isGood) => {
    const [less, more] = [quantity('3'), quantity('3.5')];
    const sign = (value: Quantity, expected: Quantity): number | null => {
      const gap = gapInPoints(kindRules(kind), aim, value, expected);
      return gap === null ? null : signOf(gap);
    };
    expect([sign(more, less), sign(less, more), sign(more, more)]).toEqual([
      isGood ? 1 : -1,
      isGood ? -1 : 1,
      0,
    ]);
  });

  it('a place in a ranking has no points, and neither has a row that follows from its children', () => {
    for (const kind of ['rank', 'structure', 'composite'] as const) {
      expect(gapInPoints(kindRules(kind), goal('34', 'lower'), quantity('35'), quantity('34'))).toBeNull();
    }
  });

  it('a year that began beyond its target has no way to go, and the share of the plan stands in', () => {
    expect(shown(kindRules('stock').progress(quantity('57'), goal('56', 'higher', '56')))).toBe(
      '101.78571428571428571429',
    );
    expect(shown(kindRules('rate').progress(quantity('3'), goal('4', 'lower', '4')))).toBe('75');
    expect(shown(kindRules('rate').progress(quantity('5'), goal('4', 'lower', '3')))).toBe('125');
  });
});

describe('the gap to a band', () => {
  it.each<readonly [name: string, aim: Goal, value: string, inUnit: string, inPoints: string | null]>([
    ['in the middle', band('4', '4.5'), '4.2', '0', '0'],
    ['on the lower edge', band('4', '4.5'), '4', '0', '0'],
    ['on the upper edge', band('4', '4.5'), '4.5', '0', '0'],
    ['above: against the upper edge', band('4', '4.5'), '4.6', '-0.1', '-2.22222222222222222222'],
    ['below: against the lower edge', band('4', '4.5'), '3.5', '-0.5', '-12.5'],
    ['far above', band('45', '47'), '94', '-47', '-100'],
    ['of negative numbers, above', band('-2', '-1'), '-0.5', '-0.5', '-50'],
    ['of negative numbers, below', band('-2', '-1'), '-3', '-1', '-50'],
    ['without an upper edge', band('10', null), '1000', '0', '0'],
    ['without an upper edge, below', band('10', null), '9', '-1', '-10'],
    ['without a lower edge', band(null, '10'), '-50', '0', '0'],
    ['without a lower edge, above', band(null, '10'), '12', '-2', '-20'],
    ['above an edge of zero: no percent of nothing', band('-1', '0'), '2', '-2', null],
  ])('%s', (_name, aim, value, inUnit, inPoints) => {
    expect(shown(gapToBand(quantity(value), aim))).toBe(inUnit);
    for (const expected of ['-100', '4.2', '100']) {
      expect(shown(gapInPoints(kindRules('range'), aim, quantity(value), quantity(expected)))).toBe(inPoints);
    }
  });

  it('is that of a range, and of any other kind whose good lies inside a band', () => {
    expect(KINDS.filter((kind) => isBanded(kindRules(kind), goal('100')))).toEqual(['range']);
    expect(KINDS.filter((kind) => isBanded(kindRules(kind), band('4', '4.5')))).toEqual(KINDS);
  });
});

describe('an indicator of every kind can be assessed at every month', () => {
  const calendars: readonly (readonly Month[])[] = [MONTHS, QUARTERLY, YEARLY, [2]];
  const directionsOf = (kind: Kind): readonly Direction[] =>
    kind === 'lower_better' ? ['lower'] : ['higher', 'lower', 'band'];
  const levels = MONTHS.map((month) => String(month * 9));

  it.each(KINDS)('%s', (kind) => {
    const situations = calendars.flatMap((dueMonths) =>
      directionsOf(kind).flatMap((direction) =>
        kindRules(kind).accumulations.flatMap((accumulation) =>
          [[], levels].flatMap((values) =>
            [null, flatPath('50')].flatMap((path) =>
              MONTHS.map((month) =>
                facts({
                  indicator: { kind, direction, accumulation, dueMonths },
                  target: target(bound('between', '90', '100'), { baseline: quantity('0') }),
                  path,
                  series: yearOf(accumulation, values),
                  lastYear: yearOf(accumulation, levels, { year: 2023 }),
                  children: ['on_track', 'at_risk'],
                  month,
                }),
              ),
            ),
          ),
        ),
      ),
    );
    const strange = situations.filter((situation) => !STATUSES.includes(assess(situation).status));
    expect(strange).toEqual([]);
    expect(situations.length).toBeGreaterThanOrEqual(
      calendars.length * directionsOf(kind).length * MONTHS.length,
    );
  });
});

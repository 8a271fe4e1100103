/** Charts and indicators that are hard to draw, for the tests of what draws them. Their numbers are invented. */
import type { IndicatorFacts } from '../facts.ts';
import type { Chart } from '../report.ts';
import { anIndicator } from './example-facts.ts';

type Values = readonly (number | string | null)[];

/** Twelve months; what is not given is `null`. */
const year = (values: Values): readonly (string | null)[] =>
  Array.from({ length: 12 }, (_, at) => {
    const value = values[at] ?? null;
    return value === null ? null : String(value);
  });

/** A chart with other lines than the usual ones. */
export const aChart = (
  over: Partial<Omit<Chart, 'plan' | 'actual' | 'lastYear'>> & {
    readonly plan?: Values;
    readonly actual?: Values;
    readonly lastYear?: Values;
  } = {},
): Chart => ({
  kind: 'chart',
  key: 'chart-ct-04',
  title: '4. Giải ngân ĐTC (tỷ đồng)',
  summary: 'Giải ngân vốn đầu tư công đến hết tháng 7 đạt 658,0 tỷ đồng',
  decimals: 1,
  names: { plan: 'Lộ trình', actual: 'Thực hiện năm 2024', lastYear: 'Năm 2023' },
  aim: '2430.6',
  ...over,
  plan: year(over.plan ?? [150, 300, 450, 600, 750, 900, 1050, 1300, 1550, 1800, 2100, 2430.6]),
  actual: year(over.actual ?? [60, 110, 180, 290, 400, 557, 658]),
  lastYear: year(over.lastYear ?? [87, 150, 240, 330, 440, 530, 613.3, 800, 1100, 1300, 1600, 1905.4]),
});

type Shape = {
  readonly names: readonly [name: string, shortName: string, unit: string];
  readonly decimals: number;
  readonly plan: Values;
  readonly actual: Values;
  readonly lastYear: Values;
  readonly target: Pick<NonNullable<IndicatorFacts['target']>, 'operator' | 'low' | 'high'>;
};

const atLeast = (low: string): Shape['target'] => ({ operator: 'at_least', low, high: null });
const ramp = (to: number, decimals = 0): Values =>
  Array.from({ length: 12 }, (_, at) => ((to * (at + 1)) / 12).toFixed(decimals));
const level = (value: number): Values => Array.from({ length: 12 }, () => value);

const SHAPES: readonly Shape[] = [
  {
    names: ['Giải ngân vốn đầu tư công', 'Giải ngân ĐTC', 'tỷ đồng'],
    decimals: 1,
    plan: [24.3, 97, 243, 389, 608, 826, 1045, 1264, 1507, 1798, 2114, 2430.6],
    actual: [12, 48, 150, 266, 401, 557, 658],
    lastYear: [20, 60, 170, 290, 410, 520, 613.3, 760, 990, 1230, 1560, 1905.4],
    target: atLeast('2430.6'),
  },
  {
    names: ['Thu ngân sách nhà nước trên địa bàn', 'Thu ngân sách', 'tỷ đồng'],
    decimals: 1,
    plan: ramp(902, 1),
    actual: [92.1, 150.6, 221, 308.4, 377, 458.9, 540.2],
    lastYear: ramp(812.6, 1),
    target: atLeast('902'),
  },
  {
    names: ['Hợp tác xã thành lập mới', 'HTX mới', 'hợp tác xã'],
    decimals: 0,
    plan: ramp(35),
    actual: [2, 5, 11, 19, 26, 33, 37],
    lastYear: [1, 3, 8, 12, 15, 20, 24, 25, 28, 30, 33, 36],
    target: { operator: 'more_than', low: '35', high: null },
  },
  {
    names: ['Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng', 'Trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi', '%'],
    decimals: 1,
    plan: level(15.2),
    actual: [15.8, 15.8, 15.7, 15.6, 15.6, 15.4, 15.3],
    lastYear: [16.4, 16.4, 16.3, 16.2, 16.2, 16, 15.7, 15.7, 15.9, 15.8, 15.8, 15.8],
    target: { operator: 'less_than', low: null, high: '15.2' },
  },
  {
    names: ['Tốc độ tăng chỉ số sản xuất công nghiệp', 'Tăng IIP', '%'],
    decimals: 2,
    plan: level(6.5),
    actual: [-12.4, -3.21, 1.05, null, 2.8, 4.61, 5.3],
    lastYear: [3, -1.2, 0.4, 1.8, 2.6, 2.2, 3.1, 3.4, 3.9, 4.2, 4.4, 4.91],
    target: { operator: 'between', low: '6.5', high: '7.5' },
  },
  {
    names: ['Tỷ lệ che phủ rừng', 'Che phủ rừng', '%'],
    decimals: 1,
    plan: level(73.4),
    actual: level(73.4).slice(0, 7),
    lastYear: level(73.4),
    target: { operator: 'exactly', low: '73.4', high: null },
  },
  {
    names: ['Số xã đạt chuẩn nông thôn mới', 'Xã NTM', 'xã'],
    decimals: 0,
    plan: [null, null, 0, null, null, 1, null, null, 2, null, null, 4],
    actual: [0, 0, 0, 0, 1, 1, 1],
    lastYear: [],
    target: atLeast('4'),
  },
  {
    names: ['Kim ngạch xuất khẩu', 'Xuất khẩu', 'nghìn USD'],
    decimals: 0,
    plan: ramp(32500),
    actual: [1830, null, 5210, 8433, null, null, 17250],
    lastYear: [2100, 3900, 6800, null, null, 14200, 16100, 18800, 21000, 23900, 26000, 28750],
    target: atLeast('32500'),
  },
  {
    names: ['Giá trị xuất siêu', 'Cán cân thương mại', 'triệu USD'],
    decimals: 1,
    plan: [],
    actual: [-3.1, -5.6, -4.8, -6.2, -7.9, -8.8, -9.4],
    lastYear: [-1, -2.5, -3.7, -4.1, -5.2, -6.6, -7, -8.1, -8.4, -9.3, -10.2, -11.7],
    target: { operator: 'about', low: '-8', high: null },
  },
  {
    names: ['Khách du lịch', 'Khách du lịch', 'lượt'],
    decimals: 0,
    plan: ramp(1250000),
    actual: [98000, 251000, 334000, 452300, 561200, 690800, 811450],
    lastYear: ramp(1014000),
    target: atLeast('1250000'),
  },
  {
    names: ['Tỷ lệ hộ nghèo', 'Hộ nghèo', '%'],
    decimals: 2,
    plan: [...Array.from({ length: 11 }, () => null), 19.55],
    actual: [21.71, 21.71, 21.71, 21.71, 21.71, 20.9, 20.9],
    lastYear: [...Array.from({ length: 11 }, () => null), 21.71],
    target: { operator: 'at_most', low: null, high: '19.55' },
  },
  {
    names: ['Xếp hạng chỉ số PAPI & PCI <của tỉnh>', 'PAPI & PCI', 'thứ hạng'],
    decimals: 0,
    plan: level(35),
    actual: [52, 52, 52, 41, 41, 41, 41],
    lastYear: level(58),
    target: { operator: 'at_most', low: null, high: '35' },
  },
];

/** Indicators of as many kinds of lines: sums, levels, rates below zero, gaps, nothing but equal values. */
export const variousIndicators = (): readonly IndicatorFacts[] =>
  SHAPES.map(({ names: [name, shortName, unit], decimals, plan, actual, lastYear, target }, at) => {
    const [expected, toDate, before] = [plan, actual, lastYear].map(year);
    return anIndicator({
      code: `ct-v${at + 1}`,
      number: String(at + 1),
      name,
      shortName,
      unit,
      decimals,
      group: at < 6 ? 'kinh-te' : 'xa-hoi',
      target: { version: 1, rawText: '', illustrative: false, ...target },
      toDate: toDate?.[6] ?? null,
      expected: expected?.[6] ?? null,
      samePeriod: before?.[6] ?? null,
      months: Array.from({ length: 12 }, (_, month) => ({
        expected: expected?.[month] ?? null,
        toDate: toDate?.[month] ?? null,
        lastYear: before?.[month] ?? null,
      })),
    });
  });

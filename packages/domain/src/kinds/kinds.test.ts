import { describe, expect, it } from 'vitest';
import { fixedText, quantity, signOf, type Quantity } from '../quantity.ts';
import { read, shown } from '../testing/build.ts';
import { KINDS, type Direction, type Kind } from '../vocabulary.ts';
import { gapInPoints, type Goal, type KindRules } from './kind.ts';
import { kindRules } from './rules.ts';

const rulesOf = (kind: Kind): KindRules => {
  const rules = kindRules(kind);
  if (rules === null) throw new Error(`${kind} has no rules`);
  return rules;
};
const goal = (number: string, direction: Direction = 'higher', baseline: string | null = null): Goal => ({
  number: quantity(number),
  baseline: read(baseline),
  direction,
});
const printed = (value: Quantity | null): string | null => (value === null ? null : fixedText(value, 1));

type Case = {
  readonly name: string;
  readonly source: string;
  readonly value: string;
  readonly goal: Goal;
  readonly percentOfPlan: string | null;
  readonly progress: string;
  /** As official tables print the progress, to one decimal. */
  readonly inPrint: string;
};

const CASES: Readonly<Partial<Record<Kind, readonly Case[]>>> = {
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
  ],
  stock: [
    {
      name: 'GRDP bình quân đầu người, Bắc Kạn 2024: in 102 % kế hoạch, quãng đường từ 50,3',
      source: 'domain.md §9: 50,3 [S71] → 57/56 [S4][S7]',
      value: '57',
      goal: goal('56', 'higher', '50.3'),
      percentOfPlan: '101.78571428571428571429',
      progress: '117.543859649122807018',
      inPrint: '117.5',
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
};

const JUDGED = KINDS.filter((kind) => kindRules(kind) !== null);

describe('the arithmetic of each kind, on published figures', () => {
  const rows = Object.entries(CASES).flatMap(([kind, cases]) =>
    cases.map((each) => ({ kind: kind as Kind, ...each })),
  );

  it.each(rows)('$kind: $name ($source)', (each) => {
    const rules = rulesOf(each.kind);
    const value = quantity(each.value);
    expect(shown(rules.percentOfPlan(value, each.goal))).toBe(each.percentOfPlan);
    expect(shown(rules.progress(value, each.goal))).toBe(each.progress);
    expect(printed(rules.progress(value, each.goal))).toBe(each.inPrint);
  });

  it('every kind that can be judged has its table', () => {
    expect(Object.keys(CASES).toSorted()).toEqual([...JUDGED].toSorted());
  });

  it('nine kinds are shown and not judged yet', () => {
    expect(KINDS.filter((kind) => kindRules(kind) === null)).toEqual([
      'ratio',
      'structure',
      'disbursement',
      'rank',
      'range',
      'milestone',
      'maintain',
      'average',
      'composite',
    ]);
  });

  it.each(JUDGED)('a plan of zero gives %s neither a percent nor a bar', (kind) => {
    const direction = kind === 'lower_better' ? 'lower' : 'higher';
    expect(rulesOf(kind).percentOfPlan(quantity('5'), goal('0', direction))).toBeNull();
    expect(rulesOf(kind).progress(quantity('5'), goal('0', direction))).toBeNull();
  });

  it.each(['stock', 'rate'] as const)(
    'a %s that must fall to zero still has a way from its baseline',
    (kind) => {
      expect(shown(rulesOf(kind).progress(quantity('3'), goal('0', 'lower', '12')))).toBe('75');
    },
  );
});

describe('what each kind says of itself', () => {
  it.each(JUDGED)('%s', (kind) => {
    const rules = rulesOf(kind);
    const family = { flow: 'sum', count_new: 'sum', lower_better: 'limit' }[kind as string] ?? 'level';
    expect(rules.sentences).toBe(family);
    // Only what adds up stays reached; a level, a rate and a growth can fall back.
    expect(rules.reachedForGood).toBe(family === 'sum');
    const isPercentage = kind === 'rate' || kind === 'pp_change' || kind === 'growth';
    expect(rules.comparedIn).toBe(isPercentage ? 'points' : 'percent');
  });

  it.each<readonly [Kind, Goal, boolean]>([
    ['flow', goal('100'), true],
    ['flow', goal('100', 'lower'), false],
    ['count_new', goal('12'), true],
    ['growth', goal('8'), true],
    ['growth', goal('4', 'lower'), false],
    ['pp_change', goal('2'), true],
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
    const ahead = gapInPoints(rulesOf(kind), aim, quantity('3.5'), quantity('3'));
    expect(ahead !== null && signOf(ahead) > 0).toBe(isGood);
  });

  it('a year that began beyond its target has no way to go, and the share of the plan stands in', () => {
    expect(shown(rulesOf('stock').progress(quantity('57'), goal('56', 'higher', '56')))).toBe(
      '101.78571428571428571429',
    );
    expect(shown(rulesOf('rate').progress(quantity('3'), goal('4', 'lower', '4')))).toBe('75');
    expect(shown(rulesOf('rate').progress(quantity('5'), goal('4', 'lower', '3')))).toBe('125');
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountToDraw,
  drawLinear,
  drawQuarterly,
  drawSeasonal,
  drawSteps,
  drawTyped,
  type DrawnPath,
  type EarlierYear,
  type PathAim,
  type PathDrawing,
  type PathProblem,
} from './path-drawing.ts';
import { MONTHS, type Month } from './period.ts';
import { decimalsOf, isAtMost, isZero, minus, plus, quantity, signOf, sum, ZERO } from './quantity.ts';
import { anyAmount, month } from './testing/arbitrary.ts';
import { NOT_OCCURRED, ofMonth, read, shown, yearOf, yearOfReadings, type Written } from './testing/build.ts';
import { exact, exactSum, exactText } from './testing/exact.ts';

const sumAim = (target: string, decimals = 0, midYear: readonly [Month, string] | null = null): PathAim => ({
  accumulation: 'sum',
  target: quantity(target),
  baseline: null,
  decimals,
  midYear: midYear === null ? null : { from: midYear[0], done: quantity(midYear[1]) },
});
const levelAim = (
  baseline: Written,
  target: string,
  decimals = 1,
  midYear: readonly [Month, string] | null = null,
): PathAim => ({ ...sumAim(target, decimals, midYear), accumulation: 'latest', baseline: read(baseline) });

const pathIn = (drawing: PathDrawing): DrawnPath => {
  if (drawing.outcome === 'refused') throw new Error(`refused: ${drawing.problem.code}`);
  return drawing.path;
};
const valuesOf = (drawing: PathDrawing): Written[] => pathIn(drawing).values.map(shown);
const partsOf = (drawing: PathDrawing): Written[] => pathIn(drawing).parts.map(shown);
const problemIn = (drawing: PathDrawing): PathProblem | null =>
  drawing.outcome === 'refused' ? drawing.problem : null;
const read12 = (values: readonly Written[]) => MONTHS.map((each) => read(values[each - 1] ?? null));
/** So many months about which the path says nothing, then these. */
const after = (count: number, ...values: Written[]): Written[] => [
  ...Array.from({ length: count }, () => null),
  ...values,
];

describe('the same step every month', () => {
  it.each<[source: string, aim: PathAim, values: string, remainder: Month[]]>([
    [
      'trồng rừng 2024, từ 3.485 ha trở lên [S4]',
      sumAim('3485'),
      '290 580 871 1161 1452 1742 2032 2323 2613 2904 3194 3485',
      [3, 5, 8, 10, 12],
    ],
    [
      'thu ngân sách 2024, 1.010 tỷ đồng [S4]',
      sumAim('1010'),
      '84 168 252 336 420 505 589 673 757 841 925 1010',
      [6, 12],
    ],
    [
      '5 communes: a straight line of few stays on the line',
      sumAim('5'),
      '0 0 1 1 2 2 2 3 3 4 4 5',
      [3, 5, 8, 10, 12],
    ],
    ['12 xã NTM [S4]', sumAim('12'), '1 2 3 4 5 6 7 8 9 10 11 12', []],
    [
      'tỷ lệ hộ nghèo 24,7 % (2022) [S8] đến 21,94 % (giảm 2,76 điểm %) [SEED]',
      levelAim('24.7', '21.94', 2),
      '24.47 24.24 24.01 23.78 23.55 23.32 23.09 22.86 22.63 22.4 22.17 21.94',
      [],
    ],
    [
      'một chỉ tiêu ghi lẻ hơn số lẻ của nó: GTSX CN 1.061,633 tỷ [S10]',
      sumAim('1061.633', 1),
      '88.469 176.938 265.408 353.877 442.347 530.816 619.285 707.755 796.224 884.694 973.163 1061.633',
      [3, 5, 8, 10, 12],
    ],
  ])('%s', (_, aim, values, remainder) => {
    expect(valuesOf(drawLinear(aim))).toEqual(values.split(' '));
    expect(pathIn(drawLinear(aim)).remainder).toEqual({ months: remainder, fractionIn: null });
  });

  it('is never above the exact line, and never a whole digit below it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat({ max: 60 }), fc.nat({ max: 99_999 })), (target) => {
        pathIn(drawLinear(sumAim(String(target)))).values.forEach((value, at) => {
          const line = (target * (at + 1)) / 12;
          expect(Number(shown(value))).toBeLessThanOrEqual(line + 1e-9);
          expect(Number(shown(value))).toBeGreaterThan(line - 1);
        });
      }),
    );
  });

  it('a target of nothing is a path of zeros', () => {
    expect(valuesOf(drawLinear(sumAim('0')))).toEqual(MONTHS.map(() => '0'));
  });
});

describe('in mid-year', () => {
  it('the rest is spread over the months left: 1.061,633 of 1.773 tỷ đồng after 8 months of 2023 [S10][S5]', () => {
    const drawing = drawLinear(sumAim('1773', 0, [9, '1061.633']));
    expect(valuesOf(drawing)).toEqual(after(8, '1239', '1417', '1595', '1773'));
    expect(partsOf(drawing)).toEqual(after(8, '177.367', '178', '178', '178'));
    expect(shown(pathIn(drawing).amount)).toBe('711.367');
    expect(pathIn(drawing).remainder).toEqual({ months: [10, 11, 12], fractionIn: 9 });
  });

  it('a level goes on from where it is', () => {
    expect(valuesOf(drawLinear(levelAim('95', '97', 1, [10, '95.8'])))).toEqual(
      after(9, '96.2', '96.6', '97'),
    );
    expect(valuesOf(drawLinear(levelAim(null, '97', 1, [10, '95.8'])))).toEqual(
      after(9, '96.2', '96.6', '97'),
    );
  });

  it('what the start has beyond the digits drawn goes to the first part, downwards too', () => {
    const upwards = drawLinear(sumAim('1010', 0, [11, '500.2']));
    expect([valuesOf(upwards), partsOf(upwards)]).toEqual([
      after(10, '755', '1010'),
      after(10, '254.8', '255'),
    ]);
    const drawing = drawLinear(levelAim('30', '24.1', 1, [10, '24.78']));
    expect(valuesOf(drawing)).toEqual(after(9, '24.5', '24.3', '24.1'));
    expect(partsOf(drawing)).toEqual(after(9, '-0.28', '-0.2', '-0.2'));
  });

  it.each<[string, PathAim, by: string]>([
    ['trồng rừng 5.257 of 3.485 ha [S7][S4]', sumAim('3485', 0, [12, '5257']), '1772'],
    ['BHYT past its 97 % [S7]', levelAim('96', '97', 1, [7, '97.3']), '0.3'],
    ['hộ nghèo under the level aimed at', levelAim('24.7', '21.94', 2, [7, '21.9']), '0.04'],
  ])('nothing is drawn beyond the target: %s', (_, aim, by) => {
    const problem = problemIn(drawLinear(aim));
    expect(problem).toEqual({ code: 'beyond_target', by: quantity(by) });
    expect(amountToDraw(aim)).toBeNull();
  });

  it('a target just reached leaves a path that stands still', () => {
    expect(valuesOf(drawLinear(sumAim('20', 0, [11, '20'])))).toEqual(after(10, '20', '20'));
  });

  it('a level that has fallen below where the year began is drawn from there', () => {
    expect(valuesOf(drawLinear(levelAim('95', '97', 1, [11, '94'])))).toEqual(after(10, '95.5', '97'));
  });
});

describe('numbers as typed', () => {
  const months = (count: number) => MONTHS.map((each) => (each <= count ? quantity('100') : quantity('10')));

  it('parts must add to the target, and the difference is said', () => {
    expect(valuesOf(drawTyped(sumAim('1020'), { as: 'parts', values: months(10) })).at(-1)).toBe('1020');
    expect(problemIn(drawTyped(sumAim('1010'), { as: 'parts', values: months(10) }))).toEqual({
      code: 'does_not_add_up',
      mustBe: quantity('1010'),
      is: quantity('1020'),
      difference: quantity('10'),
    });
  });

  it('in mid-year they add to what is left', () => {
    const aim = sumAim('1010', 0, [11, '900.5']);
    expect(shown(amountToDraw(aim))).toBe('109.5');
    const typed = { as: 'parts' as const, values: read12(after(10, '60', '49.5')) };
    expect(valuesOf(drawTyped(aim, typed))).toEqual(after(10, '960.5', '1010'));
    expect(problemIn(drawTyped(aim, { as: 'parts', values: read12(after(9, '5', '60', '49.5')) }))).toEqual({
      code: 'month_already_reported',
      months: [10],
    });
  });

  it('in mid-year what is short is said of the amount left, and every month left needs a part', () => {
    const aim = sumAim('1010', 0, [11, '900.5']);
    const typed = (...values: Written[]) =>
      problemIn(drawTyped(aim, { as: 'parts', values: read12(after(10, ...values)) }));
    expect(typed('60', '40')).toEqual({
      code: 'does_not_add_up',
      mustBe: quantity('109.5'),
      is: quantity('100'),
      difference: quantity('-9.5'),
    });
    expect(typed(null, '109.5')).toEqual({ code: 'month_missing', months: [11] });
  });

  it('values to date end at the target and may be silent in between', () => {
    const values = read12(['10', null, '40', null, null, '45', null, null, null, null, null, '100']);
    const drawing = drawTyped(sumAim('100'), { as: 'to_date', values });
    expect(pathIn(drawing).values).toEqual(values);
    expect(partsOf(drawing)).toEqual(['10', null, '30', null, null, '5', null, null, null, null, null, '55']);
    expect(problemIn(drawTyped(sumAim('90'), { as: 'to_date', values }))).toMatchObject({
      code: 'does_not_add_up',
      mustBe: quantity('90'),
      is: quantity('100'),
    });
  });

  it('a typed number is never rounded', () => {
    const values = read12(MONTHS.map((each) => (each === 12 ? '2.8' : '1.6545')));
    expect(partsOf(drawTyped(sumAim('20.9995', 0), { as: 'parts', values }))[0]).toBe('1.6545');
  });

  it.each<[string, PathDrawing, PathProblem]>([
    [
      'eleven numbers',
      drawTyped(sumAim('11'), { as: 'parts', values: MONTHS.slice(1).map(() => quantity(1)) }),
      { code: 'wrong_count', given: 11, wanted: 12 },
    ],
    [
      'a part left empty',
      drawTyped(sumAim('11'), { as: 'parts', values: read12(['1', null, '10', ...after(9)]) }),
      { code: 'month_missing', months: [2, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
    ],
    [
      'December left empty',
      drawTyped(sumAim('11'), { as: 'to_date', values: read12(['1']) }),
      { code: 'month_missing', months: [12] },
    ],
    [
      'a level without a beginning',
      drawTyped(levelAim(null, '97'), { as: 'to_date', values: read12(after(11, '97')) }),
      { code: 'no_baseline' },
    ],
  ])('%s is refused', (_, drawing, problem) => {
    expect(problemIn(drawing)).toEqual(problem);
  });
});

/** Monthly parts of budget revenue, invented: a strong January, a stronger December. */
const REVENUE = ['90', '50', '70', '80', '60', '75', '85', '65', '80', '90', '100', '155'];
const sumYear = (year: number, parts: readonly Written[]): EarlierYear => ({
  series: yearOfReadings(
    'sum',
    parts.map((part) => (part === null ? null : ofMonth(part))),
    { year },
  ),
  before: null,
});
const levelYear = (year: number, before: Written, levels: readonly Written[]): EarlierYear => ({
  series: yearOf('latest', levels, { year }),
  before: read(before),
});

describe('by the season of earlier years', () => {
  it('one year of a thousand gives its own parts back, scaled: 1.010 tỷ đồng [S4] by an invented year', () => {
    const drawing = drawSeasonal(sumAim('1010', 1), [sumYear(2023, REVENUE)]);
    expect(partsOf(drawing)).toEqual(
      '90.9 50.5 70.7 80.8 60.6 75.7 85.8 65.6 80.8 90.9 101 156.5'.split(' ').map((part, at) => {
        // 75.75, 85.85, 65.65 and 156.55 lost the same and there are two digits for the four.
        return { 6: '85.9', 11: '156.6' }[at] ?? part;
      }),
    );
    expect(pathIn(drawing).remainder.months).toEqual([7, 12]);
    expect(pathIn(drawing).usedYears).toEqual([2023]);
  });

  it('every year counts the same, however large', () => {
    const small = sumYear(2022, ['1', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '1']);
    const large = sumYear(2023, ['0', '0', '0', '0', '0', '5000', '0', '0', '0', '0', '0', '5000']);
    const drawing = drawSeasonal(sumAim('100'), [large, small]);
    expect(partsOf(drawing)).toEqual('25 0 0 0 0 25 0 0 0 0 0 50'.split(' '));
    expect(pathIn(drawing).usedYears).toEqual([2022, 2023]);
  });

  it('in mid-year the amount left follows the months left', () => {
    const drawing = drawSeasonal(sumAim('1010', 0, [11, '500']), [sumYear(2023, REVENUE)]);
    expect(valuesOf(drawing)).toEqual(after(10, '700', '1010'));
  });

  it('a level follows how much of its way it had gone, downwards too', () => {
    const fell = levelYear(2023, '30', [
      '30',
      '30',
      '29',
      '29',
      '29',
      '28',
      '28',
      '28',
      '28',
      '28',
      '28',
      '26',
    ]);
    expect(valuesOf(drawSeasonal(levelAim('24.7', '20.7', 1), [fell]))).toEqual(
      '24.7 24.7 23.7 23.7 23.7 22.7 22.7 22.7 22.7 22.7 22.7 20.7'.split(' '),
    );
  });

  it('years that cannot be used are left out, each with its reason', () => {
    const gap = REVENUE.map((part, at) => (at === 3 || at === 6 ? null : part));
    const refund = REVENUE.map((part, at) => (at === 1 ? '-50' : part));
    const drawing = drawSeasonal(sumAim('1000'), [
      sumYear(2023, gap),
      sumYear(2022, REVENUE),
      sumYear(2021, refund),
    ]);
    expect(pathIn(drawing).usedYears).toEqual([2022]);
    expect(pathIn(drawing).leftOutYears).toEqual([
      { year: 2021, reason: 'negative_month', months: [2] },
      { year: 2023, reason: 'missing_month', months: [4, 7] },
    ]);
  });

  it.each<[string, PathDrawing, PathProblem]>([
    ['no years', drawSeasonal(sumAim('1'), []), { code: 'no_usable_year', leftOut: [] }],
    [
      'only a year in which nothing came («chưa phát sinh»)',
      drawSeasonal(sumAim('1'), [
        {
          series: yearOfReadings(
            'sum',
            MONTHS.map(() => NOT_OCCURRED),
            { year: 2023 },
          ),
          before: null,
        },
      ]),
      { code: 'no_usable_year', leftOut: [{ year: 2023, reason: 'sum_is_zero' }] },
    ],
    [
      'only a level without the level before it',
      drawSeasonal(levelAim('90', '97'), [
        levelYear(
          2023,
          null,
          MONTHS.map(() => '90'),
        ),
      ]),
      { code: 'no_usable_year', leftOut: [{ year: 2023, reason: 'no_level_before' }] },
    ],
    [
      'only a level that went back in May',
      drawSeasonal(levelAim('90', '97'), [
        levelYear(
          2023,
          '80',
          MONTHS.map((each) => (each === 5 ? '79' : '90')),
        ),
      ]),
      { code: 'no_usable_year', leftOut: [{ year: 2023, reason: 'negative_month', months: [5] }] },
    ],
    [
      'four years',
      drawSeasonal(
        sumAim('1'),
        [2020, 2021, 2022, 2023].map((year) => sumYear(year, REVENUE)),
      ),
      { code: 'too_many_years', given: 4 },
    ],
    [
      'planting that was always done by August, drawn in October',
      drawSeasonal(sumAim('3485', 0, [10, '3000']), [
        sumYear(
          2023,
          MONTHS.map((each) => (each <= 8 ? '500' : '0')),
        ),
      ]),
      { code: 'no_share_left', from: 10 },
    ],
    [
      'a level without a beginning',
      drawSeasonal(levelAim(null, '97'), [
        levelYear(
          2023,
          '90',
          MONTHS.map(() => '91'),
        ),
      ]),
      { code: 'no_baseline' },
    ],
  ])('%s cannot be followed', (_, drawing, problem) => {
    expect(problemIn(drawing)).toEqual(problem);
  });

  it('what a level known too finely brings along goes to the first month that moves', () => {
    const late = levelYear(
      2023,
      '30',
      MONTHS.map((each) => (each < 6 ? '30' : '20')),
    );
    const drawing = drawSeasonal(levelAim('24.704', '21.9', 1), [late]);
    expect(pathIn(drawing).remainder.fractionIn).toBe(6);
    expect(valuesOf(drawing).slice(4, 6)).toEqual(['24.704', '21.9']);
  });
});

describe('by quarters', () => {
  const quarters = (first: Written, second: Written, third: Written, fourth: Written): Written[] =>
    [first, second, third, fourth].flatMap((value) => [null, null, value]);

  it('GRDP 2024 «trên 8 %» [S4] as typed: nothing is said between the ends of quarters', () => {
    const values = ['5', '5.7', '6.2', '8'].map((text) => quantity(text));
    const drawing = drawQuarterly(levelAim('6.33', '8', 2), { as: 'to_date', values });
    expect(valuesOf(drawing)).toEqual(quarters('5', '5.7', '6.2', '8'));
    expect(partsOf(drawing)).toEqual(quarters('-1.33', '0.7', '0.5', '1.8'));
  });

  it('paid by quarter as half of provinces paid: 15,6 – 39 – 68 % of the year (early-warning §3.1)', () => {
    const values = ['15.6', '23.4', '29', '32'].map((text) => quantity(text));
    expect(valuesOf(drawQuarterly(sumAim('100'), { as: 'parts', values }))).toEqual(
      quarters('15.6', '39', '68', '100'),
    );
  });

  it('evenly, a quarter of the amount each, the remainder spaced out', () => {
    expect(valuesOf(drawQuarterly(sumAim('1010'), { as: 'even' }))).toEqual(
      quarters('252', '505', '757', '1010'),
    );
    expect(pathIn(drawQuarterly(sumAim('1010'), { as: 'even' })).remainder.months).toEqual([6, 12]);
  });

  it('evenly from May on: the second quarter has two months left of eight', () => {
    const drawing = drawQuarterly(sumAim('1000', 0, [5, '200']), { as: 'even' });
    expect(valuesOf(drawing)).toEqual(quarters(null, '400', '700', '1000'));
  });

  it.each<[string, PathDrawing, PathProblem]>([
    [
      'a quarter that is past',
      drawQuarterly(sumAim('100', 0, [4, '20']), {
        as: 'parts',
        values: ['5', '20', '20', '40'].map((text) => quantity(text)),
      }),
      { code: 'month_already_reported', months: [3] },
    ],
    [
      'twelve numbers',
      drawQuarterly(sumAim('12'), { as: 'parts', values: MONTHS.map(() => quantity(1)) }),
      { code: 'wrong_count', given: 12, wanted: 4 },
    ],
    [
      'a level without a beginning',
      drawQuarterly(levelAim(null, '8'), { as: 'even' }),
      { code: 'no_baseline' },
    ],
  ])('%s is refused', (_, drawing, problem) => {
    expect(problemIn(drawing)).toEqual(problem);
  });
});

describe('by steps', () => {
  const step = (month: Month, size: string) => ({ month, size: quantity(size) });

  it('12 xã đạt chuẩn NTM 2024 [S4], recognised in bunches at the end of the year', () => {
    const drawing = drawSteps(sumAim('12'), [step(12, '5'), step(6, '2'), step(11, '4'), step(12, '1')]);
    expect(valuesOf(drawing)).toEqual('0 0 0 0 0 2 2 2 2 2 6 12'.split(' '));
  });

  it('a milestone by shares of the work done', () => {
    const drawing = drawSteps(levelAim('0', '100', 0), [step(3, '40'), step(9, '60')]);
    expect(valuesOf(drawing)).toEqual('0 0 40 40 40 40 40 40 100 100 100 100'.split(' '));
  });

  it('in mid-year the steps add to what is left: 20 OCOP [S4], 8 recognised by June', () => {
    const aim = sumAim('20', 0, [7, '8']);
    expect(valuesOf(drawSteps(aim, [step(10, '12')]))).toEqual(after(6, '8', '8', '8', '20', '20', '20'));
  });

  it.each<[string, PathDrawing, PathProblem]>([
    [
      'eleven of twelve communes',
      drawSteps(sumAim('12'), [step(12, '11')]),
      { code: 'does_not_add_up', mustBe: quantity('12'), is: quantity('11'), difference: quantity('-1') },
    ],
    [
      'a step in a month that is past',
      drawSteps(sumAim('20', 0, [7, '8']), [step(6, '2'), step(12, '10')]),
      { code: 'month_already_reported', months: [6] },
    ],
    [
      'a step back and one of nothing',
      drawSteps(sumAim('12'), [step(12, '13'), step(5, '-1'), step(8, '0')]),
      { code: 'step_not_forward', months: [5, 8] },
    ],
    [
      'there and back where nothing is left to add',
      drawSteps(sumAim('20', 0, [7, '20']), [step(8, '1'), step(9, '-1')]),
      { code: 'step_not_forward', months: [8, 9] },
    ],
    ['a level without a beginning', drawSteps(levelAim(null, '100'), []), { code: 'no_baseline' }],
  ])('%s is refused', (_, drawing, problem) => {
    expect(problemIn(drawing)).toEqual(problem);
  });
});

describe('whatever is drawn (properties)', () => {
  const aims: fc.Arbitrary<PathAim> = fc.record({
    accumulation: fc.constantFrom('sum' as const, 'latest' as const),
    target: anyAmount,
    baseline: fc.option(anyAmount),
    decimals: fc.nat({ max: 3 }),
    midYear: fc.option(fc.record({ from: month, done: anyAmount })),
  });
  const amounts = fc.array(anyAmount, { minLength: 12, maxLength: 12 });
  const years = fc.array(
    fc.record({
      year: fc.integer({ min: 2019, max: 2024 }),
      parts: fc.array(fc.nat({ max: 300 }), { minLength: 12, maxLength: 12 }),
      /** Now and then a month that is missing or takes back. */
      odd: fc.option(fc.record({ month, value: fc.option(anyAmount) }), { freq: 3 }),
      falling: fc.boolean(),
      before: fc.option(anyAmount, { freq: 5 }),
    }),
    { maxLength: 4 },
  );
  type GeneratedYear = typeof years extends fc.Arbitrary<(infer Each)[]> ? Each : never;
  const earlierYear = (
    accumulation: PathAim['accumulation'],
    { year, parts, odd, falling, before }: GeneratedYear,
  ): EarlierYear => {
    const moved = parts.map((part) => quantity(falling && accumulation === 'latest' ? -part : part));
    const levels = moved.map((_, at) => plus(before ?? ZERO, sum(moved.slice(0, at + 1))));
    const values = (accumulation === 'sum' ? moved : levels).map((value, at) =>
      odd?.month === at + 1 ? odd.value : value,
    );
    return accumulation === 'sum'
      ? sumYear(year, values.map(shown))
      : levelYear(year, shown(before), values.map(shown));
  };
  /** Twelve parts that do add up: eleven as they come, and the rest. */
  const completed = (aim: PathAim, parts: readonly (typeof ZERO)[]) => {
    const amount = amountToDraw(aim) ?? ZERO;
    const from = aim.midYear?.from ?? 1;
    const before = parts.slice(from - 1, 11);
    return MONTHS.map((each) => {
      if (each < from) return null;
      return each === 12 ? minus(amount, sum(before)) : (parts[each - 1] ?? ZERO);
    });
  };
  /** The steps of a straight line, some of them put off until December. */
  const bunched = (aim: PathAim, putOff: readonly boolean[]) => {
    const line = drawLinear(aim);
    if (line.outcome === 'refused') return [];
    return line.path.parts.flatMap((size, at) =>
      size === null || isZero(size) ? [] : [{ month: putOff[at] === true ? 12 : (MONTHS[at] ?? 12), size }],
    );
  };
  const drawings = fc
    .record({ aim: aims, parts: amounts, years, putOff: fc.array(fc.boolean(), { maxLength: 12 }) })
    .map(({ aim, parts, years, putOff }) => ({
      aim,
      drawings: {
        linear: drawLinear(aim),
        manual: drawTyped(aim, { as: 'parts', values: completed(aim, parts) }),
        seasonal: drawSeasonal(
          aim,
          years.map((year) => earlierYear(aim.accumulation, year)),
        ),
        quarterly: drawQuarterly(aim, { as: 'even' }),
        steps: drawSteps(aim, bunched(aim, putOff)),
      },
    }));

  it('the parts add exactly to the amount, by an independent reckoning, and December is the target', () => {
    const times = new Map<string, number>();
    fc.assert(
      fc.property(drawings, ({ aim, drawings }) => {
        for (const [method, drawing] of Object.entries(drawings)) {
          if (drawing.outcome === 'refused') continue;
          const { path } = drawing;
          times.set(method, (times.get(method) ?? 0) + 1);
          const total = path.parts
            .filter((part) => part !== null)
            .reduce((all, part) => exactSum(all, exact(shown(part) ?? '')), exact('0'));
          expect(exactText(total)).toBe(shown(path.amount));
          expect(shown(path.values[11])).toBe(shown(aim.target));
          expect([path.method, path.values.length, path.parts.length]).toEqual([method, 12, 12]);
        }
      }),
      { numRuns: 300 },
    );
    // All five were really drawn, again and again.
    expect([...times.keys()].sort()).toEqual(['linear', 'manual', 'quarterly', 'seasonal', 'steps']);
    expect(Math.min(...times.values())).toBeGreaterThan(30);
  });

  it('only a level without a beginning and a target already passed stop every method', () => {
    fc.assert(
      fc.property(drawings, ({ aim, drawings }) => {
        const stopped = amountToDraw(aim) === null;
        expect(drawings.linear.outcome).toBe(stopped ? 'refused' : 'drawn');
        expect(drawings.quarterly.outcome).toBe(stopped ? 'refused' : 'drawn');
        expect(drawings.manual.outcome).toBe(stopped ? 'refused' : 'drawn');
        expect(drawings.steps.outcome).toBe(stopped ? 'refused' : 'drawn');
      }),
    );
  });

  it('says nothing about the months before it begins, and something in December', () => {
    fc.assert(
      fc.property(drawings, ({ aim, drawings }) => {
        for (const drawing of Object.values(drawings)) {
          if (drawing.outcome === 'refused') continue;
          const said = MONTHS.filter((each) => drawing.path.values[each - 1] !== null);
          expect(said.every((each) => each >= (aim.midYear?.from ?? 1))).toBe(true);
          expect(said).toContain(12);
          expect(drawing.path.parts.map((part) => part === null)).toEqual(
            drawing.path.values.map((value) => value === null),
          );
        }
      }),
    );
  });

  it('spread evenly, every value is a printed one and no part goes backward', () => {
    fc.assert(
      fc.property(drawings, ({ aim, drawings: { linear, quarterly } }) => {
        for (const drawing of [linear, quarterly]) {
          if (drawing.outcome === 'refused') continue;
          const { values, parts, amount } = drawing.path;
          const decimals = Math.max(aim.decimals, decimalsOf(aim.target));
          for (const value of values)
            if (value !== null) expect(decimalsOf(value)).toBeLessThanOrEqual(decimals);
          for (const part of parts)
            if (part !== null) expect(signOf(part) * signOf(amount)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('a season of equal months is a straight line', () => {
    fc.assert(
      fc.property(aims, fc.integer({ min: 1, max: 999 }), (aim, part) => {
        const even = sumYear(
          2023,
          MONTHS.map(() => String(part)),
        );
        const asSum: PathAim = { ...aim, accumulation: 'sum' };
        const [seasonal, linear] = [drawSeasonal(asSum, [even]), drawLinear(asSum)];
        fc.pre(seasonal.outcome === 'drawn');
        expect(valuesOf(seasonal)).toEqual(valuesOf(linear));
      }),
    );
  });

  it('a target typed as parts or as values to date gives the same path', () => {
    fc.assert(
      fc.property(aims, amounts, (aim, parts) => {
        const byParts = drawTyped(aim, { as: 'parts', values: completed(aim, parts) });
        fc.pre(byParts.outcome === 'drawn');
        const again = drawTyped(aim, { as: 'to_date', values: pathIn(byParts).values });
        expect(partsOf(again)).toEqual(partsOf(byParts));
      }),
    );
  });

  it('a season without a negative month never takes back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 500 }), { minLength: 12, maxLength: 12 }),
        fc.nat({ max: 9999 }),
        (parts, target) => {
          fc.pre(parts.some((part) => part > 0));
          const { values } = pathIn(
            drawSeasonal(sumAim(String(target), 1), [sumYear(2023, parts.map(String))]),
          );
          values.reduce((before, value) => {
            expect(isAtMost(before ?? ZERO, value ?? ZERO)).toBe(true);
            return value;
          }, ZERO);
        },
      ),
    );
  });
});

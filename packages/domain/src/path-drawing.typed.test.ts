/** Paths of numbers as people give them: month by month and by quarters. */
import { describe, expect, it } from 'vitest';
import {
  amountToDraw,
  drawQuarterly,
  drawTyped,
  type PathDrawing,
  type PathProblem,
} from './path-drawing.ts';
import { MONTHS } from './period.ts';
import { quantity } from './quantity.ts';
import { shown, type Written } from './testing/build.ts';
import {
  after,
  levelAim,
  partsOf,
  pathIn,
  problemIn,
  read12,
  sumAim,
  valuesOf,
} from './testing/path-drawing.ts';

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

  it('levels to date need no beginning: CPI «từ 4 % đến 4,5 %» starts anew each year', () => {
    const drawing = drawTyped(levelAim(null, '4', 2), {
      as: 'to_date',
      values: read12(after(5, '3.8', '4', ...after(4, '4'))),
    });
    expect(valuesOf(drawing)).toEqual(after(5, '3.8', '4', ...after(4, '4')));
    expect(partsOf(drawing)).toEqual(after(5, null, '0.2', ...after(4, '0')));
    expect(pathIn(drawing).amount).toBeNull();
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
      'steps from a beginning that is not known',
      drawTyped(levelAim(null, '97'), { as: 'parts', values: months(12) }),
      { code: 'no_baseline' },
    ],
    [
      'levels without a beginning that do not end at the target',
      drawTyped(levelAim(null, '97'), { as: 'to_date', values: read12(after(11, '96')) }),
      { code: 'does_not_add_up', mustBe: quantity('97'), is: quantity('96'), difference: quantity('-1') },
    ],
    [
      'a level that has passed its target',
      drawTyped(levelAim('95', '97', 1, [12, '98']), { as: 'to_date', values: read12(after(11, '97')) }),
      { code: 'beyond_target', by: quantity('1') },
    ],
  ])('%s is refused', (_, drawing, problem) => {
    expect(problemIn(drawing)).toEqual(problem);
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

  it('a rate of growth of which the year before is not known is drawn as typed', () => {
    const values = ['5', '5.7', '6.2', '8'].map((text) => quantity(text));
    const drawing = drawQuarterly(levelAim(null, '8', 2), { as: 'to_date', values });
    expect(valuesOf(drawing)).toEqual(quarters('5', '5.7', '6.2', '8'));
    expect(partsOf(drawing)).toEqual(quarters(null, '0.7', '0.5', '1.8'));
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

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  HUNDRED,
  isAtMost,
  isEqual,
  minus,
  plus,
  quantity,
  quantityText,
  rounded,
  sum,
  times,
  type Quantity,
} from './quantity.ts';
import {
  requiredPerYear,
  type TermReach,
  type TermRefusal,
  type TermRequirement,
  type TermTarget,
} from './term.ts';
import { anyAmount } from './testing/arbitrary.ts';
import { read, shown, type Written } from './testing/build.ts';

const target = (number: string, more: Partial<TermTarget> = {}): TermTarget => ({
  sort: 'yearly_average',
  averaging: 'geometric',
  number: quantity(number),
  direction: 'higher',
  firstYear: 2021,
  lastYear: 2025,
  baseline: null,
  least: null,
  most: null,
  ...more,
});
const counts: Partial<TermTarget> = { averaging: 'arithmetic', least: quantity('0') };
const endPoint: Partial<TermTarget> = { sort: 'end_point', averaging: 'arithmetic' };
const asked = (aim: TermTarget, delivered: readonly Written[]): TermRequirement =>
  requiredPerYear(aim, delivered.map(read));
const reckoned = (requirement: TermRequirement) => {
  if (requirement.outcome === 'refused') throw new Error(`refused: ${requirement.reason}`);
  return requirement;
};
const perYear = (requirement: TermRequirement, decimals: number): Written => {
  const value = reckoned(requirement).perYear;
  return value === null ? null : shown(rounded(value, decimals));
};

describe('what each remaining year must deliver', () => {
  it.each<
    [
      source: string,
      TermTarget,
      delivered: readonly Written[],
      decimals: number,
      perYear: Written,
      TermReach,
      left: number,
    ]
  >([
    [
      'Bắc Kạn GRDP 4; 6,01; 6,33: to average 6,5 %',
      target('6.5'),
      ['4', '6.01', '6.33'],
      1,
      '8.1',
      'open',
      2,
    ],
    ['Bắc Kạn GRDP: to average 7 %', target('7'), ['4', '6.01', '6.33'], 1, '9.4', 'open', 2],
    [
      'ux §2.13: 2024 ước 7,1, one year left',
      target('6.5'),
      ['4', '6.01', '6.33', '7.1'],
      1,
      '9.1',
      'open',
      1,
    ],
    [
      'Thái Nguyên 2026–2030: bình quân từ 10,5 %/năm, nothing known yet [S33]',
      target('10.5', { firstYear: 2026, lastYear: 2030 }),
      [],
      10,
      '10.5',
      'open',
      5,
    ],
    [
      'years to come may be written as unknown',
      target('6.5'),
      ['4', '6.01', '6.33', null, null],
      1,
      '8.1',
      'open',
      2,
    ],
    [
      'no better than the best year ever seen',
      target('7', { most: quantity('9') }),
      ['4', '6.01', '6.33'],
      1,
      '9.4',
      'already_unreachable',
      2,
    ],
    ['exactly the best year ever seen', target('6', { most: quantity('6') }), ['6', '6'], 10, '6', 'open', 3],
    ['over, and short', target('6.5'), ['4', '6.01', '6.33', '7.1', '9'], 1, null, 'already_unreachable', 0],
    [
      'over, and delivered to the digit',
      target('6.5'),
      ['6.5', '6.5', '6.5', '6.5', '6.5'],
      1,
      null,
      'already_delivered',
      0,
    ],
    [
      'over, a limit kept',
      target('4', { direction: 'lower' }),
      ['4', '4', '3', '4', '4'],
      1,
      null,
      'already_delivered',
      0,
    ],
    [
      'ahead, so that growth may even stop',
      target('5', { least: quantity('0') }),
      ['12', '14'],
      2,
      '-0.01',
      'already_delivered',
      3,
    ],
    [
      'điểm %: mức giảm hộ nghèo 1–1,5 điểm a year [S34], invented years',
      target('1.5', { averaging: 'arithmetic' }),
      ['1', '1.2'],
      4,
      '1.7667',
      'open',
      3,
    ],
    [
      'đảng viên kết nạp, a count, invented',
      target('500', counts),
      ['380', '420', '600'],
      0,
      '550',
      'open',
      2,
    ],
    [
      'a count delivered early',
      target('500', counts),
      ['1000', '1000', '600'],
      0,
      '-50',
      'already_delivered',
      2,
    ],
    [
      'tai nạn at most 100 a year on average: used up',
      target('100', { ...counts, direction: 'lower' }),
      ['200', '180', '130'],
      0,
      '-5',
      'already_unreachable',
      2,
    ],
    [
      'tai nạn: nothing more is allowed, which is still possible',
      target('100', { ...counts, direction: 'lower' }),
      ['250', '250'],
      0,
      '0',
      'open',
      3,
    ],
    [
      'a limit that the worst year possible keeps',
      target('100', { ...counts, direction: 'lower', most: quantity('110') }),
      ['85'],
      2,
      '103.75',
      'open',
      4,
    ],
    [
      'a limit that the worst year possible just keeps',
      target('100', { ...counts, direction: 'lower', most: quantity('105') }),
      ['80'],
      0,
      '105',
      'already_delivered',
      4,
    ],
    [
      'a count over, and delivered',
      target('10', counts),
      ['10', '10', '10', '9', '11'],
      0,
      null,
      'already_delivered',
      0,
    ],
    [
      'a count over, and short',
      target('10', counts),
      ['10', '10', '10', '9', '10'],
      0,
      null,
      'already_unreachable',
      0,
    ],
    [
      'GRDP/người 220 triệu by 2030 [S33] from an invented 130, as growth',
      target('220', {
        ...endPoint,
        averaging: 'geometric',
        firstYear: 2026,
        lastYear: 2030,
        baseline: quantity('130'),
      }),
      [],
      2,
      '11.1',
      'open',
      5,
    ],
    [
      'hộ nghèo 28,85 % (2020), 24,7 % (2022) [S8] to an invented 15 %: points a year',
      target('15', { ...endPoint, direction: 'lower', baseline: quantity('28.85') }),
      ['26.9', '24.7'],
      4,
      '-3.2333',
      'open',
      3,
    ],
    [
      'an end point does not ask about years in between',
      target('97', endPoint),
      ['90', null, '95'],
      1,
      '1',
      'open',
      2,
    ],
    [
      'an end point reached: 1 point may be lost',
      target('97', endPoint),
      ['90', '98', '99'],
      1,
      '-1',
      'already_delivered',
      2,
    ],
    [
      'an end point of growth just reached',
      target('220', { ...endPoint, averaging: 'geometric' }),
      ['220'],
      1,
      '0',
      'already_delivered',
      4,
    ],
    [
      'an end point too far for the best year seen',
      target('97', { ...endPoint, most: quantity('2') }),
      ['80'],
      2,
      '4.25',
      'already_unreachable',
      4,
    ],
    [
      'an end point missed',
      target('97', endPoint),
      [null, null, null, null, '96.9'],
      1,
      null,
      'already_unreachable',
      0,
    ],
    [
      'an end point met',
      target('97', endPoint),
      [null, null, null, null, '97'],
      1,
      null,
      'already_delivered',
      0,
    ],
    [
      'hằng năm trên 90 % TCCSĐ [S33], held so far',
      target('90', { sort: 'every_year' }),
      ['91', '90'],
      1,
      '90',
      'open',
      3,
    ],
    [
      'hằng năm, to the end',
      target('3', { sort: 'every_year' }),
      ['3', '3.1', '3', '4', '3'],
      1,
      null,
      'already_delivered',
      0,
    ],
    [
      'hằng năm, more than there is',
      target('101', { sort: 'every_year', most: HUNDRED }),
      [],
      0,
      '101',
      'already_unreachable',
      5,
    ],
  ])('%s', (_, aim, delivered, decimals, expected, reach, left) => {
    const requirement = asked(aim, delivered);
    expect([
      perYear(requirement, decimals),
      reckoned(requirement).reach,
      reckoned(requirement).yearsLeft,
    ]).toEqual([expected, reach, left]);
  });

  it('is reckoned for plans of up to twenty years', () => {
    expect(perYear(asked(target('7', { lastYear: 2040 }), ['7']), 15)).toBe('7');
  });

  it('«hằng năm» that failed once is lost, and the years are named', () => {
    const requirement = reckoned(asked(target('90', { sort: 'every_year' }), ['91', '89.9', '92', '88']));
    expect([requirement.reach, requirement.missedYears]).toEqual(['already_unreachable', [2022, 2024]]);
  });

  it('says what the number is', () => {
    const is = (aim: TermTarget) => reckoned(asked(aim, ['5'])).perYearIs;
    expect([
      is(target('6')),
      is(target('6', counts)),
      is(target('6', { sort: 'every_year' })),
      is(target('6', endPoint)),
      is(target('6', { ...endPoint, averaging: 'geometric' })),
    ]).toEqual(['value', 'value', 'value', 'change', 'growth']);
  });

  it.each<[string, TermTarget, readonly Written[], TermRefusal]>([
    ['a term that ends before it begins', target('6', { lastYear: 2020 }), [], 'no_such_term'],
    ['a term of thirty years', target('6', { lastYear: 2050 }), [], 'no_such_term'],
    ['years that are no numbers', target('6', { lastYear: Number.NaN }), [], 'no_such_term'],
    ['six years of five', target('6'), ['6', '6', '6', '6', '6', '6'], 'too_many_values'],
    ['a year in between unknown', target('6'), ['6', null, '6'], 'missing_year'],
    [
      'a year in between unknown, every year',
      target('6', { sort: 'every_year' }),
      [null, '6'],
      'missing_year',
    ],
    ['an end point from nowhere', target('97', endPoint), [], 'no_starting_level'],
    ['growth of −100 %', target('6'), ['-100'], 'not_positive'],
    ['twice below −100 %, whose product is positive', target('6'), ['-150', '-150'], 'not_positive'],
    ['a target of −100 %', target('-100'), ['5'], 'not_positive'],
    [
      'growth from a level of zero',
      target('10', { ...endPoint, averaging: 'geometric' }),
      ['0'],
      'not_positive',
    ],
    [
      'growth from a level under zero',
      target('10', { ...endPoint, averaging: 'geometric' }),
      ['-5'],
      'not_positive',
    ],
    [
      'growth to a level of zero',
      target('0', { ...endPoint, averaging: 'geometric' }),
      ['5'],
      'not_positive',
    ],
  ])('%s is refused', (_, aim, delivered, reason) => {
    expect(asked(aim, delivered)).toEqual({ outcome: 'refused', reason });
  });
});

describe('delivered, it gives what was aimed at (properties)', () => {
  const power = (base: Quantity, exponent: number): Quantity =>
    Array.from({ length: exponent }, () => base).reduce(times, quantity(1));
  /** Equal to fifteen significant digits. */
  const expectClose = (found: Quantity, wanted: Quantity): void => {
    const within = times(absolute(wanted), quantity('0.000000000000001'));
    const error = absolute(minus(found, wanted));
    expect(isAtMost(error, within), `${quantityText(found)} for ${quantityText(wanted)}`).toBe(true);
  };
  const growth = fc
    .integer({ min: -3000, max: 20000 })
    .map((each) => times(quantity(each), quantity('0.01')));
  const term = fc.integer({ min: 1, max: 10 }).chain((years) =>
    fc.record({
      years: fc.constant(years),
      known: fc.array(growth, { maxLength: years - 1 }),
      number: growth,
    }),
  );
  const lasting = (years: number): Pick<TermTarget, 'firstYear' | 'lastYear'> => ({
    firstYear: 2021,
    lastYear: 2020 + years,
  });

  it('the geometric mean of growth', () => {
    fc.assert(
      fc.property(term, ({ years, known, number }) => {
        const { perYear } = reckoned(requiredPerYear({ ...target('0'), ...lasting(years), number }, known));
        expect(perYear).not.toBeNull();
        fc.pre(perYear !== null);
        const factors = [...known, ...Array.from({ length: years - known.length }, () => perYear)];
        const grown = factors.reduce((level, each) => times(level, plus(HUNDRED, each)), quantity(1));
        expectClose(grown, power(plus(HUNDRED, number), years));
      }),
    );
  });

  it('the arithmetic mean of points and counts', () => {
    fc.assert(
      fc.property(term, ({ years, known, number }) => {
        const aim = { ...target('0', { averaging: 'arithmetic' }), ...lasting(years), number };
        const { perYear } = reckoned(requiredPerYear(aim, known));
        fc.pre(perYear !== null);
        const total = plus(sum(known), times(perYear, quantity(years - known.length)));
        const error = absolute(minus(total, times(number, quantity(years))));
        expect(isAtMost(error, quantity('0.000000000000000001'))).toBe(true);
      }),
    );
  });

  it('the end point, by equal growth or by equal steps', () => {
    const level = fc
      .integer({ min: 1, max: 9_999_999 })
      .map((each) => times(quantity(each), quantity('0.01')));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), level, level, (years, baseline, number) => {
        const aim = { ...target('0', { sort: 'end_point', baseline }), ...lasting(years), number };
        const grown = reckoned(requiredPerYear(aim, [])).perYear;
        const moved = reckoned(requiredPerYear({ ...aim, averaging: 'arithmetic' }, [])).perYear;
        fc.pre(grown !== null && moved !== null);
        expectClose(
          times(baseline, power(plus(HUNDRED, grown), years)),
          times(number, power(HUNDRED, years)),
        );
        expectClose(plus(baseline, times(moved, quantity(years))), number);
      }),
    );
  });

  it('a year delivered as asked leaves the same for the next', () => {
    fc.assert(
      fc.property(term, ({ years, known, number }) => {
        fc.pre(years - known.length >= 2);
        const aim = { ...target('0'), ...lasting(years), number };
        const { perYear } = reckoned(requiredPerYear(aim, known));
        fc.pre(perYear !== null);
        const next = reckoned(requiredPerYear(aim, [...known, perYear])).perYear;
        expectClose(plus(HUNDRED, next ?? HUNDRED), plus(HUNDRED, perYear));
      }),
    );
  });

  it('answers anything at all, with finite decimals only', () => {
    fc.assert(
      fc.property(
        fc.record({
          sort: fc.constantFrom('end_point' as const, 'yearly_average' as const, 'every_year' as const),
          averaging: fc.constantFrom('geometric' as const, 'arithmetic' as const),
          number: anyAmount,
          direction: fc.constantFrom('higher' as const, 'lower' as const),
          firstYear: fc.integer({ min: 2015, max: 2030 }),
          lastYear: fc.integer({ min: 2015, max: 2040 }),
          baseline: fc.option(anyAmount),
          least: fc.option(anyAmount),
          most: fc.option(anyAmount),
        }),
        fc.array(fc.option(anyAmount), { maxLength: 8 }),
        (aim, delivered) => {
          const requirement = requiredPerYear(aim, delivered);
          if (requirement.outcome === 'refused') return;
          const { perYear, yearsLeft, missedYears } = requirement;
          expect(yearsLeft).toBeGreaterThanOrEqual(0);
          expect(perYear === null).toBe(yearsLeft === 0);
          if (perYear !== null) expect(isEqual(quantity(quantityText(perYear)), perYear)).toBe(true);
          expect(missedYears.every((year) => year >= aim.firstYear && year <= aim.lastYear)).toBe(true);
        },
      ),
    );
  });
});

/** Delivered, what was asked of the years of a term gives what was aimed at. */
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
  sum,
  times,
  type Quantity,
} from './quantity.ts';
import { requiredPerYear, type TermTarget } from './term.ts';
import { anyAmount } from './testing/arbitrary.ts';
import { reckoned, termTarget } from './testing/term.ts';

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
        const { perYear } = reckoned(
          requiredPerYear({ ...termTarget('0'), ...lasting(years), number }, known),
        );
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
        const aim = { ...termTarget('0', { averaging: 'arithmetic' }), ...lasting(years), number };
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
        const aim = { ...termTarget('0', { sort: 'end_point', baseline }), ...lasting(years), number };
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
        const aim = { ...termTarget('0'), ...lasting(years), number };
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

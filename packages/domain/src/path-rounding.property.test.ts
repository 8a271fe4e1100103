/** What holds of the values to date of every path that is rounded, by an independent reckoning. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MONTHS, type Month } from './period.ts';
import { decimalsOf, isZero, negated, quantity, quantityText, ZERO } from './quantity.ts';
import { month } from './testing/arbitrary.ts';
import { shown } from './testing/build.ts';
import { exact, exactSum, exactText } from './testing/exact.ts';
import {
  anyAimed,
  anySpreading,
  anyWeights,
  behindTheLine,
  drawnDecimals,
  exactLess,
  exactOf,
  lastDigitOf,
  overItsShare,
  spreadOf,
  standingOf,
  totalOf,
  type Spreading,
} from './testing/path-rounding.ts';

describe('the values to date of a path that is rounded', () => {
  it('are never ahead of the exact line and never a whole last digit behind it, in any month', () => {
    fc.assert(
      fc.property(anySpreading, month, (spreading, at) => {
        const behind = behindTheLine(spreading, at);
        fc.pre(behind !== null);
        expect(behind.digits >= 0n).toBe(true);
        expect(exactLess(behind, lastDigitOf(spreading)).digits < 0n).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are on the digits drawn, or are the start as long as the path has not left it', () => {
    fc.assert(
      fc.property(anySpreading, (spreading) => {
        const start = quantityText(spreading.beginning.start);
        const spoken = standingOf(spreading).filter((value) => value !== null);
        const left = spoken.findIndex((value) => value !== start);
        for (const value of left < 0 ? [] : spoken.slice(left)) {
          expect(exact(value).scale).toBeLessThanOrEqual(drawnDecimals(spreading));
        }
      }),
    );
  });

  it('end at the target, and their parts add to the amount: nothing is lost', () => {
    fc.assert(
      fc.property(anySpreading, (spreading) => {
        const added = spreadOf(spreading)
          .parts.filter((part) => part !== null)
          .reduce((all, part) => exactSum(all, exactOf(part)), exact('0'));
        expect(exactText(added)).toBe(quantityText(spreading.beginning.amount));
        expect(standingOf(spreading).at(-1)).toBe(quantityText(spreading.aim.target));
      }),
    );
  });

  it('never go back, and stand still where a month has no share', () => {
    fc.assert(
      fc.property(anySpreading, (spreading) => {
        const { amount } = spreading.beginning;
        spreadOf(spreading).parts.forEach((part, at) => {
          if (part === null || isZero(part)) return;
          expect(exactOf(part).digits > 0n).toBe(exactOf(amount).digits > 0n);
          expect(spreading.by[at]).toBeGreaterThan(0);
        });
      }),
    );
  });

  it('depend on the share done by then alone: in which order it came, equal shares or not, changes none', () => {
    const inAnyOrder = (some: readonly number[]) =>
      fc.shuffledSubarray([...some], { minLength: some.length, maxLength: some.length });
    const reordered = fc.record({ aimed: anyAimed, by: anyWeights, at: month }).chain(({ aimed, by, at }) =>
      fc.record({
        aimed: fc.constant(aimed),
        at: fc.constant(at),
        by: fc.constant(by),
        others: fc
          .tuple(inAnyOrder(by.slice(0, at)), inAnyOrder(by.slice(at)))
          .map((halves) => halves.flat()),
        times: fc.integer({ min: 1, max: 40 }),
      }),
    );
    fc.assert(
      fc.property(reordered, ({ aimed, at, by, others, times }) => {
        const valueBy = (weights: readonly number[]) => standingOf({ ...aimed, by: weights })[at - 1];
        expect(valueBy(others)).toBe(valueBy(by));
        expect(valueBy(by.map((weight) => weight * times))).toBe(valueBy(by));
      }),
    );
  });

  it('of a way down are the mirror of the same way up', () => {
    fc.assert(
      fc.property(anySpreading, (spreading) => {
        const { aim, beginning } = spreading;
        const mirrored = spreadOf({
          ...spreading,
          aim: { ...aim, target: negated(aim.target) },
          beginning: { ...beginning, start: negated(beginning.start), amount: negated(beginning.amount) },
        });
        const { parts, remainder } = spreadOf(spreading);
        const turned = parts.map((part) => (part === null ? null : negated(part)));
        expect(mirrored.parts.map(shown)).toEqual(turned.map(shown));
        expect(mirrored.remainder).toEqual(remainder);
      }),
    );
  });

  it('of few whole things let nobody on the exact line be behind, and a limit be passed just where its line is', () => {
    const counts = fc.record({
      count: fc.integer({ min: 1, max: 40 }),
      by: anyWeights,
      at: month,
      done: fc.nat({ max: 40 }),
    });
    fc.assert(
      fc.property(counts, ({ count, by, at, done }) => {
        const target = quantity(count);
        const spreading: Spreading = {
          aim: { accumulation: 'sum', target, baseline: null, decimals: 0, midYear: null },
          beginning: { start: ZERO, from: 1, amount: target },
          by,
        };
        const value = Number(standingOf(spreading)[at - 1]);
        const [reached, line] = [done * totalOf(by), count * totalOf(by.slice(0, at))];
        if (reached >= line) expect(done).toBeGreaterThanOrEqual(value);
        expect(done > value).toBe(reached > line);
      }),
    );
  });
});

describe('what is told of the remainder', () => {
  it('is true: these months bring more than their share, by less than a last digit, and no others do', () => {
    fc.assert(
      fc.property(anySpreading, (spreading) => {
        const { parts, remainder } = spreadOf(spreading);
        const isMore = (at: Month): boolean => {
          const over = overItsShare(spreading, at, parts[at - 1] ?? ZERO);
          expect(exactLess(over, lastDigitOf(spreading)).digits < 0n).toBe(true);
          return over.digits > 0n;
        };
        expect(remainder.months).toEqual(MONTHS.filter(isMore));
      }),
    );
  });

  it('names the one month whose part is no whole number of last digits', () => {
    fc.assert(
      fc.property(anySpreading, (spreading) => {
        const { parts, remainder } = spreadOf(spreading);
        const odd = MONTHS.filter((each) => decimalsOf(parts[each - 1] ?? ZERO) > drawnDecimals(spreading));
        expect(odd).toEqual(remainder.fractionIn === null ? [] : [remainder.fractionIn]);
      }),
    );
  });
});

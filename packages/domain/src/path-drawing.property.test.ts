/** Whatever is drawn, by any method, on generated aims. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountToDraw,
  drawLinear,
  drawQuarterly,
  drawSeasonal,
  drawSteps,
  drawTyped,
  type EarlierYear,
  type PathAim,
} from './path-drawing.ts';
import { MONTHS } from './period.ts';
import { isAtMost, isZero, minus, plus, quantity, sum, ZERO } from './quantity.ts';
import { anyAmount, month } from './testing/arbitrary.ts';
import { shown } from './testing/build.ts';
import { exact, exactSum, exactText } from './testing/exact.ts';
import { levelYear, partsOf, pathIn, sumAim, sumYear, valuesOf } from './testing/path-drawing.ts';

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

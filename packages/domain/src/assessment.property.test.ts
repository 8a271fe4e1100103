import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type Assessment, type AssessmentFacts } from './assessment.ts';
import { severityOf } from './count.ts';
import { MESSAGE_PARAMETERS, type Message } from './message.ts';
import { monthOf, periodOf, yearOf as yearIn } from './period.ts';
import { compare, isZero, quantity, quantityText, type Quantity } from './quantity.ts';
import { asPrinted, satisfies } from './target.ts';
import {
  anyAmount,
  anyFacts,
  anyFactsWithFigures,
  boundFor,
  isRowOfChildren,
  month,
  positiveAmount,
  withFigures,
} from './testing/arbitrary.ts';
import { bound, facts, figure, flatPath, onlyMonth, target, toDate, yearOf } from './testing/build.ts';
import { exactText } from './testing/exact.ts';
import {
  KINDS,
  RUNNING_STATUSES,
  STATUSES,
  WARNING_CODES,
  type Direction,
  type Kind,
  type Status,
} from './vocabulary.ts';

const MANY = { numRuns: 400 };

const hundredths = (value: number): Quantity => quantity(exactText({ digits: BigInt(value), scale: 2 }));
const printed = (assessment: Assessment): string => JSON.stringify(assessment);

const messagesOf = (all: AssessmentFacts): Message[] => {
  const { sentence, warnings } = assess(all);
  return [sentence, ...warnings.map((warning) => warning.message)];
};
/** Every leaf of a value, with the names that lead to it. */
const leaves = (value: unknown, at = ''): [string, unknown][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, `${at}.${name}`))
    : [[at, value]];

describe('whatever a book of record can hold', () => {
  it('is assessed: a status of the list, a sentence, and no exception', () => {
    fc.assert(
      fc.property(anyFacts, (all) => {
        const assessed = assess(all);
        expect(STATUSES).toContain(assessed.status);
        expect(all.verdict ?? assessed.status).toBe(assessed.status);
        if (isRowOfChildren(all.indicator.kind)) expect(assessed.value).toBeNull();
        else expect(assessed.judgedMonth === null).toBe(assessed.value === null);
      }),
      MANY,
    );
  });

  it('gets the same answer twice, and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(anyFacts, (all) => {
        const before = JSON.stringify(all);
        expect(JSON.stringify(assess(all))).toBe(JSON.stringify(assess(all)));
        expect(JSON.stringify(all)).toBe(before);
      }),
    );
  });

  it('every message has exactly the parameters of its key', () => {
    fc.assert(
      fc.property(anyFacts, (all) => {
        for (const { key, parameters } of messagesOf(all)) {
          expect([key, ...Object.keys(parameters).toSorted()]).toEqual([
            key,
            ...[...MESSAGE_PARAMETERS[key]].toSorted(),
          ]);
        }
      }),
      MANY,
    );
  });

  it('survives JSON: decimals as plain text, counts as whole numbers', () => {
    fc.assert(
      fc.property(anyFacts, (all) => {
        const assessed = assess(all);
        const travelled: unknown = JSON.parse(JSON.stringify(assessed));
        for (const [at, value] of leaves(travelled)) {
          expect([at, typeof value !== 'number' || Number.isSafeInteger(value)]).toEqual([at, true]);
          expect([at, /^-?\d[\d.]*e/i.test(String(value))]).toEqual([at, false]);
          expect([at, /NaN|Infinity/.test(String(value))]).toEqual([at, false]);
        }
      }),
      MANY,
    );
  });

  it('is never coloured good without a number, nor on track without a path', () => {
    fc.assert(
      fc.property(anyFacts, (all) => {
        const { status, value } = assess({ ...all, verdict: null });
        // A row that follows from its children has neither a number nor a path of its own.
        if (isRowOfChildren(all.indicator.kind)) return;
        expect(RUNNING_STATUSES).toContain(status);
        expect((status === 'met' || status === 'on_track') && value === null).toBe(false);
        expect(assess({ ...all, verdict: null, path: null }).status).not.toBe('on_track');
      }),
      MANY,
    );
  });

  it('warnings come once each and in their order; a settled year has none', () => {
    fc.assert(
      fc.property(anyFacts, (all) => {
        const places = assess(all).warnings.map(({ code }) => WARNING_CODES.indexOf(code));
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        expect(assess({ ...all, verdict: 'final_met' }).warnings).toEqual([]);
        expect(assess({ ...all, verdict: null }).status === 'met' && places.length > 0).toBe(false);
      }),
      MANY,
    );
  });
});

describe('time and the order of things', () => {
  it('a later month never changes how an earlier one stands', () => {
    fc.assert(
      fc.property(anyFactsWithFigures, (all) => {
        const { month } = all.facts;
        const known = all.figures.filter(({ period }) => yearIn(period) < 2024 || monthOf(period) <= month);
        expect(printed(assess(withFigures(all, known)))).toBe(printed(assess(all.facts)));
      }),
      MANY,
    );
  });

  it('nor does one more figure of a later month, however far from the others', () => {
    fc.assert(
      fc.property(anyFactsWithFigures, month, (all, later) => {
        const { month: asked } = all.facts;
        fc.pre(later > asked);
        // One more figure, as far from the others as can be.
        const [figures, sequence] = [all.figures, all.figures.length + 1];
        const added = figure(periodOf(2024, later), toDate('999'), { sequence, vintage: 'official' });
        expect(printed(assess(withFigures(all, [...figures, added])))).toBe(printed(assess(all.facts)));
      }),
      MANY,
    );
  });

  it('the order in which figures are handed over does not matter, only that in which they were recorded', () => {
    const shuffled = anyFactsWithFigures.chain((all) =>
      fc
        .shuffledSubarray([...all.figures], { minLength: all.figures.length })
        .map((figures) => ({ all, figures })),
    );
    fc.assert(
      fc.property(shuffled, ({ all, figures }) => {
        expect(printed(assess(withFigures(all, figures)))).toBe(printed(assess(all.facts)));
      }),
      MANY,
    );
  });
});

describe('a better figure never gives a worse status', () => {
  const kinds: readonly (readonly [Kind, Direction, 'sum' | 'latest'])[] = [
    ['flow', 'higher', 'sum'],
    ['flow', 'lower', 'sum'],
    ['count_new', 'higher', 'sum'],
    ['count_new', 'lower', 'sum'],
    ['disbursement', 'higher', 'sum'],
    ['stock', 'higher', 'latest'],
    ['stock', 'lower', 'latest'],
    ['rate', 'higher', 'latest'],
    ['rate', 'lower', 'latest'],
    ['pp_change', 'higher', 'latest'],
    ['pp_change', 'lower', 'latest'],
    ['growth', 'higher', 'latest'],
    ['growth', 'lower', 'latest'],
    ['ratio', 'higher', 'latest'],
    ['ratio', 'lower', 'latest'],
    ['average', 'higher', 'latest'],
    ['average', 'lower', 'latest'],
    ['maintain', 'higher', 'latest'],
    ['maintain', 'lower', 'latest'],
    ['milestone', 'higher', 'latest'],
    ['rank', 'lower', 'latest'],
    ['rank', 'higher', 'latest'],
    ['lower_better', 'lower', 'sum'],
    ['lower_better', 'lower', 'latest'],
  ];

  it('is asked of every kind that has a value of its own', () => {
    const asked = new Set<Kind>([...kinds.map(([kind]) => kind), 'range']);
    expect(KINDS.filter((kind) => !asked.has(kind))).toEqual(['structure', 'composite']);
  });

  it.each(kinds)('%s when %s is better, read as %s', (kind, direction, accumulation) => {
    const situation = fc.record({
      aim: boundFor(direction, positiveAmount),
      baseline: fc.option(positiveAmount),
      promised: fc.option(positiveAmount),
      month: fc.constantFrom(1 as const, 2 as const, 3 as const, 6 as const, 12 as const),
      decimals: fc.nat({ max: 2 }),
      values: fc.array(fc.integer({ min: -2000, max: 16_000 }), { minLength: 2, maxLength: 8 }),
    });
    fc.assert(
      fc.property(situation, ({ aim, baseline, promised, month: asked, decimals, values }) => {
        const worstFirst = values.map(hundredths).toSorted(compare);
        if (direction === 'lower') worstFirst.reverse();
        const severities = worstFirst.map((value) =>
          severityOf(
            assess(
              facts({
                indicator: { kind, direction, accumulation, decimals },
                target: target(aim, { baseline }),
                path: promised === null ? null : flatPath(quantityText(promised)),
                series: yearOf(accumulation, onlyMonth(asked, quantityText(value))),
                month: asked,
              }),
            ).status,
          ),
        );
        expect(severities).toEqual(severities.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['range', 'rate', 'growth', 'average', 'stock'] as const)(
    'a %s whose good lies inside a band: nearer to the band is never worse, and inside all are alike',
    (kind) => {
      const situation = fc.record({
        edges: fc.tuple(fc.integer({ min: 100, max: 9000 }), fc.integer({ min: 0, max: 3000 })),
        promised: fc.option(positiveAmount),
        month: fc.constantFrom(1 as const, 2 as const, 3 as const, 6 as const, 12 as const),
        outside: fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 2, maxLength: 6 }),
        inside: fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 4 }),
      });
      fc.assert(
        fc.property(situation, ({ edges: [low, width], promised, month: asked, outside, inside }) => {
          const high = low + width;
          const severity = (value: number): number =>
            severityOf(
              assess(
                facts({
                  // To the last digit: what rounding does is asked elsewhere.
                  indicator: { kind, direction: 'band', accumulation: 'latest', decimals: 2 },
                  target: target(
                    bound('between', quantityText(hundredths(low)), quantityText(hundredths(high))),
                  ),
                  path: promised === null ? null : flatPath(quantityText(promised)),
                  series: yearOf('latest', onlyMonth(asked, quantityText(hundredths(value)))),
                  month: asked,
                }),
              ).status,
            );
          const farthestFirst = outside.toSorted((a, b) => b - a);
          const within = inside.map((percent) => severity(low + Math.floor((width * percent) / 100)));
          expect(new Set(within).size).toBe(1);
          for (const side of [farthestFirst.map((by) => low - by), farthestFirst.map((by) => high + by)]) {
            const severities = [...side.map(severity), ...within];
            expect(severities).toEqual(severities.toSorted((a, b) => a - b));
          }
        }),
        { numRuns: 300 },
      );
    },
  );
});

describe('good inside a band, in whatever words', () => {
  it('what satisfies the words has no gap, and what has none satisfies them', () => {
    const situation = fc.record({
      kind: fc.constantFrom('range', 'rate', 'growth', 'average', 'stock', 'maintain'),
      aim: boundFor('band', anyAmount),
      value: anyAmount,
      decimals: fc.nat({ max: 2 }),
      promised: anyAmount,
    });
    fc.assert(
      fc.property(situation, ({ kind, aim, value, decimals, promised }) => {
        const { gapInUnit, status } = assess(
          facts({
            indicator: { kind, direction: 'band', accumulation: 'latest', decimals },
            target: target(aim),
            path: flatPath(quantityText(promised)),
            series: yearOf('latest', onlyMonth(2, quantityText(value))),
            month: 2,
          }),
        );
        const isInside = satisfies(asPrinted(value, aim, decimals), aim, 'band');
        if (gapInUnit === null) throw new Error('no gap beside a path');
        expect(isZero(gapInUnit)).toBe(isInside);
        if (isInside) expect(status).toBe('on_track');
      }),
      MANY,
    );
  });
});

describe('a row that follows from its children', () => {
  const row = (children: readonly Status[], kind: 'composite' | 'structure'): Status =>
    assess(facts({ indicator: { kind, accumulation: 'latest' }, target: null, path: null, children })).status;
  /** How good a row can be said to be: bad for certain, hidden, in danger, not known, good. */
  const goodness = (status: Status): number => {
    if (status === 'will_miss' || status === 'final_missed') return 0;
    // A figure that is due and missing hides something; one that is not due, or not the reader's, does not.
    if (status === 'no_data') return 1;
    if (status === 'at_risk') return 2;
    if (status === 'not_due' || status === 'withheld') return 3;
    if (status === 'on_track') return 4;
    return status === 'final_exceeded' ? 6 : 5;
  };
  const kind = fc.constantFrom('composite' as const, 'structure' as const);
  const some = fc.array(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 6 });

  it('stands as one of them does', () => {
    fc.assert(
      fc.property(some, kind, (children, of) => {
        expect(children).toContain(row(children, of));
      }),
    );
  });

  it('does not depend on their order', () => {
    const twoOrders = some.chain((children) =>
      fc
        .shuffledSubarray(children, { minLength: children.length })
        .map((shuffled) => [children, shuffled] as const),
    );
    fc.assert(
      fc.property(twoOrders, kind, ([children, shuffled], of) => {
        expect(row(shuffled, of)).toBe(row(children, of));
      }),
    );
  });

  it('is never bettered by one child more, and is no better than any of them', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...STATUSES), kind, (children, more, of) => {
        const after = goodness(row([...children, more], of));
        expect(after).toBeLessThanOrEqual(goodness(row(children, of)));
        expect(after).toBeLessThanOrEqual(Math.min(...[...children, more].map(goodness)));
      }),
      MANY,
    );
  });

  it('is never worsened by a child becoming better', () => {
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(...STATUSES),
        fc.constantFrom(...STATUSES),
        kind,
        (rest, a, b, of) => {
          const [worse, better] = goodness(a) <= goodness(b) ? [a, b] : [b, a];
          expect(goodness(row([...rest, worse], of))).toBeLessThanOrEqual(
            goodness(row([...rest, better], of)),
          );
        },
      ),
      MANY,
    );
  });

  it('says how many are good: never more than there are, and all only where the row is good', () => {
    fc.assert(
      fc.property(some, (children) => {
        const { status, sentence } = assess(facts({ indicator: { kind: 'composite' }, children }));
        const { good, total } = sentence.parameters;
        if (good?.type !== 'count' || total?.type !== 'count') throw new Error(sentence.key);
        expect(total.value).toBe(children.length);
        expect(good.value === total.value).toBe(goodness(status) >= 4);
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessmentFacts } from './assessment.ts';
import { severityOf } from './count.ts';
import { MESSAGE_PARAMETERS, type Message } from './message.ts';
import { compare, quantity, quantityText } from './quantity.ts';
import { anyFacts, boundFor, positiveAmount } from './testing/arbitrary.ts';
import { facts, flatPath, onlyMonth, target, yearOf } from './testing/build.ts';
import { RUNNING_STATUSES, STATUSES, WARNING_CODES, type Direction, type Kind } from './vocabulary.ts';

const MANY = { numRuns: 400 };

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
        expect((assessed.judgedMonth === null) === (assessed.value === null)).toBe(true);
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

describe('a better figure never gives a worse status', () => {
  const kinds: readonly (readonly [Kind, Direction, 'sum' | 'latest'])[] = [
    ['flow', 'higher', 'sum'],
    ['count_new', 'higher', 'sum'],
    ['stock', 'higher', 'latest'],
    ['stock', 'lower', 'latest'],
    ['rate', 'higher', 'latest'],
    ['rate', 'lower', 'latest'],
    ['pp_change', 'higher', 'latest'],
    ['growth', 'higher', 'latest'],
    ['growth', 'lower', 'latest'],
    ['lower_better', 'lower', 'sum'],
    ['lower_better', 'lower', 'latest'],
    ['flow', 'lower', 'sum'],
  ];

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
      fc.property(situation, ({ aim, baseline, promised, month, decimals, values }) => {
        const worstFirst = values.map((value) => quantity((value / 100).toFixed(2))).toSorted(compare);
        if (direction === 'lower') worstFirst.reverse();
        const severities = worstFirst.map((value) =>
          severityOf(
            assess(
              facts({
                indicator: { kind, direction, accumulation, decimals },
                target: target(aim, { baseline }),
                path:
                  promised === null
                    ? null
                    : { ...flatPath('0'), values: flatPath('0').values.map(() => promised) },
                series: yearOf(accumulation, onlyMonth(month, quantityText(value))),
                month,
              }),
            ).status,
          ),
        );
        expect(severities).toEqual(severities.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });
});

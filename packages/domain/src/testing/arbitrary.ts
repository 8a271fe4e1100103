/** Generated material for property tests. */
import * as fc from 'fast-check';
import type { AssessmentFacts } from '../assessment.ts';
import { civilDate } from '../civil-date.ts';
import type { Figure, Reading } from '../figure.ts';
import { MONTHS, periodOf, type Month } from '../period.ts';
import { quantity, type Quantity } from '../quantity.ts';
import { seriesOf } from '../series.ts';
import { isBound, type Bound } from '../target.ts';
import {
  ABSENCE_REASONS,
  KINDS,
  OPERATORS,
  STATUSES,
  VERDICTS,
  VINTAGES,
  type Direction,
  type Kind,
  type Status,
} from '../vocabulary.ts';
import { DIEM, facts, figure, path, PHAN_TRAM, target, TY_DONG } from './build.ts';
import { exactText } from './exact.ts';

const FIFTEEN_NINES = 999_999_999_999_999n;

/** A canonical decimal text of at most fifteen significant digits. */
export const decimal: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(fc.bigInt({ min: -9999n, max: 9999n }), fc.bigInt({ min: -FIFTEEN_NINES, max: FIFTEEN_NINES })),
    fc.nat({ max: 15 }),
  )
  .map(([digits, scale]) => exactText({ digits, scale }));
export const nonZeroDecimal: fc.Arbitrary<string> = decimal.filter((text) => text !== '0');

/** An amount as units report it: up to 2 decimals, of the size of the targets below. */
const amount = (least: number, most: number): fc.Arbitrary<Quantity> =>
  fc
    .integer({ min: least * 100, max: most * 100 })
    .map((digits) => quantity(exactText({ digits: BigInt(digits), scale: 2 })));

/** Around the targets below, and often exactly on a whole number. */
export const anyAmount: fc.Arbitrary<Quantity> = fc.oneof(
  amount(-50, 250),
  fc.integer({ min: 0, max: 120 }).map((whole) => quantity(whole)),
);
export const positiveAmount: fc.Arbitrary<Quantity> = amount(1, 150);

export const month: fc.Arbitrary<Month> = fc.constantFrom(...MONTHS);

const reading: fc.Arbitrary<Reading> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      form: fc.constant('number' as const),
      month: fc.option(anyAmount),
      toDate: fc.option(anyAmount),
      fraction: fc.constant(null),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      form: fc.constant('absent' as const),
      absence: fc.constantFrom(...ABSENCE_REASONS),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ form: 'text' as const, text: 'Xuất siêu' }) },
);

/** Versions of figures of 2023 and 2024, each with its own place in the book. */
export const book: fc.Arbitrary<Figure[]> = fc
  .array(
    fc.record({
      year: fc.constantFrom(2023, 2024, 2024, 2024),
      month,
      reading,
      vintage: fc.constantFrom(...VINTAGES),
    }),
    { maxLength: 30 },
  )
  .map((rows) =>
    rows.map((row, at) =>
      figure(periodOf(row.year, row.month), row.reading, { sequence: at + 1, vintage: row.vintage }),
    ),
  );

/** A bound that can be of this direction: no upper limit for «the more the better», no lower one for «the less». */
export const boundFor = (direction: Direction, numbers: fc.Arbitrary<Quantity>): fc.Arbitrary<Bound> =>
  fc
    .record({
      operator: fc.constantFrom(
        ...OPERATORS.filter((operator) => {
          if (direction === 'higher') return operator !== 'at_most' && operator !== 'less_than';
          return direction === 'band' || (operator !== 'at_least' && operator !== 'more_than');
        }),
      ),
      low: fc.option(numbers),
      high: fc.option(numbers),
      approximate: fc.boolean(),
    })
    .filter(isBound);

const due: fc.Arbitrary<readonly Month[]> = fc.constantFrom<readonly Month[]>(
  MONTHS,
  [3, 6, 9, 12],
  [12],
  [6],
);

const directionsOf = (kind: Kind): readonly Direction[] =>
  kind === 'lower_better' ? ['lower'] : ['higher', 'lower', 'band'];

export const isRowOfChildren = (kind: Kind): boolean => kind === 'composite' || kind === 'structure';
/** How the rows below one stand. */
const childStatuses: fc.Arbitrary<Status[]> = fc.array(fc.constantFrom(...STATUSES), { maxLength: 5 });

/** Facts together with the figures of both years that they were made from, in the order of the book. */
export type FactsWithFigures = { readonly facts: AssessmentFacts; readonly figures: readonly Figure[] };

/** The same facts from other figures: fewer of them, or the same ones in another order. */
export const withFigures = (all: FactsWithFigures, figures: readonly Figure[]): AssessmentFacts => {
  const { facts: whole } = all;
  const { accumulation } = whole.indicator;
  return {
    ...whole,
    series: seriesOf(accumulation, 2024, figures),
    lastYear: whole.lastYear === null ? null : seriesOf(accumulation, 2023, figures),
  };
};

/** Any facts at all that a well-formed book of record can hold. */
export const anyFactsWithFigures: fc.Arbitrary<FactsWithFigures> = fc
  .constantFrom(...KINDS)
  .chain((kind) => fc.tuple(fc.constant(kind), fc.constantFrom(...directionsOf(kind))))
  .chain(([kind, direction]) =>
    fc.record({
      kind: fc.constant(kind),
      direction: fc.constant(direction),
      accumulation: fc.constantFrom('sum' as const, 'latest' as const),
      decimals: fc.nat({ max: 2 }),
      unit: fc.constantFrom(TY_DONG, PHAN_TRAM, DIEM),
      dueMonths: due,
      aim: fc.option(boundFor(direction, anyAmount)),
      baseline: fc.option(anyAmount),
      otherPlans: fc.array(anyAmount, { maxLength: 2 }),
      children: isRowOfChildren(kind) ? childStatuses : fc.constant([]),
      values: fc.option(fc.array(fc.option(anyAmount), { minLength: 12, maxLength: 12 })),
      figures: book,
      hasLastYear: fc.boolean(),
      month,
      daysOverdue: fc.option(fc.nat({ max: 90 })),
      downwardRevisions: fc.nat({ max: 4 }),
      missedLastYearBySameUnit: fc.boolean(),
      withheld: fc.boolean(),
      verdict: fc.option(fc.constantFrom(...VERDICTS)),
    }),
  )
  .map((each) => ({
    figures: each.figures,
    facts: facts({
      indicator: {
        kind: each.kind,
        direction: each.direction,
        accumulation: each.accumulation,
        decimals: each.decimals,
        unit: each.unit,
        dueMonths: each.dueMonths,
      },
      target:
        each.aim === null
          ? null
          : target(each.aim, {
              baseline: each.baseline,
              otherPlans: each.otherPlans.map((number) => ({ name: TY_DONG, number })),
            }),
      path: each.values === null ? null : { ...path([]), values: each.values },
      series: seriesOf(each.accumulation, 2024, each.figures),
      lastYear: each.hasLastYear ? seriesOf(each.accumulation, 2023, each.figures) : null,
      month: each.month,
      deadline: { on: civilDate('2024-06-05'), daysOverdue: each.daysOverdue },
      downwardRevisions: each.downwardRevisions,
      missedLastYearBySameUnit: each.missedLastYearBySameUnit,
      withheld: each.withheld,
      verdict: each.verdict,
      children: each.children,
    }),
  }));

export const anyFacts: fc.Arbitrary<AssessmentFacts> = anyFactsWithFigures.map(({ facts: all }) => all);

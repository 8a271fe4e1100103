/** What holds of looking ahead, whatever the book of record holds and whatever is typed. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assessment.ts';
import { civilDate, lastDayOf } from '../civil-date.ts';
import type { Indicator } from '../indicator.ts';
import { MONTHS, monthOf, periodOf, yearOf } from '../period.ts';
import { quantityText } from '../quantity.ts';
import { downwardRevisions, seriesOf } from '../series.ts';
import { anyAmount, book, month } from '../testing/arbitrary.ts';
import { bound, DIEM, figure, path, PHAN_TRAM, shown, target, TY_DONG } from '../testing/build.ts';
import { content, EXPLAINED, preview, previewFacts } from '../testing/entry-form.ts';
import { ABSENCE_REASONS, KINDS, VINTAGES, type FigureForm } from '../vocabulary.ts';
import { NO_EXPLANATION, type EntryContent } from './content.ts';
import type { PreviewFacts } from './preview.ts';

const ENTERED = KINDS.filter((kind) => kind !== 'composite' && kind !== 'structure');

const anyIndicator: fc.Arbitrary<Partial<Indicator>> = fc.record({
  kind: fc.constantFrom(...ENTERED),
  direction: fc.constantFrom('higher' as const, 'lower' as const),
  accumulation: fc.constantFrom('sum' as const, 'latest' as const),
  unit: fc.constantFrom(TY_DONG, PHAN_TRAM, DIEM),
  dueMonths: fc.constantFrom(MONTHS, [3, 6, 9, 12] as const),
});

const anyFacts: fc.Arbitrary<PreviewFacts> = fc
  .record({
    of: anyIndicator,
    month,
    figures: book,
    plan: fc.option(anyAmount),
    values: fc.option(fc.array(fc.option(anyAmount), { minLength: 12, maxLength: 12 })),
  })
  .map(({ of, month: at, figures, plan, values }) =>
    previewFacts(of, {
      period: periodOf(2024, at),
      today: civilDate('2024-12-31'),
      figures,
      targets: plan === null ? [] : [target(bound('at_least', quantityText(plan)))],
      paths: values === null ? [] : [{ ...path([]), values }],
    }),
  );

const written = fc.oneof(
  { weight: 5, arbitrary: anyAmount.map((value) => quantityText(value).replace('.', ',')) },
  { weight: 1, arbitrary: fc.constantFrom('', '-', '1.234', '12,34567', '#####', 'chưa có', '9 kg') },
);

const anyContent: fc.Arbitrary<EntryContent> = fc
  .record({
    form: fc.constantFrom<FigureForm>('number', 'number', 'number', 'number', 'absent', 'text'),
    month: fc.oneof(fc.constant(''), written),
    toDate: fc.oneof(fc.constant(''), written),
    absence: fc.option(fc.constantFrom(...ABSENCE_REASONS)),
    text: fc.constantFrom('', 'Xuất siêu'),
    vintage: fc.constantFrom(...VINTAGES),
    asOf: fc.constantFrom('', '2024-01-31', '2024-13-01'),
    note: fc.constantFrom('', ' ', 'Hoàn thuế theo quyết toán'),
    explanation: fc.constantFrom(NO_EXPLANATION, EXPLAINED, { ...EXPLAINED, responsible: '' }),
  })
  .map((typed) => content({ style: null, ...typed }));

const MANY = { numRuns: 500 };
const situation = fc.tuple(anyFacts, anyContent);

describe('whatever is known and typed', () => {
  it('the month will stand as it is assessed with the figure recorded after all others', () => {
    fc.assert(
      fc.property(situation, ([facts, typed]) => {
        const { read, assessment } = preview(facts, typed);
        if (read.reading === null) {
          expect(assessment).toBeNull();
          return;
        }
        const { indicator, period } = facts;
        const recorded = figure(period, read.reading, { sequence: 1_000_000, vintage: typed.vintage });
        const figures = [...facts.figures, recorded];
        const of = (year: number) =>
          seriesOf(indicator.accumulation, year, figures, undefined, indicator.dueMonths);
        const then = assess({
          indicator,
          target: facts.targets[0] ?? null,
          path: facts.paths[0] ?? null,
          series: of(yearOf(period)),
          lastYear: of(yearOf(period) - 1),
          month: monthOf(period),
          rule: facts.rule,
          // Of a month with a figure no deadline decides anything.
          deadlineOf: () => ({ on: lastDayOf(period), daysOverdue: 40 }),
          downwardRevisions: downwardRevisions(figures, yearOf(period), monthOf(period)),
          missedLastYearBySameUnit: false,
          withheld: false,
          verdict: null,
          children: [],
        });
        expect(JSON.stringify(assessment)).toBe(JSON.stringify(then));
      }),
      MANY,
    );
  });

  it('nothing is sent with a fault, without a figure or with something still wanted; and all else is', () => {
    fc.assert(
      fc.property(situation, ([facts, typed]) => {
        const { read, demands, canBeSent } = preview(facts, typed);
        expect(canBeSent).toBe(read.reading !== null && read.faults.length === 0 && demands.length === 0);
        if (read.reading === null) expect(demands).toEqual([]);
      }),
      MANY,
    );
  });

  it('cause and measures are wanted only of what is behind, and settle it', () => {
    fc.assert(
      fc.property(situation, ([facts, typed]) => {
        const { isBehind, demands } = preview(facts, typed);
        if (!isBehind) expect(demands.filter((demand) => demand !== 'note')).toEqual([]);
        const settled = preview(facts, { ...typed, note: 'Hoàn thuế', explanation: EXPLAINED });
        expect(settled.demands).toEqual([]);
        expect(settled.isBehind).toBe(isBehind);
        expect(settled.checks).toEqual(preview(facts, typed).checks);
      }),
      MANY,
    );
  });

  it('nothing it was given is changed, and it answers the same twice and in any order', () => {
    fc.assert(
      fc.property(situation, ([facts, typed]) => {
        const before = JSON.stringify([facts, typed]);
        const once = JSON.stringify(preview(facts, typed));
        expect(JSON.stringify([facts, typed])).toBe(before);
        const backwards = { ...facts, figures: facts.figures.toReversed() };
        expect(JSON.stringify(preview(backwards, typed))).toBe(once);
      }),
      MANY,
    );
  });

  it('what is missing is never counted as nothing', () => {
    fc.assert(
      fc.property(anyFacts, written, (facts, typed) => {
        const sum = {
          ...facts,
          indicator: { ...facts.indicator, accumulation: 'sum' as const, dueMonths: MONTHS },
        };
        // Only last year is known: of a month after January nobody can say what there is to date.
        const alone = { ...sum, figures: facts.figures.filter(({ period }) => yearOf(period) === 2023) };
        const { derivation } = preview(alone, { month: typed });
        if (derivation === null) return;
        expect(shown(derivation.toDate)).toBe(monthOf(facts.period) === 1 ? shown(derivation.inMonth) : null);
      }),
      MANY,
    );
  });
});

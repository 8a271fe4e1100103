/** What holds of the questions whatever is known and whatever is typed. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../civil-date.ts';
import type { Indicator } from '../indicator.ts';
import { periodOf } from '../period.ts';
import { quantityText } from '../quantity.ts';
import { anyAmount, book, month } from '../testing/arbitrary.ts';
import { bound, DIEM, PHAN_TRAM, target, TY_DONG } from '../testing/build.ts';
import { preview, previewFacts, valuesOf } from '../testing/entry-form.ts';
import { KINDS, VINTAGES } from '../vocabulary.ts';
import { CHECK_CODES, type EntryContent } from './content.ts';
import type { EntryPreview, PreviewFacts } from './preview.ts';

const ENTERED = KINDS.filter((kind) => kind !== 'composite' && kind !== 'structure');

const anyIndicator: fc.Arbitrary<Partial<Indicator>> = fc.record({
  kind: fc.constantFrom(...ENTERED),
  direction: fc.constantFrom('higher' as const, 'lower' as const),
  accumulation: fc.constantFrom('sum' as const, 'latest' as const),
  unit: fc.constantFrom(TY_DONG, PHAN_TRAM, DIEM),
});

type Situation = { readonly facts: PreviewFacts; readonly typed: Partial<EntryContent> };

const situation: fc.Arbitrary<Situation> = fc
  .record({
    of: anyIndicator,
    month,
    figures: book,
    plan: fc.option(anyAmount),
    inMonth: fc.option(anyAmount),
    toDate: fc.option(anyAmount),
    vintage: fc.constantFrom(...VINTAGES),
  })
  .map(({ of, month: at, figures, plan, inMonth, toDate, vintage }) => ({
    facts: previewFacts(of, {
      period: periodOf(2024, at),
      today: civilDate('2024-12-31'),
      figures,
      targets: plan === null ? [] : [target(bound('at_least', quantityText(plan)))],
    }),
    typed: {
      style: 'vi',
      month: inMonth === null ? '' : quantityText(inMonth).replace('.', ','),
      toDate: toDate === null ? '' : quantityText(toDate).replace('.', ','),
      vintage,
    },
  }));

const codes = ({ checks }: EntryPreview): string[] => checks.map(({ check }) => check);

describe('any number', () => {
  it('is asked each question at most once, in the order of the list', () => {
    fc.assert(
      fc.property(situation, ({ facts, typed }) => {
        const asked = codes(preview(facts, typed));
        expect(asked).toEqual(CHECK_CODES.filter((code) => asked.includes(code)));
      }),
      { numRuns: 500 },
    );
  });

  it('is asked nothing more once it is answered, and answers change nothing else', () => {
    fc.assert(
      fc.property(situation, ({ facts, typed }) => {
        const asked = preview(facts, typed);
        const answers = asked.checks.map(({ check, about }) => ({ check, about }));
        const answered = preview(facts, { ...typed, answers });
        expect(asked.checks.every((check) => !check.answered)).toBe(true);
        expect(answered.checks.every((check) => check.answered)).toBe(true);
        expect(codes(answered)).toEqual(codes(asked));
        expect(answered.canBeSent).toBe(asked.canBeSent);
      }),
      { numRuns: 300 },
    );
  });

  it('is asked the same whatever order its figures come in', () => {
    fc.assert(
      fc.property(situation, fc.infiniteStream(fc.nat()), ({ facts, typed }, stream) => {
        const keys = facts.figures.map(() => stream.next().value);
        const shuffled = facts.figures
          .map((figure, at) => ({ figure, key: keys[at] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ figure }) => figure);
        expect(JSON.stringify(preview({ ...facts, figures: shuffled }, typed))).toBe(
          JSON.stringify(preview(facts, typed)),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('jumps from a level only where it is no small count, and never where it stays near', () => {
    const whole = fc.integer({ min: 1, max: 100_000 });
    const asks = (before: number, now: number): boolean => {
      const facts = previewFacts(
        { kind: 'stock', accumulation: 'latest', unit: { vi: 'xã', en: 'communes' }, decimals: 0 },
        { figures: valuesOf(2024, [null, null, null, String(before)]) },
      );
      return codes(preview(facts, { style: 'vi', toDate: String(now) })).some((code) =>
        ['level_jump', 'unit_scale'].includes(code),
      );
    };
    fc.assert(
      fc.property(whole, whole, (before, now) => {
        expect(asks(before, now)).toBe(Math.abs(now - before) * 2 > before && Math.abs(now - before) >= 3);
      }),
      { numRuns: 300 },
    );
  });

  it('taken over as suggested is no slip of the unit any more', () => {
    fc.assert(
      fc.property(situation, ({ facts, typed }) => {
        const slip = preview(facts, typed).checks.find(({ check }) => check === 'unit_scale');
        if (slip?.check !== 'unit_scale') return;
        const mended = quantityText(slip.suggestion).replace('.', ',');
        const { checks, read } = preview(
          { ...facts, indicator: { ...facts.indicator, decimals: 9 } },
          { ...typed, month: '', toDate: mended },
        );
        expect(read.reading).not.toBeNull();
        // Typed as a month, the slip is one of the month; what it is to date may be anything.
        if (slip.about === typed.toDate?.replace(',', '.'))
          expect(checks.map(({ check }) => check)).not.toContain('unit_scale');
      }),
      { numRuns: 1000 },
    );
  });
});

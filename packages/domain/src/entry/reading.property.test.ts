/** What holds of any form whatever is typed into it. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../civil-date.ts';
import type { Indicator } from '../indicator.ts';
import { quantityText } from '../quantity.ts';
import { DIEM, PHAN_TRAM, TY_DONG } from '../testing/build.ts';
import { content, entryField, readForm, readingText } from '../testing/entry-form.ts';
import { ABSENCE_REASONS, KINDS, type FigureForm } from '../vocabulary.ts';
import { isBlank, type EntryContent } from './content.ts';
import { readEntry } from './reading.ts';

/** Numbers, marks for nothing, slips and nonsense, as fields meet them. */
const written: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', ' ', '-', 'x', '0', '0,0', '-0', '1.234', '1,234', '12,3456', '97%', '#####', '#N/A'),
  fc.constantFrom('395,4 triệu đồng', '(2,76)', '−3', '100', '100,01', 'Khoảng 6,5', '12 34', '１２３'),
  fc
    .tuple(fc.integer({ min: -2000, max: 2000 }), fc.constantFrom('', ',5', '.25', ' tỷ đồng', ' %'))
    .map((parts) => parts.join('')),
  fc.string(),
);

const anyContent: fc.Arbitrary<EntryContent> = fc
  .record({
    form: fc.constantFrom<FigureForm>('number', 'number', 'number', 'absent', 'text'),
    month: written,
    toDate: written,
    style: fc.constantFrom('vi' as const, 'en' as const, null),
    absence: fc.option(fc.constantFrom(...ABSENCE_REASONS)),
    text: fc.oneof(fc.constant('Xuất siêu'), fc.string()),
    asOf: fc.oneof(fc.constantFrom('', '2024-05-15', '2024-06-01', '2023-12-31', '2024-02-30'), fc.string()),
  })
  .map(content);

const anyIndicator: fc.Arbitrary<Partial<Indicator>> = fc.record({
  kind: fc.constantFrom(...KINDS),
  accumulation: fc.constantFrom('sum' as const, 'latest' as const),
  decimals: fc.nat({ max: 3 }),
  unit: fc.constantFrom(TY_DONG, PHAN_TRAM, DIEM),
});

describe('any form', () => {
  it('is read, or said what is wrong with; never neither', () => {
    fc.assert(
      fc.property(anyContent, anyIndicator, (typed, of) => {
        const form = readForm(typed, of);
        if (form.reading === null) expect(form.faults.length).toBeGreaterThan(0);
        expect(form.asOf === null).toBe(form.faults.some(({ fault }) => fault === 'as_of'));
      }),
      { numRuns: 1000 },
    );
  });

  it('is never zero for what was not typed as zero', () => {
    fc.assert(
      fc.property(anyContent, anyIndicator, (typed, of) => {
        const { reading } = readForm(typed, of);
        if (reading?.form !== 'number') return;
        for (const field of ['month', 'toDate'] as const) {
          const value = reading[field];
          if (value === null) continue;
          expect(typed[field]).toMatch(/[\d０-９]/);
          if (quantityText(value) === '0') expect(typed[field].normalize('NFKC')).not.toMatch(/[1-9]/);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('a blank one says nothing, and one that says something is not blank', () => {
    fc.assert(
      fc.property(anyContent, anyIndicator, (typed, of) => {
        if (isBlank(typed)) expect(readForm(typed, of).reading).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });

  it('says the same when read again on a later day, if it named its own', () => {
    fc.assert(
      fc.property(anyContent, anyIndicator, (typed, of) => {
        const today = readForm(typed, of);
        if (typed.asOf.trim() === '') return;
        // The office reads what was sent on the day it was sent; a later day lets nothing new in from before.
        const later = readEntry(typed, entryField(of, { today: civilDate('2024-07-31') }));
        expect(readingText(later.reading)).toBe(readingText(today.reading));
        if (today.asOf !== null) expect(later.asOf).toBe(today.asOf);
      }),
      { numRuns: 500 },
    );
  });

  it('stays as it was typed', () => {
    fc.assert(
      fc.property(anyContent, anyIndicator, (typed, of) => {
        const before = JSON.stringify(typed);
        readForm(typed, of);
        expect(JSON.stringify(typed)).toBe(before);
      }),
    );
  });
});

/** Months and values to date of whatever is on the books. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asToldBy, derive, effectOfRevision, findingsOf, type RecordedFigures } from './month-and-to-date.ts';
import { MONTHS } from './period.ts';
import { minus, plus } from './quantity.ts';
import { monthIn, seriesOf } from './series.ts';
import { anyAmount, book, month } from './testing/arbitrary.ts';
import {
  bothWays,
  inWords,
  NOT_OCCURRED,
  NOT_PUBLISHED,
  ofMonth,
  QUARTERLY,
  shown,
} from './testing/build.ts';
import { entry } from './testing/entry.ts';

describe('whatever is on the books (properties)', () => {
  it('a month as its best known version tells it is the month of the series', () => {
    fc.assert(
      fc.property(book, month, (figures, each) => {
        const all: RecordedFigures = { accumulation: 'sum', figures, dueMonths: MONTHS };
        const known = monthIn(seriesOf('sum', 2024, figures), each);
        fc.pre(known.figure !== null);
        expect(asToldBy(all, known.figure)).toEqual({ ...known, versions: 1 });
      }),
    );
  });

  it('findings are of months that have a number, and what they state is true', () => {
    fc.assert(
      fc.property(book, fc.constantFrom(MONTHS, QUARTERLY), (figures, dueMonths) => {
        const all: RecordedFigures = { accumulation: 'sum', figures, dueMonths };
        const series = seriesOf('sum', 2024, figures, undefined, dueMonths);
        for (const finding of findingsOf(all, 2024)) {
          expect(shown(monthIn(series, finding.month).toDate)).toBe(shown(finding.toDate));
          const [stated, by] =
            finding.finding === 'disagrees'
              ? [plus(finding.expected, finding.amount), finding.amount]
              : [minus(finding.was, finding.by), finding.by];
          expect(shown(stated)).toBe(shown(finding.toDate));
          expect(shown(by)).not.toBe('0');
        }
        expect(findingsOf({ ...all, accumulation: 'latest' }, 2024)).toEqual([]);
      }),
    );
  });

  it('neither typing nor correcting throws, and findings begin at the corrected month', () => {
    const readings = fc.oneof(
      anyAmount.map((value) => ofMonth(shown(value) ?? '')),
      fc.tuple(anyAmount, anyAmount).map(([part, total]) => bothWays(shown(part) ?? '', shown(total) ?? '')),
      fc.constantFrom(NOT_OCCURRED, NOT_PUBLISHED, inWords('chờ')),
    );
    fc.assert(
      fc.property(book, month, readings, (figures, each, reading) => {
        const all: RecordedFigures = { accumulation: 'sum', figures, dueMonths: MONTHS };
        expect(derive(all, entry(each, reading)).findings.every((finding) => finding.month === each)).toBe(
          true,
        );
        const effect = effectOfRevision(all, entry(each, reading));
        expect(effect.findings.every((finding) => finding.month >= each)).toBe(true);
        expect(effect.moved.every((moved) => moved.month > each)).toBe(true);
      }),
    );
  });
});

/** A month’s value and its value to date: one derived from the other, where they disagree, what a correction moves. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure, Reading } from './figure.ts';
import {
  derive,
  effectOfRevision,
  findingsOf,
  type Entry,
  type EntryFinding,
  type RecordedFigures,
} from './month-and-to-date.ts';
import { MONTHS, periodOf, type Month } from './period.ts';
import { isEqual, minus, plus, quantity } from './quantity.ts';
import { monthIn, seriesOf } from './series.ts';
import { anyAmount, month } from './testing/arbitrary.ts';
import {
  bothWays,
  figure,
  inWords,
  NOT_OCCURRED,
  NOT_PUBLISHED,
  ofMonth,
  QUARTERLY,
  shown,
  toDate,
  type Written,
} from './testing/build.ts';
import { entry } from './testing/entry.ts';

/** Versions in the order in which they were recorded. */
const recorded = (
  ...versions: readonly (readonly [Month, Reading, Partial<Pick<Figure, 'vintage' | 'reason'>>?])[]
): RecordedFigures => ({
  accumulation: 'sum',
  figures: versions.map(([each, reading, more = {}], at) => ({
    ...figure(periodOf(2024, each), reading, { sequence: at + 1 }),
    ...more,
  })),
  dueMonths: MONTHS,
});

/** A finding as a test writes it. */
const told = (finding: EntryFinding): readonly (string | number | null)[] => {
  if (finding.finding === 'needs_note') {
    return ['needs_note', finding.month, shown(finding.by), 'since', finding.since];
  }
  const { month, typed, amount, explainedBy } = finding;
  return ['disagrees', month, typed, shown(amount), explainedBy?.month ?? null];
};
const toldOf = (...all: Parameters<typeof findingsOf>) => findingsOf(...all).map(told);

describe('one typed, the other derived', () => {
  const january = [1, ofMonth('80.5')] as const;

  it.each<[string, RecordedFigures, Entry, inMonth: Written, toDate: Written, derived: string | null]>([
    ['the value to date follows', recorded(january), entry(2, ofMonth('83.5')), '83.5', '164', 'to_date'],
    ['the month follows', recorded(january), entry(2, toDate('164')), '83.5', '164', 'month'],
    ['both typed: neither', recorded(january), entry(2, bothWays('83.5', '164')), '83.5', '164', null],
    ['nothing is known before', recorded(), entry(2, toDate('164')), null, '164', null],
    ['a month is missing before', recorded(january), entry(3, ofMonth('70')), '70', null, null],
    ['January begins with nothing', recorded(), entry(1, toDate('80.5')), '80.5', '80.5', 'month'],
    ['a stated absence is not typed', recorded(january), entry(2, NOT_OCCURRED), '0', '80.5', null],
    ['nothing is published', recorded(january), entry(2, NOT_PUBLISHED), null, null, null],
    ['words', recorded(january), entry(2, inWords('Xuất siêu')), null, null, null],
    [
      'the entry stands for its month, whatever was recorded, however firm',
      recorded(january, [2, toDate('170'), { vintage: 'official' }]),
      entry(2, toDate('164')),
      '83.5',
      '164',
      'month',
    ],
    [
      'a level stands for itself',
      { ...recorded([1, toDate('95.8')]), accumulation: 'latest' },
      entry(2, toDate('95.1')),
      null,
      '95.1',
      null,
    ],
    [
      'months that are not due do not break the chain',
      { ...recorded([3, toDate('200')]), dueMonths: QUARTERLY },
      entry(6, ofMonth('150')),
      '150',
      '350',
      'to_date',
    ],
  ])('%s', (_, figures, typed, inMonth, value, derived) => {
    const derivation = derive(figures, typed);
    expect([shown(derivation.inMonth), shown(derivation.toDate), derivation.derived]).toEqual([
      inMonth,
      value,
      derived,
    ]);
    expect(derivation.findings).toEqual([]);
  });

  it('typing the derived number instead gives the same month (property)', () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { minLength: 1, maxLength: 12 }), (parts) => {
        const before = recorded(
          ...parts.slice(0, -1).map((part, at) => [(at + 1) as Month, ofMonth(shown(part) ?? '')] as const),
        );
        const last = parts.length as Month;
        const byMonth = derive(
          before,
          entry(last, ofMonth(shown(parts.at(-1)) ?? ''), { reason: 'hoàn thuế' }),
        );
        const byTotal = derive(
          before,
          entry(last, toDate(shown(byMonth.toDate) ?? ''), { reason: 'hoàn thuế' }),
        );
        expect(shown(byTotal.inMonth)).toBe(shown(parts.at(-1)));
        expect([byMonth.derived, byTotal.derived]).toEqual(['to_date', 'month']);
        expect([byMonth.findings, byTotal.findings]).toEqual([[], []]);
      }),
    );
  });
});

describe('both typed, and they disagree', () => {
  it.each<[source: string, RecordedFigures, Entry, readonly (string | number | null)[]]>([
    [
      'domain §1.6: January was quietly corrected in the value to date, and is on the books beside a firmer version',
      recorded([1, ofMonth('80'), { vintage: 'official' }], [1, ofMonth('85')]),
      entry(2, bothWays('84', '169')),
      ['disagrees', 2, 'both', '5', 1],
    ],
    [
      'the correction reached January but not the value to date typed since',
      recorded([1, ofMonth('80')], [1, ofMonth('85')]),
      entry(2, bothWays('84', '164')),
      ['disagrees', 2, 'both', '-5', 1],
    ],
    [
      'the correction is in January and in March, and February in between was never brought up',
      recorded([1, ofMonth('80')], [2, toDate('164')], [1, ofMonth('85')]),
      entry(3, bothWays('10', '179')),
      ['disagrees', 3, 'both', '5', 1],
    ],
    [
      'a slip of the pen: no correction is that large',
      recorded([1, ofMonth('80')], [1, ofMonth('85')]),
      entry(2, bothWays('84', '196')),
      ['disagrees', 2, 'both', '27', null],
    ],
    [
      'as large as a whole month, but nothing was corrected',
      recorded([1, ofMonth('80')], [2, ofMonth('20')]),
      entry(3, bothWays('7', '127')),
      ['disagrees', 3, 'both', '20', null],
    ],
    [
      'a correction of a month whose value to date nobody knows, January being missing',
      recorded([2, ofMonth('20')], [2, ofMonth('25')], [3, toDate('164')]),
      entry(4, bothWays('10', '179')),
      ['disagrees', 4, 'both', '5', 2],
    ],
    [
      'a later month was corrected by as much: that explains nothing earlier',
      recorded([1, ofMonth('80')], [2, ofMonth('20')], [4, ofMonth('40')], [4, ofMonth('45')]),
      entry(3, bothWays('7', '112')),
      ['disagrees', 3, 'both', '5', null],
    ],
    [
      'of two equal corrections the later one is named',
      recorded([1, ofMonth('80')], [2, ofMonth('10')], [2, ofMonth('15')], [1, ofMonth('85')]),
      entry(3, bothWays('11', '106')),
      ['disagrees', 3, 'both', '-5', 1],
    ],
    [
      'a month corrected from a month’s value to a value to date',
      recorded([1, ofMonth('80')], [2, ofMonth('20')], [2, toDate('103')]),
      entry(3, bothWays('7', '107')),
      ['disagrees', 3, 'both', '-3', 2],
    ],
  ])('%s', (_, figures, typed, finding) => {
    expect(derive(figures, typed).findings.map(told)).toEqual([finding]);
  });

  it('says which versions and by how much', () => {
    const [finding] = derive(
      recorded([1, ofMonth('80')], [1, ofMonth('85')]),
      entry(2, bothWays('84', '164')),
    ).findings;
    expect(finding).toMatchObject({
      toDate: quantity('164'),
      expected: quantity('169'),
      explainedBy: { earlierId: '2024-01/1', laterId: '2024-01/2', change: quantity('5') },
    });
  });

  it('a month is not explained by its own correction, and is among what a correction is told', () => {
    const figures = recorded([1, ofMonth('80')], [2, ofMonth('20')]);
    expect(effectOfRevision(figures, entry(2, bothWays('20', '110'))).findings.map(told)).toEqual([
      ['disagrees', 2, 'both', '10', null],
    ]);
  });

  it('cannot be said where the months before are not known', () => {
    expect(derive(recorded([1, ofMonth('80')]), entry(3, bothWays('1', '500'))).findings).toEqual([]);
  });
});

describe('a value to date that falls', () => {
  const before = recorded([1, toDate('100')], [2, toDate('120')]);

  it.each<[string, Entry, EntryFinding['finding'][]]>([
    ['needs a note', entry(3, toDate('112.4')), ['needs_note']],
    [
      'needs a note where the month’s value makes it fall (hoàn thuế)',
      entry(3, ofMonth('-7.6')),
      ['needs_note'],
    ],
    ['an empty note is none', entry(3, toDate('112.4'), { reason: '  ' }), ['needs_note']],
    ['is accepted with one', entry(3, toDate('112.4'), { reason: 'hoàn thuế GTGT' }), []],
    ['standing still is no fall', entry(3, toDate('120')), []],
    ['a month without a number before it does not hide it', entry(4, toDate('112.4')), ['needs_note']],
  ])('%s', (_, typed, findings) => {
    expect(derive(before, typed).findings.map(({ finding }) => finding)).toEqual(findings);
  });

  it('says since when, from what and by how much', () => {
    expect(derive(before, entry(4, toDate('112.4'))).findings).toEqual([
      {
        finding: 'needs_note',
        month: 4,
        toDate: quantity('112.4'),
        since: 2,
        was: quantity('120'),
        by: quantity('7.6'),
      },
    ]);
  });

  it('a level may fall as it likes', () => {
    expect(derive({ ...before, accumulation: 'latest' }, entry(3, toDate('90'))).findings).toEqual([]);
  });
});

describe('correcting an earlier month', () => {
  const movedBy = (figures: RecordedFigures, correction: Entry) =>
    effectOfRevision(figures, correction).moved.map((each) => [each.month, shown(each.difference)]);

  it('moves the later values to date that follow from months’ values', () => {
    const figures = recorded([1, ofMonth('80')], [2, ofMonth('84')], [3, ofMonth('70')]);
    expect(movedBy(figures, entry(1, ofMonth('85')))).toEqual([
      [2, '5'],
      [3, '5'],
    ]);
    expect(effectOfRevision(figures, entry(1, ofMonth('85'))).findings).toEqual([]);
  });

  it('stops at a value to date, which then disagrees, once', () => {
    const figures = recorded([1, ofMonth('80')], [2, ofMonth('4')], [3, toDate('164')], [4, toDate('250')]);
    const effect = effectOfRevision(figures, entry(1, ofMonth('85')));
    expect(effect.moved.map((each) => [each.month, shown(each.from), shown(each.to)])).toEqual([
      [2, '84', '89'],
    ]);
    expect(effect.findings.map(told)).toEqual([['disagrees', 3, 'to_date', '-5', 1]]);
    expect(effect.disagreeing.map(told)).toEqual([['disagrees', 3, 'to_date', '-5', 1]]);
  });

  it('a later month that disagreed before by as much is not of its making', () => {
    const figures = recorded([1, ofMonth('80')], [2, toDate('164')], [3, bothWays('6', '180')]);
    const later = (text: string) => effectOfRevision(figures, entry(1, ofMonth(text))).disagreeing;
    expect(findingsOf(figures, 2024).map(told)).toEqual([['disagrees', 3, 'both', '10', null]]);
    expect(later('85').map(({ month }) => month)).toEqual([2]);
    expect(later('80')).toEqual([]);
  });

  it('a value to date typed again after the correction agrees', () => {
    const figures = recorded([1, ofMonth('80')], [2, toDate('164')], [1, ofMonth('85')]);
    expect(toldOf(figures, 2024)).toEqual([['disagrees', 2, 'to_date', '-5', 1]]);
    expect(effectOfRevision(figures, entry(2, toDate('169'))).findings).toEqual([]);
    expect(toldOf(recorded([1, ofMonth('80')], [1, ofMonth('85')], [2, toDate('169')]), 2024)).toEqual([]);
  });

  it('a month reported late fills a gap: that is no correction', () => {
    const figures = recorded([2, toDate('164')], [3, ofMonth('6')]);
    const effect = effectOfRevision(figures, entry(1, ofMonth('80')));
    expect([effect.moved, effect.findings]).toEqual([[], []]);
    expect(shown(monthIn(effect.series, 2).inMonth)).toBe('84');
    const gap = recorded([1, ofMonth('80')], [3, ofMonth('6')]);
    expect(effectOfRevision(gap, entry(2, ofMonth('84'))).moved).toEqual([
      { month: 3, from: null, to: quantity('170'), difference: null },
    ]);
  });

  it('may leave a later value to date lower than it: a fall without a note', () => {
    const figures = recorded([1, ofMonth('80')], [2, toDate('164')]);
    expect(effectOfRevision(figures, entry(1, ofMonth('170'))).findings.map(told)).toEqual([
      ['disagrees', 2, 'to_date', '-90', 1],
      ['needs_note', 2, '6', 'since', 1],
    ]);
  });

  it('moves nothing where a firmer version stands', () => {
    const figures = recorded([1, ofMonth('80'), { vintage: 'official' }], [2, ofMonth('84')]);
    const effect = effectOfRevision(figures, entry(1, ofMonth('85')));
    expect([effect.becomesBestKnown, effect.moved]).toEqual([false, []]);
    expect(effectOfRevision(figures, entry(1, ofMonth('85'), { vintage: 'official' })).becomesBestKnown).toBe(
      true,
    );
  });

  it('of a level moves no other month', () => {
    const figures: RecordedFigures = {
      ...recorded([1, toDate('95')], [2, toDate('96')]),
      accumulation: 'latest',
    };
    expect(movedBy(figures, entry(1, toDate('94')))).toEqual([]);
  });

  it('of a year of months’ values moves every later value by exactly the difference (property)', () => {
    fc.assert(
      fc.property(
        fc.array(anyAmount, { minLength: 12, maxLength: 12 }),
        month,
        anyAmount,
        (parts, corrected, value) => {
          const figures = recorded(
            ...parts.map((part, at) => [(at + 1) as Month, ofMonth(shown(part) ?? '')] as const),
          );
          const before = seriesOf('sum', 2024, figures.figures);
          const effect = effectOfRevision(figures, entry(corrected, ofMonth(shown(value) ?? '')));
          const difference = minus(value, parts[corrected - 1] ?? value);
          for (const each of MONTHS) {
            const was = monthIn(before, each).toDate;
            const expected = was === null || each < corrected ? was : plus(was, difference);
            expect(shown(monthIn(effect.series, each).toDate)).toBe(shown(expected));
          }
          const later = isEqual(difference, minus(value, value))
            ? []
            : MONTHS.filter((each) => each > corrected);
          expect(effect.moved.map((each) => [each.month, shown(each.difference)])).toEqual(
            later.map((each) => [each, shown(difference)]),
          );
        },
      ),
    );
  });

  it('between values to date moves none, and the next one disagrees by the difference (property)', () => {
    const totals = fc.array(anyAmount, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(totals, fc.constantFrom(...MONTHS.slice(0, 11)), anyAmount, (values, corrected, value) => {
        const was = values[corrected - 1] ?? value;
        fc.pre(!isEqual(was, value));
        const figures = recorded(
          ...values.map((each, at) => [(at + 1) as Month, toDate(shown(each) ?? '')] as const),
        );
        const effect = effectOfRevision(figures, entry(corrected, toDate(shown(value) ?? '')));
        expect(effect.moved).toEqual([]);
        expect(effect.findings.filter(({ finding }) => finding === 'disagrees').map(told)).toEqual([
          ['disagrees', corrected + 1, 'to_date', shown(minus(was, value)), corrected],
        ]);
      }),
    );
  });
});

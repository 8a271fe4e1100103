/** Which month is judged: between quarters, after the year’s close, without a figure, in a term. */
import { describe, expect, it } from 'vitest';
import { assess, type Assessment } from './assessment.ts';
import type { Month } from './period.ts';
import { quantity } from './quantity.ts';
import {
  PHAN_TRAM,
  bound,
  facts,
  flatPath,
  ofMonth,
  onlyMonth,
  target,
  yearOf,
  yearOfReadings,
} from './testing/build.ts';
import { grdp } from './testing/indicators.ts';
import type { Kind } from './vocabulary.ts';

describe('between the quarters', () => {
  const at = (
    month: Month,
    values: readonly (string | null)[],
    more: Parameters<typeof facts>[0] = {},
  ): Assessment => assess(grdp(values, { month, ...more }));

  it('nothing is due, and the last quarter is told with its own status', () => {
    const firstQuarter = onlyMonth(3, '5.04');
    expect(at(3, firstQuarter).status).toBe('at_risk');
    for (const month of [4, 5] as const) {
      expect(at(month, firstQuarter)).toMatchObject({
        status: 'not_due',
        judgedMonth: null,
        value: null,
        progressOf: 'none',
        lastDue: { month: 3, status: 'at_risk' },
      });
      expect(at(month, firstQuarter).sentence.parameters).toEqual({
        next: { type: 'month', value: 6 },
        lastMonth: { type: 'month', value: 3 },
        lastStatus: { type: 'status', value: 'at_risk' },
      });
    }
  });

  it('before the first quarter there is no last one', () => {
    expect([at(1, []).lastDue, at(2, []).lastDue]).toEqual([null, null]);
    expect(at(1, []).sentence.parameters).toEqual({ next: { type: 'month', value: 3 } });
  });

  it('a month in which a figure is due has no «last due»', () => {
    expect(at(6, onlyMonth(3, '5.04')).lastDue).toBeNull();
    expect(at(6, onlyMonth(3, '5.04')).status).toBe('not_due');
  });

  it('a figure that came all the same is judged', () => {
    expect(at(4, onlyMonth(4, '7'))).toMatchObject({ status: 'on_track', judgedMonth: 4, lastDue: null });
  });

  it('the quarter’s value is never carried into the months after it', () => {
    const later = at(5, onlyMonth(3, '7'));
    expect([later.value, later.progress, later.gapPoints, later.percentOfPlan]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('after the month that closed the year', () => {
  const callUp = (month: Month, values: readonly (string | null)[], daysOverdue: number | null = null) =>
    assess(
      facts({
        indicator: { dueMonths: [2] },
        series: yearOf('sum', values),
        month,
        deadline: { ...facts().deadlineOf(5), daysOverdue },
      }),
    );

  it('its result stands to the end of the year', () => {
    expect(([2, 3, 12] as const).map((month) => callUp(month, ['60', '100']).status)).toEqual([
      'met',
      'met',
      'met',
    ]);
    expect(callUp(12, ['60', '90'])).toMatchObject({ status: 'will_miss', judgedMonth: 2, warnings: [] });
  });

  it('a result never reported stays missing', () => {
    expect(callUp(8, [], 150)).toMatchObject({ status: 'no_data', judgedMonth: null });
  });
});

describe('figures that are missing', () => {
  it('are missing only once the deadline has passed, with the days since', () => {
    const at = (daysOverdue: number | null) =>
      assess(facts({ deadline: { ...facts().deadlineOf(5), daysOverdue } }));
    expect(at(null).status).toBe('not_due');
    expect(at(0).sentence.parameters.days).toEqual({ type: 'count', value: 0 });
    expect(at(12).sentence.parameters.days).toEqual({ type: 'count', value: 12 });
    expect(at(12)).toMatchObject({ status: 'no_data', value: null, progress: null, gapPoints: null });
  });

  it('name the month that keeps the value to date from being known', () => {
    const readings = [ofMonth('10'), null, ofMonth('10'), ofMonth('10'), ofMonth('10')];
    const { sentence } = assess(facts({ series: yearOfReadings('sum', readings) }));
    expect([sentence.key, sentence.parameters.missing]).toEqual([
      'sentence.incomplete',
      { type: 'month', value: 2 },
    ]);
  });

  it.each([
    // «Chưa phát sinh» adds nothing to a sum; where the months before it are not known, neither is the sum.
    ['sum', 'not_occurred', 'no_data'],
    ['sum', 'not_published', 'not_due'],
    ['latest', 'not_occurred', 'not_due'],
    ['latest', 'not_published', 'not_due'],
  ] as const)('of a %s stated as «%s» are %s', (accumulation, absence, status) => {
    const readings = [null, null, null, null, { form: 'absent', absence } as const];
    const assessed = assess(
      facts({ indicator: { accumulation }, series: yearOfReadings(accumulation, readings) }),
    );
    expect(assessed.status).toBe(status);
    expect(assessed.sentence).toEqual({
      key: 'sentence.absent',
      parameters: { month: { type: 'month', value: 5 }, absence: { type: 'absence', value: absence } },
    });
  });

  it('stated in words say the words', () => {
    const readings = [null, null, null, null, { form: 'text', text: 'Xuất siêu' } as const];
    expect(assess(facts({ series: yearOfReadings('sum', readings) }))).toMatchObject({
      status: 'no_data',
      sentence: {
        key: 'sentence.text',
        parameters: { month: { type: 'month', value: 5 }, text: { type: 'text', value: 'Xuất siêu' } },
      },
    });
  });

  it('are never coloured by the month before', () => {
    const assessed = assess(facts({ series: yearOf('sum', onlyMonth(4, '100')) }));
    expect([assessed.status, assessed.value, assessed.judgedMonth]).toEqual(['not_due', null, null]);
  });

  it('are not overdue where the month has a figure', () => {
    const there = facts({
      series: yearOf('sum', onlyMonth(5, '50')),
      deadline: { ...facts().deadlineOf(5), daysOverdue: 9 },
    });
    expect(assess(there).warnings).toEqual([]);
  });
});

describe('a mean over the years of a term', () => {
  /** «Bình quân 6,5 %/năm» over 2021 to so and so; 6 % was promised of this year, 2024. */
  const mean = (month: Month, value: string, lastYear: number | null, more: { readonly kind?: Kind } = {}) =>
    assess(
      facts({
        indicator: {
          kind: more.kind ?? 'average',
          accumulation: 'latest',
          decimals: 2,
          unit: PHAN_TRAM,
          dueMonths: [6, 12],
        },
        target: target(bound('at_least', '6.5'), {
          term:
            lastYear === null
              ? null
              : {
                  target: {
                    sort: 'yearly_average',
                    averaging: 'geometric',
                    number: quantity('6.5'),
                    direction: 'higher',
                    firstYear: 2021,
                    lastYear,
                    baseline: null,
                    least: null,
                    most: null,
                  },
                  delivered: [],
                },
        }),
        path: flatPath('6'),
        series: yearOf('latest', onlyMonth(month, value)),
        month,
        missedLastYearBySameUnit: true,
      }),
    );
  const said = ({ status, sentence, warnings }: Assessment) => [status, sentence.key, warnings.length];

  it('is not settled by a December with years of it ahead: the path is what it is held to', () => {
    for (const lastYear of [2025, 2030]) {
      expect(said(mean(12, '7', lastYear))).toEqual(['on_track', 'sentence.level.ahead', 1]);
      expect(said(mean(12, '6', lastYear))).toEqual(['on_track', 'sentence.level.on_path', 1]);
      expect(said(mean(12, '5.5', lastYear))).toEqual(['at_risk', 'sentence.level.behind', 1]);
    }
  });

  it('is settled in the last year of its term, in its last month only', () => {
    expect(said(mean(12, '7', 2024))).toEqual(['met', 'sentence.year.reached', 0]);
    expect(said(mean(12, '6', 2024))).toEqual(['will_miss', 'sentence.year.short', 0]);
    expect(said(mean(6, '6', 2024))).toEqual(['on_track', 'sentence.level.on_path', 1]);
  });

  it('without a term is the year’s own, and so is a year’s slice of any other kind', () => {
    expect(said(mean(12, '6', null))).toEqual(['will_miss', 'sentence.year.short', 0]);
    expect(said(mean(12, '6', 2025, { kind: 'growth' }))).toEqual(['will_miss', 'sentence.year.short', 0]);
  });
});

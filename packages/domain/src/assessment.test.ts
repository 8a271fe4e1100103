import { describe, expect, it } from 'vitest';
import { assess, type Assessment, type AssessmentFacts } from './assessment.ts';
import { MESSAGE_KEYS } from './message.ts';
import { MONTHS, periodOf, type Month } from './period.ts';
import { seriesOf } from './series.ts';
import { quantity } from './quantity.ts';
import {
  PHAN_TRAM,
  bound,
  facts,
  figure,
  flatPath,
  ofMonth,
  onlyMonth,
  shown,
  target,
  toDate,
  yearOf,
  yearOfReadings,
} from './testing/build.ts';
import { accidents, grdp, insurance, SITUATIONS } from './testing/situations.ts';
import { STATUSES, type Status } from './vocabulary.ts';

/** A plan of 100, so that the gap in points is the gap in the unit. */
const atGap = (value: string, month: Month = 6, more: Parameters<typeof facts>[0] = {}): Status =>
  assess(
    facts({ indicator: { decimals: 3 }, series: yearOf('sum', onlyMonth(month, value)), month, ...more }),
  ).status;

describe('every situation has its status and its sentence', () => {
  it.each(SITUATIONS)('%s', (_name, situation, status, key) => {
    const { sentence, ...assessed } = assess(situation);
    expect([assessed.status, sentence.key]).toEqual([status, key]);
  });

  it('the situations lead to every status', () => {
    expect(new Set(SITUATIONS.map(([, situation]) => assess(situation).status))).toEqual(new Set(STATUSES));
  });

  it('the situations lead to every sentence there is', () => {
    const said = new Set(SITUATIONS.map(([, situation]) => assess(situation).sentence.key));
    const unsaid = MESSAGE_KEYS.filter((key) => key.startsWith('sentence.') && !said.has(key));
    expect(unsaid).toEqual([]);
  });
});

describe('the thresholds of the gap', () => {
  it.each<readonly [string, Status]>([
    ['60', 'on_track'],
    ['50', 'on_track'],
    ['47.001', 'on_track'],
    ['47', 'at_risk'],
    ['46.999', 'at_risk'],
    ['35.001', 'at_risk'],
    ['35', 'at_risk'],
    ['34.999', 'will_miss'],
    ['0', 'will_miss'],
    ['-1', 'will_miss'],
  ])('%s where 50 of 100 were promised is %s', (value, status) => {
    expect(atGap(value)).toBe(status);
  });

  it.each<readonly [string, Status]>([
    ['52.999', 'on_track'],
    ['53', 'at_risk'],
    ['65', 'at_risk'],
    ['65.001', 'will_miss'],
    ['40', 'on_track'],
  ])('and turned round for a limit: %s where 50 of 100 were allowed by now is %s', (value, status) => {
    expect(
      atGap(value, 6, {
        indicator: { kind: 'lower_better', direction: 'lower', decimals: 3 },
        target: target(bound('at_most', '100')),
      }),
    ).toBe(status);
  });

  it('are those of the rule given, whose version is kept', () => {
    const rule = {
      ...facts().rule,
      version: '2025.2',
      atRiskFrom: quantity('-1'),
      willMissUnder: quantity('-2'),
    };
    expect(['49.5', '49', '48', '47.9'].map((value) => atGap(value, 6, { rule }))).toEqual([
      'on_track',
      'at_risk',
      'at_risk',
      'will_miss',
    ]);
    expect(assess(facts({ rule })).ruleVersion).toBe('2025.2');
  });

  it('before March a gap alone never says «dự kiến không đạt»', () => {
    expect(([1, 2, 3, 4] as const).map((month) => atGap('0', month))).toEqual([
      'at_risk',
      'at_risk',
      'will_miss',
      'will_miss',
    ]);
    const later = { ...facts().rule, willMissFromMonth: 5 };
    expect(([4, 5] as const).map((month) => atGap('0', month, { rule: later }))).toEqual([
      'at_risk',
      'will_miss',
    ]);
  });

  it('a path that has promised nothing yet cannot be behind', () => {
    const path = { ...flatPath('50'), values: MONTHS.map((month) => (month < 11 ? null : quantity('50'))) };
    expect(atGap('0', 10, { path })).toBe('on_track');
    expect(atGap('0', 11, { path })).toBe('will_miss');
  });
});

describe('without an approved path', () => {
  it.each(['0', '50', '99.9'])('nothing is on track, however good: %s of 100', (value) => {
    expect(atGap(value, 6, { path: null })).toBe('at_risk');
  });

  it('confidence is low', () => {
    expect(
      assess(facts({ path: null, month: 9, series: yearOf('sum', onlyMonth(9, '90')) })).confidence,
    ).toBe('low');
  });
});

describe('met is said only where it cannot be undone', () => {
  const reached = (
    indicator: Partial<AssessmentFacts['indicator']>,
    direction: 'at_least' | 'at_most' = 'at_least',
  ) =>
    assess(
      facts({
        indicator,
        target: target(bound(direction, '100')),
        path: flatPath('100'),
        series: yearOf(indicator.accumulation ?? 'sum', onlyMonth(6, '100')),
        month: 6,
      }),
    ).status;

  it('a sum or a count that has reached its plan is met', () => {
    expect([reached({ kind: 'flow' }), reached({ kind: 'count_new' })]).toEqual(['met', 'met']);
  });

  it.each(['stock', 'rate', 'pp_change', 'growth'] as const)(
    'a %s may fall again, and is on track',
    (kind) => {
      expect(reached({ kind, accumulation: 'latest' })).toBe('on_track');
    },
  );

  it('a limit kept so far is not met before the year ends', () => {
    expect(reached({ kind: 'lower_better', direction: 'lower' }, 'at_most')).toBe('on_track');
    expect(reached({ kind: 'lower_better', direction: 'lower', accumulation: 'latest' }, 'at_most')).toBe(
      'on_track',
    );
    expect(reached({ kind: 'flow', direction: 'lower' }, 'at_most')).toBe('on_track');
  });

  it('the month that closes the year decides for every kind', () => {
    expect(assess(insurance(null, { month: 12, series: yearOf('latest', onlyMonth(12, '97')) })).status).toBe(
      'met',
    );
    expect(
      assess(insurance(null, { month: 12, series: yearOf('latest', onlyMonth(12, '96.9')) })).status,
    ).toBe('will_miss');
    expect(
      assess(insurance(null, { month: 12, path: null, series: yearOf('latest', onlyMonth(12, '97')) }))
        .status,
    ).toBe('met');
    expect(assess(grdp(onlyMonth(12, '8'), { month: 12 })).status).toBe('met');
  });

  it('«trên 8» is met at 8, as officials print it', () => {
    expect(assess(grdp(onlyMonth(12, '8.00'), { month: 12 })).sentence.key).toBe('sentence.year.reached');
    expect(assess(grdp(onlyMonth(12, '7.99'), { month: 12 })).sentence.key).toBe('sentence.year.short');
  });
});

describe('a limit that is broken', () => {
  it('is lost for the year, in any month and without a path', () => {
    const january = accidents(null, { path: null, series: yearOf('sum', ['39']), month: 1 });
    expect([assess(january).status, assess(january).sentence.key]).toEqual([
      'will_miss',
      'sentence.limit.broken',
    ]);
  });

  it('is not broken exactly at its number, nor where a level can come back under it', () => {
    expect(assess(accidents('38', { path: flatPath('38') })).status).toBe('on_track');
    const level = facts({
      indicator: { kind: 'lower_better', direction: 'lower', accumulation: 'latest', unit: PHAN_TRAM },
      target: target(bound('less_than', '15.2')),
      path: flatPath('15.2'),
      series: yearOf('latest', onlyMonth(5, '15.3')),
    });
    expect([assess(level).status, assess(level).sentence.key]).toEqual(['on_track', 'sentence.limit.over']);
  });
});

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

describe('what is handed on', () => {
  it('the numbers of the standing, as they are', () => {
    const assessed = assess(
      facts({
        target: target(bound('at_least', '1010')),
        path: flatPath('202'),
        series: yearOf('sum', onlyMonth(5, '164')),
        lastYear: yearOf('sum', onlyMonth(5, '155'), { year: 2023 }),
      }),
    );
    expect([
      assessed.judgedMonth,
      assessed.progressOf,
      shown(assessed.value),
      shown(assessed.percentOfPlan),
    ]).toEqual([5, 'plan', '164', '16.23762376237623762376']);
    expect([shown(assessed.expected), shown(assessed.expectedProgress), shown(assessed.gapPoints)]).toEqual([
      '202',
      '20',
      '-3.76237623762376237624',
    ]);
    expect([shown(assessed.samePeriod?.value), shown(assessed.pace?.perMonth)]).toEqual([
      '155',
      '120.85714285714285714286',
    ]);
  });

  describe('confidence', () => {
    const official = { vintage: 'official' } as const;
    const estimate = { vintage: 'estimate' } as const;
    /** Month by month: the value to date with its vintage, or nothing. */
    const of = (month: Month, ...known: ({ readonly vintage: 'official' | 'estimate' } | null)[]) =>
      assess(
        facts({
          month,
          series: seriesOf(
            'sum',
            2024,
            known.flatMap((each, at) =>
              each === null ? [] : [figure(periodOf(2024, at + 1), toDate(String(at + 1)), each)],
            ),
          ),
        }),
      ).confidence;
    const five = Array.from({ length: 5 }, () => official);

    it('is high only from June, with every due month known and the earlier ones official', () => {
      expect(of(6, ...five, official)).toBe('high');
      expect(of(5, ...five)).toBe('medium');
      expect(of(3, official, official, official)).toBe('medium');
      expect(of(2, official, official)).toBe('low');
    });

    it('does not ask that the month itself be official, but that those before it are', () => {
      expect(of(6, ...five, estimate)).toBe('high');
      expect(of(6, estimate, ...five)).toBe('medium');
      expect(of(6, official, official, official, official, estimate, official)).toBe('medium');
    });

    it('is not high where a month is missing', () => {
      expect(of(6, official, null, official, official, official, official)).toBe('medium');
      expect(of(6, null, null, null, null, null, official)).toBe('medium');
    });

    it('does not look at months after the one asked for', () => {
      expect(of(6, ...five, official, estimate, estimate)).toBe('high');
      expect(of(6, official, null, official, official, official, official, official)).toBe('medium');
    });
  });
});

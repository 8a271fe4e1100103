import { describe, expect, it } from 'vitest';
import { assess, type Assessment, type AssessmentFacts } from './assessment.ts';
import { kindRules } from './kinds/rules.ts';
import { MESSAGE_KEYS } from './message.ts';
import { MONTHS, periodOf, type Month } from './period.ts';
import { seriesOf } from './series.ts';
import { quantity } from './quantity.ts';
import type { Bound } from './target.ts';
import {
  PHAN_TRAM,
  bound,
  facts,
  figure,
  flatPath,
  ofMonth,
  onlyMonth,
  path,
  shown,
  target,
  toDate,
  yearOf,
  yearOfReadings,
} from './testing/build.ts';
import {
  accidents,
  accidentsInAll,
  criteria,
  disbursed,
  economy,
  forest,
  grdp,
  insurance,
  meanPrices,
  place,
  planning,
  planting,
  prices,
  SITUATIONS,
} from './testing/situations.ts';
import { KINDS, STATUSES, type Kind, type Status } from './vocabulary.ts';

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

  /** At its target in June; «for good» only what adds up, and steps that are done. */
  const AT_ITS_TARGET: Readonly<Record<Kind, Status>> = {
    flow: 'met',
    count_new: 'met',
    disbursement: 'met',
    milestone: 'met',
    stock: 'on_track',
    rate: 'on_track',
    pp_change: 'on_track',
    growth: 'on_track',
    ratio: 'on_track',
    average: 'on_track',
    maintain: 'on_track',
    range: 'on_track',
    rank: 'on_track',
    lower_better: 'on_track',
    // They follow from their children, and here have none.
    structure: 'no_data',
    composite: 'no_data',
  };

  it.each(KINDS)('%s', (kind) => {
    const isLower = kind === 'lower_better' || kind === 'rank';
    const [accumulation] = kindRules(kind).accumulations;
    expect(
      reached(
        { kind, direction: isLower ? 'lower' : 'higher', accumulation },
        isLower ? 'at_most' : 'at_least',
      ),
    ).toBe(AT_ITS_TARGET[kind]);
  });

  it('steps done are done: without a path, in February, and with no warning left', () => {
    const done = planning(null, {
      path: null,
      series: yearOf('latest', onlyMonth(2, '4')),
      month: 2,
      missedLastYearBySameUnit: true,
    });
    expect(assess(done)).toMatchObject({ status: 'met', warnings: [] });
  });

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

describe('a sum that must stay low at «khoảng»', () => {
  it('is broken only beyond the tolerance of its words', () => {
    const at = (value: string) => {
      const { status, sentence } = assess(
        accidents(value, {
          indicator: { kind: 'lower_better', direction: 'lower', decimals: 1 },
          target: target(bound('about', '38')),
          path: flatPath('38'),
        }),
      );
      return [status, sentence.key];
    };
    expect(at('38')).toEqual(['on_track', 'sentence.limit.within']);
    expect(at('38.3')).toEqual(['on_track', 'sentence.limit.over']);
    expect(at('38.5')).toEqual(['on_track', 'sentence.limit.over']);
    expect(at('38.6')).toEqual(['will_miss', 'sentence.limit.broken']);
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

describe('kinds that are behind at once', () => {
  const EIGHT_STEPS = {
    indicator: { kind: 'milestone', accumulation: 'latest', decimals: 0 },
    target: target(bound('at_least', '8')),
    path: flatPath('4'),
  } as const;

  it.each<readonly [value: string, status: Status]>([
    ['74', 'on_track'],
    ['73.4', 'on_track'],
    // Prints as 73,40.
    ['73.396', 'on_track'],
    ['73.39', 'at_risk'],
    ['73.35', 'at_risk'],
    // 2,99 points of the floor, which from the thresholds on would not count.
    ['71.21', 'at_risk'],
    // Exactly 15 points, and just under.
    ['62.39', 'at_risk'],
    ['62.38', 'will_miss'],
  ])('a level to be kept at 73,4: any fall is an alarm, %s is %s', (value, status) => {
    expect(assess(forest(value)).status).toBe(status);
  });

  it('is an alarm from the first month on, and «dự kiến không đạt» only from March', () => {
    const at = (month: Month, value: string) =>
      assess(forest(null, { series: yearOf('latest', onlyMonth(month, value)), month })).status;
    expect([at(1, '73.39'), at(2, '73.39'), at(2, '50'), at(3, '50')]).toEqual([
      'at_risk',
      'at_risk',
      'at_risk',
      'will_miss',
    ]);
  });

  it('the same fall of a rate is within its thresholds', () => {
    const rate = forest('73.35', {
      indicator: { kind: 'rate', accumulation: 'latest', decimals: 2, unit: PHAN_TRAM },
    });
    expect(assess(rate).status).toBe('on_track');
  });

  it('a level kept so far is not met before the year ends, then it is', () => {
    expect(assess(forest('74')).status).toBe('on_track');
    const year = (value: string) =>
      assess(forest(null, { series: yearOf('latest', onlyMonth(12, value)), month: 12 })).status;
    expect([year('73.4'), year('73.35')]).toEqual(['met', 'will_miss']);
  });

  it.each<readonly [done: string, status: Status]>([
    ['5', 'on_track'],
    ['4', 'on_track'],
    // One of eight is 12,5 points, two are 25: how many points a step is depends on how many there are, so they do not count.
    ['3', 'at_risk'],
    ['2', 'at_risk'],
    ['0', 'at_risk'],
    ['8', 'met'],
  ])('of eight steps, four due by now and %s done: %s', (done, status) => {
    expect(assess(facts({ ...EIGHT_STEPS, series: yearOf('latest', onlyMonth(5, done)) })).status).toBe(
      status,
    );
  });

  it('a step not due yet is not behind; from its month on it is', () => {
    const due = path(MONTHS.map((month) => (month < 6 ? '0' : '1')));
    const at = (month: Month) =>
      assess(
        facts({
          ...EIGHT_STEPS,
          path: due,
          series: yearOf('latest', onlyMonth(month, '0')),
          month,
        }),
      ).status;
    expect([at(5), at(6)]).toEqual(['on_track', 'at_risk']);
  });

  it('one place short is short, and however many are: a place is never «dự kiến không đạt» by its gap', () => {
    expect(['33', '34', '35', '63'].map((value) => assess(place(value)).status)).toEqual([
      'on_track',
      'on_track',
      'at_risk',
      'at_risk',
    ]);
    const year = (value: string) =>
      assess(place(null, { series: yearOf('latest', onlyMonth(12, value)), month: 12 })).status;
    expect([year('34'), year('35')]).toEqual(['met', 'will_miss']);
  });

  it('a place on the way its path leads is on track, though not yet the one wanted', () => {
    const at = (value: string) => {
      const { status, sentence } = assess(place(value, { path: flatPath('40') }));
      return [status, sentence.key];
    };
    expect([at('34'), at('35'), at('40'), at('41')]).toEqual([
      ['on_track', 'sentence.rank.reached'],
      ['on_track', 'sentence.rank.on_path'],
      ['on_track', 'sentence.rank.on_path'],
      ['at_risk', 'sentence.rank.behind'],
    ]);
  });

  it('a floor is a floor, also where a path was drawn under it', () => {
    const low = { path: flatPath('73') };
    expect(['73.3', '73.4', '74'].map((value) => assess(forest(value, low)).status)).toEqual([
      'at_risk',
      'on_track',
      'on_track',
    ]);
  });

  it('without an approved path none of them is on track', () => {
    const without = [forest('74', { path: null }), place('1', { path: null }), prices('4.2', { path: null })];
    expect(without.map((all) => assess(all).status)).toEqual(['at_risk', 'at_risk', 'at_risk']);
  });
});

describe('good inside a band', () => {
  it.each<readonly [value: string, status: Status]>([
    ['4', 'on_track'],
    ['4.5', 'on_track'],
    ['4.6', 'at_risk'],
    ['3.9', 'at_risk'],
    // 15 points of the lower edge, and more; 15,6 of the upper.
    ['3.4', 'at_risk'],
    ['3.3', 'will_miss'],
    ['5.1', 'at_risk'],
    ['5.2', 'will_miss'],
  ])('%s where 4 to 4,5 is wanted is %s', (value, status) => {
    expect(assess(prices(value)).status).toBe(status);
  });

  it('the path does not move the band', () => {
    for (const promised of ['1', '4.2', '9']) {
      expect(assess(prices('4.3', { path: flatPath(promised) })).status).toBe('on_track');
      expect(assess(prices('4.7', { path: flatPath(promised) })).status).toBe('at_risk');
    }
  });

  it.each<readonly [words: string, aim: Bound, decimals: number, value: string, status: Status]>([
    // Judged as printed: 0,6.
    ['0,4–0,6', bound('between', '0.4', '0.6'), 1, '0.64', 'on_track'],
    ['0,4–0,6', bound('between', '0.4', '0.6'), 1, '0.65', 'will_miss'],
    ['4–4,5', bound('between', '4', '4.5'), 0, '4.5', 'on_track'],
    ['khoảng 6', bound('about', '6'), 1, '5.6', 'on_track'],
    ['khoảng 6', bound('about', '6'), 1, '6.5', 'on_track'],
    ['khoảng 6', bound('about', '6'), 1, '6.6', 'at_risk'],
    ['khoảng 6', bound('about', '6'), 1, '60', 'will_miss'],
    ['khoảng 6', bound('about', '6'), 1, '0.6', 'will_miss'],
    ['đúng 100', bound('exactly', '100'), 0, '100', 'on_track'],
    ['đúng 100', bound('exactly', '100'), 0, '101', 'at_risk'],
    ['đúng 100', bound('exactly', '100'), 0, '99', 'at_risk'],
  ])('«%s» (%j, %i decimals): %s is %s', (_words, aim, decimals, value, status) => {
    const all = prices(value, {
      indicator: { kind: 'range', direction: 'band', accumulation: 'latest', decimals, unit: PHAN_TRAM },
      target: target(aim),
    });
    expect(assess(all).status).toBe(status);
    if (status === 'on_track') expect(shown(assess(all).gapPoints)).toBe('0');
  });

  describe('of a sum', () => {
    const at = (month: Month, value: string) => {
      const { status, sentence } = assess(
        planting(null, { series: yearOf('sum', onlyMonth(month, value)), month }),
      );
      return [status, sentence.key];
    };

    it('is grown into along the path: not yet inside is not outside', () => {
      expect(at(4, '4')).toEqual(['on_track', 'sentence.sum.on_path']);
      expect(at(4, '3.7')).toEqual(['at_risk', 'sentence.sum.behind']);
      expect(at(4, '2')).toEqual(['will_miss', 'sentence.sum.behind']);
    });

    it('is not met before the year ends: it may still be passed', () => {
      for (const value of ['10', '11', '12']) {
        expect(at(5, value)).toEqual(['on_track', 'sentence.sum.ahead']);
        expect(at(12, value)).toEqual(['met', 'sentence.year.reached']);
      }
    });

    it('is lost for good once its high edge is passed, in any month and without a path', () => {
      expect(at(5, '12.5')).toEqual(['will_miss', 'sentence.limit.broken']);
      expect(at(1, '12.1')).toEqual(['will_miss', 'sentence.limit.broken']);
      // Prints as 12,0.
      expect(at(5, '12.04')[0]).toBe('on_track');
      const settled = assess(planting('12.5', { path: null, missedLastYearBySameUnit: true }));
      expect(settled).toMatchObject({ status: 'will_miss', warnings: [] });
      expect(at(12, '12.5')).toEqual(['will_miss', 'sentence.year.short']);
      expect(at(12, '9.9')).toEqual(['will_miss', 'sentence.year.short']);
    });

    it('without a high edge cannot be passed', () => {
      const open = planting('50', { target: target(bound('at_least', '10')) });
      expect(assess(open).status).toBe('on_track');
    });
  });

  it('at the year’s end inside is met, and outside is short by the way to the nearer edge', () => {
    const year = (value: string) =>
      assess(prices(null, { series: yearOf('latest', onlyMonth(12, value)), month: 12 }));
    expect(['4', '4.5', '3.9', '4.6'].map((value) => year(value).status)).toEqual([
      'met',
      'met',
      'will_miss',
      'will_miss',
    ]);
    const short = ['3.7', '4.6'].map((value) => year(value).sentence.parameters.gap);
    expect(short).toEqual([
      { type: 'quantity', value: quantity('0.3'), decimals: 1 },
      { type: 'quantity', value: quantity('0.1'), decimals: 1 },
    ]);
  });

  it.each(KINDS.filter((kind) => kind !== 'structure' && kind !== 'composite'))(
    'the bar of a %s whose good lies inside a band is a band',
    (kind) => {
      const banded = prices('4.2', { indicator: { kind, direction: 'band', accumulation: 'latest' } });
      expect(assess(banded).progressOf).toBe('band');
    },
  );
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

describe('a row that follows from the rows below it', () => {
  const ROWS: readonly (readonly [children: readonly Status[], row: Status])[] = [
    [['met'], 'met'],
    [['met', 'met', 'met'], 'met'],
    [['met', 'on_track', 'met'], 'on_track'],
    [['on_track', 'at_risk', 'met'], 'at_risk'],
    [['at_risk', 'will_miss', 'met'], 'will_miss'],
    // What is not known of one is not known of all …
    [['met', 'no_data', 'met'], 'no_data'],
    [['on_track', 'not_due'], 'not_due'],
    [['met', 'withheld'], 'withheld'],
    [['withheld', 'withheld'], 'withheld'],
    // … unless one of the others already decides it.
    [['will_miss', 'no_data'], 'will_miss'],
    [['withheld', 'will_miss'], 'will_miss'],
    [['not_due', 'at_risk'], 'at_risk'],
    [['at_risk', 'withheld'], 'at_risk'],
    [['no_data', 'final_missed'], 'final_missed'],
    // A figure that is due and missing hides something: it is worse than a risk that is seen.
    [['at_risk', 'no_data'], 'no_data'],
    [['met', 'no_data', 'not_due', 'withheld'], 'no_data'],
    // At the year's end, by the verdicts people gave.
    [['final_met', 'final_exceeded', 'final_exceeded'], 'final_met'],
    [['final_exceeded', 'final_exceeded'], 'final_exceeded'],
    [['final_exceeded', 'final_missed', 'final_met'], 'final_missed'],
    [['final_met', 'no_data'], 'no_data'],
    [['final_met', 'on_track'], 'on_track'],
    [[], 'no_data'],
  ];

  it.each(ROWS)('%j gives %s', (children, row) => {
    for (const all of [accidentsInAll(children), economy(children)]) expect(assess(all).status).toBe(row);
  });

  it.each<readonly [children: readonly Status[], good: number, worst: Status]>([
    [['met', 'on_track', 'at_risk'], 2, 'at_risk'],
    [['met', 'on_track'], 2, 'on_track'],
    [['withheld', 'on_track'], 1, 'withheld'],
    [['not_due', 'no_data'], 0, 'no_data'],
    [['at_risk', 'no_data', 'met'], 1, 'no_data'],
    [['final_missed', 'final_met', 'final_exceeded'], 2, 'final_missed'],
  ])('%j: %i of them are good, the worst is %s', (children, good, worst) => {
    expect(assess(accidentsInAll(children)).sentence.parameters).toEqual({
      month: { type: 'month', value: 5 },
      good: { type: 'count', value: good },
      total: { type: 'count', value: children.length },
      worst: { type: 'status', value: worst },
    });
  });

  it('a verdict that a person confirmed wins over the children', () => {
    for (const verdict of ['final_missed', 'final_met', 'final_exceeded'] as const) {
      const decided = assess({ ...accidentsInAll(['will_miss', 'met']), verdict });
      expect([decided.status, decided.sentence.parameters]).toEqual([
        verdict,
        {
          month: { type: 'month', value: 5 },
          good: { type: 'count', value: 1 },
          total: { type: 'count', value: 2 },
          // Never «nặng nhất: dự kiến không đạt» beside a row decided as met.
          worst: { type: 'status', value: verdict },
        },
      ]);
      expect(assess({ ...accidentsInAll([]), verdict }).status).toBe(verdict);
    }
  });

  it('has no numbers, no path to be missed and no figure to be overdue: nothing to warn of', () => {
    const row = accidentsInAll(['will_miss', 'no_data']);
    const overdue = {
      ...row,
      deadlineOf: () => ({ ...row.deadlineOf(5), daysOverdue: 30 }),
      missedLastYearBySameUnit: true,
      downwardRevisions: 9,
    };
    expect(assess(overdue)).toMatchObject({
      value: null,
      percentOfPlan: null,
      progress: null,
      gapPoints: null,
      pace: null,
      samePeriod: null,
      warnings: [],
      lastDue: null,
    });
  });

  it('is drawn by its children, or by its parts', () => {
    expect(assess(accidentsInAll(['met'])).progressOf).toBe('children');
    expect(assess(economy(['met'])).progressOf).toBe('parts');
  });

  it('takes no notice of a figure or a target of its own', () => {
    const own = {
      ...accidentsInAll(['at_risk']),
      target: target(bound('at_least', '1')),
      path: flatPath('1'),
      series: yearOf('latest', onlyMonth(5, '99')),
    };
    expect(assess(own)).toMatchObject({ status: 'at_risk', value: null });
  });

  it('children of other kinds are not looked at', () => {
    const revenue = facts({ series: yearOf('sum', onlyMonth(5, '50')), children: ['will_miss'] });
    expect(assess(revenue).status).toBe('on_track');
  });
});

describe('what is drawn of each kind', () => {
  it.each<readonly [Kind, string, AssessmentFacts]>([
    ['maintain', 'floor', forest('73.4')],
    ['rank', 'rank', place('34')],
    ['milestone', 'steps', planning('2')],
    ['disbursement', 'plan', disbursed('430')],
    ['average', 'target_rate', meanPrices('3')],
    ['ratio', 'plan', criteria('12')],
    ['lower_better', 'limit', accidents('12')],
    ['rate', 'way_from_baseline', insurance('96')],
  ])('%s: %s', (_kind, progressOf, all) => {
    expect(assess(all).progressOf).toBe(progressOf);
  });

  it('of a place there is no bar, and of steps no percent', () => {
    expect(assess(place('35'))).toMatchObject({ progress: null, percentOfPlan: null, gapPoints: null });
    expect(assess(planning('1')).percentOfPlan).toBeNull();
    expect(shown(assess(planning('1')).progress)).toBe('25');
  });

  it('every denominator of disbursement is handed on with its percent', () => {
    const two = disbursed('658', {
      target: target(bound('at_least', '2430.6'), {
        otherPlans: [{ name: { vi: 'Giao đầu năm', en: 'First assigned' }, number: quantity('2157.119') }],
      }),
    });
    expect([shown(assess(two).percentOfPlan), assess(two).otherPercents.map(shown)]).toEqual([
      '27.07150497819468444006',
      ['30.50364861651118922971'],
    ]);
  });
});

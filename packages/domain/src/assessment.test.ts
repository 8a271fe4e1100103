/** The status of a month: thresholds, what is met or broken for good, and what is handed on beside it. */
import { describe, expect, it } from 'vitest';
import { assess, type AssessmentFacts } from './assessment.ts';
import { kindRules } from './kinds/rules.ts';
import { MESSAGE_KEYS } from './message.ts';
import { MONTHS, periodOf, type Month } from './period.ts';
import { quantity } from './quantity.ts';
import { seriesOf } from './series.ts';
import {
  PHAN_TRAM,
  bound,
  facts,
  figure,
  flatPath,
  onlyMonth,
  shown,
  target,
  toDate,
  yearOf,
} from './testing/build.ts';
import { accidents, grdp, insurance, planning } from './testing/indicators.ts';
import { SITUATIONS } from './testing/situations.ts';
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

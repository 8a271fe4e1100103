import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeBetween,
  countStatuses,
  countVerdicts,
  isCounted,
  needsAttention,
  reconcile,
  severityOf,
  STATUS_ORDER,
  type Countable,
} from './count.ts';
import { STATUSES, VERDICTS, type Status, type Verdict } from './vocabulary.ts';

const row = (status: Status, more: Partial<Countable> = {}): Countable => ({
  judged: true,
  isPart: false,
  status,
  ...more,
});
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const anyRow = fc.record({
  judged: fc.boolean(),
  isPart: fc.boolean(),
  status: fc.constantFrom(...STATUSES),
});

describe('counting by status', () => {
  it('children «trong đó» and rows that are not judged never count', () => {
    const rows = [
      row('met'),
      row('met', { isPart: true }),
      row('will_miss', { judged: false }),
      row('will_miss', { judged: false, isPart: true }),
    ];
    expect(rows.map(isCounted)).toEqual([true, false, false, false]);
    expect(countStatuses(rows, 1)).toEqual({ total: 1, byStatus: { met: 1 }, counted: 1, reconciles: true });
  });

  it('Bắc Kạn in the middle of a year: 29, of which each is in one status', () => {
    const rows = [
      ...times(3, row('will_miss')),
      ...times(5, row('at_risk')),
      ...times(14, row('on_track')),
      ...times(2, row('met')),
      row('no_data'),
      ...times(4, row('not_due')),
      ...times(3, row('will_miss', { isPart: true })),
    ];
    expect(countStatuses(rows, 29)).toEqual({
      total: 29,
      byStatus: { will_miss: 3, at_risk: 5, on_track: 14, met: 2, no_data: 1, not_due: 4 },
      counted: 29,
      reconciles: true,
    });
  });

  it('says so where the rows are not as many as the document says', () => {
    expect(countStatuses([row('met')], 2)).toMatchObject({ counted: 1, total: 2, reconciles: false });
    expect(countStatuses([row('met'), row('met')], 1)).toMatchObject({
      counted: 2,
      total: 1,
      reconciles: false,
    });
    expect(countStatuses([], 0)).toEqual({ total: 0, byStatus: {}, counted: 0, reconciles: true });
  });

  it('the parts always add up to what was counted (property)', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 60 }), fc.nat({ max: 60 }), (rows, total) => {
        const { byStatus, counted, reconciles } = countStatuses(rows, total);
        const parts = Object.values(byStatus);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(counted);
        expect(parts).not.toContain(0);
        expect(counted).toBe(rows.filter(isCounted).length);
        expect(reconciles).toBe(counted === total);
        expect(countStatuses(rows.toReversed(), total).byStatus).toEqual(byStatus);
      }),
    );
  });
});

describe('counting verdicts', () => {
  it('Bắc Kạn 2023: 23 of 29 met or exceeded, 6 missed', () => {
    const verdicts: Verdict[] = [
      ...times(10, 'final_exceeded' as const),
      ...times(13, 'final_met' as const),
      ...times(6, 'final_missed' as const),
    ];
    const count = countVerdicts(2023, verdicts);
    expect(count).toEqual({ year: 2023, total: 29, exceeded: 10, met: 13, missed: 6, undecided: 0 });
    expect([count.exceeded + count.met, count.total]).toEqual([23, 29]);
  });

  it('what nobody has decided is told apart, and all parts add up (property)', () => {
    expect(countVerdicts(2023, [null, 'final_met', null])).toMatchObject({ total: 3, met: 1, undecided: 2 });
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...VERDICTS))), (verdicts) => {
        const { total, exceeded, met, missed, undecided } = countVerdicts(2023, verdicts);
        expect(exceeded + met + missed + undecided).toBe(total);
        expect(total).toBe(verdicts.length);
      }),
    );
  });
});

describe('a published count against its parts', () => {
  it('the city of Bắc Kạn: 46 of 57 with 10 exceeded, 22 met and 12 on schedule is two short', () => {
    expect(reconcile(46, [10, 22, 12])).toEqual({ sum: 44, difference: 2, reconciles: false });
  });

  it.each([
    [29, [23, 6], { sum: 29, difference: 0, reconciles: true }],
    [26, [23, 3], { sum: 26, difference: 0, reconciles: true }],
    [22, [23], { sum: 23, difference: -1, reconciles: false }],
    [0, [], { sum: 0, difference: 0, reconciles: true }],
  ])('%i from %j', (stated, parts, expected) => {
    expect(reconcile(stated, parts)).toEqual(expected);
  });
});

describe('worst first', () => {
  it('the order of counts names every status once', () => {
    expect([...STATUS_ORDER].sort()).toEqual([...STATUSES].sort());
  });

  it('the statuses of the running year stand from worst to least urgent', () => {
    const order: Status[] = ['will_miss', 'no_data', 'at_risk', 'on_track', 'met', 'not_due', 'withheld'];
    expect(order.toReversed().toSorted((a, b) => severityOf(a) - severityOf(b))).toEqual(order);
    expect(new Set(order.map(severityOf)).size).toBe(order.length);
  });

  it('of verdicts missed is worst and exceeded best', () => {
    expect([...VERDICTS].toSorted((a, b) => severityOf(a) - severityOf(b))).toEqual([
      'final_missed',
      'final_met',
      'final_exceeded',
    ]);
    expect(new Set(VERDICTS.map(severityOf)).size).toBe(3);
  });

  it('attention is asked for what will miss, is at risk, or is missing', () => {
    expect(STATUSES.filter(needsAttention)).toEqual(['will_miss', 'at_risk', 'no_data']);
  });
});

describe('a change of status', () => {
  it.each<readonly [Status, Status, 'better' | 'worse' | null]>([
    ['on_track', 'at_risk', 'worse'],
    ['on_track', 'will_miss', 'worse'],
    ['at_risk', 'will_miss', 'worse'],
    ['will_miss', 'at_risk', 'better'],
    ['at_risk', 'on_track', 'better'],
    ['on_track', 'met', 'better'],
    ['met', 'on_track', 'worse'],
    ['on_track', 'not_due', null],
    ['not_due', 'will_miss', null],
    ['withheld', 'will_miss', null],
    ['met', 'withheld', null],
    // The year closing as it was expected to is not news …
    ['on_track', 'final_met', null],
    ['on_track', 'final_exceeded', null],
    ['met', 'final_met', null],
    ['will_miss', 'final_missed', null],
    // … closing otherwise is.
    ['at_risk', 'final_met', 'better'],
    ['will_miss', 'final_exceeded', 'better'],
    ['on_track', 'final_missed', 'worse'],
    ['met', 'final_missed', 'worse'],
    ['at_risk', 'final_missed', 'worse'],
    // Two verdicts are compared as verdicts.
    ['final_met', 'final_exceeded', 'better'],
  ])('from %s to %s is %s', (from, to, change) => {
    expect(changeBetween(from, to)).toBe(change);
  });

  it('no change is neither', () => {
    expect(STATUSES.map((status) => changeBetween(status, status))).toEqual(STATUSES.map(() => null));
  });

  it('while the year runs, going back undoes it', () => {
    const running = STATUSES.filter((status) => !status.startsWith('final_'));
    const undone = { better: 'worse', worse: 'better' } as const;
    for (const from of running) {
      for (const to of running) {
        const there = changeBetween(from, to);
        expect([from, to, changeBetween(to, from)]).toEqual([
          from,
          to,
          there === null ? null : undone[there],
        ]);
      }
    }
  });
});

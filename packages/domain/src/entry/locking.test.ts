/** «Khóa tháng» (`ux.md` §2.5): all figures in or excused by name, decided on, and locked by two people. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportingPeriod } from '../calendar.ts';
import { civilDate } from '../civil-date.ts';
import { periodOf } from '../period.ts';
import { instant } from '../testing/build.ts';
import { locked, obstaclesToLocking, type DueFigure, type Excuse } from './locking.ts';
import { SUBMISSION_STATES } from './submission.ts';

const due = (state: DueFigure['state'], isKnown: boolean, code = 'ct-04'): DueFigure => ({
  code,
  state,
  isKnown,
});
const lacking = (figure: DueFigure, excuses: readonly Excuse[] = []): string =>
  obstaclesToLocking([figure], excuses)[0]?.lacks ?? '–';
const EXCUSE: Excuse = { code: 'ct-04', reason: 'Kho bạc chưa đối chiếu, hẹn kỳ sau' };

describe('what keeps a month from being locked', () => {
  it.each<[state: DueFigure['state'], isKnown: boolean, obstacle: string, excused: string]>([
    // Nothing is in.
    [null, false, 'figure', '–'],
    ['draft', false, 'figure', '–'],
    ['handed', false, 'figure', '–'],
    // What was sent is decided on; nobody is excused from deciding.
    ['submitted', false, 'decision', 'decision'],
    ['submitted', true, 'decision', 'decision'],
    // What was returned comes back, or is excused: also where the approved number was returned as wrong.
    ['returned', false, 'correction', '–'],
    ['returned', true, 'correction', '–'],
    // What is known is in; a correction not sent yet holds nothing up.
    [null, true, '–', '–'],
    ['draft', true, '–', '–'],
    ['handed', true, '–', '–'],
    ['approved', true, '–', '–'],
    ['approved', false, '–', '–'],
  ])('%s, known %s: lacks %s, excused %s', (state, isKnown, obstacle, excused) => {
    expect(lacking(due(state, isKnown))).toBe(obstacle);
    expect(lacking(due(state, isKnown), [EXCUSE])).toBe(excused);
  });

  it('every state is in the table', () => {
    for (const state of [null, ...SUBMISSION_STATES])
      for (const isKnown of [true, false])
        expect(['–', 'figure', 'decision', 'correction']).toContain(lacking(due(state, isKnown)));
  });

  it('is told of each figure by name, in their order', () => {
    const all = [
      due(null, false, 'ct-01'),
      due('approved', true, 'ct-02'),
      due('submitted', false, 'ct-03'),
      due('returned', true, 'ct-04'),
    ];
    expect(obstaclesToLocking(all, [])).toEqual([
      { code: 'ct-01', lacks: 'figure' },
      { code: 'ct-03', lacks: 'decision' },
      { code: 'ct-04', lacks: 'correction' },
    ]);
    expect(obstaclesToLocking([], [])).toEqual([]);
  });

  it('an excuse is of one figure, and says why', () => {
    const missing = due(null, false);
    expect(lacking(missing, [{ ...EXCUSE, code: 'ct-05' }])).toBe('figure');
    for (const reason of ['', ' \t']) expect(lacking(missing, [{ ...EXCUSE, reason }])).toBe('figure');
    expect(lacking(missing, [{ ...EXCUSE, reason: '' }, EXCUSE])).toBe('–');
  });

  it('is nothing only where nothing waits and all is in, back or excused', () => {
    const figures = fc.array(
      fc.record({
        code: fc.constantFrom('ct-01', 'ct-02', 'ct-03'),
        state: fc.constantFrom(null, ...SUBMISSION_STATES),
        isKnown: fc.boolean(),
      }),
    );
    const excuses = fc.array(
      fc.record({
        code: fc.constantFrom('ct-01', 'ct-02', 'ct-09'),
        reason: fc.constantFrom('', 'chưa công bố'),
      }),
    );
    fc.assert(
      fc.property(figures, excuses, (all, named) => {
        const obstacles = obstaclesToLocking(all, named);
        const isExcused = (code: string) => named.some((each) => each.code === code && each.reason !== '');
        for (const { code, state, isKnown } of all) {
          const isOpen =
            state === 'submitted' ||
            (!isExcused(code) && (state === 'returned' || (!isKnown && state !== 'approved')));
          if (isOpen) expect(obstacles.map((each) => each.code)).toContain(code);
        }
        for (const { code, lacks } of obstacles)
          if (lacks !== 'decision') expect(isExcused(code)).toBe(false);
        expect(obstaclesToLocking(all, [...named, EXCUSE]).length).toBeLessThanOrEqual(obstacles.length);
      }),
    );
  });
});

describe('the lock (trust.md V8: «four-eyes for lock»)', () => {
  const month: ReportingPeriod = {
    period: periodOf(2024, 5),
    state: 'open',
    cutoffOn: civilDate('2024-05-31'),
    opensAt: instant('2024-05-20T01:00:00.000Z'),
    dueAt: instant('2024-06-05T10:00:00.000Z'),
    dueAtByLevel: {},
    lockedAt: null,
    lockedBy: null,
    version: 4,
  };
  const proposal = { at: instant('2024-06-07T08:00:00.000Z'), by: 'van-phong', excuses: [] };
  const by = { accountId: 'chanh-van-phong', personId: 'nguoi-cvp', at: instant('2024-06-07T10:00:00.000Z') };

  it('is carried out by another than who proposed it, with who and when', () => {
    expect(locked(month, proposal, by)).toEqual({
      ...month,
      state: 'locked',
      lockedAt: by.at,
      lockedBy: 'nguoi-cvp',
    });
    expect(locked(month, proposal, { ...by, accountId: 'van-phong' })).toEqual({
      refused: true,
      code: 'four-eyes',
      facts: {},
    });
  });

  it('needs a proposal, and an open month', () => {
    expect(locked(month, null, by)).toEqual({ refused: true, code: 'wrong-state', facts: { state: 'open' } });
    const shut = { ...month, state: 'locked', lockedAt: proposal.at, lockedBy: 'nguoi-khac' } as const;
    for (const each of [proposal, null])
      expect(locked(shut, each, by)).toEqual({
        refused: true,
        code: 'wrong-state',
        facts: { state: 'locked' },
      });
  });

  it('leaves the rest of the calendar as it is', () => {
    const before = JSON.stringify(month);
    expect(locked(month, proposal, by)).toMatchObject({
      dueAt: month.dueAt,
      cutoffOn: month.cutoffOn,
      version: 4,
    });
    expect(JSON.stringify(month)).toBe(before);
  });
});

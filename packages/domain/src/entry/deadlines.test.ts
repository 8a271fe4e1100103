/** Deadlines by level (`domain.md` §1.6): communes 15–16, departments 17–18, the month's own on the 20th. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAtOf, REPORTING_LEVELS, type ReportingPeriod } from '../calendar.ts';
import { civilDate, type Instant } from '../civil-date.ts';
import { periodOf } from '../period.ts';
import { isRefusal, refusal } from '../refusal.ts';
import { instant } from '../testing/build.ts';
import { deadlineFaults, levelsMoved, withDeadlines, type Deadlines } from './deadlines.ts';

const day = (date: number): Instant => instant(`2024-08-${String(date).padStart(2, '0')}T10:00:00.000Z`);
const AUGUST: ReportingPeriod = {
  period: periodOf(2024, 8),
  state: 'open',
  cutoffOn: civilDate('2024-08-14'),
  opensAt: instant('2024-07-31T17:00:00.000Z'),
  dueAt: day(20),
  dueAtByLevel: { commune: day(15), department: day(18) },
  lockedAt: null,
  lockedBy: null,
  version: 3,
};

describe('a unit’s deadline', () => {
  it.each([
    ['commune', day(15)],
    ['department', day(18)],
    ['district', day(20)],
    ['party_body', day(20)],
    ['province', day(20)],
  ] as const)('of a %s is its level’s, or the month’s', (kind, dueAt) => {
    expect(dueAtOf(AUGUST, { kind })).toBe(dueAt);
  });
  it('of nobody is the month’s', () => {
    expect(dueAtOf(AUGUST, null)).toBe(day(20));
    expect(dueAtOf(AUGUST, undefined)).toBe(day(20));
  });
});

describe('what deadlines may be', () => {
  const now = day(16);
  it.each<[what: string, wanted: Deadlines, faults: string[]]>([
    ['as they are, though one has passed', AUGUST, []],
    ['later for the month', { ...AUGUST, dueAt: day(22) }, []],
    ['none of their own', { dueAt: day(20), dueAtByLevel: {} }, []],
    ['earlier, but ahead', { dueAt: day(20), dueAtByLevel: { department: day(17) } }, []],
    [
      'past for a level that had none',
      { dueAt: day(20), dueAtByLevel: { district: day(16) } },
      ['district past'],
    ],
    ['past for the month', { dueAt: day(16), dueAtByLevel: {} }, ['month past']],
    ['another past one', { dueAt: day(20), dueAtByLevel: { commune: day(14) } }, ['commune past']],
    [
      'a level after the month',
      { dueAt: day(20), dueAtByLevel: { commune: day(21) } },
      ['commune after_month'],
    ],
    [
      'the month before a level that stays',
      { dueAt: day(17), dueAtByLevel: { department: day(18) } },
      ['department after_month'],
    ],
    [
      'before the month opens',
      { dueAt: instant('2024-07-31T17:00:00.000Z'), dueAtByLevel: {} },
      ['month before_opening'],
    ],
  ])('%s', (_, wanted, faults) => {
    expect(
      deadlineFaults(AUGUST, wanted, now).map(({ level, fault }) => `${level ?? 'month'} ${fault}`),
    ).toEqual(faults);
  });
});

describe('setting them', () => {
  const at = { version: 3, now: day(12) };
  it('keeps only what differs from the month’s', () => {
    expect(
      withDeadlines(AUGUST, { dueAt: day(22), dueAtByLevel: { commune: day(15), department: day(22) } }, at),
    ).toEqual({
      ...AUGUST,
      dueAt: day(22),
      dueAtByLevel: { commune: day(15) },
    });
  });
  it('is refused of a locked month, of another version, and with a fault', () => {
    expect(withDeadlines({ ...AUGUST, state: 'locked' }, AUGUST, at)).toEqual(
      refusal('wrong-state', { state: 'locked' }),
    );
    expect(withDeadlines(AUGUST, AUGUST, { ...at, version: 2 })).toEqual(refusal('changed-by-someone-else'));
    expect(withDeadlines(AUGUST, { dueAt: day(11), dueAtByLevel: {} }, at)).toEqual(
      refusal('bad-deadline', { fault: 'past' }),
    );
    expect(withDeadlines(AUGUST, { dueAt: day(20), dueAtByLevel: { commune: day(21) } }, at)).toEqual(
      refusal('bad-deadline', { fault: 'after_month', level: 'commune' }),
    );
  });
  it('names the levels that move', () => {
    expect(levelsMoved(AUGUST, { ...AUGUST, dueAt: day(22) })).toEqual([
      'party_body',
      'central_agency',
      'district',
    ]);
    expect(levelsMoved(AUGUST, { dueAt: day(20), dueAtByLevel: { commune: day(15) } })).toEqual([
      'department',
    ]);
    expect(levelsMoved(AUGUST, AUGUST)).toEqual([]);
  });

  it('never makes anybody late who was not (property)', () => {
    const someDay = fc.integer({ min: 1, max: 31 }).map(day);
    const levels = fc.record(
      Object.fromEntries(REPORTING_LEVELS.map((level) => [level, someDay])) as Record<
        string,
        fc.Arbitrary<Instant>
      >,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(someDay, levels, someDay, (dueAt, dueAtByLevel, now) => {
        const next = withDeadlines(AUGUST, { dueAt, dueAtByLevel }, { version: 3, now });
        if (isRefusal(next)) return;
        for (const kind of REPORTING_LEVELS) {
          const [before, after] = [dueAtOf(AUGUST, { kind }), dueAtOf(next, { kind })];
          expect(after <= next.dueAt).toBe(true);
          if (after !== before) expect(after > now).toBe(true);
        }
      }),
    );
  });
});

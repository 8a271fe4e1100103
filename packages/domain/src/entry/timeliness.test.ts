/** Who was on time (`ux.md` §2.5; `domain.md` §7 US10 «late entry allowed and marked»). */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../testing/build.ts';
import { DUE, submission } from '../testing/submissions.ts';
import { SUBMISSION_STATES } from './submission.ts';
import { arrivalOf, TIMELINESS, timelinessOf, type Timeliness, type UnitMonth } from './timeliness.ts';

const IN_TIME: UnitMonth['arrivals'][number] = { at: instant('2024-06-04T14:52:00.000Z'), late: false };
const LATE: UnitMonth['arrivals'][number] = { at: instant('2024-06-05T12:00:00.000Z'), late: true };
/** Published before the product kept times. */
const UNDATED: UnitMonth['arrivals'][number] = { at: null, late: false };

// 17:00 of 5 June in Hà Nội is 10:00 UTC; at the deadline itself it is still in time.
const BEFORE = '2024-06-05T09:59:59.999Z';
const AT = '2024-06-05T10:00:00.000Z';
const AFTER = '2024-06-05T10:00:00.001Z';

const of = (due: number, arrivals: UnitMonth['arrivals'], now: string): Timeliness =>
  timelinessOf({ due, arrivals, dueAt: DUE }, instant(now));

describe('a unit’s month', () => {
  it.each<
    [what: string, due: number, arrivals: UnitMonth['arrivals'], before: Timeliness, after: Timeliness]
  >([
    ['owes nothing', 0, [], 'not_due', 'not_due'],
    ['owes nothing and has sent something', 0, [IN_TIME], 'not_due', 'not_due'],
    ['nothing is in', 3, [], 'awaited', 'missing'],
    ['two of three are in', 3, [IN_TIME, IN_TIME], 'awaited', 'missing'],
    ['all is in, in time', 3, [IN_TIME, IN_TIME, IN_TIME], 'on_time', 'on_time'],
    ['all is in, the times unknown', 1, [UNDATED], 'on_time', 'on_time'],
    ['one came late', 3, [IN_TIME, LATE, IN_TIME], 'late', 'late'],
    ['one came late, one is still owed', 3, [LATE, IN_TIME], 'awaited', 'missing'],
  ])('%s', (_what, due, arrivals, before, after) => {
    expect(of(due, arrivals, BEFORE)).toBe(before);
    expect(of(due, arrivals, AT)).toBe(before);
    expect(of(due, arrivals, AFTER)).toBe(after);
  });

  it('is one of the words of the table, and never on time with something owed', () => {
    const arrival = fc.constantFrom(IN_TIME, LATE, UNDATED);
    fc.assert(
      fc.property(
        fc.nat({ max: 6 }),
        fc.array(arrival, { maxLength: 6 }),
        fc.constantFrom(BEFORE, AT, AFTER),
        (due, arrivals, now) => {
          const said = of(due, arrivals, now);
          expect(TIMELINESS).toContain(said);
          if (said === 'on_time') expect(arrivals.length).toBeGreaterThanOrEqual(Math.max(1, due));
          if (said === 'on_time') expect(arrivals.some(({ late }) => late)).toBe(false);
          // One more that comes in late never makes it better than late.
          const more = of(due, [...arrivals, LATE], AFTER);
          if (due > 0) expect(['late', 'missing']).toContain(more);
        },
      ),
    );
  });
});

describe('when a figure came in', () => {
  const [early, after] = [instant(BEFORE), instant(AFTER)];
  const sentInTime = { submittedAt: early, late: false };

  it('nothing stands: when it was sent, and not at all while it is with its unit', () => {
    for (const state of SUBMISSION_STATES)
      expect(arrivalOf(submission({ ...sentInTime, state }), null, DUE)).toEqual(
        state === 'submitted' || state === 'approved' ? { at: early, late: false } : null,
      );
    expect(arrivalOf(null, null, DUE)).toBeNull();
  });

  it('an approved form: as it was sent, whatever becomes of a correction and however late the approval', () => {
    for (const state of SUBMISSION_STATES)
      expect(arrivalOf(submission({ ...sentInTime, state, figureId: 'sl' }), after, DUE)).toEqual({
        at: early,
        late: false,
      });
  });

  it('without a form of its own: when it was recorded, also while a first correction is on its way', () => {
    for (const form of [null, ...SUBMISSION_STATES.map((state) => submission({ state }))]) {
      expect(arrivalOf(form, early, DUE)).toEqual({ at: early, late: false });
      expect(arrivalOf(form, after, DUE)).toEqual({ at: after, late: true });
    }
  });

  it('and a correction that missed the deadline set for it stays late', () => {
    const form = submission({ state: 'submitted', submittedAt: after, late: true });
    expect(arrivalOf(form, early, DUE)).toMatchObject({ late: true });
  });
});

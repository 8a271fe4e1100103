/** No sequence of verbs loses anything: a state machine walked at random, beside what must be true of every step. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { instant } from '../testing/build.ts';
import { content } from '../testing/entry-form.ts';
import { DUE, side, submission } from '../testing/submissions.ts';
import { approved, handed, returned, saved, submitted, takenBack } from './submission-verbs.ts';
import { RETURN_KINDS, SUBMISSION_STATES, type Return, type Side, type Submission } from './submission.ts';

const people: readonly (readonly [Side['role'], string])[] = [
  ['clerk', 'can-bo'],
  ['head', 'giam-doc'],
  ['office', 'van-phong'],
  ['office', 'tong-hop'],
];

/** A moment of the days around the deadline, the deadline itself among them. */
const moment = fc
  .record({ day: fc.integer({ min: 3, max: 9 }), hour: fc.integer({ min: 0, max: 23 }) })
  .map(({ day, hour }) => instant(`2024-06-0${day}T${String(hour).padStart(2, '0')}:00:00.000Z`));

const why: fc.Arbitrary<Return> = fc.record({
  kind: fc.constantFrom(...RETURN_KINDS),
  text: fc.constantFrom('', 'Đối chiếu lại với Kho bạc'),
  dueAt: fc.option(moment),
});

type Step = {
  readonly verb: 'saved' | 'handed' | 'submitted' | 'takenBack' | 'returned' | 'approved';
  readonly by: readonly [Side['role'], string];
  readonly at: Side['at'];
  readonly typed: string;
  readonly why: Return;
};

const step: fc.Arbitrary<Step> = fc.record({
  verb: fc.constantFrom(
    'saved',
    'handed',
    'submitted',
    'submitted',
    'takenBack',
    'returned',
    'approved',
    'approved',
  ),
  by: fc.constantFrom(...people),
  at: moment,
  typed: fc.constantFrom('164', '273', '395,4', '#####', ''),
  why,
});

const take = (
  before: Submission,
  { verb, by: [role, accountId], at, typed, why: reason }: Step,
  number: number,
) => {
  const by = side(role, accountId, at);
  switch (verb) {
    case 'saved':
      return saved(before, before, content({ toDate: typed }), by);
    case 'handed':
      return handed(before, by);
    case 'submitted':
      return submitted(before, by, { dueAt: DUE, composedAt: null, knownSince: null });
    case 'takenBack':
      return takenBack(before, by);
    case 'returned':
      return returned(before, by, reason);
    case 'approved':
      return approved(before, by, `sl-${number}`);
  }
};

/** Walks, and looks at every step that was allowed. */
const expectOfEveryStep = (look: (before: Submission, after: Submission, taken: Step) => void): void => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
      let now = submission({ state: 'draft', savedBy: 'can-bo', submittedBy: null });
      for (const [number, taken] of steps.entries()) {
        const before = JSON.stringify(now);
        const next = take(now, taken, number);
        // Pure: neither a refusal nor a step touches what was there.
        expect(JSON.stringify(now)).toBe(before);
        if (isRefusal(next)) continue;
        look(now, next, taken);
        reached.add(next.state);
        now = next;
      }
    }),
    { numRuns: 1000 },
  );
  // The walk has been everywhere, so that the looks have seen it all.
  expect([...reached].sort()).toEqual([...SUBMISSION_STATES].sort());
};

describe('whatever is done, by whom and when', () => {
  it('the version grows by one with every step', () => {
    expectOfEveryStep((before, after) => expect(after.version).toBe(before.version + 1));
  });

  it('nothing typed is lost but by typing over it, and that is signed', () => {
    expectOfEveryStep((before, after, { verb, typed, by: [role, accountId], at }) => {
      if (verb === 'saved') {
        expect(after.content).toEqual(content({ toDate: typed }));
        expect([after.savedBy, after.savedAt, after.onBehalf]).toEqual([accountId, at, role === 'office']);
      } else {
        expect(after.content).toBe(before.content);
        expect([after.savedBy, after.savedAt]).toEqual([before.savedBy, before.savedAt]);
      }
    });
  });

  it('nobody approves what they typed or sent; what is approved was sent', () => {
    expectOfEveryStep((before, after, { verb, by: [, accountId] }) => {
      if (after.state !== 'approved') return;
      expect(verb).toBe('approved');
      expect(before.state).toBe('submitted');
      expect(before.submittedBy).not.toBeNull();
      expect([before.savedBy, before.submittedBy]).not.toContain(accountId);
      expect(after.decidedBy).toBe(accountId);
    });
  });

  it('late once is late for good, and only sending makes late', () => {
    expectOfEveryStep((before, after, { verb, at }) => {
      if (before.late) expect(after.late).toBe(true);
      if (!before.late && after.late) {
        expect(verb).toBe('submitted');
        expect(at > (before.returned?.dueAt ?? DUE)).toBe(true);
        // A correction of what was approved, only against a deadline of its own.
        if (before.figureId !== null) expect(before.returned?.dueAt).toBeDefined();
      }
    });
  });

  it('what was asked to be mended is asked until it is approved', () => {
    expectOfEveryStep((before, after, { verb }) => {
      if (before.returned !== null && verb !== 'approved' && verb !== 'returned')
        expect(after.returned).toBe(before.returned);
      if (after.returned === null) expect(after.state).not.toBe('returned');
      else expect(['draft', 'approved']).not.toContain(after.state);
      if (after.state === 'approved') expect(after.returned).toBeNull();
    });
  });

  it('what was approved stays known, whatever becomes of its correction', () => {
    expectOfEveryStep((before, after, { verb }) => {
      if (verb === 'approved') expect(after.figureId).not.toBe(before.figureId);
      else expect(after.figureId).toBe(before.figureId);
    });
  });

  it('a decision is signed, and undone by sending again', () => {
    expectOfEveryStep((_before, after, { verb, by: [, accountId], at }) => {
      if (verb === 'approved' || verb === 'returned')
        expect([after.decidedBy, after.decidedAt]).toEqual([accountId, at]);
      if (verb === 'submitted')
        expect([after.submittedBy, after.submittedAt, after.decidedAt]).toEqual([accountId, at, null]);
    });
  });
});

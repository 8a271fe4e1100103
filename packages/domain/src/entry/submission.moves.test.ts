/** From state to state: every state, verb and side of the desk (`ux.md` §2.4, §2.5; `trust.md` V8 and §2.2). */
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { content, EXPLAINED } from '../testing/entry-form.ts';
import { SIDES, submission, VERBS, type Verb } from '../testing/submissions.ts';
import {
  handed,
  ifUnchanged,
  mayEdit,
  mayHand,
  maySubmit,
  mayTakeBack,
  returned,
  saved,
} from './submission-verbs.ts';
import {
  RETURN_KINDS,
  SUBMISSION_EVENTS,
  SUBMISSION_STATES,
  type Side,
  type SubmissionState,
} from './submission.ts';

type Row = Readonly<Record<SubmissionState, SubmissionState | '×'>>;

/** What becomes of a form; × where it is refused and stays as it is. */
const MOVES: Readonly<Record<Verb, Readonly<Record<Side['role'], Row>>>> = {
  // V8 «Enter / edit draft figure»: clerk and head their own, the office for any unit; what was sent only the office mends
  // («Sửa hộ»); what the head has is not the clerk's any more; what was approved is corrected in a new round.
  saved: {
    clerk: { draft: 'draft', handed: '×', submitted: '×', returned: 'returned', approved: 'draft' },
    head: { draft: 'draft', handed: 'handed', submitted: '×', returned: 'returned', approved: 'draft' },
    office: {
      draft: 'draft',
      handed: 'handed',
      submitted: 'submitted',
      returned: 'returned',
      approved: 'draft',
    },
  },
  // V8 «Submit to head»: who may is the policy's to say (`authority.ts`); from here it goes by the state alone.
  handed: {
    clerk: { draft: 'handed', handed: '×', submitted: '×', returned: 'handed', approved: '×' },
    head: { draft: 'handed', handed: '×', submitted: '×', returned: 'handed', approved: '×' },
    office: { draft: 'handed', handed: '×', submitted: '×', returned: 'handed', approved: '×' },
  },
  // V8 «Submit … to office»: a head what the clerk has handed or what they typed themselves; the office on behalf.
  submitted: {
    clerk: { draft: 'submitted', handed: 'submitted', submitted: '×', returned: 'submitted', approved: '×' },
    head: { draft: 'submitted', handed: 'submitted', submitted: '×', returned: 'submitted', approved: '×' },
    office: { draft: 'submitted', handed: 'submitted', submitted: '×', returned: 'submitted', approved: '×' },
  },
  // ux.md §2.4 «Rút lại để sửa»: the clerk from the head, the head from the office, while nobody has decided. The office
  // takes nothing back: «Sửa hộ» asks its reason and tells the head.
  takenBack: {
    clerk: { draft: '×', handed: 'draft', submitted: '×', returned: '×', approved: '×' },
    head: { draft: '×', handed: 'draft', submitted: 'draft', returned: '×', approved: '×' },
    office: { draft: '×', handed: '×', submitted: '×', returned: '×', approved: '×' },
  },
  // ux.md §2.5 «Trả lại», and «Hoàn tác» after approving; who may is the policy's to say.
  returned: {
    clerk: { draft: '×', handed: '×', submitted: 'returned', returned: '×', approved: 'returned' },
    head: { draft: '×', handed: '×', submitted: 'returned', returned: '×', approved: 'returned' },
    office: { draft: '×', handed: '×', submitted: 'returned', returned: '×', approved: 'returned' },
  },
  approved: {
    clerk: { draft: '×', handed: '×', submitted: 'approved', returned: '×', approved: '×' },
    head: { draft: '×', handed: '×', submitted: 'approved', returned: '×', approved: '×' },
    office: { draft: '×', handed: '×', submitted: 'approved', returned: '×', approved: '×' },
  },
};

const CASES = Object.entries(MOVES).flatMap(([verb, sides]) =>
  Object.entries(sides).flatMap(([role, row]) =>
    Object.entries(row).map(
      ([state, to]) =>
        ({ verb, role, state, to }) as {
          verb: Verb;
          role: Side['role'];
          state: SubmissionState;
          to: SubmissionState | '×';
        },
    ),
  ),
);

describe('every state, verb and side', () => {
  it('is in the table', () => {
    expect(CASES).toHaveLength(SUBMISSION_STATES.length * Object.keys(VERBS).length * 3);
  });

  it.each(CASES)('$role, $verb from $state: $to', ({ verb, role, state, to }) => {
    const before = submission({ state });
    const after = VERBS[verb](before, SIDES[role]);
    if (to === '×') {
      expect(after).toEqual({ refused: true, code: 'wrong-state', facts: { state } });
      return;
    }
    expect(after).toMatchObject({ state: to, version: before.version + 1 });
    // What it is of does not change.
    const { id, indicatorId, unitId, period } = before;
    expect(after).toMatchObject({ id, indicatorId, unitId, period });
  });

  it('the screen is told beforehand what would be refused', () => {
    const allows = (verb: Verb, state: SubmissionState, role: Side['role']): boolean =>
      MOVES[verb][role][state] !== '×';
    for (const state of SUBMISSION_STATES) {
      for (const role of ['clerk', 'head', 'office'] as const) {
        expect(mayEdit(state, role)).toBe(allows('saved', state, role));
        expect(mayTakeBack(state, role)).toBe(allows('takenBack', state, role));
        expect(mayHand(state)).toBe(allows('handed', state, role));
        expect(maySubmit(state)).toBe(allows('submitted', state, role));
      }
    }
  });
});

describe('the first time something is put down', () => {
  const beginning = { id: 'moi', indicatorId: 'ct-04', unitId: 'tinh', period: submission().period };

  it.each(['clerk', 'head', 'office'] as const)('by the %s', (role) => {
    const side = SIDES[role];
    expect(saved(null, beginning, content({ toDate: '395,4' }), side)).toEqual({
      ...beginning,
      state: 'draft',
      version: 1,
      content: content({ toDate: '395,4' }),
      savedAt: side.at,
      savedBy: side.accountId,
      // «nhập thay»
      onBehalf: role === 'office',
      composedAt: null,
      submittedAt: null,
      submittedBy: null,
      late: false,
      decidedAt: null,
      decidedBy: null,
      returned: null,
      figureId: null,
    });
  });

  it('a form that is there stays itself', () => {
    const before = submission({ state: 'draft' });
    expect(saved(before, { ...beginning, indicatorId: 'ct-05' }, content(), SIDES.head)).toMatchObject({
      id: before.id,
      indicatorId: before.indicatorId,
    });
  });
});

describe('who put down what stands', () => {
  it('is the last who typed; by the office it is on behalf until the unit types again', () => {
    const byOffice = saved(submission(), submission(), content({ toDate: '400' }), SIDES.office);
    expect(byOffice).toMatchObject({
      savedBy: SIDES.office.accountId,
      savedAt: SIDES.office.at,
      onBehalf: true,
    });
    if (isRefusal(byOffice)) return;
    expect(saved(byOffice, byOffice, content({ toDate: '401' }), SIDES.clerk)).toMatchObject({
      content: { toDate: '401' },
      savedBy: SIDES.clerk.accountId,
      onBehalf: false,
    });
  });

  it('is not whoever hands it on, sends it, takes it back, returns or approves it', () => {
    for (const state of SUBMISSION_STATES) {
      for (const [name, verb] of Object.entries(VERBS)) {
        const before = submission({ state, content: content({ toDate: '395,4', explanation: EXPLAINED }) });
        const after = verb(before, SIDES.office);
        if (name === 'saved' || isRefusal(after)) continue;
        const { content: kept, savedBy, savedAt, onBehalf } = before;
        expect(after).toMatchObject({ content: kept, savedBy, savedAt, onBehalf });
      }
    }
    expect(handed(submission(), SIDES.clerk)).not.toHaveProperty('refused');
  });
});

describe('a reason for returning (product.md, The main job, 3; ux.md §2.5)', () => {
  it.each(RETURN_KINDS)('%s: written where no chip says it', (kind) => {
    const sent = submission({ state: 'submitted' });
    const why = { kind, text: ' ', dueAt: null };
    const after = returned(sent, SIDES.office, why);
    if (kind === 'other') expect(after).toMatchObject({ refused: true, code: 'reason-required' });
    else expect(after).toMatchObject({ state: 'returned', returned: why });
    const written = { ...why, text: 'Đối chiếu lại với Kho bạc' };
    expect(returned(sent, SIDES.office, written)).toMatchObject({
      returned: written,
      decidedAt: SIDES.office.at,
      decidedBy: SIDES.office.accountId,
    });
  });
});

describe('lost updates (trust.md R7)', () => {
  it('what was made from an older version is refused, and told which is the present one', () => {
    const present = submission({ version: 7 });
    expect(ifUnchanged(present, 7)).toBeNull();
    for (const version of [6, 8, 0])
      expect(ifUnchanged(present, version)).toEqual({
        refused: true,
        code: 'changed-by-someone-else',
        facts: { version: 7 },
      });
  });

  it('a form nobody has begun is at version 0', () => {
    expect(ifUnchanged(null, 0)).toBeNull();
    expect(ifUnchanged(null, 1)).toMatchObject({ code: 'changed-by-someone-else', facts: { version: 0 } });
    expect(ifUnchanged(submission({ version: 1 }), 0)).toMatchObject({ facts: { version: 1 } });
  });
});

describe('its history', () => {
  it('has a word for everything that happens after it is put down', () => {
    expect(SUBMISSION_EVENTS).toEqual([
      'handed',
      'taken_back',
      'submitted',
      'withdrawn',
      'returned',
      'edited_for_unit',
      'approved',
    ]);
  });
});

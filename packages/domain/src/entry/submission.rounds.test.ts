/** What is remembered from round to round: lateness, what was asked to be mended, whose work it is, what was approved. */
import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../refusal.ts';
import { instant } from '../testing/build.ts';
import { content } from '../testing/entry-form.ts';
import { DUE, side, SIDES, submission, VERBS, WHY, type Verb } from '../testing/submissions.ts';
import { approved, isOwnWork, returned, saved, sendingDueAt, submitted } from './submission-verbs.ts';
import type { Return, Side, Submission } from './submission.ts';

const ok = (answer: Submission | Refusal): Submission => {
  if (isRefusal(answer)) throw new Error(answer.code);
  return answer;
};
/** One thing after another, each allowed. */
const after = (from: Submission, ...steps: readonly (readonly [Verb, Side])[]): Submission =>
  steps.reduce((each, [verb, by]) => ok(VERBS[verb](each, by)), from);

const sentAt = (at: string, more: Partial<Submission> = {}): Submission =>
  ok(
    submitted(submission(more), side('head', 'giam-doc-khdt', at), {
      dueAt: DUE,
      composedAt: null,
      knownSince: null,
    }),
  );

const { clerk, head, office } = SIDES;
const BEFORE = '2024-06-05T09:59:59.999Z';
const AFTER = '2024-06-05T10:00:00.001Z';
const LATER = '2024-06-24T03:00:00.000Z';

describe('late (ux.md §4.6, §4.9; trust.md R13)', () => {
  it.each([
    // 17:00 in Hà Nội is 10:00 UTC, whatever the server’s own zone.
    [BEFORE, false],
    ['2024-06-05T10:00:00.000Z', false],
    [AFTER, true],
    // The evening of the same day in Hà Nội, and a morning there that is still the day before in UTC.
    ['2024-06-05T16:59:59.000Z', true],
    ['2024-06-04T23:30:00.000Z', false],
  ])('received at %s, due at 10:00Z: %s', (at, late) => {
    expect(sentAt(at)).toMatchObject({ late, submittedAt: at, submittedBy: 'giam-doc-khdt' });
  });

  it('23:59:59 of 31 March in Hà Nội is in time, a second later is not', () => {
    const dueAt = instant('2026-03-31T16:59:59.000Z');
    const at = (text: string): boolean =>
      ok(submitted(submission(), side('head', 'gd', text), { dueAt, composedAt: null, knownSince: null }))
        .late;
    expect(at('2026-03-31T16:59:59.000Z')).toBe(false);
    expect(at('2026-03-31T17:00:00.000Z')).toBe(true);
  });

  it('by when it was received; when it was composed is kept beside it: «soạn xong 16:58, nhận 17:06»', () => {
    const composedAt = instant('2024-06-05T09:58:00.000Z');
    const by = side('head', 'giam-doc-khdt', '2024-06-05T10:06:00.000Z');
    expect(submitted(submission(), by, { dueAt: DUE, composedAt, knownSince: null })).toMatchObject({
      late: true,
      composedAt,
    });
    const again = submission({ composedAt });
    expect(submitted(again, by, { dueAt: DUE, composedAt: null, knownSince: null })).toMatchObject({
      composedAt: null,
    });
  });

  it('is late for good: what is mended in time does not make the first sending punctual', () => {
    const late = sentAt(AFTER);
    const why: Return = { ...WHY, dueAt: instant('2024-06-10T10:00:00.000Z') };
    const back = ok(returned(late, office, why));
    const again = ok(
      submitted(back, side('head', 'gd', '2024-06-07T03:00:00.000Z'), {
        dueAt: DUE,
        composedAt: null,
        knownSince: null,
      }),
    );
    expect(again.late).toBe(true);
    expect(after(late, ['takenBack', head], ['submitted', head]).late).toBe(true);
  });

  it('what was taken back and comes again after the deadline is late', () => {
    const back = after(sentAt(BEFORE), ['takenBack', head]);
    expect(
      ok(submitted(back, side('head', 'gd', AFTER), { dueAt: DUE, composedAt: null, knownSince: null })).late,
    ).toBe(true);
  });

  it.each<[what: string, dueAt: string | null, at: string, late: boolean]>([
    ['within the new deadline', '2024-06-07T10:00:00.000Z', '2024-06-07T10:00:00.000Z', false],
    ['after it', '2024-06-07T10:00:00.000Z', '2024-06-07T10:00:00.001Z', true],
    ['without a new one the month’s own holds', null, BEFORE, false],
    ['and has passed', null, AFTER, true],
  ])('sent in time and returned: %s', (_what, dueAt, at, late) => {
    const why: Return = { ...WHY, dueAt: dueAt === null ? null : instant(dueAt) };
    const back = ok(returned(sentAt('2024-06-03T03:00:00.000Z'), office, why));
    expect(
      ok(submitted(back, side('head', 'gd', at), { dueAt: DUE, composedAt: null, knownSince: null })).late,
    ).toBe(late);
  });

  it.each([
    ['the first sending: the month’s own', null, false, DUE],
    ['returned without a deadline: the month’s own', { dueAt: null }, false, DUE],
    ['returned with one: that one', { dueAt: instant(LATER) }, false, LATER],
    ['a correction: none', null, true, null],
    ['a correction asked for without a deadline: none', { dueAt: null }, true, null],
    ['a correction asked for with one: that one', { dueAt: instant(AFTER) }, true, AFTER],
  ])('what it is judged by, %s', (_what, why, isCorrection, expected) => {
    expect(sendingDueAt(why, { dueAt: DUE, isCorrection })).toBe(expected);
  });

  it('the official number three weeks later makes nobody late (domain.md §1.5)', () => {
    const known = after(sentAt(BEFORE), ['approved', office], ['saved', clerk], ['handed', clerk]);
    const by = side('head', 'giam-doc-khdt', LATER);
    expect(ok(submitted(known, by, { dueAt: DUE, composedAt: null, knownSince: null })).late).toBe(false);
    // Nor does it make one punctual who was not.
    const late = after(sentAt(AFTER), ['approved', office], ['saved', clerk]);
    expect(ok(submitted(late, by, { dueAt: DUE, composedAt: null, knownSince: null })).late).toBe(true);
  });

  it('what corrects a figure that stood without a form is as late as that figure was', () => {
    const draft = submission();
    const sentLater = (knownSince: string, why: Return | null = null): boolean =>
      ok(
        submitted({ ...draft, returned: why }, side('head', 'gd', LATER), {
          dueAt: DUE,
          composedAt: null,
          knownSince: instant(knownSince),
        }),
      ).late;
    expect(sentLater(BEFORE)).toBe(false);
    expect(sentLater(AFTER)).toBe(true);
    // Unless the office has set a deadline for the correction.
    expect(sentLater(BEFORE, { ...WHY, dueAt: instant(AFTER) })).toBe(true);
  });

  it('what was approved and then returned goes by the deadline the office has set, if it has', () => {
    const known = after(sentAt(BEFORE), ['approved', office]);
    const lateAt = (dueAt: string | null, at: string): boolean => {
      const back = ok(returned(known, office, { ...WHY, dueAt: dueAt === null ? null : instant(dueAt) }));
      return ok(submitted(back, side('head', 'gd', at), { dueAt: DUE, composedAt: null, knownSince: null }))
        .late;
    };
    expect(lateAt('2024-06-10T10:00:00.000Z', '2024-06-10T10:00:00.000Z')).toBe(false);
    expect(lateAt('2024-06-10T10:00:00.000Z', LATER)).toBe(true);
    expect(lateAt(null, LATER)).toBe(false);
  });
});

describe('what the office has asked to be mended (ux.md §2.4: «stays visible above its field until fixed»)', () => {
  const back = ok(returned(sentAt(BEFORE), office, WHY));

  it('stays until it is sent again and approved', () => {
    expect(back).toMatchObject({
      state: 'returned',
      returned: WHY,
      decidedAt: office.at,
      decidedBy: office.accountId,
    });
    const typed = after(back, ['saved', clerk]);
    expect(typed).toMatchObject({ state: 'returned', returned: WHY });
    const given = after(typed, ['handed', clerk]);
    expect(given).toMatchObject({ state: 'handed', returned: WHY });
    const sent = after(given, ['submitted', head]);
    expect(sent).toMatchObject({ state: 'submitted', returned: WHY, decidedAt: null, decidedBy: null });
    expect(after(sent, ['approved', office])).toMatchObject({ state: 'approved', returned: null });
  });

  it('and makes of everything taken back a returned form again', () => {
    const given = after(back, ['handed', clerk]);
    expect(after(given, ['saved', head])).toMatchObject({ state: 'handed', returned: WHY });
    expect(after(given, ['takenBack', clerk]).state).toBe('returned');
    const sent = after(given, ['submitted', head]);
    expect(after(sent, ['takenBack', head])).toMatchObject({ state: 'returned', returned: WHY });
  });

  it('a second return takes the place of the first', () => {
    const why: Return = { kind: 'no_explanation', text: '', dueAt: null };
    expect(returned(after(back, ['submitted', head]), office, why)).toMatchObject({ returned: why });
  });
});

describe('two pairs of eyes (trust.md V8; ux.md §2.5 «cannot be approved by the same person»)', () => {
  it('nobody approves what they typed or sent', () => {
    const typed = submission({ state: 'submitted', savedBy: 'van-phong', submittedBy: 'giam-doc-khdt' });
    const sent = submission({ state: 'submitted', savedBy: 'can-bo-khdt', submittedBy: 'van-phong' });
    for (const own of [typed, sent])
      expect(approved(own, office, 'sl')).toEqual({ refused: true, code: 'four-eyes', facts: {} });
    const others = submission({ state: 'submitted', savedBy: 'can-bo-khdt', submittedBy: 'giam-doc-khdt' });
    expect(approved(others, office, 'sl')).toMatchObject({ state: 'approved', figureId: 'sl' });
    expect([typed, sent, others].map((each) => isOwnWork(each, 'van-phong'))).toEqual([true, true, false]);
  });

  it('nor what they mended for the unit after it was sent', () => {
    const mended = after(submission({ state: 'submitted' }), ['saved', office]);
    expect(mended.submittedBy).toBe('giam-doc-cu');
    expect(approved(mended, office, 'sl')).toMatchObject({ code: 'four-eyes' });
    expect(approved(mended, side('office', 'van-phong-2'), 'sl')).toMatchObject({ state: 'approved' });
  });

  it('the state is looked at first: what is no longer waiting is nobody’s to approve', () => {
    const done = submission({ state: 'approved', savedBy: 'van-phong' });
    expect(approved(done, office, 'sl')).toMatchObject({ code: 'wrong-state' });
  });

  it('a return needs no second pair', () => {
    expect(returned(submission({ state: 'submitted', savedBy: 'van-phong' }), office, WHY)).toMatchObject({
      state: 'returned',
    });
  });
});

describe('what was approved (product.md, Figures: append-only)', () => {
  const done = ok(approved(submission({ state: 'submitted' }), office, 'sl-1'));

  it('is known as the figure it became, with who and when', () => {
    expect(done).toMatchObject({
      figureId: 'sl-1',
      decidedAt: office.at,
      decidedBy: office.accountId,
      returned: null,
    });
  });

  it('stays known while it is corrected, until the correction is approved', () => {
    const correcting = ok(saved(done, done, content({ toDate: '400' }), clerk));
    expect(correcting).toMatchObject({ state: 'draft', figureId: 'sl-1', decidedBy: office.accountId });
    const sent = after(correcting, ['submitted', head]);
    expect(sent).toMatchObject({ figureId: 'sl-1', decidedBy: null });
    expect(returned(sent, office, WHY)).toMatchObject({ figureId: 'sl-1' });
    expect(approved(sent, office, 'sl-2')).toMatchObject({ figureId: 'sl-2' });
  });
});

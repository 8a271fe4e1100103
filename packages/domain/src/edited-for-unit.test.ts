import { describe, expect, it } from 'vitest';
import { editedForUnit, hadHandIn } from './edited-for-unit.ts';
import { SUBMISSION_STATES, type SubmissionEvent } from './entry/submission.ts';
import { content } from './testing/entry-form.ts';
import { SIDES, submission } from './testing/submissions.ts';

const MENDED = content({ toDate: '359,4', note: 'Ghi chú của Sở' });

describe('the office mends what a unit has sent', () => {
  it('and it stays sent, as the office’s work for the unit', () => {
    const before = submission({ state: 'submitted' });
    expect(editedForUnit(before, MENDED, SIDES.office, 'Đảo số khi gõ')).toMatchObject({
      state: 'submitted',
      version: before.version + 1,
      content: MENDED,
      savedBy: 'van-phong',
      onBehalf: true,
      submittedBy: before.submittedBy,
    });
  });

  it.each(SUBMISSION_STATES.filter((state) => state !== 'submitted'))('not what is %s', (state) => {
    expect(editedForUnit(submission({ state }), MENDED, SIDES.office, 'Đảo số')).toMatchObject({
      code: 'wrong-state',
      facts: { state },
    });
  });

  it('not without a reason of its own, whatever the unit has noted', () => {
    const before = submission({ state: 'submitted' });
    expect(editedForUnit(before, MENDED, SIDES.office, '  ')).toMatchObject({ code: 'reason-required' });
  });

  it('units mend nothing that way', () => {
    const before = submission({ state: 'submitted' });
    for (const side of [SIDES.head, SIDES.clerk])
      expect(editedForUnit(before, MENDED, side, 'Đảo số')).toMatchObject({ code: 'wrong-state' });
  });
});

describe('two pairs of eyes', () => {
  const event = (sequence: number, kind: SubmissionEvent['kind'], by: string) => ({ sequence, kind, by });
  const form = submission({ state: 'submitted', savedBy: 'mai', submittedBy: 'an' });

  it('who typed, sent, or mended it since it was sent had a hand in it', () => {
    const events = [
      event(1, 'submitted', 'an'),
      event(2, 'edited_for_unit', 'lan'),
      event(3, 'edited_for_unit', 'mai'),
    ];
    expect(['an', 'mai', 'lan', 'hoa'].map((who) => hadHandIn(form, events, who))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('what the unit has sent anew is the unit’s again', () => {
    const events = [
      event(3, 'submitted', 'an'),
      event(2, 'edited_for_unit', 'lan'),
      event(1, 'submitted', 'an'),
    ];
    expect(hadHandIn(form, events, 'lan')).toBe(false);
    expect(hadHandIn(form, [], 'lan')).toBe(false);
  });
});

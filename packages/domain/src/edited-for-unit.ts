/**
 * «Sửa hộ» (`ux.md` §2.5): the office mends what a unit has sent. It says why, the head is told, the unit's number stays
 * readable, and whoever mended it does not approve it.
 */
import type { EntryContent } from './entry/content.ts';
import { isOwnWork, saved } from './entry/submission-verbs.ts';
import type { Side, Submission, SubmissionEvent } from './entry/submission.ts';
import { refusal, type Refusal } from './refusal.ts';

/**
 * What was sent as the office has mended it; it stays sent.
 * @param reason the office's own; what the unit wrote beside its figure stays the unit's
 */
export const editedForUnit = (
  before: Submission,
  content: EntryContent,
  side: Side,
  reason: string,
): Submission | Refusal => {
  // Everything else is in somebody's hands who puts it down as usual, or is decided on.
  if (before.state !== 'submitted') return refusal('wrong-state', { state: before.state });
  if (reason.trim() === '') return refusal('reason-required');
  return saved(before, before, content, side);
};

type Handled = Pick<Submission, 'savedBy' | 'submittedBy'>;

/**
 * True where somebody had a hand in what lies before the office: typed it, sent it, or mended it since it was last sent,
 * also where another has mended it after them.
 * @param events of the submission, in any order
 */
export const hadHandIn = (
  submission: Handled,
  events: readonly Pick<SubmissionEvent, 'kind' | 'by' | 'sequence'>[],
  accountId: string,
): boolean => {
  if (isOwnWork(submission, accountId)) return true;
  const sent = Math.max(
    0,
    ...events.filter(({ kind }) => kind === 'submitted').map(({ sequence }) => sequence),
  );
  return events.some(
    ({ kind, by, sequence }) => kind === 'edited_for_unit' && by === accountId && sequence > sent,
  );
};

/** What a unit has not said yet (`trust.md` V8, «See unpublished figures and remarks»: leaders «all submitted»). */
import type { Actor } from './authority.ts';
import type { Instant } from './civil-date.ts';
import type { Submission, SubmissionState } from './entry/submission.ts';

/** True while a form lies with its unit: typed or handed to the head, and not sent. */
export const isUnsent = ({ state }: { readonly state: SubmissionState }): boolean =>
  state === 'draft' || state === 'handed';

/** Whether an actor sees what has not been sent: a leader what was sent, everybody else all of what they may see. */
export const seesUnsent = ({ role }: Pick<Actor, 'role'>): boolean => role !== 'leader';

/**
 * True where a file beside a figure has been sent along with it: all of them once it lies with the office; while the unit
 * types again, those that lay there when the office last decided.
 */
export const isProofSent = (
  submission: Pick<Submission, 'state' | 'decidedAt'> | null,
  uploadedAt: Instant,
): boolean => {
  if (submission === null) return false;
  const { state, decidedAt } = submission;
  return state === 'submitted' || state === 'approved' || (decidedAt !== null && uploadedAt <= decidedAt);
};

/**
 * What can be done with a submission, by whom and in which state; what cannot is refused and changes nothing. Pure: who
 * asks, when, and what the period allows are given.
 */
import type { Instant } from '../civil-date.ts';
import { refusal, type Refusal } from '../refusal.ts';
import type { EntryContent } from './content.ts';
import type { Return, Side, Submission, SubmissionState } from './submission.ts';

const IN_THE_UNITS_HANDS: readonly SubmissionState[] = ['draft', 'returned'];

const wrongState = (submission: Submission): Refusal => refusal('wrong-state', { state: submission.state });

/** Refuses what was made from an older version: somebody else has changed it since. */
export const ifUnchanged = (submission: Submission | null, version: number): Refusal | null =>
  (submission?.version ?? 0) === version
    ? null
    : refusal('changed-by-someone-else', { version: submission?.version ?? 0 });

/**
 * A figure that is sent or in the head's hands is not typed over by its unit: it is taken back or returned first. The
 * office enters for any unit («nhập thay», `trust.md` V8) and mends what was sent («sửa hộ»).
 */
export const mayEdit = (state: SubmissionState, role: Side['role']): boolean => {
  switch (state) {
    case 'draft':
    case 'returned':
    // Correcting what is approved begins a new round; the approved figure stands until the correction is approved too.
    case 'approved':
      return true;
    case 'handed':
      return role !== 'clerk';
    case 'submitted':
      return role === 'office';
  }
};

/**
 * True while what was handed or sent can be taken back: nobody has decided on it. The office takes nothing back: it mends
 * what was sent with a reason («sửa hộ», `editedForUnit`), or returns it.
 */
export const mayTakeBack = (state: SubmissionState, role: Side['role']): boolean =>
  (state === 'handed' && role !== 'office') || (state === 'submitted' && role === 'head');

/** True where it can be handed to the head. */
export const mayHand = (state: SubmissionState): boolean => IN_THE_UNITS_HANDS.includes(state);

/** True where it can be sent to the Party office. */
export const maySubmit = (state: SubmissionState): boolean => mayHand(state) || state === 'handed';

/** Where a form is that the unit works on: what the office has asked to be mended stays returned until it is sent. */
const inTheUnitsHands = ({ returned: why }: Pick<Submission, 'returned'>): SubmissionState =>
  why === null ? 'draft' : 'returned';

/** What the caller knows of a form that nobody has begun. */
export type Beginning = Pick<Submission, 'id' | 'indicatorId' | 'unitId' | 'period'>;

/**
 * Puts down what was typed; by the office it is «nhập thay». What lies with the head stays there with the head's edit, and
 * what was sent stays sent with the office's.
 * @returns the next version, or why not
 */
export const saved = (
  before: Submission | null,
  beginning: Beginning,
  content: EntryContent,
  side: Side,
): Submission | Refusal => {
  const onBehalf = side.role === 'office';
  if (before === null) {
    return {
      ...beginning,
      state: 'draft',
      version: 1,
      content,
      savedAt: side.at,
      savedBy: side.accountId,
      onBehalf,
      composedAt: null,
      submittedAt: null,
      submittedBy: null,
      late: false,
      decidedAt: null,
      decidedBy: null,
      returned: null,
      figureId: null,
    };
  }
  if (!mayEdit(before.state, side.role)) return wrongState(before);
  const stays = before.state === 'handed' || before.state === 'submitted';
  return {
    ...before,
    state: stays ? before.state : inTheUnitsHands(before),
    version: before.version + 1,
    content,
    savedAt: side.at,
    savedBy: side.accountId,
    onBehalf,
  };
};

/** Hands a draft to the head («trình thủ trưởng»): the clerk's part is done. */
export const handed = (submission: Submission, _side: Side): Submission | Refusal =>
  mayHand(submission.state)
    ? { ...submission, state: 'handed', version: submission.version + 1 }
    : wrongState(submission);

/** What a sending is judged by. */
export type Sending = {
  readonly dueAt: Instant;
  /** When it was ready on the sender's own device, where that was earlier. */
  readonly composedAt: Instant | null;
  /** When the first figure of the month was recorded; `null` where none stands. */
  readonly knownSince: Instant | null;
};

/**
 * The deadline that a sending is judged by: the one the office has returned the figure with, else the month's own. What
 * corrects an approved figure has none but the office's: the month's was kept, or missed, by what was approved.
 * @param isCorrection a figure of the very month stands
 * @returns `null` where the sending cannot be late
 */
export const sendingDueAt = (
  why: Pick<Return, 'dueAt'> | null,
  { dueAt, isCorrection }: { readonly dueAt: Instant; readonly isCorrection: boolean },
): Instant | null => why?.dueAt ?? (isCorrection ? null : dueAt);

/**
 * Sends a month's figure to the Party office. Late is judged by the time of arrival against `sendingDueAt`; the time of
 * composing is kept. Once late it is late for good: what is mended in time does not make the first sending punctual.
 */
export const submitted = (
  submission: Submission,
  side: Side,
  { dueAt, composedAt, knownSince }: Sending,
): Submission | Refusal => {
  if (!maySubmit(submission.state)) return wrongState(submission);
  const isCorrection = submission.figureId !== null || knownSince !== null;
  const due = sendingDueAt(submission.returned, { dueAt, isCorrection });
  // What stood without a form has come in before this one; this one answers for it from now on.
  const cameLate = submission.figureId === null && knownSince !== null && knownSince > dueAt;
  return {
    ...submission,
    state: 'submitted',
    version: submission.version + 1,
    submittedAt: side.at,
    submittedBy: side.accountId,
    composedAt,
    late: submission.late || cameLate || (due !== null && side.at > due),
    decidedAt: null,
    decidedBy: null,
  };
};

/** Takes a figure back to mend it, while nobody has decided on it. */
export const takenBack = (submission: Submission, side: Side): Submission | Refusal =>
  mayTakeBack(submission.state, side.role)
    ? { ...submission, state: inTheUnitsHands(submission), version: submission.version + 1 }
    : wrongState(submission);

/** Returns a figure to its unit with what is to be mended. An approved one too, while its month is open. */
export const returned = (submission: Submission, side: Side, why: Return): Submission | Refusal => {
  if (submission.state !== 'submitted' && submission.state !== 'approved') return wrongState(submission);
  if (why.text.trim() === '' && why.kind === 'other') return refusal('reason-required');
  return {
    ...submission,
    state: 'returned',
    version: submission.version + 1,
    returned: why,
    decidedAt: side.at,
    decidedBy: side.accountId,
  };
};

/** Two pairs of eyes: nobody approves what they typed or sent themselves. */
export const isOwnWork = (
  submission: Pick<Submission, 'savedBy' | 'submittedBy'>,
  accountId: string,
): boolean => submission.savedBy === accountId || submission.submittedBy === accountId;

/** Approves a figure: from now on it is known. `figureId` is the version it becomes. */
export const approved = (submission: Submission, side: Side, figureId: string): Submission | Refusal => {
  if (submission.state !== 'submitted') return wrongState(submission);
  if (isOwnWork(submission, side.accountId)) return refusal('four-eyes');
  return {
    ...submission,
    state: 'approved',
    version: submission.version + 1,
    decidedAt: side.at,
    decidedBy: side.accountId,
    returned: null,
    figureId,
  };
};

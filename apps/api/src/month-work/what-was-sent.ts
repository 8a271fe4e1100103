/** A figure's form as somebody sees it who is shown only what was sent (`trust.md` V8): the leaders. */
import { EMPTY_CONTENT, isProofSent, isUnsent, type Submission, type SubmissionEvent } from '@ve-dich/domain';
import type { Attachment } from '@ve-dich/storage';

export type FormAsSeen = {
  readonly submission: Submission | null;
  readonly events: readonly SubmissionEvent[];
  readonly attachments: readonly Attachment[];
};

/** What was last sent of a form; nothing where nothing was. */
const lastSent = (events: readonly SubmissionEvent[]): Submission['content'] =>
  events
    .filter(({ kind, content }) => kind === 'submitted' && content !== null)
    .toSorted((left, right) => left.sequence - right.sequence)
    .at(-1)?.content ?? EMPTY_CONTENT;

/** True where what stands in a returned form was typed since: the unit is mending it and has not sent it again. */
const isBeingMended = ({ state, savedAt, decidedAt }: Submission): boolean =>
  state === 'returned' && decidedAt !== null && savedAt > decidedAt;

/**
 * A form less what lies with its unit: while it is typed or handed, that there is one and nothing of what it says; while
 * a returned one is mended, what was sent. That a clerk handed it stays in the history, the number does not.
 */
export const whatWasSent = ({ submission, events, attachments }: FormAsSeen): FormAsSeen => {
  const files = attachments.filter(({ uploadedAt }) => isProofSent(submission, uploadedAt));
  if (submission === null) return { submission, events, attachments: files };
  const hidden = isUnsent(submission);
  const content = hidden ? EMPTY_CONTENT : isBeingMended(submission) ? lastSent(events) : submission.content;
  return {
    submission: { ...submission, content },
    events: events.map((event) => (hidden || event.kind === 'handed' ? { ...event, content: null } : event)),
    attachments: files,
  };
};

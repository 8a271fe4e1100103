/**
 * Where a month's figure is, told by its form and by what is known: the one rule for the unit's form, the office's desk,
 * the lock and the lists of what is owed. A figure can stand without a form: it was imported, or published before there
 * were forms. Then nothing is owed, and what stands is what the office has approved.
 */
import { isBlank, type EntryContent } from './content.ts';
import type { SubmissionState } from './submission.ts';

/** One figure that is due in a month, as far as anybody can see. */
export type FigureOfMonth = {
  /** Of its form; `null` where nothing was put down. */
  readonly state: SubmissionState | null;
  /** True where a figure of the very month stands, whatever it says. */
  readonly isKnown: boolean;
};

export const DUE_STATES = ['owed', 'waiting', 'returned', 'in'] as const;
/** Nothing is in; sent and waiting to be decided on; to be mended by its unit; it stands. */
export type DueState = (typeof DUE_STATES)[number];

/**
 * What is still to be done about a figure. A unit that has begun to correct what stands has taken nothing back, so the
 * figure is in until the correction is sent.
 */
export const dueStateOf = ({ state, isKnown }: FigureOfMonth): DueState => {
  switch (state) {
    case 'submitted':
      return 'waiting';
    case 'returned':
      return 'returned';
    case 'approved':
      return 'in';
    case 'draft':
    case 'handed':
    case null:
      return isKnown ? 'in' : 'owed';
  }
};

/**
 * The state of a form as its unit reads it. Without a form, and beside a draft in which nothing is left, what stands for
 * the month is an approved figure: nobody is asked for it again.
 */
export const formStateOf = (
  { state, isKnown }: FigureOfMonth,
  content: EntryContent,
): SubmissionState | null =>
  isKnown && (state === null || (state === 'draft' && isBlank(content))) ? 'approved' : state;

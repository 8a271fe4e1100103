/**
 * A month's figure on its way from the unit to the record: put down, handed to the head, sent to the Party office,
 * returned or approved. What the office approves becomes a figure; until then nothing is known of it outside the unit
 * and those who review. How it goes from one state to the next is `submission-verbs.ts`.
 */
import type { Instant } from '../civil-date.ts';
import type { Period } from '../period.ts';
import type { Role } from '../vocabulary.ts';
import type { EntryContent } from './content.ts';

export const SUBMISSION_STATES = ['draft', 'handed', 'submitted', 'returned', 'approved'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** Why the office returns a figure (`ux.md` §2.5). */
export const RETURN_KINDS = ['wrong_figure', 'no_explanation', 'wrong_unit', 'other'] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];

export type Return = {
  readonly kind: ReturnKind;
  readonly text: string;
  /** When the unit is to have mended it; `null` for the period's own deadline, and for none of what was approved. */
  readonly dueAt: Instant | null;
};

/** One indicator's month of one unit, with what was last put down. `version` grows with every change. */
export type Submission = {
  readonly id: string;
  readonly indicatorId: string;
  /** The province, district or commune the figure is of. */
  readonly unitId: string;
  readonly period: Period;
  readonly state: SubmissionState;
  readonly version: number;
  readonly content: EntryContent;
  readonly savedAt: Instant;
  /** Account that put down what stands. */
  readonly savedBy: string;
  /** True where the office put it down for the unit («nhập thay»). */
  readonly onBehalf: boolean;
  /** When it was ready on the sender's own device; earlier than `submittedAt` where there was no line. */
  readonly composedAt: Instant | null;
  readonly submittedAt: Instant | null;
  readonly submittedBy: string | null;
  /** True where it reached the server after the deadline. */
  readonly late: boolean;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  /** What the office asks to be mended; stays in sight until what is sent again is approved. */
  readonly returned: Return | null;
  /** The figure it became. */
  readonly figureId: string | null;
};

/** What happens to a submission. A closed list: each is written into its history. */
export const SUBMISSION_EVENTS = [
  'handed',
  'taken_back',
  'submitted',
  'withdrawn',
  'returned',
  'edited_for_unit',
  'approved',
] as const;
export type SubmissionEventKind = (typeof SUBMISSION_EVENTS)[number];

export type SubmissionEvent = {
  readonly id: string;
  readonly sequence: number;
  readonly submissionId: string;
  readonly kind: SubmissionEventKind;
  readonly at: Instant;
  /** Account. */
  readonly by: string;
  readonly reason: string | null;
  /** What was sent, edited or approved. */
  readonly content: EntryContent | null;
  readonly late: boolean;
  readonly version: number;
};

/** Who acts, on which side of the desk. */
export type Side = {
  readonly accountId: string;
  readonly role: Extract<Role, 'head' | 'clerk' | 'office'>;
  readonly at: Instant;
};

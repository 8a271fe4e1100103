/** Whether an indicator's month can be typed in here and now, and if not why: one reason, the nearest. */
import type { EntryForm, EntryRow, Session } from '@ve-dich/contract';
import { formStateOf, mayEdit, maySubmit, mayHand, mayTakeBack, type SubmissionState } from '@ve-dich/domain';
import { isKnown } from '../../../api/entry-facts.ts';
import type { DeskState } from '../desk/desk-state.ts';
import type { Line } from '../desk/line.ts';

type Worker = 'head' | 'clerk' | 'office';

/** On which side of the desk somebody works; `null` for those who only look. */
export const workerOf = ({ account: { role } }: Pick<Session, 'account'>): Worker | null =>
  role === 'head' || role === 'clerk' || role === 'office' ? role : null;

const READING_REASONS = [
  /** Another window types on. */
  'elsewhere',
  /** A sending is on its way. */
  'on_its_way',
  'not_open_yet',
  'locked',
  'not_yours',
  'handed',
  'submitted',
  'approved',
] as const;
type ReadingReason = (typeof READING_REASONS)[number];
/** `null`: it can be typed in. */
export type ReadOnly = ReadingReason | null;

type Facts = {
  readonly row: Pick<EntryRow, 'closed' | 'figures'>;
  /** The month, «2024-05». */
  readonly period: string;
  readonly line: Pick<Line, 'state' | 'code' | 'content'>;
  readonly desk: Pick<DeskState, 'isElsewhere' | 'sending'>;
  readonly may: EntryForm['may'];
  readonly worker: Worker | null;
  /** True where the person has said that an approved figure is to be corrected. */
  readonly isCorrecting: boolean;
};

const isOnItsWay = ({ sending }: Facts['desk'], code: string): boolean => {
  switch (sending.phase) {
    case 'saving':
    case 'sending':
      return true;
    case 'asking':
    case 'queued':
      return sending.pending.codes.includes(code);
    case 'idle':
    case 'sent':
    case 'unsure':
    case 'arrived':
    case 'refused':
      return false;
  }
};

/** Why a figure is only to be read. */
export const whyReadOnly = ({ row, period, line, desk, may, worker, isCorrecting }: Facts): ReadOnly => {
  if (desk.isElsewhere) return 'elsewhere';
  if (isOnItsWay(desk, line.code)) return 'on_its_way';
  if (row.closed !== null) return row.closed;
  if (worker === null || !may.includes('entry.save')) return 'not_yours';
  // A draft stays open while its text is deleted to be typed anew.
  if (line.state === 'draft') return null;
  const state = formStateOf({ state: line.state, isKnown: isKnown(row, period) }, line.content);
  if (state === null) return null;
  if (state === 'approved') return isCorrecting ? null : 'approved';
  // What the unit has sent is mended on the review page, with a reason; here it is taken back.
  if (state === 'submitted') return 'submitted';
  return mayEdit(state, worker) ? null : 'handed';
};

/** What a person can do with the form as a whole: send it to the office, or hand it to the head. */
export const handingOf = (may: EntryForm['may']): 'submit' | 'hand' | null =>
  may.includes('entry.submit') ? 'submit' : may.includes('entry.hand') ? 'hand' : null;

/** True where what stands in a line can go on: it is in the unit's hands. */
export const canGoOn = (state: SubmissionState | null, handing: 'submit' | 'hand'): boolean =>
  state === null || (handing === 'submit' ? maySubmit(state) : mayHand(state));

/** True where what was handed or sent can be taken back to be mended. */
export const canBeTakenBack = (
  { closed }: Pick<EntryRow, 'closed'>,
  state: SubmissionState | null,
  { may, worker }: Pick<Facts, 'may' | 'worker'>,
): boolean =>
  closed === null &&
  state !== null &&
  worker !== null &&
  may.includes('entry.take_back') &&
  mayTakeBack(state, worker);

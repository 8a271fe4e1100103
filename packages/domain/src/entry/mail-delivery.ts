/** An e-mail on its way: tried until it is taken, refused for good, or tried often enough. */
import type { Instant } from '../civil-date.ts';
import { HOUR_MILLISECONDS, millisecondsBetween, MINUTE_MILLISECONDS } from '../instant.ts';

/** `not_needed`: everything it reminded of came in before it could be sent. */
export const MAIL_STATES = ['waiting', 'sent', 'refused', 'given_up', 'not_needed'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** `refused`: the server will never take it for this address; `failed`: it may another time. */
export const ATTEMPT_OUTCOMES = ['sent', 'refused', 'failed'] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** Waits after the first attempt, the second, …: some seven hours in all, a night's repair of a mail server. */
const WAITS_MINUTES = [1, 2, 5, 15, 30, 60, 120, 180] as const;
const LONGEST_WAIT = Math.max(...WAITS_MINUTES) * MINUTE_MILLISECONDS;

export const MOST_ATTEMPTS = WAITS_MINUTES.length + 1;

/** What becomes of an e-mail after an attempt: its state, and how long until it is tried again. */
export const afterAttempt = (
  attempts: number,
  outcome: AttemptOutcome,
): { readonly state: MailState; readonly waitMilliseconds: number } => {
  const wait = WAITS_MINUTES[attempts - 1];
  if (outcome !== 'failed') return { state: outcome, waitMilliseconds: 0 };
  return wait === undefined
    ? { state: 'given_up', waitMilliseconds: 0 }
    : { state: 'waiting', waitMilliseconds: wait * MINUTE_MILLISECONDS };
};

/** True where a waiting e-mail is to be tried. One that waits longer than any wait was left behind by a clock put back. */
export const isDueForAttempt = (nextAt: Instant, now: Instant): boolean => {
  const left = millisecondsBetween(now, nextAt);
  return left <= 0 || left > LONGEST_WAIT + HOUR_MILLISECONDS;
};

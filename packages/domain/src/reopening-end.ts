/** How far ahead a reopening may end: a month is reopened for some days, never for good. */
import type { Instant } from './civil-date.ts';
import { DAY_MILLISECONDS, millisecondsBetween } from './instant.ts';
import { refusal, type Refusal } from './refusal.ts';

/** The most days a locked month is reopened for. */
export const LONGEST_REOPENING_DAYS = 31;

/** Why a reopening cannot end then; `null` where it can. Whoever asks and the server that is asked look alike. */
export const refusedEnd = (endsAt: Instant, now: Instant): Refusal | null => {
  const ahead = millisecondsBetween(now, endsAt);
  if (ahead <= 0) return refusal('past-end');
  return ahead > LONGEST_REOPENING_DAYS * DAY_MILLISECONDS
    ? refusal('end-too-far', { days: LONGEST_REOPENING_DAYS })
    : null;
};

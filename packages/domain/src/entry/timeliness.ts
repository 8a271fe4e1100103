/** Who was on time: units against months, as one table reads (`ux.md` §2.5; issue «completeness and timeliness»). */
import type { Instant } from '../civil-date.ts';
import type { Submission } from './submission.ts';

export const TIMELINESS = ['on_time', 'late', 'missing', 'awaited', 'not_due'] as const;
export type Timeliness = (typeof TIMELINESS)[number];

/** When a figure came in, `null` where the time was not kept. */
export type Arrival = { readonly at: Instant | null; readonly late: boolean };

/**
 * When a month's figure came in: as its form says once that has become a figure; for one that stands without a form of its
 * own, when its first version was recorded; and for one that only waits to be decided on, when it was sent. A correction
 * that is being typed, or was returned, changes nothing of it.
 * @param knownSince when the first version of the month was recorded; `null` where nothing stands
 */
export const arrivalOf = (
  form: Pick<Submission, 'state' | 'submittedAt' | 'late' | 'figureId'> | null,
  knownSince: Instant | null,
  dueAt: Instant,
): Arrival | null => {
  const ofForm = form === null ? null : { at: form.submittedAt, late: form.late };
  if (knownSince === null) return form?.state === 'submitted' || form?.state === 'approved' ? ofForm : null;
  if (form !== null && form.figureId !== null) return ofForm;
  return { at: knownSince, late: knownSince > dueAt || form?.late === true };
};

/** A unit's month. */
export type UnitMonth = {
  /** How many figures the unit owes for the month. */
  readonly due: number;
  /** Arrivals of those that are in. */
  readonly arrivals: readonly Arrival[];
  readonly dueAt: Instant;
};

/**
 * How a unit stands in a month: on time where all is in and nothing came late; missing once the deadline has passed with
 * something owed; awaited before that.
 */
export const timelinessOf = ({ due, arrivals, dueAt }: UnitMonth, now: Instant): Timeliness => {
  if (due === 0) return 'not_due';
  if (arrivals.length < due) return now > dueAt ? 'missing' : 'awaited';
  return arrivals.some(({ late }) => late) ? 'late' : 'on_time';
};

/** Who was on time: units against months, as one table reads (`ux.md` §2.5; issue «completeness and timeliness»). */
import type { Instant } from '../civil-date.ts';

export const TIMELINESS = ['on_time', 'late', 'missing', 'awaited', 'not_due'] as const;
export type Timeliness = (typeof TIMELINESS)[number];

/** A unit's month. */
export type UnitMonth = {
  /** How many figures the unit owes for the month. */
  readonly due: number;
  /** Arrivals of those that are in, `null` where the time was not kept. */
  readonly arrivals: readonly { readonly at: Instant | null; readonly late: boolean }[];
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

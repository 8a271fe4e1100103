/** A deadline as a person sets it: one of those offered, or a day and a time of their own. */
import { readMoment } from './moments.ts';

export type MomentChoice = {
  /** An instant that was offered; `period` for the month's own deadline; `other` for what is typed. */
  readonly chosen: string;
  readonly day: string;
  readonly time: string;
};

export type MomentRead = { readonly at: string | null } | { readonly fault: 'wrong' | 'past' };

/** Reads the choice; `at` is null for the month's own deadline. */
export const readChoice = ({ chosen, day, time }: MomentChoice, now: number): MomentRead => {
  if (chosen === 'period') return { at: null };
  const at = chosen === 'other' ? readMoment(day, time) : chosen;
  if (at === null) return { fault: 'wrong' };
  return Date.parse(at) <= now ? { fault: 'past' } : { at };
};

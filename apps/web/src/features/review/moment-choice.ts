/** A deadline as a person sets it: one of those offered, or a day and a time of their own. */
import { refusedEnd, type Instant } from '@ve-dich/domain';
import { readMoment } from './moments.ts';

export type MomentChoice = {
  /** An instant that was offered; `period` for the month's own deadline; `other` for what is typed. */
  readonly chosen: string;
  readonly day: string;
  readonly time: string;
};

export type MomentRead = { readonly at: string | null } | { readonly fault: 'wrong' | 'past' | 'too_far' };

/** Reads the choice; `at` is null for the month's own deadline. */
export const readChoice = ({ chosen, day, time }: MomentChoice, now: number): MomentRead => {
  if (chosen === 'period') return { at: null };
  const at = chosen === 'other' ? readMoment(day, time) : chosen;
  if (at === null) return { fault: 'wrong' };
  return Date.parse(at) <= now ? { fault: 'past' } : { at };
};

/** Reads the end of a reopening: a moment of its own, and no further ahead than a month is ever reopened for. */
export const readEnd = (
  choice: MomentChoice,
  now: number,
): { readonly at: string } | Extract<MomentRead, { fault: unknown }> => {
  const read = readChoice(choice, now);
  if ('fault' in read) return read;
  if (read.at === null) return { fault: 'wrong' };
  const refused = refusedEnd(read.at as Instant, new Date(now).toISOString() as Instant);
  return refused === null ? { at: read.at } : { fault: refused.code === 'end-too-far' ? 'too_far' : 'past' };
};

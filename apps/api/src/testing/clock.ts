/** A clock that stands still until a test moves it. */
import type { Instant } from '@ve-dich/domain';
import type { Clock } from '../clock.ts';

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

export type StandingClock = Clock & {
  readonly set: (instant: string) => void;
  readonly move: (milliseconds: number) => void;
};

export const standingClock = (start: string): StandingClock => {
  let at = Date.parse(start);
  return {
    now: () => new Date(at).toISOString() as Instant,
    set: (instant) => {
      at = Date.parse(instant);
    },
    move: (milliseconds) => {
      at += milliseconds;
    },
  };
};

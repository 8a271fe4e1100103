/** How much time is left, in the words of `ux.md` §4.9. By the server's clock; the page's own may be wrong. */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** When it is said aloud: a day, two hours, half an hour before, and at the deadline itself. */
const ANNOUNCED = [DAY, 2 * HOUR, MINUTE * 30, 0] as const;

export type Deadline = {
  /** `far` more than a week; `near` the last day; `over` passed. */
  readonly stage: 'far' | 'week' | 'near' | 'over';
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
};

/** What is left until an instant, or how long ago it was. */
export const deadlineAt = (dueAt: string, now: string): Deadline => {
  const left = Date.parse(dueAt) - Date.parse(now);
  // A minute not over yet is still there; of what has passed only whole ones are.
  const minutes = left > 0 ? Math.ceil(left / MINUTE) : Math.floor(Math.abs(left) / MINUTE);
  return {
    stage: left <= 0 ? 'over' : left <= DAY ? 'near' : left <= 7 * DAY ? 'week' : 'far',
    days: Math.floor(minutes / (24 * 60)),
    hours: Math.floor(minutes / 60) % 24,
    minutes: minutes % 60,
  };
};

/** True where one of the moments at which it is said aloud lies between two looks at the clock. */
export const isToBeSaid = (dueAt: string, before: string, now: string): boolean => {
  const [from, to] = [before, now].map((at) => Date.parse(dueAt) - Date.parse(at));
  return from !== undefined && to !== undefined && ANNOUNCED.some((left) => from > left && to <= left);
};

export type HeardClock = {
  readonly now: () => string;
  /** The server has said what time it is; `at`: when that was heard, by the computer's own clock. */
  readonly hear: (said: string, at: number) => void;
};

/** A clock that runs on from what the server said last. */
export const heardClock = (said: string, at: number): HeardClock => {
  let ahead = Date.parse(said) - at;
  return {
    now: () => new Date(Date.now() + ahead).toISOString(),
    hear: (saidNow, atNow) => {
      ahead = Date.parse(saidNow) - atNow;
    },
  };
};

/** The day of the week in Hà Nội, Sunday 0. */
export const weekdayOf = (instant: string): number => new Date(Date.parse(instant) + 7 * HOUR).getUTCDay();

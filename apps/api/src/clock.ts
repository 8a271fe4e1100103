/** The one place that asks what time it is. Everything else is given a clock. */
import { civilDate, type CivilDate, type Instant } from '@ve-dich/domain';

export type Clock = { readonly now: () => Instant };

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant };

/** A clock that starts at an instant and runs from there: the demo lives in 2024. */
export const clockStartingAt = (start: string): Clock => {
  const offset = Date.parse(start) - Date.now();
  return { now: () => new Date(Date.now() + offset).toISOString() as Instant };
};

/** An instant moved by milliseconds. */
export const later = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString() as Instant;

/** The minute an instant lies in: «2024-08-20T10:01». */
export const minuteOf = (instant: Instant): string => instant.slice(0, 16);

const DAY_IN_HANOI = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in Hà Nội at an instant, whatever the server's own time zone. */
export const dayInHanoi = (instant: Instant): CivilDate => civilDate(DAY_IN_HANOI.format(new Date(instant)));

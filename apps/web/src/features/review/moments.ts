/** Moments of the office: how long something is overdue, and deadlines as a person sets them, in Hà Nội's time. */
import { readCivilDate } from '@ve-dich/domain';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Hà Nội keeps one time all year. */
const AHEAD = 7 * HOUR;

export type Lapse =
  | { readonly in: 'minutes'; readonly minutes: number }
  | { readonly in: 'hours'; readonly hours: number }
  | { readonly in: 'days'; readonly days: number; readonly hours: number };

/** How long a deadline has passed; `null` while it has not. Hours up to two days, as the office counts them. */
export const overdueBy = (dueAt: string, now: number): Lapse | null => {
  const late = now - Date.parse(dueAt);
  if (late <= 0) return null;
  if (late < HOUR) return { in: 'minutes', minutes: Math.max(1, Math.floor(late / MINUTE)) };
  if (late < 2 * DAY) return { in: 'hours', hours: Math.floor(late / HOUR) };
  return { in: 'days', days: Math.floor(late / DAY), hours: Math.floor((late % DAY) / HOUR) };
};

/** The moment of a day and a time as typed, «06/09/2024» and «17:00»; `null` where they are none. */
export const readMoment = (day: string, time: string): string | null => {
  const [, date = '', month = '', year = ''] = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(day) ?? [];
  const [, hour = '', minute = ''] = /^\s*(\d{1,2})[:hg](\d{2})\s*$/.exec(time) ?? [];
  const civil = readCivilDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  if (civil === null || hour === '' || Number(hour) > 23 || Number(minute) > 59) return null;
  return new Date(Date.parse(`${civil}T${hour.padStart(2, '0')}:${minute}:00.000Z`) - AHEAD).toISOString();
};

/** Seventeen hours on the next working days, the nearest first: the deadlines an office sets. */
export const comingDeadlines = (now: number, count: number): readonly string[] => {
  const found: string[] = [];
  const today = new Date(now + AHEAD).toISOString().slice(0, 10);
  for (let ahead = 1; found.length < count; ahead += 1) {
    const day = new Date(Date.parse(`${today}T17:00:00.000Z`) + ahead * DAY);
    if (day.getUTCDay() !== 0 && day.getUTCDay() !== 6)
      found.push(new Date(day.getTime() - AHEAD).toISOString());
  }
  return found;
};

/** The day of the week in Hà Nội, 0 for Sunday. */
export const weekdayOf = (instant: string): number => new Date(Date.parse(instant) + AHEAD).getUTCDay();

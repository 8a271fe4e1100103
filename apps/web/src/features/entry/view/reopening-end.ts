/** The end of a reopening: five in the afternoon of a day in Hà Nội, which is not yet over. */
import { readCivilDate, type Instant } from '@ve-dich/domain';

const DAY = 86_400_000;

/** The day some days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The instant; `null` where there is no such day, or it has passed. */
export const endOfDayAt = (day: string, now: string): Instant | null => {
  if (readCivilDate(day) === null) return null;
  const at = new Date(`${day}T17:00:00+07:00`).toISOString() as Instant;
  return at > now ? at : null;
};

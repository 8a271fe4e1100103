/** How far apart two moments are. Instants are text in UTC, so no clock and no time zone has a say in it. */
import { daysBetween, type CivilDate, type Instant } from './civil-date.ts';

export const MINUTE_MILLISECONDS = 60_000;
export const HOUR_MILLISECONDS = 60 * MINUTE_MILLISECONDS;
export const DAY_MILLISECONDS = 24 * HOUR_MILLISECONDS;

/** The time of day of an instant: «…THH:MM:SS.mmmZ». */
const intoDay = (instant: Instant): number =>
  Number(instant.slice(11, 13)) * HOUR_MILLISECONDS +
  Number(instant.slice(14, 16)) * MINUTE_MILLISECONDS +
  Number(instant.slice(17, 19)) * 1_000 +
  Number(instant.slice(20, 23));

/** Milliseconds from the first moment to the second; negative where the second is earlier. */
export const millisecondsBetween = (from: Instant, to: Instant): number =>
  daysBetween(from.slice(0, 10) as CivilDate, to.slice(0, 10) as CivilDate) * DAY_MILLISECONDS +
  intoDay(to) -
  intoDay(from);

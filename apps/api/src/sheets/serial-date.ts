/** Days as spreadsheets count them, as text that says the same to everybody: «2024-05-31», «2024-05-31 17:00». */
import { daysAndSeconds } from './written-number.ts';

const MILLISECONDS_OF_DAY = 86_400_000;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** Days between what the two systems count as their zero. */
const BETWEEN_SYSTEMS = 1_462;
/** The first spreadsheet took 1900 for a leap year; the days before its 29 February are one later since. */
const INVENTED_DAY = 60;

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (seconds: number): string => {
  const rest = seconds % 60;
  const text = `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return rest === 0 ? text : `${text}:${two(rest)}`;
};

/** A time of the day; `null` where the number is none. */
export const timeText = (written: string): string | null => {
  const { days, seconds } = daysAndSeconds(written);
  return days === 0 && seconds >= 0 ? clock(seconds) : null;
};

/**
 * A day, with its time where it has one.
 * @returns `null` where the number is no day, or one that never was
 */
export const dayText = (written: string, startsIn1904: boolean): string | null => {
  const { days, seconds } = daysAndSeconds(written);
  const counted = startsIn1904 ? days + BETWEEN_SYSTEMS : days;
  if (counted < 1 || counted > LAST_DAY || counted === INVENTED_DAY || seconds < 0) return null;
  const since1900 = counted < INVENTED_DAY ? counted : counted - 1;
  const day = new Date(Date.UTC(1900, 0, 0) + since1900 * MILLISECONDS_OF_DAY).toISOString().slice(0, 10);
  return seconds === 0 ? day : `${day} ${clock(seconds)}`;
};

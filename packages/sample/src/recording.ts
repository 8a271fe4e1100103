/** When a figure was recorded and to which day it was counted. */
import { lastDayOf, type Period } from '@ve-dich/domain';
import { cutoffOf, LAST_LOCKED } from './periods.ts';
import { pick } from './whole-units.ts';

export type Recording = { readonly asOf: string; readonly recordedAt: string };

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** An instant inside working hours of a day in Hà Nội (08:00 to 16:59). */
export const atWork = (day: string, key: string): string =>
  `${day}T${twoDigits(pick(`hour ${key}`, 1, 9))}:${twoDigits(pick(`minute ${key}`, 0, 59))}:00.000Z`;

/** The labour department is a few days late all through 2024. */
const windowOf = (period: Period, lead: string): readonly [first: number, last: number] => {
  if (period > LAST_LOCKED) return [7, 11];
  return lead === 'sldtbxh' && period >= '2024-01' ? [21, 23] : [15, 19];
};

/** The ordinary recording of a month's first figure: after the cut-off, before the deadline of the 20th. */
export const ordinaryRecording = (period: Period, indicator: string, lead: string): Recording => {
  const key = `${indicator} ${period}`;
  const [first, last] = windowOf(period, lead);
  const day = pick(`day ${key}`, first, last);
  return {
    // The open month is reported before its cut-off: counted to the day before.
    asOf: period > LAST_LOCKED ? `${period}-${twoDigits(day - 1)}` : cutoffOf(period),
    recordedAt: atWork(`${period}-${twoDigits(day)}`, key),
  };
};

/** A recording on a named day; counted to the end of the month where that day is later. */
export const laterRecording = (period: Period, on: string, key: string): Recording => ({
  asOf: on > lastDayOf(period) ? lastDayOf(period) : on,
  recordedAt: atWork(on, key),
});

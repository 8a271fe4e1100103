/** The reporting calendar: counted to the 14th, due on the 20th at 17:00 in Hà Nội, locked on the 7th of the month after. */
import {
  firstDayOf,
  nextPeriod,
  periodsOfYear,
  previousPeriod,
  lastDayOf,
  type Period,
} from '@ve-dich/domain';
import type { SamplePeriod } from './types.ts';

export const YEARS = [2022, 2023, 2024] as const;
/** The demo's clock starts at 09:00 on 12 August 2024 in Hà Nội. */
export const NOW = '2024-08-12T02:00:00.000Z';
/** The last month that is locked. */
export const LAST_LOCKED = '2024-07';

const dayOf = (period: Period, day: string): string => `${period}-${day}`;

/** The day a month's figures are counted to where a page names no other. */
export const cutoffOf = (period: Period): string => dayOf(period, '14');

/** Midnight in Hà Nội is 17:00 of the day before in UTC. */
const openingOf = (period: Period): string => `${lastDayOf(previousPeriod(period))}T17:00:00.000Z`;

const samplePeriod = (period: Period): SamplePeriod => {
  const locked = period <= LAST_LOCKED;
  return {
    period,
    state: locked ? 'locked' : 'open',
    cutoffOn: cutoffOf(period),
    opensAt: openingOf(period),
    dueAt: `${dayOf(period, '20')}T10:00:00.000Z`,
    dueAtByLevel: {},
    lockedAt: locked ? `${firstDayOf(nextPeriod(period)).slice(0, 7)}-07T10:00:00.000Z` : null,
  };
};

export const PERIODS: readonly SamplePeriod[] = YEARS.flatMap((year) => periodsOfYear(year)).map(
  samplePeriod,
);

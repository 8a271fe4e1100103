/** Which way an indicator has gone, read from the statuses the server gave its months. */
import type { IndicatorRow } from '@ve-dich/contract';
import type { Status } from '@ve-dich/domain';

export const TRENDS = ['worsening', 'steady', 'improving', 'unknown'] as const;
export type Trend = (typeof TRENDS)[number];

/** Only what can be compared has a place on the ladder. */
const LADDER: Partial<Record<Status, number>> = {
  will_miss: 0,
  final_missed: 0,
  at_risk: 1,
  on_track: 2,
  met: 3,
  final_met: 3,
  final_exceeded: 3,
};

/** How many months back a trend looks. */
const REACH = 3;

/** This month's status against the oldest known of the three months before; unknown where one of them is. */
export const trendOf = (row: IndicatorRow, month: number): Trend => {
  if (LADDER[row.assessment.status] === undefined) return 'unknown';
  const steps = row.months
    .filter((value) => value.month <= month && value.month >= month - REACH)
    .toSorted((a, b) => a.month - b.month)
    .flatMap(({ status }) => {
      const step = status === null ? undefined : LADDER[status];
      return step === undefined ? [] : [step];
    });
  const first = steps[0];
  const last = steps.at(-1);
  if (steps.length < 2 || first === undefined || last === undefined) return 'unknown';
  if (last === first) return 'steady';
  return last > first ? 'improving' : 'worsening';
};

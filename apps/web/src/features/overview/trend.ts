/** Which way an indicator has gone, read from the statuses the server gave its months. */
import type { IndicatorRow } from '@ve-dich/contract';
import { changeBetween, saysResult } from '@ve-dich/domain';

export const TRENDS = ['worsening', 'steady', 'improving', 'unknown'] as const;
export type Trend = (typeof TRENDS)[number];

/** How many months back a trend looks. */
const REACH = 3;

/** This month's status against the oldest known of the three months before; unknown where one of them is. */
export const trendOf = (row: IndicatorRow, month: number): Trend => {
  if (!saysResult(row.assessment.status)) return 'unknown';
  const known = row.months
    .filter((value) => value.month <= month && value.month >= month - REACH)
    .toSorted((a, b) => a.month - b.month)
    .flatMap(({ status }) => (status !== null && saysResult(status) ? [status] : []));
  const first = known[0];
  const last = known.at(-1);
  if (known.length < 2 || first === undefined || last === undefined) return 'unknown';
  const change = changeBetween(first, last);
  return change === null ? 'steady' : change === 'better' ? 'improving' : 'worsening';
};

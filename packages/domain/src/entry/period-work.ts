/** When a month can be worked on: not before it opens, not once it is locked, and again where it was reopened. */
import type { ReportingPeriod } from '../calendar.ts';
import type { Instant } from '../civil-date.ts';
import type { Period } from '../period.ts';
import { refusal, type Refusal } from '../refusal.ts';

export const REOPENING_STATES = ['requested', 'approved', 'refused', 'ended'] as const;
export type ReopeningState = (typeof REOPENING_STATES)[number];

/** A request to correct a locked month: why, what of it, and until when. Asked by one, allowed by another. */
export type Reopening = {
  readonly id: string;
  readonly period: Period;
  /** The indicators that may be corrected, never empty. */
  readonly indicatorIds: readonly string[];
  readonly reason: string;
  readonly endsAt: Instant;
  readonly state: ReopeningState;
  readonly requestedAt: Instant;
  /** Account. */
  readonly requestedBy: string;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
  readonly version: number;
};

/** True where a reopening is in force: allowed, and not yet at its end. */
export const isInForce = (reopening: Reopening, now: Instant): boolean =>
  reopening.state === 'approved' && now < reopening.endsAt;

/** Why an indicator's month cannot be worked on. */
export const CLOSED_REASONS = ['not_open_yet', 'locked'] as const;
export type ClosedReason = (typeof CLOSED_REASONS)[number];

/** Why a month is closed for an indicator; `null` where it can be worked on. */
export const whyClosed = (
  period: Pick<ReportingPeriod, 'period' | 'state' | 'opensAt'>,
  indicatorId: string,
  reopenings: readonly Reopening[],
  now: Instant,
): ClosedReason | null => {
  if (period.opensAt > now) return 'not_open_yet';
  if (period.state === 'open') return null;
  const isReopened = reopenings.some(
    (each) =>
      each.period === period.period && each.indicatorIds.includes(indicatorId) && isInForce(each, now),
  );
  return isReopened ? null : 'locked';
};

/** Decides on a request. Whoever asked does not allow it (two pairs of eyes). */
export const decided = (
  reopening: Reopening,
  decision: 'approved' | 'refused',
  by: { readonly accountId: string; readonly at: Instant; readonly reason: string | null },
): Reopening | Refusal => {
  if (reopening.state !== 'requested') return refusal('wrong-state', { state: reopening.state });
  if (reopening.requestedBy === by.accountId) return refusal('four-eyes');
  if (decision === 'refused' && (by.reason ?? '').trim() === '') return refusal('reason-required');
  if (decision === 'approved' && reopening.endsAt <= by.at) return refusal('request-expired');
  return {
    ...reopening,
    state: decision,
    decidedAt: by.at,
    decidedBy: by.accountId,
    decisionReason: by.reason,
    version: reopening.version + 1,
  };
};

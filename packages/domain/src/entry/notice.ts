/** What the product tells a person without being asked. Who is told is decided where it happens. */
import type { Instant } from '../civil-date.ts';
import type { Period } from '../period.ts';

export const NOTICE_KINDS = [
  'handed',
  'returned',
  'approved',
  'edited_for_unit',
  'submitted',
  'reopening_requested',
  'reopened',
  'reopening_refused',
  'lock_proposed',
  'locked',
  'reminder',
  'deadline_moved',
  'explained_for_unit',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** One notice to one account. */
export type Notice = {
  readonly id: string;
  readonly accountId: string;
  readonly kind: NoticeKind;
  readonly at: Instant;
  readonly period: Period;
  /** The unit whose month it is about. */
  readonly unitId: string;
  /** Empty for the whole month. */
  readonly indicatorIds: readonly string[];
  /** Account; `null` for the system's own. */
  readonly by: string | null;
  readonly reason: string | null;
  readonly seenAt: Instant | null;
};

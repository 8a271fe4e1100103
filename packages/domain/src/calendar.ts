/** The reporting calendar of one month: when it opens, is due, and whether it is locked. Deadlines are data. */
import type { CivilDate, Instant } from './civil-date.ts';
import type { Period } from './period.ts';
import type { PeriodState } from './vocabulary.ts';

export type ReportingPeriod = {
  readonly period: Period;
  readonly state: PeriodState;
  /** The day figures are counted to by default. */
  readonly cutoffOn: CivilDate;
  readonly opensAt: Instant;
  readonly dueAt: Instant;
  readonly lockedAt: Instant | null;
  readonly lockedBy: string | null;
  /** Grows with every change: guards against two people changing it at once. */
  readonly version: number;
};

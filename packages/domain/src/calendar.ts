/** The reporting calendar of one month: when it opens, is due, and whether it is locked. Deadlines are data. */
import type { CivilDate, Instant } from './civil-date.ts';
import type { Period } from './period.ts';
import { UNIT_KINDS, type PeriodState, type UnitKind } from './vocabulary.ts';

/** Levels that report: every kind of unit but the province, whose figures they are. */
export type ReportingLevel = Exclude<UnitKind, 'province'>;
export const REPORTING_LEVELS: readonly ReportingLevel[] = UNIT_KINDS.filter((kind) => kind !== 'province');

/** Deadlines of levels that have their own: communes on the 15th, departments on the 18th (`domain.md` §1.6). */
export type DeadlinesByLevel = Readonly<Partial<Record<ReportingLevel, Instant>>>;

export type ReportingPeriod = {
  readonly period: Period;
  readonly state: PeriodState;
  /** The day figures are counted to by default. */
  readonly cutoffOn: CivilDate;
  readonly opensAt: Instant;
  /** The last deadline of the month: whose level has none of its own reports until then. */
  readonly dueAt: Instant;
  readonly dueAtByLevel: DeadlinesByLevel;
  readonly lockedAt: Instant | null;
  readonly lockedBy: string | null;
  /** Grows with every change: guards against two people changing it at once. */
  readonly version: number;
};

/** When a unit's figures of a month are due. */
export const dueAtOf = (
  { dueAt, dueAtByLevel }: Pick<ReportingPeriod, 'dueAt' | 'dueAtByLevel'>,
  unit: { readonly kind: UnitKind } | null | undefined,
): Instant => (unit == null || unit.kind === 'province' ? dueAt : (dueAtByLevel[unit.kind] ?? dueAt));

/** What of a month is still in the units' hands, figure by figure, and until when. */
import type { Instant } from '../civil-date.ts';
import type { Period } from '../period.ts';
import { obstaclesToLocking, type DueFigure, type Excuse } from './locking.ts';

/** A due figure with the unit that leads it and what the office said when it returned it. */
export type WatchedFigure = DueFigure & {
  readonly indicatorId: string;
  readonly unitId: string;
  /** Until when that unit reports. */
  readonly dueAt: Instant;
  readonly returned: { readonly at: Instant; readonly dueAt: Instant | null } | null;
};

/** A figure a unit has still to send or to mend. */
export type Owed = {
  readonly indicatorId: string;
  /** The unit that leads it. */
  readonly unitId: string;
  readonly period: Period;
  /** The unit's deadline in the month, or the one it was returned with. */
  readonly dueAt: Instant;
  /** When the office returned it and the unit was told so; `null` where it never came in. */
  readonly since: Instant | null;
  /** The clerk has handed it on: only the head's word is missing. */
  readonly isWithHead: boolean;
};

/**
 * What stands between a month and its lock and is the units' to do. The same rule as the checklist's, so that nobody is
 * reminded of what would not keep the month open: what was sent waits for the office, what is excused by name for nobody.
 */
export const owedOf = (month: {
  readonly period: Period;
  readonly figures: readonly WatchedFigure[];
  readonly excuses: readonly Excuse[];
}): readonly Owed[] => {
  const open = new Set(
    obstaclesToLocking(month.figures, month.excuses)
      .filter(({ lacks }) => lacks !== 'decision')
      .map(({ code }) => code),
  );
  return month.figures
    .filter(({ code }) => open.has(code))
    .map(({ indicatorId, unitId, dueAt, state, returned }) => ({
      indicatorId,
      unitId,
      period: month.period,
      dueAt: returned?.dueAt ?? dueAt,
      since: returned?.at ?? null,
      isWithHead: state === 'handed',
    }));
};

/** Setting a month's deadlines: one for the month, earlier ones for levels that report before (`domain.md` §1.6). */
import {
  REPORTING_LEVELS,
  type DeadlinesByLevel,
  type ReportingLevel,
  type ReportingPeriod,
} from '../calendar.ts';
import type { Instant } from '../civil-date.ts';
import { refusal, type Refusal } from '../refusal.ts';

export type Deadlines = {
  /** Of the month, and of every level without one of its own. */
  readonly dueAt: Instant;
  readonly dueAtByLevel: DeadlinesByLevel;
};

/** Why a deadline cannot be: before the month opens; past, and not what it was; after the month's own. */
export type DeadlineFault = {
  /** `null`: the month's. */
  readonly level: ReportingLevel | null;
  readonly fault: 'before_opening' | 'past' | 'after_month';
};

/**
 * What is wrong with deadlines as somebody wants to set them. Nobody is made late afterwards: a deadline that is changed
 * lies ahead. One that has passed stays as it is while others move.
 */
export const deadlineFaults = (
  period: Pick<ReportingPeriod, 'opensAt' | 'dueAt' | 'dueAtByLevel'>,
  { dueAt, dueAtByLevel }: Deadlines,
  now: Instant,
): readonly DeadlineFault[] => {
  const faultOf = (level: ReportingLevel | null, at: Instant, before: Instant): DeadlineFault[] => {
    if (at <= period.opensAt) return [{ level, fault: 'before_opening' }];
    if (at !== before && at <= now) return [{ level, fault: 'past' }];
    return level !== null && at > dueAt ? [{ level, fault: 'after_month' }] : [];
  };
  return [
    ...faultOf(null, dueAt, period.dueAt),
    ...REPORTING_LEVELS.flatMap((level) => {
      const at = dueAtByLevel[level];
      return at === undefined ? [] : faultOf(level, at, period.dueAtByLevel[level] ?? period.dueAt);
    }),
  ];
};

/** Levels whose deadline is another than before, the month's own included for those without one. */
export const levelsMoved = (
  before: Pick<ReportingPeriod, 'dueAt' | 'dueAtByLevel'>,
  after: Deadlines,
): readonly ReportingLevel[] =>
  REPORTING_LEVELS.filter(
    (level) => (before.dueAtByLevel[level] ?? before.dueAt) !== (after.dueAtByLevel[level] ?? after.dueAt),
  );

/**
 * A month with other deadlines. A level whose deadline is the month's needs none of its own and keeps none.
 * @param version of the month as it was seen
 */
export const withDeadlines = (
  period: ReportingPeriod,
  wanted: Deadlines,
  { version, now }: { readonly version: number; readonly now: Instant },
): ReportingPeriod | Refusal => {
  if (period.version !== version) return refusal('changed-by-someone-else');
  if (period.state === 'locked') return refusal('wrong-state', { state: period.state });
  const [fault] = deadlineFaults(period, wanted, now);
  if (fault !== undefined)
    return refusal('bad-deadline', {
      fault: fault.fault,
      ...(fault.level === null ? {} : { level: fault.level }),
    });
  const own = REPORTING_LEVELS.flatMap((level) => {
    const at = wanted.dueAtByLevel[level];
    return at === undefined || at === wanted.dueAt ? [] : [[level, at] as const];
  });
  return { ...period, dueAt: wanted.dueAt, dueAtByLevel: Object.fromEntries(own) };
};

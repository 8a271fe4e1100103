/** What must be settled before a month is locked (`ux.md` §2.5), and the lock itself, by two people. */
import type { ReportingPeriod } from '../calendar.ts';
import type { Instant } from '../civil-date.ts';
import { refusal, type Refusal } from '../refusal.ts';
import { dueStateOf, type FigureOfMonth } from './due-state.ts';

/** One figure that is due in the month. */
export type DueFigure = FigureOfMonth & { readonly code: string };

/** A figure that is not in, and why the month is locked without it. By name: nobody is excused in bulk. */
export type Excuse = { readonly code: string; readonly reason: string };

export type LockObstacle = {
  readonly code: string;
  /** A missing figure and one that has not come back can be excused by name; what was sent must be decided on. */
  readonly lacks: 'figure' | 'decision' | 'correction';
};

/** What keeps a month from being locked; empty where it may be. */
export const obstaclesToLocking = (
  due: readonly DueFigure[],
  excuses: readonly Excuse[],
): readonly LockObstacle[] => {
  const excused = new Set(excuses.filter(({ reason }) => reason.trim() !== '').map(({ code }) => code));
  return due.flatMap(({ code, ...figure }): readonly LockObstacle[] => {
    switch (dueStateOf(figure)) {
      case 'waiting':
        return [{ code, lacks: 'decision' }];
      case 'in':
        return [];
      case 'returned':
        return excused.has(code) ? [] : [{ code, lacks: 'correction' }];
      case 'owed':
        return excused.has(code) ? [] : [{ code, lacks: 'figure' }];
    }
  });
};

/** A lock that one person proposes and another carries out. */
export type LockProposal = {
  readonly at: Instant;
  /** Account. */
  readonly by: string;
  readonly excuses: readonly Excuse[];
};

/** Locks a month. Whoever proposed it does not carry it out. */
export const locked = (
  period: ReportingPeriod,
  proposal: LockProposal | null,
  by: { readonly accountId: string; readonly personId: string; readonly at: Instant },
): ReportingPeriod | Refusal => {
  if (period.state === 'locked') return refusal('wrong-state', { state: period.state });
  if (proposal === null) return refusal('wrong-state', { state: period.state });
  if (proposal.by === by.accountId) return refusal('four-eyes');
  return { ...period, state: 'locked', lockedAt: by.at, lockedBy: by.personId };
};

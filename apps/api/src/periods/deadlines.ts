/** The deadlines of a month: its own, and earlier ones of levels that report before. */
import type { DeadlinesByLevelOnWire } from '@ve-dich/contract';
import {
  isRefusal,
  levelsMoved,
  REPORTING_LEVELS,
  refusal,
  withDeadlines,
  type Actor,
  type Deadlines,
  type Instant,
  type Month,
  type Refusal,
} from '@ve-dich/domain';
import type { Dependencies } from '../dependencies.ts';
import { periodIn, type Structures } from '../month-work/structure.ts';

/** As they travel: instants are strings there, and a level may be said to be undefined. */
export const deadlinesOf = (sent: {
  readonly dueAt: string;
  readonly dueAtByLevel: DeadlinesByLevelOnWire;
}): Deadlines => ({
  dueAt: sent.dueAt as Instant,
  dueAtByLevel: Object.fromEntries(
    REPORTING_LEVELS.flatMap((level) => {
      const at = sent.dueAtByLevel[level];
      return at === undefined ? [] : [[level, at]];
    }),
  ),
});

type Asked = {
  readonly year: number;
  readonly month: Month;
  readonly version: number;
  readonly deadlines: Deadlines;
  readonly reason: string;
};

/** Sets them, with who and why in the audit trail. What was late by then stays late; reminders follow the new ones. */
export const setDeadlines =
  ({ storage, clock }: Dependencies, structures: Structures) =>
  async (actor: Actor, { year, month, version, deadlines, reason }: Asked) => {
    const at = clock.now();
    return storage.write(async (repositories): Promise<Refusal | null> => {
      const structure = await structures(repositories, year);
      const entry = structure === null ? null : periodIn(structure, month);
      if (entry === null) return refusal('not-found');
      const why = reason.normalize('NFC').trim();
      if (why === '') return refusal('reason-required');
      const next = withDeadlines(entry, deadlines, { version, now: at });
      if (isRefusal(next)) return next;
      if (levelsMoved(entry, next).length === 0 && next.dueAt === entry.dueAt) return null;
      if (!(await repositories.periods.change(next))) return refusal('changed-by-someone-else');
      await repositories.audit.append([
        {
          at,
          actorId: actor.accountId,
          action: 'period.deadlines_set',
          objectKind: 'period',
          objectId: entry.period,
          before: { dueAt: entry.dueAt, dueAtByLevel: entry.dueAtByLevel },
          after: { dueAt: next.dueAt, dueAtByLevel: next.dueAtByLevel },
          reason: why,
        },
      ]);
      return null;
    });
  };

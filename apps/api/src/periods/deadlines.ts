/** The deadlines of a month: its own, and earlier ones of levels that report before. */
import type { DeadlinesByLevelOnWire } from '@ve-dich/contract';
import {
  dueAtOf,
  dueStateOf,
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
  type ReportingPeriod,
} from '@ve-dich/domain';
import { dayInHanoi } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import type { WritingRepositories } from '@ve-dich/storage';
import { readMonthsFigures, watchedFigures } from '../month-work/due-figures.ts';
import { readAccounts } from '../month-work/people.ts';
import { unitsAnswering } from '../month-work/predecessors.ts';
import { periodIn, type Structures, type YearStructure } from '../month-work/structure.ts';
import { peopleOfUnit, tell } from '../month-work/tell.ts';

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

type Moved = {
  readonly before: ReportingPeriod;
  readonly after: ReportingPeriod;
  /** Account. */
  readonly by: string;
  readonly at: Instant;
  readonly reason: string;
};

type Asked = {
  readonly year: number;
  readonly month: Month;
  readonly version: number;
  readonly deadlines: Deadlines;
  readonly reason: string;
};

/** Tells the units that still owe figures of the month and have another deadline now, each of its own. */
const tellUnits = async (
  repositories: WritingRepositories,
  newId: () => string,
  structure: YearStructure,
  { before, after, by, at, reason }: Moved,
): Promise<void> => {
  const figures = await readMonthsFigures(repositories, structure, after.period);
  const owing = watchedFigures(structure, after, figures).filter(
    (each) => dueStateOf(each) === 'owed' && each.dueAt !== dueAtOf(before, structure.units.get(each.unitId)),
  );
  const { all } = await readAccounts(repositories);
  const answeringFor = await unitsAnswering(repositories, dayInHanoi(at));
  for (const unitId of new Set(owing.map((each) => each.unitId))) {
    await tell(repositories, newId, peopleOfUnit(all, ...answeringFor(unitId)), {
      kind: 'deadline_moved',
      at,
      period: after.period,
      unitId,
      indicatorIds: [],
      by,
      reason,
    });
  }
};

/** Sets them, with who and why in the audit trail. What was late by then stays late; reminders follow the new ones. */
export const setDeadlines =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (actor: Actor, { year, month, version, deadlines, reason }: Asked) => {
    const at = clock.now();
    return storage.write(async (repositories): Promise<Refusal | null> => {
      const structure = await structures(repositories, year);
      const entry = structure === null ? null : periodIn(structure, month);
      if (structure === null || entry === null) return refusal('not-found');
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
      await tellUnits(repositories, newId, structure, {
        before: entry,
        after: next,
        by: actor.accountId,
        at,
        reason: why,
      });
      return null;
    });
  };

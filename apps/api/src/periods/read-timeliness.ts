/** Units against the months of a year: complete, on time, late, missing. */
import type { TimelinessTable } from '@ve-dich/contract';
import {
  arrivalOf,
  dueAtOf,
  monthOf,
  periodOf,
  refusal,
  timelinessOf,
  type Instant,
  type Refusal,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import { knownSince } from '../month-work/due-figures.ts';
import { calendarOf } from '../month-work/rows.ts';
import { isOwed, ledBy, type Structures } from '../month-work/structure.ts';

/** Reads a year's table. */
export const readTimeliness = async (
  repositories: ReadingRepositories,
  structures: Structures,
  year: number,
  now: Instant,
): Promise<TimelinessTable | Refusal> => {
  const structure = await structures(repositories, year);
  if (structure === null) return refusal('not-found');
  const range = { unitId: structure.provinceId, from: periodOf(year, 1), to: periodOf(year, 12) };
  const submissions = await repositories.submissions.inRange(range);
  const figures = Map.groupBy(await repositories.figures.inRange(range), ({ indicatorId }) => indicatorId);
  const opened = structure.calendar.filter(({ opensAt }) => opensAt <= now);
  const units = [...structure.units.values()].filter((unit) =>
    structure.calendar.some(({ period }) => ledBy(structure, unit.id, period).length > 0),
  );
  return {
    year,
    months: structure.calendar.map((entry) => {
      const { month, dueAt, dueAtByLevel, state } = calendarOf(entry, now);
      return { month, dueAt, dueAtByLevel, state };
    }),
    units: units.map((unit) => ({
      code: unit.code,
      name: unit.name,
      shortName: unit.shortName,
      months: opened.map((entry) => {
        const dueAt = dueAtOf(entry, unit);
        const owed = ledBy(structure, unit.id, entry.period).filter((each) => isOwed(each, entry.period));
        const arrivals = owed
          .map(({ indicator: { id } }) =>
            arrivalOf(
              submissions.find((form) => form.period === entry.period && form.indicatorId === id) ?? null,
              knownSince(figures.get(id) ?? [], entry.period),
              dueAt,
            ),
          )
          .filter((arrival) => arrival !== null);
        return {
          month: monthOf(entry.period),
          state: timelinessOf({ due: owed.length, arrivals, dueAt }, now),
          dueAt,
          due: owed.length,
          received: arrivals.length,
          late: arrivals.filter(({ late }) => late).length,
        };
      }),
    })),
  };
};

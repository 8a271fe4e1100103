/** Units against the months of a year: complete, on time, late, missing. */
import type { TimelinessTable } from '@ve-dich/contract';
import {
  monthOf,
  periodOf,
  refusal,
  timelinessOf,
  type Figure,
  type Instant,
  type Refusal,
  type ReportingPeriod,
  type Submission,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import { calendarOf } from '../month-work/rows.ts';
import { isOwed, ledBy, type Structures, type YearIndicator } from '../month-work/structure.ts';

type Arrival = { readonly at: Instant | null; readonly late: boolean };

/** When a figure came in: as its form says, or for one that never had a form, when its first version was recorded. */
const arrivalOf = (
  { indicator }: YearIndicator,
  { period, dueAt }: ReportingPeriod,
  submissions: readonly Submission[],
  figures: readonly Figure[],
): Arrival | null => {
  const form = submissions.find((each) => each.period === period && each.indicatorId === indicator.id);
  if (form !== undefined && (form.state === 'submitted' || form.state === 'approved'))
    return { at: form.submittedAt, late: form.late };
  const first = figures.find((figure) => figure.period === period && figure.indicatorId === indicator.id);
  return first === undefined ? null : { at: first.recordedAt, late: first.recordedAt > dueAt };
};

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
  const figures = await repositories.figures.inRange(range);
  const opened = structure.calendar.filter(({ opensAt }) => opensAt <= now);
  const units = [...structure.units.values()].filter((unit) =>
    structure.calendar.some(({ period }) => ledBy(structure, unit.id, period).length > 0),
  );
  return {
    year,
    months: structure.calendar.map((entry) => {
      const { month, dueAt, state } = calendarOf(entry, now);
      return { month, dueAt, state };
    }),
    units: units.map((unit) => ({
      code: unit.code,
      name: unit.name,
      shortName: unit.shortName,
      months: opened.map((entry) => {
        const owed = ledBy(structure, unit.id, entry.period).filter((each) => isOwed(each, entry.period));
        const arrivals = owed
          .map((each) => arrivalOf(each, entry, submissions, figures))
          .filter((arrival) => arrival !== null);
        return {
          month: monthOf(entry.period),
          state: timelinessOf({ due: owed.length, arrivals, dueAt: entry.dueAt }, now),
          due: owed.length,
          received: arrivals.length,
          late: arrivals.filter(({ late }) => late).length,
        };
      }),
    })),
  };
};

/** Who owes which figure in the months of a year: read once for each revision, for it is asked on every keystroke saved. */
import {
  entersFigures,
  isDue,
  isValidOn,
  lastDayOf,
  monthOf,
  numbersOf,
  type Assignment,
  type Indicator,
  type Member,
  type Month,
  type Path,
  type Period,
  type Person,
  type Reopening,
  type ReportingPeriod,
  type Target,
  type Unit,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import { chooseSet } from '../target-sets/target-set.ts';

/** An indicator of the year with its place in the target set. */
export type YearIndicator = {
  readonly indicator: Indicator;
  readonly member: Member;
  /** As printed: «4», or «1.1» for a part. */
  readonly number: string;
  readonly assignments: readonly Assignment[];
  readonly targets: readonly Target[];
  readonly paths: readonly Path[];
};

export type YearStructure = {
  readonly year: number;
  readonly provinceId: string;
  readonly calendar: readonly ReportingPeriod[];
  /** Those a unit puts figures down for, in the order of the document; further target sets after the first. */
  readonly indicators: readonly YearIndicator[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly people: ReadonlyMap<string, Person>;
  readonly reopenings: readonly Reopening[];
};

const byId = <T extends { readonly id: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((each) => [each.id, each]));

const indicatorsOfSet = async (
  repositories: ReadingRepositories,
  targetSetId: string,
): Promise<YearIndicator[]> => {
  const { targetSets, indicators } = repositories;
  const members = [...(await targetSets.members(targetSetId))].sort((a, b) => a.position - b.position);
  const known = byId(await indicators.byIds(members.map((member) => member.indicatorId)));
  const assignments = await targetSets.assignments(targetSetId);
  const targets = await targetSets.targets(targetSetId);
  const paths = await targetSets.paths(targetSetId);
  const numbers = numbersOf(
    members.map(({ indicatorId, parentIndicatorId, judged }) => ({
      key: indicatorId,
      parentKey: parentIndicatorId,
      judged,
    })),
  );
  const of = <T extends { readonly indicatorId: string }>(all: readonly T[], id: string): T[] =>
    all.filter((each) => each.indicatorId === id);
  return members.flatMap((member) => {
    const indicator = known.get(member.indicatorId);
    return indicator === undefined || !entersFigures(indicator)
      ? []
      : [
          {
            indicator,
            member,
            number: numbers.get(indicator.id) ?? '',
            assignments: of(assignments, indicator.id),
            targets: of(targets, indicator.id),
            paths: of(paths, indicator.id),
          },
        ];
  });
};

/** Reads a year's structure; `null` where it has no target set or no province is set up. */
const readStructure = async (
  repositories: ReadingRepositories,
  year: number,
): Promise<YearStructure | null> => {
  const sets = await repositories.targetSets.ofYear(year);
  const main = chooseSet(sets, undefined);
  const units = await repositories.organisation.units();
  const province = units.find((unit) => unit.kind === 'province');
  if (main === null || province === undefined) return null;
  const indicators: YearIndicator[] = [];
  for (const set of [main, ...sets.filter(({ id }) => id !== main.id)]) {
    for (const each of await indicatorsOfSet(repositories, set.id)) {
      if (!indicators.some(({ indicator }) => indicator.id === each.indicator.id)) indicators.push(each);
    }
  }
  return {
    year,
    provinceId: province.id,
    calendar: await repositories.periods.ofYear(year),
    indicators,
    units: byId(units),
    people: byId(await repositories.organisation.people()),
    reopenings: (await repositories.periodWork.reopenings()).filter(({ period }) =>
      period.startsWith(`${year}-`),
    ),
  };
};

/** Structures by year, each good for one revision. */
export type Structures = (repositories: ReadingRepositories, year: number) => Promise<YearStructure | null>;

/** Keeps the last structures; whoever asks is told by their own snapshot which revision holds. */
export const createStructures = (): Structures => {
  const kept = new Map<number, { readonly revision: number; readonly structure: YearStructure | null }>();
  return async (repositories, year) => {
    const revision = await repositories.installation.revision();
    const known = kept.get(year);
    if (known?.revision === revision) return known.structure;
    const structure = await readStructure(repositories, year);
    // A handful of years at the most; the oldest goes.
    if (kept.size > 8) kept.delete(kept.keys().next().value ?? year);
    kept.set(year, { revision, structure });
    return structure;
  };
};

/** Who leads an indicator on the last day of a month; `null` where nobody does. */
export const leadIn = ({ assignments }: YearIndicator, period: Period): Assignment | null =>
  assignments.find((assignment) => isValidOn(assignment, lastDayOf(period))) ?? null;

/** The calendar's entry of a month; `null` where it is not set up. */
export const periodIn = ({ calendar }: YearStructure, month: Month): ReportingPeriod | null =>
  calendar.find(({ period }) => monthOf(period) === month) ?? null;

/** The indicators a unit leads in a month. */
export const ledBy = (structure: YearStructure, unitId: string, period: Period): YearIndicator[] =>
  structure.indicators.filter((each) => leadIn(each, period)?.leadUnitId === unitId);

/** The indicators a unit leads at some time of the year. */
export const ledInYear = ({ indicators, calendar }: YearStructure, unitId: string): YearIndicator[] =>
  indicators.filter((each) => calendar.some(({ period }) => leadIn(each, period)?.leadUnitId === unitId));

/** True where a figure of the indicator is owed for the month. */
export const isOwed = ({ indicator }: YearIndicator, period: Period): boolean =>
  isDue(indicator, monthOf(period));

import type { Catalogue, TargetSetOnWire, YearOverview } from '@ve-dich/contract';
import {
  monthOf,
  refusal,
  type Instant,
  type Refusal,
  type ReportingPeriod,
  type TargetSet,
  type Unit,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import {
  chooseSet,
  composeCalendar,
  composeFinalCount,
  composeTargetSet,
  type SetFacts,
} from '../target-sets/target-set.ts';

/** One after the other: a snapshot is one connection. */
const factsOf = async (
  repositories: ReadingRepositories,
  sets: readonly TargetSet[],
): Promise<SetFacts[]> => {
  const facts: SetFacts[] = [];
  for (const targetSet of sets) {
    facts.push({
      targetSet,
      members: await repositories.targetSets.members(targetSet.id),
      assignments: [],
      verdicts: await repositories.targetSets.verdicts(targetSet.id),
    });
  }
  return facts;
};

/** The month to open a year at: the last locked one, else the last that has opened. */
const defaultMonth = (calendar: readonly ReportingPeriod[], now: Instant): number | null => {
  const last =
    calendar.findLast((entry) => entry.state === 'locked') ??
    calendar.findLast((entry) => entry.opensAt <= now);
  return last === undefined ? null : monthOf(last.period);
};

/** Every year that has a target set, newest first. */
export const readYears = async (
  repositories: ReadingRepositories,
  now: Instant,
  /** Whose deadlines; without one, each month's own. */
  unit: Unit | null,
): Promise<YearOverview[]> => {
  const sets = await repositories.targetSets.all();
  const documents = await repositories.targetSets.documents();
  const calendar = await repositories.periods.all();
  const reopenings = await repositories.periodWork.reopenings();
  const years = [...new Set(sets.map((set) => set.year))].sort((a, b) => b - a);
  const all = await factsOf(repositories, sets);
  return years.map((year): YearOverview => {
    const months = calendar.filter((entry) => entry.period.startsWith(`${year}-`));
    const facts = all.filter(({ targetSet }) => targetSet.year === year);
    const main = chooseSet(
      facts.map(({ targetSet }) => targetSet),
      undefined,
    );
    const mainFacts = facts.find(({ targetSet }) => targetSet.id === main?.id);
    return {
      year,
      sets: facts.map((each) =>
        composeTargetSet(
          each,
          documents.find((document) => document.id === each.targetSet.documentId) ?? null,
        ),
      ),
      months: composeCalendar(months, reopenings, now, unit),
      defaultMonth: defaultMonth(months, now),
      final: mainFacts === undefined ? null : composeFinalCount(mainFacts),
    };
  });
};

/** The target sets of one year; a year without any is not found. */
export const readTargetSets = async (
  repositories: ReadingRepositories,
  year: number,
): Promise<{ targetSets: TargetSetOnWire[] } | Refusal> => {
  const sets = await repositories.targetSets.ofYear(year);
  if (sets.length === 0) return refusal('not-found');
  const documents = await repositories.targetSets.documents();
  const facts = await factsOf(repositories, sets);
  return {
    targetSets: facts.map((each) =>
      composeTargetSet(each, documents.find((document) => document.id === each.targetSet.documentId) ?? null),
    ),
  };
};

const NO_UNIT = { vi: '', en: '' };

/** The indicators of a year by name. */
export const readCatalogue = async (
  repositories: ReadingRepositories,
  year: number,
  setCode: string | undefined,
): Promise<Catalogue | Refusal> => {
  const targetSet = chooseSet(await repositories.targetSets.ofYear(year), setCode);
  if (targetSet === null) return refusal('not-found');
  const members = await repositories.targetSets.members(targetSet.id);
  const indicators = await repositories.indicators.byIds(members.map((member) => member.indicatorId));
  const assignments = await repositories.targetSets.assignments(targetSet.id);
  const units = await repositories.organisation.units();
  const groups = await repositories.targetSets.groups();
  const indicatorOf = (id: string | null) => indicators.find((indicator) => indicator.id === id);
  return {
    year,
    groups: groups
      .filter((group) => members.some((member) => member.groupCode === group.code))
      .map(({ code, name }) => ({ code, name })),
    indicators: members.flatMap((member) => {
      const indicator = indicatorOf(member.indicatorId);
      if (indicator === undefined) return [];
      const leadUnitId = assignments.find((each) => each.indicatorId === indicator.id)?.leadUnitId;
      const lead = units.find((unit) => unit.id === leadUnitId);
      return [
        {
          code: indicator.code,
          name: indicator.name,
          shortName: indicator.shortName,
          group: member.groupCode,
          kind: indicator.kind,
          direction: indicator.direction,
          unit: indicator.unit,
          leadUnit: lead?.shortName ?? NO_UNIT,
          leadUnitName: lead?.name ?? NO_UNIT,
          judged: member.judged,
          parent: indicatorOf(member.parentIndicatorId)?.code ?? null,
        },
      ];
    }),
  };
};

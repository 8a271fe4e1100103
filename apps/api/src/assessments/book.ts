/** Everything one reader may know of one target set's year, read in one snapshot. */
import {
  isValidOn,
  lastDayOf,
  type Assignment,
  type Document,
  type Figure,
  type Group,
  type Indicator,
  type Path,
  type Period,
  type Person,
  type ReadingScope,
  type Reopening,
  type ReportingPeriod,
  type Rule,
  type Target,
  type TargetSet,
  type Unit,
  DEFAULT_RULE,
  nextPeriod,
  readRule,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import { chooseSet, type SetFacts } from '../target-sets/target-set.ts';

export type Book = SetFacts & {
  readonly year: number;
  readonly document: Document | null;
  readonly groups: readonly Group[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly units: ReadonlyMap<string, Unit>;
  readonly people: ReadonlyMap<string, Person>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly targets: readonly Target[];
  readonly paths: readonly Path[];
  /** The twelve months of the year's calendar, as far as it is set up. */
  readonly calendar: readonly ReportingPeriod[];
  /** Requests to correct its locked months. */
  readonly reopenings: readonly Reopening[];
  /** Versions of this year's and last year's figures that the reader may see, by indicator. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  /** Versions of this year's figures of the districts, of the one indicator asked for; none where none was. */
  readonly districtFigures: readonly Figure[];
  /** By open month, the indicators whose unpublished figures the reader may see; `null` for all. */
  readonly seesUnpublishedOf: SeesUnpublished;
  readonly rule: Rule;
  /** The same set the year before; `null` where there is none. */
  readonly lastYear: SetFacts | null;
};

const byId = <T extends { readonly id: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((each) => [each.id, each]));

const setFacts = async (repositories: ReadingRepositories, targetSet: TargetSet): Promise<SetFacts> => ({
  targetSet,
  members: await repositories.targetSets.members(targetSet.id),
  assignments: await repositories.targetSets.assignments(targetSet.id),
  verdicts: await repositories.targetSets.verdicts(targetSet.id),
});

/** Runs of neighbouring months: «2023-01…2024-07» rather than nineteen questions. */
const rangesOf = (periods: readonly Period[]): { from: Period; to: Period }[] => {
  const ranges: { from: Period; to: Period }[] = [];
  for (const period of [...periods].sort()) {
    const last = ranges.at(-1);
    if (last !== undefined && nextPeriod(last.to) === period) last.to = period;
    else ranges.push({ from: period, to: period });
  }
  return ranges;
};

/** Indicators by open month; `null` for every indicator of every month. */
type SeesUnpublished = ReadonlyMap<Period, ReadonlySet<string>> | null;

/** What a reader may see of the months still being collected: what their units lead on the last day of each. */
const unpublishedScope = (
  scope: ReadingScope,
  assignments: readonly Assignment[],
  calendar: readonly ReportingPeriod[],
): SeesUnpublished => {
  if (scope.unpublished === 'all') return null;
  const open = calendar.filter((each) => each.state === 'open');
  const ledIn = (period: Period): Set<string> =>
    new Set(
      assignments
        .filter((each) => isValidOn(each, lastDayOf(period)) && scope.unitIds.includes(each.leadUnitId))
        .map((each) => each.indicatorId),
    );
  return new Map(open.map(({ period }) => [period, ledIn(period)]));
};

/**
 * The figures of a unit that a reader may see: those of locked months, and of months still being collected only
 * what their scope allows. The scope is in the query: nothing is read that is then hidden.
 */
const readFigures = async (
  repositories: ReadingRepositories,
  unitId: string,
  calendar: readonly ReportingPeriod[],
  seesUnpublishedOf: SeesUnpublished,
  /** Of these indicators only; of all where not given. */
  only?: readonly string[],
): Promise<Figure[]> => {
  const inState = (state: ReportingPeriod['state']): Period[] =>
    calendar.filter((each) => each.state === state).map((each) => each.period);
  const figures: Figure[] = [];
  const whole = seesUnpublishedOf === null ? [...inState('locked'), ...inState('open')] : inState('locked');
  for (const range of rangesOf(whole)) {
    figures.push(
      ...(await repositories.figures.inRange({
        unitId,
        ...range,
        ...(only === undefined ? {} : { indicatorIds: only }),
      })),
    );
  }
  for (const [period, seen] of seesUnpublishedOf ?? []) {
    const indicatorIds = [...seen].filter((id) => only?.includes(id) ?? true);
    if (indicatorIds.length === 0) continue;
    figures.push(...(await repositories.figures.inRange({ unitId, from: period, to: period, indicatorIds })));
  }
  return figures;
};

const groupByIndicator = (figures: readonly Figure[]): Map<string, Figure[]> => {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    const group = groups.get(figure.indicatorId);
    if (group === undefined) groups.set(figure.indicatorId, [figure]);
    else group.push(figure);
  }
  return groups;
};

/** The rule in force through a year: the last version effective by its end. */
const ruleOf = async (repositories: ReadingRepositories, year: number): Promise<Rule> => {
  const versions = await repositories.rules.all();
  const effective = versions
    .filter((version) => version.effectiveFrom <= `${year}-12-31`)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
    .at(-1);
  return (effective === undefined ? null : readRule(effective.version, effective.settings)) ?? DEFAULT_RULE;
};

/** The districts' figures of one indicator in one year, in the reader's scope. */
const readDistrictFigures = async (
  repositories: ReadingRepositories,
  units: readonly Unit[],
  indicatorId: string | undefined,
  calendar: readonly ReportingPeriod[],
  seesUnpublishedOf: SeesUnpublished,
): Promise<Figure[]> => {
  if (indicatorId === undefined) return [];
  const figures: Figure[] = [];
  for (const unit of units.filter(({ kind }) => kind === 'district')) {
    figures.push(...(await readFigures(repositories, unit.id, calendar, seesUnpublishedOf, [indicatorId])));
  }
  return figures;
};

/**
 * Reads a year.
 * @param districtsOf code of the indicator whose districts' figures are wanted too
 * @returns `null` where the year has no such target set, or no province is set up
 */
export const readBook = async (
  repositories: ReadingRepositories,
  year: number,
  setCode: string | undefined,
  scope: ReadingScope,
  districtsOf?: string,
): Promise<Book | null> => {
  const targetSet = chooseSet(await repositories.targetSets.ofYear(year), setCode);
  const units = await repositories.organisation.units();
  const province = units.find((unit) => unit.kind === 'province');
  if (targetSet === null || province === undefined) return null;
  const facts = await setFacts(repositories, targetSet);
  const before = (await repositories.targetSets.ofYear(year - 1)).find((set) => set.code === targetSet.code);
  const calendar = await repositories.periods.ofYear(year);
  const calendarBefore = await repositories.periods.ofYear(year - 1);
  const seesUnpublishedOf = unpublishedScope(scope, facts.assignments, [...calendarBefore, ...calendar]);
  const documents = byId(await repositories.targetSets.documents());
  const indicators = await repositories.indicators.byIds(facts.members.map((member) => member.indicatorId));
  return {
    ...facts,
    year,
    document: documents.get(targetSet.documentId) ?? null,
    documents,
    groups: await repositories.targetSets.groups(),
    indicators: byId(indicators),
    units: byId(units),
    people: byId(await repositories.organisation.people()),
    targets: await repositories.targetSets.targets(targetSet.id),
    paths: await repositories.targetSets.paths(targetSet.id),
    calendar,
    reopenings: await repositories.periodWork.reopenings(),
    figures: groupByIndicator(
      await readFigures(repositories, province.id, [...calendarBefore, ...calendar], seesUnpublishedOf),
    ),
    districtFigures: await readDistrictFigures(
      repositories,
      units,
      indicators.find(({ code }) => code === districtsOf)?.id,
      calendar,
      seesUnpublishedOf,
    ),
    seesUnpublishedOf,
    rule: await ruleOf(repositories, year),
    lastYear: before === undefined ? null : await setFacts(repositories, before),
  };
};

/** What a month owes and how far it has come: the checklist before a lock, and the office's queue. */
import {
  dueAtOf,
  type DueFigure,
  type Figure,
  type Instant,
  type Period,
  type ReportingPeriod,
  type Submission,
  type WatchedFigure,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import { isOwed, leadIn, type YearIndicator, type YearStructure } from './structure.ts';

export type MonthsFigures = {
  readonly submissions: readonly Submission[];
  /** Indicators of which a figure of the month stands. */
  readonly known: ReadonlySet<string>;
};

/** What has been put down and what stands for a month of the province. */
export const readMonthsFigures = async (
  repositories: ReadingRepositories,
  { provinceId }: YearStructure,
  period: Period,
): Promise<MonthsFigures> => {
  const range = { unitId: provinceId, from: period, to: period };
  return {
    submissions: await repositories.submissions.inRange(range),
    known: new Set((await repositories.figures.inRange(range)).map(({ indicatorId }) => indicatorId)),
  };
};

/** The indicators that owe a figure for a month: due in it, and led by somebody. */
const owedIn = (structure: YearStructure, period: Period): YearIndicator[] =>
  structure.indicators.filter((each) => isOwed(each, period) && leadIn(each, period) !== null);

/** Each owed figure with how far it has come, who leads it, and what the office said when it returned it. */
export const watchedFigures = (
  structure: YearStructure,
  entry: ReportingPeriod,
  { submissions, known }: MonthsFigures,
): WatchedFigure[] =>
  owedIn(structure, entry.period).map((each) => {
    const { id, code } = each.indicator;
    const unitId = leadIn(each, entry.period)?.leadUnitId ?? '';
    const form = submissions.find(({ indicatorId }) => indicatorId === id);
    return {
      code,
      state: form?.state ?? null,
      isKnown: known.has(id),
      indicatorId: id,
      unitId,
      dueAt: dueAtOf(entry, structure.units.get(unitId)),
      returned:
        form === undefined || form.returned === null || form.decidedAt === null
          ? null
          : { at: form.decidedAt, dueAt: form.returned.dueAt },
    };
  });

/** Each owed figure with how far it has come. */
export const dueFigures = (
  structure: YearStructure,
  entry: ReportingPeriod,
  figures: MonthsFigures,
): DueFigure[] =>
  watchedFigures(structure, entry, figures).map(({ code, state, isKnown }) => ({ code, state, isKnown }));

/**
 * When a month's first figure was recorded; `null` where none stands.
 * @param figures of one indicator, in order of recording
 */
export const knownSince = (figures: readonly Figure[], period: Period): Instant | null =>
  figures.find((figure) => figure.period === period)?.recordedAt ?? null;

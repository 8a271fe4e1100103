/** The facts of a month for a report, in one snapshot: what the dashboard says, and what only papers ask for. */
import type { Dashboard, IndicatorRow, MonthValue } from '@ve-dich/contract';
import {
  dueAtOf,
  arrivalOf,
  dueStateOf,
  lastDayOf,
  lastVerdict,
  isValidOn,
  monthIn,
  periodOf,
  seriesOf,
  yearToDate,
  type Indicator,
  type Instant,
  type Month,
  type Submission,
  type WrittenExplanation,
} from '@ve-dich/domain';
import type { ExplanationFacts, IndicatorFacts, LateUnitFacts, ReportFacts } from '@ve-dich/reports';
import type { ReadingRepositories } from '@ve-dich/storage';
import { readBook, type Book } from '../assessments/book.ts';
import { composeDashboard } from '../assessments/compose-dashboard.ts';
import { knownSince } from '../month-work/due-figures.ts';
import { lastExplanation } from '../month-work/last-explanation.ts';
import { isOwed, ledBy, periodIn, type Structures, type YearStructure } from '../month-work/structure.ts';
import { standingVerdict } from '../target-sets/target-set.ts';

/** What a person says of the dossier. */
export type Meeting = { readonly name: string; readonly heldOn: string };

/** The month whose figure is shown: this one, or the earlier one that is judged. */
const shownMonth = (row: IndicatorRow, month: Month): MonthValue | null => {
  const own = row.months[month - 1];
  if (own !== undefined && ['value', 'text', 'absent', 'derived'].includes(own.state)) return own;
  const judged = row.assessment.judgedMonth;
  return (judged === null ? own : row.months[judged - 1]) ?? null;
};

/** The last explanation up to a month that its unit has sent. */
const explanationOf = (submissions: readonly Submission[]): ExplanationFacts | null => {
  const last = lastExplanation(submissions);
  if (last === null) return null;
  const { period, causes, origin, text, measures, measuresBy, responsible } = last;
  return { period, causes: [...causes], origin, text, measures, measuresBy, responsible };
};

const targetFacts = (row: IndicatorRow): IndicatorFacts['target'] =>
  row.target === null
    ? null
    : {
        version: row.target.version,
        rawText: row.target.rawText,
        operator: row.target.operator,
        low: row.target.low,
        high: row.target.high,
        illustrative: row.target.illustrative,
      };

type Made = {
  readonly book: Book;
  readonly month: Month;
  readonly indicator: Indicator;
  readonly row: IndicatorRow;
  readonly submissions: readonly Submission[];
  /** Of the year; in the order of writing. */
  readonly explanations: readonly WrittenExplanation[];
};

const indicatorFacts = ({ book, month, indicator, row, submissions, explanations }: Made): IndicatorFacts => {
  const { assessment } = row;
  const shown = shownMonth(row, month);
  const isOlder = shown !== null && shown.month !== month;
  const figures = book.figures.get(indicator.id) ?? [];
  const series = seriesOf(indicator.accumulation, book.year, figures, undefined, indicator.dueMonths);
  const figure = shown === null ? null : monthIn(series, shown.month as Month).figure;
  const verdict = standingVerdict(book, indicator.id);
  return {
    code: row.code,
    number: row.number,
    name: row.name.vi,
    shortName: row.shortName.vi,
    group: row.group,
    parent: row.parent,
    judged: row.judged,
    unit: row.unit.vi,
    decimals: row.decimals,
    direction: row.direction,
    accumulation: row.accumulation,
    lead: { code: row.lead.code, name: row.lead.name.vi, shortName: row.lead.shortName.vi },
    head: { fullName: row.head.fullName, title: row.head.title.vi },
    target: targetFacts(row),
    lastYear: row.months[11]?.lastYear ?? null,
    samePeriod: shown?.lastYear ?? null,
    // Of an earlier month nothing is said to be this month's.
    inMonth: isOlder ? null : (shown?.inMonth ?? null),
    toDate: shown?.toDate ?? null,
    text: shown?.text ?? null,
    absence: shown?.absence ?? null,
    judgedMonth: isOlder && shown.toDate !== null ? shown.month : null,
    vintage: shown?.vintage ?? null,
    asOf: shown?.asOf ?? null,
    figureVersion: figure?.sequence ?? null,
    illustrative: shown?.illustrative ?? false,
    expected: shown?.expected ?? null,
    months: row.months.map(({ expected, toDate, lastYear }) => ({ expected, toDate, lastYear })),
    percentOfPlan: assessment.percentOfPlan,
    gapPoints: assessment.gapPoints,
    gapInUnit: assessment.gapInUnit,
    change:
      assessment.samePeriod === null
        ? null
        : {
            value: assessment.samePeriod.change,
            in: assessment.samePeriod.changeIn,
            better: assessment.samePeriod.better,
          },
    status: assessment.status,
    previousStatus: row.previousStatus,
    verdict:
      verdict === null || month !== 12
        ? null
        : {
            proposed: verdict.proposed,
            confirmed: verdict.confirmed,
            occasion: verdict.occasion,
            reason: verdict.reason,
          },
    explanation: explanationOf(submissions.filter(({ indicatorId }) => indicatorId === indicator.id)),
    yearExplanation:
      explanations.findLast(({ indicatorId }) => indicatorId === indicator.id)?.content ?? null,
    conferenceVerdict:
      verdict?.occasion === 'official' && month === 12
        ? (lastVerdict(book.verdicts, indicator.id, 'conference')?.confirmed ?? null)
        : null,
  };
};

/** Who sent late and who has not sent, of what a month owes. */
const lateUnits = (
  book: Book,
  structure: YearStructure | null,
  {
    month,
    submissions,
    now,
  }: { readonly month: Month; readonly submissions: readonly Submission[]; readonly now: Instant },
): readonly LateUnitFacts[] => {
  const entry = structure === null ? null : periodIn(structure, month);
  if (structure === null || entry === null) return [];
  const { period } = entry;
  return [...structure.units.values()].flatMap((unit): readonly LateUnitFacts[] => {
    const dueAt = dueAtOf(entry, unit);
    const late: string[] = [];
    const missing: string[] = [];
    for (const { indicator } of ledBy(structure, unit.id, period).filter((each) => isOwed(each, period))) {
      const form =
        submissions.find((each) => each.period === period && each.indicatorId === indicator.id) ?? null;
      const known = knownSince(book.figures.get(indicator.id) ?? [], period);
      const state = dueStateOf({ state: form?.state ?? null, isKnown: known !== null });
      if ((state === 'owed' || state === 'returned') && now > dueAt) missing.push(indicator.shortName.vi);
      else if (arrivalOf(form, known, dueAt)?.late === true) late.push(indicator.shortName.vi);
    }
    return late.length + missing.length === 0
      ? []
      : [{ code: unit.code, name: unit.shortName.vi, late, missing }];
  });
};

const PROVINCE_WORD = /^Tỉnh\s+/u;

const headOfSet = ({ targetSet, document }: Book, dashboard: Dashboard): ReportFacts['targetSet'] => ({
  code: targetSet.code,
  name: dashboard.targetSet.name.vi,
  body: targetSet.body,
  state: targetSet.state,
  document: {
    number: document?.number ?? '',
    title: document?.title.vi ?? '',
    issuedOn: document?.issuedOn ?? null,
  },
});

/**
 * Gathers the facts of a month.
 * @returns `null` where the year has no target set or the month is not in its calendar
 */
export const gatherFacts = async (
  repositories: ReadingRepositories,
  structures: Structures,
  asked: {
    readonly year: number;
    readonly month: Month;
    readonly set: string | undefined;
    readonly meeting: Meeting;
    readonly now: Instant;
  },
): Promise<{ readonly facts: ReportFacts; readonly targetSetId: string } | null> => {
  const { year, month, set, meeting, now } = asked;
  // Whoever may freeze sees everything.
  const book = await readBook(repositories, year, set, { unpublished: 'all' });
  const period = periodOf(year, month);
  const entry = book?.calendar.find((each) => each.period === period);
  if (book === null || entry === undefined) return null;
  const dashboard = composeDashboard(book, month, now);
  const province =
    [...book.units.values()].find(
      ({ kind, validFrom, validTo }) =>
        kind === 'province' && isValidOn({ validFrom, validTo }, lastDayOf(period)),
    ) ?? [...book.units.values()].find(({ kind }) => kind === 'province');
  const submissions = await repositories.submissions.inRange({
    unitId: province?.id ?? '',
    from: yearToDate(period)[0] ?? period,
    to: period,
  });
  // What was missed of a year is known, and said, at its end.
  const explanations = month === 12 ? await repositories.targetSets.explanations(book.targetSet.id) : [];
  const indicators = new Map([...book.indicators.values()].map((each) => [each.code, each]));
  const names = new Map([...book.indicators.values()].map(({ id, shortName }) => [id, shortName.vi]));
  const facts: ReportFacts = {
    shape: 1,
    year,
    month,
    frozenAt: now,
    meeting,
    auditHead: await repositories.audit.head(),
    lock: { state: entry.state, at: entry.lockedAt },
    province: (province?.name.vi ?? '').replace(PROVINCE_WORD, ''),
    targetSet: headOfSet(book, dashboard),
    ruleVersion: dashboard.ruleVersion,
    reported: dashboard.reported,
    count: dashboard.count,
    final: dashboard.final,
    groups: dashboard.groups.map(({ code, name, count }) => ({ code, name: name.vi, count })),
    indicators: dashboard.indicators.flatMap((row) => {
      const indicator = indicators.get(row.code);
      return indicator === undefined
        ? []
        : [indicatorFacts({ book, month, indicator, row, submissions, explanations })];
    }),
    changes: dashboard.changes,
    late: lateUnits(book, await structures(repositories, year), { month, submissions, now }),
    reopenings: book.reopenings
      .filter(
        (each) => each.period <= period && each.period.startsWith(`${year}-`) && each.state === 'approved',
      )
      .map(({ period: of, indicatorIds, reason, endsAt }) => ({
        period: of,
        names: indicatorIds.map((id) => names.get(id) ?? id),
        reason,
        endsAt,
      })),
    illustrative: dashboard.illustrative,
  };
  return { facts, targetSetId: book.targetSet.id };
};

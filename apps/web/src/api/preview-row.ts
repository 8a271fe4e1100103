/**
 * A row of a form with what was put down standing for its month, as the row that every drawing and every reading of the
 * product knows. So a figure looks the same while it is judged as it will once it is approved.
 */
import type { EntryRow, IndicatorRow, MonthValue } from '@ve-dich/contract';
import {
  assess,
  bestKnown,
  downwardRevisions,
  expectedBy,
  isDue,
  lastDayOf,
  monthIn,
  monthOf,
  MONTHS,
  pathInForce,
  periodOf,
  quantityText,
  seriesOf,
  targetInForce,
  targetNumber,
  yearOf,
  type Assessment,
  type Figure,
  type Month,
  type PreviewFacts,
  type YearSeries,
} from '@ve-dich/domain';
import { assessmentOnWire, decimalText } from './assessment-on-wire.ts';

type Year = { readonly series: YearSeries; readonly lastYear: YearSeries };

const yearOfFigures = ({ indicator, period }: PreviewFacts, figures: readonly Figure[]): Year => {
  const { accumulation, dueMonths } = indicator;
  const year = yearOf(period);
  return {
    series: seriesOf(accumulation, year, figures, undefined, dueMonths),
    lastYear: seriesOf(accumulation, year - 1, figures, undefined, dueMonths),
  };
};

/** The version that stands for the month of these facts; `null` where none is known. */
export const standingFigure = ({ figures, period }: PreviewFacts): Figure | null =>
  bestKnown(figures.filter((figure) => figure.period === period));

/** The month as it stands by what is approved. */
export const standingAssessment = (facts: PreviewFacts): Assessment => {
  const { indicator, period, rule, figures } = facts;
  const [month, end] = [monthOf(period), lastDayOf(period)];
  return assess({
    indicator,
    target: targetInForce(facts.targets, end),
    path: pathInForce(facts.paths, end),
    ...yearOfFigures(facts, figures),
    month,
    rule,
    deadlineOf: () => ({ on: end, daysOverdue: null }),
    downwardRevisions: downwardRevisions(figures, yearOf(period), month),
    missedLastYearBySameUnit: false,
    withheld: false,
    verdict: null,
    children: [],
  });
};

const stateOf = (
  facts: PreviewFacts,
  figure: Figure | null,
  month: Month,
  isUnderWay: boolean,
): MonthValue['state'] => {
  if (!isUnderWay) return 'future';
  if (figure !== null) return figure.reading.form === 'number' ? 'value' : figure.reading.form;
  return isDue(facts.indicator, month) ? 'missing' : 'not_due';
};

const monthOnWire = (facts: PreviewFacts, { series, lastYear }: Year, month: Month): MonthValue => {
  const slot = monthIn(series, month);
  const before = monthIn(lastYear, month);
  const at = monthOf(facts.period);
  const isUnderWay = month <= at;
  const figure = isUnderWay ? slot.figure : null;
  const path = pathInForce(facts.paths, lastDayOf(periodOf(yearOf(facts.period), Math.max(month, at))));
  return {
    month,
    state: stateOf(facts, figure, month, isUnderWay),
    toDate: isUnderWay ? decimalText(slot.toDate) : null,
    inMonth: isUnderWay ? decimalText(slot.inMonth) : null,
    text: figure?.reading.form === 'text' ? figure.reading.text : null,
    absence: figure?.reading.form === 'absent' ? figure.reading.absence : null,
    vintage: figure?.vintage ?? null,
    asOf: figure?.asOf ?? null,
    versions: isUnderWay ? slot.versions : 0,
    illustrative: false,
    expected: path === null ? null : decimalText(expectedBy(path, month)),
    lastYear: decimalText(before.toDate),
    lastYearInMonth: decimalText(before.inMonth),
    lastYearIllustrative: false,
    status: null,
  };
};

const targetOnWire = (
  row: EntryRow,
  { targets, period, indicator }: PreviewFacts,
): IndicatorRow['target'] => {
  const inForce = targetInForce(targets, lastDayOf(period));
  const sent = row.targets.find(({ version }) => version === inForce?.version);
  return inForce === null || sent === undefined
    ? null
    : { ...sent, number: quantityText(targetNumber(inForce.bound, indicator.direction)) };
};

/**
 * The row at its month.
 * @param version what stands for the month; `null` leaves the month as it is known
 */
export const previewRowOf = (
  row: EntryRow,
  facts: PreviewFacts,
  version: Figure | null,
  assessment: Assessment,
): IndicatorRow => {
  const figures =
    version === null
      ? facts.figures
      : [...facts.figures.filter(({ period }) => period !== facts.period), version];
  const year = yearOfFigures(facts, figures);
  return {
    code: row.code,
    number: row.number,
    name: row.name,
    shortName: row.shortName,
    group: row.group,
    parent: null,
    judged: true,
    kind: row.kind,
    direction: row.direction,
    accumulation: row.accumulation,
    unit: row.unit,
    decimals: row.decimals,
    lead: row.lead,
    head: row.head,
    target: targetOnWire(row, facts),
    pathMethod: pathInForce(facts.paths, lastDayOf(facts.period))?.method ?? null,
    months: MONTHS.map((month) => monthOnWire(facts, year, month)),
    assessment: assessmentOnWire(assessment),
    previousStatus: null,
    since: null,
    warnedSince: null,
    verdict: null,
  };
};

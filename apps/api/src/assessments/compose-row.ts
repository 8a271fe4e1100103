/** A member's year as the wire's row. Pure: no reading, no clock. */
import type { AssessmentOnWire, IndicatorRow, MonthValue } from '@ve-dich/contract';
import {
  expectedBy,
  isDue,
  kindRules,
  lastDayOf,
  MONTHS,
  monthIn,
  needsAttention,
  pathInForce,
  periodOf,
  quantityText,
  targetNumber,
  type Assessment,
  type Indicator,
  type Month,
  type Target,
} from '@ve-dich/domain';
import { decimalOf, messageOnWire } from '../target-sets/on-wire.ts';
import { isWithheld, type MemberYear } from './assess-member.ts';
import type { Book } from './book.ts';

const assessmentOnWire = (assessment: Assessment): AssessmentOnWire => ({
  status: assessment.status,
  ruleVersion: assessment.ruleVersion,
  judgedMonth: assessment.judgedMonth,
  value: decimalOf(assessment.value),
  percentOfPlan: decimalOf(assessment.percentOfPlan),
  otherPercents: assessment.otherPercents.map(decimalOf),
  progress: decimalOf(assessment.progress),
  expectedProgress: decimalOf(assessment.expectedProgress),
  progressOf: assessment.progressOf,
  expected: decimalOf(assessment.expected),
  gapPoints: decimalOf(assessment.gapPoints),
  gapInUnit: decimalOf(assessment.gapInUnit),
  samePeriod:
    assessment.samePeriod === null
      ? null
      : {
          ...assessment.samePeriod,
          value: quantityText(assessment.samePeriod.value),
          change: quantityText(assessment.samePeriod.change),
        },
  pace:
    assessment.pace === null
      ? null
      : {
          form: assessment.pace.form,
          monthsLeft: assessment.pace.monthsLeft,
          perMonth: quantityText(assessment.pace.perMonth),
          againstLastYear: decimalOf(assessment.pace.againstLastYear),
          lastThreePerMonth: decimalOf(assessment.pace.lastThreePerMonth),
          multiple: decimalOf(assessment.pace.multiple),
          bestMonth:
            assessment.pace.bestMonth === null
              ? null
              : {
                  period: assessment.pace.bestMonth.period,
                  value: quantityText(assessment.pace.bestMonth.value),
                },
        },
  confidence: assessment.confidence,
  warnings: assessment.warnings.map(({ code, message }) => ({ code, message: messageOnWire(message) })),
  sentence: messageOnWire(assessment.sentence),
  lastDue: assessment.lastDue,
});

/** A target version on the wire. */
export const targetOnWire = (target: Target, indicator: Indicator) => ({
  version: target.version,
  rawText: target.rawText,
  operator: target.bound.operator,
  low: decimalOf(target.bound.low),
  high: decimalOf(target.bound.high),
  approximate: target.bound.approximate,
  number: quantityText(targetNumber(target.bound, indicator.direction)),
  stretch: decimalOf(target.stretch),
  baseline: decimalOf(target.baseline),
  otherPlans: target.otherPlans.map(({ name, number }) => ({ name, number: quantityText(number) })),
  steps: target.steps.map((step) => ({ ...step })),
  effectiveFrom: target.effectiveFrom,
  illustrative: target.illustrative,
});

type MonthState = MonthValue['state'];

const stateOf = (book: Book, year: MemberYear, month: Month, upTo: Month): MonthState => {
  const { figure } = monthIn(year.series, month);
  const period = periodOf(book.year, month);
  if (month > upTo) return 'future';
  if (kindRules(year.indicator.kind).entered === 'nothing') return 'derived';
  if (isWithheld(book, year.indicator.id, period)) return 'withheld';
  if (figure !== null) return figure.reading.form === 'number' ? 'value' : figure.reading.form;
  return isDue(year.indicator, month) ? 'missing' : 'not_due';
};

/** A month of the row. Months after the one asked for show plan and last year only: the past is seen as it was meant to be. */
const monthOnWire = (book: Book, year: MemberYear, month: Month, upTo: Month): MonthValue => {
  const slot = monthIn(year.series, month);
  const before = monthIn(year.lastYear, month);
  const state = stateOf(book, year, month, upTo);
  const isShown = state !== 'future' && state !== 'withheld';
  const figure = isShown ? slot.figure : null;
  const path = pathInForce(year.paths, lastDayOf(periodOf(book.year, Math.max(month, upTo))));
  return {
    month,
    state,
    toDate: isShown ? decimalOf(slot.toDate) : null,
    inMonth: isShown ? decimalOf(slot.inMonth) : null,
    text: figure?.reading.form === 'text' ? figure.reading.text : null,
    absence: figure?.reading.form === 'absent' ? figure.reading.absence : null,
    vintage: figure?.vintage ?? null,
    asOf: figure?.asOf ?? null,
    versions: isShown ? slot.versions : 0,
    illustrative: figure?.illustrative ?? false,
    expected: path === null ? null : decimalOf(expectedBy(path, month)),
    lastYear: decimalOf(before.toDate),
    lastYearInMonth: decimalOf(before.inMonth),
    lastYearIllustrative: before.figure?.illustrative ?? false,
    status: year.assessments[month - 1]?.status ?? null,
  };
};

/** The first month of the run of months, up to the last, in which something held. */
const runSince = (
  year: number,
  assessments: readonly Assessment[],
  holds: (assessment: Assessment) => boolean,
  passesOver: (assessment: Assessment) => boolean,
): string | null => {
  let since: number | null = null;
  for (let month = assessments.length; month >= 1; month -= 1) {
    const assessment = assessments[month - 1] as Assessment;
    if (holds(assessment)) since = month;
    else if (!passesOver(assessment)) break;
  }
  return since === null ? null : periodOf(year, since);
};

const NOBODY = { fullName: '—', title: { vi: 'Chưa giao', en: 'Not assigned' } };
const NO_UNIT = {
  code: '',
  name: { vi: 'Chưa giao đơn vị', en: 'No unit assigned' },
  shortName: { vi: 'Chưa giao', en: 'Not assigned' },
};

/**
 * The row of a member at a month.
 * @param number as printed: «4», or «1.1» for a part
 */
export const composeRow = (book: Book, year: MemberYear, number: string, month: Month): IndicatorRow => {
  const { indicator, member, assignment, verdict, now } = year;
  const lead = assignment === null ? undefined : book.units.get(assignment.leadUnitId);
  const head = assignment === null ? undefined : book.people.get(assignment.headId);
  const parent =
    member.parentIndicatorId === null ? undefined : book.indicators.get(member.parentIndicatorId);
  const warned = (assessment: Assessment): boolean => needsAttention(assessment.status);
  return {
    code: indicator.code,
    number,
    name: indicator.name,
    shortName: indicator.shortName,
    group: member.groupCode,
    parent: parent?.code ?? null,
    judged: member.judged,
    kind: indicator.kind,
    direction: indicator.direction,
    accumulation: indicator.accumulation,
    unit: indicator.unit,
    decimals: indicator.decimals,
    lead: lead === undefined ? NO_UNIT : { code: lead.code, name: lead.name, shortName: lead.shortName },
    head: head === undefined ? NOBODY : { fullName: head.fullName, title: head.title },
    target: year.target === null ? null : targetOnWire(year.target, indicator),
    pathMethod: year.path?.method ?? null,
    months: MONTHS.map((each) => monthOnWire(book, year, each, month)),
    assessment: assessmentOnWire(now),
    previousStatus: year.assessments.at(-2)?.status ?? null,
    since: runSince(
      book.year,
      year.assessments,
      ({ status }) => status === now.status,
      () => false,
    ),
    warnedSince: warned(now)
      ? runSince(
          book.year,
          year.assessments,
          warned,
          ({ status }) => status === 'not_due' || status === 'withheld',
        )
      : null,
    verdict:
      verdict === null
        ? null
        : {
            proposed: verdict.proposed,
            confirmed: verdict.confirmed,
            confirmedBy: book.people.get(verdict.confirmedBy)?.fullName ?? '—',
            confirmedAt: verdict.confirmedAt,
            reason: verdict.reason,
          },
  };
};

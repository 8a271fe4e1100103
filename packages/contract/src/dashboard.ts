import { AVERAGINGS, TERM_TARGET_SORTS } from '@ve-dich/domain';
import { z } from 'zod';
import {
  accumulation,
  absenceReason,
  bilingual,
  civilDate,
  codeParameter,
  confidence,
  decimal,
  direction,
  instant,
  kind,
  message,
  month,
  monthParameter,
  operator,
  paceForm,
  pathMethod,
  period,
  progressOf,
  setQuery,
  status,
  verdict,
  vintage,
  warningCode,
  year,
  yearParameter,
} from './primitives.ts';
import { estimateErrorOfYear, vintageComparison } from './vintages.ts';
import { calendarMonth, finalCount, targetSet } from './years.ts';
import { endpoint } from './endpoint.ts';
import { unitBreakdown } from './unit-breakdown.ts';

/** A month of an indicator as it is best known. */
export const monthValue = z.object({
  month,
  /**
   * `value`: a number; `absent`: stated that there is none; `text`: words; `missing`: due but not reported;
   * `not_due`: nothing was due; `future`: not come yet; `withheld`: not published to this reader yet;
   * `derived`: follows from the rows below it.
   */
  state: z.enum(['value', 'absent', 'text', 'missing', 'not_due', 'future', 'withheld', 'derived']),
  /** Cumulative for sums, the level for levels; exact. */
  toDate: decimal.nullable(),
  /** The month's own part, for sums; null where it cannot be known (an earlier month is missing) and for levels. */
  inMonth: decimal.nullable(),
  text: z.string().nullable(),
  absence: absenceReason.nullable(),
  vintage: vintage.nullable(),
  asOf: civilDate.nullable(),
  /** How many versions the month's figure has had. */
  versions: z.int(),
  illustrative: z.boolean(),
  /** What the path expected by the end of this month. */
  expected: decimal.nullable(),
  /** The year before, same month. */
  lastYear: decimal.nullable(),
  lastYearInMonth: decimal.nullable(),
  lastYearIllustrative: z.boolean(),
  /** As assessed with what is known now; null for months ahead of the one asked for. */
  status: status.nullable(),
});
export type MonthValue = z.infer<typeof monthValue>;

export const warning = z.object({ code: warningCode, message });

export const assessment = z.object({
  status,
  /** Version of the rule that said so. */
  ruleVersion: z.string(),
  /** The month whose figure was judged; null where there was none. */
  judgedMonth: month.nullable(),
  value: decimal.nullable(),
  /** Null where it means nothing for this kind. */
  percentOfPlan: decimal.nullable(),
  /** Percent of each of the target's other plans, in their order; empty where there is no value. */
  otherPercents: z.array(decimal.nullable()),
  /** Position of the bar: 0 start, 100 target. What it measures depends on the kind (`progressOf`). */
  progress: decimal.nullable(),
  expectedProgress: decimal.nullable(),
  progressOf,
  expected: decimal.nullable(),
  /** Bar minus tick, in points of plan; positive is good whatever the direction. */
  gapPoints: decimal.nullable(),
  /** Value minus path in the indicator's unit (points for rates); positive is good whatever the direction. */
  gapInUnit: decimal.nullable(),
  samePeriod: z
    .object({
      value: decimal,
      change: decimal,
      /** Of a ranking, places: a negative change is up. */
      changeIn: z.enum(['percent', 'points', 'places']),
      better: z.boolean().nullable(),
    })
    .nullable(),
  pace: z
    .object({
      /** Needed in each remaining month, allowed in each, or needed on average over them. */
      form: paceForm,
      monthsLeft: z.int(),
      perMonth: decimal,
      /** What is left against what the same months of last year brought. */
      againstLastYear: decimal.nullable(),
      lastThreePerMonth: decimal.nullable(),
      /** Needed against the last three months' mean. */
      multiple: decimal.nullable(),
      bestMonth: z.object({ period, value: decimal }).nullable(),
    })
    .nullable(),
  confidence,
  warnings: z.array(warning),
  sentence: message,
  /** For an indicator not due this month: how its last due month stood. */
  lastDue: z.object({ month, status }).nullable(),
});
export type AssessmentOnWire = z.infer<typeof assessment>;

export const targetOnWire = z.object({
  version: z.int(),
  /** Words as written. */
  rawText: z.string(),
  operator,
  low: decimal.nullable(),
  high: decimal.nullable(),
  approximate: z.boolean(),
  /** The number that must be reached or not passed. */
  number: decimal,
  stretch: decimal.nullable(),
  baseline: decimal.nullable(),
  /** Further denominators, for disbursement: shown with a share each (`otherPercents`), never judged. */
  otherPlans: z.array(z.object({ name: bilingual, number: decimal })),
  /** Of a milestone, in the order they are done in. */
  steps: z.array(z.object({ name: bilingual, dueMonth: month })),
  effectiveFrom: civilDate,
  illustrative: z.boolean(),
});

export const indicatorRow = z.object({
  code: z.string(),
  /** As printed: «4», or «1.1» for a part. */
  number: z.string(),
  name: bilingual,
  shortName: bilingual,
  group: z.string(),
  parent: z.string().nullable(),
  judged: z.boolean(),
  kind,
  direction,
  accumulation,
  unit: bilingual,
  decimals: z.int(),
  lead: z.object({ code: z.string(), name: bilingual, shortName: bilingual }),
  head: z.object({ fullName: z.string(), title: bilingual }),
  target: targetOnWire.nullable(),
  pathMethod: pathMethod.nullable(),
  months: z.array(monthValue).length(12),
  assessment,
  /** Last month's status and since which month the present one has lasted. */
  previousStatus: status.nullable(),
  since: period.nullable(),
  /** The first month of the unbroken run of warnings up to now. */
  warnedSince: period.nullable(),
  /** For a closed year. */
  verdict: z
    .object({
      proposed: verdict.nullable(),
      confirmed: verdict,
      confirmedBy: z.string(),
      confirmedAt: instant,
      reason: z.string().nullable(),
    })
    .nullable(),
});
export type IndicatorRow = z.infer<typeof indicatorRow>;

/** How many judged indicators are in each status; the parts always add to the whole, or the page says they do not. */
export const statusCount = z.object({
  total: z.int(),
  byStatus: z.partialRecord(status, z.int()),
  /** Sum of the parts. */
  counted: z.int(),
  reconciles: z.boolean(),
});
export type StatusCount = z.infer<typeof statusCount>;

const change = z.object({ code: z.string(), from: status, to: status });

export const dashboard = z.object({
  year,
  month,
  period,
  targetSet,
  calendar: z.array(calendarMonth),
  /** True where this reader sees the month while it is still being collected. */
  unlocked: z.boolean(),
  /** Figures reported of those due in this month. */
  reported: z.object({ due: z.int(), received: z.int() }),
  ruleVersion: z.string(),
  count: statusCount,
  /** For a closed year; the headline then speaks of verdicts. */
  final: finalCount.nullable(),
  lastYear: finalCount.nullable(),
  groups: z.array(z.object({ code: z.string(), name: bilingual, count: statusCount })),
  indicators: z.array(indicatorRow),
  /** Against the month before. */
  changes: z.object({
    better: z.array(change),
    worse: z.array(change),
    newlyMet: z.array(change),
    /** Indicators of which an earlier month's figure was revised since the month before was locked. */
    revised: z.array(z.string()),
  }),
  /** Count per month up to the one asked for. */
  history: z.array(z.object({ month, count: statusCount })),
  /** January to March only: who has started. */
  start: z
    .object({
      withResult: z.array(z.string()),
      startedWithoutResult: z.array(z.string()),
      notStarted: z.array(z.string()),
      withoutPath: z.array(z.string()),
      daysSinceNewYear: z.int(),
    })
    .nullable(),
  /** Whether any figure shown is illustrative. */
  illustrative: z.boolean(),
});
export type Dashboard = z.infer<typeof dashboard>;

export const figureVersion = z.object({
  period,
  sequence: z.int(),
  form: z.enum(['number', 'absent', 'text']),
  inMonth: decimal.nullable(),
  toDate: decimal.nullable(),
  text: z.string().nullable(),
  absence: absenceReason.nullable(),
  vintage,
  asOf: civilDate,
  recordedAt: instant,
  recordedBy: z.string(),
  reason: z.string().nullable(),
  sourceUrl: z.string().nullable(),
  illustrative: z.boolean(),
  /** True for the version the screens use now. */
  best: z.boolean(),
});
export type FigureVersion = z.infer<typeof figureVersion>;

/** What a target of several years asks of each year that is left; a refusal says why nothing can be reckoned. */
const termOnWire = z.object({
  sort: z.enum(TERM_TARGET_SORTS),
  averaging: z.enum(AVERAGINGS),
  number: decimal,
  firstYear: year,
  lastYear: year,
  /** The term's years with their values; null where not known, the year asked for included once its figure is in. */
  delivered: z.array(z.object({ year, value: decimal.nullable() })),
  required: z
    .object({
      reach: z.enum(['open', 'already_delivered', 'already_unreachable']),
      perYear: decimal.nullable(),
      perYearIs: z.enum(['value', 'change', 'growth']),
      yearsLeft: z.int(),
      missedYears: z.array(year),
    })
    .nullable(),
});

export const indicatorDetail = z.object({
  year,
  month,
  period,
  targetSet,
  calendar: z.array(calendarMonth),
  unlocked: z.boolean(),
  row: indicatorRow,
  definition: bilingual,
  source: bilingual,
  groupName: bilingual,
  coordinators: z.array(z.object({ code: z.string(), name: bilingual })),
  /** Null where the target is not a slice of a term. */
  term: termOnWire.nullable(),
  /** Null where no district reports this indicator. */
  units: unitBreakdown.nullable(),
  /** «Trong đó». */
  parts: z.array(indicatorRow),
  previousCode: z.string().nullable(),
  nextCode: z.string().nullable(),
  /** Every version of every month's figure of this year and the last, newest recorded first. */
  figures: z.array(figureVersion),
  /** The year's months up to the one asked for in which two vintages can be compared, January first. */
  vintages: z.array(vintageComparison),
  /** Null for an indicator whose numbers differ by no percent (places, steps). */
  estimateError: estimateErrorOfYear.nullable(),
  targets: z.array(
    targetOnWire.extend({
      reason: z.string(),
      document: z.object({ number: z.string(), title: bilingual }),
      sourceUrl: z.string().nullable(),
      inForce: z.boolean(),
    }),
  ),
  paths: z.array(
    z.object({
      version: z.int(),
      method: pathMethod,
      values: z.array(decimal.nullable()).length(12),
      effectiveFrom: civilDate,
      approvedAt: instant.nullable(),
      reason: z.string(),
      illustrative: z.boolean(),
      inForce: z.boolean(),
    }),
  ),
});
export type IndicatorDetail = z.infer<typeof indicatorDetail>;

export const dashboardEndpoint = endpoint({
  name: 'dashboard',
  summary:
    'A year at a month: every indicator with twelve months of plan, actual, last year, and its assessment',
  tag: 'reading',
  params: z.strictObject({ year: yearParameter, month: monthParameter }),
  query: setQuery,
  answer: dashboard,
  status: 200,
});
export const indicatorEndpoint = endpoint({
  name: 'indicator',
  summary: 'One indicator with its months, plan, last year and the history of its figures',
  tag: 'reading',
  params: z.strictObject({ year: yearParameter, month: monthParameter, code: codeParameter }),
  query: setQuery,
  answer: indicatorDetail,
  status: 200,
});

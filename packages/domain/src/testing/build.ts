/** Builders for tests: each gives something whole and ordinary, of which a test says only what matters to it. */
import type { AssessmentFacts } from '../assessment.ts';
import { civilDate, lastDayOf, type Instant } from '../civil-date.ts';
import type { Figure, Reading } from '../figure.ts';
import type { Path } from '../path.ts';
import { MONTHS, periodOf, type Month, type Period } from '../period.ts';
import { quantity, quantityText, type Quantity } from '../quantity.ts';
import { DEFAULT_RULE } from '../rule.ts';
import { seriesOf, type YearSeries } from '../series.ts';
import type { StandingFacts } from '../standing.ts';
import type { Bound, Target } from '../target.ts';
import type { Accumulation, Operator, Vintage } from '../vocabulary.ts';

/** A number as a test writes it, or nothing. */
export type Written = string | null;

export const read = (text: Written): Quantity | null => (text === null ? null : quantity(text));
/** A quantity as text, so that a failing test shows a number. */
export const shown = (value: Quantity | null | undefined): Written =>
  value === null || value === undefined ? null : quantityText(value);

export const instant = (text: string): Instant => text as Instant;

export const ofMonth = (month: string): Reading => ({
  form: 'number',
  month: quantity(month),
  toDate: null,
  fraction: null,
});
export const toDate = (value: string): Reading => ({
  form: 'number',
  month: null,
  toDate: quantity(value),
  fraction: null,
});
export const bothWays = (month: string, value: string): Reading => ({
  form: 'number',
  month: quantity(month),
  toDate: quantity(value),
  fraction: null,
});
export const inWords = (text: string): Reading => ({ form: 'text', text });
export const NOT_OCCURRED: Reading = { form: 'absent', absence: 'not_occurred' };
export const NOT_PUBLISHED: Reading = { form: 'absent', absence: 'not_published' };

export const figure = (
  period: Period,
  reading: Reading,
  more: { readonly sequence?: number; readonly vintage?: Vintage; readonly recordedAt?: string } = {},
): Figure => {
  const sequence = more.sequence ?? 1;
  return {
    id: `${period}/${sequence}`,
    sequence,
    indicatorId: 'ct-03',
    unitId: 'tinh',
    period,
    reading,
    vintage: more.vintage ?? 'estimate',
    asOf: lastDayOf(period),
    recordedAt: instant(more.recordedAt ?? '2024-12-31T00:00:00.000Z'),
    recordedBy: 'can-bo',
    supersedes: null,
    reason: null,
    sourceUrl: null,
    illustrative: false,
  };
};

/** A year from one reading per month, January first; `null` for a month nobody reported. */
export const yearOfReadings = (
  accumulation: Accumulation,
  readings: readonly (Reading | null)[],
  more: { readonly year?: number; readonly vintage?: Vintage } = {},
): YearSeries => {
  const year = more.year ?? 2024;
  const figures = readings.flatMap((reading, at) =>
    reading === null ? [] : [figure(periodOf(year, at + 1), reading, { ...more, sequence: at + 1 })],
  );
  return seriesOf(accumulation, year, figures);
};

/** A year of values to date (of a sum) or of levels. */
export const yearOf = (
  accumulation: Accumulation,
  values: readonly Written[],
  more: { readonly year?: number; readonly vintage?: Vintage } = {},
): YearSeries =>
  yearOfReadings(
    accumulation,
    values.map((value) => (value === null ? null : toDate(value))),
    more,
  );

/** Only one month is known. */
export const onlyMonth = (month: Month, value: Written): readonly Written[] =>
  MONTHS.map((each) => (each === month ? value : null));

export const bound = (operator: Operator, ...edges: readonly string[]): Bound => {
  const approximate = operator === 'about';
  const [first = null, second = null] = edges.map((edge) => quantity(edge));
  if (operator === 'between') return { operator, low: first, high: second, approximate };
  const isUpper = operator === 'at_most' || operator === 'less_than';
  return { operator, low: isUpper ? null : first, high: isUpper ? first : null, approximate };
};

export const target = (aim: Bound, more: Partial<Target> = {}): Target => ({
  id: 'muc-tieu',
  targetSetId: 'tu-2024',
  indicatorId: 'ct-03',
  version: 1,
  rawText: 'theo nghị quyết',
  bound: aim,
  stretch: null,
  baseline: null,
  otherPlans: [],
  steps: [],
  term: null,
  effectiveFrom: civilDate('2024-01-01'),
  documentId: 'nq',
  reason: 'giao đầu năm',
  sourceUrl: null,
  illustrative: false,
  ...more,
});

export const path = (values: readonly Written[], more: Partial<Path> = {}): Path => ({
  id: 'lo-trinh',
  targetSetId: 'tu-2024',
  indicatorId: 'ct-03',
  version: 1,
  method: 'manual',
  values: MONTHS.map((month) => read(values[month - 1] ?? null)),
  effectiveFrom: civilDate('2024-01-01'),
  committedBy: 'giam-doc',
  approvedAt: instant('2024-01-10T02:00:00.000Z'),
  approvedBy: 'van-phong',
  reason: 'cam kết đầu năm',
  illustrative: false,
  ...more,
});

/** The same promise in every month: for gaps that are easy to read. */
export const flatPath = (value: string): Path => path(MONTHS.map(() => value));

export const TY_DONG = { vi: 'tỷ đồng', en: 'billion VND' } as const;
export const PHAN_TRAM = { vi: '%', en: '%' } as const;
export const DIEM = { vi: 'điểm %', en: 'percentage points' } as const;

export const QUARTERLY: readonly Month[] = [3, 6, 9, 12];
export const YEARLY: readonly Month[] = [12];

/** Budget revenue of 100 with a path at 50 all year, nothing reported, in May. */
export const facts = (
  more: Omit<Partial<AssessmentFacts>, 'indicator'> & {
    readonly indicator?: Partial<AssessmentFacts['indicator']>;
    /** Of the month asked for; months before it are past their deadlines. */
    readonly deadline?: ReturnType<AssessmentFacts['deadlineOf']>;
  } = {},
): AssessmentFacts => ({
  target: target(bound('at_least', '100')),
  path: flatPath('50'),
  series: yearOf('sum', []),
  lastYear: null,
  month: 5,
  rule: DEFAULT_RULE,
  deadlineOf: (month) =>
    month < (more.month ?? 5)
      ? { on: civilDate('2024-02-05'), daysOverdue: 40 }
      : (more.deadline ?? { on: civilDate('2024-06-05'), daysOverdue: null }),
  downwardRevisions: 0,
  missedLastYearBySameUnit: false,
  withheld: false,
  verdict: null,
  children: [],
  ...more,
  indicator: {
    kind: 'flow',
    direction: 'higher',
    accumulation: 'sum',
    decimals: 1,
    unit: TY_DONG,
    dueMonths: MONTHS,
    ...more.indicator,
  },
});

export const standingFacts = (
  more: Omit<Partial<StandingFacts>, 'indicator'> & {
    readonly indicator?: Partial<StandingFacts['indicator']>;
  } = {},
): StandingFacts => ({
  target: target(bound('at_least', '100')),
  path: null,
  series: yearOf('sum', []),
  lastYear: null,
  ...more,
  indicator: {
    kind: 'flow',
    direction: 'higher',
    accumulation: 'sum',
    decimals: 1,
    unit: TY_DONG,
    dueMonths: MONTHS,
    ...more.indicator,
  },
});

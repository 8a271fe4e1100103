/** Indicators as the API sends them, made small: say what matters, the rest is an ordinary sum that runs on its path. */
import type {
  Dashboard,
  EstimateErrorOfYear,
  IndicatorDetail,
  IndicatorRow,
  MonthValue,
  VintageComparison,
} from '@ve-dich/contract';

type Assessment = IndicatorRow['assessment'];

/** A month with a number to date; say what is different. */
export const aMonth = (month: number, over: Partial<MonthValue> = {}): MonthValue => ({
  month,
  state: 'future',
  toDate: null,
  inMonth: null,
  text: null,
  absence: null,
  vintage: null,
  asOf: null,
  versions: 0,
  illustrative: false,
  expected: String(month * 10),
  lastYear: null,
  lastYearInMonth: null,
  lastYearIllustrative: false,
  status: null,
  ...over,
});

/** Twelve months with these values to date; the rest have not come yet. */
export const monthsOf = (...values: readonly (string | null)[]): MonthValue[] =>
  Array.from({ length: 12 }, (_, index) => {
    const value = values[index];
    if (value === undefined) return aMonth(index + 1);
    return value === null
      ? aMonth(index + 1, { state: 'missing' })
      : aMonth(index + 1, {
          state: 'value',
          toDate: value,
          vintage: 'estimate',
          asOf: '2024-05-31',
          versions: 1,
        });
  });

const anAssessment = (over: Partial<Assessment> = {}): Assessment => ({
  status: 'on_track',
  ruleVersion: '2024.1',
  judgedMonth: 5,
  value: '50',
  percentOfPlan: '41.6667',
  otherPercents: [],
  progress: '41.6667',
  expectedProgress: '41.6667',
  progressOf: 'plan',
  expected: '50',
  gapPoints: '0',
  gapInUnit: '0',
  samePeriod: null,
  pace: null,
  confidence: 'medium',
  warnings: [],
  sentence: {
    key: 'sentence.sum.on_path',
    parameters: {
      month: { type: 'month', value: 5 },
      value: { type: 'quantity', value: '50', decimals: 0 },
      unit: { type: 'bilingual', value: { vi: 'ha', en: 'ha' } },
      percent: { type: 'quantity', value: '41.6667', decimals: 1 },
    },
  },
  lastDue: null,
  ...over,
});

/** An indicator; `assessment` may be given in part. */
export const aRow = (
  over: Partial<Omit<IndicatorRow, 'assessment'>> & { readonly assessment?: Partial<Assessment> } = {},
): IndicatorRow => ({
  code: 'ct-22',
  number: '22',
  name: { vi: 'Diện tích trồng rừng mới', en: 'Newly planted forest' },
  shortName: { vi: 'Trồng rừng mới', en: 'New forest' },
  group: 'moi-truong',
  parent: null,
  judged: true,
  kind: 'flow',
  direction: 'higher',
  accumulation: 'sum',
  unit: { vi: 'ha', en: 'ha' },
  decimals: 0,
  lead: {
    code: 'so-nn',
    name: { vi: 'Sở Nông nghiệp và Phát triển nông thôn', en: 'Department of Agriculture' },
    shortName: { vi: 'Sở NN&PTNT', en: 'Agriculture' },
  },
  head: { fullName: 'Nguyễn Văn A', title: { vi: 'Giám đốc', en: 'Director' } },
  target: {
    version: 1,
    rawText: 'từ 120 ha trở lên',
    operator: 'at_least',
    low: '120',
    high: null,
    approximate: false,
    number: '120',
    stretch: null,
    baseline: null,
    otherPlans: [],
    steps: [],
    effectiveFrom: '2024-01-01',
    illustrative: false,
  },
  pathMethod: 'linear',
  months: monthsOf('10', '20', '30', '40', '50'),
  previousStatus: 'on_track',
  since: '2024-01',
  warnedSince: null,
  verdict: null,
  ...over,
  assessment: anAssessment(over.assessment),
});

const aSet = (year: number): Dashboard['targetSet'] => ({
  code: 'tu',
  year,
  body: 'tinh_uy',
  name: { vi: 'Nghị quyết Tỉnh ủy', en: 'Party Committee' },
  state: 'running',
  note: null,
  document: {
    number: 'Số …-NQ/TU',
    title: { vi: 'Nghị quyết', en: 'Resolution' },
    issuedOn: null,
    sourceUrl: null,
    illustrative: false,
  },
  judged: 29,
  stated: 29,
});

const noCount = { total: 0, byStatus: {}, counted: 0, reconciles: true };

/** A month's dashboard around these indicators. */
export const aDashboard = (
  indicators: readonly IndicatorRow[],
  over: Partial<Dashboard> = {},
): Dashboard => ({
  year: 2024,
  month: 5,
  period: '2024-05',
  targetSet: aSet(2024),
  calendar: [],
  unlocked: false,
  reported: { due: indicators.length, received: indicators.length },
  ruleVersion: '2024.1',
  count: noCount,
  final: null,
  lastYear: null,
  groups: [
    { code: 'kinh-te', name: { vi: 'Kinh tế', en: 'Economy' }, count: noCount },
    { code: 'moi-truong', name: { vi: 'Môi trường', en: 'Environment' }, count: noCount },
  ],
  indicators: [...indicators],
  changes: { better: [], worse: [], newlyMet: [], revised: [] },
  history: [],
  start: null,
  illustrative: false,
  ...over,
});

/** A month whose ước of 40 became 50 chính thức, which changed no status. */
export const aComparison = (over: Partial<VintageComparison> = {}): VintageComparison => ({
  month: 4,
  comparedAs: 'to_date',
  earlier: { vintage: 'estimate', value: '40', reason: null, illustrative: false },
  between: null,
  firmer: { vintage: 'official', value: '50', reason: 'Số chính thức', illustrative: false },
  difference: '10',
  percent: '20',
  before: 'on_track',
  after: 'on_track',
  change: null,
  reasonDue: true,
  ...over,
});

/** Độ lệch ước of that month alone. */
export const anEstimateError = (over: Partial<EstimateErrorOfYear> = {}): EstimateErrorOfYear => ({
  counted: 1,
  leftOut: 0,
  size: '20',
  lean: '20',
  reasonOverPercent: '5',
  ...over,
});

/** One indicator's page. */
export const aDetail = (row: IndicatorRow, over: Partial<IndicatorDetail> = {}): IndicatorDetail => ({
  year: 2024,
  month: 5,
  period: '2024-05',
  targetSet: aSet(2024),
  calendar: [],
  unlocked: false,
  row,
  definition: { vi: 'Diện tích trồng mới lũy kế.', en: 'Area planted so far.' },
  source: { vi: 'Sở NN&PTNT, hằng tháng', en: 'Agriculture, monthly' },
  groupName: { vi: 'Môi trường', en: 'Environment' },
  coordinators: [],
  parts: [],
  previousCode: 'ct-21',
  nextCode: 'ct-23',
  figures: [],
  vintages: [],
  estimateError: anEstimateError({ counted: 0, size: null, lean: null }),
  targets:
    row.target === null
      ? []
      : [
          {
            ...row.target,
            reason: 'Chỉ tiêu đầu năm',
            document: { number: 'Số …-NQ/TU', title: { vi: 'Nghị quyết', en: 'Resolution' } },
            sourceUrl: null,
            inForce: true,
          },
        ],
  paths: [],
  term: null,
  units: null,
  ...over,
});

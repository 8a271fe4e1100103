/** Small, true-to-contract answers of the API: a builder makes what it needs and takes what a test wants otherwise. */
import type {
  About,
  Catalogue,
  Dashboard,
  FinalCount,
  IndicatorRow,
  MonthValue,
  Session,
  StatusCount,
  TargetSetOnWire,
  Years,
} from '@ve-dich/contract';
import { MONTHS, type Month, type Status } from '@ve-dich/domain';

const both = (vi: string, en = vi) => ({ vi, en });

/** A month nothing is known of. */
const aMonth = (month: Month, overrides: Partial<MonthValue> = {}): MonthValue => ({
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
  expected: null,
  lastYear: null,
  lastYearInMonth: null,
  lastYearIllustrative: false,
  status: null,
  ...overrides,
});

type RowWishes = Partial<Omit<IndicatorRow, 'assessment'>> & {
  readonly status?: Status;
  readonly assessment?: Partial<IndicatorRow['assessment']>;
  /** Statuses of the first months, in order. */
  readonly past?: readonly (Status | null)[];
};

/** An indicator: public investment, at risk, unless wished otherwise. */
export const aRow = ({ status = 'at_risk', assessment, past, ...wishes }: RowWishes = {}): IndicatorRow => ({
  code: 'ct-04',
  number: '4',
  name: both('Giải ngân vốn đầu tư công', 'Public investment disbursement'),
  shortName: both('Giải ngân vốn đầu tư công', 'Public investment'),
  group: 'kinh-te',
  parent: null,
  judged: true,
  kind: 'disbursement',
  direction: 'higher',
  accumulation: 'sum',
  unit: both('tỷ đồng', 'billion VND'),
  decimals: 1,
  lead: {
    code: 'so-khdt',
    name: both('Sở Kế hoạch và Đầu tư', 'Planning and Investment'),
    shortName: both('Sở KH&ĐT', 'Planning'),
  },
  head: { fullName: 'Nguyễn Viết Ân', title: both('Giám đốc', 'Director') },
  target: null,
  pathMethod: 'seasonal',
  months: MONTHS.map((month) => aMonth(month, { status: past?.[month - 1] ?? null })),
  previousStatus: null,
  since: null,
  warnedSince: null,
  verdict: null,
  ...wishes,
  assessment: {
    status,
    ruleVersion: '1',
    judgedMonth: 5,
    value: '395.4',
    otherPercents: [],
    percentOfPlan: '18.4',
    progress: '18.4',
    expectedProgress: '27',
    progressOf: 'plan',
    expected: '579',
    gapPoints: '-8.6',
    gapInUnit: '-183.6',
    samePeriod: null,
    pace: null,
    confidence: 'medium',
    warnings: [
      { code: 'W4', message: { key: 'warning.W4', parameters: { months: { type: 'count', value: 3 } } } },
    ],
    sentence: { key: 'sentence.no_target', parameters: {} },
    lastDue: null,
    ...assessment,
  },
});

const countRows = (rows: readonly IndicatorRow[]): StatusCount => {
  const judged = rows.filter(({ judged }) => judged);
  const byStatus: Partial<Record<Status, number>> = {};
  for (const { assessment } of judged) byStatus[assessment.status] = (byStatus[assessment.status] ?? 0) + 1;
  return { total: judged.length, byStatus, counted: judged.length, reconciles: true };
};

export const targetSet: TargetSetOnWire = {
  code: 'tu-2024',
  year: 2024,
  body: 'tinh_uy',
  name: both('Nghị quyết Tỉnh ủy năm 2024', 'Resolution of 2024'),
  state: 'running',
  note: null,
  document: {
    number: '01-NQ/TU',
    title: both('Nghị quyết'),
    issuedOn: null,
    sourceUrl: null,
    illustrative: false,
  },
  judged: 29,
  stated: 29,
};

export const finalOf2023: FinalCount = {
  year: 2023,
  total: 29,
  exceeded: 9,
  met: 14,
  missed: 6,
  undecided: 0,
};

const calendar = MONTHS.map((month) => ({
  period: `2024-${String(month).padStart(2, '0')}`,
  month,
  state: month <= 5 ? ('locked' as const) : month === 6 ? ('open' as const) : ('future' as const),
  dueAt: '2024-06-05T10:00:00.000Z',
  lockedAt: month <= 5 ? '2024-06-07T10:00:00.000Z' : null,
  reopened: [],
}));

/** The overview of May 2024 with these rows. */
export const aDashboard = (rows: readonly IndicatorRow[], overrides: Partial<Dashboard> = {}): Dashboard => ({
  year: 2024,
  month: 5,
  period: '2024-05',
  targetSet,
  calendar,
  unlocked: false,
  reported: { due: rows.length, received: rows.length },
  ruleVersion: '1',
  count: countRows(rows),
  final: null,
  lastYear: finalOf2023,
  groups: [{ code: 'kinh-te', name: both('Kinh tế', 'Economy'), count: countRows(rows) }],
  indicators: [...rows],
  changes: { better: [], worse: [], newlyMet: [], revised: [] },
  history: [{ month: 5, count: countRows(rows) }],
  start: null,
  illustrative: false,
  ...overrides,
});

/** A leader signed in. */
export const aSession = (overrides: Partial<Session> = {}): Session => ({
  account: { id: 'a1', userName: 'bi-thu', role: 'leader' },
  person: { fullName: 'Lý Minh Khải', title: both('Bí thư Tỉnh ủy', 'Secretary') },
  unit: { code: 'tinh-uy', name: both('Tỉnh ủy', 'Party Committee'), shortName: both('Tỉnh ủy') },
  may: ['dashboard.read'],
  start: { year: 2024, month: 5 },
  ...overrides,
});

export const someYears: Years = {
  years: [
    { year: 2024, sets: [targetSet], months: calendar, defaultMonth: 5, final: null },
    {
      year: 2023,
      sets: [],
      months: calendar.map((month) => ({ ...month, state: 'locked' as const })),
      defaultMonth: 12,
      final: finalOf2023,
    },
  ],
};

export const someAbout: About = {
  product: 'Về Đích',
  version: '0.1.0',
  mode: 'demo',
  organisation: both('Tỉnh ủy Bắc Kạn', 'Bắc Kạn'),
  demo: {
    today: '2024-06-10',
    password: 'mat-khau-chung',
    accounts: [
      {
        userName: 'bi-thu',
        role: 'leader',
        fullName: 'Lý Minh Khải',
        title: both('Bí thư'),
        unit: both('Tỉnh ủy'),
        note: both('xem toàn bộ'),
      },
    ],
  },
};

const named = (code: string, vi: string, en: string, lead: string) => ({
  code,
  name: both(vi, en),
  shortName: both(vi, en),
  group: 'kinh-te',
  kind: 'flow' as const,
  direction: 'higher' as const,
  unit: both('tỷ đồng'),
  leadUnit: both(lead),
  leadUnitName: both(lead),
  judged: true,
  parent: null,
});

export const aCatalogue: Catalogue = {
  year: 2024,
  groups: [{ code: 'kinh-te', name: both('Kinh tế', 'Economy') }],
  indicators: [
    named('ct-03', 'Thu ngân sách nhà nước', 'State budget revenue', 'Cục Thuế'),
    named('ct-04', 'Giải ngân vốn đầu tư công', 'Public investment', 'Sở Kế hoạch và Đầu tư'),
    named('ct-12', 'Doanh nghiệp thành lập mới', 'New enterprises', 'Sở Kế hoạch và Đầu tư'),
  ],
};

/** Rows of a unit’s form as the API sends them: a builder makes what it needs and takes what a test wants otherwise. */
import type { EntryRow } from '@ve-dich/contract';

const both = (vi: string, en = vi) => ({ vi, en });

type Submission = NonNullable<EntryRow['submission']>;
type Content = Submission['content'];
type Known = EntryRow['figures'][number];
type Event = EntryRow['history'][number];

export const anHead = { fullName: 'Nguyễn Viết Ân', title: both('Giám đốc', 'Director') };

const noExplanation = {
  causes: [],
  origin: null,
  text: '',
  measures: '',
  measuresBy: null,
  responsible: '',
};

/** What a unit typed: a value to date, as an estimate. */
export const aContent = (over: Partial<Content> = {}): Content => ({
  form: 'number',
  month: '',
  toDate: '395,4',
  numerator: '',
  denominator: '',
  style: null,
  absence: null,
  text: '',
  vintage: 'estimate',
  asOf: '',
  note: '',
  explanation: noExplanation,
  answers: [],
  origin: 'typed',
  ...over,
});

/** Sent in time by the head of the unit. */
export const aSubmission = (over: Partial<Submission> = {}): Submission => ({
  state: 'submitted',
  version: 3,
  content: aContent(),
  savedAt: '2024-06-04T14:40:00.000Z',
  savedBy: anHead,
  onBehalf: false,
  isOwnWork: false,
  composedAt: null,
  submittedAt: '2024-06-04T14:52:00.000Z',
  submittedBy: anHead,
  late: false,
  decidedAt: null,
  decidedBy: null,
  returned: null,
  ...over,
});

/** An approved value to date of one month. */
export const aKnownFigure = (period: string, toDate: string, over: Partial<Known> = {}): Known => ({
  id: `${period}-${toDate}`,
  sequence: Number(period.replace('-', '')),
  period,
  form: 'number',
  month: null,
  toDate,
  fraction: null,
  absence: null,
  text: null,
  vintage: 'estimate',
  asOf: `${period}-15`,
  recordedAt: `${period}-20T03:00:00.000Z`,
  reason: null,
  ...over,
});

/** Values to date of the first months of a year. */
const knownMonths = (year: number, ...values: readonly string[]): Known[] =>
  values.map((value, index) => aKnownFigure(`${year}-${String(index + 1).padStart(2, '0')}`, value));

/** The unit sent it. */
export const aSending = (over: Partial<Event> = {}): Event => ({
  kind: 'submitted',
  at: '2024-06-04T14:52:00.000Z',
  by: anHead,
  reason: null,
  late: false,
  typed: '395,4',
  ...over,
});

const path = (values: readonly string[]): EntryRow['paths'] => [
  {
    version: 1,
    method: 'seasonal',
    values: [...values],
    effectiveFrom: '2024-01-01',
    approvedAt: '2024-01-10T02:00:00.000Z',
  },
];

/** Public investment in May 2024: a sum of 2.145 tỷ đồng on a seasonal path, 273 by April. */
export const anEntryRow = (over: Partial<EntryRow> = {}): EntryRow => ({
  code: 'ct-04',
  number: '4',
  name: both('Giải ngân vốn đầu tư công', 'Public investment disbursement'),
  shortName: both('Giải ngân vốn đầu tư công', 'Public investment'),
  group: 'kinh-te',
  kind: 'disbursement',
  direction: 'higher',
  accumulation: 'sum',
  unit: both('tỷ đồng', 'billion VND'),
  decimals: 1,
  dueMonths: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  fraction: null,
  definition: both('Vốn đã thanh toán qua Kho bạc.', 'Capital paid by the Treasury.'),
  source: both('Kho bạc Nhà nước', 'State Treasury'),
  lead: {
    code: 'so-khdt',
    name: both('Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment'),
    shortName: both('Sở KH&ĐT', 'Planning'),
  },
  head: anHead,
  due: true,
  dueAt: '2024-06-05T10:00:00.000Z',
  closed: null,
  targets: [
    {
      version: 1,
      rawText: 'từ 2.145 tỷ đồng trở lên',
      operator: 'at_least',
      low: '2145',
      high: null,
      approximate: false,
      number: '2145',
      stretch: null,
      baseline: null,
      otherPlans: [],
      steps: [],
      effectiveFrom: '2024-01-01',
      illustrative: false,
    },
  ],
  paths: path(['60', '150', '290', '430', '579', '760', '960', '1180', '1420', '1680', '1930', '2145']),
  figures: [
    ...knownMonths(
      2023,
      '64',
      '140',
      '250',
      '360',
      '470',
      '610',
      '780',
      '960',
      '1150',
      '1380',
      '1600',
      '2010',
    ),
    ...knownMonths(2024, '40', '120', '203.8', '273'),
  ],
  submission: aSubmission(),
  previousExplanation: null,
  attachments: [],
  history: [aSending()],
  ...over,
});

/** An ordinary figure on its path: nothing about it asks to be looked at. */
export const aQuietRow = (
  code: string,
  name: string,
  over: Partial<Omit<EntryRow, 'submission'>> & { readonly submission?: Submission | null } = {},
): EntryRow =>
  anEntryRow({
    code,
    number: code.replace(/\D/g, '').replace(/^0/, ''),
    name: both(name),
    shortName: both(name),
    kind: 'flow',
    unit: both('ha'),
    decimals: 0,
    targets: [{ ...firstTarget, rawText: 'từ 1.200 ha trở lên', low: '1200', number: '1200' }],
    paths: path(Array.from({ length: 12 }, (_, index) => String((index + 1) * 100))),
    figures: [
      ...knownMonths(
        2023,
        '90',
        '180',
        '275',
        '370',
        '465',
        '560',
        '655',
        '750',
        '845',
        '940',
        '1035',
        '1130',
      ),
      ...knownMonths(2024, '98', '201', '304', '402'),
    ],
    submission: aSubmission({ content: aContent({ toDate: '505' }) }),
    history: [aSending({ typed: '505' })],
    ...over,
  });

const firstTarget = {
  version: 1,
  operator: 'at_least' as const,
  high: null,
  approximate: false,
  stretch: null,
  baseline: null,
  otherPlans: [],
  steps: [],
  effectiveFrom: '2024-01-01',
  illustrative: false,
};

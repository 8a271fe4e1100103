/** A unit's month as the API sends it, made small: say what matters, the rest is public investment behind its path. */
import type { EntryCalendar, EntryForm, EntryRow, SubmissionOnWire } from '@ve-dich/contract';
import {
  DEFAULT_RULE_SETTINGS,
  DEFAULT_RULE_VERSION,
  EMPTY_CONTENT,
  type EntryContent,
} from '@ve-dich/domain';
import { contentOnWire } from '../api/entry-content.ts';

type KnownFigure = EntryRow['figures'][number];
type Person = SubmissionOnWire['savedBy'];

const both = (vi: string, en = vi) => ({ vi, en });

export const theHead: Person = { fullName: 'Nguyễn Viết Ân', title: both('Giám đốc', 'Director') };
export const theClerk: Person = { fullName: 'Hoàng Thị Mai', title: both('Chuyên viên', 'Officer') };

/** What was typed; say what. */
export const someContent = (over: Partial<EntryContent> = {}): EntryContent => ({
  ...EMPTY_CONTENT,
  ...over,
});

/** Put down by the unit's clerk, and still in the unit's hands. */
export const aSubmission = (
  over: Partial<Omit<SubmissionOnWire, 'content'>> & { readonly content?: Partial<EntryContent> } = {},
): SubmissionOnWire => ({
  state: 'draft',
  version: 1,
  savedAt: '2024-06-04T14:47:00.000Z',
  savedBy: theClerk,
  onBehalf: false,
  isOwnWork: false,
  composedAt: null,
  submittedAt: null,
  submittedBy: null,
  late: false,
  decidedAt: null,
  decidedBy: null,
  returned: null,
  ...over,
  content: contentOnWire(someContent(over.content)),
});

/** An approved value to date of a month of 2024, or of the year given. */
export const aFigure = (month: number, toDate: string, over: Partial<KnownFigure> = {}): KnownFigure => ({
  id: `f-${month}`,
  sequence: month,
  period: `2024-${String(month).padStart(2, '0')}`,
  form: 'number',
  month: null,
  toDate,
  fraction: null,
  absence: null,
  text: null,
  vintage: 'official',
  asOf: `2024-${String(month).padStart(2, '0')}-28`,
  recordedAt: '2024-05-05T02:00:00.000Z',
  reason: null,
  ...over,
});

/** Values to date of 2023 by month, January first. */
const lastYearFigures = (...toDate: readonly string[]): KnownFigure[] =>
  toDate.map((value, index) =>
    aFigure(index + 1, value, {
      id: `g-${index + 1}`,
      sequence: index - 100,
      period: `2023-${String(index + 1).padStart(2, '0')}`,
    }),
  );

const aTarget = (number: string, over: Partial<EntryRow['targets'][number]> = {}) => ({
  version: 1,
  rawText: `từ ${number} trở lên`,
  operator: 'at_least' as const,
  low: number,
  high: null,
  approximate: false,
  number,
  stretch: null,
  baseline: null,
  otherPlans: [],
  steps: [],
  effectiveFrom: '2024-01-01',
  illustrative: false,
  ...over,
});

const aPath = (values: readonly string[]): EntryRow['paths'][number] => ({
  version: 1,
  method: 'seasonal',
  values: [...values],
  effectiveFrom: '2024-01-01',
  approvedAt: '2024-01-20T02:00:00.000Z',
});

/** Public investment: 273 of 2.145 tỷ by April, 579 wanted by May; behind whatever is typed near 395,4. */
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
  definition: both('Vốn đã giải ngân lũy kế từ đầu năm.', 'Capital paid out since January.'),
  source: both('Kho bạc Nhà nước, hằng tháng', 'State Treasury, monthly'),
  lead: {
    code: 'so-khdt',
    name: both('Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment'),
    shortName: both('Sở KH&ĐT', 'Planning'),
  },
  head: theHead,
  due: true,
  dueAt: '2024-06-05T10:00:00.000Z',
  closed: null,
  targets: [aTarget('2145')],
  paths: [aPath(['86', '172', '300', '429', '579', '750', '943', '1158', '1394', '1630', '1888', '2145'])],
  figures: [
    ...lastYearFigures(
      '64',
      '140',
      '228',
      '351',
      '470',
      '640',
      '822',
      '1010',
      '1214',
      '1430',
      '1700',
      '2010',
    ),
    aFigure(1, '64'),
    aFigure(2, '121.5'),
    aFigure(3, '190.2'),
    aFigure(4, '273', { vintage: 'preliminary' }),
  ],
  submission: null,
  previousExplanation: null,
  attachments: [],
  history: [],
  ...over,
});

/** New enterprises: whole numbers, on their path. */
const aCountRow = (over: Partial<EntryRow> = {}): EntryRow =>
  anEntryRow({
    code: 'ct-13',
    number: '13',
    name: both('Số doanh nghiệp thành lập mới', 'New enterprises registered'),
    shortName: both('DN thành lập mới', 'New enterprises'),
    kind: 'count_new',
    unit: both('doanh nghiệp', 'enterprises'),
    decimals: 0,
    source: both('Phòng Đăng ký kinh doanh', 'Business registration'),
    targets: [aTarget('100')],
    paths: [aPath(['8', '16', '24', '33', '42', '50', '58', '67', '75', '83', '92', '100'])],
    figures: [
      ...lastYearFigures('7', '13', '22', '31', '41', '49', '56', '66', '72', '80', '88', '96'),
      aFigure(1, '9'),
      aFigure(2, '18'),
      aFigure(3, '27'),
      aFigure(4, '38'),
    ],
    ...over,
  });

/** A rate: a level, of which last month's is no part. */
export const aRateRow = (over: Partial<EntryRow> = {}): EntryRow =>
  anEntryRow({
    code: 'ct-18',
    number: '18',
    name: both('Tỷ lệ bao phủ bảo hiểm y tế', 'Health insurance coverage'),
    shortName: both('Bao phủ BHYT', 'Health insurance'),
    kind: 'rate',
    accumulation: 'latest',
    unit: both('%'),
    decimals: 1,
    source: both('Bảo hiểm xã hội tỉnh', 'Social insurance'),
    targets: [aTarget('97', { baseline: '95' })],
    paths: [
      aPath(['95.1', '95.2', '95.4', '95.6', '95.8', '96', '96.2', '96.4', '96.6', '96.8', '96.9', '97']),
    ],
    figures: [
      ...lastYearFigures('94', '94.1', '94.3', '94.5', '94.6'),
      aFigure(3, '95.4'),
      aFigure(4, '95.7'),
    ],
    ...over,
  });

/** May 2024, open until the fifth of June; the server's clock stands at the evening of the fourth. */
const aCalendar = (over: Partial<EntryCalendar> = {}): EntryCalendar => ({
  year: 2024,
  month: 5,
  period: '2024-05',
  state: 'open',
  opensAt: '2024-05-20T01:00:00.000Z',
  dueAt: '2024-06-05T10:00:00.000Z',
  dueAtByLevel: {},
  version: 3,
  cutoffOn: '2024-05-31',
  lockedAt: null,
  now: '2024-06-04T15:00:00.000Z',
  today: '2024-06-04',
  ...over,
});

/** The form of a head with three indicators. */
export const anEntryForm = (over: Partial<EntryForm> = {}): EntryForm => ({
  unit: {
    code: 'so-khdt',
    name: both('Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment'),
    shortName: both('Sở KH&ĐT', 'Planning'),
  },
  calendar: aCalendar(),
  may: ['entry.save', 'entry.submit', 'entry.take_back', 'reopening.request'],
  rule: { version: DEFAULT_RULE_VERSION, settings: { ...DEFAULT_RULE_SETTINGS } },
  rows: [anEntryRow(), aCountRow(), aRateRow()],
  next: { year: 2024, month: 6, dueAt: '2024-07-05T10:00:00.000Z' },
  ...over,
});

/** Months at the office’s desk as the API sends them; say what is different. */
import type { EntryRow, Notice, ReopeningOnWire, Review, TimelinessTable } from '@ve-dich/contract';
import { DEFAULT_RULE } from '@ve-dich/domain';
import { anHead } from './entry-row-answers.ts';

const both = (vi: string, en = vi) => ({ vi, en });

/** What an office coordinator may do. */
export const OFFICE_MAY = [
  'review.read',
  'review.decide',
  'period.propose_lock',
  'period.set_deadlines',
  'period.lock',
  'reopening.request',
  'reopening.decide',
];

/** May 2024 at the desk, five hours after its deadline, for an office coordinator. */
export const aReview = (
  rows: readonly EntryRow[],
  {
    calendar,
    lock,
    ...over
  }: Partial<Omit<Review, 'calendar' | 'lock'>> & {
    readonly calendar?: Partial<Review['calendar']>;
    readonly lock?: Partial<Review['lock']>;
  } = {},
): Review => ({
  levels: ['party_body', 'department'],
  calendar: {
    year: 2024,
    month: 5,
    period: '2024-05',
    state: 'open',
    opensAt: '2024-05-25T00:00:00.000Z',
    dueAt: '2024-06-05T10:00:00.000Z',
    dueAtByLevel: {},
    version: 3,
    cutoffOn: '2024-05-31',
    lockedAt: null,
    now: '2024-06-05T15:10:00.000Z',
    today: '2024-06-05',
    ...calendar,
  },
  may: OFFICE_MAY,
  rule: { version: DEFAULT_RULE.version, settings: {} },
  rows: [...rows],
  lock: { proposal: null, obstacles: [], ...lock },
  reopenings: [],
  ...over,
});

/** Asked for by the head of a unit, not yet decided on. */
export const aReopening = (over: Partial<ReopeningOnWire> = {}): ReopeningOnWire => ({
  id: '0190a1b2-0000-7000-8000-000000000001',
  period: '2024-05',
  codes: ['ct-04'],
  reason: 'Kho bạc đối chiếu lại số liệu tháng 5.',
  endsAt: '2024-06-14T10:00:00.000Z',
  state: 'requested',
  inForce: false,
  requestedAt: '2024-06-10T02:00:00.000Z',
  requestedBy: anHead,
  isOwnRequest: false,
  decidedAt: null,
  decidedBy: null,
  decisionReason: null,
  version: 1,
  ...over,
});

/** A unit's figure was returned. */
export const aNotice = (over: Partial<Notice> = {}): Notice => ({
  id: '0190a1b2-0000-7000-8000-0000000000a1',
  kind: 'returned',
  at: '2024-06-05T09:12:00.000Z',
  seenAt: null,
  period: '2024-05',
  unit: { code: 'so-khdt', shortName: both('Sở KH&ĐT', 'Planning') },
  indicators: [{ code: 'ct-04', shortName: both('Giải ngân vốn đầu tư công', 'Public investment') }],
  by: 'Hoàng Thị Bích',
  reason: null,
  dueAt: null,
  reminders: [],
  ...over,
});

const dueAtOf = (month: number): string => `2024-0${month + 1}-05T10:00:00.000Z`;

/** Two units over five months of 2024. */
export const aTimelinessTable = (over: Partial<TimelinessTable> = {}): TimelinessTable => {
  const months = [1, 2, 3, 4, 5].map((month) => ({
    month,
    dueAt: dueAtOf(month),
    dueAtByLevel: {},
    state: month < 5 ? ('locked' as const) : ('open' as const),
  }));
  const cell = (
    month: number,
    state: TimelinessTable['units'][number]['months'][number]['state'],
    due: number,
    received: number,
    late = 0,
  ) => ({ month, state, dueAt: dueAtOf(month), due, received, late });
  return {
    year: 2024,
    months,
    units: [
      {
        code: 'so-khdt',
        name: both('Sở Kế hoạch và Đầu tư', 'Planning and Investment'),
        shortName: both('Sở KH&ĐT', 'Planning'),
        months: [
          cell(1, 'on_time', 3, 3),
          cell(2, 'late', 3, 3, 1),
          cell(3, 'on_time', 3, 3),
          cell(4, 'late', 3, 3, 2),
          cell(5, 'missing', 3, 1),
        ],
      },
      {
        code: 'so-nn',
        name: both('Sở Nông nghiệp và Phát triển nông thôn', 'Agriculture and Rural Development'),
        shortName: both('Sở NN&PTNT', 'Agriculture'),
        months: [
          cell(1, 'not_due', 0, 0),
          cell(2, 'on_time', 2, 2),
          cell(3, 'on_time', 2, 2),
          cell(4, 'on_time', 2, 2),
          cell(5, 'awaited', 2, 0),
        ],
      },
    ],
    ...over,
  };
};

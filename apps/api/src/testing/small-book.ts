/** A year of one indicator written by hand, for what is composed of it: say what matters, the rest is ordinary. */
import {
  civilDate,
  DEFAULT_RULE,
  lastDayOf,
  MONTHS,
  periodOf,
  quantity,
  type Figure,
  type Indicator,
  type Instant,
  type Member,
  type Month,
  type Operator,
  type Period,
  type Reading,
  type Vintage,
} from '@ve-dich/domain';
import type { Book } from '../assessments/book.ts';

const YEAR = 2024;
const NOWHERE = { vi: '', en: '' } as const;

/** A version in the order of recording: its month, vintage, reading, and the reason beside it. */
type WrittenVersion = readonly [Month, Vintage, Reading, string?];

export const toDate = (value: string): Reading => ({
  form: 'number',
  month: null,
  toDate: quantity(value),
  fraction: null,
});
export const inMonth = (value: string): Reading => ({
  form: 'number',
  month: quantity(value),
  toDate: null,
  fraction: null,
});

const versionsOf = (written: readonly WrittenVersion[]): readonly Figure[] =>
  written.map(([month, vintage, reading, reason = null], at): Figure => ({
    id: `${month}/${at}`,
    sequence: at + 1,
    indicatorId: 'chi-tieu',
    unitId: 'tinh',
    period: periodOf(YEAR, month),
    reading,
    vintage,
    asOf: lastDayOf(periodOf(YEAR, month)),
    recordedAt: '2024-08-01T02:00:00.000Z' as Instant,
    recordedBy: 'can-bo',
    supersedes: null,
    reason,
    sourceUrl: null,
    illustrative: false,
  }));

export type SmallBook = {
  readonly indicator?: Partial<Indicator>;
  /** Operator and edge: upper for «không quá», lower for the rest. */
  readonly target: readonly [Operator, string];
  /** What the approved path promises by the end of each month. */
  readonly path: (month: Month) => string;
  readonly versions: readonly WrittenVersion[];
  readonly over?: Partial<Book>;
};

const MEMBER: Member = {
  targetSetId: 'tu',
  indicatorId: 'chi-tieu',
  groupCode: 'kinh-te',
  position: 1,
  parentIndicatorId: null,
  judged: true,
};

/** The book, and its one member. */
export const smallBook = ({ indicator, target, path, versions, over }: SmallBook) => {
  const [operator, edge] = target;
  const isUpper = operator === 'at_most' || operator === 'less_than';
  const figures = new Map([['chi-tieu', versionsOf(versions)]]);
  const book: Book = {
    year: YEAR,
    targetSet: {
      id: 'tu',
      code: 'tu',
      year: YEAR,
      body: 'tinh_uy',
      name: NOWHERE,
      documentId: 'nq',
      state: 'running',
      note: null,
      statedCount: null,
    },
    members: [MEMBER],
    assignments: [],
    verdicts: [],
    document: null,
    groups: [],
    indicators: new Map([
      [
        'chi-tieu',
        {
          id: 'chi-tieu',
          code: 'chi-tieu',
          name: NOWHERE,
          shortName: NOWHERE,
          kind: 'flow',
          direction: 'higher',
          accumulation: 'sum',
          unit: { vi: 'tỷ đồng', en: 'billion VND' },
          decimals: 1,
          dueMonths: MONTHS,
          fraction: null,
          aggregation: 'sum',
          definition: NOWHERE,
          source: NOWHERE,
          ...indicator,
        },
      ],
    ]),
    units: new Map(),
    people: new Map(),
    documents: new Map(),
    targets: [
      {
        id: 'muc-tieu',
        targetSetId: 'tu',
        indicatorId: 'chi-tieu',
        version: 1,
        rawText: edge,
        bound: {
          operator,
          low: isUpper ? null : quantity(edge),
          high: isUpper ? quantity(edge) : null,
          approximate: false,
        },
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
      },
    ],
    paths: [
      {
        id: 'lo-trinh',
        targetSetId: 'tu',
        indicatorId: 'chi-tieu',
        version: 1,
        method: 'manual',
        values: MONTHS.map((month) => quantity(path(month))),
        effectiveFrom: civilDate('2024-01-01'),
        committedBy: null,
        approvedAt: '2024-01-10T02:00:00.000Z' as Instant,
        approvedBy: null,
        reason: 'cam kết đầu năm',
        illustrative: false,
      },
    ],
    reopenings: [],
    calendar: [],
    figures,
    districtFigures: [],
    seesUnpublishedOf: null,
    rule: DEFAULT_RULE,
    lastYear: null,
    ...over,
  };
  return { book, member: MEMBER };
};

/** A reader who may see nothing unpublished of these months. */
export const withholding = (...months: readonly Month[]): Book['seesUnpublishedOf'] =>
  new Map(months.map((month): [Period, ReadonlySet<string>] => [periodOf(YEAR, month), new Set()]));

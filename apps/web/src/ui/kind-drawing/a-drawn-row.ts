/** Rows for the tests of the drawings: say what matters, the rest is a sum that runs on its path. */
import type { DrawnRow, DrawnTarget } from './drawn-row.ts';

type Different = Partial<Omit<DrawnRow, 'target' | 'assessment'>> & {
  readonly target?: Partial<DrawnTarget>;
  readonly assessment?: Partial<DrawnRow['assessment']>;
};

export const aDrawnRow = ({ target, assessment, ...over }: Different = {}): DrawnRow => ({
  code: 'ct-1',
  kind: 'flow',
  direction: 'higher',
  accumulation: 'latest',
  unit: { vi: '%', en: '%' },
  decimals: 1,
  shortName: { vi: 'Thu ngân sách', en: 'Revenue' },
  ...over,
  target: {
    operator: 'at_least',
    low: '97',
    high: null,
    approximate: false,
    number: '97',
    stretch: null,
    baseline: null,
    otherPlans: [],
    steps: [],
    ...target,
  },
  assessment: {
    status: 'on_track',
    value: '95.8',
    percentOfPlan: null,
    otherPercents: [],
    progress: '40',
    expectedProgress: '50',
    progressOf: 'plan',
    samePeriod: null,
    sentence: { key: 'sentence.no_target', parameters: {} },
    ...assessment,
  },
});

/** Capital paid out, on a plan of 2.145 with another of 2.010 beside it. */
export const aDisbursement = (target: Partial<DrawnTarget> = {}): DrawnRow =>
  aDrawnRow({
    kind: 'disbursement',
    unit: { vi: 'tỷ đồng', en: 'billion VND' },
    target: {
      low: '2145',
      number: '2145',
      otherPlans: [{ name: { vi: 'TTg giao', en: 'Prime Minister' }, number: '2010' }],
      ...target,
    },
    assessment: {
      value: '395.4',
      percentOfPlan: '18.43',
      otherPercents: ['19.6716'],
      progress: '18.43',
      expectedProgress: '27',
    },
  });

/** Place 34 of a ranking, after 35 the year before. */
export const aRank = (value: string, baseline: string | null = '35'): DrawnRow =>
  aDrawnRow({
    kind: 'rank',
    direction: 'lower',
    decimals: 0,
    unit: { vi: 'bậc', en: 'places' },
    target: { operator: 'at_most', low: null, high: '34', number: '34', baseline },
    assessment: { value, progressOf: 'rank', progress: null, expectedProgress: null },
  });

const step = (vi: string, en: string, dueMonth: number) => ({ name: { vi, en }, dueMonth });

/** A plan in four steps, due in February, April, August and November. */
export const aMilestone = (done: string): DrawnRow =>
  aDrawnRow({
    kind: 'milestone',
    decimals: 0,
    unit: { vi: 'bước', en: 'steps' },
    target: {
      low: '4',
      number: '4',
      steps: [
        step('Lập hồ sơ', 'Prepare', 2),
        step('Lấy ý kiến', 'Collect opinions', 4),
        step('Thẩm định', 'Appraise', 8),
        step('Phê duyệt', 'Approve', 11),
      ],
    },
    assessment: { value: done, progressOf: 'steps', progress: '25', expectedProgress: '50' },
  });

/** Consumer prices, to stay between 4 and 4,5 %. */
export const aBand = (value: string, target: Partial<DrawnTarget> = {}): DrawnRow =>
  aDrawnRow({
    kind: 'range',
    direction: 'band',
    target: { operator: 'between', low: '4', high: '4.5', number: '4', ...target },
    assessment: { value, progressOf: 'band' },
  });

/** Forest cover, to be kept at 73,4 %. */
export const aFloor = (value: string): DrawnRow =>
  aDrawnRow({
    kind: 'maintain',
    target: { low: '73.4', number: '73.4' },
    assessment: { value, progressOf: 'floor' },
  });

/** A row that follows from its children, of which the server counted so many as good. */
export const aParent = (progressOf: 'children' | 'parts', good: number, total: number): DrawnRow =>
  aDrawnRow({
    kind: progressOf === 'parts' ? 'structure' : 'composite',
    assessment: {
      value: null,
      progress: null,
      progressOf,
      sentence: {
        key: 'sentence.children',
        parameters: { good: { type: 'count', value: good }, total: { type: 'count', value: total } },
      },
    },
  });

/** A child of such a row. */
export const aChild = (vi: string, assessment: Partial<DrawnRow['assessment']>): DrawnRow =>
  aDrawnRow({ code: vi, shortName: { vi, en: vi }, assessment });

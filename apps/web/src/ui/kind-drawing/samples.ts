/** An invented indicator of each kind for the legend: fixed numbers that show what the drawing can say. */
import { KINDS, kindRules, type Kind } from '@ve-dich/domain';
import type { kindTextIn } from '../../i18n/use-kind-text.ts';
import type { DrawnRow, DrawnTarget } from './drawn-row.ts';

type KindText = ReturnType<typeof kindTextIn>;

export type Sample = { readonly kind: Kind; readonly row: DrawnRow; readonly parts: readonly DrawnRow[] };

/** The month the samples are seen at. */
export const SAMPLE_MONTH = 5;

type Invented = {
  readonly target?: Partial<DrawnTarget>;
  readonly assessment?: Partial<DrawnRow['assessment']>;
  readonly parts?: readonly DrawnRow[];
} & Partial<Pick<DrawnRow, 'direction' | 'shortName'>>;

/** The legend speaks one language at a time. */
const said = (words: string): DrawnRow['shortName'] => ({ vi: words, en: words });

const invented = (kind: Kind, code: string, { target, assessment, ...over }: Invented): DrawnRow => ({
  code,
  kind,
  direction: over.direction ?? 'higher',
  accumulation: kindRules(kind).accumulations[0],
  unit: { vi: '%', en: '%' },
  decimals: 1,
  shortName: over.shortName ?? said(code),
  target: {
    operator: 'at_least',
    low: '100',
    high: null,
    approximate: false,
    number: '100',
    stretch: null,
    baseline: null,
    otherPlans: [],
    steps: [],
    ...target,
  },
  assessment: {
    status: 'on_track',
    value: null,
    percentOfPlan: null,
    otherPercents: [],
    progress: null,
    expectedProgress: null,
    progressOf: kindRules(kind).progressOf(null),
    samePeriod: null,
    sentence: { key: 'sentence.no_target', parameters: {} },
    ...assessment,
  },
});

const CHILD_STATUSES = ['on_track', 'at_risk', 'met'] as const;
const PART_VALUES = ['54.6', '36.5', '8.9'] as const;
const STEP_MONTHS = [2, 4, 8, 11] as const;

const inventions = ({ sample }: KindText): Readonly<Record<Kind, Invented>> => {
  const sum: Invented = { assessment: { progress: '45', expectedProgress: '42' } };
  const way: Invented = {
    assessment: { progressOf: 'way_from_baseline', progress: '58', expectedProgress: '50' },
  };
  const growth: Invented = { assessment: { progress: '70', expectedProgress: '88', status: 'at_risk' } };
  return {
    flow: sum,
    count_new: sum,
    stock: way,
    rate: way,
    pp_change: way,
    growth,
    ratio: sum,
    structure: {
      parts: sample.parts.map((name, index) =>
        invented('structure', name, {
          shortName: said(name),
          assessment: { value: PART_VALUES[index] ?? null },
        }),
      ),
    },
    disbursement: {
      target: { stretch: '115', otherPlans: [{ name: said(sample.otherPlan), number: '92' }] },
      assessment: { progress: '18.4', expectedProgress: '27', otherPercents: ['20'], status: 'at_risk' },
    },
    lower_better: {
      direction: 'lower',
      target: { operator: 'at_most', low: null, high: '100' },
      assessment: { progress: '82' },
    },
    rank: {
      direction: 'lower',
      target: { operator: 'at_most', low: null, high: '34', number: '34', baseline: '35' },
      assessment: { value: '33' },
    },
    range: {
      direction: 'band',
      target: { operator: 'between', low: '4', high: '4.5', number: '4' },
      assessment: { value: '4.2' },
    },
    milestone: {
      target: {
        low: '4',
        number: '4',
        steps: sample.steps.map((name, index) => ({ name: said(name), dueMonth: STEP_MONTHS[index] ?? 12 })),
      },
      assessment: { value: '1', status: 'at_risk' },
    },
    maintain: { target: { low: '73.4', number: '73.4' }, assessment: { value: '84' } },
    average: growth,
    composite: {
      parts: sample.children.map((name, index) =>
        invented('flow', name, {
          shortName: said(name),
          assessment: { status: CHILD_STATUSES[index] ?? 'on_track' },
        }),
      ),
    },
  };
};

/** The samples of all sixteen kinds in the order of the list. */
export const samples = (text: KindText): readonly Sample[] => {
  const of = inventions(text);
  return KINDS.map((kind) => ({ kind, row: invented(kind, kind, of[kind]), parts: of[kind].parts ?? [] }));
};

/** What each kind says of itself. */
import { describe, expect, it } from 'vitest';
import { quantity } from '../quantity.ts';
import { shown } from '../testing/build.ts';
import { goal } from '../testing/kind-cases.ts';
import { KINDS, type Kind } from '../vocabulary.ts';
import { kindRules } from './rules.ts';

type Said = {
  readonly entered: string;
  readonly accumulations: readonly string[];
  /** With a way to go from the baseline, with none, and of a row without a goal. */
  readonly progressOf: readonly [withWay: string, withoutBaseline: string, withoutGoal: string];
  readonly sentences: string;
  /** Of 75 where at least 100 is asked, and where at most 100 is allowed. */
  readonly percentOfPlan: readonly [rising: string | null, falling: string | null];
  /** Of 75 on the way from 50 to 100. */
  readonly progress: string | null;
  readonly gapIn: string;
  readonly behind: string;
  readonly reachedForGood: boolean;
  readonly comparedIn: string;
  readonly pace: string | null;
  readonly verdict: string;
  readonly printed: string;
};

/** What each of the sixteen says of itself (`domain.md` §2; `ux.md` §0.4; `early-warning.md` §3.3, §3.4). */
const SAID: Readonly<Record<Kind, Said>> = {
  flow: {
    entered: 'amount',
    accumulations: ['sum'],
    progressOf: ['plan', 'plan', 'plan'],
    sentences: 'sum',
    percentOfPlan: ['75', null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: true,
    comparedIn: 'percent',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'amount',
  },
  count_new: {
    entered: 'count',
    accumulations: ['sum'],
    progressOf: ['plan', 'plan', 'plan'],
    sentences: 'sum',
    percentOfPlan: ['75', null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: true,
    comparedIn: 'percent',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'count',
  },
  stock: {
    entered: 'level',
    accumulations: ['latest'],
    progressOf: ['way_from_baseline', 'plan', 'plan'],
    sentences: 'level',
    percentOfPlan: ['75', null],
    progress: '50',
    gapIn: 'way',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'percent',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'amount',
  },
  rate: {
    entered: 'share',
    accumulations: ['latest'],
    progressOf: ['way_from_baseline', 'plan', 'plan'],
    sentences: 'level',
    percentOfPlan: [null, null],
    progress: '50',
    gapIn: 'way',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'points',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'percentage',
  },
  // The value is the change achieved: the share of the planned change is its way.
  pp_change: {
    entered: 'change',
    accumulations: ['latest'],
    progressOf: ['way_from_baseline', 'way_from_baseline', 'way_from_baseline'],
    sentences: 'level',
    percentOfPlan: ['75', null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'points',
    pace: null,
    verdict: 'by_bound',
    printed: 'points',
  },
  growth: {
    entered: 'growth',
    accumulations: ['latest'],
    progressOf: ['target_rate', 'target_rate', 'target_rate'],
    sentences: 'level',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'points',
    pace: 'mean_of_rest',
    verdict: 'by_bound',
    printed: 'percentage',
  },
  ratio: {
    entered: 'share',
    accumulations: ['latest'],
    progressOf: ['plan', 'plan', 'plan'],
    sentences: 'level',
    percentOfPlan: ['75', null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'percent',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'amount',
  },
  structure: {
    entered: 'nothing',
    accumulations: ['latest'],
    progressOf: ['parts', 'parts', 'parts'],
    sentences: 'children',
    percentOfPlan: [null, null],
    progress: null,
    gapIn: 'nothing',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'nothing',
    pace: null,
    verdict: 'of_children',
    printed: 'word',
  },
  disbursement: {
    entered: 'paid',
    accumulations: ['sum'],
    progressOf: ['plan', 'plan', 'plan'],
    sentences: 'sum',
    percentOfPlan: ['75', null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: true,
    comparedIn: 'percent',
    pace: 'each_month',
    verdict: 'by_bound',
    printed: 'amount',
  },
  lower_better: {
    entered: 'level',
    accumulations: ['latest', 'sum'],
    progressOf: ['limit', 'limit', 'limit'],
    sentences: 'limit',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'way',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'percent',
    pace: 'allowed_each_month',
    verdict: 'by_bound',
    printed: 'amount',
  },
  rank: {
    entered: 'rank',
    accumulations: ['latest'],
    progressOf: ['rank', 'rank', 'rank'],
    sentences: 'rank',
    percentOfPlan: [null, null],
    progress: null,
    gapIn: 'nothing',
    behind: 'at_once',
    reachedForGood: false,
    comparedIn: 'places',
    pace: null,
    verdict: 'by_bound',
    printed: 'place',
  },
  range: {
    entered: 'level',
    accumulations: ['latest'],
    progressOf: ['band', 'band', 'band'],
    sentences: 'band',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'band',
    behind: 'at_once',
    reachedForGood: false,
    comparedIn: 'percent',
    pace: null,
    verdict: 'met_at_most',
    printed: 'amount',
  },
  milestone: {
    entered: 'steps',
    accumulations: ['latest'],
    progressOf: ['steps', 'steps', 'steps'],
    sentences: 'steps',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'plan',
    behind: 'at_risk_at_most',
    reachedForGood: true,
    comparedIn: 'nothing',
    pace: null,
    verdict: 'met_at_most',
    printed: 'steps',
  },
  maintain: {
    entered: 'level',
    accumulations: ['latest'],
    progressOf: ['floor', 'floor', 'floor'],
    sentences: 'level',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'plan',
    behind: 'at_once',
    reachedForGood: false,
    comparedIn: 'points',
    pace: null,
    verdict: 'met_at_most',
    printed: 'amount',
  },
  average: {
    entered: 'growth',
    accumulations: ['latest'],
    progressOf: ['target_rate', 'target_rate', 'target_rate'],
    sentences: 'level',
    percentOfPlan: [null, null],
    progress: '75',
    gapIn: 'plan',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'points',
    pace: 'mean_of_rest',
    verdict: 'by_bound',
    printed: 'percentage',
  },
  composite: {
    entered: 'nothing',
    accumulations: ['latest'],
    progressOf: ['children', 'children', 'children'],
    sentences: 'children',
    percentOfPlan: [null, null],
    progress: null,
    gapIn: 'nothing',
    behind: 'from_thresholds',
    reachedForGood: false,
    comparedIn: 'nothing',
    pace: null,
    verdict: 'of_children',
    printed: 'word',
  },
};

const saidBy = (kind: Kind): Said => {
  const rules = kindRules(kind);
  const [withWay, withoutBaseline] = [goal('100', 'higher', '50'), goal('100')];
  const value = quantity('75');
  return {
    entered: rules.entered,
    accumulations: rules.accumulations,
    progressOf: [rules.progressOf(withWay), rules.progressOf(withoutBaseline), rules.progressOf(null)],
    sentences: rules.sentences,
    percentOfPlan: [
      shown(rules.percentOfPlan(value, withoutBaseline)),
      shown(rules.percentOfPlan(value, goal('100', 'lower'))),
    ],
    progress: shown(rules.progress(value, withWay)),
    gapIn: rules.gapIn,
    behind: rules.behind,
    reachedForGood: rules.reachedForGood,
    comparedIn: rules.comparedIn,
    pace: rules.pace,
    verdict: rules.verdict,
    printed: rules.printed,
  };
};

describe('what each kind says of itself', () => {
  it.each(KINDS)('%s', (kind) => {
    expect(saidBy(kind)).toEqual(SAID[kind]);
  });

  it('is all there is to say: a kind that says more needs a column in the table', () => {
    expect(KINDS.map((kind) => [kind, ...Object.keys(kindRules(kind)).toSorted()])).toEqual(
      KINDS.map((kind) => [kind, ...Object.keys(SAID[kind]).toSorted()]),
    );
  });

  it('a level that began at its target or beyond it has no way to go: the bar is the share of the plan', () => {
    for (const kind of ['stock', 'rate'] as const) {
      const { progressOf } = kindRules(kind);
      expect([
        progressOf(goal('97', 'higher', '97')),
        progressOf(goal('97', 'higher', '98')),
        progressOf(goal('4', 'lower', '3')),
        progressOf(goal('4', 'lower', '5')),
      ]).toEqual(['plan', 'plan', 'plan', 'way_from_baseline']);
    }
  });
});

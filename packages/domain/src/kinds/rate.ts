import { noPercent, wayFromBaseline, wayOrPlan, type KindRules } from './kind.ts';

/** Tỷ lệ: a share of a population. Judged by points, never as percent of plan. */
export const rate: KindRules = {
  entered: 'share',
  accumulations: ['latest'],
  progressOf: wayOrPlan,
  sentences: 'level',
  percentOfPlan: noPercent,
  progress: wayFromBaseline,
  gapIn: 'way',
  behind: 'from_thresholds',
  reachedForGood: false,
  comparedIn: 'points',
  pace: 'each_month',
  verdict: 'by_bound',
  printed: 'percentage',
};

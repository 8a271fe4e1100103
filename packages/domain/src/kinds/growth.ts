import { noPercent, shareOfPlan, type KindRules } from './kind.ts';

/** Tốc độ tăng: change against the same period, in percent. The bar is a scale of points with the target at 100. */
export const growth: KindRules = {
  entered: 'growth',
  accumulations: ['latest'],
  progressOf: () => 'target_rate',
  sentences: 'level',
  percentOfPlan: noPercent,
  progress: shareOfPlan,
  gapIn: 'plan',
  behind: 'from_thresholds',
  reachedForGood: false,
  comparedIn: 'points',
  pace: 'mean_of_rest',
  verdict: 'by_bound',
  printed: 'percentage',
};

import { noPercent, shareOfPlan, type KindRules } from './kind.ts';

/** Tốc độ tăng: change against the same period, in percent. The bar is a scale of points with the target at 100. */
export const growth: KindRules = {
  progressOf: () => 'target_rate',
  sentences: 'level',
  percentOfPlan: noPercent,
  progress: shareOfPlan,
  gapIn: 'plan',
  reachedForGood: false,
  comparedIn: 'points',
};

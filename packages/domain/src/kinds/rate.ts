import { noPercent, wayFromBaseline, wayOrPlan, type KindRules } from './kind.ts';

/** Tỷ lệ: a share of a population. Judged by points, never as percent of plan. */
export const rate: KindRules = {
  progressOf: wayOrPlan,
  sentences: 'level',
  percentOfPlan: noPercent,
  progress: wayFromBaseline,
  gapIn: 'way',
  reachedForGood: false,
  comparedIn: 'points',
};

import { noPercent, wayFromBaseline, wayIsGood, type KindRules } from './kind.ts';

/** Tỷ lệ: a share of a population. Judged by points, never as percent of plan. */
export const rate: KindRules = {
  progressOf: 'way_from_baseline',
  sentences: 'level',
  percentOfPlan: noPercent,
  progress: wayFromBaseline,
  upIsGood: wayIsGood,
  reachedForGood: false,
  comparedIn: 'points',
};

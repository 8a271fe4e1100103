import { shareOfPlan, type KindRules } from './kind.ts';

/** Lũy kế: an amount that adds up over the year (budget revenue, hectares planted, value produced). */
export const flow: KindRules = {
  progressOf: 'plan',
  sentences: 'sum',
  percentOfPlan: shareOfPlan,
  progress: shareOfPlan,
  upIsGood: (goal) => goal.direction !== 'lower',
  reachedForGood: true,
  comparedIn: 'percent',
};

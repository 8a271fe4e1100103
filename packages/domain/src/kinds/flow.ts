import { percentOfRisingPlan, shareOfPlan, type KindRules } from './kind.ts';

/** Lũy kế: an amount that adds up over the year (budget revenue, hectares planted, value produced). */
export const flow: KindRules = {
  progressOf: () => 'plan',
  sentences: 'sum',
  percentOfPlan: percentOfRisingPlan,
  progress: shareOfPlan,
  gapIn: 'plan',
  reachedForGood: true,
  comparedIn: 'percent',
};

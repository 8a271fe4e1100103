import { percentOfRisingPlan, shareOfPlan, type KindRules } from './kind.ts';

/** Lũy kế: an amount that adds up over the year (budget revenue, hectares planted, value produced). */
export const flow: KindRules = {
  entered: 'amount',
  accumulations: ['sum'],
  progressOf: () => 'plan',
  sentences: 'sum',
  percentOfPlan: percentOfRisingPlan,
  progress: shareOfPlan,
  gapIn: 'plan',
  behind: 'from_thresholds',
  reachedForGood: true,
  comparedIn: 'percent',
  pace: 'each_month',
  verdict: 'by_bound',
  printed: 'amount',
};

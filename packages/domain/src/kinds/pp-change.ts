import { percentOfRisingPlan, shareOfPlan, type KindRules } from './kind.ts';

/**
 * Điểm %: a change of a rate between two dates («giảm 2,76 điểm %»). The value is the change achieved, so the way
 * from the baseline is the share of the planned change; there is no percent of plan of the rate itself.
 */
export const ppChange: KindRules = {
  progressOf: () => 'way_from_baseline',
  sentences: 'level',
  percentOfPlan: percentOfRisingPlan,
  progress: shareOfPlan,
  gapIn: 'plan',
  reachedForGood: false,
  comparedIn: 'points',
};

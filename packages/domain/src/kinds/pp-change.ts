import { percentOfRisingPlan, shareOfPlan, type KindRules } from './kind.ts';

/**
 * Điểm %: a change of a rate between two dates («giảm 2,76 điểm %»). The value is the change achieved, so the way
 * from the baseline is the share of the planned change; there is no percent of plan of the rate itself.
 */
export const ppChange: KindRules = {
  entered: 'change',
  accumulations: ['latest'],
  progressOf: () => 'way_from_baseline',
  sentences: 'level',
  percentOfPlan: percentOfRisingPlan,
  progress: shareOfPlan,
  gapIn: 'plan',
  behind: 'from_thresholds',
  reachedForGood: false,
  comparedIn: 'points',
  pace: null,
  verdict: 'by_bound',
  printed: 'points',
};

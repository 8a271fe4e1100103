import { noPercent, shareOfPlan, type KindRules } from './kind.ts';

/**
 * Càng thấp càng tốt: a limit to stay at or under (accidents over the year, share of malnourished children). The bar
 * shows where the value lies against the limit; it is never «150 % of plan», and never reached before the year ends. The
 * gap goes by the way from the baseline: a share that has to come down and stands still is behind, however near it lies.
 */
export const lowerBetter: KindRules = {
  entered: 'level',
  accumulations: ['latest', 'sum'],
  progressOf: () => 'limit',
  sentences: 'limit',
  percentOfPlan: noPercent,
  progress: shareOfPlan,
  gapIn: 'way',
  behind: 'from_thresholds',
  reachedForGood: false,
  comparedIn: 'percent',
  pace: 'allowed_each_month',
  verdict: 'by_bound',
  printed: 'amount',
};

import { noPercent, shareOfPlan, type KindRules } from './kind.ts';

/**
 * Càng thấp càng tốt: a limit to stay at or under (accidents over the year, share of malnourished children). The bar
 * shows where the value lies against the limit; it is never «150 % of plan», and never reached before the year ends.
 */
export const lowerBetter: KindRules = {
  progressOf: 'limit',
  sentences: 'limit',
  percentOfPlan: noPercent,
  progress: shareOfPlan,
  upIsGood: () => false,
  reachedForGood: false,
  comparedIn: 'percent',
};

import { percentOfRisingPlan, wayFromBaseline, wayOrPlan, type KindRules } from './kind.ts';

/**
 * Thời điểm: a level at a date. Tables print percent of plan; it is judged by the way from the baseline, because 98 %
 * of plan may mean that nothing was done this year.
 */
export const stock: KindRules = {
  entered: 'level',
  accumulations: ['latest'],
  progressOf: wayOrPlan,
  sentences: 'level',
  percentOfPlan: percentOfRisingPlan,
  progress: wayFromBaseline,
  gapIn: 'way',
  behind: 'from_thresholds',
  reachedForGood: false,
  comparedIn: 'percent',
  pace: 'each_month',
  verdict: 'by_bound',
  printed: 'amount',
};

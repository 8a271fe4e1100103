import { noPercent, shareOfPlan, type KindRules } from './kind.ts';

/**
 * Bình quân: a mean over several years (or over the months of one, as consumer prices are told). What counts is the mean to
 * date; what is left must make up for what was short, so the pace is the mean the rest has to have (`term.ts` for years).
 */
export const average: KindRules = {
  entered: 'growth',
  accumulations: ['latest'],
  progressOf: () => 'target_rate',
  sentences: 'level',
  percentOfPlan: noPercent,
  progress: shareOfPlan,
  gapIn: 'plan',
  behind: 'from_thresholds',
  reachedForGood: false,
  comparedIn: 'points',
  pace: 'mean_of_rest',
  verdict: 'by_bound',
  printed: 'percentage',
};

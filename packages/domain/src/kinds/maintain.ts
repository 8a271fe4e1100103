import { noPercent, shareOfPlan, type KindRules } from './kind.ts';

/** Duy trì, giữ vững: a level that must not fall under its floor (forest cover 73,4 %). Any fall under it is an alarm; more is not better. */
export const maintain: KindRules = {
  entered: 'level',
  accumulations: ['latest'],
  progressOf: () => 'floor',
  sentences: 'level',
  percentOfPlan: noPercent,
  progress: shareOfPlan,
  gapIn: 'plan',
  behind: 'at_once',
  reachedForGood: false,
  comparedIn: 'points',
  pace: null,
  verdict: 'met_at_most',
  printed: 'amount',
};

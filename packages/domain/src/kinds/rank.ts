import { noPercent, noProgress, type KindRules } from './kind.ts';

/**
 * Thứ hạng: a place in a list somebody outside publishes, often after the year has ended. The smaller the better; there
 * is no percent of a place, nothing to be done by the month, and one place short is short.
 */
export const rank: KindRules = {
  entered: 'rank',
  accumulations: ['latest'],
  progressOf: () => 'rank',
  sentences: 'rank',
  percentOfPlan: noPercent,
  progress: noProgress,
  gapIn: 'nothing',
  behind: 'at_once',
  reachedForGood: false,
  comparedIn: 'places',
  pace: null,
  verdict: 'by_bound',
  printed: 'place',
};

import { noPercent, shareOfPlan, type KindRules } from './kind.ts';

/**
 * Khoảng từ … đến …: good inside its two edges, not above and not below. The gap is how far outside it lies; inside, every
 * value is as good as another, so nothing exceeds.
 */
export const range: KindRules = {
  entered: 'level',
  accumulations: ['latest'],
  progressOf: () => 'band',
  sentences: 'band',
  percentOfPlan: noPercent,
  progress: shareOfPlan,
  gapIn: 'band',
  behind: 'at_once',
  reachedForGood: false,
  comparedIn: 'percent',
  pace: null,
  verdict: 'met_at_most',
  printed: 'amount',
};

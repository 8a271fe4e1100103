import { noPercent, noProgress, type KindRules } from './kind.ts';

/**
 * Cơ cấu: parts of one whole that add to 100 (industry 54,6; services 36,5; farming 8,9). The row itself has no value:
 * each part with a target of its own is judged, and the whole follows from them.
 */
export const structure: KindRules = {
  entered: 'nothing',
  accumulations: ['latest'],
  progressOf: () => 'parts',
  sentences: 'children',
  percentOfPlan: noPercent,
  progress: noProgress,
  gapIn: 'nothing',
  behind: 'from_thresholds',
  reachedForGood: false,
  comparedIn: 'nothing',
  pace: null,
  verdict: 'of_children',
  printed: 'word',
};

import { noPercent, shareOfPlan, type KindRules } from './kind.ts';

/**
 * Mốc, có hay chưa: an event by a date, in steps. The value is the number of steps done, the target how many there are,
 * the path how many are due by each month; a step that is due and not done is behind at once. Never a percentage on
 * screen, nor in judging: one late step of four is not «25 points behind».
 */
export const milestone: KindRules = {
  entered: 'steps',
  accumulations: ['latest'],
  progressOf: () => 'steps',
  sentences: 'steps',
  percentOfPlan: noPercent,
  progress: shareOfPlan,
  gapIn: 'plan',
  behind: 'at_risk_at_most',
  reachedForGood: true,
  comparedIn: 'nothing',
  pace: null,
  verdict: 'met_at_most',
  printed: 'steps',
};

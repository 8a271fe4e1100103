import { percentOfRisingPlan, shareOfPlan, type KindRules } from './kind.ts';

/**
 * Tỷ số hai chuỗi: one series by another (GRDP per head). Officials print percent of plan (57 of 56 triệu đồng is
 * 101,8 %), and that is what it is judged by; it starts anew each year, so there is no way from a baseline.
 */
export const ratio: KindRules = {
  entered: 'share',
  accumulations: ['latest'],
  progressOf: () => 'plan',
  sentences: 'level',
  percentOfPlan: percentOfRisingPlan,
  progress: shareOfPlan,
  gapIn: 'plan',
  behind: 'from_thresholds',
  reachedForGood: false,
  comparedIn: 'percent',
  pace: 'each_month',
  verdict: 'by_bound',
  printed: 'amount',
};

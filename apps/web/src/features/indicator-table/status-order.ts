import type { Status } from '../../ui/status-mark.tsx';

/** Worst first, then the unknown: the order of counts everywhere. */
export const STATUS_ORDER: readonly Status[] = [
  'will_miss',
  'final_missed',
  'at_risk',
  'on_track',
  'met',
  'final_met',
  'final_exceeded',
  'no_data',
  'not_due',
];

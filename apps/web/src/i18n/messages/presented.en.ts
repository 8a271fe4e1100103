import type { presentedVi } from './presented.vi.ts';

/** English texts of what a meeting was shown, beside what is known now. */
export const presentedEn: typeof presentedVi = {
  label: 'As presented and as known now',
  summary: ({ meeting, day, count }) =>
    `Presented to ${meeting} on ${day}; ${count} ${count === '1' ? 'thing has' : 'things have'} changed since it was frozen.`,
  changed: {
    value: 'result',
    status: 'status',
    target: 'target',
    verdict: 'verdict',
    explanation: 'explanation',
    added: 'indicator added',
    removed: 'indicator removed',
  },
  presented: 'as presented',
  known: 'as known now',
  nothing: 'nothing yet',
  report: 'Open the report of the meeting',
};

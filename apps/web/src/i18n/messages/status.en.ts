import type { statusVi } from './status.vi.ts';

export const statusEn = {
  title: 'Status',
  names: {
    will_miss: 'Expected to miss',
    at_risk: 'At risk',
    on_track: 'On track',
    met: 'Met',
    no_data: 'No data',
    not_due: 'Not yet due',
    withheld: 'Not published',
    final_missed: 'Missed',
    final_met: 'Met (final)',
    final_exceeded: 'Exceeded',
  },
  meanings: {
    will_miss: 'At the present pace the target of the year is expected to be missed.',
    at_risk: 'Behind the path, or not enough is known to call it on track.',
    on_track: 'Keeps up with the approved path.',
    met: 'The target of the year is reached and the result cannot go down.',
    no_data: 'A figure is due and has not been reported.',
    not_due: 'No figure is due this month, or its deadline still lies ahead.',
    withheld: 'The month is being collected: other units’ figures are shown once it is locked.',
    final_missed: 'Verdict at the end of the year: missed.',
    final_met: 'Verdict at the end of the year: met.',
    final_exceeded: 'Verdict at the end of the year: exceeded.',
  },
  fromTo: ({ from, to }: { from: string; to: string }) => `from ${from} to ${to}`,
} satisfies typeof statusVi;

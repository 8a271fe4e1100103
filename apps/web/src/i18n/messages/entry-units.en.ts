import type { entryUnitsVi } from './entry-units.vi.ts';

export const entryUnitsEn: typeof entryUnitsVi = {
  title: ({ month }) => `Enter figures of ${month}`,
  intro: 'Choose the unit to enter for. Everything is marked as entered by the Office.',
  unit: 'Unit',
  due: 'Due',
  sent: 'Sent',
  returned: 'Returned',
  left: 'Left',
  done: 'Complete',
  none: 'No unit has anything due this month.',
};

import type { timelinessVi } from './timeliness.vi.ts';

export const timelinessEn: typeof timelinessVi = {
  title: ({ year }) => `Timeliness of figures in ${year}`,
  lead: 'Each cell is one unit in one month: indicators received of those due.',
  caption: ({ year }) => `Units against the months of ${year}: on time, late, missing`,
  unit: 'Unit',
  cell: ({ unit, month, state, received, due, late }) =>
    `${unit}, ${month}: ${state}, ${received}/${due} indicators${late === '0' ? '' : `, ${late} late`}`,
  cellNothing: ({ unit, month, state }) => `${unit}, ${month}: ${state}`,
  share: ({ received, due }) => `${received}/${due}`,
  perUnit: 'Months',
  perMonth: 'Units',
  legend: 'Legend',
  meanings: {
    on_time: 'complete, nothing late',
    late: 'complete, something after the deadline',
    missing: 'past the deadline and not complete',
    awaited: 'before the deadline, not yet complete',
    not_due: 'nothing due this month',
  },
  empty: ({ year }) => `${year} has no reporting months yet.`,
  emptyNext: 'Once the year’s calendar is set, this table will show it.',
  loading: 'Loading timeliness',
  toReview: ({ month }) => `Review of ${month}`,
  late: {
    caption: ({ month }) => `Units that have not sent ${month}`,
    heads: { unit: 'Unit', indicators: 'Indicators not sent', overdue: 'Overdue', reminder: 'Reminder' },
    notYet: ({ due }) => `not yet due, ${due}`,
    since: ({ lapse, due }) => `${lapse} (due ${due})`,
  },
};

import { plural } from './entry-sending.en.ts';
import type { sheetVi } from './sheet.vi.ts';

export const sheetEn: typeof sheetVi = {
  caption: ({ year, unit }) => `Figures of ${year}, ${unit}`,
  shown: 'Numbers shown',
  toDate: 'Cumulative',
  inMonth: 'In month',
  indicator: 'Indicator (unit)',
  lastYear: 'Same period last year',
  cell: ({ indicator, month, value, state }) => `${indicator}, ${month}: ${value}, ${state}`,
  locked: 'locked',
  open: 'open',
  future: 'not open yet',
  notDue: 'nothing due',
  ofOtherMonth: 'open the page of that month to enter it',
  missing: 'no figure',
  chosen: ({ indicator, month }) => `${indicator}, ${month}`,
  version: ({ vintage, date }) => `${vintage}, as of ${date}`,
  versions: ({ count }) => `recorded ${count} ${plural(count, 'time', 'times')}`,
  correct: ({ month }) => `Ask to correct ${month}`,
  openMonth: ({ month }) => `Open ${month}`,
  keys: 'Arrows move, digits replace, F2 or Enter edits, Esc cancels, Delete clears.',
  locksLeft: 'Grey cells are locked months.',
};

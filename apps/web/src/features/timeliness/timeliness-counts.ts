/** How often each state stands in a row or a column of the table: the sums beside it are those of its cells. */
import type { TimelinessTable } from '@ve-dich/contract';
import { TIMELINESS, type Timeliness } from '@ve-dich/domain';

type Unit = TimelinessTable['units'][number];
export type Cell = Unit['months'][number];
export type StateCounts = Readonly<Record<Timeliness, number>>;

const countStates = (cells: readonly Cell[]): StateCounts => {
  const counts: Record<Timeliness, number> = { on_time: 0, late: 0, missing: 0, awaited: 0, not_due: 0 };
  for (const state of TIMELINESS) counts[state] = cells.filter((cell) => cell.state === state).length;
  return counts;
};

/** The months of a unit. */
export const unitCounts = ({ months }: Unit): StateCounts => countStates(months);

/** The units of a month. */
export const monthCounts = ({ units }: Pick<TimelinessTable, 'units'>, month: number): StateCounts =>
  countStates(units.flatMap(({ months }) => months.filter((cell) => cell.month === month)));

/** What is counted beside the table: what somebody did or left undone; the rest has not come yet. */
export const COUNTED = ['on_time', 'late', 'missing'] as const satisfies readonly Timeliness[];

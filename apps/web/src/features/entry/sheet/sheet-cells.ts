/** The year as cells: indicators against months, with what each holds and whether it can be typed in. */
import type { YearOverview } from '@ve-dich/contract';
import {
  monthIn,
  MONTHS,
  monthOf,
  seriesOf,
  yearOf,
  type Figure,
  type Month,
  type Quantity,
} from '@ve-dich/domain';
import type { NumberPlace } from '../view/changes.ts';
import type { RowView } from '../view/row-view.ts';

type CellState =
  /** Can be typed in. */
  | 'edit'
  | 'locked'
  /** This month, but just now only to be read: sent, approved, handed. */
  | 'reading'
  /** Open for entry on its own page. */
  | 'other_month'
  | 'future'
  | 'not_due';

export type SheetCell = {
  readonly month: Month;
  readonly state: CellState;
  readonly value: Quantity | null;
  /** The best known version; `null` where nothing was approved. */
  readonly figure: Figure | null;
  readonly versions: number;
  /** The same month of the year before. */
  readonly lastYear: Quantity | null;
};

type MonthStates = YearOverview['months'];

/** Of a month the calendar does not tell, those before the form's own have passed and those after are to come. */
const calendarState = (
  months: MonthStates | undefined,
  month: Month,
  at: Month,
): MonthStates[number]['state'] =>
  months?.find((each) => each.month === month)?.state ?? (month < at ? 'locked' : 'future');

const stateOf = (view: RowView, months: MonthStates | undefined, month: Month): CellState => {
  const at = monthOf(view.facts.period);
  if (month === at) {
    if (view.readOnly === null) return 'edit';
    return view.row.closed === 'locked' ? 'locked' : 'reading';
  }
  if (!view.row.dueMonths.includes(month)) return 'not_due';
  const state = calendarState(months, month, at);
  return state === 'open' ? 'other_month' : state;
};

/** The number a sum or a level shows for a month. */
const shown = (
  { isSum }: RowView,
  { toDate, inMonth }: { readonly toDate: Quantity | null; readonly inMonth: Quantity | null },
  place: NumberPlace,
): Quantity | null => (isSum && place === 'month' ? inMonth : toDate);

/** The twelve cells of a row. Of this month what is typed stands for it; of the others what is approved. */
export const cellsOf = (
  view: RowView,
  months: MonthStates | undefined,
  place: NumberPlace,
): readonly SheetCell[] => {
  const { facts, live } = view;
  const { indicator, figures, period } = facts;
  const year = yearOf(period);
  const of = (which: number) =>
    seriesOf(indicator.accumulation, which, figures, undefined, indicator.dueMonths);
  const [series, before] = [of(year), of(year - 1)];
  return MONTHS.map((month): SheetCell => {
    const slot = monthIn(series, month);
    const isThis = month === monthOf(period);
    const typed = isThis && live.derivation !== null ? live.derivation : slot;
    return {
      month,
      state: stateOf(view, months, month),
      value: shown(view, typed, place),
      figure: slot.figure,
      versions: slot.versions,
      lastYear: shown(view, monthIn(before, month), place),
    };
  });
};

/** What a block of cells is read against: the form's indicators, what stands in them, and whether they can be written. */
import type { EntryForm, EntryRow } from '@ve-dich/contract';
import {
  isBlank,
  monthOf,
  seriesOf,
  yearOf,
  type EntryContent,
  type HeldValue,
  type Month,
  type Period,
  type SheetIndicator,
} from '@ve-dich/domain';
import type { ReadOnly } from '../view/access.ts';
import type { RowView } from '../view/row-view.ts';

/** Why nothing is written into an indicator's month; `null`: it can be. */
export type Closed = Exclude<ReadOnly, null> | 'not_due' | null;

/** One indicator of the form as an import finds it. */
export type ImportLine = {
  readonly row: EntryRow;
  readonly content: EntryContent;
  readonly closed: Closed;
  readonly isSum: boolean;
};

export type ImportFacts = {
  readonly year: number;
  readonly month: Month;
  readonly period: Period;
  readonly cutoffOn: string;
  readonly indicators: readonly SheetIndicator[];
  readonly lines: ReadonlyMap<string, ImportLine>;
  readonly lastValues: ReadonlyMap<string, readonly HeldValue[]>;
  /** Labels this unit has confirmed before, folded, and the code each was said to be. */
  readonly remembered: ReadonlyMap<string, string>;
};

/** «1.1» is a part of «1»: printed numbers tell parts from wholes, where both are the unit's. */
const parentOf = ({ number }: EntryRow, rows: readonly EntryRow[]): string | null => {
  const whole = /^(.+)\.\d+$/.exec(number)?.[1];
  return rows.find((row) => row.number === whole)?.code ?? null;
};

const indicatorOf = (row: EntryRow, rows: readonly EntryRow[]): SheetIndicator => {
  const { code, name, shortName, unit, decimals, accumulation, kind } = row;
  return {
    id: code,
    code,
    name,
    shortName,
    unit,
    decimals,
    accumulation,
    kind,
    parentId: parentOf(row, rows),
  };
};

/** What is known of the months before, and of this one what stands in the form, else what is approved. */
const heldOf = ({ facts, line, live }: RowView): readonly HeldValue[] => {
  const { indicator, period, figures } = facts;
  const { months } = seriesOf(
    indicator.accumulation,
    yearOf(period),
    figures,
    undefined,
    indicator.dueMonths,
  );
  const upTo = isBlank(line.content) ? monthOf(period) : monthOf(period) - 1;
  const known = months.filter(({ month }) => month <= upTo);
  if (isBlank(line.content)) return known;
  const reading = live.read.reading?.form === 'number' ? live.read.reading : null;
  return [
    ...known,
    {
      period,
      inMonth: live.derivation?.inMonth ?? reading?.month ?? null,
      toDate: live.derivation?.toDate ?? reading?.toDate ?? null,
    },
  ];
};

/**
 * Gathers what an import is read against.
 * @param views the rows that can be seen in the form; the form's other indicators are not due this month
 */
export const importFactsOf = (
  form: EntryForm,
  views: readonly RowView[],
  remembered: ReadonlyMap<string, string>,
): ImportFacts => ({
  year: form.calendar.year,
  month: form.calendar.month as Month,
  period: form.calendar.period as Period,
  cutoffOn: form.calendar.cutoffOn,
  indicators: form.rows.map((row) => indicatorOf(row, form.rows)),
  lines: new Map(
    views.map(({ row, line, readOnly, isSum }) => [
      row.code,
      { row, content: line.content, closed: readOnly, isSum },
    ]),
  ),
  lastValues: new Map(views.map((view) => [view.line.code, heldOf(view)])),
  remembered,
});

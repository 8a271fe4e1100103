/** The values of a row whose indicator is known, each with what there is to say of it. */
import { periodOf, type Period } from '../period.ts';
import { isEqual } from '../quantity.ts';
import { cellText } from './cell.ts';
import { readCell, type CellContext } from './cell-reading.ts';
import type { Counts } from './column-role.ts';
import { comparedWith, heldOf } from './held-values.ts';
import type { SheetMonth } from './header-words.ts';
import type { SheetBody } from './sheet-body.ts';
import type {
  CellReading,
  HeldValue,
  SheetColumn,
  SheetIndicator,
  SheetValue,
  ValueFinding,
  ValueState,
} from './sheet-reading.ts';
import type { SheetStyles } from './sheet-style.ts';
import type { compareUnits } from './sheet-unit.ts';

/** What the values of every row are read with. */
export type ValueContext = {
  readonly body: SheetBody;
  /** The columns that figures are entered from. */
  readonly entered: readonly SheetColumn[];
  readonly styles: SheetStyles;
  readonly asked: SheetMonth;
  /** What a person said the months of a year sheet count. */
  readonly monthsCount: Counts | null;
  readonly held: ReadonlyMap<string, readonly HeldValue[]>;
  /** The unit that a column's header or the sheet's title states. */
  readonly unitOf: (column: SheetColumn) => string;
  readonly compareUnits: typeof compareUnits;
};

/** What a person has to look at before the value is taken. */
const TO_CONFIRM: ReadonlySet<ValueFinding> = new Set([
  'number_in_words',
  'range_in_words',
  'merged',
  'footnote',
  'unit_differs',
  'thousandfold',
  'level_in_month_column',
  'two_levels',
]);

const stateOf = (
  reading: CellReading,
  findings: readonly ValueFinding[],
  which: SheetValue['which'],
): ValueState => {
  if (reading.form === 'empty') return 'missing';
  if (reading.form === 'wrong') return 'wrong';
  if (reading.form === 'ask' || which === null) return 'ask';
  return reading.form === 'words' || findings.some((finding) => TO_CONFIRM.has(finding))
    ? 'confirm'
    : 'ready';
};

const countsOf = (column: SheetColumn, monthsCount: Counts | null): Counts | null => {
  if (column.role === 'in_month' || column.role === 'to_date') return column.role;
  return column.counts ?? monthsCount;
};

const isToDate = ({ role, counts }: SheetColumn): boolean => role === 'to_date' || counts === 'to_date';

const periodOfColumn = (column: SheetColumn, asked: SheetMonth): Period =>
  periodOf(asked.year, column.role === 'month' ? (column.month ?? asked.month) : asked.month);

const valueIn = (
  { body, styles, asked, monthsCount, held, unitOf, compareUnits: compare }: ValueContext,
  row: number,
  unit: string,
  indicator: SheetIndicator,
  column: SheetColumn,
): SheetValue => {
  const cell = body.cellAt(row, column.column);
  const stated = unit === '' ? unitOf(column) : unit;
  const context: CellContext = {
    indicator,
    unit: compare(stated, indicator.unit.vi),
    style: styles.of(column.column),
  };
  const { reading, findings } = readCell(cell, context);
  const counts = countsOf(column, monthsCount);
  const which = indicator.accumulation === 'latest' ? 'level' : counts;
  const period = periodOfColumn(column, asked);
  const compared = heldOf(held.get(indicator.id) ?? [], period, which);
  const all = [...findings, ...comparedWith(reading, compared)];
  return {
    column: column.column,
    indicatorId: indicator.id,
    period,
    which,
    raw: cellText(cell),
    unit: stated,
    reading,
    findings: all,
    ...compared,
    state: stateOf(reading, all, which),
  };
};

const sayTheSame = (left: CellReading, right: CellReading): boolean =>
  left.form === 'number' && right.form === 'number'
    ? isEqual(left.value, right.value)
    : left.form === 'words' && right.form === 'words' && left.text === right.text;

const withFinding = (value: SheetValue, finding: ValueFinding): SheetValue => {
  const findings = [...value.findings, finding];
  return { ...value, findings, state: stateOf(value.reading, findings, value.which) };
};

/** A level has one value a month: the column to date has it, and another value beside it is a question. */
const oneLevel = (
  values: readonly SheetValue[],
  isToDateColumn: (column: number) => boolean,
): SheetValue[] => {
  const toDate = values.find(({ column }) => isToDateColumn(column));
  const inMonth = values.find(({ column }) => !isToDateColumn(column));
  if (toDate === undefined || inMonth === undefined) return [...values];
  if (inMonth.state === 'missing' || sayTheSame(toDate.reading, inMonth.reading)) return [toDate];
  if (toDate.state === 'missing') return [withFinding(inMonth, 'level_in_month_column')];
  return [withFinding(toDate, 'two_levels'), withFinding(inMonth, 'two_levels')];
};

/**
 * The values of a row for its indicator, month by month.
 * @param unit that the row states, or empty
 */
export const valuesOfRow = (
  context: ValueContext,
  row: number,
  unit: string,
  indicator: SheetIndicator,
): SheetValue[] => {
  const { entered } = context;
  const values = entered.map((column) => valueIn(context, row, unit, indicator, column));
  if (indicator.accumulation === 'sum') return values;
  const toDate = new Set(entered.filter(isToDate).map(({ column }) => column));
  return [...new Set(values.map(({ period }) => period))].flatMap((period) =>
    oneLevel(
      values.filter((value) => value.period === period),
      (column) => toDate.has(column),
    ),
  );
};

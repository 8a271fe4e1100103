/**
 * A block of cells as it would be written into the form (`ux.md` §4.7): every row with its indicator, every cell with its
 * reading, its reason and what stands there now. Pure: nothing is written here, and the same block reads the same.
 */
import {
  recogniseSheet,
  type ChosenRole,
  type ColumnRole,
  type RowMatch,
  type SheetAnswers,
  type SheetColumn,
  type SheetQuestion,
  type SheetReading,
  type SheetRow,
} from '@ve-dich/domain';
import type { Block } from './block.ts';
import { importCellOf, type Decision, type ImportCell, type Outcome } from './import-cell.ts';
import type { ImportFacts, ImportLine } from './import-facts.ts';
import { extrasOf, type ImportExtra } from './import-extras.ts';

/** What a person said of a block. */
export type ImportAnswers = Omit<SheetAnswers, 'columns' | 'rows'> & {
  readonly columns: ReadonlyMap<number, ChosenRole>;
  readonly rows: ReadonlyMap<number, string | null>;
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The block names another month, and is meant for this one all the same. */
  readonly isMonthConfirmed: boolean;
};

export const NO_ANSWERS: ImportAnswers = {
  columns: new Map(),
  rows: new Map(),
  decisions: new Map(),
  isMonthConfirmed: false,
};

export type ImportRow = {
  /** Counted from nought, as in the block. */
  readonly row: number;
  readonly label: string;
  readonly match: RowMatch;
  readonly line: ImportLine | null;
  /** The indicator follows from its parts: nothing is entered for it. */
  readonly notEntered: boolean;
  readonly cells: readonly ImportCell[];
  readonly extras: readonly ImportExtra[];
  /** What stands in the columns of figures while it is not known whose they are. */
  readonly raw: SheetRow['raw'];
  /** The gravest of its cells. */
  readonly outcome: Outcome;
};

type ImportTotals = Readonly<Record<Outcome, number>>;

export type ImportPreview = {
  readonly columns: readonly SheetColumn[];
  /** Rows that are, or may be, of the form's indicators. */
  readonly rows: readonly ImportRow[];
  /** Rows of no indicator that is known here; a person may say of which. */
  readonly others: readonly ImportRow[];
  /** Titles, headers, totals, notes: how many rows were passed over. */
  readonly passedOver: number;
  readonly questions: readonly SheetQuestion[];
  readonly style: SheetReading['style'];
  readonly totals: ImportTotals;
  /** Cells of other months, which are put down in the forms of those months. */
  readonly ofOtherMonths: readonly number[];
  /** True while the block speaks of another month and nobody has said that it is meant. */
  readonly isMonthOpen: boolean;
};

/** Columns this form takes something in from. */
const TAKEN_IN: ReadonlySet<ColumnRole> = new Set([
  'order',
  'code',
  'name',
  'unit',
  'in_month',
  'to_date',
  'month',
  'note',
  'as_of',
  'vintage',
]);

/** True of a column whose cells go nowhere: it is named as not taken. */
export const isNotTaken = ({ role, used }: SheetColumn): boolean => !TAKEN_IN.has(role) || !used;

const GRAVITY: readonly Outcome[] = ['look', 'write', 'skip', 'same'];
const gravest = (outcomes: readonly Outcome[]): Outcome =>
  GRAVITY.find((outcome) => outcomes.includes(outcome)) ?? 'skip';

/** Of the cells taken for one place the last that a person chose stands, else the first; the others are left. */
const withoutRivals = (rows: readonly ImportRow[], answers: ImportAnswers): readonly ImportRow[] => {
  const placeOf = ({ code, place }: ImportCell): string => `${code}/${place}`;
  const winners = new Map<string, string>();
  const order = [...answers.decisions.keys()];
  const taken = rows.flatMap(({ cells }) => cells.filter(({ outcome }) => outcome === 'write'));
  for (const cell of taken.toSorted((left, right) => order.indexOf(right.key) - order.indexOf(left.key)))
    if (!winners.has(placeOf(cell))) winners.set(placeOf(cell), cell.key);
  return rows.map((row) => {
    const cells = row.cells.map((cell): ImportCell => {
      const winner = winners.get(placeOf(cell));
      const isBeaten = winner !== undefined && winner !== cell.key && cell.outcome !== 'skip';
      return isBeaten
        ? { ...cell, outcome: 'skip', taken: null, reasons: [{ reason: 'other_taken' }] }
        : cell;
    });
    return { ...row, cells, outcome: outcomeOf({ ...row, cells }) };
  });
};

const outcomeOf = ({ match, cells, extras, raw }: Omit<ImportRow, 'outcome'>): Outcome =>
  match.match === 'doubtful'
    ? raw.length > 0
      ? 'look'
      : 'skip'
    : gravest([...cells.map(({ outcome }) => outcome), ...extras.map(({ outcome }) => outcome)]);

const totalsOf = (rows: readonly ImportRow[]): ImportTotals => {
  const count = (outcome: Outcome): number =>
    rows.reduce(
      (sum, { cells, extras, raw, match }) =>
        sum +
        [...cells, ...extras].filter((each) => each.outcome === outcome).length +
        ((match.match === 'doubtful' ? 'look' : 'skip') === outcome ? raw.length : 0),
      0,
    );
  return { write: count('write'), look: count('look'), same: count('same'), skip: count('skip') };
};

/** Rows that are shown one by one; the others are titles, headers and the like. */
const isShown = ({ match, raw }: ImportRow): boolean =>
  match.match === 'matched' ||
  (match.match === 'doubtful' && raw.length > 0) ||
  (match.match === 'dropped' && match.why === 'left_out');
const isOther = ({ match, raw }: ImportRow): boolean => match.match === 'unknown' && raw.length > 0;

/** Looks ahead at a block with what was said of it. Every answer asks anew. */
export const previewImport = (block: Block, facts: ImportFacts, answers: ImportAnswers): ImportPreview => {
  const reading = recogniseSheet(block.grid, {
    indicators: facts.indicators,
    year: facts.year,
    month: facts.month,
    remembered: facts.remembered,
    lastValues: facts.lastValues,
    ...(block.sheetName === null ? {} : { sheetName: block.sheetName }),
    answers,
  });
  const indicators = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
  const isHere = (period: string): boolean => period === facts.period;

  const rowOf = (row: SheetRow): ImportRow => {
    const { match, label, raw, notEntered, isRepeated } = row;
    const indicator = match.match === 'matched' ? indicators.get(match.indicatorId) : undefined;
    const line = indicator === undefined ? undefined : facts.lines.get(indicator.code);
    const cells = row.values.flatMap((value) => {
      if (indicator === undefined || !isHere(value.period)) return [];
      const cell = importCellOf({
        row: row.row,
        value,
        indicator,
        line,
        isRepeated,
        decisionOf: (key) => answers.decisions.get(key),
      });
      return cell === null ? [] : [cell];
    });
    const without = {
      row: row.row,
      label,
      match,
      line: line ?? null,
      notEntered,
      cells,
      extras: line === undefined ? [] : extrasOf(row, line, cells, facts),
      raw,
    };
    return { ...without, outcome: outcomeOf(without) };
  };

  const all = withoutRivals(reading.rows.map(rowOf), answers);
  const rows = all.filter(isShown);
  const others = all.filter(isOther);
  const elsewhere = reading.rows.flatMap(({ values }) =>
    values.filter(({ period, state }) => !isHere(period) && state !== 'missing'),
  );
  const totals = totalsOf([...rows, ...others]);
  return {
    columns: reading.columns,
    rows,
    others,
    passedOver: all.length - rows.length - others.length,
    questions: reading.questions,
    style: reading.style,
    totals: { ...totals, skip: totals.skip + elsewhere.length },
    ofOtherMonths: [...new Set(elsewhere.map(({ period }) => Number(period.slice(5))))].toSorted(
      (left, right) => left - right,
    ),
    isMonthOpen:
      !answers.isMonthConfirmed && reading.questions.some(({ question }) => question === 'other_month'),
  };
};

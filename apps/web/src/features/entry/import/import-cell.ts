/** One cell of a block beside its place in the form: what it could be read as, and what becomes of it. */
import {
  isEqual,
  rounded,
  type NumberFault,
  type Quantity,
  type SheetIndicator,
  type SheetValue,
  type ValueFinding,
} from '@ve-dich/domain';
import type { NumberPlace } from '../view/changes.ts';
import type { Closed, ImportLine } from './import-facts.ts';

/** What happens to a cell on «Ghi». */
export type Outcome = 'write' | 'look' | 'same' | 'skip';

/** A way to read a cell. A number stands as it would be kept, with the indicator's decimals. */
export type CellOption =
  | { readonly form: 'number'; readonly value: Quantity; readonly how: OptionHow }
  | { readonly form: 'words'; readonly text: string };
type OptionHow =
  | 'as_read'
  | 'thousands'
  | 'decimal'
  | 'rounded'
  | 'converted'
  /** The cell is an index; the growth it stands for. */
  | 'from_index'
  /** The cell is a growth, however large. */
  | 'as_growth';

/** What a person said of a cell: one of its readings, or to leave it. */
export type Decision = { readonly take: number } | 'skip';

/** Why a cell is not simply written. */
export type CellReason =
  | { readonly reason: 'wrong'; readonly fault: NumberFault }
  | {
      readonly reason: 'ask';
      readonly question: 'thousands_or_decimal' | 'round' | 'convert' | 'index_or_growth' | 'months_count';
    }
  | { readonly reason: 'finding'; readonly finding: ValueFinding }
  | { readonly reason: 'repeated' }
  | { readonly reason: 'closed'; readonly closed: Exclude<Closed, null> }
  /** Another cell of the block was taken for the same place. */
  | { readonly reason: 'other_taken' }
  | { readonly reason: 'left_out' };

export type ImportCell = {
  /** Names the cell and what it is read for: a decision holds as long as both are the same. */
  readonly key: string;
  readonly column: number;
  readonly code: string;
  readonly place: NumberPlace;
  readonly raw: string;
  readonly options: readonly CellOption[];
  /** The reading that is written, or would be. */
  readonly taken: CellOption | null;
  readonly was: Quantity | null;
  readonly wasWords: string;
  readonly reasons: readonly CellReason[];
  readonly outcome: Outcome;
};

const optionsOf = ({ reading }: SheetValue, { decimals }: SheetIndicator): readonly CellOption[] => {
  const number = (value: Quantity, how: OptionHow): CellOption => ({
    form: 'number',
    value: rounded(value, decimals),
    how,
  });
  switch (reading.form) {
    case 'empty':
    case 'wrong':
      return [];
    case 'number':
      // Nothing that was read is cut: what has more decimals than are kept is asked about.
      return [{ form: 'number', value: reading.value, how: 'as_read' }];
    case 'words':
      return [reading];
    case 'ask':
      break;
  }
  switch (reading.reason) {
    case 'thousands_or_decimal': {
      const [vi, en] = reading.choices;
      const how = (value: Quantity): OptionHow =>
        isEqual(value, rounded(value, 0)) ? 'thousands' : 'decimal';
      return [number(vi.value, how(vi.value)), number(en.value, how(en.value))];
    }
    case 'round':
      return [number(reading.roundedTo, 'rounded')];
    case 'convert':
      return reading.choices.map(({ value }) => number(value, 'converted'));
    case 'index_or_growth':
      return [number(reading.growth, 'from_index'), number(reading.index, 'as_growth')];
  }
};

/** What a person has to look at; other findings are only told. */
const reasonsOf = ({ reading, which, findings }: SheetValue, isRepeated: boolean): readonly CellReason[] => [
  ...(reading.form === 'wrong' ? [{ reason: 'wrong', fault: reading.code } as const] : []),
  ...(reading.form === 'ask' ? [{ reason: 'ask', question: reading.reason } as const] : []),
  ...(which === null ? [{ reason: 'ask', question: 'months_count' } as const] : []),
  ...(isRepeated ? [{ reason: 'repeated' } as const] : []),
  ...findings.flatMap((finding): CellReason[] =>
    finding === 'same_as_current' ? [] : [{ reason: 'finding', finding }],
  ),
];

const isSame = (option: CellOption, was: Quantity | null, wasWords: string): boolean =>
  option.form === 'words' ? option.text === wasWords : was !== null && isEqual(option.value, was);

type Place = {
  readonly row: number;
  readonly value: SheetValue;
  readonly indicator: SheetIndicator;
  readonly line: ImportLine | undefined;
  readonly isRepeated: boolean;
  readonly decisionOf: (key: string) => Decision | undefined;
};

/** What stands in words instead of a number. */
const wordsOf = (line: ImportLine | undefined): string =>
  line?.content.form === 'text' ? line.content.text : '';

/** Reads one value of the recogniser for the form; `null` where the cell says nothing. */
export const importCellOf = (at: Place): ImportCell | null => {
  const { row, value, indicator, line, isRepeated, decisionOf } = at;
  if (value.state === 'missing') return null;
  const place: NumberPlace = value.which === 'in_month' ? 'month' : 'toDate';
  const key = [row, value.column, indicator.code, value.which, value.reading.form].join('/');
  const decision = decisionOf(key);
  const options = optionsOf(value, indicator);
  const wasWords = wordsOf(line);
  const reasons = reasonsOf(value, isRepeated);
  const cell = {
    key,
    column: value.column,
    code: indicator.code,
    place,
    raw: value.raw,
    options,
    was: value.current,
    wasWords,
  };
  const as = (outcome: Outcome, taken: CellOption | null, why: readonly CellReason[]): ImportCell => ({
    ...cell,
    outcome,
    taken,
    reasons: why,
  });
  const [first] = options;
  const isAlready = first !== undefined && options.length === 1 && isSame(first, cell.was, wasWords);
  const closed = line === undefined ? 'not_due' : line.closed;
  if (closed !== null)
    return isAlready ? as('same', first, []) : as('skip', null, [{ reason: 'closed', closed }]);
  if (decision === 'skip') return as('skip', null, [{ reason: 'left_out' }, ...reasons]);
  if (value.which === null || first === undefined) return as('look', null, reasons);
  const chosen = decision === undefined ? undefined : options[decision.take];
  const taken = chosen ?? (value.state === 'ready' || isAlready ? first : undefined);
  if (taken === undefined) return as('look', null, reasons);
  return as(isSame(taken, cell.was, wasWords) ? 'same' : 'write', taken, reasons);
};

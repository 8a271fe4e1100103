/** What a sheet is read as: columns, rows, values with their reasons, and what has to be asked. */
import type { CivilDate } from '../civil-date.ts';
import type { Indicator } from '../indicator.ts';
import type { NumberReading, NumberStyle } from '../number-reading.ts';
import type { Month, Period } from '../period.ts';
import type { Quantity } from '../quantity.ts';
import type { Vintage } from '../vocabulary.ts';
import type { ColumnRole, Counts } from './column-role.ts';
import type { RowMatch } from './row-match.ts';
import type { SheetQuestion } from './sheet-question.ts';

/** An indicator whose figures may stand in a sheet. */
export type SheetIndicator = Pick<
  Indicator,
  'id' | 'code' | 'name' | 'shortName' | 'unit' | 'decimals' | 'accumulation' | 'kind'
> & {
  /** Of a part («Trong đó: dịch vụ») the row it is a part of. */
  readonly parentId?: string | null;
};

/** What is held of a month. */
export type HeldValue = {
  readonly period: Period;
  readonly inMonth: Quantity | null;
  readonly toDate: Quantity | null;
};

export type SheetColumn = {
  readonly column: number;
  /** The words of its header and of those it stands under; empty where it has none. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly month: Month | null;
  readonly counts: Counts | null;
  /** How the role is known: by the header's words, by what stands in the column, or because a person said so. */
  readonly known: 'header' | 'content' | 'chosen' | 'not';
  /** Hidden columns are not entered from: nobody saw what is in them. */
  readonly hidden: boolean;
  /** Whether the role is made use of: not while two columns claim it. */
  readonly used: boolean;
};

/** What a cell says for an indicator: a number as anywhere typed, words, or what only a sheet makes one ask. */
export type CellReading =
  | NumberReading
  /** «Xuất siêu», «Khoảng 6,5»: a figure in words. */
  | { readonly form: 'words'; readonly text: string }
  /** 116,02 of a growth: an index (same period = 100) or a growth of 116,02 %? */
  | {
      readonly form: 'ask';
      readonly reason: 'index_or_growth';
      readonly index: Quantity;
      readonly growth: Quantity;
    };

export const VALUE_FINDINGS = [
  /** The words hold a number and how it is meant: «Khoảng 6,5», «> 12». */
  'number_in_words',
  /** «61-62». */
  'range_in_words',
  /** The number of digits a binary number needs was cut to the 15 that a person typed. */
  'noise_mended',
  /** A formula's result as of when the file was saved. */
  'formula',
  /** The cell is merged with others: it may speak for them too. */
  'merged',
  /** «59,87%» typed as 0,5987. */
  'percent_cell',
  /** A sign for a footnote behind the number was left out. */
  'footnote',
  /** The sheet states another unit than the indicator's. */
  'unit_differs',
  /** About a thousand times the current value, or a thousandth of it. */
  'thousandfold',
  'same_as_current',
  /** A level from «trong tháng» though there is a column to date, empty here. */
  'level_in_month_column',
  /** A level in both columns, and not the same. */
  'two_levels',
] as const;
export type ValueFinding = (typeof VALUE_FINDINGS)[number];

/** What can be done with a value. */
export type ValueState =
  /** Certain. */
  | 'ready'
  /** Read, and to be looked at by a person first. */
  | 'confirm'
  /** Not read before a question is answered. */
  | 'ask'
  | 'wrong'
  /** Nothing stands there. Never zero, and nothing is entered. */
  | 'missing';

export type SheetValue = {
  readonly column: number;
  readonly indicatorId: string;
  readonly period: Period;
  /** `null` where a year sheet does not say which of the two its months are. */
  readonly which: Counts | 'level' | null;
  /** As it stands in the cell. */
  readonly raw: string;
  /** The unit the sheet states for it: of the row, the column or the whole sheet; empty for none. */
  readonly unit: string;
  readonly reading: CellReading;
  readonly findings: readonly ValueFinding[];
  /** What is held now of the same month, and of the last month before it that is known; where the caller said it. */
  readonly current: Quantity | null;
  readonly last: Quantity | null;
  readonly state: ValueState;
};

export type SheetRow = {
  readonly row: number;
  /** As it stands in the sheet. */
  readonly label: string;
  readonly match: RowMatch;
  /** The unit that the sheet states for the row; empty for none. */
  readonly unit: string;
  /** Of a matched row. */
  readonly values: readonly SheetValue[];
  /** What stands in the columns entered from, of a row that is not matched yet. */
  readonly raw: readonly { readonly column: number; readonly raw: string }[];
  /** Another row is of the same indicator: none of their values is ready. */
  readonly isRepeated: boolean;
  /** The row's indicator follows from its children: there is nothing to enter. */
  readonly notEntered: boolean;
  readonly note: string;
  readonly asOf: CivilDate | null;
  /** How firm the row says its figures are; `null` where it does not say. */
  readonly vintage: Vintage | null;
};

export type SheetCounts = Readonly<
  Record<RowMatch['match'], number> & Record<ValueState, number> & { readonly same: number }
>;

export type SheetReading = {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** The style the block's cells prove or the person chose; `null` where nothing proves one. */
  readonly style: NumberStyle | 'mixed' | null;
  readonly questions: readonly SheetQuestion[];
  /** Rows by match, values by state; `same` are values that say what is held already. */
  readonly counts: SheetCounts;
};

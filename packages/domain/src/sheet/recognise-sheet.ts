/**
 * From a grid of cells to the figures of a month, with what has to be looked at and asked (`ux.md` §4.7, `domain.md`
 * §3.1, US4). The browser reads a paste and the server a file with this same function, so that both say the same. Nothing
 * is entered here: what is certain is `ready`, what is not says why.
 */
import { kindRules } from '../kinds/rules.ts';
import type { NumberStyle } from '../number-reading.ts';
import { takeApart } from '../number-parts.ts';
import type { Month } from '../period.ts';
import { cellText, isEmpty, type SheetGrid } from './cell.ts';
import { isEntered, type ChosenRole, type Counts } from './column-role.ts';
import { withoutMarks } from './folding.ts';
import { findHeader, UNIT_LINE, type HeaderBlock } from './header-block.ts';
import type { SheetMonth } from './header-words.ts';
import { readLabel } from './label.ts';
import { usedColumn } from './row-class.ts';
import { rowMatcher } from './row-matching.ts';
import { valuesOfRow, type ValueContext } from './row-values.ts';
import { bodyOf, type SheetBody } from './sheet-body.ts';
import { settleColumns } from './sheet-columns.ts';
import { dayOf } from './sheet-dates.ts';
import { columnQuestions, monthQuestions, rowQuestions } from './sheet-questions.ts';
import type { HeldValue, SheetColumn, SheetIndicator, SheetReading, SheetRow } from './sheet-reading.ts';
import { matchRows, type MatchedRow } from './sheet-rows.ts';
import { learnStyles } from './sheet-style.ts';
import { countsOf, droppedRows, withRivals } from './sheet-tally.ts';
import { unitComparer } from './sheet-unit.ts';
import { vintageOf } from './sheet-vintage.ts';

/** What a person answered about this sheet; the sheet is then read again with it. */
export type SheetAnswers = {
  readonly style?: NumberStyle;
  readonly columns?: ReadonlyMap<number, ChosenRole>;
  /** By row the code of its indicator, or `null` to leave the row out. */
  readonly rows?: ReadonlyMap<number, string | null>;
  readonly monthsCount?: Counts;
};

export type SheetContext = {
  /** The indicators whose figures the reader may enter; others are not known here. */
  readonly indicators: readonly SheetIndicator[];
  readonly year: number;
  readonly month: Month;
  /** What the unit answered before: labels, as `labelKey` gives them, and codes. */
  readonly remembered?: ReadonlyMap<string, string>;
  /** By indicator id, what is held of this month and of months before it. */
  readonly lastValues?: ReadonlyMap<string, readonly HeldValue[]>;
  readonly sheetName?: string;
  readonly answers?: SheetAnswers;
};

/** «ĐVT: triệu đồng» in the titles. */
const unitOfTitles = (body: SheetBody, block: HeaderBlock): string => {
  for (const row of block.titleRows) {
    for (const column of body.columns) {
      const cell = body.cellAt(row, column);
      const text = isEmpty(cell) ? '' : cellText(cell);
      const unit = text.length > 80 ? undefined : UNIT_LINE.exec(withoutMarks(text))?.[1];
      if (unit !== undefined) return unit;
    }
  }
  return '';
};

const rawOf = (body: SheetBody, columns: readonly SheetColumn[], row: number): SheetRow['raw'] =>
  columns.filter(isEntered).flatMap(({ column }) => {
    const cell = body.cellAt(row, column);
    const saysNothing = isEmpty(cell) || (cell.kind === 'text' && takeApart(cell.text).form === 'empty');
    return saysNothing ? [] : [{ column, raw: cellText(cell) }];
  });

/**
 * Reads a sheet for the figures of a month, or of a year's months up to it (T1 … T12).
 * @returns the same for the same sheet, whatever was read before; never throws
 */
export const recogniseSheet = (grid: SheetGrid, context: SheetContext): SheetReading => {
  const asked: SheetMonth = { year: context.year, month: context.month };
  const { answers = {}, indicators } = context;
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const matcher = rowMatcher(indicators, context.remembered ?? new Map());

  const body = bodyOf(grid);
  const block = findHeader(body, asked);
  const { columns, rivals } = settleColumns(body, block, asked, matcher.knows, answers.columns ?? new Map());
  const styles = learnStyles(body, block.dataRows, columns, answers.style ?? null);
  const titled = unitOfTitles(body, block);
  const unitsOfHeaders = new Map(
    columns.flatMap(({ column, header }) => {
      const { unit } = readLabel(header);
      return unit === null ? [] : [[column, unit] as const];
    }),
  );
  const values: ValueContext = {
    body,
    entered: columns.filter(isEntered),
    styles,
    asked,
    monthsCount: answers.monthsCount ?? null,
    held: context.lastValues ?? new Map(),
    unitOf: ({ column }) => unitsOfHeaders.get(column) ?? titled,
    compareUnits: unitComparer(),
  };
  const [noteColumn, asOfColumn] = [usedColumn(columns, 'note'), usedColumn(columns, 'as_of')];
  const vintageColumn = usedColumn(columns, 'vintage');
  const textAt = (row: number, column: number | null): string =>
    column === null ? '' : cellText(body.cellAt(row, column)).trim();

  const rowOf = ({ row, label, match, unit }: MatchedRow): SheetRow => {
    const indicator = match.match === 'matched' ? byId.get(match.indicatorId) : undefined;
    const notEntered = indicator !== undefined && kindRules(indicator.kind).entered === 'nothing';
    return {
      row,
      label,
      match,
      unit,
      values: indicator === undefined || notEntered ? [] : valuesOfRow(values, row, unit, indicator),
      raw: match.match === 'doubtful' || match.match === 'unknown' ? rawOf(body, columns, row) : [],
      isRepeated: false,
      notEntered,
      note: textAt(row, noteColumn),
      asOf: dayOf(textAt(row, asOfColumn), context.year),
      vintage: vintageOf(textAt(row, vintageColumn)),
    };
  };

  const labelOf = (row: number): string => {
    const first = body.columns.find((column) => !isEmpty(body.cellAt(row, column)));
    return first === undefined ? '' : cellText(body.cellAt(row, first)).trim();
  };
  const matchedRows = matchRows(body, block, columns, asked, matcher, answers.rows ?? new Map());
  const rows = [
    ...droppedRows(block.titleRows, 'title', labelOf),
    ...droppedRows(block.headerRows, 'header', labelOf),
    ...withRivals(matchedRows.map(rowOf)),
    ...droppedRows(body.hiddenRows, 'hidden', labelOf),
  ].toSorted((left, right) => left.row - right.row);

  return {
    columns,
    rows,
    style: styles.style,
    questions: [
      ...monthQuestions(body, block, columns, asked, context.sheetName ?? null),
      ...columnQuestions(body, block, columns, rivals),
      ...rowQuestions(rows, columns, styles, byId),
    ],
    counts: countsOf(rows),
  };
};

/** What has to be asked about a sheet before it can be entered, each thing once. */
import { isEntered, type ColumnRole } from './column-role.ts';
import type { HeaderBlock } from './header-block.ts';
import type { SheetMonth } from './header-words.ts';
import type { SheetBody } from './sheet-body.ts';
import { holdsNumber } from './column-content.ts';
import type { Rivalry } from './sheet-columns.ts';
import { monthOfSheetName, monthsOfTitle, type NamedMonth } from './sheet-period.ts';
import type { SheetQuestion } from './sheet-question.ts';
import type { SheetColumn, SheetIndicator, SheetRow, SheetValue } from './sheet-reading.ts';
import type { SheetStyles } from './sheet-style.ts';
import { cellText } from './cell.ts';

/** Where a figure can stand that is not known to be one. */
const MAY_BE_FIGURES: ReadonlySet<ColumnRole> = new Set([
  'unknown',
  'last_month',
  'other_period',
  'whole_year',
  'comparison',
]);

/** The columns of figures: none known, or several that claim to be. */
export const columnQuestions = (
  body: SheetBody,
  block: HeaderBlock,
  columns: readonly SheetColumn[],
  rivals: readonly Rivalry[],
): SheetQuestion[] => {
  const which = rivals.map((rivalry): SheetQuestion => ({ question: 'which_column', ...rivalry }));
  if (columns.some(isEntered) || rivals.some(({ role }) => ['in_month', 'to_date', 'month'].includes(role))) {
    return which;
  }
  const holding = columns.filter(
    ({ column, role, hidden }) =>
      !hidden && MAY_BE_FIGURES.has(role) && holdsNumber(body, block.dataRows, column),
  );
  // Where a column has no header at all it is asked about before those that say they are something else.
  const unnamed = holding.filter(({ role }) => role === 'unknown');
  const asked = unnamed.length > 0 ? unnamed : holding;
  return [
    ...which,
    {
      question: 'figure_column',
      columns: asked.map(({ column }) => column),
      choices: ['in_month', 'to_date', 'other'],
    },
  ];
};

/** The month that the sheet speaks of, where it is not the one asked for. */
export const monthQuestions = (
  body: SheetBody,
  block: HeaderBlock,
  columns: readonly SheetColumn[],
  asked: SheetMonth,
  sheetName: string | null,
): SheetQuestion[] => {
  const isOther = ({ month, year }: NamedMonth): boolean =>
    month !== asked.month || (year !== null && year !== asked.year);
  const isYearSheet = columns.some(({ role }) => role === 'month');
  const name = sheetName === null ? null : monthOfSheetName(sheetName);
  const titles = block.titleRows.flatMap((row) =>
    body.columns.flatMap((column) => {
      const text = cellText(body.cellAt(row, column));
      return text.length > 400 ? [] : monthsOfTitle(text);
    }),
  );
  const [title] = titles;
  const isOneTitle = title !== undefined && titles.every(({ month }) => month === title.month);
  const titled = titles.find(({ year }) => year !== null) ?? title;
  const headers = columns.flatMap(({ month, role, counts }) =>
    month !== null && counts !== null && (role === 'last_month' || role === 'other_period') ? [month] : [],
  );
  const hasFigures = columns.some(isEntered);
  const latest = headers.toSorted((left, right) => right - left)[0];
  return [
    ...(name !== null && isOther(name) ? [{ said: name, where: 'sheet_name' } as const] : []),
    ...(isOneTitle && titled !== undefined && isOther(titled) && !isYearSheet
      ? [{ said: titled, where: 'title' } as const]
      : []),
    ...(latest !== undefined && !hasFigures
      ? [{ said: { month: latest, year: null }, where: 'header' } as const]
      : []),
  ].map((found) => ({ question: 'other_month', ...found }));
};

const rowsWhere = (rows: readonly SheetRow[], is: (value: SheetValue) => boolean): number[] =>
  rows.filter(({ values }) => values.some(is)).map(({ row }) => row);

const isAsk =
  (reason: string) =>
  (value: SheetValue): boolean =>
    value.reading.form === 'ask' && value.reading.reason === reason;

const styleQuestion = (rows: readonly SheetRow[], styles: SheetStyles): SheetQuestion[] => {
  const open = rows.flatMap(({ values }) =>
    values.filter(
      ({ reading }) =>
        reading.form === 'ask' &&
        (reading.reason === 'thousands_or_decimal' ||
          (reading.reason === 'convert' && reading.choices.length > 1)),
    ),
  );
  if (open.length === 0) return [];
  return [
    {
      question: 'number_style',
      why: styles.style === 'mixed' ? 'mixed' : 'unproven',
      columns: [...new Set(open.map(({ column }) => column))].toSorted((left, right) => left - right),
      cells: open.length,
    },
  ];
};

/** Units of another size or of another measure, pair by pair. */
const unitQuestions = (
  rows: readonly SheetRow[],
  indicators: ReadonlyMap<string, SheetIndicator>,
): SheetQuestion[] => {
  const pairs = new Map<
    string,
    { question: 'convert' | 'other_unit'; from: string; to: string; rows: number[] }
  >();
  for (const row of rows) {
    for (const value of row.values) {
      const isConvert = value.reading.form === 'ask' && value.reading.reason === 'convert';
      if (!isConvert && !value.findings.includes('unit_differs')) continue;
      const from =
        value.reading.form === 'ask' && value.reading.reason === 'convert' ? value.reading.unit : value.unit;
      const to = indicators.get(value.indicatorId)?.unit.vi ?? '';
      const question = isConvert ? 'convert' : 'other_unit';
      const key = JSON.stringify([question, from, to]);
      const pair = pairs.get(key) ?? { question, from, to, rows: [] };
      if (pair.rows.at(-1) !== row.row) pair.rows.push(row.row);
      pairs.set(key, pair);
    }
  }
  return [...pairs.values()];
};

/** What the rows and their values leave open. */
export const rowQuestions = (
  rows: readonly SheetRow[],
  columns: readonly SheetColumn[],
  styles: SheetStyles,
  indicators: ReadonlyMap<string, SheetIndicator>,
): SheetQuestion[] => {
  const unclear = new Set(
    rows.flatMap(({ values }) =>
      values.flatMap(({ which, state, column }) => (which === null && state !== 'missing' ? [column] : [])),
    ),
  );
  const rounding = rowsWhere(rows, isAsk('round'));
  const indexes = rowsWhere(rows, isAsk('index_or_growth'));
  const twice = new Map<string, number[]>();
  for (const { row, isRepeated, match } of rows) {
    if (match.match !== 'matched' || !isRepeated) continue;
    const others = twice.get(match.indicatorId);
    if (others === undefined) twice.set(match.indicatorId, [row]);
    else others.push(row);
  }
  const another = rows.find(({ match }) => match.match === 'dropped' && match.why === 'another_table');
  return [
    ...styleQuestion(rows, styles),
    ...(unclear.size === 0
      ? []
      : [
          {
            question: 'months_count',
            columns: columns.map(({ column }) => column).filter((column) => unclear.has(column)),
          } as const,
        ]),
    ...rows.flatMap(({ row, match, raw }): SheetQuestion[] =>
      match.match === 'doubtful' && raw.length > 0
        ? [{ question: 'which_indicator', row, candidates: match.candidates }]
        : [],
    ),
    ...[...twice].map(([indicatorId, all]): SheetQuestion => ({
      question: 'same_indicator',
      indicatorId,
      rows: all,
    })),
    ...unitQuestions(rows, indicators),
    ...(rounding.length === 0 ? [] : [{ question: 'round', rows: rounding } as const]),
    ...(indexes.length === 0 ? [] : [{ question: 'index_or_growth', rows: indexes } as const]),
    ...(another === undefined ? [] : [{ question: 'another_table', row: another.row } as const]),
  ];
};

/** The columns of Phụ lục 1: what each says, how wide it is, how it is numbered, and the names above them. */
import {
  columnHeader,
  HUNDRED,
  plus,
  quantity,
  quantityText,
  USUAL_ANNEX_COLUMNS,
  type AnnexColumn,
  type ChosenColumn,
} from '@ve-dich/domain';
import type { IndicatorFacts, ReportFacts } from '../facts.ts';
import type { Cell, Column, FigureMark, HeaderCell, Run } from '../report.ts';
import { placesWords, planRuns, vintageOf } from './indicator-sentence.ts';
import { statusOf } from './main-part.ts';
import { numberRun, plain, printed, STATUS_WORDS, trace } from './words.ts';

export const EMPTY: Cell = { kind: 'empty' };
export const text = (words: string, looks: Omit<Run, 'text'> = {}): Cell =>
  words === '' ? EMPTY : { kind: 'text', runs: [{ text: words, ...looks }] };
const textOfRuns = (runs: readonly Run[]): Cell => (runs.length === 0 ? EMPTY : { kind: 'text', runs });
const number = (
  row: IndicatorFacts,
  what: string,
  value: string | null,
  decimals: number,
  mark: FigureMark | null = null,
): Cell =>
  value === null
    ? EMPTY
    : {
        kind: 'number',
        value,
        decimals,
        text: `${printed(value, decimals)}${mark === null || mark.sign === '' ? '' : ` ${mark.sign}`}`,
        trace: trace(row.code, what, value),
        ...(mark === null ? {} : { mark }),
      };

/** How firm a figure to date is; an estimate, which most are, has no sign. */
const VINTAGE_MARKS = {
  estimate: { sign: '', words: 'ước thực hiện' },
  preliminary: { sign: '(1)', words: 'số sơ bộ' },
  official: { sign: '(2)', words: 'số chính thức' },
} as const satisfies Record<string, FigureMark>;

/** A plan that is one number to reach is a number; anything else is words: «trên 8», «7 - 7,5». */
const planCell = (row: IndicatorFacts): Cell => {
  const { target } = row;
  if (target === null) return EMPTY;
  return target.low !== null && (target.operator === 'at_least' || target.operator === 'exactly')
    ? number(row, 'plan', target.low, Math.max(row.decimals, target.low.split('.')[1]?.length ?? 0))
    : // Between its numbers a narrow column may break, inside one it must not.
      textOfRuns(
        planRuns(row, { withUnit: false, place: 'table' }).map((run) => ({
          ...run,
          text: run.text.replaceAll('\u00a0', ' '),
        })),
      );
};

const toDateCell = (row: IndicatorFacts): Cell => {
  if (row.toDate !== null)
    return number(row, 'toDate', row.toDate, row.decimals, VINTAGE_MARKS[vintageOf(row)]);
  if (row.text !== null) return text(row.text);
  // «-»: nothing has happened; «…»: there is something, and it is not known yet.
  if (row.absence === 'not_occurred') return text('-');
  return row.absence === 'not_published' || row.status === 'no_data' ? text('…') : EMPTY;
};

/** Against last year in percent, where percent is what the kind compares in: «111,2». */
const sameCell = (row: IndicatorFacts): Cell => {
  if (row.change === null) return EMPTY;
  if (row.change.in === 'percent') {
    const share = quantityText(plus(HUNDRED, quantity(row.change.value)));
    return number(row, 'percentOfSamePeriod', share, 1);
  }
  const { value } = row.change;
  if (row.change.in === 'places') {
    if (!/[1-9]/u.test(value)) return text('không đổi');
    const places = numberRun(row, 'change', value, {
      decimals: 0,
      unit: 'bậc',
      absolute: true,
      place: 'table',
    });
    return textOfRuns([plain(`${placesWords(value)} `), places]);
  }
  return textOfRuns([
    {
      text: `${printed(value, Math.max(1, row.decimals), true)}\u00a0điểm`,
      trace: trace(row.code, 'change', value),
    },
  ]);
};

type LayoutColumn = Column & {
  readonly header: string;
  /** A name above it that it shares with its neighbours. */
  readonly under?: string;
  readonly cell: (row: IndicatorFacts) => Cell;
};
/** A column in its place. */
export type Made = LayoutColumn & { readonly number: string };

/** What each column says; the words over it are the usual ones. */
const columnsOf = ({
  year,
  month,
}: ReportFacts): Readonly<Record<AnnexColumn, Omit<LayoutColumn, 'key'>>> => ({
  unit: { widthMm: 25, align: 'center', header: 'Đơn vị tính', cell: (row) => text(row.unit) },
  lastYear: {
    widthMm: 19,
    align: 'right',
    header: `TH năm ${year - 1}`,
    cell: (row) => number(row, 'lastYear', row.lastYear, row.decimals),
  },
  plan: { widthMm: 20, align: 'right', header: `KH năm ${year}`, cell: planCell },
  samePeriod: {
    widthMm: 19,
    align: 'right',
    header: `TH cùng kỳ năm ${year - 1}`,
    cell: (row) => number(row, 'samePeriod', row.samePeriod, row.decimals),
  },
  inMonth: {
    widthMm: 17,
    align: 'right',
    under: 'Thực hiện',
    header: `Tháng ${month}`,
    cell: (row) => number(row, 'inMonth', row.inMonth, row.decimals),
  },
  toDate: { widthMm: 20, align: 'right', under: 'Thực hiện', header: 'Lũy kế', cell: toDateCell },
  percentOfPlan: {
    widthMm: 15,
    align: 'right',
    under: 'So sánh',
    header: 'Kế hoạch năm (%)',
    cell: (row) => number(row, 'percentOfPlan', row.percentOfPlan, 1),
  },
  gap: {
    widthMm: 16,
    align: 'right',
    under: 'So sánh',
    header: 'Lộ trình (điểm %)',
    // Points of what has no share of a plan would be of another measure than the column's.
    cell: (row) => number(row, 'gapPoints', row.percentOfPlan === null ? null : row.gapPoints, 1),
  },
  same: { widthMm: 21, align: 'right', under: 'So sánh', header: 'Cùng kỳ (%)', cell: sameCell },
  status: {
    widthMm: 20,
    align: 'left',
    header: 'Đánh giá',
    cell: (row) => text(STATUS_WORDS[statusOf(row)]),
  },
  lead: { widthMm: 24, align: 'left', header: 'Cơ quan chủ trì', cell: (row) => text(row.lead.shortName) },
  expected: {
    widthMm: 19,
    align: 'right',
    header: `Lộ trình đến tháng ${month}`,
    cell: (row) => number(row, 'expected', row.expected, row.decimals),
  },
  head: { widthMm: 26, align: 'left', header: 'Người đứng đầu', cell: (row) => text(row.head.fullName) },
  note: { widthMm: 24, align: 'left', header: 'Ghi chú', cell: () => EMPTY },
});

const NUMBER_WIDTH = 10;
/** Of the usual table, and so of every table: fewer columns are wider, more are narrower. */
const WIDTH = 280;
const NAME_WIDTHS = { usual: 54, most: 90 } as const;

/** Divides the page: what columns leave goes to the names first, then to all. */
const widened = (columns: readonly LayoutColumn[]): { name: number; widths: readonly number[] } => {
  const wanted = columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const name = Math.min(NAME_WIDTHS.most, Math.max(NAME_WIDTHS.usual, WIDTH - NUMBER_WIDTH - wanted));
  const scale = (WIDTH - NUMBER_WIDTH - name) / wanted;
  return { name, widths: columns.map(({ widthMm }) => Math.round(widthMm * scale * 10) / 10) };
};

/** Text columns before the first number are lettered, all after it numbered; shares say of which they are («6=5/2»). */
const numbered = (columns: readonly LayoutColumn[]): readonly Made[] => {
  const first = columns.findIndex(({ align }) => align === 'right');
  const letters = first < 0 ? columns.length : first;
  const placeOf = (key: string): number | null => {
    const at = columns.findIndex((column) => column.key === key);
    return at < letters ? null : at - letters + 1;
  };
  const share = (of: string): string => {
    const [toDate, other] = [placeOf('toDate'), placeOf(of)];
    return toDate === null || other === null ? '' : `=${toDate}/${other}`;
  };
  return columns.map((column, at) => ({
    ...column,
    number:
      at < letters
        ? String.fromCharCode(65 + at)
        : `${at - letters + 1}${column.key === 'percentOfPlan' ? share('plan') : column.key === 'same' ? share('samePeriod') : ''}`,
  }));
};

/** The columns of a table as they were chosen; the usual ones where nobody has chosen. */
export const layoutOf = (facts: ReportFacts, chosen: readonly ChosenColumn[] | null): readonly Made[] => {
  const all = columnsOf(facts);
  const columns = (chosen ?? USUAL_ANNEX_COLUMNS.map((key) => ({ key, header: '' }))).map(
    ({ key, header }): LayoutColumn => {
      const { under, ...column } = all[key];
      // Words of one's own stand alone: «So sánh» above them would say something else.
      return header.trim() === '' && under !== undefined
        ? { key, ...column, under }
        : { key, ...column, header: columnHeader(header, column.header, facts) };
    },
  );
  const { name, widths } = widened(columns);
  return numbered([
    { key: 'number', widthMm: NUMBER_WIDTH, align: 'center', header: 'TT', cell: (row) => text(row.number) },
    { key: 'name', widthMm: name, align: 'left', header: 'Chỉ tiêu', cell: (row) => text(row.name) },
    ...columns.map((column, at) => ({ ...column, widthMm: widths[at] ?? column.widthMm })),
  ]);
};

/** How many columns in a row from one on share a name above them. */
const runFrom = (layout: readonly Made[], at: number): number => {
  const end = layout.findIndex((column, place) => place > at && column.under !== layout[at]?.under);
  return (end < 0 ? layout.length : end) - at;
};

/** One header row, or two: names that span, and names below a shared one. */
export const headerOf = (layout: readonly Made[]): readonly (readonly HeaderCell[])[] => {
  const shared = layout.filter(({ under }) => under !== undefined);
  const rows = shared.length === 0 ? 1 : 2;
  const first: HeaderCell[] = [];
  for (const [at, { under, header }] of layout.entries()) {
    if (under === undefined) first.push({ text: header, columns: 1, rows });
    else if (layout[at - 1]?.under !== under)
      first.push({ text: under, columns: runFrom(layout, at), rows: 1 });
  }
  return rows === 1
    ? [first]
    : [first, shared.map(({ header }): HeaderCell => ({ text: header, columns: 1, rows: 1 }))];
};

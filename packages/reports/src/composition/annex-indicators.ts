/** Phụ lục 1: every indicator in one table, as papers print it (`domain.md` §3.2). */
import {
  printCount,
  quantity,
  quantityText,
  plus,
  HUNDRED,
  type StatusCount,
  type ReportKind,
} from '@ve-dich/domain';
import type { IndicatorFacts, ReportFacts } from '../facts.ts';
import type { Cell, Column, HeaderCell, Paragraph, Run, Section, Table, TableRow } from '../report.ts';
import { planWords } from './indicator-sentence.ts';
import { statusOf } from './main-part.ts';
import { periodWords, plain, printed, STATUS_WORDS, trace } from './words.ts';

const EMPTY: Cell = { kind: 'empty' };
const text = (words: string, looks: Omit<Run, 'text'> = {}): Cell =>
  words === '' ? EMPTY : { kind: 'text', runs: [{ text: words, ...looks }] };
const number = (row: IndicatorFacts, what: string, value: string | null, decimals: number, mark = ''): Cell =>
  value === null
    ? EMPTY
    : {
        kind: 'number',
        value,
        decimals,
        text: `${printed(value, decimals)}${mark}`,
        trace: trace(row.code, what, value),
      };

const VINTAGE_MARKS = { estimate: '', preliminary: ' (1)', official: ' (2)' } as const;

/** A plan that is one number to reach is a number; anything else is words: «trên 8», «7 - 7,5». */
const planCell = (row: IndicatorFacts): Cell => {
  const { target } = row;
  if (target === null) return EMPTY;
  return target.low !== null && (target.operator === 'at_least' || target.operator === 'exactly')
    ? number(row, 'plan', target.low, Math.max(row.decimals, target.low.split('.')[1]?.length ?? 0))
    : text(planWords(row, { withUnit: false }));
};

const toDateCell = (row: IndicatorFacts): Cell => {
  if (row.toDate !== null)
    return number(row, 'toDate', row.toDate, row.decimals, VINTAGE_MARKS[row.vintage ?? 'estimate']);
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
  const unit = row.change.in === 'points' ? 'điểm' : 'bậc';
  const decimals = row.change.in === 'points' ? Math.max(1, row.decimals) : 0;
  return {
    kind: 'text',
    runs: [
      {
        text: `${printed(row.change.value, decimals, true)}\u00a0${unit}`,
        trace: trace(row.code, 'change', row.change.value),
      },
    ],
  };
};

type LayoutColumn = Column & {
  readonly header: string;
  /** A name above it that it shares with its neighbours. */
  readonly under?: string;
  readonly number: string;
  readonly cell: (row: IndicatorFacts) => Cell;
};

const layoutOf = ({ year, month }: ReportFacts): readonly LayoutColumn[] => [
  { key: 'number', widthMm: 10, align: 'center', header: 'TT', number: 'A', cell: (row) => text(row.number) },
  { key: 'name', widthMm: 54, align: 'left', header: 'Chỉ tiêu', number: 'B', cell: (row) => text(row.name) },
  {
    key: 'unit',
    widthMm: 25,
    align: 'center',
    header: 'Đơn vị tính',
    number: 'C',
    cell: (row) => text(row.unit),
  },
  {
    key: 'lastYear',
    widthMm: 19,
    align: 'right',
    header: `TH năm ${year - 1}`,
    number: '1',
    cell: (row) => number(row, 'lastYear', row.lastYear, row.decimals),
  },
  { key: 'plan', widthMm: 20, align: 'right', header: `KH năm ${year}`, number: '2', cell: planCell },
  {
    key: 'samePeriod',
    widthMm: 19,
    align: 'right',
    header: `TH cùng kỳ năm ${year - 1}`,
    number: '3',
    cell: (row) => number(row, 'samePeriod', row.samePeriod, row.decimals),
  },
  {
    key: 'inMonth',
    widthMm: 17,
    align: 'right',
    under: 'Thực hiện',
    header: `Tháng ${month}`,
    number: '4',
    cell: (row) => number(row, 'inMonth', row.inMonth, row.decimals),
  },
  {
    key: 'toDate',
    widthMm: 20,
    align: 'right',
    under: 'Thực hiện',
    header: 'Lũy kế',
    number: '5',
    cell: toDateCell,
  },
  {
    key: 'percentOfPlan',
    widthMm: 15,
    align: 'right',
    under: 'So sánh',
    header: 'Kế hoạch năm (%)',
    number: '6=5/2',
    cell: (row) => number(row, 'percentOfPlan', row.percentOfPlan, 1),
  },
  {
    key: 'gap',
    widthMm: 16,
    align: 'right',
    under: 'So sánh',
    header: 'Lộ trình (điểm %)',
    number: '7',
    // Points of what has no share of a plan would be of another measure than the column's.
    cell: (row) => number(row, 'gapPoints', row.percentOfPlan === null ? null : row.gapPoints, 1),
  },
  {
    key: 'same',
    widthMm: 21,
    align: 'right',
    under: 'So sánh',
    header: 'Cùng kỳ (%)',
    number: '8=5/3',
    cell: sameCell,
  },
  {
    key: 'status',
    widthMm: 20,
    align: 'left',
    header: 'Đánh giá',
    number: '9',
    cell: (row) => text(STATUS_WORDS[statusOf(row)]),
  },
  {
    key: 'lead',
    widthMm: 24,
    align: 'left',
    header: 'Cơ quan chủ trì',
    number: '10',
    cell: (row) => text(row.lead.shortName),
  },
];

/** Two header rows: names that span, and names below a shared one. */
const headerOf = (layout: readonly LayoutColumn[]): readonly (readonly HeaderCell[])[] => {
  const first: HeaderCell[] = [];
  for (const [at, column] of layout.entries()) {
    const { under } = column;
    if (under === undefined) first.push({ text: column.header, columns: 1, rows: 2 });
    else if (layout[at - 1]?.under !== under)
      first.push({ text: under, columns: layout.filter((each) => each.under === under).length, rows: 1 });
  }
  const second = layout
    .filter(({ under }) => under !== undefined)
    .map(({ header }): HeaderCell => ({ text: header, columns: 1, rows: 1 }));
  return [first, second];
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

const rowsOf = (facts: ReportFacts, layout: readonly LayoutColumn[]): readonly TableRow[] =>
  facts.groups.flatMap(({ code, name }, at): readonly TableRow[] => {
    const rows = facts.indicators.filter((row) => row.group === code && row.judged);
    if (rows.length === 0) return [];
    return [
      {
        kind: 'group',
        cells: layout.map(({ key }) =>
          key === 'number'
            ? text(ROMAN[at] ?? String(at + 1))
            : key === 'name'
              ? text(name.toLocaleUpperCase('vi'))
              : EMPTY,
        ),
      },
      ...rows.map((row): TableRow => ({
        kind: row.parent === null ? 'indicator' : 'child',
        cells: layout.map(({ cell, key }) =>
          // «Trong đó» rows are judged with the whole.
          row.parent !== null && key === 'status' ? EMPTY : cell(row),
        ),
      })),
    ];
  });

/** «Tổng số 29 chỉ tiêu: vượt 09, đạt 14, không đạt 06», with what does not add up said. */
export const totalsLine = ({ count, final }: Pick<ReportFacts, 'count' | 'final'>): string => {
  if (final !== null) {
    const sum = final.exceeded + final.met + final.missed + final.undecided;
    const parts = `vượt ${printCount(final.exceeded)}, đạt ${printCount(final.met)}, không đạt ${printCount(final.missed)}${final.undecided === 0 ? '' : `, chưa đánh giá ${printCount(final.undecided)}`}`;
    return `Tổng số ${printCount(final.total)} chỉ tiêu: ${parts}${sum === final.total ? '' : ` (cộng các phần được ${printCount(sum)})`}.`;
  }
  return `Tổng số ${printCount(count.total)} chỉ tiêu: ${partsOf(count)}${count.reconciles ? '' : ` (cộng các phần được ${printCount(count.counted)})`}.`;
};

const partsOf = ({ byStatus }: StatusCount): string =>
  (['met', 'on_track', 'at_risk', 'will_miss', 'no_data', 'not_due', 'withheld'] as const)
    .filter((status) => (byStatus[status] ?? 0) > 0)
    .map((status) => `${STATUS_WORDS[status].toLocaleLowerCase('vi')} ${printCount(byStatus[status] ?? 0)}`)
    .join(', ');

const note = (words: string): Paragraph => ({
  kind: 'paragraph',
  role: 'note',
  runs: [plain(words)],
  written: null,
});

/** Notes on how firm the figures are, only of what the table has. */
const notesOf = (facts: ReportFacts): readonly Paragraph[] => {
  const has = (vintage: string): boolean =>
    facts.indicators.some((row) => row.judged && row.toDate !== null && row.vintage === vintage);
  return [
    note(
      [
        'Ghi chú: TH: thực hiện; KH: kế hoạch; số không đánh dấu là ước thực hiện',
        ...(has('preliminary') ? ['(1) số sơ bộ'] : []),
        ...(has('official') ? ['(2) số chính thức'] : []),
        '«-»: chưa phát sinh; «…»: chưa có số liệu',
      ].join('; ') + '.',
    ),
    ...(facts.illustrative
      ? [note('Bản trình diễn: một phần số liệu là số minh họa, không phải số đã công bố.')]
      : []),
  ];
};

/** Phụ lục 1. */
export const indicatorsAnnex = (
  facts: ReportFacts,
  {
    kind,
    number: annexNumber,
    belongsTo,
  }: { readonly kind: ReportKind; readonly number: number; readonly belongsTo: string },
): Section => {
  const layout = layoutOf(facts);
  const table: Table = {
    kind: 'table',
    key: 'indicators',
    summary: `Tình hình thực hiện các chỉ tiêu ${periodWords(kind, facts.year, facts.month)}`,
    columns: layout.map(({ key, widthMm, align }) => ({ key, widthMm, align })),
    header: headerOf(layout),
    numbering: layout.map((column) => column.number),
    rows: rowsOf(facts, layout),
  };
  return {
    key: 'annex-indicators',
    kind: 'annex',
    orientation: 'landscape',
    name: `Phụ lục ${annexNumber}`,
    heading: [
      { text: `Phụ lục ${annexNumber}`, style: 'number' },
      {
        text: `Tình hình thực hiện các chỉ tiêu ${periodWords(kind, facts.year, facts.month)}`,
        style: 'title',
      },
      { text: belongsTo, style: 'belongs_to' },
    ],
    blocks: [
      table,
      { kind: 'paragraph', role: 'item', runs: [plain(totalsLine(facts))], written: null },
      ...notesOf(facts),
    ],
  };
};

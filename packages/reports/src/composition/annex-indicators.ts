/** Phụ lục 1: every indicator in one table, as papers print it (`domain.md` §3.2). */
import { printCount, type ChosenColumn, type ReportKind, type StatusCount } from '@ve-dich/domain';
import type { IndicatorFacts, ReportFacts } from '../facts.ts';
import type { Paragraph, Section, Table, TableRow } from '../report.ts';
import { EMPTY, headerOf, layoutOf, text, type Made } from './annex-columns.ts';
import { periodWords, plain, STATUS_WORDS } from './words.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

/** What the resolution counts, with what is «trong đó» of it; what is followed beside it has pages of its own. */
const isShown = ({ indicators }: ReportFacts, row: IndicatorFacts): boolean =>
  row.parent === null
    ? row.judged
    : indicators.some(({ code, parent, judged }) => code === row.parent && parent === null && judged);

const rowsOf = (facts: ReportFacts, layout: readonly Made[]): readonly TableRow[] =>
  facts.groups.flatMap(({ code, name }, at): readonly TableRow[] => {
    const rows = facts.indicators.filter((row) => row.group === code && isShown(facts, row));
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
    facts.indicators.some((row) => isShown(facts, row) && row.toDate !== null && row.vintage === vintage);
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
    columns,
  }: {
    readonly kind: ReportKind;
    readonly number: number;
    readonly belongsTo: string;
    /** `null` for the usual ones. */
    readonly columns: readonly ChosenColumn[] | null;
  },
): Section => {
  const layout = layoutOf(facts, columns);
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

/** Phụ lục 1: every indicator in one table, as papers print it (`domain.md` §3.2). */
import type { StatusCount } from '@ve-dich/domain';
import type { IndicatorFacts, ReportFacts } from '../facts.ts';
import type { Paragraph, Run, Section, Table, TableRow } from '../report.ts';
import { EMPTY, headerOf, layoutOf, text, type Made } from './annex-columns.ts';
import { annexHeading, annexName, type AnnexPlace } from './annex-heading.ts';
import { vintageOf } from './indicator-sentence.ts';
import { countRun, periodWords, plain, STATUS_WORDS } from './words.ts';

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

type Counted = { readonly words: string; readonly count: number; readonly what: string };

const totalled = (
  total: readonly [count: number, what: string],
  parts: readonly Counted[],
  sum: readonly [count: number, what: string],
): readonly Run[] => [
  plain('Tổng số '),
  countRun(...total),
  plain(' chỉ tiêu: '),
  ...parts.flatMap(({ words, count, what }, at) => [
    plain(`${at === 0 ? '' : ', '}${words} `),
    countRun(count, what),
  ]),
  ...(sum[0] === total[0] ? [] : [plain(' (cộng các phần được '), countRun(...sum), plain(')')]),
  plain('.'),
];

/** «Tổng số 29 chỉ tiêu: vượt 09, đạt 14, không đạt 06», with what does not add up said. */
export const totalsRuns = ({ count, final }: Pick<ReportFacts, 'count' | 'final'>): readonly Run[] => {
  if (final === null)
    return totalled([count.total, 'count.total'], partsOf(count), [count.counted, 'count.counted']);
  const { total, exceeded, met, missed, undecided } = final;
  return totalled(
    [total, 'final.total'],
    [
      { words: 'vượt', count: exceeded, what: 'final.exceeded' },
      { words: 'đạt', count: met, what: 'final.met' },
      { words: 'không đạt', count: missed, what: 'final.missed' },
      ...(undecided === 0 ? [] : [{ words: 'chưa đánh giá', count: undecided, what: 'final.undecided' }]),
    ],
    [exceeded + met + missed + undecided, 'final.sum'],
  );
};

const partsOf = ({ byStatus }: StatusCount): readonly Counted[] =>
  (['met', 'on_track', 'at_risk', 'will_miss', 'no_data', 'not_due', 'withheld'] as const)
    .map((status): Counted => ({
      words: STATUS_WORDS[status].toLocaleLowerCase('vi'),
      count: byStatus[status] ?? 0,
      what: `count.${status}`,
    }))
    .filter(({ count }) => count > 0);

const note = (words: string): Paragraph => ({
  kind: 'paragraph',
  role: 'note',
  runs: [plain(words)],
  written: null,
});

/** How firm the figures to date are: of the column that has them, and only of what it has; the other columns say nothing of it. */
const vintageNotes = (facts: ReportFacts, layout: readonly Made[]): readonly string[] => {
  const column = layout.find(({ key }) => key === 'toDate');
  const vintages = new Set(
    facts.indicators.filter((row) => isShown(facts, row) && row.toDate !== null).map(vintageOf),
  );
  if (column === undefined || vintages.size === 0) return [];
  const parts = [
    ...(vintages.has('estimate') ? ['số không đánh dấu là ước thực hiện'] : []),
    ...(vintages.has('preliminary') ? ['(1) là số sơ bộ'] : []),
    ...(vintages.has('official') ? ['(2) là số chính thức'] : []),
  ];
  return [`ở cột «${column.header}»: ${parts.join(', ')}`];
};

const notesOf = (facts: ReportFacts, layout: readonly Made[]): readonly Paragraph[] => [
  note(
    `${[
      'Ghi chú: TH: thực hiện; KH: kế hoạch',
      ...vintageNotes(facts, layout),
      '«-»: chưa phát sinh; «…»: chưa có số liệu',
    ].join('; ')}.`,
  ),
  ...(facts.illustrative
    ? [note('Bản trình diễn: một phần số liệu là số minh họa, không phải số đã công bố.')]
    : []),
];

/** Phụ lục 1. */
export const indicatorsAnnex = (facts: ReportFacts, place: AnnexPlace): Section => {
  const layout = layoutOf(facts, place.columns);
  const title = `Tình hình thực hiện các chỉ tiêu ${periodWords(place.kind, facts.year, facts.month)}`;
  const table: Table = {
    kind: 'table',
    key: 'indicators',
    summary: title,
    columns: layout.map(({ key, widthMm, align }) => ({ key, widthMm, align })),
    header: headerOf(layout),
    numbering: layout.map((column) => column.number),
    rows: rowsOf(facts, layout),
  };
  return {
    key: 'annex-indicators',
    kind: 'annex',
    orientation: 'landscape',
    name: annexName(place),
    heading: annexHeading(place, title),
    blocks: [
      table,
      { kind: 'paragraph', role: 'item', runs: totalsRuns(facts), written: null },
      ...notesOf(facts, layout),
    ],
  };
};

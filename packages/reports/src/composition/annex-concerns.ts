/** Phụ lục 2: what is missed or in danger, why, what is done, who answers for it and until when (`domain.md` §3.2). */
import type { IndicatorFacts, ReportFacts } from '../facts.ts';
import type { Cell, Run, Section, Table } from '../report.ts';
import { annexHeading, annexName, type AnnexPlace } from './annex-heading.ts';
import { causesOf, measuresOf } from './explanation-parts.ts';
import { planRuns, shortfallRuns } from './indicator-sentence.ts';
import { concernsOf } from './main-part.ts';
import { periodWords, plain } from './words.ts';
import type { Writing } from './writing.ts';

const text = (...runs: readonly (string | Run)[]): Cell => {
  const said = runs.map((run) => (typeof run === 'string' ? plain(run) : run));
  return said.every((run) => run.text.trim() === '') ? { kind: 'empty' } : { kind: 'text', runs: said };
};

const monthWords = (period: string | null | undefined): string =>
  period == null ? '' : `${period.slice(5)}/${period.slice(0, 4)}`;

const COLUMNS = [
  { key: 'number', widthMm: 10, align: 'center', header: 'TT' },
  { key: 'name', widthMm: 44, align: 'left', header: 'Chỉ tiêu' },
  { key: 'plan', widthMm: 26, align: 'left', header: 'Kế hoạch năm' },
  { key: 'shortfall', widthMm: 46, align: 'left', header: 'Kết quả, mức hụt' },
  { key: 'causes', widthMm: 52, align: 'left', header: 'Nguyên nhân' },
  { key: 'measures', widthMm: 48, align: 'left', header: 'Giải pháp' },
  { key: 'responsible', widthMm: 34, align: 'left', header: 'Trách nhiệm' },
  { key: 'by', widthMm: 18, align: 'center', header: 'Thời hạn' },
] as const;

const cellsOf = (row: IndicatorFacts, at: number, writing: Writing): readonly Cell[] => [
  text(String(at + 1)),
  text(row.name),
  text(...planRuns(row, { place: 'table' })),
  text(...shortfallRuns(row, 'table')),
  text(causesOf(row, writing)),
  text(measuresOf(row, writing)),
  text(
    [
      row.lead.shortName,
      row.head.fullName === '—' ? '' : `đ/c ${row.head.fullName}`,
      row.explanation?.responsible ?? '',
    ]
      .filter((each) => each.trim() !== '')
      .join('; '),
  ),
  text(monthWords(row.explanation?.measuresBy)),
];

/** Phụ lục 2; `null` where nothing is missed or in danger. */
export const concernsAnnex = (facts: ReportFacts, place: AnnexPlace): Section | null => {
  const rows = concernsOf(facts);
  if (rows.length === 0) return null;
  const title = `${facts.final === null ? 'Chỉ tiêu chậm, có nguy cơ không đạt' : 'Chỉ tiêu không đạt'} ${periodWords(place.kind, facts.year, facts.month)}`;
  const table: Table = {
    kind: 'table',
    key: 'concerns',
    summary: title,
    columns: COLUMNS.map(({ key, widthMm, align }) => ({ key, widthMm, align })),
    header: [COLUMNS.map(({ header }) => ({ text: header, columns: 1, rows: 1 }))],
    numbering: [],
    rows: rows.map((row, at) => ({ kind: 'indicator', cells: cellsOf(row, at, place.writing) })),
  };
  return {
    key: 'annex-concerns',
    kind: 'annex',
    orientation: 'landscape',
    name: annexName(place),
    heading: annexHeading(place, title),
    blocks: [table],
  };
};

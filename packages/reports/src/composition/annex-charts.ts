/** Phụ lục 3: the year of each indicator as a chart (`domain.md` §3.2). */
import type { IndicatorFacts, ReportFacts } from '../facts.ts';
import type { Chart, Section } from '../report.ts';
import { annexHeading, annexName, type AnnexPlace } from './annex-heading.ts';
import { periodWords, printed, upToWords, withUnit } from './words.ts';

/** One point is no line: with fewer months there is nothing to see. */
const LEAST_MONTHS = 2;

/** The year's aim where it is one number: a floor, a value, a ceiling; a band has none. */
const aimOf = ({ target }: IndicatorFacts): string | null => {
  switch (target?.operator) {
    case 'at_least':
    case 'more_than':
    case 'exactly':
    case 'about':
      return target.low;
    case 'at_most':
    case 'less_than':
      return target.high ?? target.low;
    case 'between':
    case undefined:
      return null;
  }
};

type Latest = {
  readonly month: number;
  readonly toDate: string | null;
  readonly expected: string | null;
  readonly lastYear: string | null;
};

/** What is said of a chart in words: the figure the report speaks of, or the latest there is. */
const latestOf = (row: IndicatorFacts, reported: number): Latest => {
  if (row.toDate !== null)
    return {
      month: row.judgedMonth ?? reported,
      toDate: row.toDate,
      expected: row.expected,
      lastYear: row.samePeriod,
    };
  const at = row.months.findLastIndex(({ toDate }) => toDate !== null);
  const month = row.months[at];
  return {
    month: at + 1,
    toDate: month?.toDate ?? null,
    expected: month?.expected ?? null,
    lastYear: month?.lastYear ?? null,
  };
};

/**
 * «Giải ngân vốn đầu tư công đến hết tháng 7 đạt 658,0 tỷ đồng, lộ trình 1.045,0 tỷ đồng, cùng kỳ năm trước 613,3 tỷ
 * đồng».
 */
const summaryOf = (row: IndicatorFacts, facts: ReportFacts): string => {
  const { month, toDate, expected, lastYear } = latestOf(row, facts.month);
  const say = (value: string): string => withUnit(printed(value, row.decimals), row.unit);
  return [
    `${row.name} đến ${upToWords({ year: facts.year, month })} đạt ${toDate === null ? '…' : say(toDate)}`,
    ...(expected === null ? [] : [`lộ trình ${say(expected)}`]),
    ...(lastYear === null ? [] : [`cùng kỳ năm trước ${say(lastYear)}`]),
  ].join(', ');
};

const chartOf = (row: IndicatorFacts, facts: ReportFacts): Chart => ({
  kind: 'chart',
  key: `chart-${row.code}`,
  title: `${row.number}. ${row.shortName} (${row.unit})`,
  summary: summaryOf(row, facts),
  decimals: row.decimals,
  plan: row.months.map(({ expected }) => expected),
  actual: row.months.map(({ toDate }) => toDate),
  lastYear: row.months.map(({ lastYear }) => lastYear),
  names: {
    plan: 'Lộ trình',
    actual: `Thực hiện năm ${facts.year}`,
    lastYear: `Năm ${facts.year - 1}`,
  },
  aim: aimOf(row),
});

const hasChart = ({ judged, parent, months }: IndicatorFacts): boolean =>
  judged && parent === null && months.filter(({ toDate }) => toDate !== null).length >= LEAST_MONTHS;

/** Phụ lục 3: a chart for each judged whole that has two months of numbers; `null` where none has. */
export const chartsAnnex = (facts: ReportFacts, place: AnnexPlace): Section | null => {
  // In the order of Phụ lục 1: group by group.
  const rows = facts.groups.flatMap(({ code }) =>
    facts.indicators.filter((row) => row.group === code && hasChart(row)),
  );
  if (rows.length === 0) return null;
  return {
    key: 'annex-charts',
    kind: 'annex',
    orientation: 'portrait',
    name: annexName(place),
    heading: annexHeading(place, `Biểu đồ các chỉ tiêu ${periodWords(place.kind, facts.year, facts.month)}`),
    blocks: rows.map((row) => chartOf(row, facts)),
  };
};

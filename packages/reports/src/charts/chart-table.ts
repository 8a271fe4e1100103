/** The numbers of a chart as a table: a row for each line, a column for each month. */
import { printNumber, quantity } from '@ve-dich/domain';
import type { Cell, Chart, Column, Table } from '../report.ts';

const MONTHS = 12;
const NAME_MM = 40;
const MONTH_MM = 19;

/** The table of a chart, with its title above the months. */
export const chartTable = (chart: Chart): Table => {
  const { key, title, summary, decimals, names, plan, actual, lastYear } = chart;
  const months = Array.from({ length: MONTHS }, (_, at) => at);
  const numbers = (values: readonly (string | null)[]): readonly Cell[] =>
    months.map((at): Cell => {
      const value = values[at] ?? null;
      if (value === null) return { kind: 'empty' };
      const text = printNumber(quantity(value), { decimals, language: 'vi', minus: 'paper' });
      return { kind: 'number', value, decimals, text, trace: null };
    });
  const row = (name: string, values: readonly (string | null)[]): Table['rows'][number] => ({
    kind: 'indicator',
    cells: [{ kind: 'text', runs: [{ text: name }] }, ...numbers(values)],
  });
  return {
    kind: 'table',
    key,
    summary,
    columns: [
      { key: 'name', widthMm: NAME_MM, align: 'left' },
      ...months.map((at): Column => ({ key: `month-${at + 1}`, widthMm: MONTH_MM, align: 'right' })),
    ],
    header: [
      [{ text: title, columns: MONTHS + 1, rows: 1 }],
      ['', ...months.map((at) => `T${at + 1}`)].map((text) => ({ text, columns: 1, rows: 1 })),
    ],
    numbering: [],
    rows: [row(names.plan, plan), row(names.actual, actual), row(names.lastYear, lastYear)],
  };
};

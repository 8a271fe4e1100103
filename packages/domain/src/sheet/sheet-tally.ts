/** All rows of a sheet together: those left out, those that claim one indicator, how many of each sort. */
import type { DropReason } from './row-match.ts';
import type { SheetCounts, SheetRow, SheetValue, ValueState } from './sheet-reading.ts';

/** Rows by match, values by state. */
export const countsOf = (rows: readonly SheetRow[]): SheetCounts => {
  const values = rows.flatMap((row) => row.values);
  const matches = (match: SheetRow['match']['match']): number =>
    rows.filter((row) => row.match.match === match).length;
  const states = (state: ValueState): number => values.filter((value) => value.state === state).length;
  return {
    matched: matches('matched'),
    doubtful: matches('doubtful'),
    unknown: matches('unknown'),
    dropped: matches('dropped'),
    ready: states('ready'),
    confirm: states('confirm'),
    ask: states('ask'),
    wrong: states('wrong'),
    missing: states('missing'),
    same: values.filter(({ findings }) => findings.includes('same_as_current')).length,
  };
};

/** Rows that were left out before they were looked at one by one. */
export const droppedRows = (
  rows: readonly number[],
  why: DropReason,
  labelOf: (row: number) => string,
): SheetRow[] =>
  rows.map((row) => ({
    row,
    label: labelOf(row),
    match: { match: 'dropped', why },
    unit: '',
    values: [],
    raw: [],
    isRepeated: false,
    notEntered: false,
    note: '',
    asOf: null,
    vintage: null,
  }));

/** Of rows that claim one indicator each is to be looked at; rows with nothing in them claim nothing. */
export const withRivals = (rows: readonly SheetRow[]): SheetRow[] => {
  const claims = (row: SheetRow): boolean => row.values.some(({ state }) => state !== 'missing');
  const claimed = new Map<string, number>();
  for (const row of rows) {
    if (row.match.match !== 'matched' || !claims(row)) continue;
    claimed.set(row.match.indicatorId, (claimed.get(row.match.indicatorId) ?? 0) + 1);
  }
  return rows.map((row) => {
    const count = row.match.match === 'matched' ? (claimed.get(row.match.indicatorId) ?? 0) : 0;
    if (count < 2 || !claims(row)) return row;
    const values = row.values.map((value): SheetValue =>
      value.state === 'ready' ? { ...value, state: 'confirm' } : value,
    );
    return { ...row, isRepeated: true, values };
  });
};

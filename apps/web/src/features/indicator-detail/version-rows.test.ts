import { describe, expect, it } from 'vitest';
import { rowsOfYear, versionRows } from './version-rows.ts';

const version = (period: string, sequence: number, toDate: string) =>
  ({
    period,
    sequence,
    toDate,
    form: 'number',
    inMonth: null,
    text: null,
    absence: null,
    vintage: 'estimate',
    asOf: '2024-01-31',
    recordedAt: '2024-02-01T00:00:00.000Z',
    recordedBy: 'A',
    reason: null,
    sourceUrl: null,
    illustrative: false,
    best: true,
  }) as const;

describe('the history of figures', () => {
  const rows = versionRows([
    version('2024-01', 1, '10'),
    version('2024-02', 1, '20'),
    version('2024-01', 2, '12'),
    version('2023-12', 1, '99'),
  ]);

  it('has every entry, the newest month first and within it the newest entry', () => {
    expect(rows.map((row) => `${row.version.period}/${row.version.sequence}`)).toEqual([
      '2024-02/1',
      '2024-01/2',
      '2024-01/1',
      '2023-12/1',
    ]);
  });

  it('shows what an entry replaced, and never another month’s', () => {
    expect(rows.map((row) => row.replaced?.toDate ?? null)).toEqual([null, '10', null, null]);
  });

  it('names a month once', () => {
    expect(rows.map((row) => row.startsMonth)).toEqual([true, true, false, true]);
  });

  it('can be kept to one year', () => {
    expect(rowsOfYear(rows, 2023).map((row) => row.version.period)).toEqual(['2023-12']);
  });
});

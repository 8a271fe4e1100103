import { describe, expect, it } from 'vitest';
import {
  ANNEX_COLUMNS,
  columnHeader,
  layoutFault,
  standingLayouts,
  USUAL_ANNEX_COLUMNS,
  type ChosenColumn,
  type SavedLayout,
} from './annex-layout.ts';
import type { Instant } from './civil-date.ts';

const saved = (sequence: number, name: string, columns: SavedLayout['columns']): SavedLayout => ({
  id: `l-${sequence}`,
  sequence,
  setCode: 'tu',
  name,
  columns,
  savedAt: '2024-08-12T00:00:00.000Z' as Instant,
  savedBy: 'a',
});
const plan: ChosenColumn = { key: 'plan', header: '' };
const lead: ChosenColumn = { key: 'lead', header: 'Đơn vị' };

describe('saved layouts', () => {
  it('of a name the last holds; what was taken away is not there, and can come back', () => {
    const all = [
      saved(3, 'BTV', [lead]),
      saved(1, 'BTV', [plan]),
      saved(2, 'HĐND', [plan]),
      saved(4, 'HĐND', null),
    ];
    expect(standingLayouts(all).map(({ name, columns }) => [name, columns])).toEqual([['BTV', [lead]]]);
    expect(standingLayouts([...all, saved(5, 'HĐND', [lead])]).map(({ name }) => name)).toEqual([
      'BTV',
      'HĐND',
    ]);
  });

  it.each([
    ['Ban Thường vụ', [plan, lead], null],
    ['  ', [plan], 'name'],
    ['x'.repeat(61), [plan], 'name'],
    ['BTV', [], 'no_columns'],
    ['BTV', [plan, { key: 'plan' as const, header: 'Giao' }], 'twice'],
  ])('«%s» with %j: %s', (name, columns, fault) => {
    expect(layoutFault(name, columns)).toBe(fault);
  });
});

it('the usual table has every column but the three to be asked for', () => {
  expect(ANNEX_COLUMNS.filter((key) => !USUAL_ANNEX_COLUMNS.includes(key))).toEqual([
    'expected',
    'head',
    'note',
  ]);
});

it.each([
  ['', 'KH năm 2024'],
  ['  ', 'KH năm 2024'],
  ['Kế hoạch {năm}', 'Kế hoạch 2024'],
  ['TH {năm trước}, KH {năm}, {tháng} tháng', 'TH 2023, KH 2024, 7 tháng'],
  // Nothing else is replaced, whatever it looks like.
  ['{nam} $& ${năm} {{năm}}', '{nam} $& $2024 {2024}'],
])('the words «%s» over a column are «%s»', (header, words) => {
  expect(columnHeader(header, 'KH năm 2024', { year: 2024, month: 7 })).toBe(words);
});

import { expect, test } from 'vitest';
import { readableSheets, sheetOfMonth } from './sheet-choice.ts';

const sheet = (name: string, hidden = false, text = 'x') => ({
  name,
  hidden,
  truncated: false,
  rows: [[text === '' ? { kind: 'empty' as const } : { kind: 'text' as const, text }]],
});

test.each([
  [['T1', 'T4', 'T5', 'T12'], 2],
  [['Bìa', 'Tháng 5-2023', 'Tháng 5-2024'], 2],
  [['Tháng 5-2023', 'Tháng 05'], 1],
  // Nothing says which: the first.
  [['Biểu 1', 'Biểu 2'], 0],
  [[], 0],
])('of %j the month’s own sheet is looked at first', (names, at) => {
  expect(
    sheetOfMonth(
      names.map((name) => sheet(name)),
      { year: 2024, month: 5 },
    ),
  ).toBe(at);
});

test('hidden and empty sheets are not offered', () => {
  const all = [sheet('T4'), sheet('T5', true), sheet('T6', false, '')];
  expect(readableSheets(all).map(({ name }) => name)).toEqual(['T4']);
});

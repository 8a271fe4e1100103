import { expect, test } from 'vitest';
import { beginsNumber, moved } from './grid-move.ts';

const size = { rows: 3, columns: 12 };
const from = { row: 1, column: 4 };

test.each([
  ['ArrowUp', false, 0, 4],
  ['ArrowDown', false, 2, 4],
  ['ArrowLeft', false, 1, 3],
  ['ArrowRight', false, 1, 5],
  ['Home', false, 1, 0],
  ['End', false, 1, 11],
  ['Home', true, 0, 0],
  ['End', true, 2, 11],
  ['PageUp', false, 0, 4],
  ['PageDown', false, 2, 4],
])('%s (Ctrl %s)', (key, ctrlKey, row, column) => {
  expect(moved(from, { key, ctrlKey }, size)).toEqual({ row, column });
});

test('at the edge one stays', () => {
  expect(moved({ row: 0, column: 0 }, { key: 'ArrowUp', ctrlKey: false }, size)).toEqual({
    row: 0,
    column: 0,
  });
  expect(moved({ row: 2, column: 11 }, { key: 'ArrowRight', ctrlKey: false }, size)).toEqual({
    row: 2,
    column: 11,
  });
});

test('a digit, a mark or a minus begins a number; a letter does not', () => {
  expect(['5', ',', '-', '−', '('].map((key) => beginsNumber({ key }))).toEqual(Array(5).fill(true));
  expect(['a', 'Enter', 'Tab', ' '].map((key) => beginsNumber({ key }))).toEqual(Array(4).fill(false));
});

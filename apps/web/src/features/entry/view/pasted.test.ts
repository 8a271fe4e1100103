import { expect, test } from 'vitest';
import { isBlockOfCells } from './pasted.ts';

test.each([
  ['395,4', false],
  // Excel puts a line break after a single cell.
  ['395,4\r\n', false],
  ['395,4\t46', true],
  ['395,4\r\n46\r\n', true],
  ['', false],
])('%j', (text, isBlock) => {
  expect(isBlockOfCells(text)).toBe(isBlock);
});

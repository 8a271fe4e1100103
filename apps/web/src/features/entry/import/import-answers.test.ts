import { labelKey } from '@ve-dich/domain';
import { expect, test } from 'vitest';
import { block, importFacts, previewOf } from '../../../testing/importing.ts';
import { labelsToRemember, withColumn, withRow } from './import-answers.ts';
import { NO_ANSWERS, type ImportAnswers } from './import-preview.ts';

const of = block('Chỉ tiêu | Lũy kế', 'DN lập mới | 46', 'DN lập mới | 47', 'Vốn đã rải | 395,4');
const remembered = (answers: ImportAnswers, before: Record<string, string> = {}) => {
  const facts = importFacts({ remembered: before });
  return labelsToRemember(previewOf(of, facts, answers), answers, facts);
};

test('what a person said of a label is worth remembering, what was left to the sheet is not', () => {
  expect(remembered(NO_ANSWERS)).toEqual([]);
  expect(remembered(withRow(NO_ANSWERS, 3, 'ct-04'))).toEqual([{ label: 'Vốn đã rải', code: 'ct-04' }]);
  // A row that was left out is forgotten only where it was remembered.
  expect(remembered(withRow(NO_ANSWERS, 3, null))).toEqual([]);
  const known = { [labelKey('Vốn đã rải')]: 'ct-04' };
  expect(remembered(withRow(NO_ANSWERS, 3, null), known)).toEqual([{ label: 'Vốn đã rải', code: null }]);
  expect(remembered(withRow(NO_ANSWERS, 3, 'ct-04'), known)).toEqual([]);
  expect(remembered(withRow(NO_ANSWERS, 3, 'ct-13'), known)).toEqual([
    { label: 'Vốn đã rải', code: 'ct-13' },
  ]);
});

test('of a label with two answers nothing is remembered', () => {
  const one = withRow(NO_ANSWERS, 1, 'ct-13');
  expect(remembered(withRow(one, 2, 'ct-13'))).toEqual([{ label: 'DN lập mới', code: 'ct-13' }]);
  expect(remembered(withRow(one, 2, 'ct-04'))).toEqual([]);
  expect(remembered(withRow(one, 2, null))).toEqual([]);
});

test('a column is what a person says, until it is left to the sheet again', () => {
  const bare = block('Giải ngân vốn đầu tư công | 395,4');
  const said = withColumn(NO_ANSWERS, 1, 'to_date');
  expect(previewOf(bare).totals.write).toBe(0);
  expect(previewOf(bare, importFacts(), said).totals.write).toBe(1);
  expect(withColumn(said, 1, null)).toEqual(NO_ANSWERS);
});

import { expect, test } from 'vitest';
import { aContent, anEntryRow, aSending, aSubmission } from '../../testing/entry-row-answers.ts';
import { isEditedForUnit, numberSentByUnit } from './edited-number.ts';

const edit = (hour: number, typed: string) =>
  aSending({ kind: 'edited_for_unit', at: `2024-06-05T${String(hour).padStart(2, '0')}:00:00.000Z`, typed });
const sent = (hour: number, typed: string) =>
  aSending({ at: `2024-06-05T${String(hour).padStart(2, '0')}:00:00.000Z`, typed });
const row = (history: ReturnType<typeof edit>[], toDate: string, onBehalf = true) =>
  anEntryRow({ history, submission: aSubmission({ onBehalf, content: aContent({ toDate }) }) });

test('the unit’s own number, however often the office has mended it', () => {
  expect(numberSentByUnit(row([edit(9, '395,4'), sent(8, '395,4')], '359,4'))).toBe('395,4');
  expect(numberSentByUnit(row([edit(10, '359,4'), edit(9, '395,4'), sent(8, '395,4')], '359,5'))).toBe(
    '395,4',
  );
});

test('of an earlier round nothing is said', () => {
  const history = [sent(12, '400'), edit(9, '395,4'), sent(8, '395,4')];
  expect(isEditedForUnit(row(history, '400'))).toBe(false);
  const again = [edit(13, '400'), ...history];
  expect(numberSentByUnit(row(again, '401'))).toBe('400');
});

test('where only the explanation was mended the number stands as it was sent', () => {
  const mended = row([edit(9, '395,4'), sent(8, '395,4')], '395,4');
  expect([isEditedForUnit(mended), numberSentByUnit(mended)]).toEqual([true, null]);
});

test('what the office entered itself is no edit', () => {
  expect(isEditedForUnit(row([sent(8, '395,4')], '395,4'))).toBe(false);
});

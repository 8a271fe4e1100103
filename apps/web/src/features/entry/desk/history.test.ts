import { expect, test } from 'vitest';
import { someContent } from '../../../testing/entry-fixtures.ts';
import { noted, NO_HISTORY, redone, undone, type History } from './history.ts';

const typed = (history: History, before: string, after: string, isTypingOn = false, place = 'ct-04/toDate') =>
  noted(
    history,
    {
      place,
      changes: [
        { code: 'ct-04', before: someContent({ toDate: before }), after: someContent({ toDate: after }) },
      ],
    },
    isTypingOn,
  );

test('a run of typing in one field is one step', () => {
  const history = typed(typed(typed(NO_HISTORY, '', '3'), '3', '39', true), '39', '395', true);
  expect(history.past).toHaveLength(1);
  expect(undone(history)?.step.changes[0]?.before.toDate).toBe('');
});

test('a pause, or another field, begins a new step', () => {
  const paused = typed(typed(NO_HISTORY, '', '3'), '3', '39');
  expect(paused.past).toHaveLength(2);
  expect(typed(paused, '', '8', true, 'ct-04/month').past).toHaveLength(3);
});

test('what was taken back is done again, until something else is typed', () => {
  const two = typed(typed(NO_HISTORY, '', '3'), '3', '39');
  const back = undone(two);
  expect(back?.step.changes[0]?.before.toDate).toBe('3');
  const again = back === null ? null : redone(back.history);
  expect(again?.step.changes[0]?.after.toDate).toBe('39');
  expect(again?.history.past).toHaveLength(2);
  expect(back === null ? null : typed(back.history, '3', '4').future).toEqual([]);
});

test('fifty steps are kept, the oldest goes', () => {
  let history = NO_HISTORY;
  for (let at = 0; at < 60; at += 1) history = typed(history, String(at), String(at + 1));
  expect(history.past).toHaveLength(50);
  expect(history.past[0]?.changes[0]?.before.toDate).toBe('10');
});

test('nothing to take back is nothing', () => {
  expect(undone(NO_HISTORY)).toBeNull();
  expect(redone(NO_HISTORY)).toBeNull();
});

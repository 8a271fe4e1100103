import { expect, test } from 'vitest';
import { aContent, anEntryRow, aSending, aSubmission } from '../../testing/entry-row-answers.ts';
import { aReopening, aReview } from '../../testing/review-answers.ts';
import { changedRows, isNewer } from './newer.ts';

const before = aReview([anEntryRow()]);

test('the clock alone is nothing new', () => {
  expect(isNewer(before, aReview([anEntryRow()], { calendar: { now: '2024-06-05T16:00:00.000Z' } }))).toBe(
    false,
  );
});

test.each([
  ['another version', aReview([anEntryRow({ submission: aSubmission({ version: 4 }) })])],
  ['taken back', aReview([anEntryRow({ submission: aSubmission({ state: 'draft', version: 4 }) })])],
  ['another row', aReview([anEntryRow(), anEntryRow({ code: 'ct-05' })])],
  ['locked', aReview([anEntryRow()], { calendar: { state: 'locked' } })],
  ['a reopening asked for', aReview([anEntryRow()], { reopenings: [aReopening()] })],
])('%s is', (_, after) => {
  expect(isNewer(before, after)).toBe(true);
});

test('who changed a figure, and from what to what', () => {
  const bich = { fullName: 'Hoàng Thị Bích', title: { vi: 'Chuyên viên', en: 'Coordinator' } };
  const edited = aReview([
    anEntryRow({
      submission: aSubmission({
        version: 4,
        content: aContent({ toDate: '359,4' }),
        savedAt: '2024-06-05T15:00:00.000Z',
        savedBy: bich,
      }),
      history: [aSending(), aSending({ kind: 'edited_for_unit', at: '2024-06-05T15:00:00.000Z', by: bich })],
    }),
    anEntryRow({ code: 'ct-05', submission: aSubmission({ version: 9 }) }),
  ]);
  const found = changedRows(before, edited, ['ct-04']);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ by: 'Hoàng Thị Bích', from: '395,4', to: '359,4' });
  expect(changedRows(before, before, ['ct-04'])).toEqual([]);
});

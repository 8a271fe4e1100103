/** The whole against its parts: what the document says it sets, and what has been entered of it. */
import type { Instant } from '@ve-dich/domain';
import { expect, it } from 'vitest';
import { smallBook, toDate } from '../testing/small-book.ts';
import { composeDashboard } from './compose-dashboard.ts';

const NOW = '2024-08-12T02:00:00.000Z' as Instant;

it.each([
  ['as many as were entered', 1, { total: 1, counted: 1, reconciles: true }],
  // «46/57 đạt và vượt» of parts that add up to 44 (domain.md §1.7): the page says that they do not.
  ['more than were entered', 2, { total: 2, counted: 1, reconciles: false }],
  ['nothing', null, { total: 1, counted: 1, reconciles: true }],
] as const)('where the document states %s, so does the count', (_, statedCount, expected) => {
  const { book } = smallBook({
    target: ['at_least', '120'],
    path: (month) => String(month * 10),
    versions: [[7, 'official', toDate('70')]],
  });
  const stating = { ...book, targetSet: { ...book.targetSet, statedCount } };
  const { count, targetSet } = composeDashboard(stating, 7, NOW);
  expect(count).toMatchObject(expected);
  expect(targetSet).toMatchObject({ judged: 1, stated: statedCount });
});

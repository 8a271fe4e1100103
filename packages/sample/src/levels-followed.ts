/**
 * The illustrative levels of the rows that are followed, with the year before where it is compared with. The parts of the
 * economy add to 100,0 in every quarter; the mean growth is reckoned from the published years (4,0; 6,01; 6,33).
 */
import type { Month } from '@ve-dich/domain';
import { monthly, type Level, type Levels } from './level.ts';

/** Levels that stand still, given by the months in which they change and written out for every month up to the last. */
const from = (last: Month, ...changes: readonly Level[]): readonly Level[] => {
  const months = Array.from({ length: last }, (_, index) => (index + 1) as Month);
  return months.map((month): Level => [month, changes.findLast(([since]) => since <= month)?.[1] ?? '0']);
};
/** The ends of the quarters, from March on. */
const quarters = (...levels: readonly string[]): readonly Level[] =>
  levels.map((level, index): Level => [(index * 3 + 3) as Month, level]);

export const FOLLOWED_LEVELS: Levels = {
  // 2022 and 2023 were published.
  'td-01': { 2024: [[5, '34']] },
  'td-02a': { 2023: quarters('29', '28.9', '28.8', '28.6'), 2024: quarters('28.4', '28.1') },
  'td-02b': { 2023: quarters('15.3', '15.4', '15.6', '15.8'), 2024: quarters('15.9', '16') },
  'td-02c': { 2023: quarters('55.7', '55.7', '55.6', '55.6'), 2024: quarters('55.7', '55.9') },
  // The third step, due in June, is not done.
  'td-03': { 2024: from(8, [2, '1'], [4, '2']) },
  'td-04': {
    2023: monthly(
      '4.62',
      '4.41',
      '4.2',
      '3.9',
      '3.62',
      '3.41',
      '3.2',
      '3.15',
      '3.18',
      '3.22',
      '3.25',
      '3.24',
    ),
    2024: monthly('4.31', '4.42', '4.38', '4.47', '4.53', '4.49', '4.41'),
  },
  'td-05': {
    2022: [
      [6, '4.26'],
      [12, '5'],
    ],
    2023: [
      [6, '5.22'],
      [12, '5.44'],
    ],
    2024: [[6, '5.59']],
  },
  // December 2023 was published; the one commune of July 2024 is that of indicator 12.
  'td-07': { 2023: from(11, [1, '18'], [11, '20']), 2024: from(7, [1, '23'], [7, '24']) },
};

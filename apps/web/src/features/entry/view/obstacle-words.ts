/** What keeps a row from being sent, in words: the same on top of the page and beside the field. */
import type { EntryFault } from '@ve-dich/domain';
import type { Problem } from '@ve-dich/contract';
import type { Texts } from '../../../i18n/vietnamese.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Obstacle } from './obstacles.ts';

/** Says what is wrong with what is typed. */
export const faultWords = (fault: EntryFault, { work, entry }: Texts): string => {
  if (fault.fault === 'missing' && (fault.field === 'numerator' || fault.field === 'denominator'))
    return work.missingPart;
  if (fault.fault !== 'number') return work.faults[fault.fault];
  const { reading } = fault;
  if (reading.form === 'wrong') return work.numberFaults[reading.code];
  switch (reading.reason) {
    case 'thousands_or_decimal':
      return entry.errors.thousands;
    case 'round':
      return entry.errors.round;
    case 'convert':
      return entry.errors.convert;
  }
};

/** Why the server said no, in the reader's language. */
export const problemWords = (problem: Problem, text: Texts, locale: Locale): string =>
  problem.code === 'unreachable' || problem.code === 'unreadable'
    ? text.problems[problem.code]
    : (problem.details ?? problem.titles)[locale];

/** Says an obstacle. */
export const obstacleWords = (
  obstacle: Obstacle,
  problem: Problem | null,
  { text, locale }: { readonly text: Texts; readonly locale: Locale },
): string => {
  if ('fault' in obstacle) return faultWords(obstacle.fault, text);
  if ('demand' in obstacle) return text.work.demands[obstacle.demand];
  return obstacle.line === 'conflict' || problem === null
    ? text.entry.errors.conflict
    : text.entry.errors.refused({ why: problemWords(problem, text, locale) });
};

/** What the units owe in months that are being collected, in one snapshot. */
import { owedOf, yearOf, type Instant, type Owed, type ReportingPeriod } from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import { readMonthsFigures, watchedFigures } from '../month-work/due-figures.ts';
import type { Structures } from '../month-work/structure.ts';

/** Months that are open now: nobody is reminded of one that has not begun, nor of one that is locked. */
export const openMonths = async (
  { periods }: ReadingRepositories,
  now: Instant,
): Promise<ReportingPeriod[]> =>
  (await periods.all()).filter(({ state, opensAt }) => state === 'open' && opensAt <= now);

/** Everything the units have still to send or to mend in these months. */
export const readOwed = async (
  repositories: ReadingRepositories,
  structures: Structures,
  months: readonly ReportingPeriod[],
): Promise<Owed[]> => {
  const owed: Owed[] = [];
  for (const entry of months) {
    const { period } = entry;
    const structure = await structures(repositories, yearOf(period));
    if (structure === null) continue;
    const figures = await readMonthsFigures(repositories, structure, period);
    const proposal = await repositories.periodWork.proposal(period);
    owed.push(
      ...owedOf({
        period,
        figures: watchedFigures(structure, entry, figures),
        excuses: proposal?.excuses ?? [],
      }),
    );
  }
  return owed;
};

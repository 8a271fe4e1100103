import type { CivilDate } from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';

/** Units whose duties a unit has taken over, however many mergers ago: it sees their history. */
export const predecessorsOf = async (
  repositories: ReadingRepositories,
  unitId: string,
  today: CivilDate,
): Promise<string[]> => {
  const all = await repositories.organisation.successions();
  const successions = all.filter((each) => each.effectiveOn <= today);
  const found = new Set<string>();
  const follow = (successorId: string): void => {
    for (const { predecessorId } of successions.filter((each) => each.successorId === successorId)) {
      if (found.has(predecessorId) || predecessorId === unitId) continue;
      found.add(predecessorId);
      follow(predecessorId);
    }
  };
  follow(unitId);
  return [...found];
};

/** What somebody may read of months still being collected: their unit's, and that of units it has taken over. */
import { readingScope, type Actor, type CivilDate, type ReadingScope } from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';

/** Units whose duties a unit has taken over, however many mergers ago: it sees their history. */
const predecessorsOf = async (
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

/** An actor's scope. Only readers of a unit's own figures need to know whose duties the unit has taken over. */
export const readingScopeOf = async (
  repositories: ReadingRepositories,
  actor: Actor,
  today: CivilDate,
): Promise<ReadingScope> => {
  const scope = readingScope(actor);
  return scope.unpublished === 'all'
    ? scope
    : readingScope(actor, await predecessorsOf(repositories, actor.unitId, today));
};

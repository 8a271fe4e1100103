/** What somebody may read of months still being collected: their unit's, and that of units it has taken over. */
import { readingScope, type Actor, type CivilDate, type ReadingScope } from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';

/** Every unit met from one on by successions that have taken effect, however many mergers away; not the unit itself. */
const unitsAlong = async (
  repositories: ReadingRepositories,
  unitId: string,
  today: CivilDate,
  way: 'back' | 'onward',
): Promise<string[]> => {
  const all = await repositories.organisation.successions();
  const steps = all
    .filter(({ effectiveOn }) => effectiveOn <= today)
    .map(({ predecessorId, successorId }) =>
      way === 'back' ? [successorId, predecessorId] : [predecessorId, successorId],
    );
  const found = new Set<string>();
  const follow = (from: string): void => {
    for (const [, to = ''] of steps.filter(([start]) => start === from)) {
      if (found.has(to) || to === unitId) continue;
      found.add(to);
      follow(to);
    }
  };
  follow(unitId);
  return [...found];
};

/** Units that answer for what a unit did: itself, and those that have taken its duties over. */
export const unitsAnsweringFor = async (
  repositories: ReadingRepositories,
  unitId: string,
  today: CivilDate,
): Promise<string[]> => [unitId, ...(await unitsAlong(repositories, unitId, today, 'onward'))];

/** An actor's scope. Only readers of a unit's own figures need to know whose duties the unit has taken over. */
export const readingScopeOf = async (
  repositories: ReadingRepositories,
  actor: Actor,
  today: CivilDate,
): Promise<ReadingScope> => {
  const scope = readingScope(actor);
  return scope.unpublished === 'all'
    ? scope
    : readingScope(actor, await unitsAlong(repositories, actor.unitId, today, 'back'));
};

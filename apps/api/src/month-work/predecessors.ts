/** What somebody may read of months still being collected: their unit's, and that of units it has taken over. */
import {
  readingScope,
  type Actor,
  type CivilDate,
  type ReadingScope,
  type Succession,
} from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';

/** Every unit met from one on by successions that have taken effect, however many mergers away; not the unit itself. */
const unitsAlong = (
  all: readonly Succession[],
  unitId: string,
  today: CivilDate,
  way: 'back' | 'onward',
): string[] => {
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

/** Units that answer for what a unit did: itself, and those that have taken its duties over. Read once for all that are asked about. */
export const unitsAnswering = async (
  repositories: ReadingRepositories,
  today: CivilDate,
): Promise<(unitId: string) => string[]> => {
  const all = await repositories.organisation.successions();
  return (unitId) => [unitId, ...unitsAlong(all, unitId, today, 'onward')];
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
    : readingScope(
        actor,
        unitsAlong(await repositories.organisation.successions(), actor.unitId, today, 'back'),
      );
};

/** The freezing itself, in an open unit of work: facts gathered, hashed, kept, and noted in the trail. */
import {
  periodOf,
  refusal,
  type CivilDate,
  type Dossier,
  type Instant,
  type Month,
  type Refusal,
} from '@ve-dich/domain';
import type { WritingRepositories } from '@ve-dich/storage';
import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';
import type { Structures } from '../month-work/structure.ts';
import { gatherFacts, type Meeting } from './gather-facts.ts';

type Freezing = {
  readonly year: number;
  readonly month: Month;
  readonly meeting: Meeting;
  readonly at: Instant;
  readonly accountId: string;
  readonly newId: () => string;
};

/** Freezes a month; refused where it is not in the calendar or has not opened. */
export const freezeMonth = async (
  repositories: WritingRepositories,
  structures: Structures,
  { year, month, meeting, at, accountId, newId }: Freezing,
): Promise<Dossier | Refusal> => {
  const period = periodOf(year, month);
  const entry = (await repositories.periods.ofYear(year)).find((each) => each.period === period);
  if (entry !== undefined && entry.state !== 'locked' && entry.opensAt > at)
    return refusal('wrong-state', { state: 'future' });
  const gathered = await gatherFacts(repositories, structures, {
    year,
    month,
    set: undefined,
    meeting,
    now: at,
  });
  if (gathered === null) return refusal('not-found');
  const facts = canonicalize(gathered.facts) ?? '';
  const dossier: Dossier = {
    id: newId(),
    targetSetId: gathered.targetSetId,
    period,
    meeting: meeting.name,
    heldOn: meeting.heldOn as CivilDate,
    frozenAt: at,
    frozenBy: accountId,
    facts,
    hash: createHash('sha256').update(facts).digest('hex'),
  };
  await repositories.dossiers.freeze(dossier);
  await repositories.audit.append([
    {
      at,
      actorId: accountId,
      action: 'dossier.frozen',
      objectKind: 'dossier',
      objectId: dossier.id,
      after: { period, meeting: meeting.name, heldOn: meeting.heldOn, hash: dossier.hash },
    },
  ]);
  return dossier;
};

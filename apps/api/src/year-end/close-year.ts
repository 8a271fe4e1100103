/** Closing a year: from then on its verdicts of the conference stand, and what follows is on official figures. */
import {
  countVerdicts,
  isRefusal,
  mayClose,
  refusal,
  type Actor,
  type FinalCount,
  type Refusal,
} from '@ve-dich/domain';
import { dayInHanoi } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { readingScopeOf } from '../month-work/predecessors.ts';
import { answeredOnce } from '../month-work/answered-once.ts';
import { readAccounts } from '../month-work/people.ts';
import { closingMember, readYearEndFacts } from './year-end-facts.ts';

type Seen = Pick<FinalCount, 'exceeded' | 'met' | 'missed'>;
type Asked = {
  readonly year: number;
  readonly set: string | undefined;
  readonly seen: Seen;
  readonly key: string;
};

export const closeYear =
  ({ storage, clock }: Dependencies) =>
  async (actor: Actor, { year, set, seen, key }: Asked): Promise<{ at: string } | Refusal> => {
    const at = clock.now();
    return storage.write((repositories) =>
      answeredOnce(
        repositories,
        { accountId: actor.accountId, key, route: `closeYear ${year} ${set ?? ''}`, body: seen, at },
        async () => {
          const scope = await readingScopeOf(repositories, actor, dayInHanoi(at));
          const facts = await readYearEndFacts(repositories, { year, set, scope, now: at });
          if (facts === null) return refusal('not-found');
          const { book, rows } = facts;
          const personId = (await readAccounts(repositories)).personIdOf(actor.accountId);
          const refused = mayClose(
            {
              stage: facts.stage,
              collecting: facts.collecting,
              members: rows.map((row) => closingMember(facts.stage, row)),
              confirmedBy: rows.flatMap(({ standing }) => (standing === null ? [] : [standing.confirmedBy])),
            },
            personId ?? '',
          );
          if (isRefusal(refused)) return refused;
          const count = countVerdicts(
            year,
            rows.map(({ standing }) => standing?.confirmed ?? null),
          );
          const { exceeded, met, missed } = count;
          if (exceeded !== seen.exceeded || met !== seen.met || missed !== seen.missed)
            return refusal('changed-by-someone-else');
          const closed = await repositories.targetSets.close({
            targetSetId: book.targetSet.id,
            at,
            by: actor.accountId,
          });
          if (!closed) return refusal('changed-by-someone-else');
          await repositories.audit.append([
            {
              at,
              actorId: actor.accountId,
              action: 'year.closed',
              objectKind: 'target_set',
              objectId: book.targetSet.id,
              before: { state: 'running' },
              after: { state: 'closed', year, exceeded, met, missed, total: count.total },
            },
          ]);
          return { at };
        },
      ),
    );
  };

/** Writing why a target was missed; every version is kept, the last one holds. */
import { gapsOf, periodOf, refusal, type Actor, type Explanation, type Refusal } from '@ve-dich/domain';
import canonicalize from 'canonicalize';
import { dayInHanoi } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { readAccounts } from '../month-work/people.ts';
import { readingScopeOf, unitsAnswering } from '../month-work/predecessors.ts';
import { headsOfUnit, tell } from '../month-work/tell.ts';
import { leadUnitId, mayExplain, rowsInScope } from './read-year-end.ts';
import { isMiss, readYearEndFacts } from './year-end-facts.ts';

type Asked = {
  readonly year: number;
  readonly set: string | undefined;
  readonly code: string;
  readonly content: Explanation;
  /** Sequence of the explanation that was seen; 0 where there was none. */
  readonly seen: number;
};

const clean = (text: string): string => text.normalize('NFC').trim();
const isSaid = (...texts: readonly string[]): boolean => texts.some((text) => text !== '');

/** As it is kept: trimmed, without causes and requests nobody has put into words. */
const contentOf = (content: Explanation): Explanation => ({
  shortfall: clean(content.shortfall),
  causes: content.causes
    .map(({ side, text }) => ({ side, text: clean(text) }))
    .filter(({ text }) => isSaid(text)),
  measures: clean(content.measures),
  requests: content.requests
    .map(({ asked, toDo, by }) => ({ asked: clean(asked), toDo: clean(toDo), by }))
    .filter(({ asked, toDo, by }) => isSaid(asked, toDo) || by !== null),
  commitment: clean(content.commitment),
});

export const explainMiss =
  ({ storage, clock, newId }: Dependencies) =>
  async (actor: Actor, asked: Asked): Promise<{ sequence: number; writtenAt: string } | Refusal> => {
    const at = clock.now();
    return storage.write(async (repositories) => {
      const scope = await readingScopeOf(repositories, actor, dayInHanoi(at));
      const facts = await readYearEndFacts(repositories, { ...asked, scope, now: at });
      if (facts === null) return refusal('not-found');
      const row = rowsInScope(facts, scope).find(({ year }) => year.indicator.code === asked.code);
      // Somebody else's miss is theirs to explain, and whether there is one is not said.
      if (row === undefined || !mayExplain(actor, scope, row))
        return refusal('not-found', { code: asked.code });
      if (facts.stage === 'early' || !isMiss(row)) return refusal('wrong-state', { state: facts.stage });
      const before = row.explanation;
      const content = contentOf(asked.content);
      const isSame = before !== null && canonicalize(before.content) === canonicalize(content);
      // Sent again after a lost answer: it is there already.
      if (isSame) return { sequence: before.sequence, writtenAt: before.writtenAt };
      if ((before?.sequence ?? 0) !== asked.seen)
        return refusal('changed-by-someone-else', { code: asked.code });
      // Two people closed the year on whole explanations: nobody empties one afterwards.
      const gaps = facts.stage === 'closed' ? gapsOf(content) : [];
      if (gaps.length > 0) return refusal('not-ready', { code: asked.code, wanted: gaps.join(',') });
      const indicatorId = row.year.indicator.id;
      const [written] = await repositories.targetSets.addExplanations([
        {
          id: newId(),
          targetSetId: facts.book.targetSet.id,
          indicatorId,
          content,
          illustrative: false,
          writtenAt: at,
          writtenBy: actor.accountId,
        },
      ]);
      if (written === undefined) throw new RangeError('one explanation was written and none came back');
      await repositories.audit.append([
        {
          at,
          actorId: actor.accountId,
          action: 'verdict.explained',
          objectKind: 'indicator',
          objectId: indicatorId,
          ...(actor.role === 'office' ? { onBehalfOf: leadUnitId(row) } : {}),
          before: before === null ? null : { sequence: before.sequence, content: before.content },
          after: { year: asked.year, code: asked.code, sequence: written.sequence, content },
        },
      ]);
      if (actor.role === 'office') {
        const lead = leadUnitId(row);
        const { all } = await readAccounts(repositories);
        const answeringFor = await unitsAnswering(repositories, dayInHanoi(at));
        await tell(repositories, newId, headsOfUnit(all, ...answeringFor(lead)), {
          kind: 'explained_for_unit',
          at,
          period: periodOf(asked.year, 12),
          unitId: lead,
          indicatorIds: [indicatorId],
          by: actor.accountId,
          reason: null,
        });
      }
      return { sequence: written.sequence, writtenAt: at };
    });
  };

/** Confirming verdicts: of the conference while the year runs, on official figures once it is closed. All or none. */
import {
  isRefusal,
  mayConfirm,
  occasionAt,
  refusal,
  type Actor,
  type Confirmation,
  type Refusal,
} from '@ve-dich/domain';
import type { NewVerdict } from '@ve-dich/storage';
import { dayInHanoi } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { readingScopeOf } from '../month-work/predecessors.ts';
import { answeredOnce } from '../month-work/answered-once.ts';
import { readAccounts } from '../month-work/people.ts';
import { rowsInScope } from './read-year-end.ts';
import { ofOccasion, readYearEndFacts } from './year-end-facts.ts';

type Asked = {
  readonly year: number;
  readonly set: string | undefined;
  readonly verdicts: readonly (Confirmation & { readonly code: string })[];
  readonly key: string;
};

/** A reason as it is kept: trimmed, and nothing rather than blank. */
const reasonOf = ({ reason }: Confirmation): string | null => {
  const said = (reason ?? '').normalize('NFC').trim();
  return said === '' ? null : said;
};

export const confirmVerdicts =
  ({ storage, clock, newId }: Dependencies) =>
  async (actor: Actor, asked: Asked): Promise<{ confirmed: number } | Refusal> => {
    const at = clock.now();
    const { year, set, verdicts, key } = asked;
    return storage.write((repositories) =>
      answeredOnce(
        repositories,
        {
          accountId: actor.accountId,
          key,
          route: `confirmVerdicts ${year} ${set ?? ''}`,
          body: verdicts,
          at,
        },
        async () => {
          const scope = await readingScopeOf(repositories, actor, dayInHanoi(at));
          const facts = await readYearEndFacts(repositories, { year, set, scope, now: at });
          if (facts === null) return refusal('not-found');
          const { book, stage } = facts;
          const rows = new Map(
            rowsInScope(facts, scope).map((row) => [row.year.indicator.code, row] as const),
          );
          const confirmedBy = (await readAccounts(repositories)).personIdOf(actor.accountId);
          if (confirmedBy === null) return refusal('forbidden', { action: 'verdict.confirm' });
          const made: {
            readonly verdict: NewVerdict;
            readonly code: string;
            readonly before: string | null;
          }[] = [];
          for (const wish of verdicts) {
            const row = rows.get(wish.code);
            // The same row twice is two answers to one question.
            if (row === undefined || made.some(({ code }) => code === wish.code))
              return refusal('not-found', { code: wish.code });
            const last = ofOccasion(stage, row);
            const { proposed, standing, basis, vintage } = row;
            const refused = mayConfirm(
              wish,
              { stage, proposed, last, standing, basis, vintage },
              confirmedBy,
            );
            if (isRefusal(refused)) return refusal(refused.code, { ...refused.facts, code: wish.code });
            made.push({
              code: wish.code,
              before: last?.confirmed ?? null,
              verdict: {
                id: newId(),
                targetSetId: book.targetSet.id,
                indicatorId: row.year.indicator.id,
                occasion: occasionAt(stage),
                proposed: row.proposed,
                confirmed: wish.confirmed,
                confirmedAt: at,
                confirmedBy,
                reason: reasonOf(wish),
                ruleVersion: book.rule.version,
                targetVersion: row.year.target?.version ?? null,
                figureId: row.figure?.id ?? null,
                basis,
              },
            });
          }
          await repositories.targetSets.addVerdicts(made.map(({ verdict }) => verdict));
          await repositories.audit.append(
            made.map(({ verdict, code, before }) => ({
              at,
              actorId: actor.accountId,
              action: 'verdict.confirmed',
              objectKind: 'indicator',
              objectId: verdict.indicatorId,
              before: before === null ? null : { confirmed: before },
              after: {
                year,
                code,
                occasion: verdict.occasion,
                proposed: verdict.proposed,
                confirmed: verdict.confirmed,
                figureId: verdict.figureId,
                basis: verdict.basis,
              },
              ...(verdict.reason === null ? {} : { reason: verdict.reason }),
            })),
          );
          return { confirmed: made.length };
        },
      ),
    );
  };

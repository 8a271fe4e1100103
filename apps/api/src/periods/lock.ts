import {
  isRefusal,
  locked,
  obstaclesToLocking,
  refusal,
  type Actor,
  type Excuse,
  type Instant,
  type Month,
  type Refusal,
} from '@ve-dich/domain';
import type { Dependencies } from '../dependencies.ts';
import { dueFigures, readMonthsFigures } from '../month-work/due-figures.ts';
import { readAccounts } from '../month-work/people.ts';
import { periodIn, type Structures } from '../month-work/structure.ts';
import { officeAnd, tell } from '../month-work/tell.ts';

type OfMonth = { readonly year: number; readonly month: Month };

/** Proposes to lock a month: the checklist must hold, and what is excused is excused by name. */
export const proposeLock =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (actor: Actor, { year, month, excuses }: OfMonth & { readonly excuses: readonly Excuse[] }) => {
    const at = clock.now();
    return storage.write(async (repositories): Promise<Refusal | null> => {
      const structure = await structures(repositories, year);
      const entry = structure === null ? null : periodIn(structure, month);
      if (structure === null || entry === null) return refusal('not-found');
      if (entry.state === 'locked' || entry.opensAt > at)
        return refusal('wrong-state', { state: entry.state });
      const figures = await readMonthsFigures(repositories, structure, entry.period);
      const due = dueFigures(structure, entry, figures);
      const named = excuses.map(({ code, reason }) => ({ code, reason: reason.normalize('NFC').trim() }));
      const unknown = named.find(({ code }) => !due.some((each) => each.code === code));
      if (unknown !== undefined) return refusal('not-found', { code: unknown.code });
      const obstacles = obstaclesToLocking(due, named);
      if (obstacles.length > 0)
        return refusal('month-not-settled', { codes: obstacles.map(({ code }) => code).join(',') });
      await repositories.periodWork.dropProposal(entry.period);
      const proposal = { at, by: actor.accountId, excuses: named };
      await repositories.periodWork.propose(entry.period, proposal);
      await repositories.audit.append([
        {
          at,
          actorId: actor.accountId,
          action: 'period.lock_proposed',
          objectKind: 'period',
          objectId: entry.period,
          after: { excuses: named, due },
        },
      ]);
      const { all } = await readAccounts(repositories);
      await tell(repositories, newId, officeAnd(all, 'leader'), {
        kind: 'lock_proposed',
        at,
        period: entry.period,
        unitId: structure.provinceId,
        indicatorIds: [],
        by: actor.accountId,
        reason: null,
      });
      return null;
    });
  };

/** Takes a proposal back. */
export const withdrawProposal =
  ({ storage, clock }: Dependencies, structures: Structures) =>
  async (actor: Actor, { year, month }: OfMonth) =>
    storage.write(async (repositories): Promise<Refusal | null> => {
      const structure = await structures(repositories, year);
      const entry = structure === null ? null : periodIn(structure, month);
      if (entry === null || !(await repositories.periodWork.dropProposal(entry.period)))
        return refusal('not-found');
      await repositories.audit.append([
        {
          at: clock.now(),
          actorId: actor.accountId,
          action: 'period.lock_proposal_withdrawn',
          objectKind: 'period',
          objectId: entry.period,
        },
      ]);
      return null;
    });

/** Locks a month that somebody else has proposed to lock; the checklist is looked at once more. */
export const lockMonth =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (actor: Actor, { year, month, proposedAt }: OfMonth & { readonly proposedAt: Instant }) => {
    const at = clock.now();
    return storage.write(async (repositories): Promise<Refusal | null> => {
      const structure = await structures(repositories, year);
      const entry = structure === null ? null : periodIn(structure, month);
      if (structure === null || entry === null) return refusal('not-found');
      const proposal = await repositories.periodWork.proposal(entry.period);
      // Other excuses than those that were read are another proposal.
      if (proposal !== null && proposal.at !== proposedAt) return refusal('changed-by-someone-else');
      const accounts = await readAccounts(repositories);
      const personId = accounts.personIdOf(actor.accountId) ?? '';
      const next = locked(entry, proposal, { accountId: actor.accountId, personId, at });
      if (isRefusal(next)) return next;
      const due = dueFigures(
        structure,
        entry,
        await readMonthsFigures(repositories, structure, entry.period),
      );
      const obstacles = obstaclesToLocking(due, proposal?.excuses ?? []);
      if (obstacles.length > 0)
        return refusal('month-not-settled', { codes: obstacles.map(({ code }) => code).join(',') });
      if (!(await repositories.periods.change(next))) return refusal('changed-by-someone-else');
      await repositories.periodWork.dropProposal(entry.period);
      await repositories.audit.append([
        {
          at,
          actorId: actor.accountId,
          action: 'period.locked',
          objectKind: 'period',
          objectId: entry.period,
          before: { state: entry.state, version: entry.version },
          // What the month was locked with, so that later changes can be told from it.
          after: {
            state: next.state,
            lockedAt: next.lockedAt,
            proposedBy: proposal?.by ?? null,
            excuses: proposal?.excuses ?? [],
            due,
          },
        },
      ]);
      // Each head of the month of their own unit: there is no other they could look at.
      const told = [
        { unitId: structure.provinceId, people: officeAnd(accounts.all, 'leader') },
        ...[
          ...Map.groupBy(
            accounts.all.filter(({ role }) => role === 'head'),
            (head) => head.unitId,
          ),
        ].map(([unitId, people]) => ({ unitId, people })),
      ];
      for (const { unitId, people } of told) {
        await tell(repositories, newId, people, {
          kind: 'locked',
          at,
          period: entry.period,
          unitId,
          indicatorIds: [],
          by: actor.accountId,
          reason: null,
        });
      }
      return null;
    });
  };

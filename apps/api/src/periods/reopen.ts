import {
  decided,
  isRefusal,
  monthOf,
  refusal,
  refusedEnd,
  worksFor,
  yearOf,
  type Account,
  type Actor,
  type Instant,
  type Month,
  type Refusal,
  type Reopening,
} from '@ve-dich/domain';
import type { ReopeningOnWire } from '@ve-dich/contract';
import type { WritingRepositories } from '@ve-dich/storage';
import type { Dependencies } from '../dependencies.ts';
import { answeredOnce, type Sent } from '../month-work/answered-once.ts';
import { readAccounts } from '../month-work/people.ts';
import { reopeningOnWire } from '../month-work/reopenings.ts';
import { leadIn, periodIn, type Structures, type YearStructure } from '../month-work/structure.ts';
import { officeAnd, peopleOfUnit, tell } from '../month-work/tell.ts';

/** The unit whose figures a request is about: the asker's own; the province's where the office asks. */
const unitOf = (structure: YearStructure, actor: Actor): string =>
  actor.role === 'office' ? structure.provinceId : actor.unitId;

/** The very request made before, still undecided: whoever lost its answer asks again. */
const madeBefore = (structure: YearStructure, wish: Reopening): Reopening | undefined =>
  structure.reopenings.find(
    (each) =>
      each.state === 'requested' &&
      each.period === wish.period &&
      each.requestedBy === wish.requestedBy &&
      each.endsAt === wish.endsAt &&
      each.reason === wish.reason &&
      each.indicatorIds.length === wish.indicatorIds.length &&
      each.indicatorIds.every((id) => wish.indicatorIds.includes(id)),
  );

type Wish = {
  readonly year: number;
  readonly month: Month;
  readonly codes: readonly string[];
  readonly reason: string;
  readonly endsAt: Instant;
  readonly sent: Sent;
};

/** Asks to correct figures of a locked month. The same asked twice, under one key or another, is one request. */
export const requestReopening =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (actor: Actor, asked: Wish): Promise<ReopeningOnWire | Refusal> => {
    const at = clock.now();
    const reason = asked.reason.normalize('NFC').trim();
    const change = async (repositories: WritingRepositories): Promise<ReopeningOnWire | Refusal> => {
      if (reason === '') return refusal('reason-required');
      const badEnd = refusedEnd(asked.endsAt, at);
      if (badEnd !== null) return badEnd;
      const structure = await structures(repositories, asked.year);
      const entry = structure === null ? null : periodIn(structure, asked.month);
      if (structure === null || entry === null) return refusal('not-found');
      const wanted = new Set(asked.codes);
      const own = structure.indicators.filter(
        (each) =>
          wanted.has(each.indicator.code) && worksFor(actor, leadIn(each, entry.period)?.leadUnitId ?? ''),
      );
      if (own.length !== wanted.size) return refusal('not-found');
      if (entry.state !== 'locked') return refusal('wrong-state', { state: entry.state });
      const reopening: Reopening = {
        id: newId(),
        period: entry.period,
        indicatorIds: own.map(({ indicator }) => indicator.id),
        reason,
        endsAt: asked.endsAt,
        state: 'requested',
        requestedAt: at,
        requestedBy: actor.accountId,
        decidedAt: null,
        decidedBy: null,
        decisionReason: null,
        version: 1,
      };
      const accounts = await readAccounts(repositories);
      const reader = { accountId: actor.accountId, now: at };
      const before = madeBefore(structure, reopening);
      if (before !== undefined) return reopeningOnWire(before, structure, accounts, reader);
      await repositories.periodWork.addReopening(reopening);
      await repositories.audit.append([
        {
          at,
          actorId: actor.accountId,
          action: 'reopening.requested',
          objectKind: 'reopening',
          objectId: reopening.id,
          after: { period: reopening.period, codes: asked.codes, endsAt: reopening.endsAt },
          reason,
        },
      ]);
      await tell(repositories, newId, officeAnd(accounts.all, 'leader'), {
        kind: 'reopening_requested',
        at,
        period: entry.period,
        unitId: unitOf(structure, actor),
        indicatorIds: reopening.indicatorIds,
        by: actor.accountId,
        reason,
      });
      return reopeningOnWire(reopening, structure, accounts, reader);
    };
    return storage.write((repositories) =>
      answeredOnce(repositories, { ...asked.sent, accountId: actor.accountId, at }, () =>
        change(repositories),
      ),
    );
  };

/** Those who hear of something about a unit, and what of it is theirs. */
type Hearing = {
  readonly unitId: string;
  readonly people: readonly Account[];
  readonly indicatorIds: readonly string[];
};

/** Who hears of a decision: each unit it is about, of its own indicators; and whoever asked, where that was not a unit's. */
const hearingsOf = (
  structure: YearStructure,
  accounts: readonly Account[],
  { period, indicatorIds, requestedBy }: Reopening,
): readonly Hearing[] => {
  const byUnit = Map.groupBy(
    structure.indicators.filter(({ indicator }) => indicatorIds.includes(indicator.id)),
    (each) => leadIn(each, period)?.leadUnitId ?? '',
  );
  const units = [...byUnit].map(([unitId, each]) => ({
    unitId,
    people: peopleOfUnit(accounts, unitId),
    indicatorIds: each.map(({ indicator }) => indicator.id),
  }));
  const isTold = units.some(({ people }) => people.some(({ id }) => id === requestedBy));
  const asker = accounts.filter(({ id }) => id === requestedBy);
  return isTold
    ? units
    : [...units, ...asker.map((one) => ({ unitId: one.unitId, people: [one], indicatorIds }))];
};

type Decision = {
  readonly id: string;
  readonly version: number;
  readonly decision: 'approved' | 'refused';
  readonly reason: string | null;
  readonly sent: Sent;
};

/** Allows or refuses a request; whoever asked does not decide. */
export const decideReopening =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (actor: Actor, asked: Decision): Promise<ReopeningOnWire | Refusal> => {
    const at = clock.now();
    const reason = asked.reason === null ? null : asked.reason.normalize('NFC').trim();
    const change = async (repositories: WritingRepositories): Promise<ReopeningOnWire | Refusal> => {
      const before = await repositories.periodWork.reopening(asked.id);
      if (before === null) return refusal('not-found');
      if (before.version !== asked.version)
        return refusal('changed-by-someone-else', { version: before.version });
      const structure = await structures(repositories, yearOf(before.period));
      if (structure === null || periodIn(structure, monthOf(before.period)) === null)
        return refusal('not-found');
      const next = decided(before, asked.decision, { accountId: actor.accountId, at, reason });
      if (isRefusal(next)) return next;
      if (!(await repositories.periodWork.changeReopening(next, before.version)))
        return refusal('changed-by-someone-else');
      await repositories.audit.append([
        {
          at,
          actorId: actor.accountId,
          action: `reopening.${asked.decision}`,
          objectKind: 'reopening',
          objectId: next.id,
          before: { state: before.state },
          after: { state: next.state, endsAt: next.endsAt },
          reason,
        },
      ]);
      const accounts = await readAccounts(repositories);
      for (const { people, ...about } of hearingsOf(structure, accounts.all, next)) {
        await tell(repositories, newId, people, {
          ...about,
          kind: asked.decision === 'approved' ? 'reopened' : 'reopening_refused',
          at,
          period: next.period,
          by: actor.accountId,
          reason: reason ?? next.reason,
        });
      }
      return reopeningOnWire(next, structure, accounts, { accountId: actor.accountId, now: at });
    };
    return storage.write((repositories) =>
      answeredOnce(repositories, { ...asked.sent, accountId: actor.accountId, at }, () =>
        change(repositories),
      ),
    );
  };

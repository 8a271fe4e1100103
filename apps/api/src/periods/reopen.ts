import {
  decided,
  isRefusal,
  monthOf,
  refusal,
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
import { later } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { readAccounts } from '../month-work/people.ts';
import { reopeningOnWire } from '../month-work/reopenings.ts';
import { leadIn, periodIn, type Structures, type YearStructure } from '../month-work/structure.ts';
import { officeAnd, tell } from '../month-work/tell.ts';

/** A month is reopened for some days, never for good. */
const LONGEST_MILLISECONDS = 31 * 24 * 60 * 60 * 1_000;

/** The unit whose figures a request is about: the asker's own; the province's where the office asks. */
const unitOf = (structure: YearStructure, actor: Actor): string =>
  actor.role === 'office' ? structure.provinceId : actor.unitId;

/** Asks to correct figures of a locked month. */
export const requestReopening =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (
    actor: Actor,
    asked: {
      readonly year: number;
      readonly month: Month;
      readonly codes: readonly string[];
      readonly reason: string;
      readonly endsAt: Instant;
    },
  ): Promise<ReopeningOnWire | Refusal> => {
    const at = clock.now();
    const reason = asked.reason.normalize('NFC').trim();
    if (reason === '') return refusal('reason-required');
    if (asked.endsAt <= at || asked.endsAt > later(at, LONGEST_MILLISECONDS)) return refusal('past-end');
    return storage.write(async (repositories): Promise<ReopeningOnWire | Refusal> => {
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
      const accounts = await readAccounts(repositories);
      await tell(repositories, newId, officeAnd(accounts.all, 'leader'), {
        kind: 'reopening_requested',
        at,
        period: entry.period,
        unitId: unitOf(structure, actor),
        indicatorIds: reopening.indicatorIds,
        by: actor.accountId,
        reason,
      });
      return reopeningOnWire(reopening, structure, accounts, { accountId: actor.accountId, now: at });
    });
  };

/** Who hears of a decision: whoever asked, and those who work for the units it is about. */
const concerned = (
  structure: YearStructure,
  accounts: readonly Account[],
  reopening: Reopening,
): Account[] => {
  const units = new Set(
    structure.indicators
      .filter(({ indicator }) => reopening.indicatorIds.includes(indicator.id))
      .map((each) => leadIn(each, reopening.period)?.leadUnitId),
  );
  return accounts.filter(
    ({ id, role, unitId }) =>
      id === reopening.requestedBy || ((role === 'head' || role === 'clerk') && units.has(unitId)),
  );
};

/** Allows or refuses a request; whoever asked does not decide. */
export const decideReopening =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (
    actor: Actor,
    asked: {
      readonly id: string;
      readonly version: number;
      readonly decision: 'approved' | 'refused';
      readonly reason: string | null;
    },
  ): Promise<ReopeningOnWire | Refusal> => {
    const at = clock.now();
    const reason = asked.reason === null ? null : asked.reason.normalize('NFC').trim();
    return storage.write(async (repositories): Promise<ReopeningOnWire | Refusal> => {
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
      await tell(repositories, newId, concerned(structure, accounts.all, next), {
        kind: asked.decision === 'approved' ? 'reopened' : 'reopening_refused',
        at,
        period: next.period,
        unitId: structure.provinceId,
        indicatorIds: next.indicatorIds,
        by: actor.accountId,
        reason: reason ?? next.reason,
      });
      return reopeningOnWire(next, structure, accounts, { accountId: actor.accountId, now: at });
    });
  };

import {
  approved,
  ifUnchanged,
  isRefusal,
  readEntry,
  refusal,
  returned,
  type Actor,
  type Figure,
  type Instant,
  type Month,
  type Refusal,
  type ReportingPeriod,
  type Return,
  type Side,
  type Submission,
} from '@ve-dich/domain';
import type { NewFigure, WritingRepositories } from '@ve-dich/storage';
import { dayInHanoi } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { ifOpen } from '../month-work/find-entry.ts';
import { readAccounts, type Accounts } from '../month-work/people.ts';
import {
  leadIn,
  periodIn,
  type Structures,
  type YearIndicator,
  type YearStructure,
} from '../month-work/structure.ts';
import { peopleOfUnit, tell } from '../month-work/tell.ts';
import { orUndone, Undone } from '../month-work/undone.ts';

type Seen = { readonly code: string; readonly version: number };
export type Decided = { readonly code: string; readonly submission: Submission };

type Work = {
  readonly repositories: WritingRepositories;
  readonly structure: YearStructure;
  readonly entry: ReportingPeriod;
  readonly side: Side;
  readonly accounts: Accounts;
};

/** The form that is decided on, in an open or reopened month, at the version it was seen at. */
const formOf = async (
  { repositories, structure, entry, side }: Work,
  { code, version }: Seen,
): Promise<{ readonly each: YearIndicator; readonly before: Submission } | Refusal> => {
  const each = structure.indicators.find(({ indicator }) => indicator.code === code);
  if (each === undefined) return refusal('not-found', { code });
  const closed = ifOpen(structure, entry, each, side.at);
  if (closed !== null) return closed;
  const before = await repositories.submissions.ofMonth({
    period: entry.period,
    unitId: structure.provinceId,
    indicatorId: each.indicator.id,
  });
  if (before === null) return refusal('not-found', { code });
  const changed = ifUnchanged(before, version);
  return changed === null ? { each, before } : refusal(changed.code, { ...changed.facts, code });
};

/** The figure a form becomes, as its sender stated it. */
const figureOf = (
  { entry, side, accounts }: Work,
  { indicator }: YearIndicator,
  before: Submission,
  standing: readonly Figure[],
  id: string,
): NewFigure | Refusal => {
  const sentAt = before.submittedAt ?? side.at;
  const { reading, asOf, faults } = readEntry(before.content, {
    indicator,
    period: entry.period,
    // The day it was sent decides what lay in the future then.
    today: dayInHanoi(sentAt),
    cutoffOn: entry.cutoffOn,
  });
  const recordedBy = accounts.personIdOf(before.submittedBy ?? before.savedBy);
  if (reading === null || asOf === null || faults.length > 0 || recordedBy === null)
    return refusal('not-ready', { code: indicator.code });
  return {
    id,
    indicatorId: indicator.id,
    unitId: before.unitId,
    period: entry.period,
    reading,
    vintage: before.content.vintage,
    asOf,
    // It is known from the moment of approval; when it was sent stands with the form.
    recordedAt: side.at,
    recordedBy,
    supersedes: standing.filter((figure) => figure.period === entry.period).at(-1)?.id ?? null,
    reason: before.content.note.trim() === '' ? null : before.content.note.trim(),
    sourceUrl: null,
    illustrative: false,
  };
};

const note = async (
  { repositories, side }: Work,
  newId: () => string,
  before: Submission,
  next: Submission,
  kind: 'approved' | 'returned',
  reason: string | null,
): Promise<void> => {
  await repositories.submissions.addEvents([
    {
      id: newId(),
      submissionId: next.id,
      kind,
      at: side.at,
      by: side.accountId,
      reason,
      content: kind === 'approved' ? next.content : null,
      late: false,
      version: next.version,
    },
  ]);
  await repositories.audit.append([
    {
      at: side.at,
      actorId: side.accountId,
      action: `entry.${kind}`,
      objectKind: 'submission',
      objectId: next.id,
      before: { state: before.state, version: before.version },
      after: {
        state: next.state,
        version: next.version,
        figureId: next.figureId,
        ...(kind === 'approved' ? { content: next.content } : {}),
      },
      reason,
    },
  ]);
};

/** Opens the month for a decision of the office. */
const workOn = async (
  repositories: WritingRepositories,
  structures: Structures,
  side: Side,
  { year, month }: { readonly year: number; readonly month: Month },
): Promise<Work | Refusal> => {
  const structure = await structures(repositories, year);
  const entry = structure === null ? null : periodIn(structure, month);
  if (structure === null || entry === null) return refusal('not-found');
  return { repositories, structure, entry, side, accounts: await readAccounts(repositories) };
};

/** A unit is told once of all that was decided on its figures together. */
const tellUnits = async (
  { repositories, structure, entry, side, accounts }: Work,
  newId: () => string,
  decided: readonly Submission[],
  kind: 'approved' | 'returned',
  reason: string | null,
): Promise<void> => {
  const byUnit = Map.groupBy(decided, ({ indicatorId }) => {
    const each = structure.indicators.find(({ indicator }) => indicator.id === indicatorId);
    return each === undefined ? '' : (leadIn(each, entry.period)?.leadUnitId ?? '');
  });
  for (const [unitId, submissions] of byUnit) {
    await tell(repositories, newId, peopleOfUnit(accounts.all, unitId), {
      kind,
      at: side.at,
      period: entry.period,
      unitId,
      indicatorIds: submissions.map(({ indicatorId }) => indicatorId),
      by: side.accountId,
      reason,
    });
  }
};

const officeSide = ({ accountId }: Actor, at: Instant): Side => ({ accountId, role: 'office', at });

/** Approves figures, all or none: each becomes a version that is known from now on. */
export const approve =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (
    actor: Actor,
    asked: { readonly year: number; readonly month: Month; readonly entries: readonly Seen[] },
  ): Promise<readonly Decided[] | Refusal> => {
    const side = officeSide(actor, clock.now());
    return orUndone(() =>
      storage.write(async (repositories) => {
        const work = await workOn(repositories, structures, side, asked);
        if (isRefusal(work)) return work;
        const done: Decided[] = [];
        for (const seen of asked.entries) {
          const found = await formOf(work, seen);
          if (isRefusal(found)) throw new Undone(found);
          const { each, before } = found;
          const next = approved(before, side, newId());
          if (isRefusal(next)) throw new Undone(refusal(next.code, { ...next.facts, code: seen.code }));
          const standing = await repositories.figures.inRange({
            unitId: before.unitId,
            from: before.period,
            to: before.period,
            indicatorIds: [before.indicatorId],
          });
          const figure = figureOf(work, each, before, standing, next.figureId ?? newId());
          if (isRefusal(figure)) throw new Undone(figure);
          await repositories.figures.append([figure]);
          if (!(await repositories.submissions.change(next, before.version)))
            throw new Undone(refusal('changed-by-someone-else', { code: seen.code }));
          await note(work, newId, before, next, 'approved', null);
          done.push({ code: seen.code, submission: next });
        }
        await tellUnits(
          work,
          newId,
          done.map(({ submission }) => submission),
          'approved',
          null,
        );
        return done;
      }),
    );
  };

/** Returns a figure to its unit with what is to be mended. */
export const returnEntry =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (
    actor: Actor,
    asked: {
      readonly year: number;
      readonly month: Month;
      readonly seen: Seen;
      readonly why: Return;
    },
  ): Promise<Decided | Refusal> => {
    const side = officeSide(actor, clock.now());
    const why = { ...asked.why, text: asked.why.text.normalize('NFC').trim() };
    if (why.dueAt !== null && why.dueAt <= side.at) return refusal('past-end');
    return storage.write(async (repositories): Promise<Decided | Refusal> => {
      const work = await workOn(repositories, structures, side, asked);
      if (isRefusal(work)) return work;
      const found = await formOf(work, asked.seen);
      if (isRefusal(found)) return found;
      const next = returned(found.before, side, why);
      if (isRefusal(next)) return next;
      if (!(await repositories.submissions.change(next, found.before.version)))
        return refusal('changed-by-someone-else', { code: asked.seen.code });
      const reason = why.text === '' ? why.kind : why.text;
      await note(work, newId, found.before, next, 'returned', reason);
      await tellUnits(work, newId, [next], 'returned', reason);
      return { code: asked.seen.code, submission: next };
    });
  };

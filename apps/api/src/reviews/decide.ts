import type { SavedEntry } from '@ve-dich/contract';
import {
  approved,
  hadHandIn,
  isRefusal,
  readEntry,
  refusal,
  returned,
  type Actor,
  type Figure,
  type Refusal,
  type Return,
  type Submission,
} from '@ve-dich/domain';
import type { NewFigure, WritingRepositories } from '@ve-dich/storage';
import { dayInHanoi } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { answeredOnce } from '../month-work/answered-once.ts';
import type { Structures, YearIndicator } from '../month-work/structure.ts';
import { peopleOfUnit, tell } from '../month-work/tell.ts';
import { savedOnWire } from '../month-work/typed-content.ts';
import { orUndone, Undone } from '../month-work/undone.ts';
import {
  formOf,
  leadUnitOf,
  officeSide,
  workOn,
  type AskedOfDesk,
  type Seen,
  type Work,
} from './desk-work.ts';

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

/** A unit is told once of all that was decided on its figures together. */
const tellUnits = async (
  { repositories, structure, entry, side, accounts }: Work,
  newId: () => string,
  decided: readonly Submission[],
  kind: 'approved' | 'returned',
  reason: string | null,
): Promise<void> => {
  const byUnit = Map.groupBy(decided, ({ indicatorId }) =>
    leadUnitOf(
      { entry },
      structure.indicators.find(({ indicator }) => indicator.id === indicatorId),
    ),
  );
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

/** Nobody approves what they had a hand in: what the office mended for a unit neither. */
const ifOwnWork = async (
  { repositories, side }: Work,
  before: Submission,
  code: string,
): Promise<Refusal | null> => {
  const events = await repositories.submissions.eventsOf([before.id]);
  return hadHandIn(before, events, side.accountId) ? refusal('four-eyes', { code }) : null;
};

/** One figure approved in an open unit of work. */
const approveOne = async (work: Work, newId: () => string, seen: Seen): Promise<Submission | Refusal> => {
  const { repositories, side } = work;
  const found = await formOf(work, seen);
  if (isRefusal(found)) return found;
  const { each, before } = found;
  const next = approved(before, side, newId());
  if (isRefusal(next)) return refusal(next.code, { ...next.facts, code: seen.code });
  const own = await ifOwnWork(work, before, seen.code);
  if (own !== null) return own;
  const standing = await repositories.figures.inRange({
    unitId: before.unitId,
    from: before.period,
    to: before.period,
    indicatorIds: [before.indicatorId],
  });
  const figure = figureOf(work, each, before, standing, next.figureId ?? newId());
  if (isRefusal(figure)) return figure;
  await repositories.figures.append([figure]);
  if (!(await repositories.submissions.change(next, before.version)))
    return refusal('changed-by-someone-else', { code: seen.code });
  await note(work, newId, before, next, 'approved', null);
  return next;
};

type Approved = { readonly entries: SavedEntry[] };

/** Approves figures, all or none: each becomes a version that is known from now on. */
export const approve =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (
    actor: Actor,
    asked: AskedOfDesk & { readonly entries: readonly Seen[] },
  ): Promise<Approved | Refusal> => {
    const side = officeSide(actor, clock.now());
    const change = async (repositories: WritingRepositories): Promise<Approved | Refusal> => {
      const work = await workOn(repositories, structures, side, asked);
      if (isRefusal(work)) return work;
      const done: { code: string; submission: Submission }[] = [];
      for (const seen of asked.entries) {
        const submission = await approveOne(work, newId, seen);
        if (isRefusal(submission)) throw new Undone(submission);
        done.push({ code: seen.code, submission });
      }
      await tellUnits(
        work,
        newId,
        done.map(({ submission }) => submission),
        'approved',
        null,
      );
      return { entries: done.map(({ code, submission }) => savedOnWire(code, submission)) };
    };
    return orUndone(() =>
      storage.write((repositories) =>
        answeredOnce(repositories, { ...asked.sent, accountId: actor.accountId, at: side.at }, () =>
          change(repositories),
        ),
      ),
    );
  };

/** Returns a figure to its unit with what is to be mended. */
export const returnEntry =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (
    actor: Actor,
    asked: AskedOfDesk & { readonly seen: Seen; readonly why: Return },
  ): Promise<SavedEntry | Refusal> => {
    const side = officeSide(actor, clock.now());
    const why = { ...asked.why, text: asked.why.text.normalize('NFC').trim() };
    const change = async (repositories: WritingRepositories): Promise<SavedEntry | Refusal> => {
      if (why.dueAt !== null && why.dueAt <= side.at) return refusal('past-end');
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
      return savedOnWire(asked.seen.code, next);
    };
    return storage.write((repositories) =>
      answeredOnce(repositories, { ...asked.sent, accountId: actor.accountId, at: side.at }, () =>
        change(repositories),
      ),
    );
  };

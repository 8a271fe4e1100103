import type { SavedEntry } from '@ve-dich/contract';
import {
  editedForUnit,
  isRefusal,
  refusal,
  type Actor,
  type EntryContent,
  type Refusal,
  type Submission,
} from '@ve-dich/domain';
import type { WritingRepositories } from '@ve-dich/storage';
import type { Dependencies } from '../dependencies.ts';
import { answeredOnce } from '../month-work/answered-once.ts';
import { whyNotReady } from '../month-work/not-ready.ts';
import { figuresFor } from '../month-work/rows.ts';
import { readRule } from '../month-work/rule.ts';
import type { Structures } from '../month-work/structure.ts';
import { headsOfUnit, tell } from '../month-work/tell.ts';
import { savedOnWire } from '../month-work/typed-content.ts';
import {
  formOf,
  leadUnitOf,
  officeSide,
  workOn,
  type AskedOfDesk,
  type Seen,
  type Work,
} from './desk-work.ts';

type Asked = AskedOfDesk & {
  readonly seen: Seen;
  readonly content: EntryContent;
  /** The office's own. */
  readonly reason: string;
};

/** One event, one line in the trail and one notice to the head: the unit's number stays readable in all of them. */
const note = async (
  { repositories, entry, side, accounts }: Work,
  newId: () => string,
  { before, next, unitId, reason }: { before: Submission; next: Submission; unitId: string; reason: string },
): Promise<void> => {
  await repositories.submissions.addEvents([
    {
      id: newId(),
      submissionId: next.id,
      kind: 'edited_for_unit',
      at: side.at,
      by: side.accountId,
      reason,
      // What lay before the office until now: it stays readable beside the office's number.
      content: before.content,
      late: false,
      version: next.version,
    },
  ]);
  await repositories.audit.append([
    {
      at: side.at,
      actorId: side.accountId,
      onBehalfOf: unitId,
      action: 'entry.edited_for_unit',
      objectKind: 'submission',
      objectId: next.id,
      before: before.content,
      after: next.content,
      reason,
    },
  ]);
  await tell(repositories, newId, headsOfUnit(accounts.all, unitId), {
    kind: 'edited_for_unit',
    at: side.at,
    period: entry.period,
    unitId,
    indicatorIds: [next.indicatorId],
    by: side.accountId,
    reason,
  });
};

/** «Sửa hộ»: mends what a unit has sent, with the office's own reason. It stays sent, and somebody else approves it. */
export const editForUnit =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (actor: Actor, asked: Asked): Promise<SavedEntry | Refusal> => {
    const side = officeSide(actor, clock.now());
    const reason = asked.reason.normalize('NFC').trim();
    const change = async (repositories: WritingRepositories): Promise<SavedEntry | Refusal> => {
      const work = await workOn(repositories, structures, side, asked);
      if (isRefusal(work)) return work;
      const found = await formOf(work, asked.seen);
      if (isRefusal(found)) return found;
      const { each, before } = found;
      const next = editedForUnit(before, asked.content, side, reason);
      if (isRefusal(next)) return next;
      // It stays sent: it must be as ready as what a unit sends.
      const notReady = whyNotReady(
        {
          entry: work.entry,
          at: side.at,
          figures: await figuresFor(repositories, work.structure, [each]),
          rule: await readRule(repositories, asked.year),
        },
        each,
        next.content,
      );
      if (notReady !== null) return notReady;
      if (!(await repositories.submissions.change(next, before.version)))
        return refusal('changed-by-someone-else', { code: asked.seen.code });
      await note(work, newId, { before, next, unitId: leadUnitOf(work, each), reason });
      return savedOnWire(asked.seen.code, next);
    };
    return storage.write((repositories) =>
      answeredOnce(repositories, { ...asked.sent, accountId: actor.accountId, at: side.at }, () =>
        change(repositories),
      ),
    );
  };

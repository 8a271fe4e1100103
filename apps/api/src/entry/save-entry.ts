import {
  ifUnchanged,
  isRefusal,
  refusal,
  saved,
  type Actor,
  type EntryContent,
  type Month,
  type Refusal,
  type Side,
  type Submission,
} from '@ve-dich/domain';
import type { WritingRepositories } from '@ve-dich/storage';
import type { Dependencies } from '../dependencies.ts';
import { ifOpen, indicatorIn, unitsMonth } from '../month-work/find-entry.ts';
import { sideOf } from '../month-work/side.ts';
import type { Structures, YearStructure } from '../month-work/structure.ts';
import { orUndone, Undone } from '../month-work/undone.ts';

/** What was typed for one month, and the version it was made from. */
export type TypedEntry = {
  readonly month: Month;
  readonly code: string;
  readonly version: number;
  readonly content: EntryContent;
};

/** One form put down in an open unit of work. */
const saveOne = async (
  repositories: WritingRepositories,
  { newId }: Pick<Dependencies, 'newId'>,
  { structure, actor, unitCode, side }: Saving,
  typed: TypedEntry,
): Promise<Submission | Refusal> => {
  const found = unitsMonth(structure, actor, unitCode, typed.month);
  if (isRefusal(found)) return found;
  const each = indicatorIn(structure, found, typed.code);
  if (isRefusal(each)) return each;
  const closed = ifOpen(structure, found.entry, each, side.at);
  if (closed !== null) return closed;
  const key = {
    period: found.entry.period,
    unitId: structure.provinceId,
    indicatorId: each.indicator.id,
  };
  const before = await repositories.submissions.ofMonth(key);
  const changed = ifUnchanged(before, typed.version);
  if (changed !== null) return refusal(changed.code, { ...changed.facts, code: typed.code });
  // What was sent is mended on the office's desk, with a reason that the head reads (`reviews/edit-for-unit.ts`).
  if (before?.state === 'submitted') return refusal('wrong-state', { state: before.state, code: typed.code });
  const { content } = typed;
  const next = saved(before, { id: newId(), ...key }, content, side);
  if (isRefusal(next)) return next;
  if (before === null) await repositories.submissions.add([next]);
  else if (!(await repositories.submissions.change(next, before.version)))
    return refusal('changed-by-someone-else', { code: typed.code });
  await repositories.audit.append([
    {
      at: side.at,
      actorId: side.accountId,
      onBehalfOf: next.onBehalf ? found.unit.id : null,
      action: 'entry.saved',
      objectKind: 'submission',
      objectId: next.id,
      before: before?.content,
      after: content,
      reason: content.note.trim() === '' ? null : content.note.trim(),
    },
  ]);
  return next;
};

type Saving = {
  readonly structure: YearStructure;
  readonly actor: Actor;
  readonly unitCode: string;
  readonly side: Side;
};

/** Puts down what was typed, all or none. */
export const saveEntries =
  (dependencies: Dependencies, structures: Structures) =>
  async (
    actor: Actor,
    year: number,
    unitCode: string,
    entries: readonly TypedEntry[],
  ): Promise<readonly Submission[] | Refusal> => {
    const side = sideOf(actor, dependencies.clock.now());
    if (isRefusal(side)) return side;
    return orUndone(() =>
      dependencies.storage.write(async (repositories) => {
        const structure = await structures(repositories, year);
        if (structure === null) return refusal('not-found');
        const done: Submission[] = [];
        for (const typed of entries) {
          const next = await saveOne(repositories, dependencies, { structure, actor, unitCode, side }, typed);
          if (isRefusal(next)) {
            if (done.length === 0) return next;
            throw new Undone(next);
          }
          done.push(next);
        }
        return done;
      }),
    );
  };

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
import type { SavedEntry } from '@ve-dich/contract';
import type { Dependencies } from '../dependencies.ts';
import { ifOpen, indicatorIn, unitsMonth } from '../month-work/find-entry.ts';
import { readAccounts } from '../month-work/people.ts';
import { sideOf } from '../month-work/side.ts';
import type { Structures, YearStructure } from '../month-work/structure.ts';
import { headsOfUnit, tell } from '../month-work/tell.ts';
import { orUndone, Undone } from '../month-work/undone.ts';

/** What was typed for one month, and the version it was made from. */
export type TypedEntry = {
  readonly month: Month;
  readonly code: string;
  readonly version: number;
  readonly content: EntryContent;
};

/** Normalised as everything that comes in: macOS and old fonts send decomposed Vietnamese. */
const composed = (content: EntryContent): EntryContent => ({
  ...content,
  text: content.text.normalize('NFC'),
  note: content.note.normalize('NFC'),
  explanation: {
    ...content.explanation,
    text: content.explanation.text.normalize('NFC'),
    measures: content.explanation.measures.normalize('NFC'),
    responsible: content.explanation.responsible.normalize('NFC'),
  },
});

export const savedOnWire = (code: string, { version, state, savedAt }: Submission): SavedEntry => ({
  code,
  version,
  state,
  savedAt,
});

/** The office's edit of what a unit has sent: with a reason, in its history, and told to the head. */
const noteEditForUnit = async (
  repositories: WritingRepositories,
  newId: () => string,
  before: Submission,
  next: Submission,
  unitId: string,
): Promise<void> => {
  const reason = next.content.note.trim();
  await repositories.submissions.addEvents([
    {
      id: newId(),
      submissionId: next.id,
      kind: 'edited_for_unit',
      at: next.savedAt,
      by: next.savedBy,
      reason,
      // What the unit had sent: it stays readable beside the office's number.
      content: before.content,
      late: false,
      version: next.version,
    },
  ]);
  const { all } = await readAccounts(repositories);
  await tell(repositories, newId, headsOfUnit(all, unitId), {
    kind: 'edited_for_unit',
    at: next.savedAt,
    period: next.period,
    unitId,
    indicatorIds: [next.indicatorId],
    by: next.savedBy,
    reason,
  });
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
  const content = composed(typed.content);
  const isEditForUnit = side.role === 'office' && before?.state === 'submitted';
  if (isEditForUnit && content.note.trim() === '') return refusal('reason-required', { code: typed.code });
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
  if (isEditForUnit && before !== null)
    await noteEditForUnit(repositories, newId, before, next, found.unit.id);
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

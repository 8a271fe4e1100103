import type { SavedEntry } from '@ve-dich/contract';
import {
  ifUnchanged,
  isRefusal,
  refusal,
  takenBack,
  type Actor,
  type Month,
  type Refusal,
} from '@ve-dich/domain';
import type { WritingRepositories } from '@ve-dich/storage';
import type { Dependencies } from '../dependencies.ts';
import { answeredOnce, type Sent } from '../month-work/answered-once.ts';
import { ifOpen, indicatorIn, unitsMonth } from '../month-work/find-entry.ts';
import { sideOf } from '../month-work/side.ts';
import type { Structures } from '../month-work/structure.ts';
import { savedOnWire } from '../month-work/typed-content.ts';
import { orUndone, Undone } from '../month-work/undone.ts';

type TakenBack = { readonly entries: SavedEntry[] };
type Seen = { readonly code: string; readonly version: number };

/** Takes figures back to mend them, while nobody has decided on them; all or none. */
export const takeBack =
  ({ storage, clock, newId }: Dependencies, structures: Structures) =>
  async (
    actor: Actor,
    {
      year,
      month,
      unitCode,
      entries,
      sent,
    }: {
      readonly year: number;
      readonly month: Month;
      readonly unitCode: string;
      readonly entries: readonly Seen[];
      readonly sent: Sent;
    },
  ): Promise<TakenBack | Refusal> => {
    const side = sideOf(actor, clock.now());
    if (isRefusal(side)) return side;
    const change = async (repositories: WritingRepositories): Promise<TakenBack | Refusal> => {
      const structure = await structures(repositories, year);
      const found = unitsMonth(structure, actor, unitCode, month);
      if (structure === null || isRefusal(found)) return refusal('not-found');
      const back: SavedEntry[] = [];
      for (const { code, version } of entries) {
        const each = indicatorIn(structure, found, code);
        if (isRefusal(each)) throw new Undone(each);
        const closed = ifOpen(structure, found.entry, each, side.at);
        if (closed !== null) throw new Undone(closed);
        const before = await repositories.submissions.ofMonth({
          period: found.entry.period,
          unitId: structure.provinceId,
          indicatorId: each.indicator.id,
        });
        if (before === null) throw new Undone(refusal('not-found', { code }));
        const changed = ifUnchanged(before, version);
        if (changed !== null) throw new Undone(refusal(changed.code, { ...changed.facts, code }));
        const next = takenBack(before, side);
        if (isRefusal(next)) throw new Undone(next);
        if (!(await repositories.submissions.change(next, before.version)))
          throw new Undone(refusal('changed-by-someone-else', { code }));
        const kind = before.state === 'handed' ? 'taken_back' : 'withdrawn';
        await repositories.submissions.addEvents([
          {
            id: newId(),
            submissionId: next.id,
            kind,
            at: side.at,
            by: side.accountId,
            reason: null,
            content: null,
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
            after: { state: next.state, version: next.version },
          },
        ]);
        back.push(savedOnWire(code, next));
      }
      return { entries: back };
    };
    return orUndone(() =>
      storage.write((repositories) =>
        answeredOnce(repositories, { ...sent, accountId: actor.accountId, at: side.at }, () =>
          change(repositories),
        ),
      ),
    );
  };

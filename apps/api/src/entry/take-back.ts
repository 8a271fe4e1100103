import {
  ifUnchanged,
  isRefusal,
  refusal,
  takenBack,
  type Actor,
  type Month,
  type Refusal,
  type Submission,
} from '@ve-dich/domain';
import type { Dependencies } from '../dependencies.ts';
import { ifOpen, indicatorIn, unitsMonth } from '../month-work/find-entry.ts';
import { sideOf } from '../month-work/side.ts';
import type { Structures } from '../month-work/structure.ts';
import { orUndone, Undone } from '../month-work/undone.ts';

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
    }: {
      readonly year: number;
      readonly month: Month;
      readonly unitCode: string;
      readonly entries: readonly Seen[];
    },
  ): Promise<readonly { readonly code: string; readonly submission: Submission }[] | Refusal> => {
    const side = sideOf(actor, clock.now());
    if (isRefusal(side)) return side;
    return orUndone(() =>
      storage.write(async (repositories) => {
        const structure = await structures(repositories, year);
        const found = unitsMonth(structure, actor, unitCode, month);
        if (structure === null || isRefusal(found)) return refusal('not-found');
        const back: { code: string; submission: Submission }[] = [];
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
          back.push({ code, submission: next });
        }
        return back;
      }),
    );
  };

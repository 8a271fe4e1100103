/** Column layouts of the first annex: saved under a name for every year of a target set, never changed, the last holds. */
import type { ReportLayoutOnWire } from '@ve-dich/contract';
import {
  isRefusal,
  layoutFault,
  refusal,
  standingLayouts,
  type Actor,
  type ChosenColumn,
  type Refusal,
  type SavedLayout,
} from '@ve-dich/domain';
import type { ReportFacts } from '@ve-dich/reports';
import type { ReadingRepositories } from '@ve-dich/storage';
import type { Dependencies } from '../dependencies.ts';
import type { Accounts } from '../month-work/people.ts';
import { loadDossier } from './load-dossier.ts';

/** The layouts that hold for the target set of a dossier. */
export const readLayouts = async (
  { dossiers }: ReadingRepositories,
  { targetSet }: Pick<ReportFacts, 'targetSet'>,
): Promise<readonly SavedLayout[]> => standingLayouts(await dossiers.layouts(targetSet.code));

export const layoutOnWire = (
  { name, sequence, columns, savedAt, savedBy }: SavedLayout,
  { personOf }: Accounts,
): ReportLayoutOnWire => ({
  name,
  sequence,
  columns: (columns ?? []).map((column) => ({ ...column })),
  savedAt,
  savedBy: personOf(savedBy),
});

type Asked = {
  readonly id: string;
  readonly name: string;
  /** `null` takes the layout away. */
  readonly columns: readonly ChosenColumn[] | null;
  readonly seen: number;
};

/** Saves a layout; refused where somebody else has saved one of the name since it was seen. */
export const saveReportLayout =
  ({ storage, clock, newId }: Dependencies) =>
  async (actor: Actor, asked: Asked): Promise<{ name: string; sequence: number } | Refusal> => {
    const at = clock.now();
    const name = asked.name.normalize('NFC').trim();
    const columns = asked.columns?.map(({ key, header }) => ({
      key,
      header: header.normalize('NFC').trim(),
    }));
    const fault = columns === undefined ? null : layoutFault(name, columns);
    if (fault !== null) return refusal('malformed', { fault });
    return storage.write(async (repositories) => {
      const loaded = await loadDossier(repositories, asked.id);
      if (isRefusal(loaded)) return loaded;
      const before = (await readLayouts(repositories, loaded.facts)).find((each) => each.name === name);
      if (before === undefined && columns === undefined) return refusal('not-found', { name });
      const isSame =
        before !== undefined && JSON.stringify(before.columns) === JSON.stringify(columns ?? null);
      // Sent again after a lost answer: it is there already.
      if (isSame) return { name, sequence: before.sequence };
      if ((before?.sequence ?? 0) !== asked.seen) return refusal('changed-by-someone-else', { name });
      const setCode = loaded.facts.targetSet.code;
      const saved = await repositories.dossiers.saveLayout({
        id: newId(),
        setCode,
        name,
        columns: columns ?? null,
        savedAt: at,
        savedBy: actor.accountId,
      });
      await repositories.audit.append([
        {
          at,
          actorId: actor.accountId,
          action: columns === undefined ? 'report_layout.removed' : 'report_layout.saved',
          objectKind: 'report_layout',
          objectId: saved.id,
          before: before === undefined ? null : { sequence: before.sequence, columns: before.columns },
          after: { setCode, name, columns: saved.columns },
        },
      ]);
      return { name, sequence: saved.sequence };
    });
  };

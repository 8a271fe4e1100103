/** What a unit has said of labels in its sheets, so that each is asked about once (`ux.md` §4.7). */
import type { SheetLabels } from '@ve-dich/contract';
import { isRefusal, labelKey, refusal, type Actor, type Refusal, type Unit } from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import type { Dependencies } from '../dependencies.ts';
import { unitFor } from '../month-work/find-entry.ts';
import { sideOf } from '../month-work/side.ts';
import {
  ledInYear,
  type Structures,
  type YearIndicator,
  type YearStructure,
} from '../month-work/structure.ts';

type OfUnitsYear = { readonly year: number; readonly unitCode: string };
type Said = { readonly label: string; readonly code: string | null };

type Found = {
  readonly structure: YearStructure;
  readonly unit: Unit;
  /** What the unit leads at any time of the year. */
  readonly led: readonly YearIndicator[];
};

const find = async (
  repositories: ReadingRepositories,
  structures: Structures,
  actor: Actor,
  { year, unitCode }: OfUnitsYear,
): Promise<Found | Refusal> => {
  const structure = await structures(repositories, year);
  const unit = unitFor(structure, actor, unitCode);
  if (structure === null || isRefusal(unit)) return refusal('not-found');
  return { structure, unit, led: ledInYear(structure, unit.id) };
};

/** Labels whose indicator the unit still leads; what another unit leads now is not told. */
const onWire = async (repositories: ReadingRepositories, { unit, led }: Found): Promise<SheetLabels> => {
  const codes = new Map(led.map(({ indicator }) => [indicator.id, indicator.code]));
  const known = await repositories.sheetLabels.ofUnit(unit.id);
  return {
    labels: known.flatMap(({ label, indicatorId }) => {
      const code = codes.get(indicatorId);
      return code === undefined ? [] : [{ label, code }];
    }),
  };
};

/** What is remembered of a unit's labels. */
export const readLabels = async (
  repositories: ReadingRepositories,
  structures: Structures,
  actor: Actor,
  asked: OfUnitsYear,
): Promise<SheetLabels | Refusal> => {
  const found = await find(repositories, structures, actor, asked);
  return isRefusal(found) ? found : onWire(repositories, found);
};

/** Remembers what somebody said of labels: the last said of each, and nothing where it is known already. */
export const rememberLabels =
  ({ storage, clock, newId }: Pick<Dependencies, 'storage' | 'clock' | 'newId'>, structures: Structures) =>
  async (actor: Actor, asked: OfUnitsYear, said: readonly Said[]): Promise<SheetLabels | Refusal> => {
    const side = sideOf(actor, clock.now());
    if (isRefusal(side)) return side;
    return storage.write(async (repositories) => {
      const found = await find(repositories, structures, actor, asked);
      if (isRefusal(found)) return found;
      const byCode = new Map(found.led.map(({ indicator }) => [indicator.code, indicator.id]));
      const stranger = said.map(({ code }) => code).find((code) => code !== null && !byCode.has(code));
      if (typeof stranger === 'string') return refusal('not-found', { code: stranger });

      const known = new Map(
        (await repositories.sheetLabels.ofUnit(found.unit.id)).map(({ label, indicatorId }) => [
          label,
          indicatorId,
        ]),
      );
      // A label of signs alone names nothing.
      const last = new Map(
        said.flatMap(({ label, code }) => {
          const key = labelKey(label);
          return key === '' ? [] : [[key, code === null ? null : (byCode.get(code) ?? null)] as const];
        }),
      );
      const changed = [...last].filter(([label, indicatorId]) => (known.get(label) ?? null) !== indicatorId);
      const rows = changed.map(([label, indicatorId]) => ({
        id: newId(),
        unitId: found.unit.id,
        label,
        indicatorId,
        at: side.at,
        by: side.accountId,
      }));
      await repositories.sheetLabels.add(rows);
      await repositories.audit.append(
        rows.map(({ id, label, indicatorId }) => ({
          at: side.at,
          actorId: side.accountId,
          onBehalfOf: side.role === 'office' ? found.unit.id : null,
          action: 'sheet_label.said',
          objectKind: 'sheet_label',
          objectId: id,
          before: { label, indicatorId: known.get(label) ?? null },
          after: { label, indicatorId },
        })),
      );
      return onWire(repositories, found);
    });
  };

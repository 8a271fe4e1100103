/** What a correction does before it is approved: to its own month, and to the months after it. */
import {
  bestKnown,
  contentOfFigure,
  effectOfRevision,
  isEqual,
  minus,
  previewEntry,
  type Disagreement,
  type MovedMonth,
  type Quantity,
  type Status,
} from '@ve-dich/domain';
import { standingOf, type RowView } from './row-view.ts';

export type Correction = {
  readonly was: Quantity;
  /** `null` while there is no number, or one that is wrong. */
  readonly becomes: {
    readonly difference: Quantity;
    readonly status: { readonly was: Status; readonly now: Status } | null;
    readonly moved: readonly MovedMonth[];
    readonly disagreeing: readonly Disagreement[];
  } | null;
};

/** The effect of what is typed over a figure that stands; `null` where none does, or nothing can be typed. */
export const correctionOf = (view: RowView): Correction | null => {
  const was = standingOf(view);
  if (view.readOnly !== null || was === null) return null;
  const { facts, live, line } = view;
  const { indicator, period, figures } = facts;
  const { reading } = live.read;
  const now = live.derivation?.toDate ?? null;
  if (reading === null || now === null || live.read.faults.length > 0) return { was, becomes: null };
  const difference = minus(now, was);
  if (isEqual(now, was)) return { was, becomes: { difference, status: null, moved: [], disagreeing: [] } };

  const recorded = { accumulation: indicator.accumulation, figures, dueMonths: indicator.dueMonths };
  const standing = bestKnown(figures.filter((figure) => figure.period === period));
  const before =
    standing === null ? null : previewEntry(facts, contentOfFigure(standing, recorded)).assessment;
  const { vintage, note } = line.content;
  const effect = effectOfRevision(recorded, { period, reading, vintage, reason: note });
  return {
    was,
    becomes: {
      difference,
      status:
        before === null || live.assessment === null
          ? null
          : { was: before.status, now: live.assessment.status },
      moved: effect.moved,
      disagreeing: effect.disagreeing,
    },
  };
};

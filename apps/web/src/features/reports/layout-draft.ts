/** A layout while it is put together: every column there is, shown or not, in the order it will have. */
import type { ReportLayoutOnWire } from '@ve-dich/contract';
import { ANNEX_COLUMNS, USUAL_ANNEX_COLUMNS, type AnnexColumn, type ChosenColumn } from '@ve-dich/domain';

export type DraftColumn = ChosenColumn & { readonly isShown: boolean };

/** A layout that is not saved yet. */
export type LayoutDraft = {
  readonly name: string;
  readonly columns: readonly DraftColumn[];
  /** Sequence of the layout it was begun from; 0 for the usual columns. */
  readonly from: number;
};

/** The columns of a layout, or the usual ones; those it leaves out stand after them, to be chosen. */
export const draftOf = (layout: ReportLayoutOnWire | null): readonly DraftColumn[] => {
  const chosen: readonly ChosenColumn[] =
    layout?.columns ?? USUAL_ANNEX_COLUMNS.map((key) => ({ key, header: '' }));
  return [
    ...chosen.map((column) => ({ ...column, isShown: true })),
    ...ANNEX_COLUMNS.filter((key) => !chosen.some((column) => column.key === key)).map((key) => ({
      key,
      header: '',
      isShown: false,
    })),
  ];
};

/** One place up (−1) or down (+1); as it was where there is no such place. */
export const moved = (
  draft: readonly DraftColumn[],
  key: AnnexColumn,
  by: -1 | 1,
): readonly DraftColumn[] => {
  const from = draft.findIndex((column) => column.key === key);
  const [column, other] = [draft[from], draft[from + by]];
  if (column === undefined || other === undefined) return draft;
  return draft.with(from, other).with(from + by, column);
};

/** What is saved of a draft. */
export const columnsOf = (draft: readonly DraftColumn[]): readonly ChosenColumn[] =>
  draft.filter(({ isShown }) => isShown).map(({ key, header }) => ({ key, header: header.trim() }));

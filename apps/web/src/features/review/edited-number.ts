/** What the office has mended for a unit since it was last sent, and what the unit's own number was. */
import type { EntryRow } from '@ve-dich/contract';
import { typedIn } from './newer.ts';

type History = Pick<EntryRow, 'history' | 'submission'>;

/** The office's edits of what lies before it, the first of them first; none where the unit has sent it anew since. */
const editsSinceSent = ({ history }: Pick<EntryRow, 'history'>): EntryRow['history'] => {
  const sentAt = history
    .filter(({ kind }) => kind === 'submitted')
    .reduce((latest, { at }) => (at > latest ? at : latest), '');
  return history
    .filter(({ kind, at }) => kind === 'edited_for_unit' && at >= sentAt)
    .toSorted((left, right) => left.at.localeCompare(right.at));
};

/** True where what lies before the office is the office's own edit. */
export const isEditedForUnit = (row: History): boolean =>
  row.submission?.onBehalf === true && editsSinceSent(row).length > 0;

/** The number as the unit sent it, before any edit of the office; `null` where it stands as it was sent. */
export const numberSentByUnit = (row: History): string | null => {
  if (!isEditedForUnit(row)) return null;
  const sent = editsSinceSent(row)[0]?.typed ?? null;
  return sent === typedIn(row) ? null : sent;
};

/** What every part of the entry page knows: the form, the desk, and who is at it. */
import type { EntryForm } from '@ve-dich/contract';
import { createContext, useContext } from 'react';
import type { DeskState } from './desk/desk-state.ts';
import type { EntryDesk } from './desk/entry-desk.ts';
import type { workerOf } from './view/access.ts';
import type { RowView } from './view/row-view.ts';

export type EntryPlace = {
  readonly form: EntryForm;
  readonly desk: EntryDesk;
  readonly state: DeskState;
  readonly worker: ReturnType<typeof workerOf>;
  /** The rows of this month, in the order of the resolution. */
  readonly rows: readonly RowView[];
  /** The present moment by the server's clock. */
  readonly now: () => string;
  /** The person wants to correct what is approved. */
  readonly correct: (code: string) => void;
  /** Takes back what was handed or sent. */
  readonly takeBack: (codes: readonly string[]) => void;
  readonly isTakingBack: boolean;
  /** Opens the request to correct a locked month. */
  readonly askToReopen: (month: number, codes: readonly string[]) => void;
};

export const EntryContext = createContext<EntryPlace | null>(null);

/** The entry page around a part of it. */
export const useEntry = (): EntryPlace => {
  const place = useContext(EntryContext);
  if (place === null) throw new Error('useEntry is for parts of the entry page');
  return place;
};

/** True where there is something to say of the form as a whole, before its rows. */
export const hasPageNotices = ({ form, state, worker, rows }: EntryPlace): boolean =>
  state.isElsewhere ||
  state.connection !== 'up' ||
  ['queued', 'unsure', 'arrived'].includes(state.sending.phase) ||
  worker === 'office' ||
  form.calendar.state !== 'open' ||
  rows.some(({ row, line }) => row.closed !== null || line.state === 'returned');

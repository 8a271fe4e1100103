/** Which deadline counts: of one figure as the server will judge it, and of the page as a whole. */
import type { EntryForm } from '@ve-dich/contract';
import { sendingDueAt, type Instant } from '@ve-dich/domain';
import { isKnown } from '../../../api/entry-facts.ts';
import type { RowView } from './row-view.ts';

type Calendar = Pick<EntryForm['calendar'], 'period' | 'dueAt'>;

/** The deadline by which a row is judged when it is sent; `null` where it cannot be late. */
export const rowDueAt = ({ row }: Pick<RowView, 'row'>, { period, dueAt }: Calendar): string | null => {
  const returned = row.submission?.returned ?? null;
  return sendingDueAt(returned === null ? null : { dueAt: returned.dueAt as Instant | null }, {
    dueAt: dueAt as Instant,
    isCorrection: isKnown(row, period),
  });
};

/** Rows that would be late if they were sent now. */
export const lateRows = (rows: readonly RowView[], calendar: Calendar, now: string): readonly RowView[] =>
  rows.filter((view) => {
    const dueAt = rowDueAt(view, calendar);
    return dueAt !== null && now > dueAt;
  });

/** Not at the office yet, or returned by it. */
const isOwed = ({ state, row }: RowView): boolean =>
  row.closed === null && (state === null || ['draft', 'handed', 'returned'].includes(state));

/** What the page says of its deadline. */
export type PageDue =
  | { readonly due: 'at'; readonly dueAt: string }
  /** The month's has passed, and what is still to be sent only corrects what was approved. */
  | { readonly due: 'corrections_only' }
  /** The month's has passed, and everything is at the office. */
  | { readonly due: 'nothing' };

/** The nearest deadline of what is still to be sent; the month's own as long as it lies ahead and nothing else counts. */
export const pageDue = (rows: readonly RowView[], calendar: Calendar, now: string): PageDue => {
  const owed = rows.filter(isOwed);
  const [nearest] = owed
    .map((view) => rowDueAt(view, calendar))
    .filter((dueAt) => dueAt !== null)
    .sort();
  if (nearest !== undefined) return { due: 'at', dueAt: nearest };
  if (now <= calendar.dueAt) return { due: 'at', dueAt: calendar.dueAt };
  return { due: owed.length > 0 ? 'corrections_only' : 'nothing' };
};

/** The order of the desk: by unit, warnings first, then whatever has waited longest; and how many there are of each. */
import type { EntryRow } from '@ve-dich/contract';
import { REVIEW_TABS, type ReviewTab } from '../../navigation/search-params.ts';
import type { ReviewRow } from './review-rows.ts';

export type QueueGroup = {
  readonly unit: EntryRow['lead'];
  /** Until when the unit reports. */
  readonly dueAt: string;
  readonly rows: readonly ReviewRow[];
  /** How many of them a reviewer should look at. */
  readonly warned: number;
};

/** What has waited longest comes first; what was never sent has not waited. */
const sentAt = ({ row }: ReviewRow): string => row.submission?.submittedAt ?? '9';

const isWarned = ({ cautions }: ReviewRow): boolean => cautions.length > 0;

const byUrgency = (left: ReviewRow, right: ReviewRow): number =>
  Number(isWarned(right)) - Number(isWarned(left)) || sentAt(left).localeCompare(sentAt(right));

/** The rows of a tab by unit. A unit stands where its most urgent row would. */
export const queueOf = (rows: readonly ReviewRow[], tab: ReviewTab): readonly QueueGroup[] => {
  const groups = new Map<string, QueueGroup & { rows: ReviewRow[]; warned: number }>();
  for (const each of rows.filter((row) => row.tab === tab).sort(byUrgency)) {
    const group = groups.get(each.row.lead.code) ?? {
      unit: each.row.lead,
      dueAt: each.row.dueAt,
      rows: [],
      warned: 0,
    };
    group.rows.push(each);
    group.warned += isWarned(each) ? 1 : 0;
    groups.set(each.row.lead.code, group);
  }
  return [...groups.values()];
};

/** The rows as they stand one below the other. */
export const inOrder = (groups: readonly QueueGroup[]): readonly ReviewRow[] =>
  groups.flatMap(({ rows }) => rows);

export type ReviewCounts = {
  /** Everything that stands in a tab. */
  readonly listed: Readonly<Record<ReviewTab, number>>;
  /** Of what is due this month. */
  readonly due: number;
  readonly ofDue: Readonly<Record<ReviewTab, number>>;
  /** In the tabs without being due: sent out of turn. The two counts differ by these. */
  readonly extra: number;
};

/** The earliest deadline of what has not been sent; `null` where all is. */
export const longestDue = (rows: readonly ReviewRow[]): string | null =>
  rows
    .filter(({ tab, row }) => tab === 'chua-nop' && row.due)
    .map(({ row }) => row.dueAt)
    .sort()[0] ?? null;

const perTab = (rows: readonly ReviewRow[]): Readonly<Record<ReviewTab, number>> => {
  const counts: Record<ReviewTab, number> = { cho: 0, 'tra-lai': 0, 'chua-nop': 0, duyet: 0 };
  for (const tab of REVIEW_TABS) counts[tab] = rows.filter((row) => row.tab === tab).length;
  return counts;
};

/** Counts the month. «18/29» is of what is due; a figure sent out of turn is in its tab and not in the 29. */
export const countsOf = (rows: readonly ReviewRow[]): ReviewCounts => {
  const due = rows.filter(({ row }) => row.due);
  return { listed: perTab(rows), due: due.length, ofDue: perTab(due), extra: rows.length - due.length };
};

/** Who may be approved by whoever looks: sent, open, and not their own work. */
export const isApprovable = ({ row, tab }: ReviewRow): boolean =>
  tab === 'cho' && row.closed === null && row.submission?.isOwnWork === false;

/** What may be approved together: nothing about it asks to be looked at. */
export const withoutWarnings = (rows: readonly ReviewRow[]): readonly ReviewRow[] =>
  rows.filter((row) => isApprovable(row) && row.cautions.length === 0 && row.version !== null);

/** The next row that waits after one, in the order of the list; the one before it at the end; null where none is left. */
export const nextWaiting = (
  ordered: readonly ReviewRow[],
  done: ReadonlySet<string>,
  from: string,
): string | null => {
  const codes = ordered.map(({ row }) => row.code);
  const at = codes.indexOf(from);
  const after = codes.slice(at + 1).find((code) => !done.has(code));
  return after ?? codes.slice(0, Math.max(at, 0)).findLast((code) => !done.has(code)) ?? null;
};

/** Order and choice of statuses on the overview. */
import type { Dashboard, IndicatorRow, StatusCount } from '@ve-dich/contract';
import { isCounted, needsAttention, saysResult, severityOf, STATUSES, type Status } from '@ve-dich/domain';
import { isAwaited } from '../../ui/readings.ts';

/** How many indicators are in a status. */
export const countOf = (count: StatusCount, status: Status): number => count.byStatus[status] ?? 0;

/** How many are not published to this reader yet: of them the page must not speak. */
export const withheldOf = (count: StatusCount): number => countOf(count, 'withheld');

/** How many have a status that says anything about the result. */
export const judgedOf = (count: StatusCount): number =>
  STATUSES.filter(saysResult).reduce((sum, status) => sum + countOf(count, status), 0);

/** The good ones of a running year. */
export const goodOf = (count: StatusCount): number => countOf(count, 'met') + countOf(count, 'on_track');

/** Those that need attention. */
export const attentionOf = (count: StatusCount): number =>
  STATUSES.filter(needsAttention).reduce((sum, status) => sum + countOf(count, status), 0);

/** True where the month shows verdicts: a closed year seen at its end. */
export const showsVerdicts = ({ final, count }: Pick<Dashboard, 'final' | 'count'>): boolean =>
  final !== null &&
  (['final_missed', 'final_met', 'final_exceeded'] as const).some((status) => countOf(count, status) > 0);

/** The rows that are counted: «trong đó» rows never are. */
export const judgedRows = (dashboard: Dashboard, groups?: readonly string[]): readonly IndicatorRow[] =>
  dashboard.indicators.filter(
    (row) =>
      isCounted({ judged: row.judged, isPart: row.parent !== null }) &&
      (groups === undefined || groups.includes(row.group)),
  );

/** For ordering only: drawings and order need no exact digits. */
const gapOf = (row: IndicatorRow): number => Number(row.assessment.gapPoints ?? 0);

/** Rows that need attention: by status, then the longest open, then the widest gap. */
export const attentionRows = (rows: readonly IndicatorRow[]): readonly IndicatorRow[] => {
  const severity = (row: IndicatorRow): number => severityOf(row.assessment.status);
  return rows
    .filter((row) => needsAttention(row.assessment.status))
    .toSorted(
      (a, b) =>
        severity(a) - severity(b) ||
        (a.warnedSince ?? '9999').localeCompare(b.warnedSince ?? '9999') ||
        gapOf(a) - gapOf(b),
    );
};

/** True where the month is still being collected: its figures are a part, not the whole. */
export const isOpenMonth = ({ calendar }: Pick<Dashboard, 'calendar'>, month: number): boolean =>
  calendar.some((candidate) => candidate.month === month && candidate.state === 'open');

/** How an indicator stood when its last figure was due. */
export type LastStand = { readonly row: IndicatorRow; readonly month: number; readonly status: Status };

/** The last month before this one in which something was due; of what is not due now the server says which. */
const lastStandOf = (row: IndicatorRow, month: number): LastStand | null => {
  const { status, lastDue } = row.assessment;
  if (status !== 'not_due') return null;
  if (lastDue !== null) return { row, ...lastDue };
  if (!isAwaited(row)) return null;
  const before = row.months.findLast(
    (each) => each.month < month && each.status !== null && each.status !== 'not_due',
  );
  return before?.status == null ? null : { row, month: before.month, status: before.status };
};

/** Indicators without a figure this month, not due or awaited, that were not well before: silence must not hide them. */
export const sleepingRows = (rows: readonly IndicatorRow[], month: number): readonly LastStand[] =>
  rows.flatMap((row) => {
    const last = lastStandOf(row, month);
    return last !== null && needsAttention(last.status) ? [last] : [];
  });

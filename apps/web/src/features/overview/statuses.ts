/** Order and choice of statuses on the overview. */
import type { Dashboard, IndicatorRow, StatusCount } from '@ve-dich/contract';
import { needsAttention, saysResult, severityOf, STATUSES, type Status } from '@ve-dich/domain';

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
  dashboard.indicators.filter((row) => row.judged && (groups === undefined || groups.includes(row.group)));

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

/** Indicators not due this month that were not well when last due: silence must not hide them. */
export const sleepingRows = (rows: readonly IndicatorRow[]): readonly IndicatorRow[] =>
  rows.filter(
    ({ assessment: { status, lastDue } }) =>
      status === 'not_due' && lastDue !== null && needsAttention(lastDue.status),
  );

/** Order and choice of statuses on the overview. */
import type { Dashboard, IndicatorRow, StatusCount } from '@ve-dich/contract';
import type { Status } from '@ve-dich/domain';

/** Worst first, then the good, then the unknown (`ux.md` §2.1). */
export const STRIP_ORDER = [
  'will_miss',
  'final_missed',
  'at_risk',
  'on_track',
  'met',
  'final_met',
  'final_exceeded',
  'no_data',
  'not_due',
] as const satisfies readonly Status[];

/** What needs the meeting's time. A figure that is due and missing hides something: it comes right after the worst. */
const ATTENTION_ORDER = ['will_miss', 'no_data', 'at_risk'] as const satisfies readonly Status[];

/** How many indicators are in a status. */
export const countOf = (count: StatusCount, status: Status): number => count.byStatus[status] ?? 0;

/** The good ones of a running year. */
export const goodOf = (count: StatusCount): number => countOf(count, 'met') + countOf(count, 'on_track');

/** Those that need attention. */
export const attentionOf = (count: StatusCount): number =>
  ATTENTION_ORDER.reduce((sum, status) => sum + countOf(count, status), 0);

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
  const rank = (row: IndicatorRow): number =>
    ATTENTION_ORDER.findIndex((status) => status === row.assessment.status);
  return rows
    .filter((row) => rank(row) !== -1)
    .toSorted(
      (a, b) =>
        rank(a) - rank(b) ||
        (a.warnedSince ?? '9999').localeCompare(b.warnedSince ?? '9999') ||
        gapOf(a) - gapOf(b),
    );
};

/** Indicators not due this month that were not well when last due: silence must not hide them. */
export const sleepingRows = (rows: readonly IndicatorRow[]): readonly IndicatorRow[] =>
  rows.filter(
    ({ assessment: { status, lastDue } }) =>
      status === 'not_due' &&
      lastDue !== null &&
      (lastDue.status === 'will_miss' || lastDue.status === 'at_risk' || lastDue.status === 'no_data'),
  );

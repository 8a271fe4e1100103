/** Every entry of every month's figure with what it replaced: the history as a reader checks it. */
import type { IndicatorDetail } from '@ve-dich/contract';

type Version = IndicatorDetail['figures'][number];
export type VersionRow = {
  readonly version: Version;
  /** The entry before it for the same month; `null` for the first. */
  readonly replaced: Version | null;
  /** The first row of its month carries the month's name. */
  readonly startsMonth: boolean;
};

/** Newest month first, and within a month the newest entry first. */
export const versionRows = (figures: readonly Version[]): readonly VersionRow[] => {
  const sorted = [...figures].sort(
    (left, right) => right.period.localeCompare(left.period) || right.sequence - left.sequence,
  );
  return sorted.map((version, index) => {
    const before = sorted[index + 1];
    return {
      version,
      replaced: before?.period === version.period ? before : null,
      startsMonth: sorted[index - 1]?.period !== version.period,
    };
  });
};

/** The rows of one year, and how many there are of the others. */
export const rowsOfYear = (rows: readonly VersionRow[], year: number): readonly VersionRow[] =>
  rows.filter(({ version }) => version.period.startsWith(`${year}-`));

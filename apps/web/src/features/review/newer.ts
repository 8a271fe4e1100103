/** Whether the server has something newer than what is on the screen: versions are compared, never contents. */
import type { EntryRow, Review } from '@ve-dich/contract';

/** Everything about a month that a person would want to know has changed. */
const fingerprint = ({ calendar, rows, lock, reopenings }: Review): string =>
  JSON.stringify([
    calendar.state,
    calendar.dueAt,
    calendar.dueAtByLevel,
    lock.proposal?.at ?? null,
    reopenings.map(({ id, version, inForce }) => [id, version, inForce]),
    rows.map((row) => [
      row.code,
      row.submission?.state ?? null,
      row.submission?.version ?? 0,
      row.figures.length,
      row.attachments.length,
    ]),
  ]);

/** True where the two answers are not the same month. */
export const isNewer = (shown: Review, found: Review): boolean => fingerprint(shown) !== fingerprint(found);

/** A row that is not as it was looked at, with what was said before and now. */
export type ChangedRow = {
  readonly row: EntryRow;
  readonly by: string;
  readonly at: string;
  readonly from: string | null;
  readonly to: string | null;
};

/** The number, or the words, as they now stand in the form. */
export const typedIn = (row: Pick<EntryRow, 'submission'> | undefined): string | null => {
  const content = row?.submission?.content;
  if (content === undefined) return null;
  if (content.form === 'text') return content.text;
  if (content.form === 'absent') return null;
  return content.toDate === '' ? content.month : content.toDate;
};

/** Which of these rows somebody has changed since they were looked at, and who. */
export const changedRows = (before: Review, after: Review, codes: readonly string[]): readonly ChangedRow[] =>
  after.rows.flatMap((row) => {
    if (!codes.includes(row.code) || row.submission === null) return [];
    const old = before.rows.find(({ code }) => code === row.code);
    if (old?.submission?.version === row.submission.version) return [];
    const last = row.history.at(-1);
    // What has no event of its own was saved: the form says by whom.
    const isEvent = last !== undefined && last.at >= row.submission.savedAt;
    return [
      {
        row,
        by: isEvent ? last.by.fullName : row.submission.savedBy.fullName,
        at: isEvent ? last.at : row.submission.savedAt,
        from: typedIn(old),
        to: typedIn(row),
      },
    ];
  });

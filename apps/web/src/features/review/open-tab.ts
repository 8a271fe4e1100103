import type { ReviewSearch, ReviewTab } from '../../navigation/search-params.ts';
import type { ReviewRow } from './review-rows.ts';

/** The tab that is open: as the address says, or where the figure it names is, or where the work is. */
export const openTab = (
  { tt, muc }: ReviewSearch,
  rows: readonly ReviewRow[],
  isLocked: boolean,
): ReviewTab => {
  if (tt !== undefined) return tt;
  const named = rows.find(({ row }) => row.code === muc);
  if (named !== undefined) return named.tab;
  return isLocked && !rows.some(({ tab }) => tab === 'cho') ? 'duyet' : 'cho';
};

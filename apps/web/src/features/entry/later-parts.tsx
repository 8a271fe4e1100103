/**
 * Parts of the page that its first sight does not need. They are fetched right after it, all of them: without a line
 * nothing more can be fetched, and that is when they are needed most.
 */
import { lazy } from 'react';
import { fetchLaterFields } from './fields/later-fields.tsx';
import { fetchLaterFraction } from './fields/later-fraction.tsx';
import { insist } from './insist.ts';

const load = {
  table: insist(() => import('./form/entry-table.tsx')),
  notices: insist(() => import('./form/page-notices.tsx')),
  review: insist(() => import('./form/review-list.tsx')),
  sent: insist(() => import('./form/sent-notice.tsx')),
  sheet: insist(() => import('./sheet/year-sheet.tsx')),
  conflict: insist(() => import('./dialogs/conflict-dialog.tsx')),
  offline: insist(() => import('./dialogs/offline-send-dialog.tsx')),
  reopening: insist(() => import('./dialogs/reopening-dialog.tsx')),
  nothing: insist(() => import('./form/nothing-due.tsx')),
  leaving: insist(() => import('./leave-guard.tsx')),
  importing: insist(() => import('./import/import-tools.tsx')),
} as const;

export const EntryTable = lazy(async () => ({ default: (await load.table()).EntryTable }));
export const PageNotices = lazy(async () => ({ default: (await load.notices()).PageNotices }));
export const ReviewList = lazy(async () => ({ default: (await load.review()).ReviewList }));
export const SentNotice = lazy(async () => ({ default: (await load.sent()).SentNotice }));
export const YearSheet = lazy(async () => ({ default: (await load.sheet()).YearSheet }));
export const ConflictDialog = lazy(async () => ({ default: (await load.conflict()).ConflictDialog }));
export const OfflineSendDialog = lazy(async () => ({ default: (await load.offline()).OfflineSendDialog }));
export const ReopeningDialog = lazy(async () => ({ default: (await load.reopening()).ReopeningDialog }));
export const NothingDue = lazy(async () => ({ default: (await load.nothing()).NothingDue }));
export const LeaveGuard = lazy(async () => ({ default: (await load.leaving()).LeaveGuard }));
export const ImportTools = lazy(async () => ({ default: (await load.importing()).ImportTools }));

/** Brings everything that is still missing. */
export const fetchLaterParts = (): void => {
  fetchLaterFields();
  fetchLaterFraction();
  for (const part of Object.values(load)) void part();
};

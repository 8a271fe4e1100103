/** Every kind of page there is, at the moments that look different. One list for all that must hold everywhere. */
import { expect, type Page } from '@playwright/test';
import type { UserName } from './accounts.ts';

export type Place = {
  readonly name: string;
  readonly address: string;
  /** Who looks; null for nobody signed in. */
  readonly as: UserName | null;
  /** True where the page asks for something that is not there: the browser notes the 404. */
  readonly refused?: boolean;
};

const LEADER = 'bi-thu';

export const PLACES: readonly Place[] = [
  { name: 'sign-in', address: '/dang-nhap', as: null, refused: true },
  { name: 'overview', address: '/2024/07/toan-canh', as: LEADER },
  { name: 'overview-january', address: '/2024/01/toan-canh', as: LEADER },
  { name: 'overview-unlocked', address: '/2024/08/toan-canh', as: LEADER },
  { name: 'overview-closed-year', address: '/2023/12/toan-canh', as: LEADER },
  { name: 'overview-by-unit', address: '/2024/07/toan-canh?nhom=don-vi', as: LEADER },
  { name: 'overview-no-plan', address: '/2019/07/toan-canh', as: LEADER, refused: true },
  { name: 'table', address: '/2024/07/chi-tieu', as: LEADER },
  { name: 'table-roomy', address: '/2024/07/chi-tieu?mat-do=thoang', as: LEADER },
  { name: 'table-projector', address: '/2024/07/chi-tieu?mat-do=chieu', as: LEADER },
  { name: 'table-cards', address: '/2024/07/chi-tieu?xem=the', as: LEADER },
  { name: 'table-filtered', address: '/2024/07/chi-tieu?tt=nguy-co,khong-dat&sx=can-chu-y', as: LEADER },
  { name: 'table-nothing-found', address: '/2024/07/chi-tieu?q=zzz', as: LEADER },
  { name: 'table-closed-year', address: '/2023/12/chi-tieu', as: LEADER },
  { name: 'overview-unit-august', address: '/2024/08/toan-canh', as: 'giam-doc-khdt' },
  { name: 'table-unit-august', address: '/2024/08/chi-tieu', as: 'giam-doc-khdt' },
  { name: 'detail-sum', address: '/2024/07/chi-tieu/ct-04', as: LEADER },
  { name: 'detail-monthly-with-table', address: '/2024/07/chi-tieu/ct-04?bieu-do=thang&bang=1', as: LEADER },
  { name: 'detail-rate', address: '/2024/07/chi-tieu/ct-14', as: LEADER },
  { name: 'detail-lower-better', address: '/2024/07/chi-tieu/ct-26', as: LEADER },
  { name: 'detail-growth-not-due', address: '/2024/07/chi-tieu/ct-01', as: LEADER },
  { name: 'detail-no-data', address: '/2024/07/chi-tieu/ct-16', as: LEADER },
  { name: 'detail-verdict', address: '/2023/12/chi-tieu/ct-12', as: LEADER },
  { name: 'detail-withheld', address: '/2024/08/chi-tieu/ct-03', as: 'giam-doc-khdt' },
  { name: 'detail-rank', address: '/2024/07/chi-tieu/td-01', as: LEADER },
  { name: 'detail-structure', address: '/2024/06/chi-tieu/td-02', as: LEADER },
  { name: 'detail-milestone', address: '/2024/07/chi-tieu/td-03', as: LEADER },
  { name: 'detail-range', address: '/2024/07/chi-tieu/td-04', as: LEADER },
  { name: 'detail-average-in-a-term', address: '/2024/06/chi-tieu/td-05', as: LEADER },
  { name: 'detail-composite', address: '/2024/07/chi-tieu/td-06', as: LEADER },
  { name: 'detail-maintain', address: '/2024/07/chi-tieu/ct-23', as: LEADER },
  { name: 'detail-districts', address: '/2024/07/chi-tieu/ct-22', as: LEADER },
  // Opened at its districts: on a phone they are folded otherwise.
  { name: 'detail-fractions', address: '/2024/07/chi-tieu/ct-20#don-vi', as: LEADER },
  { name: 'detail-unknown', address: '/2024/07/chi-tieu/ct-99', as: LEADER, refused: true },
  { name: 'work-entry', address: '/2024/08/nhap-so-lieu/skhdt', as: 'giam-doc-khdt' },
  { name: 'work-entry-explained', address: '/2024/08/nhap-so-lieu/skhdt?ct=ct-04', as: 'giam-doc-khdt' },
  { name: 'work-entry-review', address: '/2024/08/nhap-so-lieu/skhdt?xem=xem-lai', as: 'giam-doc-khdt' },
  { name: 'work-entry-year', address: '/2024/08/nhap-so-lieu/skhdt?xem=ca-nam', as: 'can-bo-khdt' },
  { name: 'work-entry-locked', address: '/2024/07/nhap-so-lieu/skhdt', as: 'can-bo-khdt' },
  { name: 'work-units', address: '/2024/08/nhap-so-lieu', as: 'van-phong' },
  { name: 'work-year-end', address: '/2023/ket-luan', as: 'van-phong' },
  { name: 'work-year-end-early', address: '/2024/ket-luan', as: 'giam-doc-khdt' },
  { name: 'work-queue', address: '/2024/08/duyet', as: 'van-phong' },
  { name: 'work-queue-missing', address: '/2024/08/duyet?tt=chua-nop', as: 'van-phong' },
  { name: 'work-queue-done', address: '/2024/08/duyet?tt=duyet', as: 'van-phong' },
  { name: 'work-queue-locked', address: '/2024/07/duyet', as: LEADER },
  { name: 'work-timeliness', address: '/2024/tien-do-nop', as: 'van-phong' },
  { name: 'reports', address: '/2024/07/bao-cao', as: 'van-phong' },
  { name: 'reports-open-month', address: '/2024/08/bao-cao', as: 'van-phong' },
  { name: 'help', address: '/tro-giup', as: LEADER },
  { name: 'not-found', address: '/khong-co-trang-nay', as: LEADER },
  { name: 'administrator', address: '/2024/07/toan-canh', as: 'quan-tri' },
  { name: 'administrator-table', address: '/2024/07/chi-tieu', as: 'quan-tri' },
];

/** Everybody who looks at a place. */
export const VISITORS: readonly Place['as'][] = [...new Set(PLACES.map(({ as }) => as))];

/** Those of one person, so that a story need not sign in and out. */
export const placesOf = (as: Place['as']): readonly Place[] => PLACES.filter((place) => place.as === as);

/** The page is there, whole: its heading stands, nothing is being waited for, and no part is still to be made. */
export const arriveAt = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-comes-later]')).toHaveCount(0);
};

import { useParams, useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback } from 'react';
import { periodParams, type YearMonth } from './period.ts';

type MonthPage =
  | 'overview'
  | 'indicators'
  | 'indicator'
  | 'entry'
  | 'review'
  | 'reports'
  | 'timeliness'
  | 'yearEnd'
  | 'other';

/** Which page of a month this is. */
const useMonthPage = (): MonthPage =>
  useRouterState({
    select: ({ matches }) => {
      const route = matches.at(-1)?.routeId ?? '';
      if (route.endsWith('/toan-canh')) return 'overview';
      if (route.endsWith('/chi-tieu/$ma')) return 'indicator';
      if (route.endsWith('/duyet')) return 'review';
      if (route.endsWith('/bao-cao')) return 'reports';
      if (route.endsWith('/tien-do-nop')) return 'timeliness';
      if (route.endsWith('/ket-luan')) return 'yearEnd';
      if (route.endsWith('/nhap-so-lieu/$dv')) return 'entry';
      return route.endsWith('/chi-tieu') ? 'indicators' : 'other';
    },
  });

/** The same page, filters and all, at another month; pages about no month lead to Toàn cảnh. */
export const useMonthAddress = (): {
  readonly hrefOf: (period: YearMonth) => string;
  readonly goTo: (period: YearMonth) => void;
} => {
  const router = useRouter();
  const page = useMonthPage();
  const { ma, dv, nam } = useParams({ strict: false });

  const optionsOf = useCallback(
    (period: YearMonth) => {
      const params = periodParams(period);
      const search = true as const;
      if (page === 'indicators') return { to: '/$nam/$thang/chi-tieu' as const, params, search };
      if (page === 'indicator' && ma !== undefined) {
        return { to: '/$nam/$thang/chi-tieu/$ma' as const, params: { ...params, ma }, search };
      }
      // Of a year's table another year is another table; a month of it is that month's desk, open where the work is.
      if (page === 'timeliness' && params.nam !== nam) {
        return { to: '/$nam/tien-do-nop' as const, params: { nam: params.nam }, search: {} };
      }
      if (page === 'yearEnd' && params.nam !== nam) {
        return { to: '/$nam/ket-luan' as const, params: { nam: params.nam }, search: {} };
      }
      if (page === 'review' || page === 'timeliness') {
        return { to: '/$nam/$thang/duyet' as const, params, search: {} };
      }
      // Dossiers are of a month: another month has others.
      if (page === 'reports') return { to: '/$nam/$thang/bao-cao' as const, params, search: {} };
      if (page === 'entry' && dv !== undefined) {
        return { to: '/$nam/$thang/nhap-so-lieu/$dv' as const, params: { ...params, dv }, search };
      }
      return { to: '/$nam/$thang/toan-canh' as const, params, search };
    },
    [page, ma, dv, nam],
  );

  const hrefOf = useCallback(
    (period: YearMonth) => router.buildLocation(optionsOf(period)).href,
    [router, optionsOf],
  );
  const goTo = useCallback(
    (period: YearMonth) => {
      // A failed navigation shows itself as the page's own error.
      void router.navigate({ ...optionsOf(period), resetScroll: false });
    },
    [router, optionsOf],
  );
  return { hrefOf, goTo };
};

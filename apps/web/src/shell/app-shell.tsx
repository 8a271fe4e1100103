import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { sessionQuery, yearsQuery } from '../api/queries.ts';
import { useSessionEnded } from '../api/session-end.ts';
import { useText } from '../i18n/use-text.ts';
import { MonthState } from '../features/month-navigation/month-state.tsx';
import { ReopenedNotice } from '../features/month-navigation/reopened-notice.tsx';
import { monthToReview, neighbourMonth } from '../features/month-navigation/calendar.ts';
import { useMonthAddress } from '../navigation/use-month-address.ts';
import { usePeriodOrNull, useYearOrNull, type YearMonth } from '../navigation/period.ts';
import { AppHeader } from './app-header.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { MainNavigation } from './main-navigation.tsx';
import { PrintStamp } from './print-stamp.tsx';
import { RouteAnnouncer } from './route-announcer.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import styles from './app-shell.module.css';

const SearchDialog = lazy(async () => ({ default: (await import('./search-layer.tsx')).SearchLayer }));
const KeyboardDialog = lazy(async () => ({ default: (await import('./keyboard-layer.tsx')).KeyboardLayer }));
/** Of those who read reports only: nobody else carries it. */
const PresentedNotice = lazy(async () => ({
  default: (await import('../features/presented/presented-notice.tsx')).PresentedNotice,
}));
const SessionEndDialog = lazy(async () => ({
  default: (await import('../features/session/session-end-dialog.tsx')).SessionEndDialog,
}));

type Layer = 'search' | 'keyboard';

/** The month of the page, or the one last looked at on pages that are about no month. */
const useNearestPeriod = (start: YearMonth | null): YearMonth | null => {
  const here = usePeriodOrNull();
  const year = useYearOrNull();
  const [last, setLast] = useState(here ?? start);
  if (here !== null && (here.year !== last?.year || here.month !== last.month)) setLast(here);
  const nearest = here ?? last ?? start;
  return year === null || nearest === null ? nearest : { year, month: nearest.month };
};

/** The frame of every page but sign-in: header, navigation, main, and the layers over them. */
export const AppShell = () => {
  const { shell } = useText();
  const { data: session } = useQuery(sessionQuery);
  const { data: years } = useQuery(yearsQuery);
  const period = useNearestPeriod(session?.start ?? null);
  const isOfMonth = usePeriodOrNull() !== null;
  const { goTo } = useMonthAddress();
  const [layer, setLayer] = useState<Layer | null>(null);
  const main = useRef<HTMLElement>(null);
  const sessionEnded = useSessionEnded();
  const months = years?.years.find(({ year }) => year === period?.year)?.months;
  const month = months?.find((candidate) => candidate.month === period?.month);

  const mayReview = session?.may.includes('review.read') ?? false;
  const mayReadReports = session?.may.includes('report.read') ?? false;
  const reviewMonth = period === null ? null : monthToReview(months ?? [], period.month);

  const step = useCallback(
    (by: 1 | -1) => {
      if (period === null || months === undefined) return;
      const next = neighbourMonth(months, period.month, by);
      if (next !== null) goTo({ year: period.year, month: next });
    },
    [period, months, goTo],
  );
  const openSearch = useCallback(() => setLayer('search'), []);
  const openKeyboard = useCallback(() => setLayer('keyboard'), []);
  const closeLayer = useCallback(() => setLayer(null), []);
  useShortcuts({
    period,
    reviewMonth: mayReview ? reviewMonth : null,
    onStep: step,
    onSearch: openSearch,
    onHelp: openKeyboard,
  });

  // Another page: reading starts at its beginning. Another month of the same page keeps the focus where it is.
  const page = useRouterState({
    select: ({ resolvedLocation, matches }) => `${matches.at(-1)?.routeId} ${resolvedLocation?.hash ?? ''}`,
  });
  const firstPage = useRef(page);
  useEffect(() => {
    if (firstPage.current === page) return;
    firstPage.current = '';
    main.current?.focus({ preventScroll: true });
  }, [page]);

  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#noi-dung">
        {shell.skip}
      </a>
      <AppHeader
        session={session}
        years={years?.years ?? []}
        period={period}
        onSearch={openSearch}
        onKeyboard={openKeyboard}
      />
      <MainNavigation period={period} session={session} reviewMonth={reviewMonth} />
      <div className={styles.body} id="than-trang">
        {month?.state === 'open' ? <div className={styles.unlocked} aria-hidden="true" /> : null}
        {month === undefined || !isOfMonth ? null : (
          <p className={styles.monthState}>
            <MonthState month={month} />
          </p>
        )}
        {month === undefined || !isOfMonth ? null : <ReopenedNotice month={month} />}
        {period === null || !isOfMonth || !mayReadReports ? null : (
          <Suspense fallback={null}>
            <PresentedNotice period={period} />
          </Suspense>
        )}
        <PrintStamp
          unlocked={month?.state === 'open'}
          lockedAt={month?.state === 'locked' ? month.lockedAt : null}
        />
        <DemoBanner />
        <main id="noi-dung" ref={main} tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
      <RouteAnnouncer />
      <Suspense fallback={null}>
        {layer === 'search' ? <SearchDialog period={period} onClose={closeLayer} /> : null}
        {layer === 'keyboard' ? <KeyboardDialog onClose={closeLayer} /> : null}
        {sessionEnded ? <SessionEndDialog /> : null}
      </Suspense>
    </div>
  );
};

/** Routes: the only place that knows paths. Every page is its own chunk; that of Toàn cảnh is asked for by `start.js`. */
import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  notFound,
  redirect,
  retainSearchParams,
  Outlet,
} from '@tanstack/react-router';
import { ProblemError } from './api/problem-error.ts';
import { mayReadFigures, rememberReading } from './api/reading-rights.ts';
import { aboutQuery, dashboardQuery, sessionQuery, yearsQuery } from './api/queries.ts';
import { periodParams, readPeriod } from './navigation/period.ts';
import {
  commonSearch,
  entrySearch,
  indicatorSearch,
  indicatorsSearch,
  overviewSearch,
  parseSearch,
  reportSearch,
  reviewSearch,
  signInSearch,
  stringifySearch,
} from './navigation/search-params.ts';
import { NoYearPage } from './pages/no-year-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { AppShell } from './shell/app-shell.tsx';
import { CrashNotice } from './shell/crash-notice.tsx';
import { ShellPending } from './shell/shell-pending.tsx';

const loadOverview = () => import('./pages/overview-page.tsx');

const rootRoute = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  validateSearch: commonSearch,
  search: { middlewares: [retainSearchParams(['lang', 'bo'])] },
  component: Outlet,
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  validateSearch: signInSearch,
  component: lazyRouteComponent(async () => {
    // Where most people go from here; it comes while they type their name.
    void loadOverview();
    return import('./pages/sign-in-page.tsx');
  }, 'SignInPage'),
});

const isUnauthenticated = (fault: unknown): boolean =>
  fault instanceof ProblemError && fault.problem.status === 401;

const appRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'app',
  component: AppShell,
  pendingComponent: ShellPending,
  beforeLoad: async ({ context: { queryClient }, location }) => {
    // Asked at once, not one after the other: on a slow line each round trip is felt. `prefetchQuery` never throws.
    void queryClient.prefetchQuery(yearsQuery);
    const about = queryClient.prefetchQuery(aboutQuery);
    const [, nam, thang, page] = location.pathname.split('/');
    const period = readPeriod(nam, thang);
    const set = commonSearch(location.search).bo;
    if (period !== null && page === 'toan-canh' && mayReadFigures(queryClient)) {
      void queryClient.prefetchQuery(dashboardQuery(period.year, period.month, set));
    }
    try {
      const session = await queryClient.ensureQueryData(sessionQuery);
      rememberReading(session);
      // Its line stands above the page: coming later, it would push the page down.
      await about;
      return { session };
    } catch (fault) {
      if (!isUnauthenticated(fault)) throw fault;
      const tiep = location.href === '/' ? {} : { tiep: location.href };
      throw redirect({ to: '/dang-nhap', search: tiep, replace: true });
    }
  },
});

const indexRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/',
  component: NoYearPage,
  beforeLoad: ({ context: { session } }) => {
    if (session.start === null) return;
    throw redirect({ to: '/$nam/$thang/toan-canh', params: periodParams(session.start), replace: true });
  },
});

const monthRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/$nam/$thang',
  beforeLoad: ({ params, location }) => {
    const period = readPeriod(params.nam, params.thang);
    if (period === null) throw notFound();
    const { thang } = periodParams(period);
    // One month, one address: «/2024/5/…» becomes «/2024/05/…».
    if (thang !== params.thang) {
      throw redirect({ href: location.href.replace(/^\/(\d{4})\/\d\b/, `/$1/${thang}`), replace: true });
    }
  },
});

const monthIndexRoute = createRoute({
  getParentRoute: () => monthRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/$nam/$thang/toan-canh', params, replace: true });
  },
});

const overviewRoute = createRoute({
  getParentRoute: () => monthRoute,
  path: '/toan-canh',
  validateSearch: overviewSearch,
  component: lazyRouteComponent(loadOverview, 'OverviewPage'),
});

const indicatorsRoute = createRoute({
  getParentRoute: () => monthRoute,
  path: '/chi-tieu',
  validateSearch: indicatorsSearch,
  component: lazyRouteComponent(() => import('./pages/indicators-page.tsx'), 'IndicatorsPage'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => monthRoute,
  path: '/chi-tieu/$ma',
  validateSearch: indicatorSearch,
  component: lazyRouteComponent(() => import('./pages/indicator-page.tsx'), 'IndicatorPage'),
});

const reviewRoute = createRoute({
  getParentRoute: () => monthRoute,
  path: '/duyet',
  validateSearch: reviewSearch,
  component: lazyRouteComponent(() => import('./pages/review-page.tsx'), 'ReviewPage'),
});

const reportsRoute = createRoute({
  getParentRoute: () => monthRoute,
  path: '/bao-cao',
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import('./pages/reports-page.tsx'), 'ReportsPage'),
});

const timelinessRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/$nam/tien-do-nop',
  beforeLoad: ({ params }) => {
    if (!/^\d{4}$/.test(params.nam)) throw notFound();
  },
  component: lazyRouteComponent(() => import('./pages/timeliness-page.tsx'), 'TimelinessPage'),
});

const yearEndRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/$nam/ket-luan',
  beforeLoad: ({ params }) => {
    if (!/^\d{4}$/.test(params.nam)) throw notFound();
  },
  component: lazyRouteComponent(() => import('./pages/year-end-page.tsx'), 'YearEndPage'),
});

/** A unit goes straight to its own month; the Party office chooses. */
const entryUnitsRoute = createRoute({
  getParentRoute: () => monthRoute,
  path: '/nhap-so-lieu',
  beforeLoad: ({ context: { session }, params }) => {
    if (!session.may.includes('entry.read') || session.account.role === 'office') return;
    const dv = session.unit.code;
    throw redirect({ to: '/$nam/$thang/nhap-so-lieu/$dv', params: { ...params, dv }, replace: true });
  },
  component: lazyRouteComponent(() => import('./pages/entry-units-page.tsx'), 'EntryUnitsPage'),
});

const entryRoute = createRoute({
  getParentRoute: () => monthRoute,
  path: '/nhap-so-lieu/$dv',
  validateSearch: entrySearch,
  component: lazyRouteComponent(() => import('./pages/entry-page.tsx'), 'EntryPage'),
});

const helpRoute = createRoute({
  getParentRoute: () => appRoute,
  path: '/tro-giup',
  component: lazyRouteComponent(() => import('./pages/help-page.tsx'), 'HelpPage'),
});

const unknownRoute = createRoute({ getParentRoute: () => appRoute, path: '/$', component: NotFoundPage });

const routeTree = rootRoute.addChildren([
  signInRoute,
  appRoute.addChildren([
    indexRoute,
    monthRoute.addChildren([
      monthIndexRoute,
      overviewRoute,
      indicatorsRoute,
      indicatorRoute,
      entryUnitsRoute,
      entryRoute,
      reviewRoute,
      reportsRoute,
    ]),
    timelinessRoute,
    yearEndRoute,
    helpRoute,
    unknownRoute,
  ]),
]);

/** The router of one page load. */
export const makeRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree,
    context: { queryClient },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    // Narrow screens scroll the body of the frame, wide ones the window.
    scrollToTopSelectors: ['window', '#than-trang'],
    defaultPreload: 'intent',
    // Answers are kept by the query client; the router asks again each time.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 400,
    defaultNotFoundComponent: NotFoundPage,
    defaultErrorComponent: CrashNotice,
  });

declare module '@tanstack/react-router' {
  // Makes every `Link` and `navigate` know these routes.
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { problemOf } from '../api/problem-error.ts';
import { readsFigures } from '../api/reading-rights.ts';
import { catalogueQuery, dashboardQuery, sessionQuery } from '../api/queries.ts';
import { CatalogueList } from '../features/overview/catalogue-list.tsx';
import { FieldFilter } from '../features/overview/field-filter.tsx';
import { OverviewBoard } from '../features/overview/overview-board.tsx';
import { OverviewSkeleton } from '../features/overview/overview-skeleton.tsx';
import { LoadFailure } from '../feedback/load-failure.tsx';
import { SlowNotice } from '../feedback/slow-notice.tsx';
import { useElapsed } from '../feedback/use-elapsed.ts';
import { useText } from '../i18n/use-text.ts';
import { useOverviewText } from '../i18n/use-overview-text.ts';
import { usePeriod } from '../navigation/period.ts';
import { overviewSearch } from '../navigation/search-params.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';
import styles from './overview-page.module.css';

/** How long nothing is shown before the skeleton: most answers are faster, and a flash is worse than a wait. */
const QUIET = 400;

/** Toàn cảnh: how many are met, on track, at risk and expected to miss, and which need the meeting's time. */
export const OverviewPage = () => {
  const overview = useOverviewText();
  const { data: session } = useQuery(sessionQuery);
  usePageTitle(overview.title);
  if (session === undefined) return null;
  return readsFigures(session) ? <Figures /> : <NamesOnly />;
};

const Figures = () => {
  const { shell } = useText();
  const overview = useOverviewText();
  const { year, month } = usePeriod();
  const { bo, lv, nhom } = overviewSearch(useSearch({ strict: false }));
  const query = useQuery({ ...dashboardQuery(year, month, bo), placeholderData: keepPreviousData });
  const waiting = query.isPending || query.isPlaceholderData;
  const long = useElapsed(waiting, QUIET);
  const { data: dashboard } = query;

  const refusal = query.isError ? problemOf(query.error).status : null;
  // A session that ended is asked for over the page; the page itself has not failed.
  if (refusal !== null && refusal !== 401 && dashboard === undefined) {
    return refusal === 404 ? (
      <div className={styles.notice}>
        <h1>{overview.empty.title({ year: String(year) })}</h1>
        <p>{overview.empty.next}</p>
        <p>{overview.empty.action}</p>
      </div>
    ) : (
      <div className={styles.notice}>
        <h1>{overview.title}</h1>
        <LoadFailure fault={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (dashboard === undefined || (waiting && long)) {
    return (
      <>
        <h1 className="visually-hidden">{overview.title}</h1>
        {long || refusal === 401 ? <OverviewSkeleton /> : null}
        <div className={styles.slow}>
          <SlowNotice waiting={waiting} />
        </div>
      </>
    );
  }
  if (dashboard.indicators.length === 0) {
    return (
      <div className={styles.notice}>
        <h1>{overview.empty.title({ year: String(year) })}</h1>
        <p>{overview.empty.next}</p>
      </div>
    );
  }
  return (
    <>
      {query.isRefetchError ? (
        <p className={styles.offline} role="status">
          {shell.offline}
        </p>
      ) : null}
      {lv === undefined ? null : <FieldFilter dashboard={dashboard} groups={lv} />}
      <OverviewBoard dashboard={dashboard} groups={lv} by={nhom} stale={waiting} />
    </>
  );
};

const NamesOnly = () => {
  const overview = useOverviewText();
  const { year } = usePeriod();
  const { bo } = overviewSearch(useSearch({ strict: false }));
  const query = useQuery(catalogueQuery(year, bo));
  const long = useElapsed(query.isPending, QUIET);
  return (
    <div className={styles.notice}>
      <h1>{overview.catalogue.title({ year: String(year) })}</h1>
      <p>{overview.catalogue.why}</p>
      {query.isError ? (
        <LoadFailure fault={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        long ? (
          <OverviewSkeleton />
        ) : null
      ) : (
        <CatalogueList catalogue={query.data} />
      )}
    </div>
  );
};

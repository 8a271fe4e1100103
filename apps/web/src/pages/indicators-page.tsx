import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { problemOf } from '../api/problem-error.ts';
import { catalogueQuery, dashboardQuery, sessionQuery } from '../api/queries.ts';
import { readsFigures } from '../api/reading-rights.ts';
import { LoadFailure } from '../feedback/load-failure.tsx';
import { CatalogueTable } from '../features/indicator-table/catalogue-table.tsx';
import { IndicatorList } from '../features/indicator-table/indicator-list.tsx';
import type { OnSearch } from '../features/indicator-table/search-change.ts';
import { YearEmpty } from '../features/indicator-table/table-empty.tsx';
import { TableLoading } from '../features/indicator-table/table-loading.tsx';
import { useIndicatorText } from '../i18n/use-indicator-text.ts';
import { periodParams, usePeriod } from '../navigation/period.ts';
import { indicatorsSearch } from '../navigation/search-params.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';
import styles from './indicators-page.module.css';

/** Chỉ tiêu: where each of the year's indicators stands against its path, and who answers for it. */
export const IndicatorsPage = () => {
  const indicatorText = useIndicatorText();
  const { year } = usePeriod();
  const { data: session } = useQuery(sessionQuery);
  usePageTitle(indicatorText.title({ year: String(year) }));
  if (session === undefined) return null;
  return readsFigures(session) ? <Figures /> : <NamesOnly />;
};

const Figures = () => {
  const indicatorText = useIndicatorText();
  const period = usePeriod();
  const search = indicatorsSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const query = useQuery({
    ...dashboardQuery(period.year, period.month, search.bo),
    // Another month: the last one stays until the new one is here.
    placeholderData: keepPreviousData,
  });
  const { nam, thang } = periodParams(period);

  const onSearch = useCallback<OnSearch>(
    (change, how = 'push') => {
      void navigate({
        to: '/$nam/$thang/chi-tieu',
        params: { nam, thang },
        // What is `undefined` leaves the address when it is written.
        search: (before) => indicatorsSearch({ ...before, ...change }),
        replace: how === 'replace',
        resetScroll: false,
      });
    },
    [navigate, nam, thang],
  );
  const onOpen = useCallback(
    (ma: string) => {
      void navigate({ to: '/$nam/$thang/chi-tieu/$ma', params: { nam, thang, ma } });
    },
    [navigate, nam, thang],
  );

  const isOld = query.isPlaceholderData;
  if (query.data !== undefined && !(isOld && query.isError)) {
    return (
      <div className={styles.list} data-old={isOld || undefined} aria-busy={isOld}>
        <IndicatorList
          dashboard={query.data}
          search={search}
          address={`${nam}/${thang}/${search.bo ?? ''}`}
          onSearch={onSearch}
          onOpen={onOpen}
        />
      </div>
    );
  }
  return (
    <div className={styles.waiting}>
      <h1>{indicatorText.title({ year: nam })}</h1>
      {query.isPending ? (
        <TableLoading />
      ) : problemOf(query.error).status === 404 ? (
        <YearEmpty year={period.year} />
      ) : (
        <LoadFailure fault={query.error} onRetry={() => void query.refetch()} />
      )}
    </div>
  );
};

/** An administrator sees what is measured, not how it stands. */
const NamesOnly = () => {
  const indicatorText = useIndicatorText();
  const { year } = usePeriod();
  const { bo } = indicatorsSearch(useSearch({ strict: false }));
  const { data, error, isPending, refetch } = useQuery(catalogueQuery(year, bo));
  return (
    <div className={styles.waiting}>
      <h1>{indicatorText.title({ year: String(year) })}</h1>
      {data !== undefined ? (
        <>
          <p className={styles.note}>{indicatorText.catalogueNote}</p>
          <CatalogueTable catalogue={data} />
        </>
      ) : isPending ? (
        <TableLoading />
      ) : (
        <LoadFailure fault={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
};

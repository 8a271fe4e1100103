import type { Session } from '@ve-dich/contract';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../api/problem-error.ts';
import { dossiersQuery, sessionQuery } from '../api/queries.ts';
import { LoadFailure } from '../feedback/load-failure.tsx';
import { ReportBoard } from '../features/reports/report-board.tsx';
import { ReportsLoading, ReportsNoMonth, ReportsNotOpen } from '../features/reports/report-states.tsx';
import { useFormat } from '../i18n/use-format.ts';
import { useReportsText } from '../i18n/use-reports-text.ts';
import { periodParams, usePeriod } from '../navigation/period.ts';
import { reportSearch } from '../navigation/search-params.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';
import { ForbiddenPage } from './forbidden-page.tsx';
import styles from './reports-page.module.css';

/** Báo cáo: the papers for a meeting, and on which data they stand. */
export const ReportsPage = () => {
  const words = useReportsText();
  const format = useFormat();
  const { year, month } = usePeriod();
  const { data: session } = useQuery(sessionQuery);
  usePageTitle(words.title({ month: format.monthName(month, year) }));
  if (session === undefined) return null;
  return session.may.includes('report.read') ? (
    // Another month has other dossiers: nothing that was said goes along.
    <Reports key={`${year}-${month}`} session={session} />
  ) : (
    <ForbiddenPage />
  );
};

const Reports = ({ session }: { readonly session: Session }) => {
  const words = useReportsText();
  const format = useFormat();
  const period = usePeriod();
  const { year, month } = period;
  const search = reportSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const { data, error, isPending, refetch } = useQuery(dossiersQuery(year, month));
  if (data === undefined) {
    const { status } = problemOf(error);
    if (isPending || status === 401) return <ReportsLoading period={period} />;
    if (status === 404) return <ReportsNoMonth period={period} />;
    return (
      <div className={styles.notice}>
        <h1>{words.title({ month: format.monthName(month, year) })}</h1>
        <LoadFailure fault={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (data.state === 'future') return <ReportsNotOpen period={period} />;
  return (
    <ReportBoard
      month={data}
      period={period}
      session={session}
      search={search}
      onSearch={(change) => {
        void navigate({
          to: '/$nam/$thang/bao-cao',
          params: periodParams(period),
          search: (now) => change(reportSearch(now)),
          resetScroll: false,
        });
      }}
    />
  );
};

import type { Session } from '@ve-dich/contract';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { problemOf } from '../api/problem-error.ts';
import { sessionQuery, yearEndQuery } from '../api/queries.ts';
import { LoadFailure } from '../feedback/load-failure.tsx';
import { Skeleton } from '../feedback/skeleton.tsx';
import { SlowNotice } from '../feedback/slow-notice.tsx';
import { useElapsed } from '../feedback/use-elapsed.ts';
import { YearEndBoard } from '../features/year-end/year-end-board.tsx';
import { useYearEndText } from '../i18n/use-year-end-text.ts';
import { commonSearch } from '../navigation/search-params.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';
import { ForbiddenPage } from './forbidden-page.tsx';
import styles from './timeliness-page.module.css';

/** Kết luận năm: the verdicts of a year, why targets were missed, and its closing. */
export const YearEndPage = () => {
  const words = useYearEndText();
  const { nam = '' } = useParams({ strict: false });
  const { data: session } = useQuery(sessionQuery);
  usePageTitle(words.title({ year: nam }));
  if (session === undefined) return null;
  return session.may.includes('verdict.read') ? (
    // Another year has other verdicts: nothing that was opened goes along.
    <Year key={nam} year={Number(nam)} session={session} />
  ) : (
    <ForbiddenPage />
  );
};

const Year = ({ year, session }: { readonly year: number; readonly session: Session }) => {
  const words = useYearEndText();
  const { bo } = commonSearch(useSearch({ strict: false }));
  const { data, error, isPending, refetch } = useQuery(yearEndQuery(year, bo));
  const isLong = useElapsed(isPending, 400);
  if (data !== undefined) return <YearEndBoard end={data} set={bo} session={session} />;
  const status = isPending || error === null ? null : problemOf(error).status;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{status === 404 ? words.empty({ year: String(year) }) : words.title({ year: String(year) })}</h1>
      </header>
      {status === 404 ? null : isPending || status === 401 ? (
        <div aria-busy="true">
          <p className="visually-hidden" role="status">
            {words.loading}
          </p>
          {isLong ? <Skeleton height="28rem" /> : null}
          <SlowNotice waiting />
        </div>
      ) : (
        <LoadFailure fault={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
};

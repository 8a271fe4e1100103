import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../api/problem-error.ts';
import { reviewQuery, sessionQuery, yearsQuery } from '../api/queries.ts';
import { LoadFailure } from '../feedback/load-failure.tsx';
import { RemindAll, RemindUnit } from '../features/reminders/remind-buttons.tsx';
import { useReminders } from '../features/reminders/use-reminders.ts';
import { ReviewBoard } from '../features/review/review-board.tsx';
import { ReviewLoading, ReviewNoMonth, ReviewNotOpen } from '../features/review/review-states.tsx';
import { useNewerReview } from '../features/review/use-newer-review.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import { useReviewText } from '../i18n/use-review-text.ts';
import { periodParams, usePeriod } from '../navigation/period.ts';
import { reviewSearch, type ReviewSearch } from '../navigation/search-params.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';
import { ForbiddenPage } from './forbidden-page.tsx';
import styles from './review-page.module.css';

/** Duyệt số liệu: what is in, what is late, what looks wrong. */
export const ReviewPage = () => {
  const review = useReviewText();
  const format = useFormat();
  const { year, month } = usePeriod();
  const { data: session } = useQuery(sessionQuery);
  usePageTitle(review.title({ month: format.monthName(month, year) }));
  if (session === undefined) return null;
  return session.may.includes('review.read') ? (
    // Another month is another desk: nothing that was selected or said goes along.
    <Desk key={`${year}-${month}`} may={session.may} />
  ) : (
    <ForbiddenPage />
  );
};

const Desk = ({ may }: { readonly may: readonly string[] }) => {
  const { shell } = useText();
  const words = useReviewText();
  const format = useFormat();
  const period = usePeriod();
  const { year, month } = period;
  const search = reviewSearch(useSearch({ strict: false }));
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const query = useQuery(reviewQuery(year, month));
  const { data: years } = useQuery(yearsQuery);
  const hasNewer = useNewerReview(period, query);
  const reminding = useReminders(year, may);

  const refresh = async (isDone: boolean) => {
    const { data } = await query.refetch();
    if (isDone) {
      // Everything that rests on figures or on the calendar is asked for anew when it is next looked at.
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) =>
          !['review', 'review-aside', 'session', 'about'].includes(String(queryKey[0])),
      });
    }
    return data;
  };
  const onSearch = (next: ReviewSearch, how: 'push' | 'replace'): void => {
    void navigate({
      to: '/$nam/$thang/duyet',
      params: periodParams(period),
      search: next,
      replace: how === 'replace',
      resetScroll: false,
    });
  };

  const { data: review } = query;
  if (review === undefined) {
    if (query.isPending || problemOf(query.error).status === 401) return <ReviewLoading period={period} />;
    if (problemOf(query.error).status === 404) return <ReviewNoMonth period={period} />;
    return (
      <div className={styles.notice}>
        <h1>{words.title({ month: format.monthName(month, year) })}</h1>
        <LoadFailure fault={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (review.calendar.state === 'future') {
    return <ReviewNotOpen period={period} opensAt={review.calendar.opensAt} />;
  }
  return (
    <>
      {query.isRefetchError ? (
        <p className={styles.offline} role="status">
          {shell.offline}
        </p>
      ) : null}
      <ReviewBoard
        review={review}
        heardAt={query.dataUpdatedAt}
        period={period}
        search={search}
        isYearClosed={years?.years.some((each) => each.year === year && each.final !== null) ?? false}
        mayReadTimeliness={may.includes('timeliness.read')}
        mayReadReports={may.includes('report.read')}
        hasNewer={hasNewer}
        refresh={refresh}
        onSearch={onSearch}
        renderRemind={(units, which) =>
          which === 'all' ? (
            <RemindAll reminding={reminding} month={month} units={units} />
          ) : (
            units.map((unit) => (
              <RemindUnit key={unit.code} reminding={reminding} month={month} unit={unit} />
            ))
          )
        }
      />
    </>
  );
};

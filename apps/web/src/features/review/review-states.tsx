import { Skeleton } from '../../feedback/skeleton.tsx';
import { SlowNotice } from '../../feedback/slow-notice.tsx';
import { useElapsed } from '../../feedback/use-elapsed.ts';
import { sentenceStart } from '../../i18n/sentence-start.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import type { YearMonth } from '../../navigation/period.ts';
import styles from './review-states.module.css';

/** How long nothing is shown before the skeleton: most answers are faster, and a flash is worse than a wait. */
const QUIET = 400;

/** The desk's shape in grey while its figures are on the way. */
export const ReviewLoading = ({ period }: { readonly period: YearMonth }) => {
  const { format } = useLocale();
  const reviewText = useReviewText();
  const isLong = useElapsed(true, QUIET);
  return (
    <div className={styles.page} aria-busy="true">
      <h1>{reviewText.title({ month: format.monthName(period.month, period.year) })}</h1>
      <p className="visually-hidden" role="status">
        {reviewText.loading}
      </p>
      {isLong ? (
        <>
          <Skeleton height="1.25rem" width="min(34rem, 100%)" />
          <Skeleton height="2.25rem" width="min(30rem, 100%)" />
          <div className={styles.panes}>
            <div className={styles.rows}>
              {Array.from({ length: 7 }, (_, index) => (
                <Skeleton key={index} height="3.5rem" />
              ))}
            </div>
            <Skeleton height="30rem" />
          </div>
        </>
      ) : null}
      <SlowNotice waiting />
    </div>
  );
};

/** The month has not begun for the units: when it will, and what stands here then. */
export const ReviewNotOpen = ({
  period,
  opensAt,
}: {
  readonly period: YearMonth;
  readonly opensAt: string;
}) => {
  const { format } = useLocale();
  const reviewText = useReviewText();
  return (
    <div className={styles.page}>
      <h1>{sentenceStart(reviewText.notOpen({ month: format.monthName(period.month, period.year) }))}</h1>
      <p>{reviewText.notOpenNext({ at: format.instant(opensAt) })}</p>
    </div>
  );
};

/** The calendar has no such month. */
export const ReviewNoMonth = ({ period }: { readonly period: YearMonth }) => {
  const { format } = useLocale();
  const reviewText = useReviewText();
  return (
    <div className={styles.page}>
      <h1>{reviewText.noMonth({ month: format.monthName(period.month, period.year) })}</h1>
      <p>{reviewText.noMonthNext}</p>
    </div>
  );
};

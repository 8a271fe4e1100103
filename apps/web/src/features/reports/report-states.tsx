import type { ReactNode } from 'react';
import { Skeleton } from '../../feedback/skeleton.tsx';
import { SlowNotice } from '../../feedback/slow-notice.tsx';
import { useElapsed } from '../../feedback/use-elapsed.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { sentenceStart } from '../../i18n/sentence-start.ts';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import type { YearMonth } from '../../navigation/period.ts';
import styles from './report-board.module.css';

/** How long nothing is shown before the skeleton: most answers are faster, and a flash is worse than a wait. */
const QUIET = 400;

/** The shape of a report in grey while it is composed. */
export const ReportSkeleton = () => {
  const words = useReportsText();
  const isLong = useElapsed(true, QUIET);
  return (
    <div aria-busy="true">
      <p className="visually-hidden" role="status">
        {words.reportLoading}
      </p>
      {isLong ? (
        <div className={styles.panes}>
          <div className={styles.rows}>
            <Skeleton height="13rem" />
            <Skeleton height="9rem" />
          </div>
          <Skeleton height="40rem" />
        </div>
      ) : null}
      <SlowNotice waiting />
    </div>
  );
};

type StateProps = { readonly period: YearMonth };

/** The page's shape in grey while the dossiers of the month are on the way. */
export const ReportsLoading = ({ period }: StateProps) => {
  const { format } = useLocale();
  const words = useReportsText();
  const isLong = useElapsed(true, QUIET);
  return (
    <div className={styles.page} aria-busy="true">
      <h1>{words.title({ month: format.monthName(period.month, period.year) })}</h1>
      <p className="visually-hidden" role="status">
        {words.loading}
      </p>
      {isLong ? <Skeleton height="8rem" /> : null}
      <ReportSkeleton />
    </div>
  );
};

const Notice = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className={styles.page}>
    <h1>{title}</h1>
    <p>{children}</p>
  </div>
);

/** The month has not begun: nothing can be frozen of it. */
export const ReportsNotOpen = ({ period }: StateProps) => {
  const { format } = useLocale();
  const words = useReportsText();
  const month = format.monthName(period.month, period.year);
  return <Notice title={sentenceStart(words.future({ month }))}>{words.futureNext}</Notice>;
};

/** The calendar has no such month. */
export const ReportsNoMonth = ({ period }: StateProps) => {
  const { format } = useLocale();
  const words = useReportsText();
  const month = format.monthName(period.month, period.year);
  return <Notice title={words.noMonth({ month })}>{words.noMonthNext}</Notice>;
};

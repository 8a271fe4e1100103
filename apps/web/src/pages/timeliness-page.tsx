import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { problemOf } from '../api/problem-error.ts';
import { sessionQuery, timelinessQuery } from '../api/queries.ts';
import { LoadFailure } from '../feedback/load-failure.tsx';
import { PendingUnits } from '../features/reminders/pending-units.tsx';
import { ReminderLog } from '../features/reminders/reminder-log.tsx';
import { useReminders } from '../features/reminders/use-reminders.ts';
import { TimelinessLoading } from '../features/timeliness/timeliness-loading.tsx';
import { TimelinessTable } from '../features/timeliness/timeliness-table.tsx';
import { useTimelinessText } from '../i18n/use-timeliness-text.ts';
import { usePageTitle } from '../navigation/use-page-title.ts';
import { CopyLink } from '../ui/copy-link.tsx';
import { ForbiddenPage } from './forbidden-page.tsx';
import styles from './timeliness-page.module.css';

/** Tiến độ nộp: which units send in time, month by month. */
export const TimelinessPage = () => {
  const timeliness = useTimelinessText();
  const { nam = '' } = useParams({ strict: false });
  const { data: session } = useQuery(sessionQuery);
  usePageTitle(timeliness.title({ year: nam }));
  if (session === undefined) return null;
  return session.may.includes('timeliness.read') ? (
    <Table year={Number(nam)} may={session.may} />
  ) : (
    <ForbiddenPage />
  );
};

const Table = ({ year, may }: { readonly year: number; readonly may: readonly string[] }) => {
  const reminding = useReminders(year, may);
  const words = useTimelinessText();
  const { data, error, isPending, refetch } = useQuery(timelinessQuery(year));
  const status = isPending || error === null ? null : problemOf(error).status;
  const isNoYear = data === undefined ? status === 404 : data.months.length === 0 || data.units.length === 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{isNoYear ? words.empty({ year: String(year) }) : words.title({ year: String(year) })}</h1>
        {isNoYear ? <p>{words.emptyNext}</p> : <p className={styles.lead}>{words.lead}</p>}
        {isNoYear ? null : <CopyLink />}
      </header>
      {isNoYear ? null : data !== undefined ? (
        <>
          <TimelinessTable table={data} mayReview={may.includes('review.read')} />
          <PendingUnits table={data} reminding={reminding} />
          {may.includes('reminders.read') ? <ReminderLog reminding={reminding} /> : null}
        </>
      ) : isPending || status === 401 ? (
        <TimelinessLoading />
      ) : (
        <LoadFailure fault={error} onRetry={() => void refetch()} />
      )}
    </div>
  );
};

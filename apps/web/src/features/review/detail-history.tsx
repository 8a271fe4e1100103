import type { EntryRow } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReviewText } from '../../i18n/use-review-text.ts';
import styles from './detail-parts.module.css';

/** What has happened to the submission, the newest first: who, when, why, and what was then typed. */
export const DetailHistory = ({ history }: Pick<EntryRow, 'history'>) => {
  const { locale, text, format } = useLocale();
  const words = useReviewText();
  const newestFirst = history.toSorted((left, right) => right.at.localeCompare(left.at));
  return (
    <section aria-label={words.history} className={styles.part}>
      <h3>{words.history}</h3>
      {newestFirst.length === 0 ? (
        <p className={styles.quiet}>{words.historyNone}</p>
      ) : (
        <ol className={styles.history}>
          {newestFirst.map((event) => (
            <li key={`${event.at} ${event.kind}`}>
              <span className={styles.when}>{format.instant(event.at)}</span>
              <span>
                <strong>{text.work.events[event.kind]}</strong>, {event.by.fullName}, {event.by.title[locale]}
                {event.late ? <span className={styles.late}> · {text.work.late}</span> : null}
                {event.typed === null ? null : (
                  <span className={styles.quiet}> · {words.historyTyped({ value: event.typed })}</span>
                )}
                {event.reason === null ? null : <span className={styles.reason}>“{event.reason}”</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Presented } from '@ve-dich/contract';
import { isDecimalText, type AbsenceReason, type Status } from '@ve-dich/domain';
import { presentedQuery } from '../../api/queries.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { usePresentedText } from '../../i18n/use-presented-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import styles from './presented-notice.module.css';

type Change = Presented['changes'][number];

/**
 * On every page of a month that a meeting was shown: what is known otherwise now, each as presented beside as known.
 * Silent while nothing has changed.
 */
export const PresentedNotice = ({ period }: { readonly period: YearMonth }) => {
  const { format } = useLocale();
  const words = usePresentedText();
  const { data } = useQuery(presentedQuery(period.year, period.month));
  if (data === undefined || data.dossier === null || data.changes.length === 0) return null;
  const { dossier, changes } = data;
  return (
    <aside className={styles.notice} aria-label={words.label}>
      <details>
        <summary>
          {words.summary({
            meeting: dossier.meeting,
            day: format.date(dossier.heldOn),
            count: format.count(changes.length),
          })}
        </summary>
        <ul className={styles.changes}>
          {changes.map((change) => (
            <li key={`${change.code} ${change.what}`}>
              <span lang="vi">
                {words.change({ name: change.shortName, what: words.changed[change.what] })}
              </span>{' '}
              {words.presented} <Side change={change} said={change.before} />, {words.known}{' '}
              <strong>
                <Side change={change} said={change.after} />
              </strong>
            </li>
          ))}
        </ul>
        <Link to="/$nam/$thang/bao-cao" params={periodParams(period)} search={{ 'ho-so': dossier.id }}>
          {words.report}
        </Link>
      </details>
    </aside>
  );
};

/** Numbers as the reader's language prints them, statuses in its words, the rest as written. */
const Side = ({ change, said }: { readonly change: Change; readonly said: string | null }) => {
  const { text, format } = useLocale();
  const words = usePresentedText();
  if (said === null || said === '') return <span>{words.nothing}</span>;
  if (change.what === 'status' || change.what === 'verdict')
    return <span>{text.status.names[said as Status] ?? said}</span>;
  if (isDecimalText(said)) return <span>{format.decimal(said)}</span>;
  const absence = text.work.absences[said as AbsenceReason] as string | undefined;
  return absence === undefined ? <span lang="vi">{said}</span> : <span>{absence}</span>;
};

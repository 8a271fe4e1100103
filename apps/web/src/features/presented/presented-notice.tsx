import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { presentedQuery } from '../../api/queries.ts';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { usePresentedText } from '../../i18n/use-presented-text.ts';
import { FactSide } from '../../ui/fact-side.tsx';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import styles from './presented-notice.module.css';

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
              <span lang="vi">{change.shortName}</span>, {words.changed[change.what]}: {words.presented}{' '}
              <FactSide what={change.what} said={change.before} nothing={words.nothing} />, {words.known}{' '}
              <strong>
                <FactSide what={change.what} said={change.after} nothing={words.nothing} />
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

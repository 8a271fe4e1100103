import type { DossierReport } from '@ve-dich/contract';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
import { FactSide } from '../../ui/fact-side.tsx';
import { Icon } from '../../ui/icons.tsx';
import styles from './report-aside.module.css';

type Change = DossierReport['changes'][number];

/** Shown at once; the rest on demand. */
const AT_ONCE = 5;

/** «Thay đổi sau phiên họp»: what is known otherwise now than when it was presented. */
export const ChangesSince = ({
  changes,
  period,
}: {
  readonly changes: readonly Change[];
  readonly period: YearMonth;
}) => {
  const { format } = useLocale();
  const words = useReportsText().changes;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? changes : changes.slice(0, AT_ONCE);
  return (
    <section className={styles.block} aria-labelledby="thay-doi">
      <h2 id="thay-doi">{words.title}</h2>
      {changes.length === 0 ? <p>{words.none}</p> : <p className={styles.quiet}>{words.lead}</p>}
      {changes.length === 0 ? null : (
        <ul className={styles.changes}>
          {shown.map((change) => (
            <li key={`${change.code} ${change.what}`} className={styles.change}>
              <Link
                to="/$nam/$thang/chi-tieu/$ma"
                params={{ ...periodParams(period), ma: change.code }}
                lang="vi"
              >
                {change.shortName}
              </Link>
              <span className={styles.fromTo}>
                <span className={styles.what}>{words.what[change.what]}</span>
                <span className="visually-hidden">{words.before}</span>
                <FactSide what={change.what} said={change.before} nothing={words.nothing} />
                <Icon name="changed" size={14} />
                <span className="visually-hidden">{words.after}</span>
                <strong>
                  <FactSide what={change.what} said={change.after} nothing={words.nothing} />
                </strong>
              </span>
            </li>
          ))}
        </ul>
      )}
      {shown.length === changes.length ? null : (
        <button type="button" className={styles.jump} onClick={() => setWhole(true)}>
          {words.more({ count: format.count(changes.length) })}
        </button>
      )}
    </section>
  );
};

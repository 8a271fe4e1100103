import type { DossierReport } from '@ve-dich/contract';
import { isDecimalText, type AbsenceReason, type Status } from '@ve-dich/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useReportsText } from '../../i18n/use-reports-text.ts';
import { periodParams, type YearMonth } from '../../navigation/period.ts';
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
                <Side change={change} text={change.before} />
                <Icon name="changed" size={14} />
                <span className="visually-hidden">{words.after}</span>
                <strong>
                  <Side change={change} text={change.after} />
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

/** One side of a change: numbers as the reader's language prints them, statuses in its words, the rest as written. */
const Side = ({ change, text: said }: { readonly change: Change; readonly text: string | null }) => {
  const { text, format } = useLocale();
  const words = useReportsText().changes;
  if (said === null || said === '') return <span>{words.nothing}</span>;
  if (change.what === 'status' || change.what === 'verdict') {
    return <span>{text.status.names[said as Status] ?? said}</span>;
  }
  if (change.what !== 'target' && change.what !== 'explanation') {
    if (isDecimalText(said)) return <span>{format.decimal(said)}</span>;
    const absence = text.work.absences[said as AbsenceReason] as string | undefined;
    if (absence !== undefined) return <span>{absence}</span>;
  }
  return <span lang="vi">{said}</span>;
};

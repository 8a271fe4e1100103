import { STATUS_ORDER } from '@ve-dich/domain';
import type { Dashboard } from '@ve-dich/contract';
import { useLocale } from '../../i18n/locale-provider.tsx';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import { Illustrative } from '../../ui/illustrative.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import styles from './table-legend.module.css';

type Props = { readonly dashboard: Dashboard; readonly withKeys: boolean };

/** What the marks of the page mean: only those that stand on it. */
export const TableLegend = ({ dashboard, withKeys }: Props) => {
  const { text, format } = useLocale();
  const words = useIndicatorText();
  // Parts carry no status of their own, so theirs needs no explaining.
  const judged = dashboard.indicators.filter((row) => row.judged || row.parent === null);
  const shown = new Set(judged.flatMap((row) => [row.assessment.status, row.previousStatus]));
  const hasLimit = dashboard.indicators.some((row) => row.assessment.progressOf === 'limit');
  return (
    <footer className={styles.legend} aria-label={words.legend}>
      <ul className={styles.list}>
        {STATUS_ORDER.filter((status) => shown.has(status)).map((status) => (
          <li key={status}>
            <StatusMark status={status} word={text.status.names[status]} size={14} />
          </li>
        ))}
        <li className={styles.item}>
          <svg viewBox="0 0 24 16" className={styles.sample} aria-hidden="true" focusable="false">
            <rect className={styles.track} x="0" y="4" width="24" height="8" />
            <rect className={styles.tick} x="10.5" y="0" width="3" height="16" />
          </svg>
          {words.legendTick}
        </li>
        <li className={styles.item}>
          <svg viewBox="0 0 24 16" className={styles.sample} aria-hidden="true" focusable="false">
            <rect className={styles.track} x="0" y="4" width="24" height="8" />
            <path className={styles.full} d="M18.5 3v10" />
          </svg>
          {words.legendFull}
        </li>
        {hasLimit ? (
          <li className={styles.item}>
            <svg viewBox="0 0 24 16" className={styles.sample} aria-hidden="true" focusable="false">
              <rect className={styles.track} x="0" y="6" width="18" height="4" />
              <circle className={styles.tick} cx="9" cy="8" r="4.5" />
              <path className={styles.wall} d="M18 0v16" />
            </svg>
            {words.legendWall}
          </li>
        ) : null}
        {dashboard.illustrative ? (
          <li>
            <Illustrative when>{format.decimal('395.4', 1)}</Illustrative> {words.legendIllustrative}
          </li>
        ) : null}
      </ul>
      {withKeys ? <p className={styles.keys}>{words.legendKeys}</p> : null}
    </footer>
  );
};

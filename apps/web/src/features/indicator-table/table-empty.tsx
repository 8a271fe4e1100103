import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import styles from './table-states.module.css';

/** Nothing matches: says why, and the one next step. */
export const TableEmpty = ({ onClear }: { readonly onClear: () => void }) => {
  const indicatorText = useIndicatorText();
  return (
    <div className={styles.empty} role="status">
      <p>{indicatorText.emptyFilter}</p>
      <button type="button" className={styles.clear} onClick={onClear}>
        {indicatorText.clear}
      </button>
    </div>
  );
};

/** No indicator at all in this year. */
export const YearEmpty = ({ year }: { readonly year: number }) => {
  const indicatorText = useIndicatorText();
  return (
    <div className={styles.empty} role="status">
      <p>{indicatorText.emptyYear({ year: String(year) })}</p>
    </div>
  );
};

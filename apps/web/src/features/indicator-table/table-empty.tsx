import { useText } from '../../i18n/use-text.ts';
import styles from './table-states.module.css';

/** Nothing matches: says why, and the one next step. */
export const TableEmpty = ({ onClear }: { readonly onClear: () => void }) => {
  const text = useText();
  return (
    <div className={styles.empty} role="status">
      <p>{text.indicators.emptyFilter}</p>
      <button type="button" className={styles.clear} onClick={onClear}>
        {text.indicators.clear}
      </button>
    </div>
  );
};

/** No indicator at all in this year. */
export const YearEmpty = ({ year }: { readonly year: number }) => {
  const text = useText();
  return (
    <div className={styles.empty} role="status">
      <p>{text.indicators.emptyYear({ year: String(year) })}</p>
    </div>
  );
};

import { SlowNotice } from '../../feedback/slow-notice.tsx';
import { Skeleton } from '../../feedback/skeleton.tsx';
import { useElapsed } from '../../feedback/use-elapsed.ts';
import { useIndicatorText } from '../../i18n/use-indicator-text.ts';
import styles from './table-states.module.css';

const ROWS = 29;
const SHOWN_AFTER = 400;

/** Rows of the height of those that are coming; nothing at all for an answer that is quick. */
export const TableLoading = () => {
  const indicatorText = useIndicatorText();
  const isSlow = useElapsed(true, SHOWN_AFTER);
  return (
    <div aria-busy="true">
      <p className="visually-hidden" role="status">
        {indicatorText.loading}
      </p>
      <SlowNotice waiting />
      {isSlow ? (
        <div className={styles.rows}>
          {Array.from({ length: ROWS }, (_, index) => (
            <div key={index} className={styles.row}>
              <Skeleton height="0.875rem" width="1.25rem" />
              <Skeleton height="0.875rem" width={`${12 + ((index * 5) % 8)}rem`} />
              <span className={styles.spring} />
              <Skeleton height="0.875rem" width="9rem" />
              <Skeleton height="0.875rem" width="7rem" />
            </div>
          ))}
        </div>
      ) : null}
    </div>
  );
};

import { Skeleton } from '../../feedback/skeleton.tsx';
import { useText } from '../../i18n/use-text.ts';
import styles from './overview-board.module.css';

const ROWS = [1, 2, 3, 4, 5, 6, 7];

/** The page's shape while its answer is on the way: the same heights, so that nothing jumps. */
export const OverviewSkeleton = () => {
  const { shell } = useText();
  return (
    <div className={styles.board} aria-busy="true">
      <p className="visually-hidden" role="status">
        {shell.loading}
      </p>
      <div className={styles.skeletonHead}>
        <Skeleton height="1.9rem" width="min(44rem, 92%)" />
        <Skeleton height="1.25rem" width="min(36rem, 80%)" />
      </div>
      <Skeleton height="5.125rem" />
      <div className={styles.columns}>
        <div className={styles.skeletonRows}>
          {ROWS.map((row) => (
            <Skeleton key={row} height="3.5rem" />
          ))}
        </div>
        <div className={styles.skeletonRows}>
          <Skeleton height="12rem" />
          <Skeleton height="12rem" />
        </div>
      </div>
    </div>
  );
};

import { Skeleton } from '../../../feedback/skeleton.tsx';
import styles from './form.module.css';

/** The page's shape while it loads. */
export const EntrySkeleton = () => (
  <div className={styles.nothing} style={{ justifyItems: 'stretch', maxWidth: 'none' }}>
    <Skeleton height="1.75rem" width="min(24rem, 80%)" />
    <Skeleton height="1.5rem" width="min(18rem, 60%)" />
    <Skeleton height="9rem" />
    <Skeleton height="9rem" />
  </div>
);

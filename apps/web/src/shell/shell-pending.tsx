import { SlowNotice } from '../feedback/slow-notice.tsx';
import { Skeleton } from '../feedback/skeleton.tsx';
import styles from './shell-pending.module.css';

/** Before anybody is known: the frame's shape, and a word where the network is slow. */
export const ShellPending = () => (
  <div className={styles.pending}>
    <div className={styles.header} />
    <div className={styles.body}>
      <Skeleton height="1.9rem" width="min(40rem, 90%)" />
      <Skeleton height="5.125rem" />
      <Skeleton height="20rem" />
      <SlowNotice waiting />
    </div>
  </div>
);

import styles from './skeleton.module.css';

type Props = { readonly height: string; readonly width?: string };

/** A grey block of the height of what is coming, so that nothing jumps. */
export const Skeleton = ({ height, width = '100%' }: Props) => (
  <div className={styles.skeleton} style={{ height, width }} aria-hidden="true" />
);

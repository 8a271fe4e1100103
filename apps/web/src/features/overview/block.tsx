import { useId, type ReactNode } from 'react';
import styles from './block.module.css';

type Props = {
  readonly title: ReactNode;
  /** Beside the title: a count, a switch, a link. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

/** One titled part of the page. */
export const Block = ({ title, aside, children, className }: Props) => {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={className === undefined ? styles.block : `${styles.block} ${className}`}
    >
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
};

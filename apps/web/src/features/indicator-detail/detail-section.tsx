import { useEffect, useState, type ReactNode } from 'react';
import { Icon } from '../../ui/icons.tsx';
import styles from './detail-section.module.css';

type Props = {
  /** The anchor: «#lich-su». */
  readonly id: string;
  readonly title: string;
  /** Folded on a phone until asked for. */
  readonly folds: boolean;
  readonly children: ReactNode;
};

const isAsked = (id: string): boolean => window.location.hash === `#${id}`;

/** A part of the page with its own address; on a phone an accordion, which its address opens. */
export const DetailSection = ({ id, title, folds, children }: Props) => {
  const [isOpen, setOpen] = useState(() => isAsked(id));
  useEffect(() => {
    const openIfAsked = (): void => {
      if (isAsked(id)) setOpen(true);
    };
    window.addEventListener('hashchange', openIfAsked);
    return () => window.removeEventListener('hashchange', openIfAsked);
  }, [id]);

  // The browser looked for the anchor before there was anything to find.
  useEffect(() => {
    if (!isAsked(id)) return undefined;
    const request = requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView());
    return () => cancelAnimationFrame(request);
  }, [id]);

  if (!folds) {
    return (
      <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        {children}
      </section>
    );
  }
  return (
    <details
      id={id}
      className={styles.fold}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h2 className={styles.foldTitle}>{title}</h2>
        <span className={styles.mark}>
          <Icon name="down" />
        </span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
};

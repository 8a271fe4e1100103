import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.ts';
import styles from './illustrative.module.css';

type Props = {
  /** Whether what is inside was filled in for the demonstration. */
  readonly when: boolean;
  readonly children: ReactNode;
};

/** A figure that was filled in, not published: dotted underneath, and said to readers who do not see dots. */
export const Illustrative = ({ when, children }: Props) => {
  const text = useText();
  if (!when) return children;
  return (
    <span className={styles.dotted} title={text.domain.illustrativeMeaning}>
      {children}
      <span className={styles.said}> ({text.domain.illustrative})</span>
    </span>
  );
};

/** The same as a word beside a figure, where there is room for it. */
export const IllustrativeTag = ({ when }: { readonly when: boolean }) => {
  const text = useText();
  return when ? (
    <span className={styles.tag} title={text.domain.illustrativeMeaning}>
      {text.domain.illustrative}
    </span>
  ) : null;
};

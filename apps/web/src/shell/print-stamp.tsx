import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFormat } from '../i18n/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import styles from './print-stamp.module.css';

/** On paper only: when it was printed, and whether the month could still move then. */
export const PrintStamp = ({ unlocked }: { readonly unlocked: boolean }) => {
  const { shell } = useText();
  const format = useFormat();
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    // Before the paper is laid out, not after.
    const stamp = (): void => flushSync(() => setAt(new Date().toISOString()));
    window.addEventListener('beforeprint', stamp);
    return () => window.removeEventListener('beforeprint', stamp);
  }, []);
  return (
    <p className={styles.stamp}>
      <span>{shell.printed({ product: shell.product, at: format.instant(at) })}</span>
      {unlocked ? <strong>{shell.unlockedMark}</strong> : null}
    </p>
  );
};

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFormat } from '../i18n/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import styles from './print-stamp.module.css';

type Props = {
  readonly unlocked: boolean;
  readonly lockedAt: string | null;
};

/** On paper only: when it was printed, and whether the month could still move then. */
export const PrintStamp = ({ unlocked, lockedAt }: Props) => {
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
      {lockedAt === null ? null : <span>{shell.state.locked({ at: format.instant(lockedAt) })}</span>}
      {unlocked ? <strong>{shell.unlockedMark}</strong> : null}
    </p>
  );
};

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { aboutQuery } from '../api/queries.ts';
import { serverNow } from '../api/server-clock.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import styles from './print-stamp.module.css';

type Props = {
  readonly unlocked: boolean;
  readonly lockedAt: string | null;
};

/**
 * On paper only: when it was printed, and whether the month could still move then. A demonstration's clock stands at a day
 * of its own: the hour would be another clock's.
 */
export const PrintStamp = ({ unlocked, lockedAt }: Props) => {
  const { shell } = useText();
  const format = useFormat();
  const { data: about } = useQuery(aboutQuery);
  const demo = about?.demo ?? null;
  const [at, setAt] = useState(serverNow);
  useEffect(() => {
    // Before the paper is laid out, not after.
    const stamp = (): void => flushSync(() => setAt(serverNow()));
    window.addEventListener('beforeprint', stamp);
    return () => window.removeEventListener('beforeprint', stamp);
  }, []);
  return (
    <p className={styles.stamp}>
      <span>
        {demo === null
          ? shell.printed({ product: shell.product, at: format.instant(at) })
          : shell.printedOn({ product: shell.product, date: format.date(demo.today) })}
      </span>
      {lockedAt === null ? null : <span>{shell.state.locked({ at: format.instant(lockedAt) })}</span>}
      {unlocked ? <strong>{shell.unlockedMark}</strong> : null}
    </p>
  );
};

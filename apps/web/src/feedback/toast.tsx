import { useEffect, useState } from 'react';
import styles from './toast.module.css';

/** Said once; the same words said again are another saying. */
export type Said = { readonly words: string };

const SHOWN_FOR = 8_000;

/** What the server has done, in a corner where it moves nothing; it can be read later in the history. */
export const Toast = ({ said }: { readonly said: Said | null }) => {
  const [gone, setGone] = useState<Said | null>(null);
  useEffect(() => {
    if (said === null) return undefined;
    const timer = setTimeout(() => setGone(said), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div role="status" className={styles.place}>
      {said === null || said === gone ? null : <p className={styles.toast}>{said.words}</p>}
    </div>
  );
};

import { useEffect, useState } from 'react';

/** True once the condition has held for so long: a skeleton after 0.4 s, a word about the network after 8 s. */
export const useElapsed = (waiting: boolean, milliseconds: number): boolean => {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setElapsed(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setElapsed(false);
    };
  }, [waiting, milliseconds]);
  return waiting && elapsed;
};

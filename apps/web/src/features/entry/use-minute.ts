import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/** The present moment by a clock, again every minute. */
export const useMinute = (now: () => string): string => {
  const [at, setAt] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), MINUTE);
    return () => clearInterval(timer);
  }, [now]);
  return at;
};

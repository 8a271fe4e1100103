import { useEffect, useState } from 'react';

const MINUTE = 60_000;

/**
 * What time it is at the server, in milliseconds; moves on by the minute.
 * @param said the server's time in its last answer
 * @param heardAt when that answer came, by this computer's clock
 */
export const useServerNow = (said: string, heardAt: number): number => {
  const [here, setHere] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setHere(Date.now()), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return Date.parse(said) + Math.max(0, here - heardAt);
};

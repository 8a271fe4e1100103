import { startTransition, useEffect, useState, type ReactNode } from 'react';

let pageHasPainted = false;

/**
 * What stands below the first screen of the first page: made after that screen is painted, in small steps. Later pages
 * are made whole, so that going back finds its place again.
 */
export const AfterFirstPaint = ({ children }: { readonly children: ReactNode }) => {
  const [shown, setShown] = useState(pageHasPainted);
  useEffect(() => {
    pageHasPainted = true;
    startTransition(() => setShown(true));
  }, []);
  return shown ? children : null;
};

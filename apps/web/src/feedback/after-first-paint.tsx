import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

let pageHasPainted = false;

/** Holds the place of a part that is on its way; a browser test that must see the whole page waits until none is left. */
export const ComesLater = () => <span hidden data-comes-later="" />;

/**
 * What stands below the first screen of the first page: made after that screen is painted, in small steps. Later pages
 * are made whole, so that going back finds its place again. Who prints before the steps are done gets the whole page.
 */
export const AfterFirstPaint = ({ children }: { readonly children: ReactNode }) => {
  const [shown, setShown] = useState(pageHasPainted);
  useEffect(() => {
    if (shown) return;
    pageHasPainted = true;
    const showForPaper = (): void => flushSync(() => setShown(true));
    window.addEventListener('beforeprint', showForPaper);
    startTransition(() => setShown(true));
    return () => window.removeEventListener('beforeprint', showForPaper);
  }, [shown]);
  return shown ? children : <ComesLater />;
};

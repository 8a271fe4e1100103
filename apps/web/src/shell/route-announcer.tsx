import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** Time for the new page to have named itself. */
const SETTLED = 300;

/** Says the new page's name to readers who do not see it change. */
export const RouteAnnouncer = () => {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const [said, setSaid] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (pathname === undefined) return undefined;
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(() => setSaid(document.title), SETTLED);
    return () => clearTimeout(timer);
  }, [pathname]);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {said}
    </div>
  );
};

/**
 * Whether figures may be asked for before it is known who is signed in. Asking early saves a round trip, but an
 * administrator has no business with figures: their every page would leave a refused request in the server's log.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { Session } from '@ve-dich/contract';
import { sessionQuery } from './queries.ts';

const STORAGE_KEY = 've-dich.names-only';

/** True where this reader may see figures, as the session says; figures are not for administrators. */
export const readsFigures = (session: Pick<Session, 'may'>): boolean =>
  session.may.includes('dashboard.read');

/** Keeps for the next load of the page whether this reader sees names only. */
export const rememberReading = (session: Session): void => {
  try {
    if (readsFigures(session)) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, '1');
  } catch {
    // Not kept: the next load asks early and may be refused, which harms nobody.
  }
};

/** True unless it is known that figures would be refused. */
export const mayReadFigures = (queryClient: QueryClient): boolean => {
  const session = queryClient.getQueryData(sessionQuery.queryKey);
  if (session !== undefined) return readsFigures(session);
  try {
    return localStorage.getItem(STORAGE_KEY) === null;
  } catch {
    return true;
  }
};

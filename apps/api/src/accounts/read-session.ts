/** Who is asking: checked against the database on every request, so that what was ended is ended at once (SEC-12). */
import type { ReadingRepositories, SignedIn } from '@ve-dich/storage';
import type { Instant } from '@ve-dich/domain';
import { later } from '../clock.ts';

/** Half an hour without a request ends a session; so do twelve hours in all (SEC-11). */
const IDLE_MILLISECONDS = 30 * 60_000;
export const ABSOLUTE_MILLISECONDS = 12 * 3_600_000;
/** The idle limit is moved at most once a minute: a page of ten requests need not write ten times. */
export const TOUCH_MILLISECONDS = 60_000;

/** The live session behind a cookie's hash; `null` where there is none (any more). */
export const readSession = async (
  repositories: ReadingRepositories,
  idHash: string,
  now: Instant,
): Promise<SignedIn | null> => {
  const signedIn = await repositories.sessions.byIdHash(idHash);
  if (signedIn === null) return null;
  const { session, account } = signedIn;
  const isLive =
    session.endedAt === null &&
    now < session.expiresAt &&
    now < later(session.lastSeenAt, IDLE_MILLISECONDS) &&
    account.disabledAt === null &&
    account.epoch === session.epoch;
  return isLive ? signedIn : null;
};

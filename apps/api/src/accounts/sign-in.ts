import type { Credentials } from '@ve-dich/contract';
import { isRefusal, refusal, type Refusal } from '@ve-dich/domain';
import type { SignedIn } from '@ve-dich/storage';
import { later } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { ABSOLUTE_MILLISECONDS, readSession } from './read-session.ts';
import { sessionHash } from './session-cookie.ts';
import type { Throttle } from './throttle.ts';

/** At most this many sessions of one account; the oldest goes (SEC-13). */
const SESSIONS_AT_ONCE = 5;

export type NewSession = { readonly secret: string; readonly signedIn: SignedIn };

/** Names are compared without case and in one Unicode spelling. */
const nameOf = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

/**
 * Signs in with a name and a password. The reply is the same for an unknown name, a wrong password and a disabled
 * account, and takes as long.
 */
export const signIn =
  (dependencies: Dependencies, throttle: Throttle) =>
  async (credentials: Credentials, address: string): Promise<NewSession | Refusal> => {
    const { storage, passwords, clock, newSessionSecret } = dependencies;
    const name = nameOf(credentials.userName);
    const wait = throttle.secondsToWait(name, address);
    if (wait > 0) return refusal('too-many-tries', { retryAfter: wait });
    const triesLeft = throttle.tried(name, address);
    const account = await storage.read((repositories) => repositories.accounts.byUserName(name));
    const usable = account !== null && account.disabledAt === null ? account : null;
    const isRight = await passwords.verify(usable?.passwordHash ?? null, credentials.password);
    if (isRefusal(isRight)) {
      throttle.unheard(name, address);
      return isRight;
    }
    if (!isRight || usable === null) {
      if (account !== null) {
        await storage.write(({ audit }) =>
          audit.append([
            {
              at: clock.now(),
              actorId: account.id,
              action: 'session.refused',
              objectKind: 'account',
              objectId: account.id,
            },
          ]),
        );
      }
      return refusal('wrong-credentials', { triesLeft });
    }
    throttle.succeeded(name, address);
    const fresh = passwords.isOld(usable.passwordHash) ? await passwords.hash(credentials.password) : null;
    const secret = newSessionSecret();
    const signedIn = await storage.write(async (repositories) => {
      const at = clock.now();
      const idHash = sessionHash(secret);
      if (fresh !== null) await repositories.accounts.replacePasswordHash(usable.id, fresh);
      // Makes room first: by a clock that was set back, or a demo's that starts anew, the new one need not be the newest.
      await repositories.sessions.endOldest(usable.id, SESSIONS_AT_ONCE - 1, at);
      await repositories.sessions.open({
        idHash,
        accountId: usable.id,
        epoch: usable.epoch,
        createdAt: at,
        lastSeenAt: at,
        expiresAt: later(at, ABSOLUTE_MILLISECONDS),
        endedAt: null,
      });
      await repositories.sessions.forgetExpired(later(at, -ABSOLUTE_MILLISECONDS));
      await repositories.audit.append([
        {
          at,
          actorId: usable.id,
          action: 'session.opened',
          objectKind: 'account',
          objectId: usable.id,
        },
      ]);
      return readSession(repositories, idHash, at);
    });
    return signedIn === null ? refusal('wrong-credentials') : { secret, signedIn };
  };

import type { SignedIn } from '@ve-dich/storage';
import type { Dependencies } from '../dependencies.ts';

/** Ends the session a request came with. */
export const signOut =
  ({ storage, clock }: Dependencies) =>
  async ({ session, account }: SignedIn): Promise<void> => {
    await storage.write(async (repositories) => {
      const at = clock.now();
      await repositories.sessions.end(session.idHash, at);
      await repositories.audit.append([
        { at, actorId: account.id, action: 'session.ended', objectKind: 'account', objectId: account.id },
      ]);
    });
  };

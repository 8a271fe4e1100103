/** The life of a session: opened, seen, ended by its owner, by a newer one, or with its account. */
import { describe, expect, it } from 'vitest';
import type { Session, SignedIn, Storage } from '../repositories/interfaces.ts';
import { ACCOUNT, ENTRY, instant, PERSON, SESSION, UNITS } from './book.ts';
import type { Given } from './describe-storage.ts';

const hash = (digit: number): string => String(digit).repeat(64);
const later = instant('2024-05-20T04:00:00.000Z');

export const sessionCases = (given: Given): void => {
  const open = (storage: Storage, sessions: readonly Session[]): Promise<void> =>
    storage.write(async (repositories) => {
      for (const session of sessions) await repositories.sessions.open(session);
      await repositories.audit.append([ENTRY]);
    });
  const find = (idHash: string): Promise<SignedIn | null> =>
    given().storage.read(({ sessions }) => sessions.byIdHash(idHash));

  describe('a session', () => {
    it('is found with the person, the account and the unit behind it, without the password hash', async () => {
      await open(given().storage, [SESSION]);
      const { passwordHash: _secret, ...account } = ACCOUNT;
      expect(await find(SESSION.idHash)).toEqual({
        session: SESSION,
        account,
        person: PERSON,
        unit: UNITS[1],
      });
      expect(await find(hash(0))).toBeNull();
    });

    it('remembers when it was last seen', async () => {
      await given().storage.write(({ sessions }) => sessions.touch(SESSION.idHash, later));
      expect((await find(SESSION.idHash))?.session.lastSeenAt).toBe(later);
    });

    it('is no session once ended', async () => {
      await given().storage.write(async ({ sessions, audit }) => {
        await sessions.end(SESSION.idHash, later);
        await audit.append([ENTRY]);
      });
      expect(await find(SESSION.idHash)).toBeNull();
    });

    it('gives way to newer ones of the same account', async () => {
      const { storage } = given();
      const sessions = [1, 2, 3, 4].map((digit) => ({
        ...SESSION,
        idHash: hash(digit),
        createdAt: instant(`2024-05-20T0${digit}:00:00.000Z`),
      }));
      await open(storage, sessions);
      const ended = await storage.write(async (repositories) => {
        await repositories.audit.append([ENTRY]);
        return await repositories.sessions.endOldest('a-1', 2, later);
      });
      expect(ended.toSorted()).toEqual([hash(1), hash(2)]);
      expect(await find(hash(1))).toBeNull();
      expect(await find(hash(3))).not.toBeNull();
      const none = await storage.write((repositories) => repositories.sessions.endOldest('a-1', 2, later));
      expect(none).toEqual([]);
    });

    it('is forgotten after it expired', async () => {
      const { storage, raw } = given();
      const gone = await storage.write(({ sessions }) => sessions.forgetExpired(SESSION.expiresAt));
      expect(gone).toBe(0);
      await storage.write(({ sessions }) => sessions.forgetExpired(instant('2024-05-20T15:04:05.679Z')));
      expect(await raw('select id_hash from sessions')).toEqual([]);
    });

    it('ends with its account, whose epoch grows', async () => {
      const { storage } = given();
      await open(storage, [{ ...SESSION, idHash: hash(9) }]);
      expect(await find(hash(9))).not.toBeNull();
      // Each of the two is enough by itself: the account is disabled, or its epoch is another.
      for (const alone of [`disabled_at = '${later}'`, 'epoch = 7']) {
        await given().raw(`update accounts set ${alone} where id = 'a-1'`);
        expect(await find(hash(9))).toBeNull();
        await given().raw(`update accounts set disabled_at = null, epoch = 0 where id = 'a-1'`);
      }
      const disable = (): Promise<boolean> =>
        storage.write(async ({ accounts, audit }) => {
          await audit.append([ENTRY]);
          return await accounts.disable('a-1', later);
        });
      expect([await disable(), await disable()]).toEqual([true, false]);
      expect(await find(hash(9))).toBeNull();
      expect(await storage.read(({ accounts }) => accounts.byId('a-1'))).toMatchObject({
        disabledAt: later,
        epoch: 1,
      });
    });
  });
};

/**
 * The real passwords with hashes that cost next to nothing. A hash says itself what it costs to verify, so all of it but
 * the making of one is the server's own: the queue, the comparison, and that nobody's password is wrong. What depends on
 * the strength is tested on `createPasswords` itself: `accounts/sign-in.test.ts`, `accounts/throttle.test.ts`.
 */
import { hash } from '@node-rs/argon2';
import { isRefusal } from '@ve-dich/domain';
import { createPasswords, type Passwords } from '../accounts/passwords.ts';

/** 1 MiB and one pass of argon2id: half a millisecond in place of ninety. */
const WEAK = { algorithm: 2, memoryCost: 1_024, timeCost: 1, parallelism: 1, outputLen: 32 } as const;

export const weakHash = (password: string): Promise<string> => hash(password.normalize('NFC'), WEAK);

export const createWeakPasswords = (): Passwords => {
  const real = createPasswords();
  let nobodys: Promise<string> | null = null;
  return {
    hash: weakHash,
    verify: async (passwordHash, password) => {
      const isRight = await real.verify(
        passwordHash ?? (await (nobodys ??= weakHash('no such account'))),
        password,
      );
      return isRefusal(isRight) ? isRight : passwordHash !== null && isRight;
    },
    isOld: (passwordHash) =>
      !passwordHash.startsWith(
        `$argon2id$v=19$m=${WEAK.memoryCost},t=${WEAK.timeCost},p=${WEAK.parallelism}$`,
      ),
  };
};

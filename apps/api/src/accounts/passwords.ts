/**
 * Passwords: argon2id at SEC-01's strength, at most two at once, so that a rush of sign-ins neither eats the memory nor
 * starves the others. Names in other spellings of Unicode are the same password: text is NFC-normalised first (a stated
 * deviation from ASVS 6.2.8; macOS and some input methods send decomposed Vietnamese).
 */
import { hash, verify } from '@node-rs/argon2';
import { refusal, type Refusal } from '@ve-dich/domain';

/** What a hash costs to make and to verify: KiB of memory and passes over it. */
export type Strength = { readonly memoryCost: number; readonly timeCost: number };

/** 64 MiB, three passes. */
const STRENGTH: Strength = { memoryCost: 65_536, timeCost: 3 };
const AT_ONCE = 2;
const WAITING = 50;

export type Passwords = {
  readonly hash: (password: string) => Promise<string>;
  /** True where the password is right. A `null` hash (no such account) takes as long as a real one and is false. */
  readonly verify: (passwordHash: string | null, password: string) => Promise<boolean | Refusal>;
  /** True where a hash was made with other parameters and should be made anew. */
  readonly isOld: (passwordHash: string) => boolean;
};

const normalised = (password: string): string => password.normalize('NFC');

/** Runs at most `atOnce` works together; refuses where too many wait. */
const createGate = (atOnce: number, waiting: number) => {
  let running = 0;
  const queue: (() => void)[] = [];
  return async <Answer>(work: () => Promise<Answer>): Promise<Answer | Refusal> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) return refusal('busy', { retryAfter: 3 });
      await new Promise<void>((resolve) => queue.push(resolve));
    }
    running += 1;
    try {
      return await work();
    } finally {
      running -= 1;
      queue.shift()?.();
    }
  };
};

/** @param strength SEC-01's unless a test, which makes hundreds, says otherwise */
export const createPasswords = (strength: Strength = STRENGTH): Passwords => {
  // `algorithm: 2` is argon2id (the enum is ambient and cannot be imported erasably); one lane.
  const options = { algorithm: 2, parallelism: 1, outputLen: 32, ...strength };
  const gate = createGate(AT_ONCE, WAITING);
  let dummy: Promise<string> | null = null;
  const dummyHash = (): Promise<string> => (dummy ??= hash('no such account', options));
  return {
    hash: (password) => hash(normalised(password), options),
    verify: (passwordHash, password) =>
      gate(async () => {
        const isRight = await verify(passwordHash ?? (await dummyHash()), normalised(password));
        return passwordHash !== null && isRight;
      }),
    isOld: (passwordHash) =>
      !passwordHash.startsWith(
        `$argon2id$v=19$m=${strength.memoryCost},t=${strength.timeCost},p=${options.parallelism}$`,
      ),
  };
};

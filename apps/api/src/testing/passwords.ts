/**
 * The server's own passwords with hashes that cost next to nothing. What depends on their strength is tested on
 * `createPasswords()` itself: `accounts/sign-in.test.ts`, `accounts/throttle.test.ts`.
 */
import { createPasswords, type Passwords } from '../accounts/passwords.ts';

/** 1 MiB and one pass: half a millisecond in place of ninety. */
export const createWeakPasswords = (): Passwords => createPasswords({ memoryCost: 1_024, timeCost: 1 });

const weak = createWeakPasswords();

export const weakHash = (password: string): Promise<string> => weak.hash(password);

/**
 * Slows down guessing without locking anybody out (SEC-04): after five wrong passwords in a row an account waits 1, 2,
 * 4 … 60 seconds between tries; from one address at most thirty wrong ones are heard in ten minutes. Kept in memory: a
 * restart forgives, which a stranger cannot cause.
 */
import type { Clock } from '../clock.ts';

const FREE_TRIES = 5;
const LONGEST_WAIT_SECONDS = 60;
const FAILURES_PER_ADDRESS = 30;
const ADDRESS_WINDOW_SECONDS = 600;
/** Names and addresses are what strangers send: forget the oldest rather than grow without end. */
const MOST_REMEMBERED = 10_000;

type Failures = { readonly count: number; readonly firstAt: number; readonly lastAt: number };

const remember = (all: Map<string, Failures>, key: string, failures: Failures): void => {
  all.delete(key);
  all.set(key, failures);
  const oldest = all.keys().next().value;
  if (all.size > MOST_REMEMBERED && oldest !== undefined) all.delete(oldest);
};

const takeBack = (all: Map<string, Failures>, key: string): void => {
  const known = all.get(key);
  if (known !== undefined) all.set(key, { ...known, count: known.count - 1 });
};

export type Throttle = {
  /** Seconds to wait before the next try; 0 where it may be made now. */
  readonly secondsToWait: (name: string, address: string) => number;
  /**
   * A try, counted as a failure until it turns out right: guesses that come together must not all be heard. Returns how
   * many free tries this name has left.
   */
  readonly tried: (name: string, address: string) => number;
  /** The last try was right: nothing is held against the name any more. */
  readonly succeeded: (name: string, address: string) => void;
  /** The last try was not heard (the server was busy): it does not count. */
  readonly unheard: (name: string, address: string) => void;
};

export const createThrottle = (clock: Clock): Throttle => {
  const names = new Map<string, Failures>();
  const addresses = new Map<string, Failures>();
  const seconds = (): number => Date.parse(clock.now()) / 1000;

  const waitOfName = (name: string, now: number): number => {
    const known = names.get(name);
    if (known === undefined || known.count < FREE_TRIES) return 0;
    return known.lastAt + Math.min(2 ** (known.count - FREE_TRIES), LONGEST_WAIT_SECONDS) - now;
  };
  const waitOfAddress = (address: string, now: number): number => {
    const known = addresses.get(address);
    return known === undefined || known.count < FAILURES_PER_ADDRESS
      ? 0
      : known.firstAt + ADDRESS_WINDOW_SECONDS - now;
  };
  return {
    secondsToWait: (name, address) => {
      const now = seconds();
      return Math.max(0, Math.ceil(Math.max(waitOfName(name, now), waitOfAddress(address, now))));
    },
    tried: (name, address) => {
      const now = seconds();
      const ofName = names.get(name);
      const count = (ofName?.count ?? 0) + 1;
      remember(names, name, { count, firstAt: ofName?.firstAt ?? now, lastAt: now });
      const ofAddress = addresses.get(address);
      const isFresh = ofAddress === undefined || ofAddress.firstAt + ADDRESS_WINDOW_SECONDS <= now;
      remember(
        addresses,
        address,
        isFresh
          ? { count: 1, firstAt: now, lastAt: now }
          : { count: ofAddress.count + 1, firstAt: ofAddress.firstAt, lastAt: now },
      );
      return Math.max(0, FREE_TRIES - count);
    },
    succeeded: (name, address) => {
      names.delete(name);
      takeBack(addresses, address);
    },
    unheard: (name, address) => {
      takeBack(names, name);
      takeBack(addresses, address);
    },
  };
};

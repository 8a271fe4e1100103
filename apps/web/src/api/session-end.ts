/** Whether the session ended under the reader's hands. A page that was open stays open; a sign-in is offered over it. */
import { useSyncExternalStore } from 'react';

let ended = false;
const listeners = new Set<() => void>();

const set = (value: boolean): void => {
  if (ended === value) return;
  ended = value;
  for (const listener of listeners) listener();
};

/** Says that the server no longer knows this session. */
export const markSessionEnded = (): void => set(true);

/** Says that somebody is signed in again, or that nobody is expected to be. */
export const clearSessionEnded = (): void => set(false);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** True from the first 401 of an open page until the next sign-in. */
export const useSessionEnded = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => ended,
    () => false,
  );

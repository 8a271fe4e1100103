/** A device in memory: what one desk keeps, the next finds; `isFull` makes it refuse, as a private window does. */
import type { DeviceStore } from '../api/device-store.ts';

type Memory = DeviceStore & { readonly kept: Map<string, unknown>; isFull: boolean };

export const memoryStore = (): Memory => {
  const kept = new Map<string, unknown>();
  const store: Memory = {
    kept,
    isFull: false,
    // As old as it is early in the map.
    all: async (name) =>
      [...kept].flatMap(([key, value], at) =>
        key.startsWith(`${name.join('/')}/`) ? [{ name: key.split('/'), at, value }] : [],
      ),
    under: async <Value>(name: readonly string[]) => {
      const start = `${name.join('/')}/`;
      return new Map(
        [...kept].flatMap(([key, value]) =>
          key.startsWith(start) ? [[key.slice(start.length), structuredClone(value) as Value] as const] : [],
        ),
      );
    },
    put: async (name, value) => {
      if (store.isFull) return false;
      kept.delete(name.join('/'));
      kept.set(name.join('/'), structuredClone(value));
      return true;
    },
    remove: async (name) => {
      kept.delete(name.join('/'));
    },
    removeUnder: async (name) => {
      for (const key of kept.keys()) if (key.startsWith(`${name.join('/')}/`)) kept.delete(key);
    },
  };
  return store;
};

/**
 * What this device keeps of a reader's work until the server has it (`ux.md` §4.5): drafts, a sending that waits for the
 * line, the receipt of one that went. A small store of named values in IndexedDB; where a browser has none, or refuses
 * it, nothing is kept and the page says so.
 */

/** A name made of parts: «draft/account/unit/2024-05/ct-04». */
type KeptName = readonly string[];

/** A value with its whole name, and when this device kept it, by the device's own clock. */
export type KeptValue = { readonly name: KeptName; readonly at: number; readonly value: unknown };

export type DeviceStore = {
  /** Every value whose name begins with these parts, by its last part. */
  readonly under: <Value>(name: KeptName) => Promise<ReadonlyMap<string, Value>>;
  /** Every value whose name begins with these parts, however many more there are. */
  readonly all: (name: KeptName) => Promise<readonly KeptValue[]>;
  /** @returns false where the device did not keep it */
  readonly put: (name: KeptName, value: unknown) => Promise<boolean>;
  readonly remove: (name: KeptName) => Promise<void>;
  /** Forgets everything whose name begins with these parts. */
  readonly removeUnder: (name: KeptName) => Promise<void>;
};

const DATABASE = 've-dich';
const STORE = 'kept';
const DAY = 86_400_000;
/** How long what was never sent stays here. */
const KEPT_FOR = 30 * DAY;

type Kept = { readonly at: number; readonly value: unknown };

const keyOf = (name: KeptName): string => name.map(encodeURIComponent).join('/');
const nameOf = (key: string): KeptName => key.split('/').map(decodeURIComponent);
/** Names under a name; the slash keeps «a/b» from covering «a/bc». */
const rangeUnder = (name: KeptName): IDBKeyRange =>
  IDBKeyRange.bound(`${keyOf(name)}/`, `${keyOf(name)}/\uFFFF`);

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
  });

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    const fail = (): void => reject(transaction.error ?? new Error('IndexedDB gave up'));
    transaction.addEventListener('abort', fail);
    transaction.addEventListener('error', fail);
  });

const forgetOld = async (database: IDBDatabase): Promise<void> => {
  const transaction = database.transaction(STORE, 'readwrite');
  const store = transaction.objectStore(STORE);
  const oldest = Date.now() - KEPT_FOR;
  const [keys, values] = await Promise.all([
    settled(store.getAllKeys()),
    settled(store.getAll() as IDBRequest<Kept[]>),
  ]);
  values.forEach(({ at }, index) => {
    const key = keys[index];
    if (at < oldest && key !== undefined) store.delete(key);
  });
  await committed(transaction);
};

const open = async (): Promise<IDBDatabase> => {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  const database = await settled(request);
  // Another tab with a newer page wants to change the shape: this one must not stand in its way.
  database.addEventListener('versionchange', () => database.close());
  await forgetOld(database);
  return database;
};

/** The store of this device; opened at its first use. */
export const makeDeviceStore = (): DeviceStore => {
  let opened: Promise<IDBDatabase> | null = null;
  const inStore = async <Answer>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => Promise<Answer>,
  ): Promise<Answer> => {
    opened ??= open();
    try {
      const transaction = (await opened).transaction(STORE, mode);
      const done = committed(transaction);
      const [answer] = await Promise.all([work(transaction.objectStore(STORE)), done]);
      return answer;
    } catch (fault) {
      // Closed under us, or full: the next one opens anew.
      opened = null;
      throw fault;
    }
  };

  const all = async (name: KeptName): Promise<readonly KeptValue[]> => {
    try {
      return await inStore('readonly', async (store) => {
        const range = rangeUnder(name);
        const [keys, values] = await Promise.all([
          settled(store.getAllKeys(range)),
          settled(store.getAll(range) as IDBRequest<Kept[]>),
        ]);
        return values.map((kept, index) => ({ ...kept, name: nameOf(keys[index] as string) }));
      });
    } catch {
      // Nothing can be read here: as if nothing had been kept.
      return [];
    }
  };

  return {
    all,
    under: async <Value>(name: KeptName) =>
      new Map((await all(name)).map((kept) => [kept.name.at(-1) ?? '', kept.value as Value])),
    put: async (name, value) => {
      try {
        const kept: Kept = { at: Date.now(), value };
        await inStore('readwrite', (store) => settled(store.put(kept, keyOf(name))));
        return true;
      } catch {
        return false;
      }
    },
    remove: async (name) => {
      try {
        await inStore('readwrite', (store) => settled(store.delete(keyOf(name))));
      } catch {
        // It could not be kept either.
      }
    },
    removeUnder: async (name) => {
      try {
        await inStore('readwrite', (store) => settled(store.delete(rangeUnder(name))));
      } catch {
        // As above.
      }
    },
  };
};

/** The one store of this page. */
export const deviceStore: DeviceStore = makeDeviceStore();

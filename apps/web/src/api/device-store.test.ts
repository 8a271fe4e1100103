import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeDeviceStore } from './device-store.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});
afterEach(() => void vi.useRealTimers());

test('what one page keeps, the next finds', async () => {
  await makeDeviceStore().put(['draft', 'a1', 'so-khdt', '2024-05', 'ct-04'], { toDate: '395,4' });
  const found = await makeDeviceStore().under(['draft', 'a1', 'so-khdt', '2024-05']);
  expect([...found]).toEqual([['ct-04', { toDate: '395,4' }]]);
});

test('names are taken whole: one account’s or unit’s work is not another’s', async () => {
  const store = makeDeviceStore();
  await store.put(['draft', 'a1', 'so', 'x'], 1);
  await store.put(['draft', 'a1', 'so-khdt', 'x'], 2);
  await store.put(['draft', 'a1/so', 'x'], 3);
  expect([...(await store.under(['draft', 'a1', 'so']))]).toEqual([['x', 1]]);
});

test('of everything below a name the whole name is told, and when it was kept', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-06-04T15:00:00Z') });
  const store = makeDeviceStore();
  await store.put(['draft', 'a1', 'so/a', '2024-05', 'ct-04'], 1);
  await store.put(['draft', 'a1', 'so/a', '2024-06', 'ct-04'], 2);
  await store.put(['draft', 'a12', 'so', '2024-06', 'ct-04'], 3);
  const at = Date.parse('2024-06-04T15:00:00Z');
  expect(await store.all(['draft', 'a1'])).toEqual([
    { name: ['draft', 'a1', 'so/a', '2024-05', 'ct-04'], at, value: 1 },
    { name: ['draft', 'a1', 'so/a', '2024-06', 'ct-04'], at, value: 2 },
  ]);
});

test('what is removed is gone, one or all below a name', async () => {
  const store = makeDeviceStore();
  await store.put(['draft', 'a1', 'x'], 1);
  await store.put(['draft', 'a1', 'y'], 2);
  await store.put(['receipt', 'a1', 'z'], 3);
  await store.remove(['draft', 'a1', 'x']);
  expect([...(await store.under(['draft', 'a1'])).keys()]).toEqual(['y']);
  await store.removeUnder(['receipt', 'a1']);
  expect((await store.under(['receipt', 'a1'])).size).toBe(0);
  expect((await store.under(['draft', 'a1'])).size).toBe(1);
});

test('after thirty days what was never sent is forgotten', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-06-04T15:00:00Z') });
  await makeDeviceStore().put(['draft', 'a1', 'old'], 1);
  vi.setSystemTime(new Date('2024-06-20T15:00:00Z'));
  await makeDeviceStore().put(['draft', 'a1', 'new'], 2);
  vi.setSystemTime(new Date('2024-07-05T15:00:00Z'));
  expect([...(await makeDeviceStore().under(['draft', 'a1'])).keys()]).toEqual(['new']);
});

test('a browser without such a store keeps nothing, says so, and breaks nothing', async () => {
  vi.stubGlobal('indexedDB', undefined);
  const store = makeDeviceStore();
  expect(await store.put(['draft', 'a1', 'x'], 1)).toBe(false);
  expect((await store.under(['draft'])).size).toBe(0);
  await expect(store.remove(['draft', 'a1', 'x'])).resolves.toBeUndefined();
});

/** Whose work a shared computer keeps, how much of it would be lost, and what is left of it after signing out. */
import { beforeEach, expect, test } from 'vitest';
import { memoryStore } from '../testing/memory-store.ts';
import { noteOpenForm } from './kept-names.ts';
import { clearKept, clearSent, unsentOf } from './kept-work.ts';

let store: ReturnType<typeof memoryStore>;
beforeEach(() => void (store = memoryStore()));

const MAY = ['so-khdt', '2024-05'];
const JUNE = ['so-khdt', '2024-06'];
const draft = (code: string, month = MAY, account = 'a1') =>
  store.put(['draft', account, ...month, code], { content: {} });
const receipt = (codes: readonly string[], month = MAY, account = 'a1') =>
  store.put(['receipt', account, ...month, codes.join()], { codes });
const sending = (codes: readonly string[], isWanted: boolean, month = MAY) =>
  store.put(['sending', 'a1', ...month, 'one'], { codes, isWanted });
const kept = async () => (await unsentOf(store, 'a1')).kept;

test('every figure counts once: drafts of all months, and what waits to be sent', async () => {
  await draft('ct-04');
  await draft('ct-04', JUNE);
  await draft('ct-04', MAY, 'a2');
  expect(await kept()).toBe(2);
  await sending(['ct-04', 'ct-13'], true);
  expect(await kept()).toBe(3);
  await sending(['ct-04', 'ct-13'], false);
  expect(await kept()).toBe(2);
});

test('a draft from before its month was sent is no work; one from after it is', async () => {
  await draft('ct-04');
  await draft('ct-13');
  await receipt(['ct-04']);
  expect(await kept()).toBe(1);
  await draft('ct-04', JUNE);
  await draft('ct-04');
  expect(await kept()).toBe(3);
});

test('at the sign-out receipts and what has gone are forgotten, what was never sent stays', async () => {
  await draft('ct-04');
  await receipt(['ct-04']);
  await draft('ct-13');
  await sending(['ct-13'], false);
  await draft('ct-04', MAY, 'a2');
  await receipt(['ct-04'], MAY, 'a2');
  await clearSent(store, 'a1');
  expect([...store.kept.keys()]).toEqual([
    'draft/a1/so-khdt/2024-05/ct-13',
    'draft/a2/so-khdt/2024-05/ct-04',
    'receipt/a2/so-khdt/2024-05/ct-04',
  ]);
  await sending(['ct-13'], true);
  await clearSent(store, 'a1');
  expect(store.kept.has('sending/a1/so-khdt/2024-05/one')).toBe(true);
});

test('cleared, nothing of one’s own is left here or in an open page; others’ work is', async () => {
  await draft('ct-04');
  await sending(['ct-13'], true);
  await receipt(['ct-13']);
  await draft('ct-04', MAY, 'a2');
  const cleared: string[] = [];
  const takeBack = noteOpenForm({ unkept: () => 2, onCleared: () => cleared.push('one') });
  expect(await unsentOf(store, 'a1')).toEqual({ kept: 2, unkept: 2 });
  await clearKept(store, 'a1');
  expect([...store.kept.keys()]).toEqual(['draft/a2/so-khdt/2024-05/ct-04']);
  expect(cleared).toEqual(['one']);
  takeBack();
  await clearKept(store, 'a1');
  expect(cleared).toEqual(['one']);
  expect(await unsentOf(store, 'a1')).toEqual({ kept: 0, unkept: 0 });
});

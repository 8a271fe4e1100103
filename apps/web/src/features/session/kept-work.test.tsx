/** A computer that others use too: what stays on it, what is cleared, and what is asked before either. */
import { fireEvent, within, type RenderResult } from '@testing-library/react';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { deviceStore } from '../../api/device-store.ts';
import { noteOpenForm } from '../../api/kept-names.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { openPage } from '../../testing/open-page.tsx';
import { aSession, someAbout, someYears } from '../../testing/sample-answers.ts';

beforeAll(async () => {
  // jsdom knows no popovers: what is in one is in the page, and hidden.
  HTMLElement.prototype.hidePopover = () => undefined;
  await import('../../shell/account-panel.tsx');
});

const database = new IDBFactory();
let accounts = 0;
let id = '';
beforeEach(() => {
  vi.stubGlobal('indexedDB', database);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  accounts += 1;
  id = `may-chung-${accounts}`;
});

const keep = async (...codes: readonly string[]): Promise<void> => {
  for (const code of codes) await deviceStore.put(['draft', id, 'so-khdt', '2024-05', code], {});
};
const keptHere = async (): Promise<readonly string[]> =>
  (await Promise.all(['draft', 'sending', 'receipt'].map((kind) => deviceStore.all([kind, id]))))
    .flat()
    .map(({ name }) => name.join('/'));

const open = async (may = ['dashboard.read', 'entry.read']) => {
  const asked = fakeApi({
    about: someAbout,
    years: someYears,
    session: aSession({ account: { id, userName: 'giam-doc-khdt', role: 'head' }, may }),
    signOut: () => new Response(null, { status: 204 }),
  });
  const { screen, router } = await openPage('/tro-giup');
  const path = () => router.state.location.pathname;
  return { screen, path, signOuts: () => asked.filter(({ name }) => name === 'signOut').length };
};
const press = async (screen: RenderResult, name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name, hidden: true }));
};
const dialogOf = async (screen: RenderResult, name: string) =>
  within(await screen.findByRole('dialog', { name }));

const CLEAR = 'Xóa bản nháp trên máy này';
const UNSENT = 'Còn số liệu chưa gửi';

test('drafts are cleared once it is said how many figures would be lost', async () => {
  await keep('ct-04', 'ct-13');
  await deviceStore.put(['receipt', id, 'so-khdt', '2024-04', 'x'], { codes: ['ct-04'] });
  const { screen } = await open();
  await press(screen, CLEAR);
  const dialog = await dialogOf(screen, CLEAR);
  expect(await dialog.findByText(/^Máy này đang giữ 2 số liệu của đồng chí chưa gửi/)).toBeTruthy();
  expect(await keptHere()).toHaveLength(3);
  fireEvent.click(dialog.getByRole('button', { name: 'Xóa 2 số liệu chưa gửi' }));
  expect(await dialog.findByText('Đã xóa bản nháp của đồng chí trên máy này.')).toBeTruthy();
  expect(await keptHere()).toEqual([]);
});

test('kept by «Giữ lại», and with nothing there is nothing to clear', async () => {
  await keep('ct-04');
  const { screen } = await open();
  await press(screen, CLEAR);
  fireEvent.click(await screen.findByRole('button', { name: 'Giữ lại' }));
  expect(await keptHere()).toHaveLength(1);
  await deviceStore.removeUnder(['draft', id]);
  await press(screen, CLEAR);
  const dialog = await dialogOf(screen, CLEAR);
  expect(await dialog.findByText(/^Máy này không giữ số liệu nào/)).toBeTruthy();
  expect(dialog.queryByRole('button', { name: /^Xóa/ })).toBeNull();
});

test('only who enters figures has drafts to clear', async () => {
  const { screen } = await open(['dashboard.read']);
  await screen.findByRole('button', { name: 'Đăng xuất', hidden: true });
  expect(screen.queryByRole('button', { name: CLEAR, hidden: true })).toBeNull();
});

test('with nothing unsent the sign-out asks nothing, and receipts do not stay behind', async () => {
  await keep('ct-04');
  await deviceStore.put(['receipt', id, 'so-khdt', '2024-05', 'x'], { codes: ['ct-04'] });
  const { screen, path, signOuts } = await open();
  await press(screen, 'Đăng xuất');
  await expect.poll(path).toBe('/dang-nhap');
  expect(signOuts()).toBe(1);
  expect(await keptHere()).toEqual([]);
});

test.each([
  ['Đăng xuất, để lại trên máy', 1],
  ['Xóa bản nháp rồi đăng xuất', 0],
])('unsent work is told before the sign-out: «%s»', async (way, left) => {
  await keep('ct-04');
  await deviceStore.put(['receipt', id, 'so-khdt', '2024-04', 'x'], { codes: ['ct-04'] });
  const { screen, path, signOuts } = await open();
  await press(screen, 'Đăng xuất');
  const dialog = await dialogOf(screen, UNSENT);
  expect(dialog.getByText(/^1 số liệu của đồng chí chưa gửi được .*vẫn nằm trên máy này/)).toBeTruthy();
  expect(signOuts()).toBe(0);
  fireEvent.click(dialog.getByRole('button', { name: way }));
  await expect.poll(path).toBe('/dang-nhap');
  expect(signOuts()).toBe(1);
  expect(await keptHere()).toHaveLength(left);
});

test('back again, nothing has happened', async () => {
  await keep('ct-04');
  const { screen, path, signOuts } = await open();
  await press(screen, 'Đăng xuất');
  fireEvent.click((await dialogOf(screen, UNSENT)).getByRole('button', { name: 'Quay lại' }));
  expect([path(), signOuts(), await keptHere()]).toEqual([
    '/tro-giup',
    0,
    [`draft/${id}/so-khdt/2024-05/ct-04`],
  ]);
});

test('what is only in the open page would be lost, and is said so', async () => {
  const takeBack = noteOpenForm({ unkept: () => 3, onCleared: () => undefined });
  const { screen, path } = await open();
  await press(screen, 'Đăng xuất');
  const dialog = await dialogOf(screen, UNSENT);
  expect(dialog.getByText(/^3 số liệu đang nhập chưa lưu được ở đâu cả/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Đăng xuất, bỏ số đang nhập' }));
  await expect.poll(path).toBe('/dang-nhap');
  takeBack();
});

test('a device that does not answer keeps nobody signed in', async () => {
  vi.spyOn(deviceStore, 'all').mockReturnValue(new Promise(() => undefined));
  const { screen, path } = await open();
  await press(screen, 'Đăng xuất');
  await expect.poll(path, { timeout: 9_000 }).toBe('/dang-nhap');
  vi.restoreAllMocks();
});

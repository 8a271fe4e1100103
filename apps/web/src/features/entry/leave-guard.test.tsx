/** Leaving the page for another one of the house: asked about only where something would really be lost. */
import { act, fireEvent, within } from '@testing-library/react';
import type { EntryContent } from '@ve-dich/domain';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { deviceStore } from '../../api/device-store.ts';
import { anEntryRow } from '../../testing/entry-fixtures.ts';
import type { Asked } from '../../testing/fake-api.ts';
import { fieldOf, openEntry } from '../../testing/open-entry.tsx';

beforeAll(async () => {
  await import('./later-parts.tsx');
  await import('./leave-guard.tsx');
  await import('./form/page-notices.tsx');
});
afterEach(() => void vi.restoreAllMocks());

const TO_DATE = /^Lũy kế đến hết tháng 5, tỷ đồng/;
const one = { rows: [anEntryRow()] };
const noLine = (): never => {
  throw new TypeError('Failed to fetch');
};
const TITLE = 'Số liệu chưa lưu được ở đâu cả';

/** A form with something typed that neither the server nor, perhaps, the device takes. */
const openTyped = async ({ isFull }: { readonly isFull: boolean }) => {
  if (isFull) vi.spyOn(deviceStore, 'put').mockResolvedValue(false);
  const opened = await openEntry(one, { more: { saveEntry: noLine } });
  opened.type(TO_DATE, '395,4');
  await opened.screen.findByText(
    isFull ? /^Chưa lưu được ở đâu cả/ : /^Chưa lưu được lên máy chủ, đã giữ trên máy này/,
  );
  return { ...opened, path: () => opened.router.state.location.pathname };
};
const goHome = (router: Awaited<ReturnType<typeof openEntry>>['router']): void => {
  act(() => void router.navigate({ to: '/tro-giup' }));
};

test('what is nowhere else is asked about, and staying keeps it', async () => {
  const { screen, router, path } = await openTyped({ isFull: true });
  const before = path();
  goHome(router);
  const dialog = within(await screen.findByRole('dialog', { name: TITLE }));
  expect(dialog.getByText(/^1 số liệu đồng chí vừa nhập/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Ở lại trang này' }));
  await expect.poll(() => screen.queryByRole('dialog', { name: TITLE })).toBeNull();
  expect(path()).toBe(before);
  expect(fieldOf(screen, TO_DATE).value).toBe('395,4');
});

test('who says so leaves all the same', async () => {
  const { screen, router, path } = await openTyped({ isFull: true });
  goHome(router);
  fireEvent.click(await screen.findByRole('button', { name: 'Rời trang, bỏ số đã nhập' }));
  await expect.poll(path).toBe('/tro-giup');
});

test('what this device keeps is found again: nobody is asked', async () => {
  const { screen, router, path } = await openTyped({ isFull: false });
  goHome(router);
  await expect.poll(path).toBe('/tro-giup');
  expect(screen.queryByRole('dialog', { name: TITLE })).toBeNull();
});

test('what the server takes on the way out is no loss either', async () => {
  const { screen, router, path, answers, server } = await openTyped({ isFull: true });
  answers.saveEntry = (asked: Asked) => {
    const content = JSON.parse(asked.init.body as string) as EntryContent;
    return new Response(JSON.stringify(server.put('ct-04', content)));
  };
  goHome(router);
  await expect.poll(path).toBe('/tro-giup');
  expect(screen.queryByRole('dialog', { name: TITLE })).toBeNull();
  expect(server.form.rows[0]?.submission?.content.toDate).toBe('395,4');
});

test('within the page, from one figure to the next, nobody is asked', async () => {
  const { screen } = await openTyped({ isFull: true });
  fireEvent.click(screen.getByRole('button', { name: 'Xem lại và gửi' }));
  expect(await screen.findByRole('button', { name: /^Gửi số liệu tháng 5/ })).toBeTruthy();
});

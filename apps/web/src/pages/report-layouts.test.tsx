import type { DossierReport } from '@ve-dich/contract';
import { fireEvent, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi, refused, type Answers, type Asked } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import { aDossierReport, lan, OFFICE_REPORTS, someDossiers } from '../testing/report-answers.ts';
import { aSession, someAbout, someYears } from '../testing/sample-answers.ts';

const ADDRESS = '/2024/05/bao-cao';
const LAYOUT = {
  name: 'Ban Thường vụ',
  sequence: 4,
  columns: [
    { key: 'plan' as const, header: 'Kế hoạch giao {năm}' },
    { key: 'toDate' as const, header: '' },
  ],
  savedAt: '2024-06-10T02:00:00.000Z',
  savedBy: lan,
};
const answersOf = (report: Partial<DossierReport> = {}, more: Answers = {}): Answers => ({
  about: someAbout,
  years: someYears,
  session: aSession({ may: ['dashboard.read', ...OFFICE_REPORTS] }),
  dossiers: someDossiers(),
  dossierReport: aDossierReport({ may: OFFICE_REPORTS, layouts: [LAYOUT], ...report }),
  ...more,
});
const sent = (asked: readonly Asked[], name: string): unknown[] =>
  asked.filter((each) => each.name === name).map(({ init }) => JSON.parse(init.body as string) as unknown);
const askedPaths = (asked: readonly Asked[]): string[] =>
  asked.filter(({ name }) => name === 'dossierReport').map(({ path }) => decodeURIComponent(path));

test('a saved layout is chosen by its name, stands in the address, and goes along into the file', async () => {
  const asked = fakeApi(answersOf({ layout: LAYOUT.name }));
  const { screen, router } = await openPage(ADDRESS);
  const choice = await screen.findByRole('combobox', { name: 'Bố cục cột' });
  fireEvent.change(choice, { target: { value: LAYOUT.name } });
  await expect.poll(() => decodeURIComponent(router.state.location.href)).toContain('cot=Ban');
  await waitFor(() => expect(askedPaths(asked).at(-1)).toMatch(/layout=Ban.Thường.vụ/));
  fireEvent.click(screen.getByRole('button', { name: 'Xuất CSV' }));
  await waitFor(() => expect(sent(asked, 'exportReport')).toMatchObject([{ layout: LAYOUT.name }]));
});

test('an address with a layout that is gone shows the usual one, and makes the usual file', async () => {
  const asked = fakeApi(answersOf());
  const { screen } = await openPage(`${ADDRESS}?cot=Đã bỏ`);
  expect(await screen.findByRole('combobox', { name: 'Bố cục cột' })).toHaveProperty('value', '');
  fireEvent.click(screen.getByRole('button', { name: 'Xuất CSV' }));
  await waitFor(() => expect(sent(asked, 'exportReport')).toMatchObject([{ layout: null }]));
});

test('columns are hidden, moved and renamed; nothing put together is lost by a refusal', async () => {
  let isRefused = true;
  const asked = fakeApi(
    answersOf(
      {},
      {
        saveReportLayout: (one: Asked) =>
          isRefused
            ? (refused(412, 'changed-by-someone-else') as (asked: Asked) => Response)(one)
            : new Response(JSON.stringify({ name: 'HĐND', sequence: 5 }), { status: 200 }),
      },
    ),
  );
  const { screen, router } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Sửa cột…' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Lưu bố cục' }));
  expect(dialog.getByRole('alert').textContent).toBe('Đề nghị đặt tên bố cục.');
  const name = dialog.getByRole('textbox', { name: /^Tên bố cục/ });
  fireEvent.change(name, { target: { value: 'Ban Thường vụ' } });
  expect(dialog.getByText(/^Đã có bố cục tên này/)).toBeTruthy();
  fireEvent.change(name, { target: { value: ' HĐND ' } });
  for (const usual of dialog.getAllByRole('checkbox', { checked: true })) fireEvent.click(usual);
  fireEvent.click(dialog.getByRole('button', { name: 'Lưu bố cục' }));
  expect(dialog.getByText('Đề nghị chọn ít nhất một cột.')).toBeTruthy();
  fireEvent.click(dialog.getByRole('checkbox', { name: 'Đơn vị tính' }));
  fireEvent.click(dialog.getByRole('checkbox', { name: 'TH năm trước' }));
  fireEvent.change(dialog.getByRole('textbox', { name: 'Tên in của cột TH năm trước' }), {
    target: { value: ' TH {năm trước} ' },
  });
  fireEvent.click(dialog.getByRole('button', { name: 'Chuyển cột Đơn vị tính sang phải' }));
  expect(sent(asked, 'saveReportLayout')).toEqual([]);
  fireEvent.click(dialog.getByRole('button', { name: 'Lưu bố cục' }));
  expect((await dialog.findByRole('alert')).textContent).toMatch(/^Bố cục HĐND vừa được người khác lưu/);
  isRefused = false;
  fireEvent.click(dialog.getByRole('button', { name: 'Lưu bố cục' }));
  await screen.findByText('Đã lưu bố cục HĐND.');
  expect(sent(asked, 'saveReportLayout').at(-1)).toEqual({
    name: 'HĐND',
    columns: [
      { key: 'lastYear', header: 'TH {năm trước}' },
      { key: 'unit', header: '' },
    ],
    seen: 0,
  });
  await expect.poll(() => decodeURIComponent(router.state.location.href)).toContain('cot=HĐND');
});

test('columns put together are there again when the dialog was closed by a slip, and let go only twice asked', async () => {
  fakeApi(answersOf());
  const { screen } = await openPage(ADDRESS);
  const open = async () => {
    fireEvent.click(await screen.findByRole('button', { name: 'Sửa cột…' }));
    return within(screen.getByRole('dialog'));
  };
  const unit = { name: 'Tên in của cột Đơn vị tính' };
  let dialog = await open();
  expect(dialog.queryByRole('button', { name: 'Bỏ phần đang sửa' })).toBeNull();
  fireEvent.change(dialog.getByRole('textbox', { name: /^Tên bố cục/ }), { target: { value: 'HĐND' } });
  fireEvent.change(dialog.getByRole('textbox', unit), { target: { value: 'ĐVT' } });
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog')).toBeNull();
  dialog = await open();
  expect(dialog.getByRole('textbox', unit)).toHaveProperty('value', 'ĐVT');
  expect(dialog.getByRole('textbox', { name: /^Tên bố cục/ })).toHaveProperty('value', 'HĐND');
  fireEvent.click(dialog.getByRole('button', { name: 'Bỏ phần đang sửa' }));
  fireEvent.click(dialog.getByRole('button', { name: 'Bỏ hẳn phần đang sửa?' }));
  dialog = await open();
  expect(dialog.getByRole('textbox', unit)).toHaveProperty('value', '');
});

test('a layout is taken away by its name, and who only reads is not offered to change it', async () => {
  const asked = fakeApi(
    answersOf({ layout: LAYOUT.name }, { saveReportLayout: { name: LAYOUT.name, sequence: 5 } }),
  );
  const { screen, router } = await openPage(`${ADDRESS}?cot=Ban Thường vụ`);
  fireEvent.click(await screen.findByRole('button', { name: 'Sửa cột…' }));
  const dialog = within(screen.getByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Bỏ bố cục này' }));
  expect(sent(asked, 'saveReportLayout')).toEqual([]);
  fireEvent.click(dialog.getByRole('button', { name: 'Bỏ hẳn, cho mọi người?' }));
  await screen.findByText('Đã bỏ bố cục Ban Thường vụ.');
  expect(sent(asked, 'saveReportLayout')).toEqual([{ name: LAYOUT.name, columns: null, seen: 4 }]);
  await expect.poll(() => router.state.location.href).not.toContain('cot=');
  screen.unmount();
  fakeApi(answersOf({ may: ['report.read'] }));
  const reader = await openPage(ADDRESS);
  await reader.screen.findByRole('combobox', { name: 'Bố cục cột' });
  expect(reader.screen.queryByRole('button', { name: 'Sửa cột…' })).toBeNull();
});

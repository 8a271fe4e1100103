/**
 * A month pasted from Excel and brought in files: seen first, written as one step, taken back, and nothing the second
 * time. It changes what is there, so it has a product of its own.
 */
import { devices, type Browser, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { UserName } from '../harness/accounts.ts';
import { rowOf, signInThroughApi } from '../harness/api.ts';
import { cutAfterFirst } from '../harness/line.ts';
import { pasteOn } from '../harness/paste.ts';
import { startProduct, type Product } from '../harness/product.ts';
import { expect, test } from '../harness/test.ts';

let product: Product | null = null;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(async () => {
  await product?.stop();
});
// One form after the other: each story goes on from what the one before it left.
test.describe.configure({ mode: 'serial' });

const AUGUST = { year: 2024, month: 8, unit: 'skhdt' } as const;
const FORM = '/2024/08/nhap-so-lieu/skhdt';
const PHONE = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } };
const YEAR_FILE = path.resolve(
  import.meta.dirname,
  '../../apps/api/src/sheets/fixtures/libreoffice-t1-t12.xlsx',
);

/** A browser of somebody's own, signed in, at a form. */
const openForm = async (
  browser: Browser,
  userName: UserName,
  { address = FORM, onPhone = false } = {},
): Promise<Page> => {
  const context = await browser.newContext({
    ...(onPhone ? PHONE : { viewport: { width: 1366, height: 768 } }),
    baseURL: product?.url ?? '',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  await signInThroughApi(context.request, userName);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: onPhone ? 'Từ Excel' : 'Dán từ Excel' }).waitFor();
  return page;
};

const BLOCK = [
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm', 'Trong tháng 8', 'Lũy kế 8 tháng', 'Ghi chú'],
  ['4', 'Giải ngân vốn đầu tư công', 'tỷ đồng', '2.430,6', '92,4', '750,4', 'Kho bạc đối chiếu'],
  ['11', 'Số DN mới lập trên địa bàn', 'doanh nghiệp', '120', '8', '74', ''],
  ['', 'Tổng cộng', '', '', '', '99', ''],
] as const;

const toDateOf = (page: Page, indicator: string): Locator =>
  page
    .getByRole('textbox', { name: new RegExp(`^(?:Lũy kế|Số).* đến hết tháng 8, .*${indicator}`) })
    .filter({ visible: true });

test('a pasted block is seen first, written as one step, and undone as one', async ({ browser }) => {
  const page = await openForm(browser, 'can-bo-khdt', { address: `${FORM}?ct=ct-04` });
  // A figure of the month stands already: the block may correct it only where somebody began to.
  await page.getByRole('button', { name: 'Điều chỉnh số đã duyệt' }).click();
  const saves: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') saves.push(request.url());
  });
  await pasteOn(toDateOf(page, 'Giải ngân'), BLOCK);
  const dialog = page.getByRole('dialog', { name: 'Dán từ Excel – xem trước' });
  await expect(dialog.getByText(/Không lấy: «Kế hoạch năm»/)).toBeVisible();
  await expect(dialog.getByText('Đã bỏ qua 2 dòng (tiêu đề, tổng, ghi chú).')).toBeVisible();
  await expect(dialog.getByText('3 ô sẽ ghi, 2 ô cần xem, 0 ô không đổi, 0 ô bỏ qua')).toBeVisible();
  expect(saves).toEqual([]);

  const whose = dialog.getByRole('combobox', { name: 'Chỉ tiêu của dòng «Số DN mới lập trên địa bàn»' });
  await whose.selectOption({ label: 'Doanh nghiệp thành lập mới (gần giống)' });
  await dialog.getByRole('button', { name: 'Ghi 5 ô' }).click();
  await expect(page.getByText('Đã ghi 5 ô vào biểu.')).toBeVisible();
  await expect(page.getByText(/^Đã lưu lúc/).first()).toBeVisible();
  await expect(toDateOf(page, 'Giải ngân')).toHaveValue('750,4');
  await expect(toDateOf(page, 'Doanh nghiệp')).toHaveValue('74');

  await page.getByRole('status').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByText('Đã hoàn tác toàn bộ lần nhập này.')).toBeVisible();
  await expect(toDateOf(page, 'Giải ngân')).toHaveValue('742,46');
  await expect(toDateOf(page, 'Doanh nghiệp')).toHaveValue('');
  await page.getByRole('button', { name: 'Làm lại' }).first().click();
  await expect(toDateOf(page, 'Giải ngân')).toHaveValue('750,4');
  await expect(page.getByText(/^Đã lưu lúc/).first()).toBeVisible();
  await page.reload();
  await expect(toDateOf(page, 'Doanh nghiệp')).toHaveValue('74');
  await page.context().close();
});

test('the second time nothing changes, and the label is remembered for the whole unit', async ({
  browser,
}) => {
  const page = await openForm(browser, 'giam-doc-khdt');
  await pasteOn(page.locator('body'), BLOCK);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/đã ghi nhớ/)).toBeVisible();
  await expect(dialog.getByText('0 ô sẽ ghi, 0 ô cần xem, 5 ô không đổi, 0 ô bỏ qua')).toBeVisible();
  await expect(dialog.getByText(/Không có gì thay đổi/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Ghi', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  // In the sheet of the year the same block opens the same preview.
  await page.goto(`${FORM}?xem=ca-nam`);
  const cell = page.getByRole('grid').getByRole('gridcell').first();
  await cell.waitFor();
  await pasteOn(cell, BLOCK);
  await expect(page.getByRole('dialog', { name: 'Dán từ Excel – xem trước' })).toBeVisible();
  await page.context().close();
});

test('the template holds what was put down, and comes back without a question', async ({ browser }) => {
  const page = await openForm(browser, 'can-bo-khdt');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải biểu mẫu .xlsx' }).click();
  const file = await (await downloading).path();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByText('Chọn tệp .xlsx').click(),
  ]);
  await chooser.setFiles({
    name: 'so-lieu.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: readFileSync(file),
  });
  const dialog = page.getByRole('dialog', { name: 'Tệp so-lieu.xlsx – xem trước' });
  // Four numbers, a note, how firm both are, and the day one of them is of.
  await expect(dialog.getByText(/^0 ô sẽ ghi, 0 ô cần xem, 8 ô không đổi/)).toBeVisible();
  await page.context().close();
});

test('a dropped file of the whole year opens at its month, asks about another year, and leaves what was sent', async ({
  browser,
}) => {
  const page = await openForm(browser, 'van-phong', { address: '/2024/08/nhap-so-lieu/sct' });
  const bytes = readFileSync(YEAR_FILE).toString('base64');
  await page.evaluate((base64) => {
    const dataTransfer = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    dataTransfer.items.add(new File([content], 'ca-nam.xlsx'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
  const dialog = page.getByRole('dialog', { name: 'Tệp ca-nam.xlsx – xem trước' });
  const sheets = dialog.getByRole('combobox', { name: 'Trang tính' });
  await expect(sheets.locator('option:checked')).toHaveText('T8');
  await expect(
    dialog.getByText('Bảng này ghi tháng 8/2023, còn biểu đang mở là tháng 8/2024.'),
  ).toBeVisible();
  const write = dialog.getByRole('button', { name: /^Ghi/ });
  await expect(write).toBeDisabled();
  await dialog.getByRole('button', { name: 'Đúng là số của tháng 8/2024' }).click();
  await expect(dialog.getByText(/^Bảng này ghi/)).toHaveCount(0);
  // What the unit has sent is the office's already: it is left, and the page says why.
  await expect(dialog.getByText('Đã gửi Văn phòng Tỉnh ủy.').first()).toBeVisible();
  await expect(write).toBeDisabled();
  await page.context().close();
});

test('on a phone the same is done without sideways scrolling', async ({ browser }) => {
  const page = await openForm(browser, 'giam-doc-khdt', { onPhone: true });
  await page.getByRole('button', { name: 'Từ Excel' }).click();
  const source = page.getByRole('dialog', { name: 'Nhập từ Excel' });
  await expect(source.getByRole('link', { name: 'Tải biểu mẫu .xlsx' })).toBeVisible();
  await pasteOn(source.getByRole('textbox', { name: 'Dán các ô vào đây' }), [
    ['Chỉ tiêu', 'Lũy kế'],
    ['Giải ngân vốn đầu tư công', '751,2'],
  ]);
  const dialog = page.getByRole('dialog', { name: 'Dán từ Excel – xem trước' });
  await expect(dialog.getByText('Trong tháng 8 đang ghi 92,4 sẽ tự tính lại.')).toBeVisible();
  const sideways = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(sideways).toBe(0);
  await dialog.getByRole('button', { name: 'Ghi 1 ô' }).click();
  await expect(page.getByText('Đã ghi 1 ô vào biểu.')).toBeVisible();
  await expect(toDateOf(page, 'Giải ngân')).toHaveValue('751,2');
  await page.context().close();
});

test('a pasted block: the answer is lost, every figure is there once, and only then it says «Đã lưu»', async ({
  browser,
}) => {
  const page = await openForm(browser, 'can-bo-khdt');
  const codes = ['ct-04', 'ct-11'];
  const before = await Promise.all(codes.map((code) => rowOf(page, AUGUST, code)));
  await pasteOn(page.locator('body'), [
    ['Chỉ tiêu', 'Lũy kế 8 tháng'],
    ['Giải ngân vốn đầu tư công', '761,3'],
    ['Doanh nghiệp thành lập mới', '86'],
  ]);
  const dialog = page.getByRole('dialog', { name: 'Dán từ Excel – xem trước' });
  const line = await cutAfterFirst(page, '**/entry/**');
  await dialog.getByRole('button', { name: /^Ghi 2 ô/ }).click();
  await expect.poll(line.reached).toBeGreaterThan(0);
  await expect(page.getByText(/giữ trên máy này/).first()).toBeVisible();
  await expect(page.getByText(/^Đã lưu lúc/).filter({ visible: true })).toHaveCount(0);
  await line.mend();
  await expect(
    page
      .getByText(/^Đã lưu lúc \d\d:\d\d/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText(/giữ trên máy này/).filter({ visible: true })).toHaveCount(0);
  const after = await Promise.all(codes.map((code) => rowOf(page, AUGUST, code)));
  expect(after.map(({ submission }) => submission?.content.toDate)).toEqual(['761,3', '86']);
  // Not once more than asked for.
  expect(after.map(({ submission }) => submission?.version)).toEqual(
    before.map(({ submission }) => (submission?.version ?? 0) + 1),
  );
  await page.context().close();
});

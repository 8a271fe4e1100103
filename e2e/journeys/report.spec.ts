/**
 * A month's report: frozen for a meeting, written into, exported, and what changes afterwards. It changes what is there, so
 * it has a product of its own.
 */
import { addressOf, type DossierReport, type Dossiers, type ExportOnWire } from '@ve-dich/contract';
import { readFileSync } from 'node:fs';
import { startOwnProduct, type OwnProduct } from '../harness/own-product.ts';
import { expect, test } from '../harness/test.ts';

let product: OwnProduct;
test.beforeAll(async () => {
  product = await startOwnProduct();
});
test.afterAll(() => product.stop());
test.describe.configure({ mode: 'serial' });

const JULY = '/2024/07/bao-cao';

test('from Toàn cảnh to a downloaded Word file in four clicks, the dossier frozen on the way', async ({
  browser,
}) => {
  const page = await product.browserOf(browser, 'van-phong');
  await page.goto('/2024/08/toan-canh');
  // 1
  await page.getByRole('link', { name: 'Báo cáo' }).first().click();
  await expect(page.getByText(/Chưa có hồ sơ phiên họp/)).toBeVisible();
  // 2
  await page
    .getByRole('button', { name: /Chốt hồ sơ/ })
    .first()
    .click();
  // 3
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Chốt hồ sơ/ })
    .click();
  await expect(page.getByRole('button', { name: 'Xuất Word' })).toBeVisible();
  // 4
  const downloading = page.waitForEvent('download', { timeout: 40_000 });
  await page.getByRole('button', { name: 'Xuất Word' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^BC_thang-08-2024_HNBTVTU_2024-08-12_v1\.docx$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await page.context().close();
});

test('a sentence is written on the paper and is in the file', async ({ browser }) => {
  const page = await product.browserOf(browser, 'van-phong');
  await page.goto(JULY);
  const prompt = page.getByRole('button', { name: /Đề nghị nêu phương hướng/ }).first();
  await prompt.click();
  const field = page.getByRole('textbox').filter({ visible: true }).last();
  await field.fill('Tập trung giải ngân vốn đầu tư công, tháo gỡ mặt bằng.');
  await field.press('Control+Enter');
  await expect(
    page.getByText('Tập trung giải ngân vốn đầu tư công, tháo gỡ mặt bằng.').first(),
  ).toBeVisible();
  const { dossiers } = (await (
    await page.request.get(addressOf('dossiers', { year: 2024, month: 7 }))
  ).json()) as Dossiers;
  const id = dossiers[0]?.id ?? '';
  const { texts } = (await (
    await page.request.get(addressOf('dossierReport', { id }))
  ).json()) as DossierReport;
  expect(texts.map(({ key, text }) => `${key}: ${text}`)).toEqual([
    'direction: Tập trung giải ngân vốn đầu tư công, tháo gỡ mặt bằng.',
  ]);
  const downloading = page.waitForEvent('download', { timeout: 40_000 });
  await page.getByRole('button', { name: 'Xuất CSV' }).click();
  await downloading;
  const { exports } = (await (await page.request.get(addressOf('dossierReport', { id }))).json()) as {
    exports: ExportOnWire[];
  };
  expect(exports.map(({ format, version }) => `${format} ${version}`)).toEqual(['csv 1']);
  await page.context().close();
});

test('who only reads opens what was made, and makes nothing', async ({ browser }) => {
  const page = await product.browserOf(browser, 'kiem-tra');
  await page.goto(JULY);
  await expect(page.getByRole('link', { name: /\.csv/ }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Xuất Word' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Chốt hồ sơ/ })).toHaveCount(0);
  await page.context().close();
});

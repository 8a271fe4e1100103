/**
 * A month put down on a phone whose line breaks. It changes what is there, so it has a product of its own.
 */
import { devices, type Browser, type Page } from '@playwright/test';
import type { UserName } from '../harness/accounts.ts';
import { signInThroughApi } from '../harness/api.ts';
import { startProduct, type Product } from '../harness/product.ts';
import { expect, test } from '../harness/test.ts';

let product: Product | null = null;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(async () => {
  await product?.stop();
});

const PHONE = { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } };

/** A browser of somebody's own, signed in. */
const browserOf = async (browser: Browser, userName: UserName, onPhone = false): Promise<Page> => {
  const context = await browser.newContext({
    ...(onPhone ? PHONE : { viewport: { width: 1366, height: 768 } }),
    baseURL: product?.url ?? '',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  await signInThroughApi(context.request, userName);
  return context.newPage();
};

test('what is typed while there is no line is kept, survives a reload, and goes when the line is back', async ({
  browser,
}) => {
  const page = await browserOf(browser, 'giam-doc-ldtbxh', true);
  await page.goto('/2024/08/nhap-so-lieu/sldtbxh?ct=ct-16');
  const field = page.getByRole('textbox', { name: /^Lũy kế đến hết tháng 8/ }).filter({ visible: true });
  await expect(field).toBeVisible();
  await page.route('**/api/**', (route) => route.abort());
  await field.fill('4100');
  await field.blur();
  await expect(page.getByText(/giữ trên máy này/).first()).toBeVisible();
  await expect(page.getByText(/^Đã lưu lúc/)).toHaveCount(0);
  await page.unroute('**/api/**');
  await page.reload();
  await expect(field).toHaveValue(/4\.?100/);
  await expect(page.getByText(/^Đã lưu lúc \d\d:\d\d/).first()).toBeVisible({ timeout: 30_000 });
  await page.context().close();
});

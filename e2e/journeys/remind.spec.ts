/**
 * The office clicks «Nhắc»; the unit's head sees it under the bell and is one click from the form. It changes what is
 * there, so it has a product of its own.
 */
import { AxeBuilder } from '@axe-core/playwright';
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

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
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

/** What axe finds, in light and, of colours, in dark. */
const expectNoViolations = async (page: Page): Promise<void> => {
  const analyse = async (axe: AxeBuilder): Promise<string[]> =>
    (
      await axe
        .setLegacyMode(true)
        .options({ resultTypes: ['violations'] })
        .analyze()
    ).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  expect(await analyse(new AxeBuilder({ page }).withTags(TAGS))).toEqual([]);
  const root = page.locator('html');
  await root.evaluate((element) => element.setAttribute('data-mantine-color-scheme', 'dark'));
  expect(await analyse(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([]);
  await root.evaluate((element) => element.setAttribute('data-mantine-color-scheme', 'light'));
};

/** Nothing reaches over the right-hand edge, and on a phone only the page's own frame scrolls. */
const expectNothingBeyond = async (page: Page): Promise<void> => {
  const over = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight];
  });
  expect(over).toEqual([0, 0]);
};

test('the office reminds a unit; its head sees it and lands on the form; the log tells of it', async ({
  browser,
}) => {
  const office = await browserOf(browser, 'van-phong');
  await office.goto('/2024/08/duyet?tt=chua-nop');
  const row = office.getByRole('row', { name: /^Sở Lao động/ });
  await expect(row.getByText('Chưa nhắc lần nào')).toBeVisible();
  await row.getByRole('button', { name: 'Nhắc Sở LĐ-TB&XH' }).click();
  await expect(row.getByRole('status')).toHaveText(
    /^Đã nhắc Sở LĐ-TB&XH lúc 09:\d\d ngày 12\/08\/2024: Ma Thị Hiên\.$/,
  );
  await expect(row.getByText(/^Đã nhắc lúc 09:\d\d ngày 12\/08\/2024$/)).toBeVisible();
  // Again within the hour: it is said that it was, and nobody hears it twice.
  await row.getByRole('button', { name: 'Nhắc Sở LĐ-TB&XH' }).click();
  await expect(row.getByRole('status')).toHaveText(
    /đã được nhắc lúc 09:\d\d .*Sau một giờ mới nhắc lại được\.$/,
  );
  await expectNoViolations(office);

  const head = await browserOf(browser, 'giam-doc-ldtbxh', true);
  await head.goto('/2024/07/toan-canh');
  await head.getByRole('button', { name: 'Thông báo, 1 chưa xem' }).click();
  const notice = head.getByRole('dialog', { name: 'Thông báo' }).getByRole('listitem').first();
  await expect(notice).toContainText('Hạn 17:00 ngày 20/08/2024');
  await notice
    .getByRole('link', { name: /^Nhắc Sở LĐ-TB&XH nộp số liệu tháng 8\/2024: Giải quyết việc làm mới/ })
    .click();
  await expect(head).toHaveURL(/\/2024\/08\/nhap-so-lieu\/sldtbxh\?ct=ct-16$/);
  await expect(
    head.getByRole('textbox', { name: /^Lũy kế đến hết tháng 8/ }).filter({ visible: true }),
  ).toBeVisible();
  await head.context().close();

  await office.goto('/2024/tien-do-nop');
  const log = office.getByRole('table', { name: 'Các lời nhắc đã gửi, mới nhất ở trên' });
  const told = log.getByRole('row').filter({ hasText: 'Ma Thị Hiên' });
  await expect(told).toHaveCount(1);
  await expect(told).toContainText('Văn phòng nhắc đ/c Triệu Thu Lan');
  await office.context().close();
});

test('all late units with one click, on a phone; who has no account is named', async ({ browser }) => {
  const office = await browserOf(browser, 'chanh-van-phong', true);
  await office.goto('/2024/tien-do-nop');
  await office.getByRole('button', { name: /^Nhắc \d+ đơn vị chưa nộp$/ }).click();
  await expect(office.getByText(/^Đã nhắc \d đơn vị: .*Sở KH&ĐT/)).toBeVisible();
  await expect(office.getByText(/^Chưa có tài khoản, đề nghị liên hệ trực tiếp: .*Sở Y tế/)).toBeVisible();
  await expectNothingBeyond(office);
  await office.context().close();
});

test('who may only look sees who was reminded, and no button', async ({ browser }) => {
  const auditor = await browserOf(browser, 'kiem-tra');
  await auditor.goto('/2024/tien-do-nop');
  await expect(auditor.getByRole('heading', { name: 'Đã nhắc' })).toBeVisible();
  await expect(auditor.getByRole('button', { name: /^Nhắc/ })).toHaveCount(0);
  await auditor.context().close();
});

for (const address of ['/2024/08/duyet?tt=chua-nop', '/2024/tien-do-nop']) {
  test(`nothing for axe to say of ${address} once somebody was reminded`, async ({ browser }) => {
    const office = await browserOf(browser, 'van-phong');
    await office.goto(address);
    await office.getByRole('button', { name: 'Nhắc Sở KH&ĐT' }).click();
    await expect(office.getByText(/^(?:Đã nhắc )?Sở KH&ĐT (?:lúc|đã được nhắc)/)).toBeVisible();
    await expectNoViolations(office);
    await office.context().close();
  });
}

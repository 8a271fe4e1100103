/**
 * The end of a year: verdicts confirmed, a miss explained by its own unit, the year closed by a second person. It changes
 * what is there, so it has a product of its own.
 */
import { addressOf, type YearEnd } from '@ve-dich/contract';
import { bringDecember } from '../harness/december.ts';
import { startOwnProduct, type OwnProduct } from '../harness/own-product.ts';
import { expect, test } from '../harness/test.ts';

let product: OwnProduct;
test.beforeAll(async () => {
  product = await startOwnProduct();
  bringDecember(product.directory);
});
test.afterAll(() => product.stop());
test.describe.configure({ mode: 'serial' });

const YEAR = '/2024/ket-luan';
const INVESTMENT = 'Giải ngân vốn đầu tư công';

test('a verdict that no rule proposes needs its grounds; the rest is confirmed, and the sums follow', async ({
  browser,
}) => {
  const page = await product.browserOf(browser, 'van-phong');
  await page.goto(YEAR);
  await expect(page.getByText('Đã kết luận 0/29 chỉ tiêu')).toBeVisible();
  await page.getByRole('button', { name: `Kết luận: ${INVESTMENT}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Không đạt' }).check();
  await dialog.getByRole('button', { name: 'Kết luận' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('Kết luận khác đề xuất phải ghi lý do.');
  await dialog.getByRole('textbox', { name: 'Căn cứ kết luận' }).fill('Sở KH&ĐT báo cáo ước 1.700/2.430,6');
  await dialog.getByRole('button', { name: 'Kết luận' }).click();
  await expect(page.getByText(`Đã kết luận ${INVESTMENT}: Không đạt.`)).toBeVisible();
  await expect(page.getByText('Vượt 0 + Đạt 0 + Không đạt 1 + Chưa kết luận 28 = 29 chỉ tiêu')).toBeVisible();
  await page.getByRole('button', { name: 'Kết luận 1 chỉ tiêu như đề xuất' }).click();
  await dialog.getByRole('button', { name: 'Kết luận 1 chỉ tiêu' }).click();
  await expect(page.getByText('Đã kết luận 2/29 chỉ tiêu')).toBeVisible();
  // The other 27, one by one as a person would, but faster.
  const { rows } = (await (await page.request.get(addressOf('yearEnd', { year: 2024 }))).json()) as YearEnd;
  const verdicts = rows
    .filter(({ conference }) => conference === null)
    .map(({ code, proposed, basis }) => ({
      code,
      confirmed: 'final_met',
      reason: 'Theo báo cáo của cơ quan chủ trì',
      proposed,
      seen: 0,
      basis,
    }));
  const answer = await page.request.post(addressOf('confirmVerdicts', { year: 2024 }), {
    headers: { 'x-ve-dich-request': '1', 'idempotency-key': 'ca-nam-2024' },
    data: { verdicts },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await page.reload();
  await expect(page.getByText('28/29 chỉ tiêu đạt và vượt')).toBeVisible();
  // Who confirmed does not close, and what is missing is said by name.
  await page.getByRole('button', { name: 'Khép năm' }).click();
  await expect(dialog).toContainText(`${INVESTMENT}: giải trình thiếu mức hụt`);
  await expect(dialog).toContainText('đồng chí khác khép năm (hai người)');
});

test('the head explains their own miss on a phone: typed, closed, still there, saved', async ({
  browser,
}) => {
  const page = await product.browserOf(browser, 'giam-doc-khdt', true);
  await page.goto(YEAR);
  await expect(page.getByText('Chỉ hiển thị chỉ tiêu đơn vị chủ trì.')).toBeVisible();
  const open = page.getByRole('button', { name: `Giải trình: ${INVESTMENT}` });
  await open.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: '1. Chỉ tiêu và mức hụt' }).fill('Ước 1.700/2.430,6 tỷ đồng');
  await dialog.getByRole('button', { name: 'Để sau' }).click();
  await expect(page.getByText('Đang soạn, chưa lưu.')).toBeVisible();
  await open.click();
  await expect(dialog.getByRole('textbox', { name: '1. Chỉ tiêu và mức hụt' })).toHaveValue(
    'Ước 1.700/2.430,6 tỷ đồng',
  );
  await dialog.getByRole('textbox', { name: 'Nguyên nhân 1' }).fill('Vốn giao muộn');
  await dialog.getByRole('combobox', { name: 'Loại nguyên nhân 1' }).selectOption('Khách quan');
  await dialog.getByRole('textbox', { name: /^3\. / }).fill('Giao ban hằng tuần');
  await dialog.getByRole('textbox', { name: /^5\. / }).fill('Năm 2025 đạt kế hoạch');
  await expect(dialog.getByRole('status')).toContainText('Còn thiếu: nguyên nhân chủ quan');
  await dialog.getByRole('button', { name: 'Thêm nguyên nhân' }).click();
  await dialog.getByRole('textbox', { name: 'Nguyên nhân 2' }).fill('Mặt bằng chậm');
  await expect(dialog.getByRole('status')).toHaveText('Đủ năm phần.');
  await dialog.getByRole('button', { name: 'Lưu giải trình' }).click();
  await expect(page.getByText(/^Đã lưu giải trình/)).toBeVisible();
  await expect(page.getByText('Giải trình đủ năm phần')).toBeVisible();
});

test('the secretary closes the year; every page of it speaks of verdicts from then on', async ({
  browser,
}) => {
  const page = await product.browserOf(browser, 'bi-thu');
  await page.goto(YEAR);
  await page.getByRole('button', { name: 'Khép năm' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Vượt 1 + Đạt 27 + Không đạt 1 + Chưa kết luận 0 = 29 chỉ tiêu');
  await dialog.getByRole('button', { name: 'Khép năm' }).click();
  await expect(page.getByText(/^Đ\/c Lý Minh Khải khép năm lúc /)).toBeVisible();
  await page.goto('/2024/12/toan-canh');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('28/29');
  await page.getByRole('link', { name: 'Kết luận và giải trình từng chỉ tiêu' }).click();
  await page.getByRole('button', { name: `Xem giải trình: ${INVESTMENT}` }).click();
  await expect(dialog).toContainText('Chủ quan: Mặt bằng chậm');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

/**
 * A month's report: frozen for a meeting, written into, exported, and what changes afterwards. It changes what is there, so
 * it has a product of its own.
 */
import { addressOf, type DossierReport, type Dossiers, type ExportOnWire } from '@ve-dich/contract';
import { readFileSync } from 'node:fs';
import { startOwnProduct, type OwnProduct } from '../harness/own-product.ts';
import { expect, test } from '../harness/test.ts';
import { entryAddress, entryOf, explain } from '../screens/entry.ts';
import { reviewAddress, reviewOf } from '../screens/review.ts';

let product: OwnProduct;
test.beforeAll(async () => {
  product = await startOwnProduct();
});
test.afterAll(() => product.stop());
test.describe.configure({ mode: 'serial' });

const JULY = '/2024/07/bao-cao';
const AUGUST = '/2024/08/bao-cao';
const INVESTMENT = 'Giải ngân vốn đầu tư công';

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

test('what is corrected after the meeting stands beside what was presented; the paper keeps what was presented', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const office = await product.browserOf(browser, 'van-phong');
  const changes = office.getByRole('region', { name: 'Thay đổi sau phiên họp' });
  await office.goto(AUGUST);
  await expect(changes).toContainText('Không có thay đổi nào từ khi chốt hồ sơ.');
  // The meeting saw what is known now: no page says anything of it.
  await office.goto('/2024/08/toan-canh');
  await expect(office.getByRole('heading', { level: 1 })).toBeVisible();
  await office.waitForLoadState('networkidle');
  await expect(office.getByRole('complementary', { name: 'Như đã trình và như hiện nay' })).toHaveCount(0);

  const headPage = await product.browserOf(browser, 'giam-doc-khdt');
  const head = entryOf(headPage);
  await headPage.goto(entryAddress('skhdt', '?ct=ct-04'));
  await head.correct.first().click();
  await expect(head.toDate('tỷ đồng')).toHaveValue('742,46');
  await head.toDate('tỷ đồng').fill('750,5');
  await head.toDate('tỷ đồng').blur();
  await head.note.first().fill('Kho bạc đối chiếu lại');
  await head.note.first().blur();
  await explain(headPage.locator('tbody').filter({ hasText: INVESTMENT }));
  await expect(head.saved).toBeVisible();
  await headPage.goto(entryAddress('skhdt', '?xem=xem-lai'));
  // The unit's other indicator is not in yet: this one goes first.
  await head.send.click();
  await headPage.getByRole('button', { name: 'Gửi trước 1 chỉ tiêu đã đủ' }).click();
  await expect(head.sent).toBeVisible();
  await headPage.context().close();

  const review = reviewOf(office);
  await office.goto(reviewAddress('?muc=ct-04'));
  await review.approve.click();
  await expect(review.said(/Đã duyệt Giải ngân/)).toBeVisible();

  await office.goto(AUGUST);
  const change = changes.getByRole('listitem').filter({ hasText: 'Kết quả' });
  await expect(change).toHaveCount(1);
  await expect(change).toContainText(/^Giải ngân/);
  await expect(change).toContainText(/đã trình\s*742,46\s*nay là\s*750,5/);
  const table = office.getByRole('table').filter({ hasText: INVESTMENT }).first();
  await expect(table.getByRole('row').filter({ hasText: INVESTMENT })).toContainText('742,5');
  await expect(table).not.toContainText('750,5');

  await office.goto('/2024/08/chi-tieu');
  const notice = office.getByRole('complementary', { name: 'Như đã trình và như hiện nay' });
  await notice.getByText(/^Đã trình Hội nghị Ban Thường vụ Tỉnh ủy ngày 12\/08\/2024/).click();
  await expect(notice).toContainText(/kết quả: như đã trình 742,46, như hiện nay 750,5/);
  await notice.getByRole('link', { name: 'Mở báo cáo của phiên họp' }).click();
  await expect(office).toHaveURL(/\/2024\/08\/bao-cao\?ho-so=/);
  await expect(change).toBeVisible();

  // Frozen anew and made anew, the file says what it has otherwise than the one the meeting was given.
  await office.getByRole('button', { name: /Chốt hồ sơ/ }).click();
  await office.getByRole('dialog').getByRole('button', { name: 'Chốt hồ sơ' }).click();
  await expect(changes).toContainText('Không có thay đổi nào từ khi chốt hồ sơ.');
  const downloading = office.waitForEvent('download', { timeout: 40_000 });
  await office.getByRole('button', { name: 'Xuất CSV' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/_2024-08-12_v2\.csv$/);
  const history = office.getByRole('table', { name: /^Lịch sử bản xuất/ });
  await expect(history.getByRole('row').filter({ hasText: '_v2.csv' })).toContainText(
    /1 số liệu(, \d+ câu)? khác so với bản trước/,
  );
  await office.context().close();
});

test('a sentence is written on the paper and is in the file', async ({ browser }) => {
  const page = await product.browserOf(browser, 'van-phong');
  await page.goto(JULY);
  const prompt = page.getByRole('button', { name: /Đề nghị nêu phương hướng/ }).first();
  await prompt.click();
  const field = page.getByRole('textbox').filter({ visible: true }).last();
  await field.fill('Tập trung giải ngân vốn đầu tư công, tháo gỡ mặt bằng.');
  // A slip loses nothing, and no file goes out without it before that was said.
  await field.press('Escape');
  await expect(page.getByText('Đang soạn, chưa ghi', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Xuất Word' }).click();
  const question = page.getByRole('dialog', { name: 'Còn 1 câu đang soạn, chưa ghi' });
  await question.getByRole('button', { name: 'Đến câu đang soạn đầu tiên' }).click();
  await expect(question).toHaveCount(0);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Tập trung giải ngân vốn đầu tư công, tháo gỡ mặt bằng.');
  await expect(field).toBeInViewport();
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

/**
 * A month, from the clerk's desk over the head's phone to the office's approval. It changes what is there, so it has a
 * product of its own.
 */
import type { Browser, Locator, Page } from '@playwright/test';
import { addressOf, type EntryForm } from '@ve-dich/contract';
import type { UserName } from '../harness/accounts.ts';
import { readAudit, verifyAudit } from '../harness/audit.ts';
import { readDashboard, readIndicator } from '../harness/api.ts';
import { startOwnProduct, type OwnProduct } from '../harness/own-product.ts';
import { pasteOn } from '../harness/paste.ts';
import { expect, test } from '../harness/test.ts';
import { entryAddress, entryOf, explain } from '../screens/entry.ts';
import { reviewAddress, reviewOf } from '../screens/review.ts';

test.use({ as: null, actionTimeout: 15_000 });
test.describe.configure({ mode: 'serial' });

let product: OwnProduct | null = null;
test.beforeAll(async () => {
  product = await startOwnProduct();
});
test.afterAll(async () => {
  await product?.stop();
});

const browserOf = (browser: Browser, userName: UserName, onPhone = false): Promise<Page> => {
  if (product === null) throw new Error('the product has not started');
  return product.browserOf(browser, userName, onPhone);
};

/** An indicator of the table, with what stands below it. */
const rowOf = (page: Page, name: string): Locator => page.locator('tbody').filter({ hasText: name });

const UNIT = 'skhdt';
const SHEET = [
  ['TT', 'Chỉ tiêu', 'ĐVT', 'Lũy kế 8 tháng', 'Ghi chú'],
  ['4', 'Giải ngân vốn đầu tư công', 'tỷ đồng', '750,5', 'Kho bạc đối chiếu lại'],
  ['11', 'Số DN mới lập trên địa bàn', 'doanh nghiệp', '90', ''],
] as const;
const MENDED = 'Bổ sung một doanh nghiệp theo công văn của Sở';
const WHY = 'Thiếu bốn doanh nghiệp của huyện Ba Bể';

test('a clerk pastes a sheet, the head sends from a phone, the office returns one and approves the rest; only then is it known', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const clerkPage = await browserOf(browser, 'can-bo-khdt');
  const clerk = entryOf(clerkPage);
  // What stands without a form is not owed, and can be corrected.
  await clerkPage.goto(entryAddress(UNIT, '?ct=ct-04'));
  await expect(clerkPage.getByText('Đã điền 2/3 chỉ tiêu')).toBeVisible();
  await clerk.correct.first().click();
  // The unit's own sheet, as it is copied from Excel: seen before it is written.
  await pasteOn(clerk.toDate('tỷ đồng'), SHEET);
  const preview = clerkPage.getByRole('dialog', { name: 'Dán từ Excel – xem trước' });
  await preview
    .getByRole('combobox', { name: 'Chỉ tiêu của dòng «Số DN mới lập trên địa bàn»' })
    .selectOption({ label: 'Doanh nghiệp thành lập mới (gần giống)' });
  await preview.getByRole('button', { name: /^Ghi \d ô$/ }).click();
  await expect(clerkPage.getByText(/^Đã ghi \d ô vào biểu\.$/)).toBeVisible();
  await expect(clerk.toDate('tỷ đồng')).toHaveValue('750,5');
  await expect(clerk.toDate('doanh nghiệp')).toHaveValue('90');
  await explain(rowOf(clerkPage, 'Giải ngân vốn đầu tư công'));
  await explain(rowOf(clerkPage, 'doanh nghiệp thành lập mới'));
  await expect(clerk.saved).toBeVisible();
  // Nothing of it is lost on a reload.
  await clerkPage.goto(entryAddress(UNIT, '?ct=ct-11'));
  await expect(clerk.toDate('doanh nghiệp')).toHaveValue('90');
  await clerk.toReview.click();
  await clerk.send.click();
  await expect(clerk.handed).toBeVisible();

  const headPage = await browserOf(browser, 'giam-doc-khdt', true);
  const head = entryOf(headPage);
  await headPage.goto(entryAddress(UNIT, '?xem=xem-lai'));
  await head.send.click();
  await expect(head.sent).toBeVisible();

  const officePage = await browserOf(browser, 'van-phong');
  const office = reviewOf(officePage);
  const { request } = officePage;
  const before = await readIndicator(request, 2024, 8, 'ct-04');
  await officePage.goto(reviewAddress('?muc=ct-11'));
  await expect(office.figure('Doanh nghiệp thành lập mới')).toBeVisible();
  await office.returnWith(WHY);
  await expect(office.said(/Đã trả lại Doanh nghiệp/)).toBeVisible();
  await officePage.goto(reviewAddress('?muc=ct-04'));
  await office.approve.click();
  await expect(office.said(/Đã duyệt Giải ngân/)).toBeVisible();
  expect(before.row.months[7]).toMatchObject({ state: 'value', toDate: '742.46' });
  expect((await readIndicator(request, 2024, 8, 'ct-04')).row.months[7]).toMatchObject({ toDate: '750.5' });

  // The head sees why, above the field, and mends it on the phone.
  await headPage.goto(entryAddress(UNIT, '?ct=ct-11'));
  await expect(headPage.getByText(WHY).first()).toBeVisible();
  await head.toDate('doanh nghiệp').fill('94');
  await head.toDate('doanh nghiệp').blur();
  await expect(head.saved).toBeVisible();
  await headPage.goto(entryAddress(UNIT, '?xem=xem-lai'));
  await head.send.click();
  await expect(head.sent).toBeVisible();

  expect((await readIndicator(request, 2024, 8, 'ct-11')).row.months[7]?.state).toBe('missing');
  // One more is known to the office: it mends the figure for the unit, and somebody else approves it.
  await officePage.goto(reviewAddress('?muc=ct-11'));
  await office.mendTo('95', MENDED);
  await expect(officePage.getByRole('dialog')).toHaveCount(0);
  await expect(officePage.getByText('95 doanh nghiệp').first()).toBeVisible();
  await expect(office.approve).toHaveCount(0);
  await headPage.goto('/2024/08/toan-canh');
  await headPage.getByRole('button', { name: /Thông báo/ }).click();
  await expect(headPage.getByRole('dialog')).toContainText(MENDED);
  const chiefPage = await browserOf(browser, 'chanh-van-phong');
  const chief = reviewOf(chiefPage);
  await chiefPage.goto(reviewAddress('?muc=ct-11'));
  await expect(chiefPage.getByText(MENDED).first()).toBeVisible();
  await chief.approve.click();
  await expect(chief.said(/Đã duyệt Doanh nghiệp/)).toBeVisible();
  await chiefPage.context().close();
  expect((await readIndicator(request, 2024, 8, 'ct-11')).row.months[7]).toMatchObject({
    state: 'value',
    toDate: '95',
  });

  await clerkPage.goto('/2024/08/toan-canh');
  await clerkPage.getByRole('button', { name: /Thông báo/ }).click();
  await expect(clerkPage.getByRole('dialog').getByText(/duyệt/i).first()).toBeVisible();
  for (const page of [clerkPage, headPage, officePage]) await page.context().close();
});

test('two minutes without a line: nothing is lost on a reload, and what was to be sent goes once', async ({
  browser,
}) => {
  test.setTimeout(120_000);
  const page = await browserOf(browser, 'giam-doc-ldtbxh', true);
  const form = entryOf(page);
  await page.clock.install();
  await page.goto(entryAddress('sldtbxh', '?ct=ct-16'));
  const field = form.toDate('người').or(form.toDate('lao động')).first();
  await expect(field).toBeVisible();
  await page.route('**/api/**', (route) => route.abort());
  await field.fill('4100');
  await field.blur();
  await expect(form.keptHere).toBeVisible();
  await expect(form.saved).toHaveCount(0);
  await form.toReview.or(page.locator('[data-onward]')).first().click();
  await form.send.click();
  await page.getByRole('button', { name: 'Gửi khi có mạng' }).click();
  await expect(page.getByText('Sẽ gửi khi có mạng').first()).toBeVisible();
  await page.clock.fastForward('02:00');
  await expect(page.getByText('Sẽ gửi khi có mạng').first()).toBeVisible();
  await page.unroute('**/api/**');
  await page.reload();
  await page.clock.fastForward('01:00');
  await expect(form.sent).toBeVisible({ timeout: 30_000 });
  const address = addressOf('entryForm', { year: 2024, month: 8, unit: 'sldtbxh' });
  const known = (await (await page.request.get(address)).json()) as EntryForm;
  const row = known.rows.find(({ code }) => code === 'ct-16');
  expect(row?.submission).toMatchObject({ state: 'submitted', content: { toDate: '4100' } });
  expect(row?.history.filter(({ kind }) => kind === 'submitted')).toHaveLength(1);
  await page.context().close();
});

test('the month is locked by two, and a correction after the lock goes by request', async ({ browser }) => {
  test.setTimeout(180_000);
  const officePage = await browserOf(browser, 'van-phong');
  const office = reviewOf(officePage);
  // What was sent is decided on first.
  await officePage.goto(reviewAddress('?tt=cho'));
  for (;;) {
    const waiting = officePage.getByRole('link', { name: /^Chờ duyệt \((\d+)\)/ });
    await expect(waiting).toBeVisible();
    const count = Number(/\((\d+)\)/.exec((await waiting.textContent()) ?? '')?.[1] ?? 0);
    if (count === 0) break;
    await office.approve.click();
    await expect(waiting).toHaveText(new RegExp(`\\(${count - 1}\\)`));
  }
  await office.openLock.click();
  const propose = office.dialog.getByRole('button', { name: 'Đề nghị khóa tháng 8/2024' });
  await expect(propose).toBeVisible();
  for (const reason of await office.dialog.getByRole('textbox', { name: /^Lý do khóa mà thiếu/ }).all())
    await reason.fill('Chưa có số liệu, tổng hợp vào kỳ sau');
  await propose.click();
  await expect(office.said(/Đã ghi đề nghị khóa tháng 8\/2024/)).toBeVisible();

  const leaderPage = await browserOf(browser, 'bi-thu');
  const leader = reviewOf(leaderPage);
  await leaderPage.goto(reviewAddress());
  await leader.openLock.click();
  await leader.dialog.getByRole('button', { name: 'Khóa số liệu tháng 8/2024' }).click();
  await expect(leader.said(/Đã khóa số liệu tháng 8\/2024/)).toBeVisible();
  expect((await readDashboard(leaderPage.request, 2024, 8)).unlocked).toBe(false);

  const headPage = await browserOf(browser, 'giam-doc-khdt', true);
  const head = entryOf(headPage);
  await headPage.goto(entryAddress(UNIT, '?ct=ct-11'));
  await expect(head.toDate('doanh nghiệp')).not.toBeEditable();
  await head.requestReopening.click();
  const asking = headPage.getByRole('dialog', { name: 'Đề nghị mở lại tháng 8' });
  await expect(asking.getByRole('checkbox').first()).toBeVisible();
  for (const box of await asking.getByRole('checkbox').all()) await box.setChecked(false);
  await asking.getByRole('checkbox', { name: /[Dd]oanh nghiệp thành lập mới/ }).check();
  await asking.getByRole('textbox', { name: /^Lý do/ }).fill('Hai hồ sơ bổ sung của tháng 8');
  await asking.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(headPage.getByText(/Đã gửi đề nghị mở lại/).first()).toBeVisible();

  await leaderPage.goto(reviewAddress());
  await leader.allow.click();
  await expect(leader.said(/Đã cho phép mở lại/)).toBeVisible();

  await headPage.goto(entryAddress(UNIT, '?ct=ct-11'));
  await head.correct.click();
  await head.toDate('doanh nghiệp').fill('96');
  await head.toDate('doanh nghiệp').blur();
  await head.note.fill('Hai hồ sơ bổ sung');
  await head.note.blur();
  await expect(head.saved).toBeVisible();
  await headPage.goto(entryAddress(UNIT, '?xem=xem-lai'));
  await head.send.click();
  await expect(head.sent).toBeVisible();
  // Nothing that is published changes before the office has said yes.
  expect((await readIndicator(leaderPage.request, 2024, 8, 'ct-11')).row.months[7]?.toDate).toBe('95');
  await officePage.goto(reviewAddress('?muc=ct-11'));
  await office.approve.click();
  await expect(office.said(/Đã duyệt Doanh nghiệp/)).toBeVisible();

  // The dashboard and the indicator's history tell it.
  const dashboard = await readDashboard(leaderPage.request, 2024, 8);
  expect(dashboard.indicators.find(({ code }) => code === 'ct-11')?.months[7]?.toDate).toBe('96');
  await leaderPage.goto('/2024/08/toan-canh');
  await expect(leaderPage.getByText(/mở lại/i).first()).toBeVisible();
  await leaderPage.goto('/2024/08/chi-tieu/ct-11');
  const history = leaderPage.getByRole('table', { name: 'Lịch sử số liệu' });
  await expect(history).toContainText('Hai hồ sơ bổ sung');
  await expect(history.getByRole('row').filter({ hasText: /T8|08\/2024|tháng 8/i })).toHaveCount(2);

  // So does the audit trail: each step once, in order, by who took it; and nobody has altered it.
  const directory = product?.directory ?? '';
  expect(verifyAudit(directory)).toContain('Nhật ký nguyên vẹn');
  const steps = readAudit(directory, [
    'entry.handed',
    'entry.submitted',
    'entry.returned',
    'entry.approved',
    'entry.edited_for_unit',
    'period.lock_proposed',
    'period.locked',
    'reopening.requested',
    'reopening.approved',
  ]);
  expect(steps.filter(({ what }) => what === 'ct-11').map(({ by, did }) => `${by} ${did}`)).toEqual([
    'can-bo-khdt entry.handed',
    'giam-doc-khdt entry.submitted',
    'van-phong entry.returned',
    'giam-doc-khdt entry.submitted',
    'van-phong entry.edited_for_unit',
    'chanh-van-phong entry.approved',
    'giam-doc-khdt entry.submitted',
    'van-phong entry.approved',
  ]);
  expect(steps.filter(({ did }) => !did.startsWith('entry.')).map(({ by, did }) => `${by} ${did}`)).toEqual([
    'van-phong period.lock_proposed',
    'bi-thu period.locked',
    'giam-doc-khdt reopening.requested',
    'bi-thu reopening.approved',
  ]);
  for (const page of [officePage, leaderPage, headPage]) await page.context().close();
});

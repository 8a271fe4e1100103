/** Coming in and going out. */
import { request as requests } from '@playwright/test';
import { demoPassword, endSession, signInThroughApi } from '../harness/api.ts';
import { expect, FAILED_RESOURCE, test } from '../harness/test.ts';
import { frameOf } from '../screens/frame.ts';
import { overviewAddress, overviewOf } from '../screens/overview.ts';
import { signInAs, signInOf } from '../screens/sign-in.ts';

test.use({ as: null, mayComplain: FAILED_RESOURCE });

test('a wrong password is refused in Vietnamese, without saying which of the two was wrong; the right one enters', async ({
  page,
}) => {
  const form = signInOf(page);
  await page.goto('/dang-nhap');
  await signInAs(page, 'chanh-van-phong', 'mat-khau-sai');
  await expect(form.fault).toContainText('Tên đăng nhập hoặc mật khẩu chưa đúng.');
  await expect(form.fault).not.toContainText('!');
  await expect(form.userName).toHaveValue('chanh-van-phong');
  await form.password.fill(await demoPassword(page.request));
  await form.submit.click();
  await expect(page).toHaveURL(/\/toan-canh$/);
});

test('an empty form says what is missing and puts the cursor there', async ({ page }) => {
  const form = signInOf(page);
  await page.goto('/dang-nhap');
  await form.submit.click();
  await expect(form.fault).toHaveText('Đề nghị nhập tên đăng nhập và mật khẩu.');
  await expect(form.userName).toBeFocused();
});

test('signing out shows the sign-in page, and the page before it does not come back', async ({ page }) => {
  await signInThroughApi(page.request, 'giam-doc-ldtbxh');
  await page.goto(overviewAddress(2024, 7));
  await frameOf(page).account.click();
  await frameOf(page).signOut.click();
  await expect(page).toHaveURL(/\/dang-nhap/);
  await expect(signInOf(page).title).toBeVisible();
  await page.goto(overviewAddress(2024, 7));
  await expect(page).toHaveURL(/\/dang-nhap\?tiep=\/2024\/07\/toan-canh$/);
  expect((await page.request.get('/api/session')).status()).toBe(401);
});

test('a session that ends under one’s hands leaves the page, asks again, and goes on', async ({
  page,
  baseURL,
}) => {
  await signInThroughApi(page.request, 'giam-doc-ldtbxh');
  await page.goto(overviewAddress(2024, 7));
  const frame = frameOf(page);
  await expect(overviewOf(page).title).toContainText('tháng 7/2024');

  // The same session ended from another place: this browser still holds its cookie.
  const elsewhere = await requests.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    storageState: await page.context().storageState(),
  });
  await endSession(elsewhere);
  await elsewhere.dispose();

  await frame.month(6).click();
  await expect(frame.sessionDialog).toBeVisible();
  await expect(page).toHaveURL(/\/toan-canh$/);
  const password = frame.sessionDialog.getByLabel('Mật khẩu', { exact: true });
  await expect(frame.sessionDialog.getByRole('textbox', { name: 'Tên đăng nhập' })).toHaveValue(
    'giam-doc-ldtbxh',
  );
  await password.fill(await demoPassword(page.request));
  await password.press('Enter');
  await expect(frame.sessionDialog).toBeHidden();
  await expect(page).toHaveURL(/\/2024\/06\/toan-canh$/);
  await expect(overviewOf(page).title).toContainText('tháng 6/2024');
});

for (const tiep of [
  'https://evil.example/2024/07/toan-canh',
  '//evil.example/',
  '/\\evil.example/',
  'javascript:alert(1)',
]) {
  test(`signing in never leads to another site: ${tiep}`, async ({ page, baseURL }) => {
    await page.goto(`/dang-nhap?tiep=${encodeURIComponent(tiep)}`);
    await signInAs(page, 'chanh-van-phong', await demoPassword(page.request));
    await expect(page).toHaveURL(/\/2024\/07\/toan-canh$/);
    expect(new URL(page.url()).origin).toBe(new URL(baseURL ?? '').origin);
  });
}

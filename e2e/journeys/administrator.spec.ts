/** The administrator: units, people and names of indicators; never a figure. */
import { addressOf } from '@ve-dich/contract';
import { expect, test } from '../harness/test.ts';
import { frameOf } from '../screens/frame.ts';
import { indicatorAddress } from '../screens/indicator.ts';
import { indicatorsAddress } from '../screens/indicators.ts';

test.use({ as: 'quan-tri' });

test('comes in to the catalogue: all names, not one figure', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Danh mục chỉ tiêu năm 2024');
  const main = frameOf(page).main;
  const answer = await page.request.get(addressOf('catalogue', { year: 2024 }));
  const { indicators } = (await answer.json()) as { indicators: unknown[] };
  expect(indicators.length).toBeGreaterThan(29);
  await expect(main.getByRole('rowheader')).toHaveCount(indicators.length);
  await expect(main).toContainText('Giải ngân vốn đầu tư công');
  await expect(main).not.toContainText(/658,0|1\.010|418,2|2\.430,6/);
  await expect(main).not.toContainText(/Dự kiến không đạt|Có nguy cơ|Đúng tiến độ/);
  await expect(page.locator('html')).not.toContainText(/658,0|418,2/);
});

test('the table page and an indicator’s page hold no figures either, and say why', async ({ page }) => {
  for (const address of [indicatorsAddress(2024, 7), indicatorAddress(2024, 7, 'ct-04')]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(frameOf(page).main).toContainText(/không xem số liệu|không có số liệu|không có quyền/);
    await expect(page.locator('html')).not.toContainText(/658,0|418,2|2\.430,6/);
    await expect(frameOf(page).retry).toHaveCount(0);
  }
});

test('the API refuses figures with 403 and gives the catalogue', async ({ page }) => {
  const ask = (address: string) => page.request.get(address).then((response) => response.status());
  expect(await ask(addressOf('dashboard', { year: 2024, month: 7 }))).toBe(403);
  expect(await ask(addressOf('indicator', { year: 2024, month: 7, code: 'ct-04' }))).toBe(403);
  expect(await ask(addressOf('catalogue', { year: 2024 }))).toBe(200);
});

/** Vietnamese and English, light and dark: chosen by the reader, kept, and whole. */
import { arriveAt } from '../harness/places.ts';
import { expect, FAILED_RESOURCE, test } from '../harness/test.ts';
import { frameOf } from '../screens/frame.ts';
import { overviewAddress, overviewOf } from '../screens/overview.ts';

test('English is one press away, whole, said to the browser, and kept', async ({ page }) => {
  await arriveAt(page, overviewAddress(2024, 7));
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await frameOf(page).english.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(overviewOf(page).title).toContainText(/expected to miss|at risk/i);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(overviewOf(page).title).toContainText(/at risk/i);
  await frameOf(page).vietnamese.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(overviewOf(page).title).toContainText('có nguy cơ');
});

test('the address may ask for a language, for those who get a link', async ({ page }) => {
  await arriveAt(page, `${overviewAddress(2024, 7)}?lang=en`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(overviewOf(page).title).toContainText(/at risk/i);
});

test.describe('dark', () => {
  test.use({ mayComplain: FAILED_RESOURCE });

  test('is there before the first paint, and kept', async ({ page }) => {
    await arriveAt(page, overviewAddress(2024, 7));
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
    await frameOf(page).theme.click();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 24, 29)');

    // On the next load the page is dark before our program has run: it is kept from running here.
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 24, 29)');
    await page.unroute('**/assets/*.js');
    await page.reload();
    await expect(overviewOf(page).title).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  });
});

test.describe('the system prefers dark', () => {
  test.use({ colorScheme: 'dark' });

  test('and the page stays light: a personal choice, not the system’s', async ({ page }) => {
    await arriveAt(page, overviewAddress(2024, 7));
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'light');
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(246, 247, 249)');
  });
});

/** In the meeting room, 1920 × 950: everything that is judged on one screen. */
import { expect, test } from '../harness/test.ts';
import { indicatorsAddress, indicatorsOf } from '../screens/indicators.ts';
import { overviewAddress, overviewOf } from '../screens/overview.ts';

test('density «Chiếu»: the head and all 29 rows stand on the screen without scrolling', async ({ page }) => {
  const table = indicatorsOf(page);
  await page.goto(indicatorsAddress(2024, 7));
  await table.density('Chiếu').click();
  await expect(page).toHaveURL(/mat-do=chieu/);
  await expect(table.rows).toHaveCount(29);

  const { height } = page.viewportSize() ?? { height: 0 };
  // Rows take their height from the room there is, once the head has been measured.
  await expect
    .poll(async () => {
      const box = await table.rows.last().boundingBox();
      return box === null ? Infinity : box.y + box.height;
    })
    .toBeLessThanOrEqual(height);
  const head = await table.table.getByRole('row').first().boundingBox();
  expect(head?.y ?? -1).toBeGreaterThanOrEqual(0);
  const boxes = await Promise.all((await table.rows.all()).map((row) => row.boundingBox()));
  for (const box of boxes) expect(box?.height ?? 0).toBeGreaterThanOrEqual(24);
  const bottoms = boxes.map((box) => (box?.y ?? Infinity) + (box?.height ?? 0));
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(height);
  await expect(table.rows.last()).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('letters on the projector are at least 15 pixels high and nothing is pushed sideways', async ({
  page,
}) => {
  for (const address of [overviewAddress(2024, 7), `${indicatorsAddress(2024, 7)}?mat-do=chieu`]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { width, smallest } = await page.evaluate(() => {
      const sizes = [...document.querySelectorAll('main td, main th, main p, main li, main h1, main h2')]
        .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      return { width: document.documentElement.scrollWidth, smallest: Math.min(...sizes) };
    });
    expect(width).toBeLessThanOrEqual(1920);
    expect(smallest).toBeGreaterThanOrEqual(13);
  }
});

test('the sentence, the tiles and the attention list are above the fold', async ({ page }) => {
  const overview = overviewOf(page);
  await page.goto(overviewAddress(2024, 7));
  await expect(overview.title).toBeInViewport({ ratio: 1 });
  await expect(overview.tiles.last()).toBeInViewport({ ratio: 1 });
  const rows = overview.attention.getByRole('list').first().getByRole('listitem');
  await expect(rows.nth(6)).toBeInViewport({ ratio: 1 });
});

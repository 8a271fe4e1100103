/** On a phone, one thumb: nothing to push sideways, everything large enough to hit, cards instead of a table. */
import type { Page } from '@playwright/test';
import { readDashboard } from '../harness/api.ts';
import { arriveAt, placesOf, VISITORS } from '../harness/places.ts';
import { expect, FAILED_RESOURCE, test } from '../harness/test.ts';
import { frameOf } from '../screens/frame.ts';
import { indicatorOf } from '../screens/indicator.ts';
import { indicatorsAddress, indicatorsOf } from '../screens/indicators.ts';
import { overviewAddress, overviewOf } from '../screens/overview.ts';

test.use({ mayComplain: FAILED_RESOURCE });

/** Elements wider than the window, but for those in a frame that scrolls by itself. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const limit = window.innerWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    const scrolls = (element: Element): boolean => {
      for (let above = element.parentElement; above !== null; above = above.parentElement) {
        if (getComputedStyle(above).overflowX !== 'visible') return true;
      }
      return false;
    };
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > limit + 0.5)
      .filter((element) => !scrolls(element))
      .map(
        (element) =>
          `${element.tagName}.${element.className} to ${Math.round(element.getBoundingClientRect().right)}`,
      );
    return [`the page is ${document.documentElement.scrollWidth} wide in ${limit}`, ...wide.slice(0, 3)];
  });

/** Targets smaller than a limit; a link inside a sentence may be as high as its line (WCAG 2.5.8). */
const tooSmall = (page: Page, inside: string, limit: number): Promise<readonly string[]> =>
  page.evaluate(
    ([scope, least]) => {
      const inSentence = (element: Element): boolean =>
        getComputedStyle(element).display === 'inline' &&
        element.closest('p, li, td, dd, h1, h2, h3, figcaption') !== null;
      return [
        ...document.querySelectorAll(
          `${scope} :is(a[href], button, select, summary, input:not([type=radio], [type=checkbox]))`,
        ),
      ]
        .filter((element) => element.checkVisibility() && !inSentence(element))
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          const isOffScreen = element.getBoundingClientRect().bottom < 0;
          return isOffScreen || (width >= Number(least) && height >= Number(least))
            ? []
            : [
                `${element.tagName} «${element.getAttribute('aria-label') ?? element.textContent.slice(0, 40)}» ${Math.round(width)}×${Math.round(height)}`,
              ];
        });
    },
    [inside, String(limit)],
  );

/** The narrowest phones there are, after the usual one. */
const WIDTHS = [390, 320] as const;

const NAVIGATION = 'nav[aria-label="Điều hướng chính"]';

for (const as of VISITORS) {
  test.describe(as ?? 'nobody', () => {
    test.use({ as });

    test('nothing to push sideways at 390 and 320 px, every target at least 24 px each way, the main navigation 44', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      const found = new Set<string>();
      for (const { name, address } of placesOf(as)) {
        await page.setViewportSize({ width: WIDTHS[0], height: 844 });
        await arriveAt(page, address);
        for (const fault of await tooSmall(page, 'body', 24)) found.add(`${name}: ${fault}`);
        for (const fault of await tooSmall(page, NAVIGATION, 44)) {
          found.add(`${name}: ${fault}, in the main navigation`);
        }
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 844 });
          for (const fault of await tooWide(page)) found.add(`${name}, ${width} px: ${fault}`);
        }
      }
      expect([...found]).toEqual([]);
    });
  });
}

test('cards instead of a table; a card opens its indicator', async ({ page }) => {
  const { indicators } = await readDashboard(page.request, 2024, 7);
  await arriveAt(page, indicatorsAddress(2024, 7));
  await expect(page.getByRole('table')).toHaveCount(0);
  const judged = indicators.filter((row) => row.judged && row.parent === null);
  for (const row of judged) {
    await expect(
      page.getByRole('main').getByRole('link', {
        name: new RegExp(`^${row.number} ?${row.shortName.vi.replaceAll(/[()]/g, '.')}`),
      }),
    ).toHaveCount(1);
  }
  await page
    .getByRole('main')
    .getByRole('link', { name: /Giải ngân vốn đầu tư công/ })
    .tap();
  await expect(page).toHaveURL(/\/chi-tieu\/ct-04$/);
  await expect(indicatorOf(page).drawing.first()).toBeVisible();
});

test('the month sheet: one step either way, or any month', async ({ page }) => {
  await arriveAt(page, overviewAddress(2024, 7));
  await page.getByRole('button', { name: 'Tháng trước' }).tap();
  await expect(page).toHaveURL(/\/2024\/06\/toan-canh$/);
  await frameOf(page).monthPicker.tap();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  await sheet.getByRole('link', { name: /^Tháng 3,/ }).tap();
  await expect(page).toHaveURL(/\/2024\/03\/toan-canh$/);
  await expect(sheet).toBeHidden();
  await expect(overviewOf(page).title).toContainText('tháng 3/2024');
});

test('filter and order in a sheet; what is chosen is in the address', async ({ page }) => {
  const table = indicatorsOf(page);
  await arriveAt(page, indicatorsAddress(2024, 7));
  await table.filterButton.tap();
  await table.filterDialog.getByRole('checkbox', { name: /^Dự kiến không đạt/ }).check();
  await expect(page).toHaveURL(/tt=khong-dat/);
  await table.filterDialog.getByRole('button', { name: 'Xem 3 chỉ tiêu' }).tap();
  await expect(table.filterDialog).toBeHidden();
  await expect(page.getByRole('main').getByRole('link', { name: /Kết nạp đảng viên/ })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /Thu ngân sách/ })).toHaveCount(0);
});

test('every page of a month says whether it is locked and since when, and an open one is hatched', async ({
  page,
}) => {
  for (const address of [
    overviewAddress(2024, 7),
    indicatorsAddress(2024, 7),
    `${indicatorsAddress(2024, 7)}/ct-04`,
  ]) {
    await arriveAt(page, address);
    await expect(
      page.getByText(/^Đã khóa \d\d:\d\d ngày \d\d\/\d\d\/2024$/).filter({ visible: true }),
    ).toHaveCount(1);
  }
  await arriveAt(page, indicatorsAddress(2024, 8));
  await expect(page.getByText(/^Chưa khóa · hạn/).filter({ visible: true })).toHaveCount(1);
  const strip = frameOf(page).main.locator('xpath=preceding-sibling::div[@aria-hidden="true"]');
  expect((await strip.boundingBox())?.height).toBe(4);
});

test('the sentence and the bar of navigation are on the first screen', async ({ page }) => {
  await arriveAt(page, overviewAddress(2024, 7));
  await expect(overviewOf(page).title).toBeInViewport({ ratio: 1 });
  for (const link of [frameOf(page).overviewLink, frameOf(page).indicatorsLink, frameOf(page).helpLink]) {
    await expect(link).toBeInViewport({ ratio: 1 });
  }
});

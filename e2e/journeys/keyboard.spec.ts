/** With the keyboard alone. */
import type { Page } from '@playwright/test';
import { demoPassword } from '../harness/api.ts';
import { arriveAt } from '../harness/places.ts';
import { expect, FAILED_RESOURCE, test } from '../harness/test.ts';
import { frameOf } from '../screens/frame.ts';
import { indicatorAddress, indicatorOf } from '../screens/indicator.ts';
import { indicatorsAddress, indicatorsOf } from '../screens/indicators.ts';
import { overviewAddress, overviewOf } from '../screens/overview.ts';
import { signInOf } from '../screens/sign-in.ts';

test.describe('coming in', () => {
  test.use({ as: null, mayComplain: FAILED_RESOURCE });

  test('name, Tab, password, Enter', async ({ page }) => {
    await page.goto('/dang-nhap');
    await expect(signInOf(page).title).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(signInOf(page).userName).toBeFocused();
    await page.keyboard.type('chanh-van-phong');
    await page.keyboard.press('Tab');
    await expect(signInOf(page).password).toBeFocused();
    await page.keyboard.type(await demoPassword(page.request));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/2024\/07\/toan-canh$/);
  });
});

test('the first Tab offers to skip to the content, and does', async ({ page }) => {
  await arriveAt(page, overviewAddress(2024, 7));
  await page.keyboard.press('Tab');
  await expect(frameOf(page).skip).toBeFocused();
  await expect(frameOf(page).skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(frameOf(page).main).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(overviewOf(page).title.getByRole('link').first()).toBeFocused();
});

test('[ and ] go through the months and stop at the ends', async ({ page }) => {
  await arriveAt(page, overviewAddress(2024, 7));
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/\/2024\/06\/toan-canh$/);
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/\/2024\/07\/toan-canh$/);
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/\/2024\/08\/toan-canh$/);
  await expect(overviewOf(page).title).toContainText('Tháng 8/2024');
  await page.keyboard.press(']');
  await expect(overviewOf(page).title).toContainText('Tháng 8/2024');
  await expect(page).toHaveURL(/\/2024\/08\/toan-canh$/);
});

test('Ctrl+K finds an indicator without Vietnamese marks and opens it', async ({ page }) => {
  const { searchDialog } = frameOf(page);
  await arriveAt(page, overviewAddress(2024, 7));
  await page.keyboard.press('Control+k');
  await expect(searchDialog.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('thu ngan sach');
  await expect(searchDialog.getByRole('option', { selected: true })).toContainText(/thu ngân sách/i);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/2024\/07\/chi-tieu\/ct-03$/);
  await expect(searchDialog).toBeHidden();
  await expect(indicatorOf(page).title).toContainText(/thu ngân sách/i);
});

test('Esc closes the search and gives the focus back', async ({ page }) => {
  await arriveAt(page, overviewAddress(2024, 7));
  await frameOf(page).search.focus();
  await page.keyboard.press('Enter');
  await expect(frameOf(page).searchDialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(frameOf(page).searchDialog).toBeHidden();
  await expect(frameOf(page).search).toBeFocused();
});

test('J, K, Space, Esc and Enter in the table; coming back, the row is still selected', async ({ page }) => {
  const table = indicatorsOf(page);
  await arriveAt(page, indicatorsAddress(2024, 7));
  await page.keyboard.press('j');
  await expect(table.links.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(table.links.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(table.links.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(table.links.first()).toBeFocused();
  const [, , name = ''] = await table.links.allTextContents();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(table.link(name)).toBeFocused();

  await page.keyboard.press('Space');
  await expect(table.peek).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(table.peek).toBeHidden();
  await expect(table.link(name)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/chi-tieu\/ct-\w+$/);
  await expect(indicatorOf(page).crumbs).toBeVisible();
  await page.goBack();
  await expect(table.link(name)).toBeFocused();
});

test('from the indicator on to the next in the list’s order, and back to the list with that row selected', async ({
  page,
}) => {
  const table = indicatorsOf(page);
  await arriveAt(page, `${indicatorsAddress(2024, 7)}?tt=khong-dat`);
  const names = await table.links.allTextContents();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(indicatorOf(page).next).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page).toHaveURL(/\/chi-tieu\/ct-12/);
  await indicatorOf(page).crumbs.getByRole('link', { name: 'Chỉ tiêu' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/chi-tieu\?tt=khong-dat$/);
  await expect(table.link(names[1] ?? '')).toBeFocused();
});

test('G then T and G then C lead to the two pages, F to the field, ? to the list of keys', async ({
  page,
}) => {
  await arriveAt(page, overviewAddress(2024, 7));
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/2024\/07\/chi-tieu$/);
  await expect(indicatorsOf(page).rows.first()).toBeVisible();
  await page.keyboard.press('f');
  await expect(indicatorsOf(page).find).toBeFocused();
  await page.keyboard.type('gt');
  await expect(indicatorsOf(page).find).toHaveValue('gt');
  await expect(page).toHaveURL(/\/2024\/07\/chi-tieu\?q=gt$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(indicatorsOf(page).find).not.toBeFocused();
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\/2024\/07\/toan-canh$/);
  await page.keyboard.press('?');
  await expect(frameOf(page).keyboardDialog).toContainText('Ctrl+K');
  await page.keyboard.press('Escape');
  await expect(frameOf(page).keyboardDialog).toBeHidden();
});

test('single keys can be switched off', async ({ page }) => {
  await arriveAt(page, overviewAddress(2024, 7));
  await frameOf(page).account.press('Enter');
  await page.getByRole('checkbox', { name: 'Phím tắt một phím' }).press('Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('[');
  await page.keyboard.press('Control+k');
  await expect(frameOf(page).searchDialog).toBeVisible();
  await expect(page).toHaveURL(/\/2024\/07\/toan-canh$/);
});

test('arrows walk the tiles of a group, Tab goes from group to group', async ({ page }) => {
  const overview = overviewOf(page);
  await arriveAt(page, overviewAddress(2024, 7));
  await overview.tilesOf('will_miss').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(overview.tilesOf('will_miss').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await expect(overview.groupHead('at_risk')).toBeFocused();
});

/** What has the focus: whether it shows, whether it lies under something that sticks, and a name for it. */
const focusNow = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    // A radio drawn by its label, a checkbox by its box: the outline may be on what is seen.
    const shown = [focused, focused.closest('label'), focused.parentElement].filter((each) => each !== null);
    const outlined = shown.some((each) => {
      const style = getComputedStyle(each);
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
    });
    const box = (focused.closest('label') ?? focused).getBoundingClientRect();
    const x = box.left + Math.min(box.width / 2, 40);
    const y = box.top + box.height / 2;
    const top = document.elementFromPoint(x, y);
    const isHit =
      top !== null &&
      (focused.contains(top) || top.contains(focused) || top.closest('label') === focused.closest('label'));
    const inView = x >= 0 && y >= 0 && x <= window.innerWidth && y <= window.innerHeight;
    return {
      name: `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent.slice(0, 40)}`,
      outlined,
      covered: inView && !isHit ? (top?.outerHTML.slice(0, 120) ?? 'nothing') : null,
      inView,
    };
  });

for (const [name, address] of [
  ['Toàn cảnh', overviewAddress(2024, 7)],
  ['Chỉ tiêu', indicatorsAddress(2024, 7)],
  ['an indicator', indicatorAddress(2024, 7, 'ct-04')],
  ['Trợ giúp', '/tro-giup'],
] as const) {
  test(`on ${name} the focus can always be seen, forwards and backwards`, async ({ page }) => {
    await arriveAt(page, address);
    const faults: string[] = [];
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let step = 0; step < 70; step += 1) {
        await page.keyboard.press(key);
        const focus = await focusNow(page);
        if (focus === null) break;
        if (!focus.outlined) faults.push(`${key} ${focus.name}: no outline`);
        if (!focus.inView) faults.push(`${key} ${focus.name}: out of view`);
        if (focus.covered !== null) faults.push(`${key} ${focus.name}: under ${focus.covered}`);
      }
    }
    expect([...new Set(faults)]).toEqual([]);
  });
}

/** The Party office: the month being collected, and the table as they cut and order it for a meeting. */
import { readDashboard } from '../harness/api.ts';
import { expect, test } from '../harness/test.ts';
import { frameOf } from '../screens/frame.ts';
import { indicatorsAddress, indicatorsOf } from '../screens/indicators.ts';
import { overviewAddress, overviewOf } from '../screens/overview.ts';

test.use({ as: 'van-phong' });

test('a month that is not locked says so in words, in the header and with a hatched strip', async ({
  page,
}) => {
  const { reported, unlocked } = await readDashboard(page.request, 2024, 8);
  expect(unlocked).toBe(true);
  const overview = overviewOf(page);
  await page.goto(overviewAddress(2024, 8));
  const received = `${reported.received}/${reported.due}`;
  await expect(overview.title).toContainText(`Tháng 8/2024 chưa khóa, mới có ${received} số liệu:`);
  await expect(overview.collecting).toContainText(`tháng 8/2024: đã có ${received} số liệu đến kỳ`);
  await expect(frameOf(page).monthState('Chưa khóa')).toBeVisible();
  await expect(frameOf(page).month(8)).toHaveAccessibleName('Tháng 8, đang thu thập số liệu');
  const strip = frameOf(page).main.locator('xpath=preceding-sibling::div[@aria-hidden="true"]');
  await expect(strip).toHaveCSS('background-image', /repeating-linear-gradient/);
});

test('in an open month what is awaited is told from what is not due, and what was not well before is named', async ({
  page,
}) => {
  const { indicators } = await readDashboard(page.request, 2024, 8);
  const judged = indicators.filter((row) => row.judged && row.parent === null);
  const notDue = judged.filter((row) => row.assessment.status === 'not_due');
  const awaited = notDue.filter((row) => row.assessment.sentence.key === 'sentence.awaiting');
  expect(awaited.length).toBeGreaterThan(0);
  const overview = overviewOf(page);
  await page.goto(overviewAddress(2024, 8));
  await expect(overview.facts).toContainText(
    `${notDue.length - awaited.length} chưa đến kỳ, ${awaited.length} chưa đến hạn nộp`,
  );
  const bad = ['will_miss', 'at_risk', 'no_data'];
  const before = awaited.filter((row) => bad.includes(row.previousStatus ?? ''));
  expect(before.length).toBeGreaterThan(0);
  for (const row of before) {
    await expect(
      overview.attention.getByRole('listitem').filter({ hasText: row.shortName.vi }),
    ).toContainText('Kỳ gần nhất (tháng 7)');
  }
  // A part of a month is drawn, never compared with months that are there as a whole.
  await expect(page.getByRole('heading', { name: /^Chỉ tiêu cần chú ý .*\(tháng 7\)$/ })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'T8 (chưa khóa)' })).toBeVisible();
});

test('a locked month points to the one being collected', async ({ page }) => {
  await page.goto(overviewAddress(2024, 7));
  await page.getByRole('link', { name: 'Xem số liệu chưa khóa' }).click();
  await expect(page).toHaveURL(/\/2024\/08\/toan-canh$/);
});

test('filter, order and density are in the address, and a reload keeps them', async ({ page }) => {
  const table = indicatorsOf(page);
  await page.goto(indicatorsAddress(2024, 7));
  await expect(table.rows.first()).toBeVisible();

  await table.chip('Có nguy cơ').click();
  await expect(page).toHaveURL(/tt=nguy-co/);
  await table.menu('Lĩnh vực').click();
  await table.choice('Kinh tế').check();
  await expect(page).toHaveURL(/lv=kinh-te/);
  await page.keyboard.press('Escape');
  await table.sort.selectOption({ label: 'Tên chỉ tiêu' });
  await expect(page).toHaveURL(/sx=ten/);
  await table.density('Thoáng').click();
  await expect(page).toHaveURL(/mat-do=thoang/);

  const { indicators } = await readDashboard(page.request, 2024, 7);
  const names = indicators
    .filter(
      (row) =>
        row.judged && row.parent === null && row.assessment.status === 'at_risk' && row.group === 'kinh-te',
    )
    .map((row) => row.name.vi)
    .toSorted(new Intl.Collator('vi').compare);
  await expect(table.links).toHaveText(names);

  const address = page.url();
  await page.reload();
  await expect(page).toHaveURL(address);
  await expect(table.links).toHaveText(names);
  await expect(table.chip('Có nguy cơ')).toHaveAttribute('aria-pressed', 'true');
  await expect(table.densityIs('Thoáng')).toBeChecked();
  await expect(table.sort).toHaveValue('ten');
  await table.clear.click();
  await expect(page).not.toHaveURL(/tt=|lv=/);
});

test('the browser’s back undoes one filter at a time', async ({ page }) => {
  const table = indicatorsOf(page);
  await page.goto(indicatorsAddress(2024, 7));
  await table.chip('Có nguy cơ').click();
  await expect(page).toHaveURL(/tt=nguy-co$/);
  await table.chip('Đã đạt').click();
  await expect(page).toHaveURL(/tt=nguy-co,da-dat$/);
  await page.goBack();
  await expect(page).toHaveURL(/tt=nguy-co$/);
  await expect(table.chip('Đã đạt')).toHaveAttribute('aria-pressed', 'false');
});

test('finding works without Vietnamese marks, and nothing found says so with one way on', async ({
  page,
}) => {
  const table = indicatorsOf(page);
  await page.goto(indicatorsAddress(2024, 7));
  await table.find.fill('giai ngan');
  await expect(table.rows).toHaveCount(1);
  await expect(table.link('Giải ngân vốn đầu tư công')).toBeVisible();
  await table.find.fill('không có gì như thế');
  await expect(table.nothing).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Xóa bộ lọc' }).last().click();
  await expect(table.link('Giải ngân vốn đầu tư công')).toBeVisible();
});

test('worst first is one choice away and says which column orders the table', async ({ page }) => {
  const table = indicatorsOf(page);
  await page.goto(indicatorsAddress(2024, 7));
  await table.table.getByRole('columnheader', { name: 'Trạng thái' }).getByRole('button').click();
  await expect(page).toHaveURL(/sx=can-chu-y/);
  await expect(table.table.getByRole('columnheader', { name: 'Trạng thái' })).toHaveAttribute(
    'aria-sort',
    /ascending|descending/,
  );
  await expect(table.rows.first()).toContainText('Dự kiến không đạt');
});

test('every row names one lead unit, and every status is a symbol and a word', async ({ page }) => {
  const { indicators } = await readDashboard(page.request, 2024, 7);
  const table = indicatorsOf(page);
  await page.goto(indicatorsAddress(2024, 7));
  await expect(table.rows).toHaveCount(indicators.length);
  for (const indicator of indicators.filter((row) => row.judged && row.parent === null)) {
    const row = table.row(indicator.shortName.vi);
    await expect(row).toContainText(indicator.lead.shortName.vi);
    await expect(row.getByRole('button').locator('svg').first()).toBeVisible();
  }
});

/** The charts of an indicator: drawn, said, and told in numbers; what is not known is a gap. */
import { readIndicator } from '../harness/api.ts';
import { expect, test } from '../harness/test.ts';
import { indicatorAddress, indicatorOf } from '../screens/indicator.ts';

test('the finding is the title, the drawing has a description, and there is no legend box', async ({
  page,
}) => {
  const detail = indicatorOf(page);
  await page.goto(indicatorAddress(2024, 7, 'ct-04'));
  await expect(detail.figures.first()).toHaveAccessibleName(/^Lũy kế đến hết tháng 7 đạt 658,0\stỷ đồng/);
  await expect(detail.drawing.first()).toBeVisible();
  await expect(detail.drawing.first().locator('title').first()).not.toBeEmpty();
  await expect(detail.drawing.first().locator('desc').first()).not.toBeEmpty();
  await expect(page.locator('.recharts-legend-wrapper')).toHaveCount(0);
});

test('the table under each chart opens by keyboard and holds the API’s numbers', async ({ page }) => {
  const { row } = await readIndicator(page.request, 2024, 7, 'ct-04');
  const detail = indicatorOf(page);
  await page.goto(indicatorAddress(2024, 7, 'ct-04'));
  await expect(detail.drawing.first()).toBeVisible();
  const charts = await detail.figures.filter({ has: page.locator('svg.recharts-surface') }).all();
  expect(charts.length).toBeGreaterThan(0);
  for (const chart of charts) {
    await chart.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(chart.getByRole('table')).toBeVisible();
    await expect(chart.getByRole('table').getByRole('row')).toHaveCount(13);
  }
  const july = charts[0]
    ?.getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /^(?:T7|tháng 7)/i }) });
  await expect(july ?? page.locator('none')).toContainText('658,0');
  expect(row.months[6]?.toDate).toMatch(/^658/);
});

test('month and cumulative are in the address, and a reload keeps them', async ({ page }) => {
  const detail = indicatorOf(page);
  await page.goto(indicatorAddress(2024, 7, 'ct-04'));
  await detail.chartKind('Từng tháng').click();
  await expect(page).toHaveURL(/bieu-do=thang/);
  await page.reload();
  await expect(detail.chartKindIs('Từng tháng')).toBeChecked();
  await expect(detail.figures.first()).toContainText('Kết quả từng tháng');
  await detail.chartKind('Lũy kế').click();
  await expect(page).not.toHaveURL(/bieu-do/);
});

test('T opens the table, and the address remembers it', async ({ page }) => {
  const detail = indicatorOf(page);
  await page.goto(indicatorAddress(2024, 7, 'ct-04'));
  await expect(detail.drawing.first()).toBeVisible();
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/bang=1/);
  await expect(detail.chartTable.first()).toBeVisible();
});

test('a month that is due and missing is a gap, not a zero', async ({ page }) => {
  const { row } = await readIndicator(page.request, 2024, 7, 'ct-16');
  expect(row.months[6]?.state).toBe('missing');
  const known = row.months.filter(({ month, toDate }) => month <= 7 && toDate !== null).length;
  const detail = indicatorOf(page);
  await page.goto(`${indicatorAddress(2024, 7, 'ct-16')}?bang=1`);
  await expect(detail.drawing.first()).toBeVisible();
  const july = detail.chartTable
    .first()
    .getByRole('row')
    .filter({
      has: page.getByRole('rowheader', { name: /^(?:T7|tháng 7)/i }),
    });
  await expect(july).toContainText('chưa có số liệu');
  const drawn = await page
    .getByRole('figure')
    .first()
    .locator('svg.recharts-surface .recharts-line-dots circle, svg.recharts-surface circle.recharts-dot')
    .count();
  expect(drawn).toBeLessThanOrEqual(known);
});

test('arrows move through the months of the drawing', async ({ page }) => {
  const detail = indicatorOf(page);
  await page.goto(indicatorAddress(2024, 7, 'ct-04'));
  await detail.drawing.first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.recharts-tooltip-wrapper').first()).toContainText(/tháng \d+/i);
});

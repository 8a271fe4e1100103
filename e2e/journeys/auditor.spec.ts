/** The auditor: every version of every figure, who recorded it, why it changed, and where it came from. */
import { readIndicator } from '../harness/api.ts';
import { expect, test } from '../harness/test.ts';
import { indicatorAddress, indicatorOf } from '../screens/indicator.ts';

test.use({ as: 'kiem-tra' });

const VINTAGES = { estimate: 'Số ước', preliminary: 'Số sơ bộ', official: 'Số chính thức' } as const;

test('a figure’s way from estimate to official is on the page, nothing overwritten', async ({ page }) => {
  const { figures } = await readIndicator(page.request, 2023, 12, 'ct-03');
  const detail = indicatorOf(page);
  await page.goto(indicatorAddress(2023, 12, 'ct-03'));
  await expect(detail.history).toBeVisible();
  if (await detail.wholeHistory.isVisible()) await detail.wholeHistory.click();
  await expect(detail.historyRows).toHaveCount(figures.length + 1);

  const versionsOf = (period: string) => figures.filter((figure) => figure.period === period);
  const revised = figures.find(
    ({ period, vintage }) =>
      vintage === 'official' && versionsOf(period).some((version) => version.vintage === 'estimate'),
  );
  expect(revised, 'the demo has a month that went from estimate to official').toBeDefined();
  const said = await detail.historyRows.allTextContents();
  for (const vintage of ['estimate', 'official'] as const) {
    expect(said.some((row) => row.includes(VINTAGES[vintage]))).toBe(true);
  }
  const reason = revised?.reason ?? '';
  expect(reason).not.toBe('');
  await expect(detail.history).toContainText(reason);
  await expect(detail.history).toContainText(revised?.recordedBy ?? '');
});

test('sources open in a tab of their own and tell the other site nothing', async ({ page }) => {
  const detail = indicatorOf(page);
  await page.goto(indicatorAddress(2024, 7, 'ct-04'));
  await expect(detail.sources.first()).toBeVisible();
  for (const source of await detail.sources.all()) {
    await expect(source).toHaveAttribute('href', /^https:\/\//);
    await expect(source).toHaveAttribute('rel', /noreferrer/);
    await expect(source).toHaveAttribute('target', '_blank');
  }
});

test('the plan’s versions stand beside each other, with document, date and reason', async ({ page }) => {
  const { targets } = await readIndicator(page.request, 2024, 7, 'ct-04');
  const detail = indicatorOf(page);
  await page.goto(indicatorAddress(2024, 7, 'ct-04'));
  await expect(detail.plans.getByRole('row')).toHaveCount(targets.length + 1);
  for (const target of targets) {
    const row = detail.plans.getByRole('row').filter({ hasText: `“${target.rawText}”` });
    await expect(row).toContainText(target.reason);
    await expect(row).toContainText(target.document.number);
  }
});

test('every illustrative figure is marked as one', async ({ page }) => {
  const { figures } = await readIndicator(page.request, 2024, 7, 'ct-04');
  const detail = indicatorOf(page);
  await page.goto(indicatorAddress(2024, 7, 'ct-04'));
  await detail.wholeHistory.click();
  await expect(detail.historyRows.filter({ hasText: 'minh họa' })).toHaveCount(
    figures.filter((figure) => figure.illustrative).length,
  );
});

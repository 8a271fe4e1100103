/** A department's head and clerk: everything of locked months, and of the month being collected only what is theirs. */
import type { Dashboard } from '@ve-dich/contract';
import { accountOf, type UserName } from '../harness/accounts.ts';
import { readDashboard } from '../harness/api.ts';
import { expect, test } from '../harness/test.ts';
import { indicatorAddress, indicatorOf } from '../screens/indicator.ts';
import { indicatorsAddress, indicatorsOf } from '../screens/indicators.ts';
import { overviewAddress, overviewOf } from '../screens/overview.ts';

const AUGUST = 8;
const stateIn = (row: Dashboard['indicators'][number], month: number): string | undefined =>
  row.months[month - 1]?.state;

for (const userName of ['giam-doc-khdt', 'can-bo-khdt'] as const satisfies readonly UserName[]) {
  const { unit } = accountOf(userName);

  test.describe(userName, () => {
    test.use({ as: userName });

    test('in August sees own figures, and of other units that they are not published', async ({ page }) => {
      const { indicators } = await readDashboard(page.request, 2024, AUGUST);
      const own = indicators.filter((row) => row.lead.code === unit);
      const others = indicators.filter((row) => row.lead.code !== unit);
      expect(own.map((row) => stateIn(row, AUGUST))).not.toContain('withheld');
      // What follows from rows below it has no figure of its own to hold back.
      expect(new Set(others.map((row) => stateIn(row, AUGUST)))).toEqual(new Set(['withheld', 'derived']));
      expect(others.every((row) => row.months[AUGUST - 1]?.toDate === null)).toBe(true);

      const table = indicatorsOf(page);
      await page.goto(indicatorsAddress(2024, AUGUST));
      await expect(table.row('Giải ngân vốn đầu tư công')).toContainText('742,5');
      await expect(table.row('Thu ngân sách nhà nước')).toContainText(/chưa công bố/i);
    });

    test('is told of own indicators only, never that others’ are not due', async ({ page }) => {
      const { count } = await readDashboard(page.request, 2024, AUGUST);
      const own = count.total - (count.byStatus.withheld ?? 0);
      const overview = overviewOf(page);
      await page.goto(overviewAddress(2024, AUGUST));
      await expect(overview.title).toContainText(`trong ${own} chỉ tiêu của đơn vị`);
      await expect(overview.tilesOf('withheld')).toHaveCount(count.total - own);
      await expect(overview.tilesOf('not_due')).toHaveCount(count.byStatus.not_due ?? 0);
      // July, which everybody sees whole, is the last month compared.
      await expect(page.getByRole('heading', { name: /^Chỉ tiêu cần chú ý .*\(tháng 7\)$/ })).toBeVisible();
    });

    test('the page of another unit’s indicator does not hold the figure either', async ({ page }) => {
      const detail = indicatorOf(page);
      await page.goto(indicatorAddress(2024, AUGUST, 'ct-03'));
      await expect(detail.numbers).toContainText(/chưa công bố/i);
      expect((await detail.numbers.innerText()).match(/chưa công bố/gi)).toHaveLength(1);
      // July is remembered, not made into a change of status.
      await expect(page.getByRole('main')).toContainText(/tháng 7: “/);
      await expect(page.getByRole('main')).not.toContainText(/từ “/);
      await expect(detail.history).toBeVisible();
      await expect(detail.history.getByRole('rowheader', { name: 'tháng 8/2024' })).toHaveCount(0);
      await expect(detail.history.getByRole('rowheader', { name: 'tháng 7/2024' })).toHaveCount(1);
    });

    test('sees everything of a locked month', async ({ page }) => {
      const { indicators } = await readDashboard(page.request, 2024, 7);
      expect(indicators.filter((row) => stateIn(row, 7) === 'withheld')).toEqual([]);
      const table = indicatorsOf(page);
      await page.goto(indicatorsAddress(2024, 7));
      await expect(table.row('Thu ngân sách nhà nước')).toContainText('418,2');
      await expect(page.getByRole('main')).not.toContainText(/chưa công bố/i);
    });
  });
}

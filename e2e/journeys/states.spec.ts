/** When the network or the server does not do its part: every state says why and gives one way on. */
import { expect, test } from '../harness/test.ts';
import { frameOf } from '../screens/frame.ts';
import { indicatorAddress, indicatorOf } from '../screens/indicator.ts';
import { indicatorsAddress, indicatorsOf } from '../screens/indicators.ts';
import { overviewAddress, overviewOf } from '../screens/overview.ts';

// What React says of an error that a boundary caught and the page shows.
test.use({ mayComplain: /Failed to load resource|^ProblemError: unreachable/ });

const DASHBOARD = '**/api/years/*/months/*/dashboard*';
const INDICATOR = '**/api/years/*/months/*/indicators/*';

for (const [page, address, asked] of [
  ['Toàn cảnh', overviewAddress(2024, 7), DASHBOARD],
  ['Chỉ tiêu', indicatorsAddress(2024, 7), DASHBOARD],
  ['an indicator', indicatorAddress(2024, 7, 'ct-04'), INDICATOR],
] as const) {
  test(`${page} without an answer: the frame stays, the block says why, gives a code, and «Thử lại» works`, async ({
    page,
  }) => {
    const frame = frameOf(page);
    await page.route(asked, (route) => route.abort('connectionrefused'));
    await page.goto(address);
    await expect(frame.failure).toContainText('Không kết nối được máy chủ');
    await expect(frame.failure).toContainText(/Mã lỗi: \S+/);
    await expect(frame.navigation).toBeVisible();
    await expect(frame.years).toBeVisible();
    await page.unroute(asked);
    await frame.retry.click();
    await expect(frame.failure).toHaveCount(0);
    await expect(frame.title).toContainText(/tháng 7\/2024|Chỉ tiêu năm 2024|Giải ngân/);
  });
}

test('a server that is not there at all: the page still says so, and goes on when it is back', async ({
  page,
}) => {
  await page.route('**/api/**', (route) => route.abort('connectionrefused'));
  await page.goto(overviewAddress(2024, 7));
  await expect(frameOf(page).failure).toContainText('Không kết nối được máy chủ');
  await page.unroute('**/api/**');
  await frameOf(page).retry.click();
  await expect(overviewOf(page).title).toContainText('tháng 7/2024');
});

test('while an answer is on its way there is a skeleton, never a spinner and never a zero', async ({
  page,
}) => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(DASHBOARD, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(overviewAddress(2024, 7));
  const skeleton = frameOf(page).main.locator('[aria-hidden="true"]');
  await expect(skeleton.first()).toBeVisible();
  await expect(frameOf(page).main).not.toContainText('0 có nguy cơ');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  answer();
  await expect(overviewOf(page).title).toContainText('tháng 7/2024');

  await page.goto('about:blank');
});

test('a slow table shows rows of the real height, and then the rows', async ({ page }) => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(DASHBOARD, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(indicatorsAddress(2024, 7));
  await expect(frameOf(page).title).toHaveText('Chỉ tiêu năm 2024');
  await expect(frameOf(page).main.getByText('Đang tải chỉ tiêu')).toBeAttached();
  answer();
  await expect(indicatorsOf(page).rows.first()).toBeVisible();
});

test('an unknown indicator, page or month is «not found», with a way on', async ({ page }) => {
  for (const address of [indicatorAddress(2024, 7, 'ct-99'), '/khong-co-trang-nay', '/2024/13/toan-canh']) {
    await page.goto(address);
    await expect(frameOf(page).title).toHaveText('Không tìm thấy trang hoặc chỉ tiêu này.');
    await expect(frameOf(page).main.getByRole('link').first()).toBeVisible();
    await expect(frameOf(page).retry).toHaveCount(0);
  }
});

test('a year without a plan says so, on the overview and in the table', async ({ page }) => {
  for (const address of [overviewAddress(2019, 7), indicatorsAddress(2019, 7)]) {
    await page.goto(address);
    await expect(frameOf(page).main).toContainText('Chưa có kế hoạch năm 2019');
    await expect(frameOf(page).retry).toHaveCount(0);
  }
});

test('an address with words nobody knows falls back quietly', async ({ page }) => {
  for (const address of [
    `${overviewAddress(2024, 7)}?nhom=khong-biet`,
    `${overviewAddress(2024, 7)}?lv=KhongCo!`,
    `${indicatorsAddress(2024, 7)}?sx=khong-biet&mat-do=khong-biet&tt=khong-biet`,
    `${indicatorAddress(2024, 7, 'ct-04')}?bieu-do=khong-biet`,
  ]) {
    await page.goto(address);
    await expect(frameOf(page).title).toContainText(/tháng 7\/2024|Chỉ tiêu năm 2024|Giải ngân/);
    await expect(page.getByText('Trang gặp lỗi ngoài dự kiến')).toHaveCount(0);
    await expect(page.getByText('Chỉ liệt kê lĩnh vực: .')).toHaveCount(0);
  }
});

test('losing the server under one’s hands keeps the frame and offers another try', async ({ page }) => {
  await page.goto(overviewAddress(2024, 7));
  await expect(overviewOf(page).title).toContainText('tháng 7/2024');
  await page.route('**/api/**', (route) => route.abort('internetdisconnected'));
  await frameOf(page).month(6).click();
  await expect(frameOf(page).failure.or(page.getByText('Mất kết nối'))).toBeVisible();
  await page.unroute('**/api/**');
  await frameOf(page).retry.click();
  await expect(overviewOf(page).title).toContainText('tháng 6/2024');
});

test('the detail page keeps its charts when the reader goes back to a month already seen', async ({
  page,
}) => {
  await page.goto(indicatorAddress(2024, 7, 'ct-04'));
  await expect(indicatorOf(page).drawing.first()).toBeVisible();
  await frameOf(page).month(6).click();
  await expect(page).toHaveURL(/\/2024\/06\/chi-tieu\/ct-04$/);
  await expect(indicatorOf(page).drawing.first()).toBeVisible();
  await page.route('**/api/**', (route) => route.abort('internetdisconnected'));
  await page.goBack();
  await expect(indicatorOf(page).drawing.first()).toBeVisible();
});

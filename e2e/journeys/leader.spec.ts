/** The Secretary: which targets will be missed, which need the meeting, and how last year ended. */
import { accountOf } from '../harness/accounts.ts';
import { demoPassword, readDashboard, readIndicator } from '../harness/api.ts';
import { expect, FAILED_RESOURCE, test } from '../harness/test.ts';
import { frameOf } from '../screens/frame.ts';
import { indicatorAddress, indicatorOf } from '../screens/indicator.ts';
import { overviewAddress, overviewOf, STATUS_WORDS, type StatusKey } from '../screens/overview.ts';
import { signInAs, signInOf } from '../screens/sign-in.ts';

const RUNNING = ['will_miss', 'at_risk', 'on_track', 'met', 'no_data', 'not_due'] as const;
/** As the founding article names them. */
const MISSED_IN_2023 = [
  'Tăng trưởng GRDP',
  'Thu ngân sách nhà nước',
  'Giải ngân vốn đầu tư công',
  'Kim ngạch xuất nhập khẩu',
  'Xã đạt chuẩn NTM tăng thêm',
  'Kết nạp đảng viên',
];

test.describe('arriving', () => {
  test.use({ as: null, mayComplain: FAILED_RESOURCE });

  test('one press on the list of demo accounts opens Toàn cảnh of the last locked month', async ({
    page,
  }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/dang-nhap$/);
    await signInOf(page).demoAccount(accountOf('bi-thu').fullName).click();
    await expect(page).toHaveURL(/\/2024\/07\/toan-canh$/);
    await expect(frameOf(page).account).toHaveAccessibleName(/Lý Minh Khải/);
    await expect(frameOf(page).month(7)).toHaveAttribute('aria-current', /date|page/);
    await expect(overviewOf(page).title).toContainText('Đến hết tháng 7/2024');
  });
});

test('the sentence, the tiles and the API count the same 29', async ({ page }) => {
  const { count } = await readDashboard(page.request, 2024, 7);
  const of = (status: StatusKey): number => count.byStatus[status] ?? 0;
  expect(count.total).toBe(29);
  expect(RUNNING.reduce((sum, status) => sum + of(status), 0)).toBe(29);

  const overview = overviewOf(page);
  await page.goto(overviewAddress(2024, 7));
  await expect(overview.title).toHaveText(
    `Đến hết tháng 7/2024: ${of('will_miss')} chỉ tiêu dự kiến không đạt, ${of('at_risk')} có nguy cơ; ` +
      `${of('met') + of('on_track')}/29 đã đạt hoặc đúng tiến độ.`,
  );
  await expect(overview.facts).toContainText(
    `${of('no_data')} chưa có số liệu, ${of('not_due')} chưa đến kỳ`,
  );
  await expect(overview.tiles).toHaveCount(29);
  for (const status of RUNNING) {
    await expect(overview.groupHead(status)).toContainText(`${of(status)}`);
    await expect(overview.groupHead(status)).toContainText(STATUS_WORDS[status]);
    await expect(overview.tilesOf(status)).toHaveCount(of(status));
  }
});

test('the number in the sentence leads to exactly those indicators', async ({ page }) => {
  await page.goto(overviewAddress(2024, 7));
  await overviewOf(page).title.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/2024\/07\/chi-tieu\?tt=khong-dat$/);
  await expect(page.getByRole('main').getByText('3 trong 29 chỉ tiêu')).toBeVisible();
});

test('what needs attention is named, worst first, each with its unit, its head and a reason', async ({
  page,
}) => {
  const { indicators } = await readDashboard(page.request, 2024, 7);
  const judged = indicators.filter((row) => row.judged && row.parent === null);
  const overview = overviewOf(page);
  await page.goto(overviewAddress(2024, 7));
  const rows = overview.attention.getByRole('list').first().getByRole('listitem');
  await expect(rows.first()).toContainText(STATUS_WORDS.will_miss);
  await overview.showAllAttention.click();
  for (const status of ['will_miss', 'no_data', 'at_risk'] as const) {
    for (const indicator of judged.filter((row) => row.assessment.status === status)) {
      const row = rows.filter({ has: page.getByRole('link', { name: indicator.shortName.vi, exact: true }) });
      await expect(row).toContainText(STATUS_WORDS[status]);
      await expect(row).toContainText(indicator.lead.shortName.vi);
      await expect(row).toContainText(indicator.head.fullName);
    }
  }
  await expect(overview.attention.getByRole('heading')).toContainText(`(${await rows.count()})`);
});

test('a tile leads to the indicator in one click, and back', async ({ page }) => {
  const { row } = await readIndicator(page.request, 2024, 7, 'ct-04');
  const overview = overviewOf(page);
  await page.goto(overviewAddress(2024, 7));
  const sentence = await overview.title.textContent();
  await overview.tile(row.shortName.vi).click();
  await expect(page).toHaveURL(/\/2024\/07\/chi-tieu\/ct-04$/);
  await expect(indicatorOf(page).title).toHaveText(row.name.vi);
  await expect(page.getByRole('main')).toContainText(row.head.fullName);
  await expect(page.getByRole('main')).toContainText(STATUS_WORDS.will_miss);
  await page.goBack();
  await expect(overview.title).toHaveText(sentence ?? '');
});

test('against the path a limit shows the plain difference, and says in words on which side it is', async ({
  page,
}) => {
  const { row } = await readIndicator(page.request, 2024, 7, 'ct-26');
  const better = Number(row.assessment.gapInUnit);
  expect(row.direction).toBe('lower');
  expect(better).not.toBe(0);
  await page.goto(indicatorAddress(2024, 7, 'ct-26'));
  const { numbers } = indicatorOf(page);
  await expect(numbers).toContainText(better > 0 ? 'thấp hơn lộ trình' : 'cao hơn lộ trình');
  await expect(numbers).toContainText(`${better > 0 ? '−' : '+'}${Math.abs(better)}`);
});

test('2023 ended at 23 of 29, with exactly six missed, and they are named', async ({ page }) => {
  const overview = overviewOf(page);
  const frame = frameOf(page);
  await page.goto(overviewAddress(2024, 7));
  await frame.years.selectOption({ label: '2023 · 23/29 đạt' });
  await expect(page).toHaveURL(/\/2023\/\d\d\/toan-canh$/);
  await frame.month(12).click();
  await expect(page).toHaveURL(/\/2023\/12\/toan-canh$/);
  await expect(overview.title).toHaveText('Năm 2023: 23/29 chỉ tiêu đạt và vượt; 6 không đạt.');
  const named = page
    .getByRole('main')
    .getByRole('paragraph')
    .filter({ hasText: /^Không đạt:/ });
  await expect(named.getByRole('link')).toHaveText(MISSED_IN_2023);
  await expect(overview.tilesOf('final_missed')).toHaveCount(6);
  await expect(overview.tiles).toHaveCount(29);
});

test('January asks who has begun, not who is behind', async ({ page }) => {
  const { start } = await readDashboard(page.request, 2024, 1);
  const overview = overviewOf(page);
  await page.goto(overviewAddress(2024, 1));
  await expect(overview.start).toBeVisible();
  for (const [name, codes] of [
    ['Chưa triển khai', start?.notStarted],
    ['Chưa có lộ trình', start?.withoutPath],
    ['Đã triển khai, chưa có kết quả', start?.startedWithoutResult],
    ['Có kết quả', start?.withResult],
  ] as const) {
    await expect(overview.startStage(name).getByRole('listitem')).toHaveCount(codes?.length ?? -1);
  }
});

test.describe('a link sent to a colleague', () => {
  test.use({ mayComplain: FAILED_RESOURCE, permissions: ['clipboard-read', 'clipboard-write'] });

  test('opens the same view after they have signed in', async ({ page, stranger }) => {
    await page.goto(`${overviewAddress(2024, 5)}?nhom=linh-vuc`);
    await expect(overviewOf(page).groupBy('Lĩnh vực')).toHaveAttribute('aria-pressed', 'true');
    await frameOf(page).copyLink.click();
    await expect(page.getByText('Đã sao chép')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());

    const theirs = await stranger();
    await theirs.goto(link);
    await expect(theirs).toHaveURL(/\/dang-nhap\?tiep=/);
    await signInAs(theirs, 'chanh-van-phong', await demoPassword(page.request));
    await expect(theirs).toHaveURL(link);
    await expect(overviewOf(theirs).title).toHaveText((await overviewOf(page).title.textContent()) ?? '');
    await expect(overviewOf(theirs).groupBy('Lĩnh vực')).toHaveAttribute('aria-pressed', 'true');
  });
});

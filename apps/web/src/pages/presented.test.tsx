import { fireEvent, within } from '@testing-library/react';
import type { Presented } from '@ve-dich/contract';
import { expect, test } from 'vitest';
import { fakeApi, type Answers } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import { aDossier } from '../testing/report-answers.ts';
import { aTimelinessTable } from '../testing/review-answers.ts';
import { aDashboard, aRow, aSession, someAbout, someYears } from '../testing/sample-answers.ts';

const PRESENTED: Presented = {
  dossier: aDossier(),
  changes: [
    { code: 'ct-04', shortName: 'Giải ngân', what: 'value', before: '658', after: '670.5' },
    { code: 'ct-04', shortName: 'Giải ngân', what: 'status', before: 'will_miss', after: 'at_risk' },
    { code: 'ct-11', shortName: 'Doanh nghiệp', what: 'value', before: null, after: 'not_occurred' },
  ],
};
const answersOf = (presented: Presented, may: readonly string[]): Answers => ({
  about: someAbout,
  years: someYears,
  session: aSession({ may: [...may] }),
  dashboard: aDashboard([aRow()]),
  timeliness: aTimelinessTable(),
  presented,
});
const ADDRESS = '/2024/07/chi-tieu';
const MAY = ['dashboard.read', 'report.read'];

test('on a page of the month: as presented beside as known now, numbers and statuses in words', async () => {
  fakeApi(answersOf(PRESENTED, MAY));
  const { screen } = await openPage(ADDRESS);
  const notice = await screen.findByRole('complementary', { name: 'Như đã trình và như hiện nay' });
  expect(notice.querySelector('summary')?.textContent).toMatch(
    /^Đã trình .+; từ khi chốt hồ sơ có 3 thay đổi\.$/,
  );
  fireEvent.click(within(notice).getByText(/^Đã trình/));
  const said = within(notice)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
  expect(said).toEqual([
    'Giải ngân, kết quả: như đã trình 658, như hiện nay 670,5',
    'Giải ngân, trạng thái: như đã trình Dự kiến không đạt, như hiện nay Có nguy cơ',
    'Doanh nghiệp, kết quả: như đã trình chưa có, như hiện nay Không đổi, chưa phát sinh',
  ]);
  expect(within(notice).getByRole('link', { name: 'Mở báo cáo của phiên họp' }).getAttribute('href')).toBe(
    `/2024/07/bao-cao?ho-so=${aDossier().id}`,
  );
});

test('nothing is said while nothing has changed, nor to whoever may not read reports', async () => {
  fakeApi(answersOf({ ...PRESENTED, changes: [] }, MAY));
  const first = await openPage(ADDRESS);
  await first.screen.findByRole('heading', { level: 1 });
  expect(first.screen.queryByRole('complementary', { name: 'Như đã trình và như hiện nay' })).toBeNull();
});

test('whoever may not read reports is not asked about', async () => {
  const asked = fakeApi(answersOf(PRESENTED, ['dashboard.read']));
  const { screen } = await openPage(ADDRESS);
  await screen.findByRole('heading', { level: 1 });
  expect(asked.some(({ name }) => name === 'presented')).toBe(false);
});

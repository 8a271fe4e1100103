import { fireEvent, within } from '@testing-library/react';
import type { Status } from '@ve-dich/domain';
import { expect, test } from 'vitest';
import {
  aCatalogue,
  aDashboard,
  aRow,
  aSession,
  finalOf2023,
  someAbout,
  someYears,
} from '../testing/sample-answers.ts';
import { aRow as anIndicator } from '../testing/indicator-fixtures.ts';
import { fakeApi, refused, type Answers } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';

const STATUSES: readonly Status[] = [
  'will_miss',
  'will_miss',
  'at_risk',
  'at_risk',
  'at_risk',
  'on_track',
  'on_track',
  'on_track',
  'on_track',
  'met',
  'no_data',
  'not_due',
  'not_due',
];
const rows = STATUSES.map((status, index) =>
  aRow({
    status,
    code: `ct-${index}`,
    number: String(index + 1),
    shortName: { vi: `Chỉ tiêu số ${index + 1}`, en: `Indicator ${index + 1}` },
  }),
);
const answers: Answers = {
  about: someAbout,
  session: aSession(),
  years: someYears,
  dashboard: aDashboard(rows),
  catalogue: aCatalogue,
};
const ADDRESS = '/2024/05/toan-canh';

test('the sentence is worst first and its numbers are those of the tiles', async () => {
  fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  const headline = await screen.findByRole('heading', { level: 1 });
  expect(headline.textContent).toBe(
    'Đến hết tháng 5/2024: 2 chỉ tiêu dự kiến không đạt, 3 có nguy cơ; 5/13 đã đạt hoặc đúng tiến độ.',
  );
  const strip = screen.getByRole('region', { name: 'Chỉ tiêu theo trạng thái' });
  const tilesOf = (word: string) =>
    within(strip).getAllByRole('link', { name: new RegExp(`^\\d+\\. .*: ${word}$`) }).length;
  expect(tilesOf('Dự kiến không đạt')).toBe(2);
  expect(tilesOf('Có nguy cơ')).toBe(3);
  expect(tilesOf('Đúng tiến độ') + tilesOf('Đã đạt')).toBe(5);
  expect(within(strip).getAllByRole('listitem')).toHaveLength(13);
});

test('the same in English', async () => {
  fakeApi(answers);
  const { screen } = await openPage(ADDRESS, 'en');
  const headline = await screen.findByRole('heading', { level: 1 });
  expect(headline.textContent).toBe(
    'By the end of May 2024: 2 expected to miss, 3 at risk; 5/13 met or on track.',
  );
});

test('parts that do not add to the whole are said to', async () => {
  const count = { ...aDashboard(rows).count, total: 14, reconciles: false };
  fakeApi({ ...answers, dashboard: aDashboard(rows, { count }) });
  const { screen } = await openPage(ADDRESS);
  expect((await screen.findAllByText(/Tổng các nhóm là 13, số chỉ tiêu là 14/)).length).toBeGreaterThan(0);
});

test('a closed year speaks of verdicts and names the missed', async () => {
  const ended = [aRow({ code: 'a', status: 'final_missed' }), aRow({ code: 'b', status: 'final_met' })];
  fakeApi({ ...answers, dashboard: aDashboard(ended, { year: 2023, month: 12, final: finalOf2023 }) });
  const { screen } = await openPage('/2023/12/toan-canh');
  const headline = await screen.findByRole('heading', { level: 1 });
  expect(headline.textContent).toBe('Năm 2023: 23/29 chỉ tiêu đạt và vượt; 6 không đạt.');
  expect(screen.getByText(/^Không đạt:/).textContent).toContain('Giải ngân vốn đầu tư công');
});

test('each row that needs attention has its unit, its head, its bar and its reason', async () => {
  fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  const block = await screen.findByRole('region', { name: /Cần chú ý/ });
  const [first] = within(block).getAllByRole('listitem');
  expect(first?.textContent).toContain('Sở KH&ĐT – đ/c Nguyễn Viết Ân');
  expect(first?.textContent).toContain('Chậm quá ngưỡng so với lộ trình 3 tháng liên tiếp');
  expect(first?.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain('18,4');
});

const awaiting = {
  sentence: {
    key: 'sentence.awaiting' as const,
    parameters: { due: { type: 'date' as const, value: '2024-06-20' } },
  },
  value: null,
};
const inJune = [
  aRow({ status: 'at_risk', code: 'a' }),
  aRow({ status: 'on_track', code: 'b' }),
  aRow({ status: 'not_due', code: 'c' }),
  aRow({
    status: 'not_due',
    code: 'd',
    shortName: { vi: 'Thu ngân sách', en: 'Revenue' },
    past: ['met', 'met', 'met', 'met', 'will_miss'],
    assessment: awaiting,
  }),
];
const june = aDashboard(inJune, {
  month: 6,
  period: '2024-06',
  unlocked: true,
  reported: { due: 3, received: 2 },
  history: [
    { month: 4, count: aDashboard([aRow({ status: 'at_risk' })]).count },
    { month: 5, count: aDashboard([aRow({ status: 'will_miss' }), aRow({ status: 'at_risk' })]).count },
    { month: 6, count: aDashboard(inJune).count },
  ],
});

test('a month still open says how much of it is in, and what is awaited is not called not due', async () => {
  fakeApi({ ...answers, dashboard: june });
  const { screen } = await openPage('/2024/06/toan-canh');
  const headline = await screen.findByRole('heading', { level: 1 });
  expect(headline.textContent).toBe(
    'Tháng 6/2024 chưa khóa, mới có 2/3 số liệu: chưa có chỉ tiêu nào dự kiến không đạt; 1 có nguy cơ; 1/4 đã đạt hoặc đúng tiến độ.',
  );
  expect(screen.getByRole('list', { name: 'Tình trạng số liệu' }).textContent).toContain(
    '0 chưa có số liệu, 1 chưa đến kỳ, 1 chưa đến hạn nộp',
  );
  const strip = screen.getByRole('region', { name: 'Chỉ tiêu theo trạng thái' });
  expect(within(strip).getByText('gồm 1 chưa đến hạn nộp')).toBeTruthy();
});

test('what was expected to miss does not vanish while its figure is awaited', async () => {
  fakeApi({ ...answers, dashboard: june });
  const { screen } = await openPage('/2024/06/toan-canh');
  const block = await screen.findByRole('region', { name: /Cần chú ý/ });
  expect(within(block).getByText(/kỳ gần nhất chưa tốt:/)).toBeTruthy();
  const line = within(block).getByRole('link', { name: 'Thu ngân sách' }).closest('li');
  expect(line?.textContent).toContain('Kỳ gần nhất (tháng 5): Dự kiến không đạt');
});

test('an open month is drawn but not compared with months that are there as a whole', async () => {
  fakeApi({ ...answers, dashboard: june });
  const { screen } = await openPage('/2024/06/toan-canh');
  const heading = await screen.findByRole('heading', {
    name: 'Chỉ tiêu cần chú ý tăng từ 1 (tháng 4) lên 2 (tháng 5)',
  });
  expect(heading).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: 'T6 (chưa khóa)' })).toBeTruthy();
});

test('a level beside the bar is not mistaken for a share of the plan', async () => {
  const { target } = anIndicator();
  const level = aRow({
    kind: 'rate',
    accumulation: 'latest',
    unit: { vi: '%', en: '%' },
    target: target === null ? null : { ...target, low: '80', number: '80', baseline: '72.4' },
    assessment: { progressOf: 'way_from_baseline', progress: '50', percentOfPlan: '95.3', value: '76.2' },
  });
  fakeApi({ ...answers, dashboard: aDashboard([level]) });
  const { screen } = await openPage(ADDRESS);
  const block = await screen.findByRole('region', { name: /Cần chú ý/ });
  expect(within(block).getByText('KH 80,0 %')).toBeTruthy();
});

test('January opens with who has started, and has no list of what is behind', async () => {
  const start = {
    withResult: ['ct-0'],
    startedWithoutResult: [],
    notStarted: ['ct-1'],
    withoutPath: [],
    daysSinceNewYear: 19,
  };
  fakeApi({ ...answers, dashboard: aDashboard(rows, { month: 1, period: '2024-01', start }) });
  const { screen } = await openPage('/2024/01/toan-canh');
  expect(await screen.findByRole('region', { name: 'Khởi động đầu năm' })).toBeTruthy();
  expect(screen.queryByRole('region', { name: /Cần chú ý/ })).toBeNull();
});

test('January speaks only of units with something due, up to a date it names', async () => {
  const unit = (code: string) => ({
    code,
    name: { vi: code, en: code },
    shortName: { vi: `Sở ${code}`, en: code },
  });
  const listed = [
    aRow({ code: 'begun', lead: unit('A') }),
    aRow({ code: 'idle', lead: unit('B') }),
    // Nothing of this unit is due: nobody can say that it has not begun, or that it has.
    aRow({ code: 'later', lead: unit('C'), status: 'not_due' }),
  ];
  const start = {
    withResult: ['begun'],
    startedWithoutResult: [],
    notStarted: ['idle'],
    withoutPath: [],
    daysSinceNewYear: 19,
  };
  fakeApi({ ...answers, dashboard: aDashboard(listed, { month: 1, period: '2024-01', start }) });
  const { screen } = await openPage('/2024/01/toan-canh');
  const block = await screen.findByRole('region', { name: 'Khởi động đầu năm' });
  expect(block.textContent).toContain('19 ngày kể từ 01/01, tính đến 20/01/2024');
  expect(block.textContent).toContain('1 chưa đến kỳ, chưa xét');
  expect(within(block).getByText('Sở B: 1 chỉ tiêu, sau 19 ngày')).toBeTruthy();
  expect(block.textContent).not.toContain('Sở C');
});

test('a block that failed says why, gives the code, and tries again', async () => {
  const broken: Answers = { ...answers, dashboard: refused(500, 'fault') };
  const asked = fakeApi(broken);
  const { screen } = await openPage(ADDRESS);
  expect((await screen.findByRole('alert')).textContent).toContain('Mã lỗi: ma-so-1');
  broken.dashboard = aDashboard(rows);
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect((await screen.findByRole('heading', { level: 1 })).textContent).not.toContain('Không tải');
  await screen.findByRole('region', { name: /Cần chú ý/ });
  expect(asked.filter(({ name }) => name === 'dashboard').length).toBeGreaterThan(1);
});

test('an administrator sees names and asks for no figures once that is known', async () => {
  const administrator = aSession({ may: ['catalogue.read'] });
  const asked = fakeApi({ ...answers, session: administrator });
  localStorage.setItem('ve-dich.names-only', '1');
  const { screen } = await openPage(ADDRESS);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Danh mục chỉ tiêu năm 2024');
  await screen.findByText('Thu ngân sách nhà nước');
  expect(asked.map(({ name }) => name)).not.toContain('dashboard');
});

test('who is not signed in signs in first and comes back to the same address', async () => {
  fakeApi({ ...answers, session: refused(401, 'not-signed-in'), signIn: aSession() });
  const { router, screen } = await openPage('/2024/05/toan-canh?nhom=don-vi');
  expect(await screen.findByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeTruthy();
  expect(router.state.location.search).toEqual({ tiep: '/2024/05/toan-canh?nhom=don-vi' });
});

test('a month has one address', async () => {
  fakeApi(answers);
  const { router, screen } = await openPage('/2024/5/toan-canh?nhom=don-vi');
  await screen.findByRole('heading', { level: 1 });
  expect(router.state.location.href).toBe('/2024/05/toan-canh?nhom=don-vi');
});

test('brackets step through the months', async () => {
  fakeApi(answers);
  const { router, screen } = await openPage(ADDRESS);
  await screen.findByRole('heading', { level: 1 });
  fireEvent.keyDown(document.body, { code: 'BracketLeft' });
  await expect.poll(() => router.state.location.pathname).toBe('/2024/04/toan-canh');
});

import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { monthCounts, unitCounts } from '../features/timeliness/timeliness-counts.ts';
import { fakeApi, refused, type Answers } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import { aTimelinessTable } from '../testing/review-answers.ts';
import { aSession, someAbout, someYears } from '../testing/sample-answers.ts';

const answers: Answers = {
  about: someAbout,
  years: someYears,
  session: aSession({ may: ['dashboard.read', 'review.read', 'timeliness.read'] }),
  timeliness: aTimelinessTable(),
};
const ADDRESS = '/2024/tien-do-nop';

test('each cell says unit, month, state and share; the sums are those of the cells', async () => {
  fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  const table = within(await screen.findByRole('table', { name: /^Đơn vị theo tháng/ }));
  const rowOf = (name: string): (string | null)[] =>
    within(table.getByRole('row', { name: new RegExp(`^${name}`) }))
      .getAllByRole('cell')
      .map((cell) => cell.querySelector('.visually-hidden')?.textContent ?? cell.textContent);
  expect(rowOf('Sở KH&ĐT')).toEqual([
    'Sở KH&ĐT, tháng 1: Đúng hạn, 3/3 chỉ tiêu',
    'Sở KH&ĐT, tháng 2: Nộp muộn, 3/3 chỉ tiêu, 1 muộn',
    'Sở KH&ĐT, tháng 3: Đúng hạn, 3/3 chỉ tiêu',
    'Sở KH&ĐT, tháng 4: Nộp muộn, 3/3 chỉ tiêu, 2 muộn',
    'Sở KH&ĐT, tháng 5: Chưa nộp, 1/3 chỉ tiêu',
    '2',
    '2',
    '1',
  ]);
  expect(rowOf('Sở NN&PTNT').slice(0, 1)).toEqual(['Sở NN&PTNT, tháng 1: Không có kỳ nộp']);
  expect(rowOf('Số đơn vị: Nộp muộn').slice(0, 5)).toEqual(['0', '1', '0', '1', '0']);
  expect(table.getByRole('link', { name: 'T5' }).getAttribute('href')).toBe('/2024/05/duyet');
});

test('a month awaited or without a due figure counts for nobody’s discipline', () => {
  const table = aTimelinessTable();
  expect(monthCounts(table, 5)).toEqual({ on_time: 0, late: 0, missing: 1, awaited: 1, not_due: 0 });
  const [first] = table.units;
  expect(first === undefined ? null : unitCounts(first)).toEqual({
    on_time: 2,
    late: 2,
    missing: 1,
    awaited: 0,
    not_due: 0,
  });
});

test('another year stays the same table; the header follows the year of the page', async () => {
  fakeApi({ ...answers, timeliness: aTimelinessTable({ year: 2023 }) });
  const { screen } = await openPage('/2023/tien-do-nop');
  await screen.findByRole('table', { name: /^Đơn vị theo tháng/ });
  expect(screen.getByRole('combobox', { name: 'Năm' })).toHaveProperty('value', '2023');
});

test('a year without months says so; a failure says why', async () => {
  fakeApi({ ...answers, timeliness: aTimelinessTable({ months: [], units: [] }) });
  const empty = await openPage(ADDRESS);
  expect(await empty.screen.findByRole('heading', { name: 'Năm 2024 chưa có kỳ nộp nào.' })).toBeTruthy();
  empty.screen.unmount();
  fakeApi({ ...answers, timeliness: refused(500, 'internal') });
  const { screen } = await openPage(ADDRESS);
  expect((await screen.findByRole('alert')).textContent).toContain('Lý do internal');
});

test('who may not see it is told so', async () => {
  const asked = fakeApi({ ...answers, session: aSession({ may: ['dashboard.read'] }) });
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByRole('heading', { name: 'Đồng chí không có quyền xem mục này.' })).toBeTruthy();
  expect(asked.map(({ name }) => name)).not.toContain('timeliness');
});

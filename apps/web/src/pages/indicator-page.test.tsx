import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi } from '../testing/fake-api.ts';
import { aDetail, aRow } from '../testing/indicator-fixtures.ts';
import { openPage } from '../testing/open-page.tsx';
import { aCatalogue, aSession, someAbout, someYears } from '../testing/sample-answers.ts';

const open = (detail: ReturnType<typeof aDetail>) => {
  fakeApi({
    about: someAbout,
    session: aSession(),
    years: someYears,
    catalogue: aCatalogue,
    indicator: detail,
  });
  return openPage(`/2024/05/chi-tieu/${detail.row.code}`);
};

const child = (code: string, vi: string) =>
  aRow({ code, number: code, name: { vi, en: vi }, shortName: { vi, en: vi }, parent: 'ct-23' });

test('a row without figures of its own shows its children in the place of charts', async () => {
  const row = aRow({
    code: 'ct-23',
    kind: 'composite',
    accumulation: 'latest',
    target: null,
    months: [],
    assessment: {
      progressOf: 'children',
      value: null,
      percentOfPlan: null,
      progress: null,
      expected: null,
      gapInUnit: null,
      gapPoints: null,
      sentence: {
        key: 'sentence.children',
        parameters: {
          month: { type: 'month', value: 5 },
          good: { type: 'count', value: 1 },
          total: { type: 'count', value: 2 },
          worst: { type: 'status', value: 'at_risk' },
        },
      },
    },
  });
  const { screen } = await open(
    aDetail(row, { parts: [child('ct-23a', 'Số vụ'), child('ct-23b', 'Số người chết')] }),
  );
  await screen.findByRole('heading', { level: 2, name: /1\/2 thành phần/ });
  expect(screen.getAllByRole('link', { name: /Số vụ|Số người chết/ })).toHaveLength(2);
  expect(screen.queryByText('Chưa có số liệu tháng nào để vẽ.')).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Lịch sử số liệu' })).toBeNull();
  expect(screen.queryByRole('heading', { name: 'Số ước so với số chính thức' })).toBeNull();
  expect(
    screen.getByRole('img', { name: /Số vụ: Đúng tiến độ; Số người chết: Đúng tiến độ$/ }),
  ).toBeDefined();
});

test('an indicator with figures keeps its history, and its drawing stands with its numbers', async () => {
  const { screen } = await open(aDetail(aRow()));
  const numbers = await screen.findByRole('region', { name: 'Số liệu chính' });
  expect(within(numbers).getByRole('img', { name: /^Đạt 41,7\s% kế hoạch năm/ })).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Lịch sử số liệu' })).toBeDefined();
  expect(screen.getByRole('heading', { name: 'Số ước so với số chính thức' })).toBeDefined();
});

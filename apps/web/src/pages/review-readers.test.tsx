import { fireEvent, within } from '@testing-library/react';
import type { Review } from '@ve-dich/contract';
import { expect, test } from 'vitest';
import { anEntryRow } from '../testing/entry-row-answers.ts';
import { aReview } from '../testing/review-answers.ts';
import { fakeApi, refused, type Answers } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import { aSession, someAbout, someYears } from '../testing/sample-answers.ts';

const answersOf = (review: Review): Answers => ({
  about: someAbout,
  years: someYears,
  session: aSession({
    account: { id: 'o1', userName: 'van-phong', role: 'office' },
    may: ['dashboard.read', 'review.read', 'review.decide', 'timeliness.read', 'entry.read'],
  }),
  review,
});
const ADDRESS = '/2024/05/duyet';
const desk = (over: Parameters<typeof aReview>[1] = {}) => aReview([anEntryRow()], over);

test('a leader reads and is offered nothing to decide', async () => {
  fakeApi({
    ...answersOf(desk({ may: ['review.read', 'period.lock', 'reopening.decide'] })),
    session: aSession({ may: ['dashboard.read', 'review.read'] }),
  });
  const { screen } = await openPage(ADDRESS);
  await screen.findByRole('article', { name: /Giải ngân/ });
  expect(screen.getByText('Đồng chí xem được, không duyệt trên trang này.')).toBeTruthy();
  for (const name of ['Duyệt', 'Trả lại…', 'Khóa tháng…', /không có cảnh báo/]) {
    expect(screen.queryByRole('button', { name })).toBeNull();
  }
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.queryByRole('link', { name: 'Sửa hộ…' })).toBeNull();
});

test('who does not review has no entry to it, and is told so at its address', async () => {
  const asked = fakeApi({ ...answersOf(desk()), session: aSession({ may: ['dashboard.read'] }) });
  const { screen } = await openPage(ADDRESS);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
    'Đồng chí không có quyền xem mục này.',
  );
  const navigation = within(screen.getByRole('navigation', { name: 'Điều hướng chính' }));
  expect(navigation.queryByRole('link', { name: 'Duyệt' })).toBeNull();
  expect(navigation.queryByRole('link', { name: 'Tiến độ nộp' })).toBeNull();
  expect(asked.map(({ name }) => name)).not.toContain('review');
});

test('a month that is not open yet says when it opens; a failure says why and tries again', async () => {
  fakeApi(answersOf(aReview([], { calendar: { state: 'future', opensAt: '2024-06-25T00:00:00.000Z' } })));
  const future = await openPage(ADDRESS);
  expect(await future.screen.findByRole('heading', { name: 'Tháng 5/2024 chưa mở' })).toBeTruthy();
  expect(future.screen.getByText(/từ 07:00 ngày 25\/06\/2024/)).toBeTruthy();
  future.screen.unmount();

  const broken: Answers = { ...answersOf(desk()), review: refused(500, 'internal') };
  fakeApi(broken);
  const { screen } = await openPage(ADDRESS);
  expect((await screen.findByRole('alert')).textContent).toContain('Mã lỗi: ma-so-1');
  broken.review = desk();
  fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
  expect(await screen.findByRole('article', { name: /Giải ngân/ })).toBeTruthy();
});

/** A correction on the office's desk: by how much, from which status to which, and what moves after it. */
import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi } from '../testing/fake-api.ts';
import { aContent, aKnownFigure, aQuietRow, aSubmission } from '../testing/entry-row-answers.ts';
import { openPage } from '../testing/open-page.tsx';
import { aReview } from '../testing/review-answers.ts';
import { aSession, someAbout, someYears } from '../testing/sample-answers.ts';

const known = ['98', '201', '304', '402', '505'].map((value, index) =>
  aKnownFigure(`2024-0${index + 1}`, value),
);
const open = async (toDate: string, figures = known) => {
  fakeApi({
    about: someAbout,
    years: someYears,
    session: aSession({ may: ['dashboard.read', 'review.read'] }),
    review: aReview([
      aQuietRow('ct-20', 'Trồng rừng mới', {
        figures: [...figures, aKnownFigure('2024-06', '608', { toDate: null, month: '103' })],
        submission: aSubmission({ content: aContent({ toDate, note: 'Trừ phần trồng dặm' }) }),
      }),
    ]),
  });
  const { screen } = await openPage('/2024/05/duyet');
  return within(await screen.findByRole('article', { name: /Trồng rừng mới/ }));
};

test('the difference, the status before and after, and each later month that moves', async () => {
  const detail = await open('300');
  const numbers = detail.getByLabelText('Trước và nay').textContent;
  expect(numbers).toContain('Đang có (số ước)505\u00A0ha');
  expect(numbers).toContain('Chênh lệch so với số đang có\u2212205\u00A0ha');
  const effect = within(detail.getByRole('region', { name: 'Khi số sửa được duyệt' }));
  const statuses = effect.getByText(/^Trạng thái chuyển từ/).textContent;
  expect(statuses).toMatch(/Đúng tiến độ sang (Có nguy cơ|Dự kiến không đạt)/);
  expect(effect.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'tháng 6: từ 608\u00A0ha thành 403\u00A0ha (\u2212205)',
  ]);
});

test('where nothing else changes that is said', async () => {
  const detail = await open('506');
  const effect = within(detail.getByRole('region', { name: 'Khi số sửa được duyệt' }));
  expect(effect.getByText('Trạng thái của chỉ tiêu không đổi.')).toBeTruthy();
});

test('under a firmer figure: it does not replace it', async () => {
  const official = known.map((figure) => ({ ...figure, vintage: 'official' as const }));
  const detail = await open('506', official);
  expect(detail.getByText(/vẫn giữ nguyên; số này không thay số ấy/)).toBeTruthy();
});

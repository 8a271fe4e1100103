/** An answer that was lost on the line: asked for again under the same key, and looked at before anything is said to fail. */
import { fireEvent, within } from '@testing-library/react';
import type { EntryRow, Review } from '@ve-dich/contract';
import type { RouteName } from '@ve-dich/contract/routes';
import { expect, test } from 'vitest';
import { aQuietRow, aSubmission } from '../testing/entry-row-answers.ts';
import { fakeApi, type Answers, type Asked } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import { aReopening, aReview, OFFICE_MAY } from '../testing/review-answers.ts';
import { aSession, someAbout, someYears } from '../testing/sample-answers.ts';

const ADDRESS = '/2024/05/duyet';
const bich = { fullName: 'Hoàng Thị Bích', title: { vi: 'Chuyên viên Văn phòng', en: 'Coordinator' } };
const QUIET = aQuietRow('ct-20', 'Trồng rừng mới');
const approvedRow: EntryRow = {
  ...QUIET,
  submission: aSubmission({
    ...QUIET.submission,
    state: 'approved',
    version: 4,
    decidedAt: '2024-06-05T15:20:00.000Z',
    decidedBy: bich,
  }),
};
const DONE = {
  entries: [{ code: 'ct-20', version: 4, state: 'approved', savedAt: '2024-06-05T15:20:00.000Z' }],
};
const answersOf = (review: Review): Answers => ({
  about: someAbout,
  years: someYears,
  session: aSession({
    account: { id: 'o1', userName: 'van-phong', role: 'office' },
    may: ['dashboard.read', 'entry.read', ...OFFICE_MAY],
  }),
  review,
});
const of = (asked: readonly Asked[], name: RouteName) => asked.filter((each) => each.name === name);
const keysOf = (asked: readonly Asked[], name: RouteName): (string | undefined)[] =>
  of(asked, name).map(({ init }) => (init.headers as Record<string, string>)['idempotency-key']);
/** The line breaks so many times; then the server answers. */
const after = (losses: number, answer: unknown) => {
  let left = losses;
  return (): Response => {
    if (left > 0) {
      left -= 1;
      throw new TypeError('Failed to fetch');
    }
    return answer === null ? new Response(null, { status: 204 }) : Response.json(answer);
  };
};

test('an approval whose answer is lost is asked for again under its key, and said to be done', async () => {
  const answers = answersOf(aReview([QUIET]));
  answers.approve = after(1, DONE);
  const asked = fakeApi(answers);
  const { screen } = await openPage(`${ADDRESS}?tt=cho&muc=ct-20`);
  fireEvent.click(await screen.findByRole('button', { name: 'Duyệt' }));
  expect(await screen.findByText(/^Đã duyệt Trồng rừng mới/)).toBeTruthy();
  const keys = keysOf(asked, 'approve');
  expect(keys).toHaveLength(2);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('where the line stays broken nothing is called failed, and pressed again it is the same deed', async () => {
  const answers = answersOf(aReview([QUIET]));
  answers.approve = after(2, DONE);
  const asked = fakeApi(answers);
  const { screen } = await openPage(`${ADDRESS}?tt=cho&muc=ct-20`);
  fireEvent.click(await screen.findByRole('button', { name: 'Duyệt' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toMatch(/^Chưa rõ máy chủ đã ghi hay chưa: /);
  expect(alert.textContent).toContain('máy chủ chỉ ghi một lần');
  answers.review = aReview([approvedRow]);
  fireEvent.click(screen.getByRole('button', { name: 'Duyệt' }));
  expect(await screen.findByText(/^Đã duyệt Trồng rừng mới/)).toBeTruthy();
  const keys = keysOf(asked, 'approve');
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test('another deed has another key; what the server refused is a new deed when it is pressed again', async () => {
  const other = aQuietRow('ct-21', 'Sản lượng lương thực');
  const answers = answersOf(aReview([QUIET, other]));
  answers.approve = () =>
    Response.json(
      {
        type: 'urn:ve-dich:problem:busy',
        title: 'Bận',
        titles: { vi: 'Bận', en: 'Busy' },
        status: 503,
        code: 'busy',
        instance: 'x',
      },
      { status: 503 },
    );
  const asked = fakeApi(answers);
  const { screen } = await openPage(`${ADDRESS}?tt=cho&muc=ct-20`);
  for (const _ of [1, 2]) {
    fireEvent.click(await screen.findByRole('button', { name: 'Duyệt' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa làm được: Bận');
  }
  const keys = keysOf(asked, 'approve');
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(2);
});

test('a reopening asked for with a lost answer is asked once', async () => {
  const locked = aReview([{ ...approvedRow, closed: 'locked' }], {
    calendar: { state: 'locked', lockedAt: '2024-06-07T10:00:00.000Z', now: '2024-06-10T02:00:00.000Z' },
  });
  const answers = answersOf(locked);
  answers.requestReopening = after(1, aReopening());
  const asked = fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Đề nghị mở lại…' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('checkbox', { name: /Trồng rừng mới/ }));
  const chosen = dialog.getByRole('checkbox', { name: /Trồng rừng mới/ });
  if (!(chosen as HTMLInputElement).checked) fireEvent.click(chosen);
  fireEvent.change(dialog.getByRole('textbox', { name: /Lý do/ }), { target: { value: 'Đối chiếu.' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Gửi đề nghị mở lại' }));
  await screen.findByText('Đã gửi đề nghị mở lại. Người khác sẽ quyết định.');
  const keys = keysOf(asked, 'requestReopening');
  expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
});

test('a lock takes no key: after a lost answer the month is looked at, and it is locked', async () => {
  const proposal = { at: '2024-06-06T02:00:00.000Z', by: bich, isOwn: false, excuses: [] };
  const answers = answersOf(aReview([approvedRow], { lock: { proposal } }));
  answers.lock = () => {
    answers.review = aReview([{ ...approvedRow, closed: 'locked' }], {
      calendar: { state: 'locked', lockedAt: '2024-06-07T10:00:00.000Z' },
    });
    throw new TypeError('Failed to fetch');
  };
  const asked = fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  fireEvent.click((await screen.findAllByRole('button', { name: 'Xem và khóa…' }))[0] as Element);
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Khóa số liệu tháng 5/2024' }));
  expect(await screen.findByText('Đã khóa số liệu tháng 5/2024.')).toBeTruthy();
  expect(of(asked, 'lock')).toHaveLength(1);
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
});

test('where the month does not show it either, it is not known, and nothing is asked twice', async () => {
  const proposal = { at: '2024-06-06T02:00:00.000Z', by: bich, isOwn: false, excuses: [] };
  const answers = answersOf(aReview([approvedRow], { lock: { proposal } }));
  answers.lock = after(1, null);
  const asked = fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  fireEvent.click((await screen.findAllByRole('button', { name: 'Xem và khóa…' }))[0] as Element);
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Khóa số liệu tháng 5/2024' }));
  expect((await dialog.findByRole('alert')).textContent).toMatch(/^Chưa rõ máy chủ .* tải lại trang/);
  expect(of(asked, 'lock')).toHaveLength(1);
});

import { act, fireEvent, within } from '@testing-library/react';
import type { Review } from '@ve-dich/contract';
import { afterEach, expect, test } from 'vitest';
import { aContent, anEntryRow, aQuietRow, aSubmission } from '../testing/entry-row-answers.ts';
import { aReopening, aReview, OFFICE_MAY } from '../testing/review-answers.ts';
import { fakeApi, refused, type Answers, type Asked } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import { aSession, finalOf2023, someAbout, someYears } from '../testing/sample-answers.ts';

const bich = { fullName: 'Hoàng Thị Bích', title: { vi: 'Chuyên viên Văn phòng', en: 'Coordinator' } };
const answersOf = (review: Review): Answers => ({
  about: someAbout,
  years: someYears,
  session: aSession({ may: ['dashboard.read', 'review.read', 'timeliness.read'] }),
  review,
});
const ADDRESS = '/2024/05/duyet';
const bodyOf = (asked: readonly Asked[], name: Asked['name']): unknown => {
  const body = asked.findLast((each) => each.name === name)?.init.body;
  return typeof body === 'string' ? JSON.parse(body) : undefined;
};
const wasAsked = (asked: readonly Asked[], name: Asked['name']): boolean =>
  asked.some((each) => each.name === name);

const approved = (code: string, name: string) =>
  aQuietRow(code, name, {
    submission: aSubmission({
      state: 'approved',
      content: aContent({ toDate: '505' }),
      decidedAt: '2024-06-05T12:00:00.000Z',
      decidedBy: bich,
    }),
  });
const missing = aQuietRow('ct-25', 'Giải quyết việc làm', { submission: null });
const settled = [approved('ct-20', 'Trồng rừng mới'), missing];
const lacksFigure = [{ code: 'ct-25', lacks: 'figure' as const }];

test('what was sent must be decided on before a lock can be proposed', async () => {
  const review = aReview([anEntryRow(), missing], {
    lock: { obstacles: [{ code: 'ct-04', lacks: 'decision' }, ...lacksFigure] },
  });
  fakeApi(answersOf(review));
  const { screen, router } = await openPage(`${ADDRESS}?tt=chua-nop`);
  fireEvent.click(await screen.findByRole('button', { name: 'Khóa tháng…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Khóa số liệu tháng 5/2024' }));
  expect(dialog.getByText('Phải duyệt hoặc trả lại trước khi khóa (1)')).toBeTruthy();
  expect(dialog.getByRole('button', { name: 'Đề nghị khóa tháng 5/2024' })).toHaveProperty('disabled', true);
  // Advice, not an obstacle.
  expect(dialog.getByText('Giải ngân vốn đầu tư công: thiếu giải trình hoặc biện pháp')).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Giải ngân vốn đầu tư công' }));
  await expect.poll(() => router.state.location.search).toEqual({ muc: 'ct-04' });
  expect(await screen.findByRole('link', { name: 'Chờ duyệt (1)', current: 'page' })).toBeTruthy();
});

test('what is missing is excused by name and with a reason, and another person locks', async () => {
  const review = aReview(settled, { lock: { obstacles: lacksFigure } });
  const answers = { ...answersOf(review), proposeLock: null };
  const asked = fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  fireEvent.click((await screen.findAllByRole('button', { name: 'Khóa tháng…' }))[0] as Element);
  const dialog = within(await screen.findByRole('dialog', { name: 'Khóa số liệu tháng 5/2024' }));
  expect(dialog.getByText('Khóa tháng cần hai người: một người đề nghị, người khác khóa.')).toBeTruthy();
  const propose = dialog.getByRole('button', { name: 'Đề nghị khóa tháng 5/2024' });
  fireEvent.click(propose);
  expect(dialog.getByRole('alert').textContent).toBe('Đề nghị ghi lý do cho từng mục còn thiếu.');
  expect(wasAsked(asked, 'proposeLock')).toBe(false);
  const reason = 'Sở báo cáo số liệu theo quý.';
  fireEvent.change(dialog.getByRole('textbox', { name: 'Lý do khóa mà thiếu Giải quyết việc làm' }), {
    target: { value: reason },
  });
  answers.review = aReview(settled, {
    lock: {
      obstacles: lacksFigure,
      proposal: {
        at: '2024-06-06T02:00:00.000Z',
        by: bich,
        isOwn: true,
        excuses: [{ code: 'ct-25', reason }],
      },
    },
  });
  fireEvent.click(propose);
  await screen.findByText('Đã ghi đề nghị khóa tháng 5/2024. Người khác sẽ khóa.');
  expect(bodyOf(asked, 'proposeLock')).toEqual({ excuses: [{ code: 'ct-25', reason }] });
  expect(await screen.findByText(/Đồng chí đã đề nghị khóa lúc 09:00 ngày 06\/06\/2024/)).toBeTruthy();
});

const proposal = {
  at: '2024-06-06T02:00:00.000Z',
  by: bich,
  isOwn: false,
  excuses: [{ code: 'ct-25', reason: 'Sở báo cáo số liệu theo quý.' }],
};

test('one’s own proposal is not one’s own to carry out; it can be taken back', async () => {
  const answers: Answers = {
    ...answersOf(
      aReview(settled, { lock: { obstacles: lacksFigure, proposal: { ...proposal, isOwn: true } } }),
    ),
    withdrawLockProposal: null,
  };
  const asked = fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  fireEvent.click((await screen.findAllByRole('button', { name: 'Xem và khóa…' }))[0] as Element);
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Người khác phải là người khóa/)).toBeTruthy();
  expect(dialog.queryByRole('button', { name: 'Khóa số liệu tháng 5/2024' })).toBeNull();
  answers.review = aReview(settled, { lock: { obstacles: lacksFigure } });
  fireEvent.click(dialog.getByRole('button', { name: 'Rút đề nghị khóa' }));
  await screen.findByText('Đã rút đề nghị khóa.');
  expect(wasAsked(asked, 'withdrawLockProposal')).toBe(true);
});

test('the second person sees who proposed, without what, and what locking means', async () => {
  const answers: Answers = {
    ...answersOf(aReview(settled, { lock: { obstacles: lacksFigure, proposal } })),
    lock: null,
  };
  const asked = fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  fireEvent.click((await screen.findAllByRole('button', { name: 'Xem và khóa…' }))[0] as Element);
  const dialog = within(await screen.findByRole('dialog'));
  expect(
    dialog.getByText('Đ/c Hoàng Thị Bích, Chuyên viên Văn phòng, đề nghị khóa lúc 09:00 ngày 06/06/2024.'),
  ).toBeTruthy();
  expect(dialog.getByText('Giải quyết việc làm: Sở báo cáo số liệu theo quý.')).toBeTruthy();
  expect(
    dialog.getByText('Sau khi khóa, đơn vị không sửa được số liệu. Mở lại phải ghi lý do.'),
  ).toBeTruthy();
  expect(wasAsked(asked, 'lock')).toBe(false);
  answers.review = aReview(settled, {
    calendar: { state: 'locked', lockedAt: '2024-06-07T10:00:00.000Z' },
  });
  fireEvent.click(dialog.getByRole('button', { name: 'Khóa số liệu tháng 5/2024' }));
  await screen.findByText('Đã khóa số liệu tháng 5/2024.');
  expect(screen.getByText('Số liệu tháng 5/2024 đã khóa lúc 17:00 ngày 07/06/2024.')).toBeTruthy();
});

test('a proposal that has gone stale is taken back by anybody who may propose, not by a leader', async () => {
  const obstacles = [...lacksFigure, { code: 'ct-04', lacks: 'decision' as const }];
  const stale = aReview([...settled, anEntryRow()], { lock: { obstacles, proposal } });
  const answers: Answers = { ...answersOf(stale), withdrawLockProposal: null };
  const asked = fakeApi(answers);
  const office = await openPage(ADDRESS);
  fireEvent.click(await office.screen.findByRole('button', { name: 'Xem và khóa…' }));
  const dialog = within(await office.screen.findByRole('dialog'));
  expect(dialog.getByText(/Đề nghị rút đề nghị khóa này/)).toBeTruthy();
  answers.review = aReview([...settled, anEntryRow()], { lock: { obstacles } });
  fireEvent.click(dialog.getByRole('button', { name: 'Rút đề nghị khóa' }));
  await office.screen.findByText('Đã rút đề nghị khóa.');
  expect(wasAsked(asked, 'withdrawLockProposal')).toBe(true);
  office.screen.unmount();

  fakeApi(answersOf({ ...stale, may: ['review.read', 'period.lock', 'reopening.decide'] }));
  const leader = await openPage(ADDRESS);
  fireEvent.click(await leader.screen.findByRole('button', { name: 'Xem và khóa…' }));
  const seen = within(await leader.screen.findByRole('dialog'));
  expect(seen.queryByRole('button', { name: 'Rút đề nghị khóa' })).toBeNull();
});

test('what has come in since the proposal keeps the month from being locked', async () => {
  const obstacles = [...lacksFigure, { code: 'ct-04', lacks: 'decision' as const }];
  fakeApi(answersOf(aReview([...settled, anEntryRow()], { lock: { obstacles, proposal } })));
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Xem và khóa…' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Sau khi đề nghị đã có mục chưa xong/)).toBeTruthy();
  expect(dialog.getByRole('button', { name: 'Khóa số liệu tháng 5/2024' })).toHaveProperty('disabled', true);
});

test('a refused lock stays in its dialog, in the server’s words', async () => {
  fakeApi({
    ...answersOf(aReview(settled, { lock: { obstacles: lacksFigure, proposal } })),
    lock: refused(403, 'four-eyes'),
  });
  const { screen } = await openPage(ADDRESS);
  fireEvent.click((await screen.findAllByRole('button', { name: 'Xem và khóa…' }))[0] as Element);
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Khóa số liệu tháng 5/2024' }));
  expect((await dialog.findByRole('alert')).textContent).toBe('Chưa làm được: Lý do four-eyes');
  expect(screen.queryByText('Đã khóa số liệu tháng 5/2024.')).toBeNull();
});

const lockedMonth = (over: Parameters<typeof aReview>[1] = {}) =>
  aReview(
    [approved('ct-20', 'Trồng rừng mới'), approved('ct-21', 'Sản lượng lương thực')].map((row) => ({
      ...row,
      closed: 'locked' as const,
    })),
    {
      calendar: { state: 'locked', lockedAt: '2024-06-07T10:00:00.000Z', now: '2024-06-10T02:00:00.000Z' },
      ...over,
    },
  );

test('a locked month is asked to be reopened for named figures, with a reason and an end', async () => {
  const answers: Answers = { ...answersOf(lockedMonth()), requestReopening: aReopening() };
  const asked = fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByText('Số liệu tháng 5/2024 đã khóa lúc 17:00 ngày 07/06/2024.')).toBeTruthy();
  // Nothing of a locked month is approved or returned.
  expect(screen.queryByRole('button', { name: 'Trả lại…' })).toBeNull();
  expect(screen.getByText(/không được mở lại nên không duyệt hoặc trả lại được/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Đề nghị mở lại…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Đề nghị mở lại tháng 5/2024' }));
  fireEvent.click(dialog.getByRole('checkbox', { name: /Trồng rừng mới/ }));
  fireEvent.click(dialog.getByRole('button', { name: 'Gửi đề nghị mở lại' }));
  expect(dialog.getByText('Đề nghị chọn ít nhất một chỉ tiêu.')).toBeTruthy();
  expect(dialog.getByText('Đề nghị ghi lý do mở lại.')).toBeTruthy();
  expect(wasAsked(asked, 'requestReopening')).toBe(false);
  fireEvent.click(dialog.getByRole('checkbox', { name: /lương thực/ }));
  fireEvent.change(dialog.getByRole('textbox', { name: /Lý do mở lại/ }), {
    target: { value: 'Cục Thống kê điều chỉnh.' },
  });
  fireEvent.click(dialog.getByRole('radio', { name: 'Thứ Tư, 17:00 ngày 12/06/2024' }));
  fireEvent.click(dialog.getByRole('button', { name: 'Gửi đề nghị mở lại' }));
  await screen.findByText('Đã gửi đề nghị mở lại. Người khác sẽ quyết định.');
  expect(bodyOf(asked, 'requestReopening')).toEqual({
    codes: ['ct-21'],
    reason: 'Cục Thống kê điều chỉnh.',
    endsAt: '2024-06-12T10:00:00.000Z',
  });
});

test('a reopening beyond 31 days is not asked for, and the dialog says how far one may go', async () => {
  const asked = fakeApi({ ...answersOf(lockedMonth()), requestReopening: aReopening() });
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Đề nghị mở lại…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Đề nghị mở lại tháng 5/2024' }));
  expect(dialog.getByText('Mở đến (không quá 31 ngày)')).toBeTruthy();
  fireEvent.click(dialog.getByRole('checkbox', { name: /lương thực/ }));
  fireEvent.change(dialog.getByRole('textbox', { name: /Lý do mở lại/ }), {
    target: { value: 'Đối chiếu.' },
  });
  fireEvent.click(dialog.getByRole('radio', { name: 'Thời điểm khác' }));
  fireEvent.change(dialog.getByRole('textbox', { name: /Ngày/ }), { target: { value: '12/07/2024' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Gửi đề nghị mở lại' }));
  expect(dialog.getByText('Chỉ mở lại không quá 31 ngày. Đề nghị chọn thời điểm sớm hơn.')).toBeTruthy();
  expect(wasAsked(asked, 'requestReopening')).toBe(false);
  fireEvent.change(dialog.getByRole('textbox', { name: /Ngày/ }), { target: { value: '10/07/2024' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Gửi đề nghị mở lại' }));
  await screen.findByText('Đã gửi đề nghị mở lại. Người khác sẽ quyết định.');
});

test('a request whose end has passed can only be refused, and the page says so', async () => {
  const late = aReopening({ codes: ['ct-20'], endsAt: '2024-06-10T01:59:00.000Z' });
  fakeApi(answersOf(lockedMonth({ reopenings: [late] })));
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByText(/Thời hạn xin mở đã qua/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Cho phép mở lại' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Không cho phép…' })).toBeTruthy();
});

test('a request is allowed or refused by another than who asked; a refusal needs its reason', async () => {
  const other = aReopening({ codes: ['ct-20'], version: 4 });
  const mine = aReopening({
    id: '0190a1b2-0000-7000-8000-000000000009',
    codes: ['ct-21'],
    isOwnRequest: true,
  });
  const answers: Answers = {
    ...answersOf(lockedMonth({ reopenings: [other, mine] })),
    decideReopening: aReopening({ state: 'refused' }),
  };
  const asked = fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  expect(
    await screen.findByText(/đề nghị mở lại để sửa Trồng rừng mới, đến 17:00 ngày 14\/06\/2024/),
  ).toBeTruthy();
  expect(screen.getByText('Đồng chí là người đề nghị, người khác quyết định.')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Cho phép mở lại' })).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Không cho phép…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Không cho phép mở lại' }));
  fireEvent.click(dialog.getByRole('button', { name: 'Không cho phép' }));
  expect(dialog.getByText('Đề nghị ghi lý do không cho phép.')).toBeTruthy();
  fireEvent.change(dialog.getByRole('textbox'), { target: { value: 'Số đã báo cáo Ban Thường vụ.' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Không cho phép' }));
  await screen.findByText('Đã ghi không cho phép mở lại.');
  expect(bodyOf(asked, 'decideReopening')).toEqual({
    version: 4,
    decision: 'refused',
    reason: 'Số đã báo cáo Ban Thường vụ.',
  });
  expect(asked.findLast(({ name }) => name === 'decideReopening')?.path).toContain(other.id);
});

test('a reopening in force stands on the page, with who, why and until when', async () => {
  const inForce = aReopening({
    codes: ['ct-20'],
    state: 'approved',
    inForce: true,
    decidedAt: '2024-06-10T03:00:00.000Z',
    decidedBy: bich,
  });
  fakeApi(answersOf(lockedMonth({ reopenings: [inForce] })));
  const { screen } = await openPage(ADDRESS);
  expect((await screen.findByText(/đang mở lại để sửa/)).textContent).toBe(
    'Tháng 5/2024 đang mở lại để sửa Trồng rừng mới, đến 17:00 ngày 14/06/2024. Đ/c Hoàng Thị Bích cho phép. Lý do: Kho bạc đối chiếu lại số liệu tháng 5.',
  );
});

test('a closed year is for reading: nothing is asked to be reopened', async () => {
  const years = { years: someYears.years.map((year) => ({ ...year, final: finalOf2023 })) };
  fakeApi({ ...answersOf(lockedMonth()), years });
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByText(/Năm 2024 đã đánh giá xong; số liệu chỉ để xem/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Đề nghị mở lại…' })).toBeNull();
});

test('newer data are offered, and come only when asked for', async () => {
  const answers = answersOf(aReview([anEntryRow()], { may: OFFICE_MAY }));
  fakeApi(answers);
  const { screen, queryClient } = await openPage(ADDRESS);
  await screen.findByRole('link', { name: 'Chờ duyệt (1)' });
  answers.review = aReview([anEntryRow(), aQuietRow('ct-20', 'Trồng rừng mới')]);
  const look = () =>
    act(async () => {
      // The clock has to move between two answers.
      await new Promise((resolve) => setTimeout(resolve, 5));
      await queryClient.refetchQueries({ queryKey: ['review-aside'] });
      // The page hears of an answer a turn later.
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  await look();
  expect(await screen.findByText('Có số liệu mới.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Chờ duyệt (1)' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Tải lại' }));
  expect(await screen.findByRole('link', { name: 'Chờ duyệt (2)' })).toBeTruthy();
  await expect.poll(() => screen.queryByText('Có số liệu mới.')).toBeNull();
  await look();
  expect(screen.queryByText('Có số liệu mới.')).toBeNull();
});

const wide = window.matchMedia;
afterEach(() => {
  window.matchMedia = wide;
});

test('on a phone the list leads to the figure and back', async () => {
  window.matchMedia = (query: string) =>
    Object.assign(wide(query), {
      matches: query.includes('899.98'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    });
  fakeApi(answersOf(aReview([anEntryRow()])));
  const { screen, router } = await openPage(ADDRESS);
  const link = await screen.findByRole('link', { name: /Giải ngân vốn đầu tư công/ });
  expect(screen.queryByRole('article')).toBeNull();
  fireEvent.click(link);
  expect(await screen.findByRole('article', { name: /Giải ngân/ })).toBeTruthy();
  expect(screen.queryByRole('group', { name: 'Danh sách: Chờ duyệt' })).toBeNull();
  expect(router.state.location.search).toEqual({ tt: 'cho', muc: 'ct-04' });
  fireEvent.click(screen.getByRole('link', { name: 'Về danh sách' }));
  expect(await screen.findByRole('group', { name: 'Danh sách: Chờ duyệt' })).toBeTruthy();
});

test('the month’s deadlines are set by level, with a reason, and nothing typed is lost where one is wrong', async () => {
  const review = aReview([anEntryRow(), missing], {
    calendar: { now: '2024-06-01T02:00:00.000Z', dueAtByLevel: { party_body: '2024-06-03T10:00:00.000Z' } },
  });
  const asked = fakeApi({ ...answersOf(review), setDeadlines: null });
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByText('Hạn riêng: Cơ quan đảng: 17:00 ngày 03/06/2024.')).toBeTruthy();
  fireEvent.click((await screen.findAllByRole('button', { name: 'Đổi hạn nộp…' }))[0] as Element);
  const dialog = within(await screen.findByRole('dialog', { name: 'Hạn nộp số liệu tháng 5/2024' }));
  const of = (group: string) => within(dialog.getByRole('group', { name: group }));
  const day = (group: string) => of(group).getByLabelText('Ngày (dd/mm/yyyy)');
  expect(day('Hạn chung của kỳ')).toHaveProperty('value', '05/06/2024');
  expect(day('Cơ quan đảng')).toHaveProperty('value', '03/06/2024');
  expect(day('Sở, ngành')).toHaveProperty('value', '');
  const type = (group: string, date: string, time: string): void => {
    fireEvent.change(day(group), { target: { value: date } });
    fireEvent.change(of(group).getByLabelText('Giờ (17:00)'), { target: { value: time } });
  };
  type('Sở, ngành', '06/06/2024', '17:00');
  fireEvent.click(dialog.getByRole('button', { name: 'Ghi hạn nộp' }));
  expect(of('Sở, ngành').getByText(/Muộn hơn hạn chung/)).toBeTruthy();
  expect(dialog.getByText('Đề nghị ghi lý do đổi hạn.')).toBeTruthy();
  type('Sở, ngành', '31/02/2024', '17:00');
  expect(of('Sở, ngành').getByText(/Chưa đọc được thời điểm/)).toBeTruthy();
  type('Sở, ngành', '01/06/2024', '08:00');
  expect(of('Sở, ngành').getByText(/Thời điểm này đã qua/)).toBeTruthy();
  type('Sở, ngành', '04/06/2024', '11:30');
  type('Cơ quan đảng', '', '');
  fireEvent.change(dialog.getByLabelText(/^Lý do đổi hạn/), { target: { value: 'Họp sớm' } });
  expect(wasAsked(asked, 'setDeadlines')).toBe(false);
  fireEvent.click(dialog.getByRole('button', { name: 'Ghi hạn nộp' }));
  await screen.findByText('Đã ghi hạn nộp tháng 5/2024.');
  expect(bodyOf(asked, 'setDeadlines')).toEqual({
    version: 3,
    dueAt: '2024-06-05T10:00:00.000Z',
    dueAtByLevel: { department: '2024-06-04T04:30:00.000Z' },
    reason: 'Họp sớm',
  });
});

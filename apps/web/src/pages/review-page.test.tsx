import { fireEvent, within } from '@testing-library/react';
import type { EntryRow, Review } from '@ve-dich/contract';
import { expect, test, vi } from 'vitest';
import {
  aContent,
  anEntryRow,
  anHead,
  aQuietRow,
  aSending,
  aSubmission,
} from '../testing/entry-row-answers.ts';
import { aReview } from '../testing/review-answers.ts';
import { fakeApi, refused, type Answers, type Asked } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import { aSession, someAbout, someYears } from '../testing/sample-answers.ts';

const bich = { fullName: 'Hoàng Thị Bích', title: { vi: 'Chuyên viên Văn phòng', en: 'Coordinator' } };
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

const approvedAt = (row: EntryRow): EntryRow => ({
  ...row,
  submission: aSubmission({
    ...row.submission,
    state: 'approved',
    version: 9,
    decidedAt: '2024-06-05T15:20:00.000Z',
    decidedBy: bich,
  }),
});
const own = aQuietRow('ct-23', 'Tỷ lệ che phủ rừng', {
  submission: aSubmission({ content: aContent({ toDate: '505' }), isOwnWork: true }),
});
const rows = [
  anEntryRow(),
  aQuietRow('ct-20', 'Trồng rừng mới'),
  aQuietRow('ct-21', 'Sản lượng lương thực'),
  own,
  aQuietRow('ct-24', 'Hộ nghèo giảm', {
    submission: aSubmission({
      state: 'returned',
      decidedAt: '2024-06-05T11:00:00.000Z',
      decidedBy: bich,
      returned: { kind: 'no_explanation', text: 'Nêu rõ nguyên nhân.', dueAt: null },
    }),
  }),
  aQuietRow('ct-25', 'Giải quyết việc làm', { submission: null }),
  approvedAt(aQuietRow('ct-26', 'Doanh nghiệp mới')),
];
const desk = (over: Parameters<typeof aReview>[1] = {}) => aReview(rows, over);

const bodyOf = (asked: readonly Asked[], name: Asked['name']): unknown => {
  const body = asked.findLast((each) => each.name === name)?.init.body;
  return typeof body === 'string' ? JSON.parse(body) : undefined;
};
const listOf = async (screen: Awaited<ReturnType<typeof openPage>>['screen'], tab: string) =>
  within(await screen.findByRole('group', { name: `Danh sách: ${tab}` }));
/** The server after a figure has been approved. */
const afterApproving = (code: string): Review =>
  aReview(rows.map((row) => (row.code === code ? approvedAt(row) : row)));

test('the counts are those of the tabs, with the hours overdue by the server’s clock', async () => {
  fakeApi(answersOf(desk()));
  const { screen } = await openPage(ADDRESS);
  await screen.findByRole('heading', { level: 1, name: 'Duyệt số liệu tháng 5/2024' });
  expect((await screen.findByText(/đã duyệt ·/)).textContent).toBe(
    '1/7 đã duyệt · 4 chờ duyệt · 1 trả lại · 1 chưa nộp (quá hạn 5 giờ)',
  );
  const tabs = within(screen.getByRole('navigation', { name: 'Số liệu theo tình trạng' }));
  expect(tabs.getAllByRole('link').map((link) => link.textContent)).toEqual([
    'Chờ duyệt (4)',
    'Trả lại (1)',
    'Chưa nộp (1)',
    'Đã duyệt (1)',
  ]);
  expect(screen.queryByText(/ngoài kỳ nộp/)).toBeNull();
});

test('what was sent out of turn is in its tab, and the page says why the numbers differ', async () => {
  fakeApi(answersOf(aReview([...rows, aQuietRow('ct-27', 'PCI', { due: false })])));
  const { screen } = await openPage(ADDRESS);
  expect((await screen.findByText(/đã duyệt ·/)).textContent).toContain('1/7 đã duyệt · 4 chờ duyệt');
  expect(screen.getByRole('link', { name: 'Chờ duyệt (5)' })).toBeTruthy();
  expect(screen.getByText(/có thêm 1 chỉ tiêu gửi ngoài kỳ nộp/)).toBeTruthy();
});

test('the figure is shown before and now, with what it means and what looks odd', async () => {
  fakeApi(answersOf(desk()));
  const { screen } = await openPage(ADDRESS);
  const detail = await screen.findByRole('article', { name: 'Số liệu đang xem: Giải ngân vốn đầu tư công' });
  const numbers = within(detail).getByLabelText('Trước và nay').textContent;
  expect(numbers).toContain('Đến hết tháng 4273,0\u00A0tỷ đồng');
  expect(numbers).toContain('Đến hết tháng 5 (số ước)395,4\u00A0tỷ đồng');
  expect(numbers).toContain('Trong tháng 5+122,4\u00A0tỷ đồng');
  expect(numbers).toContain('18,4\u00A0% (lộ trình 27,0\u00A0%)');
  expect(numbers).toContain('\u221215,9\u00A0%');
  expect(within(detail).getByRole('region', { name: 'Trạng thái khi được duyệt' }).textContent).toContain(
    'Có nguy cơ',
  );
  expect(within(detail).getByText(/Còn thiếu: Chọn ít nhất một nguyên nhân/)).toBeTruthy();
  expect(within(detail).getByText('Gửi 21:52 ngày 04/06/2024, đ/c Nguyễn Viết Ân, Giám đốc')).toBeTruthy();
});

test('a number answered for is told from one that is not, and a late one says when it was ready', async () => {
  const jump = aContent({ toDate: '420000', answers: [{ check: 'unit_scale', about: '420000' }] });
  const late = aQuietRow('ct-20', 'Trồng rừng mới', {
    submission: aSubmission({
      content: jump,
      late: true,
      composedAt: '2024-06-05T09:58:00.000Z',
      submittedAt: '2024-06-05T10:06:00.000Z',
    }),
  });
  fakeApi(answersOf(aReview([late])));
  const { screen } = await openPage(ADDRESS);
  const detail = within(await screen.findByRole('article'));
  const asked = detail.getByText(/gấp khoảng 1.000 lần/);
  expect(asked.textContent).toContain('Đơn vị xác nhận đúng');
  expect(detail.getByText(/cao hơn nhiều so với thường lệ/).textContent).toContain('Đơn vị chưa trả lời');
  expect(detail.getByText('soạn xong 16:58, nhận 17:06')).toBeTruthy();
  expect(detail.getByText('Nộp muộn')).toBeTruthy();
});

test('approving says nothing before the server has answered, then says it in the server’s words and goes on', async () => {
  let answer: (response: Response) => void = () => undefined;
  const answers = answersOf(desk());
  answers.approve = () =>
    new Promise<Response>((resolve) => {
      answer = resolve;
    });
  const asked = fakeApi(answers);
  const { screen, router } = await openPage(`${ADDRESS}?tt=cho&muc=ct-20`);
  fireEvent.click(await screen.findByRole('button', { name: 'Duyệt' }));
  await screen.findByRole('button', { name: 'Đang duyệt…' });
  expect(bodyOf(asked, 'approve')).toEqual({ entries: [{ code: 'ct-20', version: 3 }] });
  expect(screen.queryByText(/Đã duyệt Trồng rừng/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Chờ duyệt (4)' })).toBeTruthy();

  answers.review = afterApproving('ct-20');
  answer(
    Response.json({
      entries: [{ code: 'ct-20', version: 4, state: 'approved', savedAt: '2024-06-05T15:20:00.000Z' }],
    }),
  );
  expect(
    (await screen.findByText('Đã duyệt Trồng rừng mới, máy chủ ghi lúc 22:20 ngày 05/06/2024.')).closest(
      '[role="status"]',
    ),
  ).toBeTruthy();
  await screen.findByRole('link', { name: 'Chờ duyệt (3)' });
  // The next one that waits: it is shown, it is in the address, and the focus is on it.
  await expect.poll(() => router.state.location.search).toMatchObject({ tt: 'cho', muc: 'ct-21' });
  await expect
    .poll(() => document.activeElement?.closest('[data-code]')?.getAttribute('data-code'))
    .toBe('ct-21');
});

test('an answer that is not «approved» is not called so', async () => {
  fakeApi({
    ...answersOf(desk()),
    approve: {
      entries: [{ code: 'ct-20', version: 4, state: 'submitted', savedAt: '2024-06-05T15:20:00.000Z' }],
    },
  });
  const { screen } = await openPage(`${ADDRESS}?tt=cho&muc=ct-20`);
  fireEvent.click(await screen.findByRole('button', { name: 'Duyệt' }));
  expect(await screen.findByText('Trồng rừng mới: máy chủ ghi trạng thái “Chờ duyệt”.')).toBeTruthy();
  expect(screen.queryByText(/Đã duyệt Trồng rừng/)).toBeNull();
});

test('a figure changed meanwhile is not approved: who, when and what, and the place is kept', async () => {
  const answers = answersOf(desk());
  fakeApi({ ...answers, approve: refused(412, 'changed-by-someone-else') });
  const { screen, router } = await openPage(ADDRESS);
  await screen.findByRole('article', { name: /Giải ngân/ });
  const changed = anEntryRow({
    submission: aSubmission({
      version: 4,
      content: aContent({ toDate: '359,4' }),
      savedBy: anHead,
      savedAt: '2024-06-05T15:05:00.000Z',
    }),
    history: [
      aSending(),
      aSending({ kind: 'withdrawn', at: '2024-06-05T15:00:00.000Z' }),
      aSending({ at: '2024-06-05T15:06:00.000Z' }),
    ],
  });
  vi.unstubAllGlobals();
  fakeApi({
    ...answers,
    review: aReview([changed, ...rows.slice(1)]),
    approve: refused(412, 'changed-by-someone-else'),
  });
  fireEvent.click(screen.getByRole('button', { name: 'Duyệt' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toBe(
    'Giải ngân vốn đầu tư công vừa được đ/c Nguyễn Viết Ân sửa lúc 22:06 ngày 05/06/2024, từ 395,4 thành 359,4. Chưa duyệt mục nào; đề nghị xem lại số mới.',
  );
  expect(screen.getByRole('article', { name: /Giải ngân/ }).textContent).toContain('359,4');
  expect(router.state.location.search).toMatchObject({ muc: 'ct-04' });
  expect(screen.queryByText(/Đã duyệt Giải ngân/)).toBeNull();
});

test('a refusal is said in the server’s words', async () => {
  fakeApi({ ...answersOf(desk()), approve: refused(409, 'period-closed') });
  const { screen } = await openPage(`${ADDRESS}?tt=cho&muc=ct-20`);
  fireEvent.click(await screen.findByRole('button', { name: 'Duyệt' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Chưa làm được: Lý do period-closed');
  expect(screen.getByRole('link', { name: 'Chờ duyệt (4)' })).toBeTruthy();
});

test('nobody approves their own work, and the page says why', async () => {
  fakeApi(answersOf(desk()));
  const { screen } = await openPage(`${ADDRESS}?tt=cho&muc=ct-23`);
  const detail = within(await screen.findByRole('article', { name: /che phủ rừng/ }));
  expect(detail.queryByRole('button', { name: 'Duyệt' })).toBeNull();
  expect(detail.getByText(/không tự duyệt. Đề nghị người khác/)).toBeTruthy();
  expect(detail.getByRole('button', { name: 'Trả lại…' })).toBeTruthy();
});

test('what has no warning is approved together only after every value has been listed', async () => {
  const answers = answersOf(desk());
  const savedAt = '2024-06-05T15:20:00.000Z';
  answers.approve = {
    entries: [
      { code: 'ct-20', version: 4, state: 'approved', savedAt },
      { code: 'ct-21', version: 4, state: 'approved', savedAt },
    ],
  };
  const asked = fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Duyệt 2 mục không có cảnh báo…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Duyệt 2 chỉ tiêu' }));
  expect(
    dialog
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual([
    'Trồng rừng mớiSở KH&ĐT402\u00A0ha505\u00A0ha42,1',
    'Sản lượng lương thựcSở KH&ĐT402\u00A0ha505\u00A0ha42,1',
  ]);
  expect(dialog.getByText('Không gồm 1 mục đồng chí tự nhập hoặc gửi.')).toBeTruthy();
  expect(bodyOf(asked, 'approve')).toBeUndefined();
  fireEvent.click(dialog.getByRole('button', { name: 'Duyệt 2 chỉ tiêu' }));
  await screen.findByText('Đã duyệt 2 chỉ tiêu, máy chủ ghi lúc 22:20 ngày 05/06/2024.');
  expect(bodyOf(asked, 'approve')).toEqual({
    entries: [
      { code: 'ct-20', version: 3 },
      { code: 'ct-21', version: 3 },
    ],
  });
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
});

test('returning needs words where the reason is «Khác», and takes a new deadline along', async () => {
  const answers = answersOf(desk());
  answers.returnEntry = { code: 'ct-20', version: 4, state: 'returned', savedAt: '2024-06-05T15:20:00.000Z' };
  const asked = fakeApi(answers);
  const { screen } = await openPage(`${ADDRESS}?tt=cho&muc=ct-20`);
  fireEvent.click(await screen.findByRole('button', { name: 'Trả lại…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Trả lại: Trồng rừng mới' }));
  fireEvent.click(dialog.getByRole('radio', { name: 'Khác' }));
  fireEvent.click(dialog.getByRole('button', { name: 'Trả lại đơn vị' }));
  expect(dialog.getByText('Chọn “Khác” thì đề nghị ghi nội dung cần sửa.')).toBeTruthy();
  expect(bodyOf(asked, 'returnEntry')).toBeUndefined();

  fireEvent.change(dialog.getByRole('textbox', { name: /Nội dung cần sửa/ }), {
    target: { value: ' Đề nghị đối chiếu với Kho bạc. ' },
  });
  // The month’s own deadline has passed: it is not offered.
  expect(dialog.queryByRole('radio', { name: /Hạn của kỳ/ })).toBeNull();
  fireEvent.click(dialog.getByRole('radio', { name: 'Thời điểm khác' }));
  fireEvent.change(dialog.getByRole('textbox', { name: /Ngày/ }), { target: { value: '05/06/2024' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Trả lại đơn vị' }));
  expect(dialog.getByText('Thời điểm này đã qua. Đề nghị chọn thời điểm sau.')).toBeTruthy();
  fireEvent.change(dialog.getByRole('textbox', { name: /Ngày/ }), { target: { value: '07/06/2024' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Trả lại đơn vị' }));
  await screen.findByText('Đã trả lại Trồng rừng mới, máy chủ ghi lúc 22:20 ngày 05/06/2024.');
  expect(bodyOf(asked, 'returnEntry')).toEqual({
    version: 3,
    kind: 'other',
    text: 'Đề nghị đối chiếu với Kho bạc.',
    dueAt: '2024-06-07T10:00:00.000Z',
  });
  expect(asked.findLast(({ name }) => name === 'returnEntry')?.path).toMatch(/\/review\/returns\/ct-20$/);
});

const press = (target: Element, code: string, init: KeyboardEventInit = {}): void => {
  fireEvent.keyDown(target, { code, ...init });
};

test('J, K, X and A act only in the list, and A only on what is shown', async () => {
  const answers = answersOf(desk());
  answers.approve = {
    entries: [{ code: 'ct-20', version: 4, state: 'approved', savedAt: '2024-06-05T15:20:00.000Z' }],
  };
  const asked = fakeApi(answers);
  const { screen, router } = await openPage(ADDRESS);
  const list = await listOf(screen, 'Chờ duyệt');
  // Outside the list nothing happens.
  press(document.body, 'KeyJ');
  press(screen.getByRole('button', { name: 'Duyệt' }), 'KeyA');
  expect(router.state.location.search).toEqual({});
  expect(bodyOf(asked, 'approve')).toBeUndefined();

  const first = list.getByRole('link', { name: /Giải ngân/ });
  first.focus();
  // While a word is composed, nor with a modifier.
  press(first, 'KeyJ', { isComposing: true });
  press(first, 'KeyJ', { ctrlKey: true });
  expect(router.state.location.search).toEqual({});
  press(first, 'KeyJ');
  await expect.poll(() => router.state.location.search).toEqual({ tt: 'cho', muc: 'ct-20' });
  const second = list.getByRole('link', { name: /Trồng rừng mới/ });
  await expect.poll(() => document.activeElement).toBe(second);
  press(second, 'KeyX');
  expect(list.getByRole('checkbox', { name: 'Chọn Trồng rừng mới' }).getAttribute('aria-checked')).toBe(
    'true',
  );
  expect(list.getByRole('button', { name: 'Duyệt 1 mục đã chọn…' })).toBeTruthy();

  // The focus on one figure while another is shown: the key shows, it does not approve.
  const third = list.getByRole('link', { name: /lương thực/ });
  third.focus();
  press(third, 'KeyA');
  await expect.poll(() => router.state.location.search).toEqual({ tt: 'cho', muc: 'ct-21' });
  expect(bodyOf(asked, 'approve')).toBeUndefined();
  press(third, 'KeyK');
  await expect.poll(() => document.activeElement).toBe(second);
  press(second, 'KeyA', { repeat: true });
  expect(bodyOf(asked, 'approve')).toBeUndefined();
  press(second, 'KeyA');
  await screen.findByText(/Đã duyệt Trồng rừng mới/);
  expect(bodyOf(asked, 'approve')).toEqual({ entries: [{ code: 'ct-20', version: 3 }] });
});

test('Shift+A lists what is selected before it approves it; R opens the return', async () => {
  const asked = fakeApi(answersOf(desk()));
  const { screen } = await openPage(`${ADDRESS}?tt=cho&muc=ct-21`);
  const list = await listOf(screen, 'Chờ duyệt');
  const link = list.getByRole('link', { name: /lương thực/ });
  link.focus();
  press(link, 'KeyA', { shiftKey: true });
  expect(screen.queryByRole('dialog')).toBeNull();
  press(link, 'KeyX');
  press(link, 'KeyA', { shiftKey: true });
  const dialog = within(await screen.findByRole('dialog', { name: 'Duyệt 1 chỉ tiêu' }));
  expect(bodyOf(asked, 'approve')).toBeUndefined();
  fireEvent.click(dialog.getByRole('button', { name: 'Không duyệt' }));
  press(link, 'KeyR');
  expect(await screen.findByRole('dialog', { name: 'Trả lại: Sản lượng lương thực' })).toBeTruthy();
});

test('units that have not sent stand in a table with what they owe and for how long', async () => {
  fakeApi(answersOf(desk()));
  const { screen } = await openPage(`${ADDRESS}?tt=chua-nop`);
  const table = within(await screen.findByRole('table', { name: 'Đơn vị chưa nộp số liệu tháng 5/2024' }));
  const [, row] = table.getAllByRole('row');
  expect(row?.textContent).toContain('Sở Kế hoạch và Đầu tư');
  expect(row?.textContent).toContain('Giải quyết việc làmChưa nhập');
  expect(row?.textContent).toContain('5 giờ (hạn 17:00 ngày 05/06/2024)');
  expect(table.getByRole('link', { name: 'Nhập thay…' }).getAttribute('href')).toBe(
    '/2024/05/nhap-so-lieu/so-khdt?ct=ct-25',
  );
});

test('everything approved is said, with the next step', async () => {
  fakeApi(answersOf(aReview([approvedAt(anEntryRow()), approvedAt(aQuietRow('ct-20', 'Trồng rừng mới'))])));
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByRole('heading', { name: 'Đã duyệt hết 2/2 chỉ tiêu.' })).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'Khóa tháng…' }).length).toBeGreaterThan(0);
});

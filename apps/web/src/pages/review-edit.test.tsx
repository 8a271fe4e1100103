/** «Sửa hộ» on the office's desk: a dialog with the figure and the office's own reason, and one save. */
import { fireEvent, within } from '@testing-library/react';
import type { EntryRow } from '@ve-dich/contract';
import { expect, test } from 'vitest';
import { fakeApi, refused, type Answers, type Asked } from '../testing/fake-api.ts';
import { aContent, anEntryRow, aQuietRow, aSending, aSubmission } from '../testing/entry-row-answers.ts';
import { openPage } from '../testing/open-page.tsx';
import { aReview } from '../testing/review-answers.ts';
import { aSession, someAbout, someYears } from '../testing/sample-answers.ts';

const ADDRESS = '/2024/05/duyet?tt=cho&muc=ct-20';
const QUIET = aQuietRow('ct-20', 'Trồng rừng mới');
const answersOf = (row: EntryRow, more: Answers = {}): Answers => ({
  about: someAbout,
  years: someYears,
  session: aSession({
    account: { id: 'o1', userName: 'van-phong', role: 'office' },
    may: ['dashboard.read', 'review.read', 'review.decide', 'entry.read'],
  }),
  review: aReview([row]),
  editForUnit: { code: 'ct-20', version: 4, state: 'submitted', savedAt: '2024-06-05T15:20:00.000Z' },
  ...more,
});
const bodiesOf = (asked: readonly Asked[]): unknown[] =>
  asked
    .filter(({ name }) => name === 'editForUnit')
    .map(({ init }) => (typeof init.body === 'string' ? JSON.parse(init.body) : undefined));
const keysOf = (asked: readonly Asked[]): (string | undefined)[] =>
  asked
    .filter(({ name }) => name === 'editForUnit')
    .map(({ init }) => (init.headers as Record<string, string>)['idempotency-key']);

const openDialog = async (row: EntryRow, more: Answers = {}) => {
  const answers = answersOf(row, more);
  const asked = fakeApi(answers);
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Sửa hộ…' }));
  const dialog = within(await screen.findByRole('dialog', { name: `Sửa hộ: ${row.shortName.vi}` }));
  const type = (name: string | RegExp, value: string): void => {
    fireEvent.change(dialog.getByRole('textbox', { name }), { target: { value } });
  };
  const save = (): void => {
    fireEvent.click(dialog.getByRole('button', { name: 'Ghi số sửa hộ' }));
  };
  return { answers, asked, screen, dialog, type, save };
};

test('the office mends a figure with its own reason, in one save; it waits for another of the office', async () => {
  const { answers, asked, screen, dialog, type, save } = await openDialog(QUIET);
  expect(dialog.getByText(/^Số đang chờ duyệt của Sở KH&ĐT: 505\s*ha\./)).toBeTruthy();
  type(/Lũy kế đến hết tháng 5/, '550');
  expect(dialog.getByText(/Sau khi sửa: 550\s*ha/)).toBeTruthy();
  save();
  expect(dialog.getByText('Đề nghị ghi lý do sửa hộ.')).toBeTruthy();
  expect(bodiesOf(asked)).toEqual([]);
  type(/Lý do sửa hộ/, ' Công văn 412/SNN. ');
  answers.review = aReview([
    {
      ...QUIET,
      submission: aSubmission({
        version: 4,
        content: aContent({ toDate: '550' }),
        onBehalf: true,
        isOwnWork: true,
      }),
      history: [
        aSending({
          kind: 'edited_for_unit',
          at: '2024-06-05T15:20:00.000Z',
          typed: '505',
          reason: 'Công văn 412/SNN.',
        }),
        aSending({ typed: '505' }),
      ],
    },
  ]);
  save();
  expect(
    await screen.findByText(
      'Đã sửa hộ Trồng rừng mới, máy chủ ghi lúc 22:20 ngày 05/06/2024. Người khác của Văn phòng sẽ duyệt.',
    ),
  ).toBeTruthy();
  expect(bodiesOf(asked)).toEqual([
    { version: 3, content: aContent({ toDate: '550' }), reason: 'Công văn 412/SNN.' },
  ]);
  expect(keysOf(asked)[0]).toMatch(/^[0-9a-f-]{36}$/);
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  const detail = within(screen.getByRole('article', { name: /Trồng rừng mới/ }));
  // The unit's number stays readable, struck through; who mended it does not approve it.
  expect(detail.getByLabelText('Trước và nay').querySelector('del')?.textContent).toBe('505');
  expect(detail.queryByRole('button', { name: 'Duyệt' })).toBeNull();
  expect(detail.getByText(/nhập, gửi hoặc sửa hộ số liệu này nên không tự duyệt/)).toBeTruthy();
});

test('nothing is saved of what is unchanged, cannot be read, or lacks its explanation', async () => {
  const { asked, dialog, type, save } = await openDialog(QUIET);
  type(/Lý do sửa hộ/, 'Gõ nhầm');
  save();
  expect(dialog.getByText(/^Chưa sửa nội dung nào/)).toBeTruthy();
  type(/Lũy kế đến hết tháng 5/, 'nhiều');
  save();
  expect(dialog.getByText(/Còn chỗ cần sửa hoặc bổ sung/)).toBeTruthy();
  // Far behind its path: what the unit would have to explain is asked for here too.
  type(/Lũy kế đến hết tháng 5/, '403');
  expect(dialog.getByText(/Còn thiếu: Chọn ít nhất một nguyên nhân/)).toBeTruthy();
  save();
  expect(bodiesOf(asked)).toEqual([]);
});

test('a number that can be read in two ways is asked about', async () => {
  const row = anEntryRow({ code: 'ct-20' });
  const { dialog, type } = await openDialog(row);
  type(/Lũy kế đến hết tháng 5/, '1.234');
  fireEvent.click(dialog.getByRole('button', { name: /^1\.234 – / }));
  expect(dialog.getByText(/Sau khi sửa: 1\.234,0\s*tỷ đồng/)).toBeTruthy();
});

test('the explanation, the vintage and the note can be mended too', async () => {
  const { asked, dialog, type, save } = await openDialog(QUIET);
  fireEvent.click(dialog.getByRole('radio', { name: 'chính thức' }));
  type('Nguyên nhân', 'Mưa kéo dài');
  type('Ghi chú của đơn vị', 'Theo biên bản nghiệm thu');
  fireEvent.click(dialog.getByRole('checkbox', { name: 'Thời tiết, thiên tai' }));
  type(/Lý do sửa hộ/, 'Đơn vị đề nghị qua điện thoại');
  save();
  await expect.poll(() => bodiesOf(asked)).toHaveLength(1);
  expect(bodiesOf(asked)[0]).toMatchObject({
    content: {
      toDate: '505',
      vintage: 'official',
      note: 'Theo biên bản nghiệm thu',
      explanation: { causes: ['weather'], text: 'Mưa kéo dài' },
    },
  });
});

test('a figure changed meanwhile is not typed over: the dialog keeps the version it was opened at', async () => {
  const { answers, asked, dialog, type, save } = await openDialog(QUIET, {
    editForUnit: refused(412, 'changed-by-someone-else'),
  });
  type(/Lũy kế đến hết tháng 5/, '550');
  type(/Lý do sửa hộ/, 'Gõ nhầm');
  answers.review = aReview([
    { ...QUIET, submission: aSubmission({ version: 7, content: aContent({ toDate: '510' }) }) },
  ]);
  save();
  expect((await dialog.findByRole('alert')).textContent).toContain('vừa được đ/c Nguyễn Viết Ân');
  save();
  await expect.poll(() => bodiesOf(asked)).toHaveLength(2);
  expect(bodiesOf(asked)).toMatchObject([{ version: 3 }, { version: 3 }]);
});

test.each([
  ['returned', 'Nhập thay…'],
  ['approved', 'Nhập thay…'],
] as const)('what is %s is not mended here: the form is for that', async (state, name) => {
  const row = { ...QUIET, submission: aSubmission({ state, decidedAt: null }) };
  fakeApi(answersOf(row));
  const { screen } = await openPage('/2024/05/duyet?muc=ct-20');
  const link = await screen
    .findByRole('article')
    .then((detail) => within(detail).getByRole('link', { name }));
  expect(link.getAttribute('href')).toBe('/2024/05/nhap-so-lieu/so-khdt?ct=ct-20');
  expect(screen.queryByRole('button', { name: 'Sửa hộ…' })).toBeNull();
});

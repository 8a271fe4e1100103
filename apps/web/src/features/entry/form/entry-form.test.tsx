/** The form as a head sees it on a phone: what is said of every number between the keyboard and the server. */
import { fireEvent, within, type RenderResult } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import {
  aFigure,
  anEntryForm,
  anEntryRow,
  aSubmission,
  someContent,
  theClerk,
} from '../../../testing/entry-fixtures.ts';
import { fieldOf, openEntry } from '../../../testing/open-entry.tsx';
import type { Asked } from '../../../testing/fake-api.ts';

// Chunks of their own, made before the first test waits for them.
beforeAll(async () => {
  await import('../later-parts.tsx');
  await import('../fields/row-notes.tsx');
  await import('../fields/number-question.tsx');
  await import('../fields/explanation-fields.tsx');
  await import('../dialogs/conflict-dialog.tsx');
  await import('./page-notices.tsx');
  await import('./review-list.tsx');
});

const TO_DATE = /^Lũy kế đến hết tháng 5, tỷ đồng/;
const IN_MONTH = /^Trong tháng 5, tỷ đồng/;
const one = (over: Parameters<typeof anEntryRow>[0] = {}) => ({ rows: [anEntryRow(over)] });
const noLine = (): never => {
  throw new TypeError('Failed to fetch');
};
const isSaved = (screen: RenderResult) => screen.findByText(/^Đã lưu lúc \d\d:\d\d/);

test('typing is not saved, saving is not saved, saved is what the server has said', async () => {
  let answer: () => void = () => undefined;
  const { screen, answers, asked, type } = await openEntry(one());
  const save = answers.saveEntry as (asked: Asked) => Response;
  answers.saveEntry = (asked: Asked) =>
    new Promise<Response>((resolve) => {
      answer = () => resolve(save(asked));
    });
  expect(screen.getByText('Chưa có thay đổi nào')).toBeTruthy();
  fireEvent.change(fieldOf(screen, TO_DATE), { target: { value: '395,4' } });
  expect(screen.getByText('Chưa lưu', { selector: 'p' })).toBeTruthy();
  type(TO_DATE, '395,4');
  expect(await screen.findByText('Đang lưu…')).toBeTruthy();
  await expect.poll(() => asked.some(({ name }) => name === 'saveEntry')).toBe(true);
  expect(screen.queryByText(/^Đã lưu lúc/)).toBeNull();
  answer();
  expect(await isSaved(screen)).toBeTruthy();
  // The other number follows, in the marks of the reader.
  expect(fieldOf(screen, IN_MONTH).value).toBe('122,4');
});

test('without a line it is kept on this device, never called saved, and found again', async () => {
  const first = await openEntry(one(), { more: { saveEntry: noLine }, accountId: 'nguoi-dung-may-nay' });
  first.type(TO_DATE, '395,4');
  expect(await first.screen.findByText('Chưa lưu được lên máy chủ, đã giữ trên máy này')).toBeTruthy();
  expect(await first.screen.findByText(/^Mất kết nối\. Số liệu vẫn được giữ trên máy này/)).toBeTruthy();
  expect(first.screen.queryByText(/^Đã lưu lúc/)).toBeNull();
  const tries = (): number => first.asked.filter(({ name }) => name === 'saveEntry').length;
  const before = tries();
  first.screen.unmount();
  // The page that is left tries once more; it must not answer for the one that is opened.
  await expect.poll(tries, { timeout: 5_000 }).toBeGreaterThan(before);
  const again = await openEntry({}, { server: first.server, accountId: 'nguoi-dung-may-nay' });
  await expect.poll(() => fieldOf(again.screen, TO_DATE).value, { timeout: 5_000 }).toBe('395,4');
  expect(await isSaved(again.screen)).toBeTruthy();
  expect(first.server.form.rows[0]?.submission?.content.toDate).toBe('395,4');
});

test('«1.234» asks which number is meant, with what either would mean, and remembers the answer', async () => {
  const { screen, server, type } = await openEntry(one());
  type(TO_DATE, '1.234');
  const question = within(await screen.findByRole('group', { name: 'Đồng chí muốn nhập số nào?' }));
  expect(question.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^1\.234 – một nghìn hai trăm ba mươi tư.*57,5/),
    expect.stringMatching(/^1,234 – .*0,1/),
  ]);
  fireEvent.click(question.getAllByRole('button')[0] as Element);
  await expect.poll(() => fieldOf(screen, TO_DATE).value).toBe('1.234,0');
  await expect
    .poll(() => server.form.rows[0]?.submission?.content)
    .toMatchObject({
      toDate: '1.234',
      style: 'vi',
    });
});

test('what is no number is said beside the field, kept as typed, and not sent', async () => {
  const { screen, server, type } = await openEntry(one());
  type(TO_DATE, '12.34,5');
  expect(await screen.findByText(/Cách viết dấu phân cách chưa rõ/)).toBeTruthy();
  expect(fieldOf(screen, TO_DATE).getAttribute('aria-invalid')).toBe('true');
  await expect.poll(() => server.form.rows[0]?.submission?.content.toDate).toBe('12.34,5');
  fireEvent.click(screen.getByRole('button', { name: 'Xem lại và gửi' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Gửi số liệu tháng 5 (1 chỉ tiêu)' }));
  const errors = within(await screen.findByRole('alert'));
  expect(errors.getByRole('heading').textContent).toBe('Có 1 chỗ cần sửa trước khi gửi');
  expect(document.title).toMatch(/^Lỗi: /);
  expect(server.handIns).toEqual([]);
});

test('behind its path it asks why: what is wanted is listed, and each leads to its field', async () => {
  const { screen, type } = await openEntry(one());
  type(TO_DATE, '395,4');
  expect(await screen.findByRole('region', { name: /^Giải trình: / })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Xem lại và gửi' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Gửi số liệu tháng 5/ }));
  const errors = within(await screen.findByRole('alert'));
  expect(errors.getAllByRole('button')).toHaveLength(4);
  fireEvent.click(errors.getByRole('button', { name: /ít nhất 20 ký tự/ }));
  const text = await screen.findByRole('textbox', { name: /^Nguyên nhân cụ thể/ });
  await expect.poll(() => document.activeElement).toBe(text);
});

test('what is complete is sent once, with a reference to quote', async () => {
  const content = {
    toDate: '395,4',
    explanation: {
      causes: ['site_clearance' as const],
      origin: 'objective' as const,
      text: 'Vướng giải phóng mặt bằng tại 11 dự án',
      measures: 'Bàn giao mặt bằng quốc lộ 3B',
      measuresBy: '2024-06' as const,
      responsible: 'Giám đốc Sở',
    },
  };
  const submission = aSubmission({ content: someContent(content as never) });
  const { screen, asked } = await openEntry(one({ submission }), { search: '?xem=xem-lai' });
  fireEvent.click(await screen.findByRole('button', { name: 'Gửi số liệu tháng 5 (1 chỉ tiêu)' }));
  // Said above the form, and once more where the fields are only to be read: how many of them stand is a matter of moments.
  const said = await screen.findAllByText(/Đã gửi Văn phòng Tỉnh ủy lúc .* Mã nhận: 7F3A21C9\./);
  expect(said.length).toBeGreaterThan(0);
  expect(asked.filter(({ name }) => name === 'handIn')).toHaveLength(1);
});

test('undo takes a whole run of typing back, redo brings it again', async () => {
  const { screen, server, type } = await openEntry(one());
  type(TO_DATE, '395,4');
  await isSaved(screen);
  type(TO_DATE, '400');
  fireEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }));
  expect(fieldOf(screen, TO_DATE).value).toBe('395,4');
  fireEvent.click(screen.getByRole('button', { name: 'Làm lại' }));
  expect(fieldOf(screen, TO_DATE).value).toBe('400,0');
  await expect.poll(() => server.form.rows[0]?.submission?.content.toDate).toBe('400');
});

test('two people on one number: both are shown, one is chosen, neither is lost in silence', async () => {
  const { screen, server, type } = await openEntry(one());
  server.put('ct-04', someContent({ toDate: '393' }), { savedBy: theClerk });
  type(TO_DATE, '395,4');
  const dialog = within(await screen.findByRole('dialog', { name: 'Số liệu đã được người khác sửa' }));
  expect(dialog.getByText(/vừa được đ\/c Hoàng Thị Mai sửa lúc/)).toBeTruthy();
  expect(dialog.getByRole('row', { name: /Số liệu 395,4 393/ })).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Giữ số của đồng chí' }));
  await expect
    .poll(() => server.form.rows[0]?.submission)
    .toMatchObject({
      version: 2,
      content: { toDate: '395,4' },
    });
  expect(await isSaved(screen)).toBeTruthy();
});

test.each([
  [
    'sent',
    aSubmission({ state: 'submitted', submittedAt: '2024-06-04T14:52:00.000Z' }),
    /^Đã gửi Văn phòng Tỉnh ủy/,
  ],
  ['handed', aSubmission({ state: 'handed' }), null],
  ['approved', aSubmission({ state: 'approved' }), /^Văn phòng đã duyệt/],
] as const)(
  '%s: what stands is read, or typed where it is still in one’s hands',
  async (_what, submission, said) => {
    const { screen } = await openEntry(
      one({ submission: { ...submission, content: { ...submission.content, toDate: '395,4' } } }),
    );
    await expect.poll(() => fieldOf(screen, TO_DATE).value).toBe('395,4');
    // What a clerk has handed on is the head's to mend.
    expect(fieldOf(screen, TO_DATE).readOnly).toBe(said !== null);
    if (said !== null) expect(await screen.findByText(said)).toBeTruthy();
  },
);

test('a locked month is read, and a correction is asked for', async () => {
  const { screen } = await openEntry({
    ...one({ closed: 'locked' }),
    calendar: {
      ...anEntryForm().calendar,
      state: 'locked',
      lockedAt: '2024-06-07T02:00:00.000Z',
      now: '2024-06-08T02:00:00.000Z',
    },
    may: ['entry.save', 'reopening.request'],
  });
  expect(await screen.findByText(/Số liệu tháng này đã khóa lúc/)).toBeTruthy();
  expect(fieldOf(screen, TO_DATE).readOnly).toBe(true);
  fireEvent.click(await screen.findByRole('button', { name: 'Đề nghị mở lại' }));
  expect(await screen.findByRole('dialog', { name: /^Đề nghị mở lại tháng 5/ })).toBeTruthy();
});

test('returned: why stands above the field, and the field is open', async () => {
  const submission = aSubmission({
    state: 'returned',
    content: { toDate: '395,4' },
    returned: { kind: 'wrong_figure', text: 'Đối chiếu lại với Kho bạc', dueAt: null },
    decidedAt: '2024-06-04T15:00:00.000Z',
  });
  const { screen } = await openEntry(one({ submission }));
  expect(
    await screen.findByText(/Văn phòng trả lại lúc .*: Sai số liệu\. Đối chiếu lại với Kho bạc/),
  ).toBeTruthy();
  expect(fieldOf(screen, TO_DATE).readOnly).toBe(false);
});

test('a figure that stands without a form is approved, shows its number, and is corrected from it', async () => {
  const row = anEntryRow();
  const stands = aFigure(5, '395.4', { vintage: 'estimate' });
  const { screen, server, type } = await openEntry({ rows: [{ ...row, figures: [...row.figures, stands] }] });
  expect(screen.getByText('Đã điền 1/1 chỉ tiêu')).toBeTruthy();
  expect(fieldOf(screen, TO_DATE).value).toBe('395,4');
  expect(fieldOf(screen, TO_DATE).readOnly).toBe(true);
  expect(screen.queryByRole('region', { name: /^Giải trình: / })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Xem lại và gửi' })).toBeNull();
  fireEvent.click(await screen.findByRole('button', { name: 'Điều chỉnh số đã duyệt' }));
  await expect.poll(() => fieldOf(screen, TO_DATE).readOnly).toBe(false);
  type(TO_DATE, '399');
  await expect
    .poll(() => server.form.rows[0]?.submission?.content)
    .toMatchObject({ toDate: '399', month: '' });
  expect(await screen.findByRole('button', { name: 'Xem lại và gửi' })).toBeTruthy();
  expect(screen.getByRole('textbox', { name: /^Ghi chú \(bắt buộc\)/ })).toBeTruthy();
});

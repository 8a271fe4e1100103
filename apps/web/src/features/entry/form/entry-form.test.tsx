/** The form as a head sees it on a phone: what is said of every number between the keyboard and the server. */
import { fireEvent, within, type RenderResult } from '@testing-library/react';
import type { MonthlyExplanation, Period } from '@ve-dich/domain';
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
const EXPLAINED: MonthlyExplanation = {
  causes: ['site_clearance'],
  origin: 'objective',
  text: 'Vướng giải phóng mặt bằng tại 11 dự án',
  measures: 'Bàn giao mặt bằng quốc lộ 3B',
  measuresBy: '2024-06' as Period,
  responsible: 'Giám đốc Sở',
};
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
  const { screen, server, asked, type } = await openEntry(one());
  type(TO_DATE, '12.34,5');
  expect(await screen.findByText(/Cách viết dấu phân cách chưa rõ/)).toBeTruthy();
  expect(fieldOf(screen, TO_DATE).getAttribute('aria-invalid')).toBe('true');
  await expect.poll(() => server.form.rows[0]?.submission?.content.toDate).toBe('12.34,5');
  fireEvent.click(screen.getByRole('button', { name: 'Xem lại và gửi' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Gửi số liệu tháng 5 (1 chỉ tiêu)' }));
  const errors = within(await screen.findByRole('alert'));
  expect(errors.getByRole('heading').textContent).toBe('Có 1 chỗ cần sửa trước khi gửi');
  expect(document.title).toMatch(/^Lỗi: /);
  expect(asked.filter(({ name }) => name === 'handIn')).toEqual([]);
});

test('behind its path it asks why: what is wanted is listed, and each leads to its field', async () => {
  const { screen, type } = await openEntry(one());
  type(TO_DATE, '395,4');
  expect(await screen.findByRole('region', { name: /^Giải trình: / })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Xem lại và gửi' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Gửi số liệu tháng 5/ }));
  const errors = within(await screen.findByRole('alert'));
  expect(errors.getAllByRole('button')).toHaveLength(6);
  fireEvent.click(errors.getByRole('button', { name: /ít nhất 20 ký tự/ }));
  const text = await screen.findByRole('textbox', { name: /^Nguyên nhân cụ thể/ });
  await expect.poll(() => document.activeElement).toBe(text);
});

test.each([
  ['Chọn tháng sẽ làm xong biện pháp', { measuresBy: null }, 'combobox', /^Xong trong bắt buộc/],
  ['Ghi người phụ trách', { responsible: '' }, 'textbox', /^Người phụ trách bắt buộc/],
] as const)('«%s» is asked for by itself, at its own field', async (words, lacking, role, name) => {
  const submission = aSubmission({
    content: { toDate: '395,4', explanation: { ...EXPLAINED, ...lacking } },
  });
  const { screen, asked } = await openEntry(one({ submission }), { search: '?xem=xem-lai' });
  fireEvent.click(await screen.findByRole('button', { name: /^Gửi số liệu tháng 5/ }));
  const errors = within(await screen.findByRole('alert'));
  expect(errors.getAllByRole('button')).toHaveLength(1);
  fireEvent.click(errors.getByRole('button', { name: new RegExp(words) }));
  const field = await screen.findByRole(role, { name });
  await expect.poll(() => document.activeElement).toBe(field);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const said = (field.getAttribute('aria-describedby') ?? '').split(' ');
  expect(said.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain(words);
  expect(screen.getByRole('textbox', { name: /^Biện pháp/ }).getAttribute('aria-invalid')).toBeNull();
  expect(asked.filter(({ name: route }) => route === 'handIn')).toEqual([]);
});

test('what is complete is sent once, with a reference to quote', async () => {
  const submission = aSubmission({ content: { toDate: '395,4', explanation: EXPLAINED } });
  const { screen, asked } = await openEntry(one({ submission }), { search: '?xem=xem-lai' });
  fireEvent.click(await screen.findByRole('button', { name: 'Gửi số liệu tháng 5 (1 chỉ tiêu)' }));
  // Said above the form, and once more where the fields are only to be read: how many of them stand is a matter of moments.
  const said = await screen.findAllByText(/Đã gửi Văn phòng Tỉnh ủy lúc .* Mã nhận: 7F3A21C9\./);
  expect(said.length).toBeGreaterThan(0);
  expect(asked.filter(({ name }) => name === 'handIn')).toHaveLength(1);
});

test('a sending whose answer was lost and that is given up: not clear, then found at the office', async () => {
  const submission = aSubmission({ content: { toDate: '395,4', explanation: EXPLAINED } });
  const { screen, answers } = await openEntry(one({ submission }), { search: '?xem=xem-lai' });
  const { handIn, entryForm } = answers;
  answers.handIn = (asked: Asked) => {
    void (handIn as (asked: Asked) => Response)(asked);
    return noLine();
  };
  answers.entryForm = noLine;
  fireEvent.click(await screen.findByRole('button', { name: /^Gửi số liệu tháng 5/ }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Máy chủ chưa trả lời' }));
  expect(dialog.getByText(/^Máy chủ có thể đã nhận lần gửi này/)).toBeTruthy();
  fireEvent.click(dialog.getByRole('button', { name: 'Không gửi lại' }));
  expect(await screen.findByText('Chưa rõ đã gửi hay chưa.')).toBeTruthy();
  expect(screen.queryByText(/chưa gửi/)).toBeNull();
  expect(screen.queryByRole('button', { name: /^Gửi số liệu/ })).toBeNull();
  answers.entryForm = entryForm;
  fireEvent.click(screen.getByRole('button', { name: 'Hỏi lại ngay' }));
  expect(await screen.findByText('Số liệu đã đến nơi.')).toBeTruthy();
  expect(screen.queryByText(/^Mất kết nối/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Đã rõ' }));
  expect(screen.queryByText('Số liệu đã đến nơi.')).toBeNull();
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

test('returned with time to mend it: neither the page nor the last look says that it is late', async () => {
  const submission = aSubmission({
    state: 'returned',
    content: { toDate: '395,4', explanation: EXPLAINED },
    returned: { kind: 'wrong_figure', text: '', dueAt: '2024-06-10T10:00:00.000Z' },
    decidedAt: '2024-06-06T15:00:00.000Z',
  });
  const calendar = { ...anEntryForm().calendar, now: '2024-06-07T10:00:00.000Z', today: '2024-06-07' };
  const { screen } = await openEntry({ ...one({ submission }), calendar }, { search: '?xem=xem-lai' });
  expect(await screen.findByText('Còn 3 ngày · hạn 17:00 ngày 10/06/2024')).toBeTruthy();
  expect(await screen.findByRole('button', { name: /^Gửi số liệu tháng 5/ })).toBeTruthy();
  expect(screen.queryByText(/nộp muộn/)).toBeNull();
});

test('a correction says what it does: the difference, the status, and the months after it', async () => {
  const row = anEntryRow({
    submission: aSubmission({ content: { toDate: '600', vintage: 'official' } }),
  });
  const later = aFigure(6, '0', { toDate: null, month: '50' });
  const { screen } = await openEntry({
    rows: [{ ...row, figures: [...row.figures, aFigure(5, '400'), later] }],
  });
  expect(
    await screen.findByText(/^Số đã duyệt 400,0 tỷ đồng vẫn có hiệu lực .* Số mới chênh lệch \+200,0\./),
  ).toBeTruthy();
  expect(screen.getByText('Trạng thái đổi từ «Có nguy cơ» sang «Đúng tiến độ».')).toBeTruthy();
  expect(screen.getByText('tháng 6: từ 450,0 tỷ đồng thành 650,0 tỷ đồng (+200,0)')).toBeTruthy();
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

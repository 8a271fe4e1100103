import { act, fireEvent, within, type RenderResult } from '@testing-library/react';
import type { AttachmentOnWire } from '@ve-dich/contract';
import { beforeAll, expect, test } from 'vitest';
import { anEntryRow, aSubmission, theClerk } from '../../../testing/entry-fixtures.ts';
import { fakeUploads } from '../../../testing/fake-upload.ts';
import { fieldOf, openEntry } from '../../../testing/open-entry.tsx';

// Chunks of their own, made before the first test waits for them.
beforeAll(async () => {
  await import('../form/entry-table.tsx');
  await import('./attachment-fields.tsx');
});

const aFile = (name: string, bytes = 2_400_000): File => {
  const file = new File(['x'], name);
  Object.defineProperty(file, 'size', { value: bytes });
  return file;
};
const anAttachment = (over: Partial<AttachmentOnWire> = {}): AttachmentOnWire => ({
  id: '0190a1b2-0000-7000-8000-0000000000a1',
  name: 'bien-ban-doi-chieu.pdf',
  type: 'application/pdf',
  bytes: 245_760,
  uploadedAt: '2024-06-04T14:30:00.000Z',
  uploadedBy: theClerk,
  ...over,
});

const partOf = async (screen: RenderResult) =>
  within(await screen.findByRole('region', { name: 'Tệp đính kèm' }));
const choose = async (screen: RenderResult, ...files: readonly File[]): Promise<void> => {
  const part = await partOf(screen);
  fireEvent.change(part.getByLabelText(/^Chọn tệp/), { target: { files } });
};
const rows = (over = {}) => ({ rows: [anEntryRow(over)] });
const TO_DATE = /^Lũy kế đến hết tháng 5, tỷ đồng/;

for (const isWide of [false, true]) {
  test(`a file is sent with word of how far it is, and stands with who and when${isWide ? ', at a desk' : ''}`, async () => {
    const { screen, server, type } = await openEntry(rows(), {
      isWide,
      search: '?ct=ct-04',
    });
    const sent = fakeUploads();
    await screen.findByRole('textbox', { name: TO_DATE });
    type(TO_DATE, '395,4');
    await choose(screen, aFile('biên bản.pdf'));
    const [file] = sent;
    expect(file?.method).toBe('POST');
    expect(file?.address).toBe(
      `/api/years/2024/months/5/entry/${server.form.unit.code}/indicators/ct-04/attachments?name=${encodeURIComponent('biên bản.pdf')}`,
    );
    expect(file?.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-ve-dich-request': '1',
    });
    act(() => file?.progress(45, 100));
    const part = await partOf(screen);
    expect(part.getByRole('progressbar', { name: /Đang tải lên biên bản\.pdf: 45/ })).toBeTruthy();
    act(() => file?.progress(100, 100));
    expect(part.getByText('Máy chủ đang kiểm tra biên bản.pdf')).toBeTruthy();
    const taken = anAttachment({ name: 'biên bản.pdf', bytes: 2_400_000 });
    server.form = {
      ...server.form,
      rows: server.form.rows.map((row) => ({ ...row, attachments: [taken] })),
    };
    act(() => file?.answer(201, taken));
    const link = await part.findByRole('link', { name: 'Tải về biên bản.pdf' });
    expect(link.getAttribute('href')).toBe(`/api/attachments/${taken.id}`);
    expect(link.getAttribute('download')).toBe('biên bản.pdf');
    expect(part.getAllByRole('listitem')).toHaveLength(1);
    expect(part.getByText('2,3 MB · đ/c Hoàng Thị Mai, 21:30 ngày 04/06/2024')).toBeTruthy();
    expect(part.getByRole('status').textContent).toBe('Đã đính kèm biên bản.pdf');
    expect(fieldOf(screen, TO_DATE).value).toBe('395,4');
  });
}

test('what the server refuses is said in its words, can be sent again, and left out', async () => {
  const { screen } = await openEntry(rows());
  const sent = fakeUploads();
  await choose(screen, aFile('so-lieu.xlsx'));
  const why = { vi: 'Tệp có macro, không nhận.', en: 'The file has macros.' };
  const problem = { type: 'x', title: why.vi, titles: why, status: 422, code: 'file-refused', instance: 'm' };
  act(() => sent[0]?.answer(422, problem));
  const part = await partOf(screen);
  expect((await part.findByRole('alert')).textContent).toBe(
    'Chưa đính kèm được so-lieu.xlsx. Tệp có macro, không nhận.',
  );
  fireEvent.click(part.getByRole('button', { name: 'Tải lên lại' }));
  expect(sent).toHaveLength(2);
  act(() => sent[1]?.answer(422, problem));
  fireEvent.click(await part.findByRole('button', { name: 'Bỏ tệp này' }));
  expect(part.queryByRole('listitem')).toBeNull();
});

test.each([
  ['chuong-trinh.exe', 10, 'Chỉ nhận PDF, Word (.docx), Excel (.xlsx) và ảnh PNG, JPG.'],
  ['anh.jpg', 0, 'Tệp không có nội dung.'],
  ['phim.pdf', 12_582_912, 'Tệp 12 MB, lớn hơn mức 10 MB.'],
])('%s of %i bytes is not even sent', async (name, bytes, words) => {
  const { screen } = await openEntry(rows());
  const sent = fakeUploads();
  await choose(screen, aFile(name, bytes));
  const part = await partOf(screen);
  expect(part.getByRole('alert').textContent).toBe(`Chưa đính kèm được ${name}. ${words}`);
  expect(part.queryByRole('button', { name: 'Tải lên lại' })).toBeNull();
  expect(sent).toEqual([]);
});

test('without a line it says so, and what was typed stays', async () => {
  const { screen, type } = await openEntry(rows());
  const sent = fakeUploads();
  type(TO_DATE, '395,4');
  await choose(screen, aFile('anh.jpg'));
  act(() => sent[0]?.breakOff());
  const part = await partOf(screen);
  expect((await part.findByRole('alert')).textContent).toMatch(/Mất kết nối.*số đã nhập vẫn còn/);
  expect(fieldOf(screen, TO_DATE).value).toBe('395,4');
});

test('a file on its way goes on while another indicator is looked at, and can be stopped', async () => {
  const { screen } = await openEntry();
  const sent = fakeUploads();
  await choose(screen, aFile('anh.jpg'));
  fireEvent.click(screen.getByRole('button', { name: /Chỉ tiêu tiếp theo/ }));
  await screen.findByRole('heading', { level: 2, name: 'Số doanh nghiệp thành lập mới' });
  expect((await partOf(screen)).queryByRole('progressbar')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /Trước/ }));
  await screen.findByRole('heading', { level: 2, name: 'Giải ngân vốn đầu tư công' });
  const part = await partOf(screen);
  fireEvent.click(await part.findByRole('button', { name: 'Dừng' }));
  expect(sent[0]?.isAborted()).toBe(true);
  expect(part.queryByRole('listitem')).toBeNull();
});

test('files can be dropped, and five are the most', async () => {
  const attachments = ['1', '2', '3', '4'].map((id) => anAttachment({ id, name: `${id}.pdf` }));
  const { screen } = await openEntry(rows({ attachments }));
  const sent = fakeUploads();
  const region = await screen.findByRole('region', { name: 'Tệp đính kèm' });
  fireEvent.drop(region, { dataTransfer: { files: [aFile('5.pdf')] } });
  expect(sent).toHaveLength(1);
  const part = await partOf(screen);
  expect(part.getByText(/Đã đủ 5 tệp/)).toBeTruthy();
  expect(part.queryByLabelText(/^Chọn tệp/)).toBeNull();
});

test('a sheet dropped as proof is proof, and is not read as figures too', async () => {
  const { screen } = await openEntry(rows());
  const sent = fakeUploads();
  const region = await screen.findByRole('region', { name: 'Tệp đính kèm' });
  const dataTransfer = { types: ['Files'], files: [aFile('so-lieu.xlsx')] };
  // Anywhere else on the page it is figures.
  fireEvent.drop(screen.getByRole('main'), { dataTransfer });
  fireEvent.click(await screen.findByRole('button', { name: 'Đóng' }));
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  fireEvent.dragOver(region, { dataTransfer });
  fireEvent.drop(region, { dataTransfer });
  expect(sent).toHaveLength(1);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('one is taken away only after asking', async () => {
  const { screen, asked, server } = await openEntry(rows({ attachments: [anAttachment()] }), {
    more: { removeAttachment: null },
  });
  const part = await partOf(screen);
  fireEvent.click(part.getByRole('button', { name: 'Gỡ bien-ban-doi-chieu.pdf' }));
  fireEvent.click(part.getByRole('button', { name: 'Giữ lại' }));
  expect(asked.some(({ name }) => name === 'removeAttachment')).toBe(false);
  fireEvent.click(part.getByRole('button', { name: 'Gỡ bien-ban-doi-chieu.pdf' }));
  server.form = { ...server.form, rows: server.form.rows.map((row) => ({ ...row, attachments: [] })) };
  fireEvent.click(part.getByRole('button', { name: 'Gỡ' }));
  await expect.poll(() => part.queryByRole('link')).toBeNull();
  expect(asked.find(({ name }) => name === 'removeAttachment')?.path).toBe(
    `/api/attachments/${anAttachment().id}`,
  );
});

test('what was sent shows its files and no way to change them; without files nothing is shown', async () => {
  const submission = aSubmission({ state: 'submitted', content: { toDate: '395,4' } });
  const { screen } = await openEntry(rows({ attachments: [anAttachment()], submission }));
  const part = await partOf(screen);
  expect(part.getByRole('link', { name: 'Tải về bien-ban-doi-chieu.pdf' })).toBeTruthy();
  expect(part.queryByRole('button')).toBeNull();
  expect(part.queryByLabelText(/^Chọn tệp/)).toBeNull();
  screen.unmount();
  const bare = await openEntry(rows({ submission }));
  await bare.screen.findByText(/Đã gửi Văn phòng Tỉnh ủy/);
  expect(bare.screen.queryByRole('region', { name: 'Tệp đính kèm' })).toBeNull();
});

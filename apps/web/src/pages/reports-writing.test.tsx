import type { DossierReport } from '@ve-dich/contract';
import { fireEvent, waitFor, within, type RenderResult } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fakeApi, refused, type Answers, type Asked } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import {
  aDossierReport,
  anExport,
  aReport,
  lan,
  OFFICE_REPORTS,
  someDossiers,
} from '../testing/report-answers.ts';
import { aCatalogue, aSession, someAbout, someYears } from '../testing/sample-answers.ts';

const ADDRESS = '/2024/05/bao-cao';

const answersOf = (report: Partial<DossierReport> = {}): Answers => ({
  about: someAbout,
  years: someYears,
  catalogue: aCatalogue,
  session: aSession({ may: ['dashboard.read', 'review.read', ...OFFICE_REPORTS] }),
  dossiers: someDossiers(),
  dossierReport: aDossierReport(report),
});
const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const askedFor = (asked: readonly Asked[], name: Asked['name']): readonly Asked[] =>
  asked.filter((each) => each.name === name);
const bodyOf = (each: Asked | undefined): unknown =>
  typeof each?.init.body === 'string' ? JSON.parse(each.init.body) : undefined;

const FIELD = { name: /^Câu của báo cáo/ };
const DRAFT = 'Đang soạn, chưa ghi';

const openSentence = async (answers: Answers) => {
  const asked = fakeApi(answers);
  const opened = await openPage(ADDRESS);
  const { screen } = opened;
  fireEvent.click(await screen.findByRole('button', { name: 'Viết câu này: [Đề nghị nêu đánh giá chung.]' }));
  return { ...opened, asked, field: screen.getByRole('textbox', FIELD) };
};
const type = (field: HTMLElement, value: string): void => {
  fireEvent.change(field, { target: { value } });
};
const exportsOf = (asked: readonly Asked[]): unknown[] =>
  askedFor(asked, 'exportReport').map((each) => (bodyOf(each) as { format: unknown }).format);

test('a sentence is written where it stands; Ctrl+Enter saves', async () => {
  const answers = answersOf();
  answers.writeDossierText = () => {
    answers.dossierReport = aDossierReport({
      report: {
        ...aReport(),
        sections: aReport().sections.slice(1),
      },
    });
    return json({ key: 'general.assessment', version: 3, at: '2024-06-10T03:00:00.000Z' });
  };
  const { asked, screen, field } = await openSentence(answers);
  expect(document.activeElement).toBe(field);
  type(field, 'Kết quả khá.');
  fireEvent.keyDown(field, { key: 'Enter', code: 'Enter', ctrlKey: true });
  await screen.findByText('Đã ghi câu vào báo cáo.');
  expect(askedFor(asked, 'writeDossierText').map(bodyOf)).toEqual([{ text: 'Kết quả khá.', version: 0 }]);
  // It was the field's key, not the page's.
  expect(askedFor(asked, 'exportReport')).toEqual([]);
});

test('what somebody else has written is shown beside what was typed, which is kept, and replaced only knowingly', async () => {
  const answers = answersOf();
  answers.writeDossierText = () => {
    answers.dossierReport = aDossierReport({
      texts: [
        {
          key: 'general.assessment',
          text: 'Bài của Bích.',
          version: 7,
          at: '2024-06-10T04:00:00.000Z',
          by: { ...lan, fullName: 'Hoàng Thị Bích' },
        },
      ],
    });
    return refused(412, 'changed-by-someone-else')({ name: 'writeDossierText', path: '', init: {} });
  };
  const { asked, screen, field } = await openSentence(answers);
  fireEvent.change(field, { target: { value: 'Bài của tôi.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi câu này' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Đ/c Hoàng Thị Bích đã viết câu này lúc 11:00 ngày 10/06/2024');
  expect(within(alert).getByText('Bài của Bích.')).toBeTruthy();
  expect(field).toHaveProperty('value', 'Bài của tôi.');
  answers.writeDossierText = { key: 'general.assessment', version: 8, at: '2024-06-10T04:05:00.000Z' };
  fireEvent.click(screen.getByRole('button', { name: 'Ghi thay bản của người khác' }));
  await screen.findByText('Đã ghi câu vào báo cáo.');
  expect(askedFor(asked, 'writeDossierText').map(bodyOf)).toEqual([
    { text: 'Bài của tôi.', version: 0 },
    { text: 'Bài của tôi.', version: 7 },
  ]);
});

test('a refusal keeps what was typed, and so does another page and back', async () => {
  const answers = { ...answersOf(), writeDossierText: refused(500, 'internal') };
  fakeApi(answers);
  const { screen, router } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: /^Viết câu này/ }));
  const field = screen.getByRole('textbox', { name: /^Câu của báo cáo/ });
  fireEvent.change(field, { target: { value: 'Dài lắm.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi câu này' }));
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Chưa ghi được. Lý do internal Phần đã gõ vẫn còn ở đây.',
  );
  await router.navigate({ to: '/tro-giup' });
  await screen.findByRole('heading', { level: 1, name: 'Trợ giúp' });
  await router.navigate({ to: '/$nam/$thang/bao-cao', params: { nam: '2024', thang: '05' } });
  expect(await screen.findByRole('textbox', { name: /^Câu của báo cáo/ })).toHaveProperty(
    'value',
    'Dài lắm.',
  );
});

test.each([
  ['Esc', (screen: RenderResult) => fireEvent.keyDown(screen.getByRole('textbox', FIELD), { key: 'Escape' })],
  ['«Để sau»', (screen: RenderResult) => fireEvent.click(screen.getByRole('button', { name: 'Để sau' }))],
])('%s closes the editor and keeps the draft; the sentence says that it has one', async (_name, leave) => {
  const { asked, screen, field } = await openSentence(answersOf());
  // Opened and left again, there is nothing to keep.
  expect(screen.queryByRole('button', { name: 'Bỏ phần đang soạn' })).toBeNull();
  leave(screen);
  expect(screen.queryByText(DRAFT)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Viết câu này/ }));
  type(screen.getByRole('textbox', FIELD), 'Bốn nghìn chữ.');
  leave(screen);
  expect(field.isConnected).toBe(false);
  expect(screen.queryByRole('textbox', FIELD)).toBeNull();
  expect(screen.getByText(DRAFT)).toBeTruthy();
  const button = screen.getByRole('button', {
    name: 'Soạn tiếp câu này, đang soạn, chưa ghi: [Đề nghị nêu đánh giá chung.]',
  });
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  expect(screen.getByRole('textbox', FIELD)).toHaveProperty('value', 'Bốn nghìn chữ.');
  expect(askedFor(asked, 'writeDossierText')).toEqual([]);
});

test('a draft is thrown away only when that was said twice; typing on takes the first word back', async () => {
  const { screen, field } = await openSentence(answersOf());
  type(field, 'Bỏ đi');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ phần đang soạn' }));
  expect(field).toHaveProperty('value', 'Bỏ đi');
  type(field, 'Bỏ đi nhé');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ phần đang soạn' }));
  expect(screen.getByRole('textbox', FIELD)).toHaveProperty('value', 'Bỏ đi nhé');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ hẳn phần đang soạn?' }));
  expect(screen.queryByRole('textbox', FIELD)).toBeNull();
  expect(screen.queryByText(DRAFT)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Viết câu này/ }));
  expect(screen.getByRole('textbox', FIELD)).toHaveProperty('value', '');
});

test('what was typed and taken back again is no draft', async () => {
  const { asked, screen, field } = await openSentence({
    ...answersOf(),
    exportReport: json(anExport(), 201),
  });
  type(field, 'Một');
  expect(screen.getByText(DRAFT)).toBeTruthy();
  type(field, '');
  expect(screen.queryByText(DRAFT)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Xuất PDF' }));
  await waitFor(() => expect(exportsOf(asked)).toEqual(['pdf']));
});

test('a version of somebody else is kept, and one’s own let go, only when that was said twice', async () => {
  const answers = answersOf();
  answers.writeDossierText = () => {
    answers.dossierReport = aDossierReport({
      texts: [
        { key: 'general.assessment', text: 'Của Bích.', version: 7, at: '2024-06-10T04:00:00.000Z', by: lan },
      ],
    });
    return refused(412, 'changed-by-someone-else')({ name: 'writeDossierText', path: '', init: {} });
  };
  const { screen, field } = await openSentence(answers);
  type(field, 'Của tôi.');
  fireEvent.click(screen.getByRole('button', { name: 'Ghi câu này' }));
  await screen.findByText('Của Bích.');
  fireEvent.click(screen.getByRole('button', { name: 'Giữ bản của người khác' }));
  expect(screen.getByRole('textbox', FIELD)).toHaveProperty('value', 'Của tôi.');
  fireEvent.click(screen.getByRole('button', { name: 'Bỏ hẳn phần đang soạn?' }));
  expect(screen.queryByRole('textbox', FIELD)).toBeNull();
  expect(screen.queryByText(DRAFT)).toBeNull();
});

test('no file goes out silently without what is being written: one goes to it, or says to do without', async () => {
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  const { asked, screen, field } = await openSentence({
    ...answersOf(),
    exportReport: json(anExport(), 201),
  });
  type(field, 'Chưa bấm ghi.');
  fireEvent.keyDown(field, { key: 'Escape' });
  fireEvent.click(screen.getByRole('button', { name: 'Xuất Word' }));
  let dialog = within(screen.getByRole('dialog', { name: 'Còn 1 câu đang soạn, chưa ghi' }));
  fireEvent.click(dialog.getByRole('button', { name: 'Đến câu đang soạn đầu tiên' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  const again = screen.getByRole('textbox', FIELD);
  expect(again).toHaveProperty('value', 'Chưa bấm ghi.');
  expect(document.activeElement).toBe(again);

  // The table of annex 1 has no sentence in it.
  fireEvent.click(screen.getByRole('button', { name: 'Xuất CSV' }));
  await waitFor(() => expect(exportsOf(asked)).toEqual(['csv']));

  // Open and not left, it is asked about as well, also by the key.
  fireEvent.keyDown(document.body, { key: 'Enter', code: 'Enter', ctrlKey: true });
  dialog = within(screen.getByRole('dialog'));
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(exportsOf(asked)).toEqual(['csv']);

  fireEvent.keyDown(document.body, { key: 'Enter', code: 'Enter', ctrlKey: true });
  dialog = within(screen.getByRole('dialog'));
  fireEvent.click(dialog.getByRole('button', { name: 'Xuất Word, không có câu đang soạn' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(exportsOf(asked)).toEqual(['csv', 'docx']));
  expect(screen.getByRole('textbox', FIELD)).toHaveProperty('value', 'Chưa bấm ghi.');
});

test('drafts are counted beside the buttons, from there one goes to the first; saved, nothing is asked', async () => {
  const [main, annex] = aReport().sections;
  if (main === undefined || annex === undefined) throw new Error('the sample report has two sections');
  const second = {
    kind: 'paragraph' as const,
    role: 'body' as const,
    runs: [{ text: '[Đề nghị nêu phương hướng.]' }],
    written: { key: 'direction', state: 'to_write' as const },
  };
  const report = aReport({ sections: [{ ...main, blocks: [...main.blocks, second] }, annex] });
  const { asked, screen, field } = await openSentence({
    ...answersOf({ report }),
    exportReport: json(anExport(), 201),
    writeDossierText: ({ path }: Asked) =>
      json({ key: path.split('/').at(-1), version: 1, at: '2024-06-10T03:00:00.000Z' }),
  });
  // The second is written first: one goes to the first on the paper all the same.
  fireEvent.click(screen.getByRole('button', { name: 'Viết câu này: [Đề nghị nêu phương hướng.]' }));
  const other = screen.getByRole('textbox', { name: 'Câu của báo cáo: [Đề nghị nêu phương hướng.]' });
  type(other, 'Tập trung.');
  type(field, 'Khá.');
  const count = screen.getByRole('button', { name: 'Còn 2 câu đang soạn, chưa ghi' });
  fireEvent.keyDown(field, { key: 'Escape' });
  fireEvent.click(count);
  const first = screen.getByRole('textbox', { name: /nêu đánh giá chung/ });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(first, { key: 'Enter', code: 'Enter', ctrlKey: true });
  expect(await screen.findByRole('button', { name: 'Còn 1 câu đang soạn, chưa ghi' })).toBeTruthy();
  fireEvent.keyDown(other, { key: 'Enter', code: 'Enter', ctrlKey: true });
  await waitFor(() => expect(askedFor(asked, 'writeDossierText')).toHaveLength(2));
  await waitFor(() => expect(screen.queryByRole('button', { name: /câu đang soạn, chưa ghi$/ })).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: 'Xuất PDF' }));
  await waitFor(() => expect(exportsOf(asked)).toEqual(['pdf']));
});

test('CSV is the table of annex 1: without it the button is not to be pressed, and why is there to be read', async () => {
  const asked = fakeApi(answersOf());
  const { screen } = await openPage(`${ADDRESS}?phu-luc=2`);
  const csv = await screen.findByRole('button', { name: 'Xuất CSV' });
  expect(csv).toHaveProperty('disabled', true);
  const why = screen.getByText(/^CSV là bảng của Phụ lục 1\. Để xuất CSV, đánh dấu/);
  expect(csv.getAttribute('aria-describedby')).toBe(why.id);
  fireEvent.click(csv);
  expect(exportsOf(asked)).toEqual([]);
  expect(screen.getByRole('button', { name: 'Xuất Word' })).toHaveProperty('disabled', false);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Phụ lục 1 – bảng chỉ tiêu' }));
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Xuất CSV' })).toHaveProperty('disabled', false),
  );
  expect(screen.queryByText(/^CSV là bảng/)).toBeNull();
});

test('the count of what is to be written leads into the editor where it is open already', async () => {
  const { screen, field } = await openSentence(answersOf());
  field.blur();
  fireEvent.click(screen.getByRole('button', { name: '1 câu cần viết' }));
  expect(document.activeElement).toBe(field);
});

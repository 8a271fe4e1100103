import type { EntryContentOnWire, EntryForm, SheetsRead } from '@ve-dich/contract';
import { fireEvent, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { aSubmission, anEntryForm, theHead } from '../../../testing/entry-fixtures.ts';
import { fakeApi, refused, type Answers, type Asked } from '../../../testing/fake-api.ts';
import { openPage } from '../../../testing/open-page.tsx';
import { aSession, someAbout, someYears } from '../../../testing/sample-answers.ts';

// Chunks of their own, made before the first test waits for them.
beforeAll(async () => {
  await import('../../../pages/entry-page.tsx');
  await import('./import-tools.tsx');
  await import('./import-dialog.tsx');
});

const HEADER = ['Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Trong tháng', 'Lũy kế'];
const tsv = (...rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join('\t')).join('\r\n');
const BLOCK = tsv(
  HEADER,
  ['Giải ngân vốn đầu tư công', 'tỷ đồng', '2.145', '122,4', '395,4'],
  ['DN mới lập trên địa bàn', 'doanh nghiệp', '100', '', '46'],
  ['Bao phủ BHYT', '%', '97', '', '####'],
);

const bodyOf = ({ init }: Asked): unknown => (typeof init.body === 'string' ? JSON.parse(init.body) : null);

let opened = 0;

/** A server that keeps what is saved, as far as an import needs it; of a unit of its own, for a page left late still saves. */
const open = async (over: Answers = {}, locale: 'vi' | 'en' = 'vi') => {
  opened += 1;
  const code = `so-dan-${opened}`;
  const plain = anEntryForm();
  let form: EntryForm = { ...plain, unit: { ...plain.unit, code } };
  const isOwn = ({ path }: Asked): boolean => path.includes(`/${code}/`);
  const answers: Answers = {
    about: someAbout,
    years: someYears,
    session: aSession({
      account: { id: 'a1', userName: 'giam-doc-khdt', role: 'head' },
      may: ['entry.read', 'entry.save', 'entry.submit'],
    }),
    entryForm: () => new Response(JSON.stringify(form), { headers: { 'content-type': 'application/json' } }),
    saveEntry: (asked: Asked) => {
      if (!isOwn(asked)) return refused(404, 'not-found')(asked);
      const code = asked.path.split('/').at(-1) ?? '';
      const content = bodyOf(asked) as EntryContentOnWire;
      const version = (form.rows.find((row) => row.code === code)?.submission?.version ?? 0) + 1;
      const submission = { ...aSubmission({ version, savedBy: theHead }), content };
      form = { ...form, rows: form.rows.map((row) => (row.code === code ? { ...row, submission } : row)) };
      const { savedAt, state } = submission;
      return new Response(JSON.stringify({ code, version, state, savedAt }));
    },
    sheetLabels: { labels: [] },
    rememberLabels: { labels: [] },
    ...over,
  };
  const asked = fakeApi(answers);
  const { screen } = await openPage(`/2024/05/nhap-so-lieu/${code}`, locale);
  await screen.findByRole('button', { name: locale === 'vi' ? 'Từ Excel' : 'Excel' });
  const saved = () =>
    asked
      .filter((one) => one.name === 'saveEntry' && isOwn(one))
      .map((one) => [one.path.split('/').at(-1), (bodyOf(one) as EntryContentOnWire).toDate]);
  return { asked, screen, saved };
};
const pasteOn = (target: Element, text: string): void => {
  fireEvent.paste(target, { clipboardData: { getData: () => text } });
};

test('a pasted block is seen first, what is doubtful is chosen, and only then it is written', async () => {
  const { asked, screen, saved } = await open();
  pasteOn(document.body, BLOCK);
  const dialog = within(await screen.findByRole('dialog', { name: 'Dán từ Excel – xem trước' }));
  expect(await dialog.findByText(/Không lấy: «Kế hoạch»/)).toBeTruthy();
  expect(dialog.getByText('2 ô sẽ ghi, 2 ô cần xem, 0 ô không đổi, 0 ô bỏ qua')).toBeTruthy();
  expect(dialog.getByText(/Excel chưa hiện hết số/)).toBeTruthy();
  expect(saved()).toEqual([]);

  fireEvent.change(dialog.getByRole('combobox', { name: 'Chỉ tiêu của dòng «DN mới lập trên địa bàn»' }), {
    target: { value: 'ct-13' },
  });
  fireEvent.click(dialog.getByRole('button', { name: 'Ghi 3 ô' }));
  await waitFor(() =>
    expect(saved()).toEqual([
      ['ct-04', '395,4'],
      ['ct-13', '46'],
    ]),
  );
  await waitFor(() =>
    expect(asked.filter(({ name }) => name === 'rememberLabels').map(bodyOf)).toEqual([
      { labels: [{ label: 'DN mới lập trên địa bàn', code: 'ct-13' }] },
    ]),
  );
  const result = within(
    (await screen.findByText('Đã ghi 3 ô vào biểu.')).closest('[role="status"]') as HTMLElement,
  );
  fireEvent.click(result.getByRole('button', { name: 'Hoàn tác' }));
  await waitFor(() =>
    expect(saved().slice(2)).toEqual([
      ['ct-04', ''],
      ['ct-13', ''],
    ]),
  );
  expect(screen.getByText('Đã hoàn tác toàn bộ lần nhập này.')).toBeTruthy();
});

test('the same block again changes nothing, and says so', async () => {
  const { screen, saved } = await open({
    sheetLabels: { labels: [{ label: 'doanh nghiep moi lap tren dia ban', code: 'ct-13' }] },
  });
  const block = BLOCK.replace('####', '95,9');
  pasteOn(document.body, block);
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi 4 ô' }));
  await waitFor(() => expect(saved()).toHaveLength(3));
  pasteOn(document.body, block);
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText(/Không có gì thay đổi/)).toBeTruthy();
  expect(dialog.getByText(/đã ghi nhớ/)).toBeTruthy();
  expect(dialog.getByRole('button', { name: 'Ghi' }).hasAttribute('disabled')).toBe(true);
});

test('one cell is an ordinary paste, and a note keeps its lines', async () => {
  const { screen } = await open();
  const [field] = screen.getAllByRole('textbox', { name: /^Lũy kế đến hết tháng 5/ });
  pasteOn(field ?? document.body, '395,4\r\n');
  const text = document.createElement('textarea');
  document.body.append(text);
  pasteOn(text, 'dòng một\ndòng hai');
  text.remove();
  expect(screen.queryByRole('dialog')).toBeNull();
  pasteOn(field ?? document.body, BLOCK);
  expect(await screen.findByRole('dialog')).toBeTruthy();
});

const sheet = (name: string, ...rows: readonly (readonly string[])[]): SheetsRead['sheets'][number] => ({
  name,
  hidden: false,
  truncated: false,
  rows: rows.map((cells) => cells.map((text) => ({ kind: 'text', text }))),
});
const chooseFile = async (screen: Awaited<ReturnType<typeof open>>['screen'], name: string) => {
  fireEvent.click(screen.getByRole('button', { name: 'Từ Excel' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Nhập từ Excel' }));
  fireEvent.change(dialog.getByLabelText('Chọn tệp .xlsx'), { target: { files: [new File(['x'], name)] } });
  return dialog;
};

test('of a file the month’s own sheet is looked at first, and another can be', async () => {
  const NAME = 'Giải ngân vốn đầu tư công';
  const sheets = [
    sheet('T4', ['Chỉ tiêu', 'Lũy kế'], [NAME, '273']),
    sheet('T5', ['Chỉ tiêu', 'Lũy kế'], [NAME, '395,4']),
  ];
  const { screen } = await open({ sheets: { sheets } });
  await chooseFile(screen, 'so-lieu.xlsx');
  const dialog = within(await screen.findByRole('dialog', { name: 'Tệp so-lieu.xlsx – xem trước' }));
  expect(await dialog.findByRole('button', { name: 'Ghi 1 ô' })).toBeTruthy();
  expect(dialog.queryByText(/Excel chỉ sao chép/)).toBeNull();
  fireEvent.change(dialog.getByRole('combobox', { name: 'Trang tính' }), { target: { value: '0' } });
  expect(await dialog.findByText('Bảng này ghi tháng 4, còn biểu đang mở là tháng 5/2024.')).toBeTruthy();
  expect(dialog.getByRole('button', { name: 'Ghi 1 ô' }).hasAttribute('disabled')).toBe(true);
  fireEvent.click(dialog.getByRole('button', { name: 'Đúng là số của tháng 5/2024' }));
  expect(dialog.getByRole('button', { name: 'Ghi 1 ô' }).hasAttribute('disabled')).toBe(false);
});

test.each([
  ['anh.png', {}, /đuôi \.xlsx/],
  [
    'trong.xlsx',
    { sheets: { sheets: [sheet('T5', [''])].map((each) => ({ ...each, rows: [[{ kind: 'empty' }]] })) } },
    /không có ô nào/,
  ],
  ['xau.xlsx', { sheets: refused(422, 'file-refused') }, /Chưa đọc được tệp: Lý do file-refused/],
])('%s is refused in words that say what to do', async (name, answers, words) => {
  const { screen, saved } = await open(answers);
  const dialog = await chooseFile(screen, name);
  expect((await dialog.findByRole('alert')).textContent).toMatch(words);
  expect(dialog.getByLabelText('Dán các ô vào đây')).toBeTruthy();
  expect(saved()).toEqual([]);
});

test('a table of somebody else says so, and how to mend it', async () => {
  const { screen } = await open({}, 'en');
  pasteOn(document.body, tsv(['Tên', 'Tuổi'], ['Hoàng Thị Mai', '34']));
  const dialog = within(await screen.findByRole('dialog', { name: 'Paste from Excel – preview' }));
  expect(await dialog.findByText(/None of the unit’s indicators/)).toBeTruthy();
  expect(dialog.getByText(/use the form downloaded from here/)).toBeTruthy();
});

test('without a line a block is looked at all the same, kept on the device, and a file says why it cannot be read', async () => {
  const noLine = () => Promise.reject(new TypeError('Failed to fetch'));
  const { screen } = await open({
    sheetLabels: noLine,
    rememberLabels: noLine,
    saveEntry: noLine,
    sheets: noLine,
  });
  pasteOn(document.body, BLOCK);
  fireEvent.click(await screen.findByRole('button', { name: 'Ghi 2 ô' }));
  expect(await screen.findByText('Đã ghi 2 ô vào biểu.')).toBeTruthy();
  expect((await screen.findAllByText(/giữ trên máy này|không giữ được bản nháp/)).length).toBeGreaterThan(0);
  const dialog = await chooseFile(screen, 'so-lieu.xlsx');
  expect((await dialog.findByRole('alert')).textContent).toMatch(/^Chưa đọc được tệp: /);
});

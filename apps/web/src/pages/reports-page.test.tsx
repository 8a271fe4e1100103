import { fireEvent, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fakeApi, refused, type Answers, type Asked } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import {
  aChartSection,
  aDossier,
  aDossierReport,
  anExport,
  aReport,
  DOSSIER_ID,
  OFFICE_REPORTS,
  someDossiers,
} from '../testing/report-answers.ts';
import { aCatalogue, aSession, someAbout, someYears } from '../testing/sample-answers.ts';

const ADDRESS = '/2024/05/bao-cao';

const answersOf = (may: readonly string[] = OFFICE_REPORTS): Answers => ({
  about: someAbout,
  years: someYears,
  catalogue: aCatalogue,
  session: aSession({ may: ['dashboard.read', 'review.read', ...may] }),
  dossiers: someDossiers({ may: [...may] }),
  dossierReport: aDossierReport({ may: [...may] }),
});
const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const askedFor = (asked: readonly Asked[], name: Asked['name']): readonly Asked[] =>
  asked.filter((each) => each.name === name);
const bodyOf = (each: Asked | undefined): unknown =>
  typeof each?.init.body === 'string' ? JSON.parse(each.init.body) : undefined;
const keyOf = (each: Asked | undefined): string | undefined =>
  (each?.init.headers as Record<string, string> | undefined)?.['idempotency-key'];

/** An answer that is given when the test says so. */
const later = () => {
  let resolve: (response: Response) => void = () => undefined;
  const promise = new Promise<Response>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: (response: Response) => resolve(response) };
};

/** What the browser was told to fetch. */
const watchDownloads = (): { readonly href: string; readonly name: string }[] => {
  const seen: { href: string; name: string }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    seen.push({ href: new URL(this.href).pathname, name: this.download });
  });
  return seen;
};

test('the document is shown as it is printed: headings, a table with its spans, and on what it rests', async () => {
  fakeApi(answersOf());
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByRole('heading', { level: 1, name: 'Báo cáo tháng 5/2024' })).toBeTruthy();
  const main = within(await screen.findByRole('region', { name: 'Tờ 1' }));
  expect(main.getByRole('heading', { level: 3 }).textContent).toBe(
    'Báo cáo tình hình thực hiện các chỉ tiêu tháng 5',
  );
  expect(main.getByRole('heading', { level: 4, name: 'Phần thứ nhất' })).toBeTruthy();
  expect(main.getByRole('heading', { level: 5, name: 'I- Kết quả chung' })).toBeTruthy();
  expect(main.getByRole('article').lang).toBe('vi');
  expect(main.getByText('SHA-256: ab12')).toBeTruthy();
  const table = within(screen.getByRole('table', { name: 'Các chỉ tiêu' }));
  expect(table.getByRole('rowheader', { name: 'Giải ngân vốn đầu tư công' })).toBeTruthy();
  expect(table.getByRole('columnheader', { name: 'TT' }).getAttribute('rowspan')).toBe('2');
  expect(table.getByText('KINH TẾ').closest('th')).toMatchObject({ scope: 'rowgroup', colSpan: 2 });
});

test('charts are asked for, drawn in lines that black and white tells apart, and told in words', async () => {
  fakeApi({
    ...answersOf(),
    dossierReport: aDossierReport({ report: aReport({ sections: [...aReport().sections, aChartSection] }) }),
  });
  const { screen, router } = await openPage(ADDRESS);
  const box = await screen.findByRole('checkbox', { name: 'Phụ lục 3 – biểu đồ từng chỉ tiêu' });
  expect(box).toHaveProperty('checked', false);
  fireEvent.click(box);
  await expect.poll(() => router.state.location.href).toBe(`${ADDRESS}?phu-luc=1,2,3`);
  const drawing = await screen.findByRole('img', { name: '4. Giải ngân vốn đầu tư công (tỷ đồng)' });
  expect(document.querySelector(`[id="${drawing.getAttribute('aria-describedby')}"]`)?.textContent).toMatch(
    /^Đến tháng 2/,
  );
  expect(drawing.querySelectorAll('circle')).toHaveLength(2);
  expect(drawing.querySelector('polyline[stroke-dasharray]')).not.toBeNull();
  expect(drawing.querySelector('text')?.textContent).toBe('20,5');
});

test('what to check is said in words; a name leads to its indicator, the count to the first sentence', async () => {
  fakeApi(answersOf());
  const { screen } = await openPage(ADDRESS);
  const list = within(
    (await screen.findByRole('heading', { name: 'Kiểm tra trước khi xuất' })).closest(
      'section',
    ) as HTMLElement,
  );
  const said = list.getAllByRole('listitem').map((item) => item.textContent);
  expect(said[0]).toBe('Đạt: Số liệu đã khóa');
  const link = await list.findByRole('link', { name: 'Giải ngân vốn đầu tư công' });
  expect(link.getAttribute('href')).toBe('/2024/05/chi-tieu/ct-04');
  expect(link.closest('li')?.textContent).toBe(
    'Cần xem: 1 chỉ tiêu thiếu giải trình hoặc biện pháp: Giải ngân vốn đầu tư công',
  );
  fireEvent.click(list.getByRole('button', { name: '1 câu cần viết' }));
  expect(document.activeElement?.textContent).toBe('[Đề nghị nêu đánh giá chung.]');
});

test('kind, form and contents are in the address; a link shows the same', async () => {
  const asked = fakeApi(answersOf());
  const { screen, router } = await openPage(`${ADDRESS}?loai=quy&phu-luc=2`);
  expect(await screen.findByRole('combobox', { name: 'Loại báo cáo' })).toHaveProperty('value', 'quarter');
  await screen.findByRole('heading', { name: 'Xem trước' });
  expect(askedFor(asked, 'dossierReport')[0]?.path).toBe(
    `/api/dossiers/${DOSSIER_ID}/report?profile=party-2026&kind=quarter&annexes=annex-concerns`,
  );
  expect(screen.getByRole('checkbox', { name: 'Báo cáo chính (luôn có)' })).toMatchObject({
    checked: true,
    disabled: true,
  });
  fireEvent.change(screen.getByRole('combobox', { name: 'Mẫu' }), { target: { value: 'state-nd30' } });
  await expect.poll(() => router.state.location.href).toContain('mau=nha-nuoc');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Phụ lục 2 – chỉ tiêu chậm' }));
  await expect.poll(() => router.state.location.href).toBe(`${ADDRESS}?loai=quy&mau=nha-nuoc&phu-luc=khong`);
  await waitFor(() =>
    expect(askedFor(asked, 'dossierReport').at(-1)?.path).toMatch(/profile=state-nd30.*annexes=$/),
  );
});

test('a dossier is frozen once, with its meeting and day, and is opened', async () => {
  const frozen = aDossier({ id: '01900000-0000-7000-8000-000000000002', heldOn: '2024-06-12' });
  const answers: Answers = { ...answersOf(), dossiers: someDossiers({ state: 'open', dossiers: [] }) };
  answers.freezeDossier = () => {
    answers.dossiers = someDossiers({ state: 'open', dossiers: [frozen] });
    return json(frozen, 201);
  };
  const asked = fakeApi(answers);
  const { screen, router } = await openPage(ADDRESS);
  expect(
    await screen.findByRole('heading', { name: 'Chưa có hồ sơ phiên họp của tháng 5/2024.' }),
  ).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Chốt hồ sơ…' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/^Số liệu tháng 5\/2024 chưa khóa\./)).toBeTruthy();
  expect(dialog.getByRole('textbox', { name: 'Tên phiên họp' })).toHaveProperty(
    'value',
    'Hội nghị Ban Thường vụ Tỉnh ủy',
  );
  const day = dialog.getByRole('textbox', { name: /^Ngày họp/ });
  expect(day).toHaveProperty('value', '10/06/2024');
  fireEvent.change(day, { target: { value: '31/06/2024' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Chốt hồ sơ' }));
  expect(dialog.getByRole('alert').textContent).toMatch(/^Chưa đọc được ngày/);
  fireEvent.change(day, { target: { value: '12/6/2024' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Chốt hồ sơ' }));
  await screen.findByText('Đã chốt hồ sơ Hội nghị Ban Thường vụ Tỉnh ủy, 12/06/2024.');
  const [sent] = askedFor(asked, 'freezeDossier');
  expect(bodyOf(sent)).toEqual({ meeting: 'Hội nghị Ban Thường vụ Tỉnh ủy', heldOn: '2024-06-12' });
  expect(keyOf(sent)).toMatch(/^[0-9a-f-]{36}$/);
  expect(router.state.location.search).toMatchObject({ 'ho-so': frozen.id });
  expect(await screen.findByRole('heading', { name: 'Xem trước' })).toBeTruthy();
});

test('a freeze whose answer is lost is asked again under the same name; another wish has its own', async () => {
  const asked = fakeApi({ ...answersOf(), freezeDossier: refused(503, 'busy') });
  const { screen } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Chốt hồ sơ…' }));
  const dialog = within(await screen.findByRole('dialog'));
  const confirm = dialog.getByRole('button', { name: 'Chốt hồ sơ' });
  for (const times of [1, 2]) {
    fireEvent.click(confirm);
    await waitFor(() => expect(askedFor(asked, 'freezeDossier')).toHaveLength(times));
    expect((await dialog.findByRole('alert')).textContent).toBe('Chưa chốt được hồ sơ. Lý do busy');
  }
  fireEvent.change(dialog.getByRole('textbox', { name: 'Tên phiên họp' }), { target: { value: 'Họp' } });
  fireEvent.click(confirm);
  await waitFor(() => expect(askedFor(asked, 'freezeDossier')).toHaveLength(3));
  const [first, second, third] = askedFor(asked, 'freezeDossier').map(keyOf);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('a file is made under a key, downloaded and named; the other buttons stay usable meanwhile', async () => {
  const downloads = watchDownloads();
  const answers = answersOf();
  const { promise, resolve } = later();
  answers.exportReport = () => promise;
  const asked = fakeApi(answers);
  const { screen } = await openPage(`${ADDRESS}?phu-luc=1`);
  await screen.findByRole('heading', { name: 'Xem trước' });
  fireEvent.keyDown(document.body, { key: 'Enter', code: 'Enter', ctrlKey: true });
  expect(await screen.findByText('Word: Đang dựng văn bản…')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Xuất Word' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Xuất PDF' })).toHaveProperty('disabled', false);
  answers.dossierReport = aDossierReport({ exports: [anExport()] });
  resolve(json(anExport(), 201));
  await screen.findByText(/^Đã xuất BC_thang-05-2024_BTV_2024-06-10_v1\.docx\./);
  expect(downloads).toEqual([
    { href: `/api/exports/${anExport().id}`, name: 'BC_thang-05-2024_BTV_2024-06-10_v1.docx' },
  ]);
  const [sent] = askedFor(asked, 'exportReport');
  expect(bodyOf(sent)).toEqual({
    kind: 'month',
    profile: 'party-2026',
    annexes: ['annex-indicators'],
    layout: null,
    format: 'docx',
  });
  expect(keyOf(sent)).toMatch(/^[0-9a-f-]{36}$/);
  const history = within(screen.getByRole('table', { name: 'Lịch sử bản xuất (1)' }));
  expect(history.getByRole('link', { name: `Tải ${anExport().fileName}` })).toBeTruthy();
  expect(history.getByText('Word, 22 KB')).toBeTruthy();
});

test('a file that cannot be made says why and that nothing is lost; tried again it is the same deed', async () => {
  const asked = fakeApi({ ...answersOf(), exportReport: refused(503, 'busy') });
  const { screen } = await openPage(ADDRESS);
  const pdf = await screen.findByRole('button', { name: 'Xuất PDF' });
  fireEvent.click(pdf);
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Chưa xuất được PDF. Lý do busy Hồ sơ và các câu đã viết vẫn còn nguyên.',
  );
  fireEvent.click(pdf);
  await waitFor(() => expect(askedFor(asked, 'exportReport')).toHaveLength(2));
  const [first, second] = askedFor(asked, 'exportReport').map(keyOf);
  expect(second).toBe(first);
});

test('a file that is made while another page is open is told of on the way back', async () => {
  watchDownloads();
  const { promise, resolve } = later();
  fakeApi({ ...answersOf(), exportReport: () => promise });
  const { screen, router } = await openPage(ADDRESS);
  fireEvent.click(await screen.findByRole('button', { name: 'Xuất Excel' }));
  await router.navigate({ to: '/tro-giup' });
  await screen.findByRole('heading', { level: 1, name: 'Trợ giúp' });
  resolve(json(anExport({ format: 'xlsx', fileName: 'bao-cao.xlsx' }), 201));
  await router.navigate({ to: '/$nam/$thang/bao-cao', params: { nam: '2024', thang: '05' } });
  expect(await screen.findByText(/^Đã xuất bao-cao\.xlsx\./)).toBeTruthy();
});

test('changes since the meeting are in the reader’s numbers and words', async () => {
  const change = { code: 'ct-04', shortName: 'Giải ngân' };
  fakeApi({
    ...answersOf(),
    dossierReport: aDossierReport({
      changes: [
        { ...change, what: 'value', before: '395.4', after: '1401.2' },
        { ...change, what: 'status', before: 'at_risk', after: 'will_miss' },
        { ...change, what: 'value', code: 'ct-05', before: null, after: 'not_published' },
      ],
    }),
  });
  const { screen } = await openPage(ADDRESS);
  const block = within(
    (await screen.findByRole('heading', { name: 'Thay đổi sau phiên họp' })).closest(
      'section',
    ) as HTMLElement,
  );
  expect(block.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Giải ngânKết quảđã trình395,4nay là1.401,2',
    'Giải ngânTrạng tháiđã trìnhCó nguy cơnay làDự kiến không đạt',
    'Giải ngânKết quảđã trìnhchưa cónay làChưa công bố',
  ]);
});

test('nothing changed is said', async () => {
  fakeApi(answersOf());
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByText('Không có thay đổi nào từ khi chốt hồ sơ.')).toBeTruthy();
});

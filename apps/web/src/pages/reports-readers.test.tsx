import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi, refused, type Answers, type Asked } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import { aDossierReport, anExport, OFFICE_REPORTS, someDossiers } from '../testing/report-answers.ts';
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
const askedFor = (asked: readonly Asked[], name: Asked['name']): readonly Asked[] =>
  asked.filter((each) => each.name === name);

test('a leader exports, but neither freezes nor writes; an auditor only opens what was made', async () => {
  fakeApi(answersOf(['report.read', 'report.export']));
  const leader = await openPage(ADDRESS);
  expect(await leader.screen.findByRole('button', { name: 'Xuất Word' })).toBeTruthy();
  expect(leader.screen.queryByRole('button', { name: 'Chốt hồ sơ…' })).toBeNull();
  expect(leader.screen.queryByRole('button', { name: /^Viết câu này/ })).toBeNull();
  expect(leader.screen.getByText('Cần viết')).toBeTruthy();
  leader.screen.unmount();
  fakeApi({
    ...answersOf(['report.read']),
    dossierReport: aDossierReport({ may: ['report.read'], exports: [anExport()] }),
  });
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByRole('link', { name: `Tải ${anExport().fileName}` })).toBeTruthy();
  expect(screen.queryByRole('button', { name: /^Xuất/ })).toBeNull();
  expect(screen.getByText('Đồng chí xem và tải các bản đã xuất.')).toBeTruthy();
});

test('without a dossier, whoever cannot freeze is told who can; without the right, the page is not theirs', async () => {
  fakeApi({ ...answersOf(['report.read']), dossiers: someDossiers({ may: ['report.read'], dossiers: [] }) });
  const empty = await openPage(ADDRESS);
  expect(await empty.screen.findByText('Văn phòng Tỉnh ủy là nơi chốt hồ sơ phiên họp.')).toBeTruthy();
  const rail = within(empty.screen.getByRole('navigation', { name: 'Điều hướng chính' }));
  expect(rail.getByRole('link', { name: 'Báo cáo' }).getAttribute('aria-current')).toBe('page');
  empty.screen.unmount();
  const asked = fakeApi(answersOf([]));
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByRole('heading', { name: 'Đồng chí không có quyền xem mục này.' })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Báo cáo' })).toBeNull();
  expect(askedFor(asked, 'dossiers')).toEqual([]);
});

test.each([
  ['a month ahead', { dossiers: someDossiers({ state: 'future', dossiers: [] }) }, 'Tháng 5/2024 chưa mở.'],
  ['a month of no calendar', { dossiers: refused(404, 'not-found') }, 'Lịch công tác chưa có tháng 5/2024.'],
])('%s says so', async (_name, over, heading) => {
  fakeApi({ ...answersOf(), ...over });
  const { screen } = await openPage(ADDRESS);
  expect(await screen.findByRole('heading', { level: 1, name: heading })).toBeTruthy();
});

test('a dossier that is not there leads to the newest; a failure says why', async () => {
  const asked = fakeApi(answersOf());
  const unknown = await openPage(`${ADDRESS}?ho-so=01900000-0000-7000-8000-00000000ffff&mau=nha-nuoc`);
  expect(
    await unknown.screen.findByRole('heading', { name: 'Không có hồ sơ này trong tháng 5/2024.' }),
  ).toBeTruthy();
  expect(askedFor(asked, 'dossierReport')).toEqual([]);
  expect(unknown.screen.getByRole('link', { name: 'Mở hồ sơ mới nhất' }).getAttribute('href')).toBe(
    `${ADDRESS}?mau=nha-nuoc`,
  );
  unknown.screen.unmount();
  fakeApi({ ...answersOf(), dossierReport: refused(500, 'internal') });
  const { screen } = await openPage(ADDRESS);
  expect((await screen.findByRole('alert')).textContent).toContain('Lý do internal');
});

test('in English the page is English and the paper stays Vietnamese', async () => {
  fakeApi(answersOf());
  const { screen } = await openPage(ADDRESS, 'en');
  expect(await screen.findByRole('heading', { level: 1, name: 'Report, May 2024' })).toBeTruthy();
  const sheet = within(await screen.findByRole('region', { name: 'Sheet 1' }));
  expect(sheet.getByRole('article').lang).toBe('vi');
  expect(sheet.getByText('To write').lang).toBe('en');
});

test.each([
  [
    'vi' as const,
    [
      '2 số liệu, 1 câu khác so với bản trước; khác mẫu, phần hoặc cột',
      '1 câu khác so với bản trước',
      'Khác mẫu, phần hoặc cột so với bản trước',
      'Không khác bản trước',
      'Chưa có bản trước',
    ],
    'Đảng – HD 05 (2026); Phụ lục 1, Phụ lục 2',
  ],
  [
    'en' as const,
    [
      'Not as in the version before: 2 figures, 1 sentence; another form, other parts or columns',
      'Not as in the version before: 1 sentence',
      'Not as in the version before: another form, other parts or columns',
      'Same as the version before',
      'No version before it',
    ],
    'Party, guidance 05 (2026); annex 1, annex 2',
  ],
])(
  'a file that was made anew says what it has otherwise than the one before (%s)',
  async (locale, said, contents) => {
    const differences = [
      { figures: 2, texts: 1, choice: true },
      { figures: 0, texts: 1, choice: false },
      { figures: 0, texts: 0, choice: true },
      { figures: 0, texts: 0, choice: false },
      null,
    ];
    const exports = differences.map((sinceLast, index) =>
      anExport({
        id: `01900000-0000-7000-8000-00000000002${index}`,
        version: differences.length - index,
        sections: index === 0 ? ['main', 'annex-indicators', 'annex-concerns'] : ['main'],
        sinceLast,
      }),
    );
    fakeApi({ ...answersOf(), dossierReport: aDossierReport({ exports }) });
    const { screen } = await openPage(ADDRESS, locale);
    const table = within(
      await screen.findByRole('table', {
        name: locale === 'vi' ? 'Lịch sử bản xuất (5)' : 'Exports so far (5)',
      }),
    );
    const rows = table.getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[2]?.textContent)).toEqual(said);
    expect(within(rows[0] as HTMLElement).getByText(contents)).toBeTruthy();
  },
);

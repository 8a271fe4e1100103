import { fireEvent, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { fakeApi, refused, type Answers } from '../../testing/fake-api.ts';
import { openPage } from '../../testing/open-page.tsx';
import { aNotice } from '../../testing/review-answers.ts';
import { aSession, someAbout, someYears } from '../../testing/sample-answers.ts';

// Chunks of their own, made before the first test waits for them.
beforeAll(async () => {
  await import('./notice-bell.tsx');
  await import('./notice-panel.tsx');
});

const both = (vi: string, en = vi) => ({ vi, en });
const submitted = aNotice({
  id: '0190a1b2-0000-7000-8000-0000000000a2',
  kind: 'submitted',
  at: '2024-06-05T09:30:00.000Z',
  indicators: ['a', 'b', 'c', 'd', 'e'].map((code) => ({
    code,
    shortName: { vi: `Chỉ tiêu ${code}`, en: code },
  })),
});
const returned = aNotice({ reason: 'Nêu rõ nguyên nhân.' });
const seen = aNotice({
  id: '0190a1b2-0000-7000-8000-0000000000a0',
  kind: 'locked',
  indicators: [],
  seenAt: '2024-06-01T00:00:00.000Z',
});

const UNIT = { code: 'so-khdt', name: both('Sở Kế hoạch và Đầu tư'), shortName: both('Sở KH&ĐT') };
const answersFor = (may: readonly string[]): Answers => ({
  about: someAbout,
  years: someYears,
  session: aSession({ unit: UNIT, may: ['notices.read', ...may] }),
  notices: { unseen: 2, notices: [submitted, returned, seen] },
  seeNotices: null,
});
const open = async (answers: Answers) => {
  const asked = fakeApi(answers);
  const { screen } = await openPage('/tro-giup');
  fireEvent.click(await screen.findByRole('button', { name: 'Thông báo, 2 chưa xem' }));
  return { asked, screen, panel: within(await screen.findByRole('dialog', { name: 'Thông báo' })) };
};

test('the newest are listed, each with what, when and whether it is new', async () => {
  const { panel } = await open(answersFor(['review.read']));
  expect(panel.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Sở KH&ĐT gửi số liệu tháng 5/2024: Chỉ tiêu a, Chỉ tiêu b, Chỉ tiêu c và 2 chỉ tiêu khác16:30 ngày 05/06/2024 · mới',
    'Văn phòng trả lại số liệu tháng 5/2024: Giải ngân vốn đầu tư công“Nêu rõ nguyên nhân.”16:12 ngày 05/06/2024 · mới',
    'Số liệu tháng 5/2024 đã khóa16:12 ngày 05/06/2024',
  ]);
});

test('the office is led to its desk, a unit to its form, at the month and the indicator', async () => {
  const office = await open(answersFor(['review.read', 'entry.read']));
  const hrefs = ({ panel }: typeof office) =>
    panel.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(hrefs(office)).toEqual(['/2024/05/duyet?muc=a', '/2024/05/duyet?muc=ct-04', '/2024/05/duyet']);
  office.screen.unmount();
  const unit = await open(answersFor(['entry.read']));
  expect(hrefs(unit)).toEqual([
    '/2024/05/nhap-so-lieu/so-khdt?ct=a',
    '/2024/05/nhap-so-lieu/so-khdt?ct=ct-04',
    '/2024/05/nhap-so-lieu/so-khdt',
  ]);
});

test.each(['reopened', 'reopening_refused', 'locked', 'deadline_moved'] as const)(
  '«%s» of another unit (the province’s, in older ones) leads a unit to the month, not to a form it may not open',
  async (kind) => {
    const province = { code: 'tinh', shortName: both('Tỉnh') };
    const notice = aNotice({ kind, unit: province });
    const unit = await open({
      ...answersFor(['entry.read']),
      notices: { unseen: 2, notices: [notice] },
    });
    expect(unit.panel.getByRole('link').getAttribute('href')).toBe('/2024/05/nhap-so-lieu');
    unit.screen.unmount();
    const own = await open({
      ...answersFor(['entry.read']),
      notices: { unseen: 2, notices: [{ ...notice, unit: { code: UNIT.code, shortName: UNIT.shortName } }] },
    });
    expect(own.panel.getByRole('link').getAttribute('href')).toBe('/2024/05/nhap-so-lieu/so-khdt?ct=ct-04');
  },
);

test('a moved deadline says when it is now, an explanation written for a unit leads to the verdicts', async () => {
  const moved = aNotice({
    kind: 'deadline_moved',
    indicators: [],
    reason: 'Họp sớm.',
    dueAt: '2024-06-03T10:00:00.000Z',
  });
  const explained = aNotice({
    id: '0190a1b2-0000-7000-8000-0000000000a8',
    kind: 'explained_for_unit',
    period: '2023-12',
  });
  const { panel } = await open({
    ...answersFor(['entry.read', 'verdict.read']),
    notices: { unseen: 2, notices: [moved, explained] },
  });
  expect(panel.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'Văn phòng đổi hạn nộp số liệu tháng 5/2024 của Sở KH&ĐT“Họp sớm.”Hạn hiện nay: 17:00 ngày 03/06/202416:12 ngày 05/06/2024 · mới',
    'Văn phòng viết giải trình năm 2023 thay Sở KH&ĐT: Giải ngân vốn đầu tư công16:12 ngày 05/06/2024 · mới',
  ]);
  expect(panel.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/2024/05/nhap-so-lieu/so-khdt',
    '/2023/ket-luan',
  ]);
});

test('opened is seen: the server is told up to the newest, and only then the number goes', async () => {
  const answers = answersFor(['review.read']);
  let note: () => void = () => undefined;
  answers.seeNotices = () =>
    new Promise<Response>((resolve) => {
      note = () => resolve(new Response(null, { status: 204 }));
    });
  const { asked, screen, panel } = await open(answers);
  await expect.poll(() => asked.some(({ name }) => name === 'seeNotices')).toBe(true);
  const body = asked.find(({ name }) => name === 'seeNotices')?.init.body;
  expect(typeof body === 'string' ? JSON.parse(body) : null).toEqual({ upTo: submitted.id });
  expect(screen.getByRole('button', { name: 'Thông báo, 2 chưa xem', hidden: true })).toBeTruthy();
  answers.notices = {
    unseen: 0,
    notices: [submitted, returned, seen].map((each) => ({ ...each, seenAt: '2024-06-05T10:00:00.000Z' })),
  };
  note();
  expect(
    await screen.findByRole('button', { name: 'Thông báo, không có thông báo mới', hidden: true }),
  ).toBeTruthy();
  // What was new when it was opened stays marked while it is read.
  expect(panel.getAllByText('· mới', { exact: false })).toHaveLength(2);
});

test('where the server did not note it, that is said', async () => {
  const { panel } = await open({ ...answersFor(['review.read']), seeNotices: refused(503, 'busy') });
  expect(await panel.findByText(/chưa ghi là đã xem/)).toBeTruthy();
});

test('newer notices are offered, never slipped in', async () => {
  const answers = answersFor(['review.read']);
  answers.seeNotices = () => {
    answers.notices = {
      unseen: 1,
      notices: [
        aNotice({ id: '0190a1b2-0000-7000-8000-0000000000a9', kind: 'lock_proposed', indicators: [] }),
        submitted,
      ],
    };
    return new Response(null, { status: 204 });
  };
  const { panel } = await open(answers);
  expect(await panel.findByText('Có thông báo mới.', { exact: false })).toBeTruthy();
  expect(panel.getAllByRole('listitem')).toHaveLength(3);
  fireEvent.click(panel.getByRole('button', { name: 'Tải lại' }));
  expect(panel.getAllByRole('listitem')).toHaveLength(2);
  expect(panel.getByRole('link', { name: /đề nghị khóa tháng 5\/2024/ })).toBeTruthy();
});

test('nothing yet says what will come; who has no notices has no bell', async () => {
  const none = fakeApi({ ...answersFor(['review.read']), notices: { unseen: 0, notices: [] } });
  const { screen } = await openPage('/tro-giup');
  fireEvent.click(await screen.findByRole('button', { name: 'Thông báo, không có thông báo mới' }));
  expect(await screen.findByText('Chưa có thông báo nào.')).toBeTruthy();
  expect(none.some(({ name }) => name === 'seeNotices')).toBe(false);
  screen.unmount();
  const asked = fakeApi({ ...answersFor([]), session: aSession({ may: ['catalogue.read'] }) });
  const other = await openPage('/tro-giup');
  await other.screen.findByRole('heading', { level: 1 });
  expect(other.screen.queryByRole('button', { name: /^Thông báo/ })).toBeNull();
  expect(asked.some(({ name }) => name === 'notices')).toBe(false);
});

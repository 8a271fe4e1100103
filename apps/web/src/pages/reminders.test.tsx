/** Reminding on the office's two pages: what is sent, what is said to it, and the log. */
import type { ReminderInLog, ReminderLog } from '@ve-dich/contract';
import { fireEvent, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { fakeApi, refused, type Answers } from '../testing/fake-api.ts';
import { openPage } from '../testing/open-page.tsx';
import { aTimelinessTable } from '../testing/review-answers.ts';
import { aSession, someAbout, someYears } from '../testing/sample-answers.ts';

beforeAll(async () => {
  await import('./timeliness-page.tsx');
});

const AT = '2024-06-05T09:12:00.000Z';
const reminder = (more: Partial<ReminderInLog> = {}): ReminderInLog => ({
  id: 'r-1',
  at: AT,
  period: '2024-05',
  unit: { code: 'so-khdt', shortName: { vi: 'Sở KH&ĐT', en: 'Planning' } },
  person: 'Nguyễn Viết Ân',
  stage: 'overdue',
  round: 2,
  dueAt: '2024-06-03T10:00:00.000Z',
  indicators: 3,
  by: null,
  mail: null,
  ...more,
});
const log = (more: Partial<ReminderLog> = {}): ReminderLog => ({
  year: 2024,
  sendsMail: true,
  reminders: [],
  more: 0,
  ...more,
});
const answersFor = (more: Answers = {}, may: readonly string[] = ['reminder.send']): Answers => ({
  about: someAbout,
  years: someYears,
  session: aSession({ may: ['dashboard.read', 'timeliness.read', 'reminders.read', ...may] }),
  timeliness: aTimelinessTable(),
  reminderLog: log(),
  ...more,
});
const open = async (answers: Answers) => {
  const asked = fakeApi(answers);
  const { screen } = await openPage('/2024/tien-do-nop');
  await screen.findByRole('heading', { name: 'Đã nhắc' });
  return { asked, screen };
};
const remindedKeys = (asked: ReturnType<typeof fakeApi>): (string | null)[] =>
  asked
    .filter(({ name }) => name === 'remind')
    .map(({ init }) => new Headers(init.headers).get('idempotency-key'));

test('one click sends that unit and says whom it reached', async () => {
  const { asked, screen } = await open(
    answersFor({
      remind: {
        at: AT,
        units: [{ code: 'so-khdt', outcome: 'reminded', people: ['Nguyễn Viết Ân'], lastAt: AT }],
      },
    }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Nhắc Sở KH&ĐT' }));
  expect(await screen.findByText('Đã nhắc Sở KH&ĐT lúc 16:12 ngày 05/06/2024: Nguyễn Viết Ân.')).toBeTruthy();
  const [sent] = asked.filter(({ name }) => name === 'remind');
  expect(sent?.path).toBe('/api/years/2024/months/5/reminders');
  expect(sent?.init.body).toBe('{"units":["so-khdt"]}');
  expect(asked.filter(({ name }) => name === 'reminderLog')).toHaveLength(2);
});

test('after a lost answer the same deed goes under the same key, the next under another', async () => {
  const answers = answersFor({ remind: refused(503, 'unavailable') });
  const { asked, screen } = await open(answers);
  const button = await screen.findByRole('button', { name: 'Nhắc Sở KH&ĐT' });
  fireEvent.click(button);
  expect(await screen.findByText('Chưa nhắc được. Lý do unavailable')).toBeTruthy();
  answers.remind = {
    at: AT,
    units: [{ code: 'so-khdt', outcome: 'lately', people: [], lastAt: AT }],
  };
  fireEvent.click(button);
  expect(await screen.findByText(/đã được nhắc lúc 16:12 ngày 05\/06\/2024\. Sau một giờ/)).toBeTruthy();
  fireEvent.click(button);
  await screen.findByText(/đã được nhắc/);
  const [first, second, third] = remindedKeys(asked);
  expect(first).toMatch(/^[\da-f-]{36}$/);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('all that are listed go in one request; the answer is told by outcome', async () => {
  const { asked, screen } = await open(
    answersFor({
      remind: {
        at: AT,
        units: [
          { code: 'so-khdt', outcome: 'reminded', people: ['A'], lastAt: AT },
          { code: 'so-nnptnt', outcome: 'nobody', people: [], lastAt: null },
        ],
      },
    }),
  );
  fireEvent.click(await screen.findByRole('button', { name: /^Nhắc 2 đơn vị chưa nộp$/ }));
  expect(await screen.findByText('Đã nhắc 1 đơn vị: Sở KH&ĐT.')).toBeTruthy();
  expect(screen.getByText(/^Chưa có tài khoản, đề nghị liên hệ trực tiếp: /)).toBeTruthy();
  expect(asked.filter(({ name }) => name === 'remind')).toHaveLength(1);
});

test('the log says when, to whom, which stage, and how the e-mail went', async () => {
  const mail = { state: 'given_up', attempts: 9, at: AT, last: { outcome: 'failed', code: '451' } } as const;
  const { screen } = await open(
    answersFor({
      reminderLog: log({
        more: 12,
        reminders: [
          reminder({ mail }),
          reminder({ id: 'r-2', stage: 'by_office', round: 1, by: 'Triệu Thu Lan' }),
          reminder({
            id: 'r-3',
            stage: 'one_day',
            round: 0,
            mail: { ...mail, state: 'waiting', attempts: 1, last: null },
          }),
        ],
      }),
    }),
  );
  const table = within(await screen.findByRole('table', { name: /^Các lời nhắc đã gửi/ }));
  expect(
    table
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual([
    '16:12 ngày 05/06/2024Sở KH&ĐTtháng 5/2024 3 chỉ tiêuNguyễn Viết ÂnQuá hạn, lần 2Không gửi được thư lúc 16:12 ngày 05/06/2024 đã thử 9 lần lần gần nhất: chưa nhận (451)',
    '16:12 ngày 05/06/2024Sở KH&ĐTtháng 5/2024 3 chỉ tiêuNguyễn Viết ÂnVăn phòng nhắc đ/c Triệu Thu LanTrong phần mềm',
    '16:12 ngày 05/06/2024Sở KH&ĐTtháng 5/2024 3 chỉ tiêuNguyễn Viết ÂnCòn 1 ngàyThư đang chờ gửi, thử lúc 16:12 ngày 05/06/2024',
  ]);
  expect(screen.getByText('Còn 12 lời nhắc cũ hơn không hiện ở đây.')).toBeTruthy();
  expect(screen.getByText(/^Đã nhắc lúc 16:12 ngày 05\/06\/2024$/)).toBeTruthy();
});

test('nothing yet says when the first goes; without a mail server that is said', async () => {
  const { screen } = await open(answersFor({ reminderLog: log({ sendsMail: false }) }));
  expect(await screen.findByText(/^Chưa nhắc đơn vị nào\./)).toBeTruthy();
  expect(screen.getByText(/Chưa đặt máy chủ thư/)).toBeTruthy();
});

test('a log that does not come is offered again; the table stays', async () => {
  const { screen } = await open(answersFor({ reminderLog: refused(500, 'internal') }));
  expect(await screen.findByRole('button', { name: 'Thử lại' }, { timeout: 10_000 })).toBeTruthy();
  expect(screen.getByRole('table', { name: /^Đơn vị theo tháng/ })).toBeTruthy();
}, 20_000);

test('who may not remind sees no button; who may not read the log sees no log', async () => {
  const { screen } = await open(answersFor({}, []));
  expect(screen.queryByRole('button', { name: /^Nhắc/ })).toBeNull();
  screen.unmount();
  const asked = fakeApi(answersFor({ session: aSession({ may: ['dashboard.read', 'timeliness.read'] }) }));
  const other = await openPage('/2024/tien-do-nop');
  await other.screen.findByRole('table', { name: /^Đơn vị theo tháng/ });
  expect(other.screen.queryByRole('heading', { name: 'Đã nhắc' })).toBeNull();
  expect(asked.some(({ name }) => name === 'reminderLog')).toBe(false);
});

/** Reminders by e-mail, from the office's click to the mailbox, over a real mail server on this machine. */
import type { ReminderLog } from '@ve-dich/contract';
import { MOST_ATTEMPTS, type Instant } from '@ve-dich/domain';
import {
  openTemporaryPglite,
  openTemporaryPostgres,
  type TemporaryStorage,
  withPglite,
} from '@ve-dich/storage/testing';
import { afterEach, describe, expect, it } from 'vitest';
import type { Dependencies } from '../dependencies.ts';
import { createStructures } from '../month-work/structure.ts';
import { createMailer, type Mailer } from '../operation/mailer.ts';
import { startMailServer, type MailServer, type MailServerOptions } from '../testing/mail-server.ts';
import { sent } from '../testing/month-work.ts';
import { logOf, remindUnits } from '../testing/reminders.ts';
import { openServer, type ServerOptions, type TestServer } from '../testing/server.ts';
import { sendMails } from './send-mails.ts';

const MINUTE = 60_000;
let toClose: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of toClose.toReversed()) await close();
  toClose = [];
});

const mailServer = async (options?: MailServerOptions, port?: number): Promise<MailServer> => {
  const server = await startMailServer(options, port);
  toClose.push(() => server.close());
  return server;
};
const mailerTo = (port: number): Mailer =>
  createMailer(
    {
      host: '127.0.0.1',
      port,
      security: 'offered',
      from: 've-dich@vptu.vd.example',
      publicUrl: 'https://chi-tieu.vd.example',
    },
    null,
  );
const open = async (mailer: Mailer, options: ServerOptions = {}): Promise<TestServer> => {
  const server = await openServer({ ...options, mailer });
  toClose.push(() => server.close());
  return server;
};
/** A round of the outbox in one process. */
const round = async (dependencies: Dependencies): Promise<void> =>
  sendMails(dependencies, createStructures())(new AbortController().signal);
/** Moves the clock and lets everybody sign in anew. */
const move = (server: TestServer, milliseconds: number): void => {
  server.clock.move(milliseconds);
  server.forgetSessions();
};
const mailOf = async (
  server: TestServer,
  person = 'Nguyễn Viết Ân',
): Promise<ReminderLog['reminders'][number]['mail']> =>
  (await logOf(server)).reminders.find((each) => each.person === person)?.mail ?? null;

describe('a reminder', () => {
  it('arrives with its link, once for each person, and the log says so', async () => {
    const post = await mailServer();
    const server = await open(mailerTo(post.port));
    await remindUnits(server, 'van-phong', ['skhdt', 'sldtbxh']);
    expect(await mailOf(server)).toMatchObject({ state: 'waiting', attempts: 0, last: null });
    await round(server.dependencies);
    await round(server.dependencies);
    expect(post.taken.map(({ to }) => String(to[0])).sort()).toEqual([
      'can-bo-khdt@vd.example',
      'giam-doc-khdt@vd.example',
      'giam-doc-ldtbxh@vd.example',
    ]);
    const mail = post.taken.find(({ to }) => to[0] === 'giam-doc-khdt@vd.example')?.mail;
    expect(mail?.subject).toBe('Nhắc nộp số liệu tháng 8/2024: còn 1 chỉ tiêu, hạn 17:00 ngày 20/08/2024');
    expect(mail?.text).toContain('Kính gửi đồng chí Nguyễn Viết Ân,');
    expect(mail?.text).toContain('- Doanh nghiệp thành lập mới');
    expect(mail?.text).toContain('https://chi-tieu.vd.example/2024/08/nhap-so-lieu/skhdt\n');
    expect(mail?.html).toContain('<a href="https://chi-tieu.vd.example/2024/08/nhap-so-lieu/skhdt">');
    expect(await mailOf(server)).toEqual({
      state: 'sent',
      attempts: 1,
      at: '2024-08-12T02:00:00.000Z',
      last: { outcome: 'sent', code: null },
    });
    const log = await logOf(server);
    expect(log.sendsMail).toBe(true);
    expect(JSON.stringify(log)).not.toContain('@');
  });

  it('to a mailbox that is not there is tried once; the others arrive', async () => {
    const post = await mailServer({
      refuse: (to) => (to.startsWith('giam-doc-khdt@') ? { code: 550, text: `<${to}> unknown` } : undefined),
    });
    const server = await open(mailerTo(post.port));
    await remindUnits(server, 'van-phong', ['skhdt']);
    await round(server.dependencies);
    move(server, 60 * MINUTE);
    await round(server.dependencies);
    expect(await mailOf(server)).toMatchObject({
      state: 'refused',
      attempts: 1,
      last: { outcome: 'refused', code: '550' },
    });
    expect(await mailOf(server, 'Hứa Thị Thảo')).toMatchObject({ state: 'sent' });
    expect(post.taken).toHaveLength(1);
  });

  it('waits while the server is away, each time longer, and arrives once it is back', async () => {
    const post = await mailServer();
    const server = await open(mailerTo(post.port));
    await post.close();
    toClose = toClose.slice(1);
    await remindUnits(server, 'van-phong', ['sldtbxh']);
    await round(server.dependencies);
    const person = 'Ma Thị Hiên';
    expect(await mailOf(server, person)).toMatchObject({
      state: 'waiting',
      attempts: 1,
      at: '2024-08-12T02:01:00.000Z',
      last: { outcome: 'failed' },
    });
    // Too early: it is not tried.
    await round(server.dependencies);
    move(server, MINUTE);
    await round(server.dependencies);
    expect(await mailOf(server, person)).toMatchObject({ attempts: 2, at: '2024-08-12T02:03:00.000Z' });
    const back = await mailServer({}, post.port);
    move(server, 2 * MINUTE);
    await round(server.dependencies);
    expect(await mailOf(server, person)).toMatchObject({ state: 'sent', attempts: 3 });
    expect(back.taken).toHaveLength(1);
  });

  it('is given up after so many tries, and the log says that too', async () => {
    const post = await mailServer({ refuse: () => ({ code: 451, text: 'later' }) });
    const server = await open(mailerTo(post.port));
    await remindUnits(server, 'van-phong', ['sldtbxh']);
    for (let tried = 0; tried < MOST_ATTEMPTS + 2; tried += 1) {
      await round(server.dependencies);
      move(server, 180 * MINUTE);
    }
    expect(await mailOf(server, 'Ma Thị Hiên')).toMatchObject({
      state: 'given_up',
      attempts: MOST_ATTEMPTS,
      last: { outcome: 'failed', code: '451' },
    });
  });

  it('of what has come in meanwhile is not sent', async () => {
    const post = await mailServer();
    const server = await open(mailerTo(post.port));
    await remindUnits(server, 'van-phong', ['skhdt']);
    await sent(server);
    await round(server.dependencies);
    expect(post.taken).toEqual([]);
    expect(await mailOf(server)).toMatchObject({ state: 'not_needed' });
  });

  it('goes to nobody who cannot sign in any more, and waits for nobody without an address', async () => {
    const post = await mailServer();
    const server = await open(mailerTo(post.port));
    await server.temporary.raw(`update accounts set email = null where user_name = 'can-bo-khdt'`);
    await remindUnits(server, 'van-phong', ['skhdt']);
    expect(await mailOf(server, 'Hứa Thị Thảo')).toBeNull();
    await server.temporary.raw(
      `update accounts set disabled_at = '2024-08-12T02:00:00.000Z' where user_name = 'giam-doc-khdt'`,
    );
    await round(server.dependencies);
    expect(post.taken).toEqual([]);
  });

  it('whose process died in the middle is taken over after five minutes', async () => {
    const post = await mailServer();
    const server = await open(mailerTo(post.port));
    await remindUnits(server, 'van-phong', ['sldtbxh']);
    const until = '2024-08-12T02:05:00.000Z' as Instant;
    await server.storage.write(async ({ mails }) => {
      const [mail] = await mails.waiting(1);
      if (mail !== undefined) await mails.claim(mail, until);
    });
    await round(server.dependencies);
    expect(post.taken).toEqual([]);
    move(server, 5 * MINUTE);
    await round(server.dependencies);
    expect(post.taken).toHaveLength(1);
    expect(await mailOf(server, 'Ma Thị Hiên')).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('is not lost where the clock was put back by a day', async () => {
    const post = await mailServer();
    const server = await open(mailerTo(post.port));
    await remindUnits(server, 'van-phong', ['sldtbxh']);
    server.clock.move(-24 * 60 * MINUTE);
    await round(server.dependencies);
    expect(post.taken).toHaveLength(1);
  });
});

const replicas = (
  name: string,
  engine: (() => Promise<TemporaryStorage>) | undefined,
  two: boolean,
): void => {
  it(`two replicas on ${name} send an e-mail once`, async () => {
    const post = await mailServer();
    const server = await open(mailerTo(post.port), engine === undefined ? {} : { open: engine });
    await remindUnits(server, 'van-phong', ['skhdt', 'sct', 'sldtbxh']);
    const { dependencies } = server;
    const other = two ? { ...dependencies, storage: await server.temporary.reopen() } : dependencies;
    await Promise.all([dependencies, other, dependencies, other].map(round));
    const to = post.taken.map((taken) => taken.to[0]);
    expect(to).toHaveLength(5);
    expect(new Set(to).size).toBe(5);
  }, 60_000);
};
replicas('SQLite', undefined, false);
describe.skipIf(!withPglite)('PostgreSQL in the process', () => {
  replicas('PGlite', () => openTemporaryPglite(), false);
});
const url = process.env['TEST_POSTGRES_URL'];
describe.skipIf(url === undefined)('with a server at TEST_POSTGRES_URL', () => {
  replicas('PostgreSQL', () => openTemporaryPostgres(url ?? ''), true);
});

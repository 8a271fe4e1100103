/** Letters over a real mail server: as they were written, to whom they were written, encrypted as the settings say. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { MailSettings } from '../mail-settings.ts';
import { startMailServer, type MailServer, type MailServerOptions } from '../testing/mail-server.ts';
import { temporaryDirectory } from '../testing/process.ts';
import { createMailer, type Letter } from './mailer.ts';

let running: MailServer[] = [];
afterEach(async () => {
  for (const server of running) await server.close();
  running = [];
});
const start = async (options?: MailServerOptions, port?: number): Promise<MailServer> => {
  const server = await startMailServer(options, port);
  running.push(server);
  return server;
};
const settings = (port: number, more: Partial<MailSettings> = {}): MailSettings => ({
  host: '127.0.0.1',
  port,
  security: 'offered',
  from: 've-dich@vptu.vd.example',
  publicUrl: 'https://chi-tieu.vd.example',
  ...more,
});
const LETTER: Letter = {
  id: '0190a1b2-0000-7000-8000-0000000000a1',
  to: 'giam-doc@skhdt.vd.example',
  subject: 'Nhắc nộp số liệu tháng 8/2024: còn 3 chỉ tiêu, hạn 17:00 ngày 20/08/2024',
  text: 'Kính gửi đồng chí Nguyễn Viết Ân,\n\nSố liệu chưa nộp đủ: ệ Ậ ữ Đ đ.\n',
  html: '<p>Kính gửi đồng chí <b>Nguyễn Viết Ân</b>: ệ Ậ ữ Đ đ.</p>',
};

describe('a letter', () => {
  it('arrives letter for letter, from the one sender, with nothing that gets answered', async () => {
    const server = await start();
    const mailer = createMailer(settings(server.port), null);
    expect(await mailer.send(LETTER)).toEqual({ outcome: 'sent', code: null });
    const [taken] = server.taken;
    expect([taken?.from, taken?.to]).toEqual(['ve-dich@vptu.vd.example', ['giam-doc@skhdt.vd.example']]);
    const { mail } = taken ?? {};
    expect(mail?.subject).toBe(LETTER.subject);
    expect(mail?.text).toBe(LETTER.text);
    expect(mail?.html).toContain(LETTER.html);
    expect(mail?.from?.text).toBe('"Về Đích" <ve-dich@vptu.vd.example>');
    expect(mail?.messageId).toBe(`<${LETTER.id}@vptu.vd.example>`);
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
    // Headers travel as ASCII: older servers in an office know nothing else.
    // oxlint-disable-next-line no-control-regex -- it is about control characters.
    expect(taken?.raw.split('\r\n\r\n')[0]).toMatch(/^[\t\r\n -~]*$/);
  });

  it.each([
    'a@vd.example\r\nBcc: ai-do@vd.example',
    'a@vd.example, ai-do@vd.example',
    'Ai đó <a@vd.example>',
    '"a@vd.example',
    '',
  ])('to %j is refused before anything is sent', async (to) => {
    const server = await start();
    const mailer = createMailer(settings(server.port), null);
    expect(await mailer.send({ ...LETTER, to })).toEqual({ outcome: 'refused', code: 'EADDRESS' });
    expect(server.taken).toEqual([]);
  });

  it('whose subject would begin a line of its own stays one line', async () => {
    const server = await start();
    const subject = 'Nhắc\r\nBcc: ai-do@vd.example\r\n\r\nThân thư khác\u2028\u0000x';
    await createMailer(settings(server.port), null).send({ ...LETTER, subject });
    const [taken] = server.taken;
    expect(taken?.to).toEqual([LETTER.to]);
    expect(taken?.mail.bcc).toBeUndefined();
    expect(taken?.mail.subject).toBe('Nhắc Bcc: ai-do@vd.example Thân thư khác x');
    expect(taken?.mail.text).toBe(LETTER.text);
  });

  it.each([
    [550, 'recipient', 'refused'],
    [450, 'recipient', 'failed'],
    [554, 'letter', 'refused'],
    [451, 'letter', 'failed'],
  ] as const)(
    'answered with %d at the %s is %s; no address is kept of the answer',
    async (code, at, outcome) => {
      const server = await start({
        refuse: (to, when) => (when === at ? { code, text: `<${to}> không có ở đây` } : undefined),
      });
      const delivery = await createMailer(settings(server.port), null).send(LETTER);
      expect(delivery).toEqual({ outcome, code: String(code) });
    },
  );

  it('waits for another time while the server is away, and goes when it is back', async () => {
    const server = await start();
    const { port } = server;
    await server.close();
    running = [];
    const mailer = createMailer(settings(port), null);
    expect(await mailer.send(LETTER)).toMatchObject({ outcome: 'failed' });
    const back = await start({}, port);
    expect(await mailer.send(LETTER)).toEqual({ outcome: 'sent', code: null });
    expect(back.taken).toHaveLength(1);
  });

  it('is let go where the program ends', async () => {
    const server = await start();
    const aborted = AbortSignal.abort();
    expect(await createMailer(settings(server.port), null).send(LETTER, aborted)).toMatchObject({
      outcome: 'failed',
    });
    expect(server.taken).toEqual([]);
  });
});

describe('name and password', () => {
  const onAuth: MailServerOptions['onAuth'] = ({ username, password }, _session, done) => {
    if (username === 've-dich' && password === 'mật khẩu/@:%') done(null, { user: username });
    else done(Object.assign(new Error('no'), { responseCode: 535 }));
  };
  const asking: MailServerOptions = {
    onAuth,
    authOptional: false,
    allowInsecureAuth: true,
    hideSTARTTLS: true,
  };

  it('are given where the settings hold them', async () => {
    const server = await start(asking);
    const mailer = createMailer(settings(server.port), { user: 've-dich', password: 'mật khẩu/@:%' });
    expect(await mailer.send(LETTER)).toEqual({ outcome: 'sent', code: null });
    expect(server.taken[0]?.user).toBe('ve-dich');
  });

  it('that are wrong, or missing, are to be mended: the letter waits', async () => {
    const server = await start(asking);
    const wrong = createMailer(settings(server.port), { user: 've-dich', password: 'khác' });
    expect(await wrong.send(LETTER)).toEqual({ outcome: 'failed', code: '535' });
    const missing = await createMailer(settings(server.port), null).send(LETTER);
    expect(missing.outcome).not.toBe('sent');
    expect(server.taken).toEqual([]);
  });
});

describe('encryption', () => {
  const directory = temporaryDirectory();
  const file = (name: string): string => join(directory.path, name);
  let own: { readonly key: string; readonly cert: string };
  const trusted = tls.getCACertificates('default');
  beforeAll(() => {
    // A certificate of our own for this machine, as an office's own authority would make one.
    execFileSync(
      'openssl',
      // prettier-ignore
      ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost', '-addext',
        'subjectAltName=DNS:localhost,IP:127.0.0.1', '-keyout', file('key.pem'), '-out', file('cert.pem')],
      { stdio: 'ignore' },
    );
    own = { key: readFileSync(file('key.pem'), 'utf8'), cert: readFileSync(file('cert.pem'), 'utf8') };
  });
  afterAll(() => {
    tls.setDefaultCACertificates(trusted);
    directory.drop();
  });
  const trust = (isTrusted: boolean): void =>
    tls.setDefaultCACertificates(isTrusted ? [...trusted, own.cert] : trusted);
  const withTls = (more: MailServerOptions = {}): MailServerOptions => ({
    ...own,
    disabledCommands: ['AUTH'],
    ...more,
  });

  it.each([
    ['implicit', { secure: true }],
    ['required', {}],
    ['offered', {}],
  ] as const)(
    '%s: the letter travels encrypted, to a server we trust and to no other',
    async (security, more) => {
      const server = await start(withTls(more));
      const mailer = createMailer(settings(server.port, { security }), null);
      trust(false);
      expect(await mailer.send(LETTER)).toMatchObject({ outcome: 'failed' });
      expect(server.taken).toEqual([]);
      trust(true);
      expect(await mailer.send(LETTER)).toEqual({ outcome: 'sent', code: null });
      expect(server.taken.map(({ encrypted }) => encrypted)).toEqual([true]);
    },
  );

  it('required: a server without it gets nothing', async () => {
    const server = await start(withTls({ disabledCommands: ['AUTH', 'STARTTLS'] }));
    const mailer = createMailer(settings(server.port, { security: 'required' }), null);
    expect(await mailer.send(LETTER)).toMatchObject({ outcome: 'failed' });
    expect(server.taken).toEqual([]);
  });

  it('none: as the settings say, though the server offers it', async () => {
    const server = await start(withTls());
    trust(false);
    const mailer = createMailer(settings(server.port, { security: 'none' }), null);
    expect(await mailer.send(LETTER)).toEqual({ outcome: 'sent', code: null });
    expect(server.taken[0]?.encrypted).toBe(false);
  });
});

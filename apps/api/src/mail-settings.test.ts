/** Settings of e-mail: read, or refused with a sentence that says how to mend them and gives no secret away. */
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig, readSecrets } from './config.ts';

const WHOLE = {
  SMTP_URL: 'smtp://mail.tinhuy.vn',
  MAIL_FROM: 've-dich@tinhuy.vn',
  VE_DICH_URL: 'https://chi-tieu.tinhuy.vn',
  APP_SECRET: 'k3Z9pQ7vT1xW5rB8nL2mJ6hG4fD0sAyC',
};
const mailOf = (more: Readonly<Record<string, string>> = {}) => readConfig({ ...WHOLE, ...more }).mail;
const refusalOf = (more: Readonly<Record<string, string | undefined>>): string => {
  try {
    readConfig({ ...WHOLE, ...more });
    readSecrets(readConfig({ ...WHOLE, ...more }), { ...WHOLE, ...more });
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error('it was not refused');
};

describe('a mail server', () => {
  it('is not there unless it is named', () => {
    expect(readConfig({}).mail).toBeNull();
    expect(readConfig({ SMTP_URL: ' ', MAIL_FROM: 'x' }).mail).toBeNull();
  });

  it.each([
    ['smtp://mail.tinhuy.vn', { host: 'mail.tinhuy.vn', port: 587, security: 'required' }],
    ['smtp://mail.tinhuy.vn:25/', { host: 'mail.tinhuy.vn', port: 25, security: 'required' }],
    ['smtp://10.0.0.5:25?tls=off', { host: '10.0.0.5', port: 25, security: 'none' }],
    ['smtps://mail.tinhuy.vn', { host: 'mail.tinhuy.vn', port: 465, security: 'implicit' }],
    ['smtp://localhost:1025', { host: 'localhost', port: 1025, security: 'offered' }],
    ['smtp://127.0.0.1:1025', { host: '127.0.0.1', port: 1025, security: 'offered' }],
    ['smtp://[::1]:1025', { host: '::1', port: 1025, security: 'offered' }],
    // Only looks like this machine.
    ['smtp://127.0.0.1.tinhuy.vn', { host: '127.0.0.1.tinhuy.vn', port: 587, security: 'required' }],
  ])('%s', (SMTP_URL, expected) => {
    expect(mailOf({ SMTP_URL })).toEqual({
      ...expected,
      from: 've-dich@tinhuy.vn',
      publicUrl: 'https://chi-tieu.tinhuy.vn',
    });
  });

  it('has its name and password apart from the settings, with whatever characters they have', () => {
    const environment = {
      ...WHOLE,
      SMTP_URL: 'smtps://ve-dich%40tinhuy.vn:m%E1%BA%ADt%2F%3A@mail.tinhuy.vn',
    };
    const config = readConfig(environment);
    expect(readSecrets(config, environment).mailLogin).toEqual({
      user: 've-dich@tinhuy.vn',
      password: 'mật/:',
    });
    expect(JSON.stringify(config)).not.toContain('m%E1');
    expect(readSecrets(readConfig(WHOLE), WHOLE).mailLogin).toBeNull();
  });

  it.each([
    ['SMTP_URL', 'mail.tinhuy.vn'],
    ['SMTP_URL', 'http://mail.tinhuy.vn'],
    ['SMTP_URL', 'smtp://'],
    ['SMTP_URL', 'smtp://mail.tinhuy.vn/x'],
    ['SMTP_URL', 'smtp://mail.tinhuy.vn?tls=on'],
    ['SMTP_URL', 'smtp://mail.tinhuy.vn?ignoreTLS=true'],
    ['SMTP_URL', 'smtps://mail.tinhuy.vn?tls=off'],
    ['SMTP_URL', 'smtp://ten@mail.tinhuy.vn'],
    ['SMTP_URL', 'smtp://ten:CANARY%ZZ@mail.tinhuy.vn'],
    ['SMTP_URL', 'smtp://ten:CANARY@mail.tinhuy.vn:25?tls=off'],
    ['MAIL_FROM', ''],
    ['MAIL_FROM', 'Về Đích <ve-dich@tinhuy.vn>'],
    ['MAIL_FROM', 've-dich@tinhuy.vn\r\nBcc: x@y'],
    ['VE_DICH_URL', ''],
    ['VE_DICH_URL', 'chi-tieu.tinhuy.vn'],
    ['VE_DICH_URL', 'javascript:alert(1)'],
    ['VE_DICH_URL', 'https://chi-tieu.tinhuy.vn/duong-dan'],
    ['VE_DICH_URL', 'https://ten:mat-khau@chi-tieu.tinhuy.vn'],
  ])('with %s %j is refused by name, in both languages', (name, value) => {
    const words = refusalOf({ [name]: value });
    expect(words).toContain(name);
    expect(words).toMatch(/ \/ /);
    expect(words).not.toContain('CANARY');
  });
});

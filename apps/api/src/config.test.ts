/** Settings and secrets: read once, and refused with a sentence where they are not what they must be (SEC-40). */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError, readConfig, readSecrets } from './config.ts';
import { temporaryDirectory } from './testing/process.ts';

let directory: ReturnType<typeof temporaryDirectory>;
beforeEach(() => {
  directory = temporaryDirectory();
});
afterEach(() => directory.drop());

const refusalOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return error instanceof Error ? error.message : '';
  }
  throw new Error('it was not refused');
};

describe('settings', () => {
  it('nobody gave are those of a demo on this machine only', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'demo',
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      trustProxy: [],
      logLevel: 'warn',
    });
  });

  it('are taken from the environment', () => {
    expect(
      readConfig({
        VE_DICH_MODE: 'production',
        PORT: '8080',
        VE_DICH_HOST: '0.0.0.0',
        VE_DICH_DATA: '/srv/ve-dich',
        DATABASE_URL: 'postgresql://app@db/ve_dich',
        VE_DICH_TRUST_PROXY: '10.0.0.1,10.0.0.2',
        VE_DICH_LOG: 'silent',
      }),
    ).toMatchObject({
      mode: 'production',
      port: 8080,
      host: '0.0.0.0',
      directory: '/srv/ve-dich',
      databaseUrl: 'postgresql://app@db/ve_dich',
      trustProxy: ['10.0.0.1', '10.0.0.2'],
      logLevel: 'silent',
    });
  });

  it.each(['-1', '65536', '3000x', '80.5', 'NaN', 'Infinity'])(
    'with the port %s are refused by name',
    (port) => {
      const message = refusalOf(() => readConfig({ PORT: port }));
      expect(message).toContain('PORT phải');
      expect(message).toContain('PORT must');
    },
  );

  it.each(['Demo', 'prod', 'test', ''])('with the mode «%s» are refused by name', (mode) => {
    expect(refusalOf(() => readConfig({ VE_DICH_MODE: mode }))).toMatch(
      /^VE_DICH_MODE .* \/ must be demo or production/,
    );
  });

  it.each(['mysql://u:hunter2@h/d', 'file:data.db', 'postgres', ' postgres://u:hunter2@h/d', ''])(
    'with the database «%s» are refused without saying its password',
    (url) => {
      const message = refusalOf(() => readConfig({ DATABASE_URL: url }));
      expect(message).toMatch(/^DATABASE_URL .* \/ must begin with postgres:\/\//);
      expect(message).not.toContain('hunter2');
    },
  );
});

describe('secrets in real use', () => {
  const production = () => readConfig({ VE_DICH_MODE: 'production', VE_DICH_DATA: directory.path });
  const strong = randomBytes(48).toString('base64');

  it.each([
    ['none', undefined],
    ['an empty one', ''],
    ['one of 31 bytes', randomBytes(40).toString('base64url').slice(0, 31)],
    ['one character many times', 'a'.repeat(64)],
    ['a few characters many times', 'abcabcabd'.repeat(8)],
    ['digits in order', '0123456789'.repeat(5)],
    ['the example of a manual', 'changeme-changeme-changeme-changeme'],
    ['an example in capitals', `EXAMPLE${strong}`],
    ['a word for secret', `my-secret-${strong}`],
    ['a word for password', `passWord${strong}`],
    ['hexadecimal digits in order', '0123456789abcdef0123456789abcdef'],
    ['spaces', ' '.repeat(64)],
  ])('%s is refused, with how to make one', (_, secret) => {
    const message = refusalOf(() =>
      readSecrets(production(), secret === undefined ? {} : { APP_SECRET: secret }),
    );
    expect(message).toContain('openssl rand -base64 48');
    if (secret !== undefined && secret.trim() !== '') expect(message).not.toContain(secret);
    expect(existsSync(join(directory.path, 'demo-secret'))).toBe(false);
  });

  it('made by the command that the refusal names are taken, every time', () => {
    for (let count = 0; count < 200; count += 1) {
      const made = randomBytes(48).toString('base64');
      expect(readSecrets(production(), { APP_SECRET: made }).auditKey).toHaveLength(32);
    }
    for (let count = 0; count < 200; count += 1) {
      expect(
        readSecrets(production(), { APP_SECRET: randomBytes(32).toString('hex') }).auditKey,
      ).toHaveLength(32);
    }
  });

  it('from a file are the same as from the environment', () => {
    const file = join(directory.path, 'secret');
    writeFileSync(file, `${strong}\n`);
    expect(readSecrets(production(), { APP_SECRET_FILE: file })).toEqual(
      readSecrets(production(), { APP_SECRET: strong }),
    );
  });

  it('give a key that is not the secret, and another for another secret', () => {
    const { auditKey } = readSecrets(production(), { APP_SECRET: strong });
    expect(Buffer.from(auditKey).toString('base64')).not.toBe(strong);
    const other = readSecrets(production(), { APP_SECRET: randomBytes(48).toString('base64') });
    expect(Buffer.from(other.auditKey)).not.toEqual(Buffer.from(auditKey));
  });
});

describe('secrets of a demo', () => {
  it('are made on the first start, for the owner’s eyes only, and found again', () => {
    const config = readConfig({ VE_DICH_DATA: join(directory.path, 'new') });
    const first = readSecrets(config, {});
    const file = join(config.directory, 'demo-secret');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(config.directory).mode & 0o777).toBe(0o700);
    expect(readFileSync(file, 'utf8').length).toBeGreaterThanOrEqual(43);
    expect(readSecrets(config, {})).toEqual(first);
  });
});

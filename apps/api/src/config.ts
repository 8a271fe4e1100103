/** Environment → settings, read once. The only file that knows process.env; secrets are kept apart from settings. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes, hkdfSync } from 'node:crypto';
import { join, resolve } from 'node:path';
import { readMail, type MailLogin, type MailSettings } from './mail-settings.ts';
import { DATA_DIRECTORY } from './places.ts';

export type Mode = 'demo' | 'production';

export type Config = {
  readonly mode: Mode;
  readonly port: number;
  readonly host: string;
  /** Where the SQLite file, its back-ups and a demo's secret live. */
  readonly directory: string;
  /** PostgreSQL where set; the embedded SQLite file otherwise. */
  readonly databaseUrl: string | null;
  /** Addresses of proxies whose forwarded headers count; none by default. */
  readonly trustProxy: readonly string[];
  readonly logLevel: 'info' | 'warn' | 'silent';
  /** Requests a session may make in a minute. */
  readonly requestsPerMinute: number;
  /** The mail server; `null` for none: people are reminded in the product only. */
  readonly mail: MailSettings | null;
};

export type Secrets = {
  readonly auditKey: Uint8Array;
  /** Name and password at the mail server; `null` where it asks for none. */
  readonly mailLogin: MailLogin | null;
};

/** Thrown for settings the server must not start with; its message is for the person starting it. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const portOf = (text: string | undefined): number => {
  const port = Number(text ?? '3000');
  if (!/^\d+$/.test(text ?? '3000') || port > 65_535) {
    throw new ConfigError(`PORT phải là số từ 0 đến 65535 / PORT must be 0 to 65535: ${text}`);
  }
  return port;
};

const refuseMail = (vi: string, en: string): ConfigError => new ConfigError(`${vi} / ${en}`);

/** Reads the settings; throws `ConfigError` with what is wrong and how to mend it. */
export const readConfig = (environment: Environment = process.env): Config => {
  const mode = environment['VE_DICH_MODE'] ?? 'demo';
  if (mode !== 'demo' && mode !== 'production') {
    throw new ConfigError(`VE_DICH_MODE phải là demo hoặc production / must be demo or production: ${mode}`);
  }
  const databaseUrl = environment['DATABASE_URL'] ?? null;
  if (databaseUrl !== null && !/^postgres(?:ql)?:\/\//.test(databaseUrl)) {
    throw new ConfigError('DATABASE_URL phải bắt đầu bằng postgres:// / must begin with postgres://');
  }
  return {
    mode,
    port: portOf(environment['PORT']),
    host: environment['VE_DICH_HOST'] ?? '127.0.0.1',
    directory: resolve(environment['VE_DICH_DATA'] ?? DATA_DIRECTORY),
    databaseUrl,
    trustProxy: (environment['VE_DICH_TRUST_PROXY'] ?? '')
      .split(',')
      .map((address) => address.trim())
      .filter((address) => address !== ''),
    logLevel: environment['VE_DICH_LOG'] === 'silent' ? 'silent' : mode === 'demo' ? 'warn' : 'info',
    requestsPerMinute: 1200,
    mail: readMail(environment, refuseMail)?.settings ?? null,
  };
};

const KNOWN_EXAMPLES = /changeme|example|secret|password|0123456789abcdef/i;
const SECRET_BYTES = 32;

/** A secret nobody chose: long, not one character repeated, not an example out of a manual (SEC-40). */
const isStrong = (secret: string): boolean =>
  Buffer.byteLength(secret) >= SECRET_BYTES && new Set(secret).size >= 12 && !KNOWN_EXAMPLES.test(secret);

const readSecretFile = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new ConfigError(`Không đọc được APP_SECRET_FILE / APP_SECRET_FILE cannot be read: ${file}`);
  }
};

/** A demo keeps a secret of its own beside its file, made on first start. */
const demoSecret = (directory: string): string => {
  const file = join(directory, 'demo-secret');
  try {
    return readFileSync(file, 'utf8');
  } catch {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const secret = randomBytes(SECRET_BYTES).toString('base64url');
    writeFileSync(file, secret, { mode: 0o600, flag: 'wx' });
    return secret;
  }
};

/** Reads the secrets; production refuses to start on a missing or weak one. */
export const readSecrets = (config: Config, environment: Environment = process.env): Secrets => {
  const file = environment['APP_SECRET_FILE'];
  const given = file === undefined ? environment['APP_SECRET'] : readSecretFile(file);
  if (config.mode === 'production' && (given === undefined || !isStrong(given))) {
    throw new ConfigError(
      'APP_SECRET (hoặc APP_SECRET_FILE) phải có ít nhất 32 byte ngẫu nhiên. Tạo bằng: openssl rand -base64 48 / ' +
        'must hold at least 32 random bytes; make one with: openssl rand -base64 48',
    );
  }
  const secret = given ?? demoSecret(config.directory);
  return {
    auditKey: new Uint8Array(hkdfSync('sha256', secret, 've-dich', 'audit', SECRET_BYTES)),
    mailLogin: readMail(environment, refuseMail)?.login ?? null,
  };
};

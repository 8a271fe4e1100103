/** Composition root: the only file that constructs what the server stands on. */
import type { Instant } from '@ve-dich/domain';
import type { Office } from '@ve-dich/reports';
import { openPostgres, openSqlite, type Storage } from '@ve-dich/storage';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { createPasswords, type Passwords } from './accounts/passwords.ts';
import { clockStartingAt, systemClock, type Clock } from './clock.ts';
import { ConfigError, type Config, type Secrets } from './config.ts';
import { createMailer, type Mailer } from './operation/mailer.ts';
import { MIGRATIONS_DIRECTORY } from './places.ts';
import { prepareDemo, type Demo } from './demo/demo.ts';
import { readOffice } from './reports/office.ts';

export type Dependencies = {
  readonly config: Config;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly passwords: Passwords;
  /** A new unguessable id. */
  readonly newId: () => string;
  /** A session's secret: 256 random bits, for the cookie only. */
  readonly newSessionSecret: () => string;
  /** What the demo shows on its sign-in page; `null` outside a demo. */
  readonly demo: Demo | null;
  /** The way to the mail server; `null` where none is set up. */
  readonly mailer: Mailer | null;
  /** Whose papers reports are; `null` for the usual names of the province. */
  readonly office: Office | null;
};

/** Opens the engine the settings name. */
export const openStorage = async (config: Config, secrets: Secrets): Promise<Storage> => {
  const { auditKey } = secrets;
  if (config.databaseUrl !== null) {
    const migrations = join(MIGRATIONS_DIRECTORY, 'postgres');
    return openPostgres({ url: config.databaseUrl, auditKey, migrations });
  }
  mkdirSync(config.directory, { recursive: true, mode: 0o700 });
  return openSqlite({
    file: join(config.directory, 've-dich.db'),
    auditKey,
    migrations: join(MIGRATIONS_DIRECTORY, 'sqlite'),
  });
};

/** A real database says so from its first start, before anybody could open it as a demo. */
const claimForRealUse = (storage: Storage, now: Instant): Promise<void> =>
  storage.write(async ({ installation, audit }) => {
    if ((await installation.fact('mode')) !== null) return;
    await installation.setFact('mode', 'production');
    await audit.append([
      {
        at: now,
        actorId: 'system',
        action: 'installation.opened',
        objectKind: 'installation',
        objectId: 'production',
      },
    ]);
  });

/** A database is either a demo's or a real one, for good: what is invented must never stand among what is true. */
const checkMode = async (storage: Storage, config: Config): Promise<void> => {
  const mode = await storage.read((repositories) => repositories.installation.fact('mode'));
  if (mode === null && config.mode === 'production') return claimForRealUse(storage, systemClock.now());
  if (mode !== null && mode !== config.mode) {
    throw new ConfigError(
      `Cơ sở dữ liệu này là của chế độ ${mode}, không mở được ở chế độ ${config.mode} / ` +
        `this database belongs to ${mode} mode and does not open in ${config.mode} mode`,
    );
  }
  return undefined;
};

/** Opens the storage, seeds a demo's empty one, and puts the parts together. */
export const createDependencies = async (config: Config, secrets: Secrets): Promise<Dependencies> => {
  const storage = await openStorage(config, secrets);
  try {
    await checkMode(storage, config);
    const passwords = createPasswords();
    const newId = randomUUIDv7;
    const demo = config.mode === 'demo' ? await prepareDemo({ storage, passwords, newId }) : null;
    return {
      config,
      storage,
      clock: demo === null ? systemClock : clockStartingAt(demo.now),
      passwords,
      newId,
      newSessionSecret: () => randomBytes(32).toString('base64url'),
      demo,
      office: readOffice(config.directory),
      mailer: config.mail === null ? null : createMailer(config.mail, secrets.mailLogin),
    };
  } catch (error) {
    await storage.close();
    throw error;
  }
};

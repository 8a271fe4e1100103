/** The real server over a real, temporary database filled with the demo's book: what the tests of the API talk to. */
import { addressOf, routes, type RouteName } from '@ve-dich/contract';
import { sampleBook } from '@ve-dich/sample';
import type { Storage } from '@ve-dich/storage';
import { openTemporarySqlite, type TemporaryStorage } from '@ve-dich/storage/testing';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Passwords } from '../accounts/passwords.ts';
import { buildApp } from '../app.ts';
import type { Config, Mode } from '../config.ts';
import { prepareDemo } from '../demo/demo.ts';
import type { Dependencies } from '../dependencies.ts';
import { OWN_REQUEST_HEADER } from '../http/guard.ts';
import type { Mailer } from '../operation/mailer.ts';
import { standingClock, type StandingClock } from './clock.ts';
import { createWeakPasswords } from './passwords.ts';

/** One account of each role, by user name. */
export const ACCOUNT_OF = {
  leader: 'bi-thu',
  office: 'van-phong',
  head: 'giam-doc-khdt',
  clerk: 'can-bo-khdt',
  auditor: 'kiem-tra',
  administrator: 'quan-tri',
} as const;

export type ServerOptions = {
  /** The engine; SQLite where not said. */
  readonly open?: () => Promise<TemporaryStorage>;
  readonly mode?: Mode;
  /** The built browser part; none where not said, whatever lies in the house. */
  readonly web?: string;
  readonly requestsPerMinute?: number;
  /** None where not said: nobody gets an e-mail. */
  readonly mailer?: Mailer;
  /** Cheap ones where not said: at full strength they take most of the tests' time. */
  readonly createPasswords?: () => Passwords;
  /** Adds to what the demo's book has left in the database. */
  readonly prepare?: (storage: Storage) => Promise<void>;
};

type Headers = Readonly<Record<string, string>>;

export type TestServer = {
  readonly app: FastifyInstance;
  readonly storage: Storage;
  readonly temporary: TemporaryStorage;
  readonly dependencies: Dependencies;
  readonly passwords: Passwords;
  readonly clock: StandingClock;
  readonly password: string;
  /** The cookie of a new session. */
  readonly signIn: (userName: string, password?: string) => Promise<string>;
  /** The cookie of this server's usual session of an account, made when first asked for. */
  readonly cookieOf: (userName: string) => Promise<string>;
  /** Everybody signs in anew from now on: after the clock was moved past a session's life. */
  readonly forgetSessions: () => void;
  /** Asks a route of the contract, as somebody or (`null`) as nobody. */
  readonly ask: (
    userName: string | null,
    name: RouteName,
    parameters?: Readonly<Record<string, string | number>>,
    more?: { readonly query?: Readonly<Record<string, string>>; readonly headers?: Headers },
  ) => Promise<LightMyRequestResponse>;
  /** Sends a change as our own pages do. */
  readonly send: (
    userName: string,
    name: RouteName,
    parameters: Readonly<Record<string, string | number>>,
    more?: { readonly body?: object; readonly version?: number; readonly key?: string },
  ) => Promise<LightMyRequestResponse>;
  readonly close: () => Promise<void>;
};

/** What our own pages send with a change. */
export const OWN: Headers = { [OWN_REQUEST_HEADER]: '1' };

/** No page is built here: the API works alone. */
const NO_WEB = join(tmpdir(), 've-dich-no-web');

const testConfig = (mode: Mode, directory: string, requestsPerMinute = 1_000_000): Config => ({
  mode,
  port: 0,
  host: '127.0.0.1',
  directory,
  databaseUrl: null,
  trustProxy: [],
  logLevel: 'silent',
  requestsPerMinute,
  mail: null,
});

/** The cookie of an answer as a browser would send it back. */
export const cookieFrom = (answer: LightMyRequestResponse): string => {
  const [cookie] = answer.cookies;
  if (cookie === undefined) throw new Error(`no cookie in the answer: ${answer.statusCode} ${answer.body}`);
  return `${cookie.name}=${cookie.value}`;
};

export const postSession = (
  app: FastifyInstance,
  userName: string,
  password: string,
  headers: Headers = {},
): Promise<LightMyRequestResponse> =>
  app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { ...OWN, ...headers },
    payload: { userName, password },
  });

/** A file filled with the demo's book, made once for each process of tests: filling one takes longer than most tests. */
let filled: Promise<string> | null = null;

const fillOnce = async (): Promise<string> => {
  const { storage, location, drop } = await openTemporarySqlite();
  await prepareDemo({ storage, passwords: createWeakPasswords(), newId: randomUUIDv7 });
  await storage.close();
  const folder = mkdtempSync(join(tmpdir(), 've-dich-filled-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 've-dich.sqlite');
  copyFileSync(location ?? '', file);
  await drop();
  return file;
};

const openFilled = async (): Promise<TemporaryStorage> =>
  openTemporarySqlite({ copyOf: await (filled ??= fillOnce()) });

export const openServer = async (options: ServerOptions = {}): Promise<TestServer> => {
  const mode = options.mode ?? 'demo';
  const directory = mkdtempSync(join(tmpdir(), 've-dich-api-'));
  // Passwords of another strength have hashes of their own.
  const open = options.open ?? (options.createPasswords === undefined ? openFilled : openTemporarySqlite);
  const temporary = await open();
  const { storage } = temporary;
  const clock = standingClock(sampleBook.now);
  const passwords = (options.createPasswords ?? createWeakPasswords)();
  const demo = await prepareDemo({ storage, passwords, newId: randomUUIDv7 });
  const dependencies: Dependencies = {
    config: testConfig(mode, directory, options.requestsPerMinute),
    storage,
    clock,
    passwords,
    newId: randomUUIDv7,
    newSessionSecret: () => randomBytes(32).toString('base64url'),
    demo: mode === 'demo' ? demo : null,
    mailer: options.mailer ?? null,
    office: null,
  };
  await options.prepare?.(storage);
  const app = await buildApp(dependencies, options.web ?? NO_WEB);

  const signIn = async (userName: string, password = demo.password): Promise<string> =>
    cookieFrom(await postSession(app, userName, password));
  const cookies = new Map<string, Promise<string>>();
  const cookieOf = (userName: string): Promise<string> => {
    const known = cookies.get(userName) ?? signIn(userName);
    cookies.set(userName, known);
    return known;
  };
  return {
    app,
    storage,
    temporary,
    dependencies,
    passwords,
    clock,
    password: demo.password,
    signIn,
    cookieOf,
    forgetSessions: () => cookies.clear(),
    ask: async (userName, name, parameters = {}, { query = {}, headers = {} } = {}) => {
      const cookie = userName === null ? {} : { cookie: await cookieOf(userName) };
      return app.inject({
        method: 'GET',
        url: addressOf(name, parameters, query),
        headers: { ...cookie, ...headers },
      });
    },
    send: async (userName, name, parameters, { body, version, key } = {}) =>
      app.inject({
        method: routes[name].method,
        url: addressOf(name, parameters),
        headers: {
          ...OWN,
          cookie: await cookieOf(userName),
          ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
          ...(key === undefined ? {} : { 'idempotency-key': key }),
        },
        ...(body === undefined ? {} : { payload: body }),
      }),
    close: async () => {
      await app.close();
      await temporary.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};

/** Signing in and out: who gets in, what the cookie is, what is stored, what is written down (SEC-01, SEC-02, SEC-10, SEC-12, SEC-43). */
import { session } from '@ve-dich/contract';
import { hash } from '@node-rs/argon2';
import { sampleBook } from '@ve-dich/sample';
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { MINUTE } from '../testing/clock.ts';
import { describeOnEngines, describeServer, type Given } from '../testing/engines.ts';
import { expectRefusal } from '../testing/problem.ts';
import { cookieFrom, OWN, postSession, type TestServer } from '../testing/server.ts';
import { createPasswords } from './passwords.ts';

const auditOf = async ({ storage }: TestServer, userName: string, from = 0) => {
  const { id, rows } = await storage.read(async ({ accounts, audit }) => ({
    id: (await accounts.byUserName(userName))?.id,
    rows: await audit.after(from, 10_000),
  }));
  return rows
    .filter(({ objectId }) => objectId === id)
    .map(({ action, actorId, before, after }) => {
      expect([actorId, before, after]).toEqual([id, null, null]);
      return action;
    });
};
const auditHead = ({ storage }: TestServer): Promise<number> =>
  storage.read(async ({ audit }) => (await audit.head()).sequence);

const disable = (server: TestServer, userName: string): Promise<void> =>
  server.storage.write(async ({ accounts, audit }) => {
    const account = await accounts.byUserName(userName);
    if (account === null) throw new RangeError(userName);
    expect(await accounts.disable(account.id, server.clock.now())).toBe(true);
    await audit.append([
      {
        at: server.clock.now(),
        actorId: account.id,
        action: 'account.disabled',
        objectKind: 'account',
        objectId: account.id,
      },
    ]);
  });

const addAccount = (server: TestServer, userName: string, passwordHash: string): Promise<void> =>
  server.storage.write(async ({ accounts, organisation, audit }) => {
    const [person] = await organisation.people();
    if (person === undefined) throw new RangeError('no people');
    const id = `account-${userName}`;
    await accounts.add({
      id,
      personId: person.id,
      userName,
      role: 'leader',
      unitId: person.unitId,
      email: null,
      disabledAt: null,
      epoch: 1,
      passwordHash,
    });
    await audit.append([
      { at: server.clock.now(), actorId: id, action: 'account.added', objectKind: 'account', objectId: id },
    ]);
  });

/** The throttle forgets a name that waited long enough; tests that fail on purpose must not make the next one wait. */
const breathe = (given: Given): void => given().clock.move(11 * MINUTE);

const signingIn = (given: Given): void => {
  it('with the right name and password answers 201 with who is signed in', async () => {
    const answer = await postSession(given().app, 'giam-doc-khdt', given().password);
    expect(answer.statusCode).toBe(201);
    const told = session.strict().parse(JSON.parse(answer.body));
    expect(told).toMatchObject({
      account: { userName: 'giam-doc-khdt', role: 'head' },
      person: { fullName: sampleBook.people.find(({ code }) => code === 'dung-dau-skhdt')?.fullName ?? '' },
      unit: { code: 'skhdt' },
      start: { year: 2024, month: 7 },
    });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).not.toMatch(/argon2|passwordHash/);
  });

  it.each(['  bi-thu ', 'BI-THU', '\tBi-Thu\n'])('takes the name %j for bi-thu', async (userName) => {
    expect((await postSession(given().app, userName, given().password)).statusCode).toBe(201);
  });

  it.each([
    'CHI-TIEU-2024-VE-DICH',
    ' chi-tieu-2024-ve-dich',
    'chi-tieu-2024-ve-dich ',
    'chi-tieu-2024-ve-dic',
    '',
  ])('does not take %j for the password', async (password) => {
    const answer = await postSession(given().app, 'bi-thu', password);
    expect([400, 401]).toContain(answer.statusCode);
    expect(answer.headers['set-cookie']).toBeUndefined();
    breathe(given);
  });

  it('refuses a wrong password, an unknown name and a disabled account with the very same answer', async () => {
    const server = given();
    await disable(server, 'chanh-van-phong');
    await disable(server, 'quan-tri');
    // Nobody has failed under these names yet: a second failure would say that one try fewer is left.
    const refused = [
      await postSession(server.app, 'van-phong', 'a wrong password'),
      await postSession(server.app, 'nobody-of-that-name', 'a wrong password'),
      await postSession(server.app, 'chanh-van-phong', server.password),
      await postSession(server.app, 'quan-tri', 'a wrong password'),
    ];
    const seen = refused.map((answer) => {
      const { instance, ...rest } = expectRefusal(answer, 401, 'wrong-credentials');
      expect(instance).toMatch(/^[0-9a-f-]{36}$/);
      const { date: _, 'content-length': __, ...headers } = answer.headers;
      return JSON.stringify([rest, Object.keys(headers).sort(), headers['retry-after']]);
    });
    expect(new Set(seen).size).toBe(1);
    breathe(given);
  });

  it('takes a Vietnamese password in either spelling of Unicode', async () => {
    const composed = 'Tháng Ba đã biết đường về đích'.normalize('NFC');
    const decomposed = composed.normalize('NFD');
    expect(decomposed).not.toBe(composed);
    await addAccount(given(), 'nfc', await given().passwords.hash(composed));
    await addAccount(given(), 'nfd', await given().passwords.hash(decomposed));
    for (const name of ['nfc', 'nfd']) {
      expect((await postSession(given().app, name, composed)).statusCode).toBe(201);
      expect((await postSession(given().app, name, decomposed)).statusCode).toBe(201);
      expectRefusal(await postSession(given().app, name, composed.toLowerCase()), 401, 'wrong-credentials');
    }
    breathe(given);
  });

  it('takes an account’s name in either spelling of Unicode', async () => {
    await addAccount(given(), 'Bí-Thư-Tỉnh'.normalize('NFD'), await given().passwords.hash(given().password));
    for (const typed of ['bí-thư-tỉnh'.normalize('NFC'), 'BÍ-THƯ-TỈNH'.normalize('NFD')]) {
      expect((await postSession(given().app, typed, given().password)).statusCode).toBe(201);
    }
  });

  it('makes a new session each time and ends none of the others', async () => {
    const first = await given().signIn('kiem-tra');
    const second = await given().signIn('kiem-tra');
    expect(second).not.toBe(first);
    for (const cookie of [first, second]) {
      expect((await given().app.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(200);
    }
  });

  it('never keeps a session id that came with the request', async () => {
    const planted = `sid-demo=${'P'.repeat(43)}`;
    const answer = await postSession(given().app, 'kiem-tra', given().password, { cookie: planted });
    expect(cookieFrom(answer)).not.toBe(planted);
    expectRefusal(
      await given().app.inject({ url: '/api/session', headers: { cookie: planted } }),
      401,
      'not-signed-in',
    );
  });

  it('stores of the session’s secret its SHA-256 and nothing else', async () => {
    const cookie = await given().signIn('kiem-tra');
    const secret = cookie.split('=')[1] ?? '';
    expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const rows = await given().temporary.raw('select * from sessions');
    const digest = createHash('sha256').update(secret).digest('hex');
    expect(rows.filter((row) => row['id_hash'] === digest)).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('writes down that a session was opened, ended or refused, and by whom', async () => {
    const from = await auditHead(given());
    const cookie = await given().signIn('can-bo-khdt');
    await postSession(given().app, 'can-bo-khdt', 'a wrong password');
    await given().app.inject({ method: 'DELETE', url: '/api/session', headers: { ...OWN, cookie } });
    expect(await auditOf(given(), 'can-bo-khdt', from)).toEqual([
      'session.opened',
      'session.refused',
      'session.ended',
    ]);
    expect(await given().storage.verifyAudit()).toMatchObject({ intact: true });
    breathe(given);
  });

  it('out ends the session at once and clears the cookie', async () => {
    const cookie = await given().signIn('bi-thu');
    const out = await given().app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { ...OWN, cookie },
    });
    expect(out.statusCode).toBe(204);
    expect(out.cookies).toEqual([expect.objectContaining({ name: 'sid-demo', value: '', path: '/' })]);
    expect(new Date(out.cookies[0]?.expires ?? 'never').getTime()).toBeLessThanOrEqual(Date.now());
    expectRefusal(await given().app.inject({ url: '/api/years', headers: { cookie } }), 401, 'not-signed-in');
    const again = await given().app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { ...OWN, cookie },
    });
    expectRefusal(again, 401, 'not-signed-in');
  });

  it('does no longer hold for an account that is disabled, from its next request on', async () => {
    const cookie = await given().signIn('giam-doc-ldtbxh');
    expect((await given().app.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(200);
    await disable(given(), 'giam-doc-ldtbxh');
    for (const url of ['/api/session', '/api/years', '/api/years/2024/months/7/dashboard']) {
      expectRefusal(await given().app.inject({ url, headers: { cookie } }), 401, 'not-signed-in');
    }
  });

  it('makes an older hash anew at the strength of today', async () => {
    const password = 'một mật khẩu cũ nhưng dài';
    // argon2id is what the library makes where nothing else is said.
    const weak = await hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 });
    await addAccount(given(), 'cu', weak);
    expect(weak).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(given().passwords.isOld(weak)).toBe(true);
    const stored = async () =>
      (await given().storage.read(({ accounts }) => accounts.byUserName('cu')))?.passwordHash ?? '';
    await postSession(given().app, 'cu', 'a wrong password');
    expect(await stored()).toBe(weak);
    expect((await postSession(given().app, 'cu', password)).statusCode).toBe(201);
    const renewed = await stored();
    expect(renewed).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect((await postSession(given().app, 'cu', password)).statusCode).toBe(201);
    expect(await stored()).toBe(renewed);
  });
};
// At full strength, as in real use; elsewhere the tests' passwords are cheap.
describeOnEngines('signing in', signingIn, { createPasswords });

describeServer('the session cookie of a demo', {}, (given) => {
  it('is for http only, for this site, for every path, and ends with the browser', async () => {
    const answer = await postSession(given().app, 'bi-thu', given().password);
    const header = String(answer.headers['set-cookie']);
    const [pair, ...attributes] = header.split('; ');
    expect(pair).toMatch(/^sid-demo=[A-Za-z0-9_-]{43}$/);
    expect(attributes.map((each) => each.toLowerCase()).sort()).toEqual([
      'httponly',
      'path=/',
      'samesite=lax',
    ]);
  });
});

describeServer('the session cookie of real use', { mode: 'production' }, (given) => {
  it('is bound to this host and to TLS besides', async () => {
    const answer = await postSession(given().app, 'bi-thu', given().password);
    const header = String(answer.headers['set-cookie']);
    const [pair, ...attributes] = header.split('; ');
    expect(pair).toMatch(/^__Host-sid=[A-Za-z0-9_-]{43}$/);
    expect(attributes.map((each) => each.toLowerCase()).sort()).toEqual([
      'httponly',
      'path=/',
      'samesite=lax',
      'secure',
    ]);
  });

  it('is cleared with the attributes it was set with', async () => {
    const cookie = await given().signIn('bi-thu');
    const out = await given().app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { ...OWN, cookie },
    });
    expect(String(out.headers['set-cookie'])).toMatch(/^__Host-sid=; .*Secure/);
  });

  it('tells a stranger nothing of a demo', async () => {
    const about = JSON.parse((await given().app.inject('/api/about')).body) as Record<string, unknown>;
    expect(about).toMatchObject({ mode: 'production', demo: null });
    expect(JSON.stringify(about)).not.toContain(given().password);
  });
});

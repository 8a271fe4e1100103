/** Whatever a client sends wrongly is answered with a problem document of 4xx (SEC-20, SEC-21, SEC-25, SEC-26). */
import { expect, it } from 'vitest';
import { describeOnEngines, describeServer } from '../testing/engines.ts';
import { expectRefusal, problemIn } from '../testing/problem.ts';
import { OWN } from '../testing/server.ts';

const DASHBOARD = '/api/years/2024/months/7/dashboard';
const KIB = 1024;

const BAD_ADDRESSES: readonly (readonly [url: string, status: number, code: string])[] = [
  ['/api/years/2024/months/13/dashboard', 400, 'malformed'],
  ['/api/years/2024/months/0/dashboard', 400, 'malformed'],
  ['/api/years/2024/months/00/dashboard', 400, 'malformed'],
  ['/api/years/2024/months/-1/dashboard', 400, 'malformed'],
  ['/api/years/2024/months/7.0/dashboard', 400, 'malformed'],
  ['/api/years/2024/months/07x/dashboard', 400, 'malformed'],
  ['/api/years/2024/months/%E0%A5%AD/dashboard', 400, 'malformed'],
  ['/api/years/2024/months/%20/dashboard', 400, 'malformed'],
  ['/api/years/abc/months/7/dashboard', 400, 'malformed'],
  ['/api/years/1899/months/7/dashboard', 400, 'malformed'],
  ['/api/years/2200/months/7/dashboard', 400, 'malformed'],
  ['/api/years/99999/months/7/dashboard', 400, 'malformed'],
  ['/api/years/0x7e8/months/7/dashboard', 400, 'malformed'],
  ['/api/years/2e3/months/7/dashboard', 400, 'malformed'],
  ['/api/years/+2024/target-sets', 400, 'malformed'],
  ['/api/years/2024%00/target-sets', 400, 'malformed'],
  ['/api/years/NaN/indicators', 400, 'malformed'],
  ['/api/years/2024/months/7/indicators/..%2f..%2fetc%2fpasswd', 400, 'malformed'],
  ['/api/years/2024/months/7/indicators/ct_04', 400, 'malformed'],
  [`/api/years/2024/months/7/indicators/${'c'.repeat(41)}`, 400, 'malformed'],
  ['/api/years/2024/months/7/indicators/ct-04%27%20or%201=1', 400, 'malformed'],
  ['/api/years/2024/months/7/indicators/__proto__', 400, 'malformed'],
  ['/api/years/2024/months/7/indicators/constructor', 404, 'not-found'],
  ['/api/years/2024/months/7/indicators/tostring', 404, 'not-found'],
  [`/api/years/2024/months/7/indicators/${'c'.repeat(40)}`, 404, 'not-found'],
  [`${DASHBOARD}?set=`, 400, 'malformed'],
  [`${DASHBOARD}?set=tu&set=tu`, 400, 'malformed'],
  [`${DASHBOARD}?set[]=tu`, 400, 'malformed'],
  [`${DASHBOARD}?set=${'t'.repeat(41)}`, 400, 'malformed'],
  [`${DASHBOARD}?set=TU`, 400, 'malformed'],
  [`${DASHBOARD}?unknown=1`, 400, 'malformed'],
  [`${DASHBOARD}?set=tu&unknown=1`, 400, 'malformed'],
  [`${DASHBOARD}?__proto__=1`, 400, 'malformed'],
  [`${DASHBOARD}?constructor=1`, 400, 'malformed'],
  ['/api/years/2024/indicators?sort=name', 400, 'malformed'],
  ['/api/nothing-here', 404, 'not-found'],
  ['/api', 404, 'not-found'],
  ['/api/', 404, 'not-found'],
  ['/api/years/', 404, 'not-found'],
  ['/api/years/2024', 404, 'not-found'],
  ['/API/years', 404, 'not-found'],
  ['/api//years', 404, 'not-found'],
  [`${DASHBOARD}/`, 404, 'not-found'],
  ['/api/years/..%2f..%2fetc', 404, 'not-found'],
  ['/.env', 404, 'not-found'],
  ['/metrics', 404, 'not-found'],
];

describeOnEngines('an address that is not well formed', (given) => {
  it.each(BAD_ADDRESSES)('%s is answered with %i %s', async (url, status, code) => {
    const answer = await given().app.inject({ url, headers: { cookie: await given().cookieOf('bi-thu') } });
    expectRefusal(answer, status, code);
  });

  it('is refused to a stranger before anybody looks at it', async () => {
    for (const [url, status] of BAD_ADDRESSES) {
      const answer = await given().app.inject(url);
      // Where no route is there is nothing to guard: only that is 404 for everybody.
      const isRoute = status === 400 || url.includes('/indicators/');
      expect([url, answer.statusCode]).toEqual([url, isRoute ? 401 : 404]);
    }
  });
});

describeServer('a request that is not well formed', {}, (given) => {
  it.each(['/api/years/%zz', '/%', '/api/%E0%A4%A', '/api/years/%c0%ae/target-sets', '/%ff%fe'])(
    '%s, whose escapes are broken, is a problem of the client',
    async (url) => {
      const cookie = await given().cookieOf('bi-thu');
      for (const headers of [{}, { cookie }]) {
        const answer = await given().app.inject({ url, headers });
        expect([400, 401, 404]).toContain(answer.statusCode);
        problemIn(answer);
      }
    },
  );

  it('a very long part of an address is a problem of the client', async () => {
    const cookie = await given().cookieOf('bi-thu');
    for (const length of [100, 199, 200, 201, 500, 3000]) {
      const url = `/api/years/2024/months/7/indicators/${'a'.repeat(length)}`;
      const answer = await given().app.inject({ url, headers: { cookie } });
      expect([400, 404, 414]).toContain(answer.statusCode);
      problemIn(answer);
    }
  });

  it('an address over four KiB is too large, just under it is not', async () => {
    const cookie = await given().cookieOf('bi-thu');
    const base = `${DASHBOARD}?x=`;
    const over = await given().app.inject({
      url: base + 'y'.repeat(4 * KIB - base.length + 1),
      headers: { cookie },
    });
    expectRefusal(over, 413, 'too-large');
    const under = await given().app.inject({
      url: base + 'y'.repeat(4 * KIB - base.length),
      headers: { cookie },
    });
    expectRefusal(under, 400, 'malformed');
    const nowhere = await given().app.inject({ url: `/nowhere?${'y'.repeat(5 * KIB)}` });
    expectRefusal(nowhere, 413, 'too-large');
  });

  it('a method an address does not take is a problem of the client', async () => {
    const { app, cookieOf } = given();
    const cookie = await cookieOf('bi-thu');
    for (const method of ['PUT', 'PATCH', 'POST', 'DELETE', 'OPTIONS'] as const) {
      const answer = await app.inject({ method, url: DASHBOARD, headers: { ...OWN, cookie }, payload: {} });
      expect([404, 405]).toContain(answer.statusCode);
      problemIn(answer);
    }
    const put = await app.inject({ method: 'PUT', url: '/api/session', headers: OWN, payload: {} });
    expect([404, 405]).toContain(put.statusCode);
    problemIn(put);
  });
});

const BODIES: readonly (readonly [what: string, body: string])[] = [
  ['no JSON', 'userName=bi-thu&password=x'],
  ['half JSON', '{"userName":"bi-thu","password":'],
  ['JSON with a comma too many', '{"userName":"bi-thu","password":"x",}'],
  ['a byte order mark alone', '\uFEFF'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a list of the right thing', '[{"userName":"bi-thu","password":"x"}]'],
  ['a number', '12'],
  ['a string', '"bi-thu"'],
  ['an empty object', '{}'],
  ['no password', '{"userName":"bi-thu"}'],
  ['no name', '{"password":"x"}'],
  ['an empty name', '{"userName":"","password":"x"}'],
  ['an empty password', '{"userName":"bi-thu","password":""}'],
  ['a name of 65 characters', JSON.stringify({ userName: 'a'.repeat(65), password: 'x' })],
  ['a password of 129 characters', JSON.stringify({ userName: 'bi-thu', password: 'x'.repeat(129) })],
  ['a number as name', '{"userName":1,"password":"x"}'],
  ['a boolean as password', '{"userName":"bi-thu","password":true}'],
  ['a list as name', '{"userName":["bi-thu"],"password":"x"}'],
  ['an object as password', '{"userName":"bi-thu","password":{"$ne":""}}'],
  ['null as password', '{"userName":"bi-thu","password":null}'],
  ['a key too many', '{"userName":"bi-thu","password":"x","role":"leader"}'],
  ['the key __proto__', '{"userName":"bi-thu","password":"x","__proto__":{"role":"leader"}}'],
  [
    'the key constructor',
    '{"userName":"bi-thu","password":"x","constructor":{"prototype":{"role":"leader"}}}',
  ],
  ['the key __proto__ within', '{"userName":{"__proto__":{}},"password":"x"}'],
  ['deep nesting', `{"userName":${'['.repeat(5000)}${']'.repeat(5000)},"password":"x"}`],
];

const TYPES: readonly (readonly [type: string | null, accepted: boolean])[] = [
  ['application/json', true],
  ['application/json; charset=utf-8', true],
  ['application/json\ta', false],
  ['application/jsonx', false],
  ['application/json-patch+json', false],
  ['application/problem+json', false],
  ['text/plain', false],
  ['text/json', false],
  ['application/x-www-form-urlencoded', false],
  ['multipart/form-data; boundary=x', false],
  ['application/octet-stream', false],
  ['text/plain; application/json', false],
  ['garbage', false],
  [null, false],
];

describeOnEngines('the body of a sign-in', (given) => {
  const post = (payload: string, headers: Readonly<Record<string, string>> = {}) =>
    given().app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { ...OWN, 'content-type': 'application/json', ...headers },
      payload,
    });

  it.each(BODIES)('with %s is malformed', async (_, body) => {
    const refused = expectRefusal(await post(body), 400, 'malformed');
    for (const { path } of refused.errors ?? []) expect(path).toMatch(/^(?:body|request)/);
  });

  it('names the field that is wrong, in both languages, and not what was in it', async () => {
    const refused = expectRefusal(await post('{"userName":"bi-thu","password":7418529}'), 400, 'malformed');
    expect(refused.errors).toEqual([
      {
        path: 'body.password',
        message: { vi: expect.any(String) as string, en: expect.any(String) as string },
      },
    ]);
    expect(JSON.stringify(refused)).not.toContain('7418529');
  });

  it('of 300 KB is too large', async () => {
    const body = JSON.stringify({ userName: 'bi-thu', password: 'x'.repeat(300 * KIB) });
    expectRefusal(await post(body), 413, 'too-large');
  });

  it('of 256 KiB or less is read and judged by its content', async () => {
    const body = JSON.stringify({ userName: 'bi-thu', password: 'x'.repeat(255 * KIB) });
    expectRefusal(await post(body), 400, 'malformed');
  });

  it('whose announced length is a lie is too large all the same', async () => {
    const body = JSON.stringify({ userName: 'bi-thu', password: 'x'.repeat(300 * KIB) });
    const answer = await post(body, { 'content-length': '50' });
    expect([400, 413]).toContain(answer.statusCode);
    problemIn(answer);
  });

  it.each(TYPES)('of type %s is taken for JSON: %s', async (type, accepted) => {
    const body = '{"userName":"bi-thu","password":"not the password"}';
    const headers = type === null ? OWN : { ...OWN, 'content-type': type };
    const payload = Buffer.from(body);
    const answer = await given().app.inject({ method: 'POST', url: '/api/session', headers, payload });
    if (accepted) expectRefusal(answer, 401, 'wrong-credentials');
    else {
      expect([400, 415]).toContain(answer.statusCode);
      const { code } = problemIn(answer);
      expect(['unsupported-content', 'malformed']).toContain(code);
    }
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('of a type that is not quite JSON never gets past the schema', async () => {
    const payload = '{"userName":"bi-thu","password":"x","role":"leader"}';
    for (const type of [
      ' application/json',
      'application/json ',
      'application/json\ta',
      'Application/Json ;x',
      'application/json;;',
    ]) {
      const answer = await given().app.inject({
        method: 'POST',
        url: '/api/session',
        headers: { ...OWN, 'content-type': type },
        payload,
      });
      expect([400, 415]).toContain(answer.statusCode);
      problemIn(answer);
    }
  });

  it('is not wanted where no route takes one', async () => {
    const cookie = await given().signIn('bi-thu');
    const answer = await given().app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { ...OWN, cookie, 'content-type': 'text/plain' },
      payload: 'bye',
    });
    expectRefusal(answer, 415, 'unsupported-content');
    expect((await given().app.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(200);
  });
});

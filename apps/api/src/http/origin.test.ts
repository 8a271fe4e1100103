/** A change is taken only from our own pages (SEC-23). */
import { expect, it } from 'vitest';
import { describeServer } from '../testing/engines.ts';
import { expectRefusal } from '../testing/problem.ts';
import { OWN } from '../testing/server.ts';

type Headers = Readonly<Record<string, string>>;
const HOST = 'chi-tieu.example.vn';

const REFUSED: readonly (readonly [what: string, headers: Headers])[] = [
  ['without our header', {}],
  [
    'from our own origin but without our header',
    { origin: `https://${HOST}`, 'sec-fetch-site': 'same-origin' },
  ],
  ['from another origin', { ...OWN, origin: 'https://evil.example' }],
  ['from another port of the same host', { ...OWN, origin: `https://${HOST}:8443` }],
  ['from a host that only begins alike', { ...OWN, origin: `https://${HOST}.evil.example` }],
  ['from a host that only ends alike', { ...OWN, origin: `https://evil-${HOST}` }],
  ['from an origin hidden by the browser', { ...OWN, origin: 'null' }],
  ['from an origin that is no address', { ...OWN, origin: 'chi-tieu' }],
  ['from an empty origin', { ...OWN, origin: '' }],
  ['from our origin with another in the user part', { ...OWN, origin: `https://${HOST}@evil.example` }],
  ['from another site by the browser’s word', { ...OWN, 'sec-fetch-site': 'cross-site' }],
  ['from a sister site by the browser’s word', { ...OWN, 'sec-fetch-site': 'same-site' }],
  [
    'from our origin but across sites by the browser’s word',
    { ...OWN, origin: `https://${HOST}`, 'sec-fetch-site': 'cross-site' },
  ],
];
const TAKEN: readonly (readonly [what: string, headers: Headers])[] = [
  ['with our header alone, as a program sends it', OWN],
  ['from our own origin', { ...OWN, origin: `https://${HOST}` }],
  ['from our own origin over plain http', { ...OWN, origin: `http://${HOST}` }],
  [
    'from our own page by the browser’s word',
    { ...OWN, origin: `https://${HOST}`, 'sec-fetch-site': 'same-origin' },
  ],
];

describeServer('a change', {}, (given) => {
  it.each(REFUSED)('%s is refused, whatever it says', async (_, headers) => {
    const cookie = await given().cookieOf('bi-thu');
    const signIn = await given().app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { host: HOST, ...headers },
      payload: { userName: 'bi-thu', password: given().password },
    });
    expectRefusal(signIn, 403, 'wrong-origin');
    expect(signIn.headers['set-cookie']).toBeUndefined();
    const signOut = await given().app.inject({
      method: 'DELETE',
      url: '/api/session',
      headers: { host: HOST, cookie, ...headers },
    });
    expectRefusal(signOut, 403, 'wrong-origin');
    expect((await given().app.inject({ url: '/api/session', headers: { cookie } })).statusCode).toBe(200);
  });

  it.each(TAKEN)('%s is taken', async (_, headers) => {
    const answer = await given().app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { host: HOST, ...headers },
      payload: { userName: 'bi-thu', password: given().password },
    });
    expect(answer.statusCode).toBe(201);
  });

  it('is refused before its body is looked at', async () => {
    const answer = await given().app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'content-type': 'text/plain' },
      payload: '{',
    });
    expectRefusal(answer, 403, 'wrong-origin');
  });

  it('is not asked for leave by another site: no CORS answer', async () => {
    const answer = await given().app.inject({
      method: 'OPTIONS',
      url: '/api/session',
      headers: {
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-ve-dich-request',
      },
    });
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('never comes by a reading address: reading from anywhere needs no header', async () => {
    const cookie = await given().cookieOf('bi-thu');
    const answer = await given().app.inject({
      url: '/api/years',
      headers: { cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
  });
});

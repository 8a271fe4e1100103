/** The page and what browsers are told of it (SEC-24), over a small built web of the test's own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, describe, expect, it } from 'vitest';
import { describeServer } from '../testing/engines.ts';
import { expectRefusal, problemIn } from '../testing/problem.ts';
import { OWN } from '../testing/server.ts';

const web = mkdtempSync(join(tmpdir(), 've-dich-web-'));
mkdirSync(join(web, 'assets'));
writeFileSync(
  join(web, 'index.html'),
  '<!doctype html><meta name="csp" content="__CSP_NONCE__"><style nonce="__CSP_NONCE__"></style><title>Về Đích</title>',
);
const SCRIPT = `console.log(${JSON.stringify('về đích '.repeat(200))});`;
writeFileSync(join(web, 'assets', 'app-1a2b3c4d.js'), SCRIPT);
writeFileSync(join(web, 'assets', 'app-1a2b3c4d.js.gz'), gzipSync(SCRIPT));
writeFileSync(join(web, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
afterAll(() => rmSync(web, { recursive: true, force: true }));

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const nonceIn = (answer: LightMyRequestResponse): string =>
  /style-src 'self' 'nonce-([A-Za-z0-9+/=]+)'/.exec(String(answer.headers['content-security-policy']))?.[1] ??
  '';

const COMMON: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};
const expectCommon = (answer: LightMyRequestResponse): void => {
  expect(answer.headers).toMatchObject(COMMON);
  expect(answer.headers['x-powered-by']).toBeUndefined();
  expect(answer.headers['server']).toBeUndefined();
};

describeServer('the page', { web }, (given) => {
  const page = (url: string, headers: Readonly<Record<string, string>> = HTML) =>
    given().app.inject({ url, headers });

  it('comes with a nonce of its own each time, in the page and in the policy', async () => {
    const first = await page('/');
    const second = await page('/');
    for (const answer of [first, second]) {
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      const nonce = nonceIn(answer);
      expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
      expect(answer.body.split(nonce)).toHaveLength(3);
      expect(answer.body).not.toContain('__CSP_NONCE__');
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    expect(nonceIn(first)).not.toBe(nonceIn(second));
  });

  it('allows nothing inline, nothing from elsewhere, and no frame around it', async () => {
    const policy = String((await page('/')).headers['content-security-policy']);
    const directives = Object.fromEntries(
      policy.split(';').map((part) => {
        const [name = '', ...values] = part.trim().split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(directives).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': expect.stringMatching(/^'self' 'nonce-[A-Za-z0-9+/=]{24}'$/) as string,
      'img-src': "'self' data: blob:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'form-action': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
      'object-src': "'none'",
    });
    expectCommon(await page('/'));
  });

  it.each([
    '/toan-canh',
    '/nam/2024/thang/7',
    '/chi-tieu/ct-04?thang=7',
    '/assetsx',
    '/index.html',
    '/dang-nhap/',
    '/apis',
  ])('is what a browser gets at %s, an address inside the application', async (url) => {
    const answer = await page(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(answer.body).toContain(nonceIn(answer));
    expect(nonceIn(answer)).not.toBe('');
    expectCommon(answer);
  });

  it.each(['/api/toan-canh', '/api', '/assets/gone-1a2b3c4d.js', '/assets'])(
    'is not what anybody gets at %s',
    async (url) => {
      expectRefusal(await page(url), 404, 'not-found');
    },
  );

  it('is not what a program gets that does not ask for one', async () => {
    expectRefusal(await page('/toan-canh', { accept: 'application/json' }), 404, 'not-found');
    expectRefusal(await page('/toan-canh', {}), 404, 'not-found');
    expectRefusal(await page('/%2e%2e/%2e%2e/etc/passwd', {}), 404, 'not-found');
    const post = await given().app.inject({
      method: 'POST',
      url: '/toan-canh',
      headers: { ...HTML, ...OWN },
      payload: {},
    });
    expectRefusal(post, 404, 'not-found');
  });

  it('answers a head request without a body', async () => {
    const answer = await given().app.inject({ method: 'HEAD', url: '/', headers: HTML });
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
  });

  it('brings files whose name carries their content for ever, and the others for now', async () => {
    const asset = await given().app.inject('/assets/app-1a2b3c4d.js');
    expect([asset.statusCode, asset.body]).toEqual([200, SCRIPT]);
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(String(asset.headers['content-type'])).toMatch(/javascript/);
    expectCommon(asset);
    const icon = await given().app.inject('/favicon.svg');
    expect([icon.statusCode, icon.headers['cache-control']]).toEqual([200, 'no-cache']);
  });

  it('brings a file packed where it lies packed and the browser takes it so', async () => {
    const packed = await given().app.inject({
      url: '/assets/app-1a2b3c4d.js',
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.rawPayload).toEqual(gzipSync(SCRIPT));
    expect(String(packed.headers['content-type'])).toMatch(/javascript/);
    expect(packed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('serves nothing that lies outside of it', async () => {
    for (const url of [
      '/../package.json',
      '/assets/..%2f..%2fpackage.json',
      '/.%2e/index.html',
      '/assets/%00',
      '//etc/passwd',
    ]) {
      const answer = await given().app.inject(url);
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      problemIn(answer);
    }
  });
});

describe('answers of the API', () => {
  const addresses = ['/api/about', '/api/years', '/api/nothing', '/healthz', '/readyz', '/api/years/%zz'];

  describeServer('in a demo', { web }, (given) => {
    it('may not be shown, framed, sniffed or stored, and say nothing of TLS', async () => {
      const cookie = await given().cookieOf('bi-thu');
      for (const url of addresses.slice(0, -1)) {
        const answer = await given().app.inject({ url, headers: { cookie } });
        expectCommon(answer);
        const policy = String(answer.headers['content-security-policy']);
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy).not.toContain('unsafe');
        expect(answer.headers['strict-transport-security']).toBeUndefined();
        expect(answer.headers['cache-control']).toBe('no-store');
      }
    });
  });

  describeServer('in real use', { web, mode: 'production' }, (given) => {
    it('besides demand TLS for a year', async () => {
      for (const url of [...addresses.slice(0, -1), '/', '/assets/app-1a2b3c4d.js']) {
        const answer = await given().app.inject({ url, headers: HTML });
        expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
      }
    });
  });

  describeServer('without a built web', { web: join(web, 'nowhere') }, (given) => {
    it('are all there is', async () => {
      expectRefusal(await given().app.inject({ url: '/', headers: HTML }), 404, 'not-found');
      expect((await given().app.inject('/api/about')).statusCode).toBe(200);
    });
  });
});

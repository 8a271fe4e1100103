/** Requests drawn at random: never a 5xx, and every refusal a problem document (SEC-25). */
import { routes } from '@ve-dich/contract';
import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { expect, it } from 'vitest';
import { describeOnEngines } from '../testing/engines.ts';
import { problemIn } from '../testing/problem.ts';
import { OWN } from '../testing/server.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'Application/Json ;x',
  'text/plain',
  '',
] as const;

const text = fc.oneof(
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.constantFrom(
    '..',
    '../../etc/passwd',
    '%00',
    '%zz',
    '__proto__',
    'constructor',
    "' or 1=1 --",
    '\u0000',
    '١٢',
    'ct-04',
    '2024',
    '7',
  ),
);
const part = fc.oneof(
  text.map((value) => encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, '?'))),
  fc.stringMatching(/^[\w.%~:@!$&'()*+,;=-]{0,40}$/),
);

const address = fc
  .tuple(
    fc.constantFrom(
      ...Object.values(routes).map(({ path }) => path),
      '/api/docs/json',
      '/healthz',
      '/nowhere',
    ),
    fc.array(part, { minLength: 4, maxLength: 4 }),
    fc.option(part, { nil: null }),
    fc.array(fc.tuple(fc.oneof(fc.constantFrom('set', '__proto__', 'set[]'), part), part), { maxLength: 3 }),
  )
  .map(([path, parts, tail, query]) => {
    const filled = parts.reduce((at, value) => at.replace(/:[a-z]+/i, () => value), path);
    const search = query.map(([key, value]) => `${key}=${value}`).join('&');
    return `${filled}${tail === null ? '' : `/${tail}`}${search === '' ? '' : `?${search}`}`;
  });

const body = fc.oneof(
  fc.json({ maxDepth: 4 }),
  text,
  fc
    .record(
      { userName: fc.oneof(text, fc.anything()), password: fc.oneof(text, fc.anything()) },
      { requiredKeys: [] },
    )
    .map((value) => {
      try {
        return JSON.stringify(value) ?? '';
      } catch {
        return '{';
      }
    }),
);

const printable = fc.stringMatching(/^[ -~]{0,80}$/);

type Drawn = {
  readonly method: (typeof METHODS)[number];
  readonly url: string;
  readonly payload: string;
  readonly type: string;
  readonly isOwn: boolean;
  readonly isSignedIn: boolean;
  readonly more: Readonly<Record<string, string>>;
};
const request: fc.Arbitrary<Drawn> = fc.record({
  method: fc.constantFrom(...METHODS),
  url: address,
  payload: body,
  type: fc.constantFrom(...TYPES),
  isOwn: fc.boolean(),
  isSignedIn: fc.boolean(),
  more: fc.dictionary(
    fc.constantFrom(
      'origin',
      'accept',
      'accept-encoding',
      'if-none-match',
      'cookie',
      'sec-fetch-site',
      'x-forwarded-for',
      'host',
    ),
    printable,
    { maxKeys: 3 },
  ),
});

describeOnEngines('any request at all', (given) => {
  it('is answered well or refused with a problem document, and never breaks the server', async () => {
    const { app, cookieOf } = given();
    const session = await cookieOf('van-phong');
    await fc.assert(
      fc.asyncProperty(request, async (drawn) => {
        const hasBody = drawn.method !== 'GET' && drawn.method !== 'HEAD';
        const options: InjectOptions = {
          method: drawn.method,
          url: drawn.url,
          headers: {
            ...(drawn.isSignedIn ? { cookie: session } : {}),
            ...(drawn.isOwn ? OWN : {}),
            ...(hasBody && drawn.type !== '' ? { 'content-type': drawn.type } : {}),
            ...drawn.more,
          },
          ...(hasBody ? { payload: Buffer.from(drawn.payload) } : {}),
        };
        const answer = await app.inject(options);
        expect(answer.statusCode, answer.body).toBeLessThan(500);
        const isFine = answer.statusCode < 300 || answer.statusCode === 304 || answer.statusCode === 302;
        if (!isFine && drawn.method !== 'HEAD') problemIn(answer);
      }),
      { numRuns: 400, seed: 20_240_712 },
    );
    expect((await app.inject('/healthz')).statusCode).toBe(200);
  }, 60_000);

  it('and so is any name and password that are well formed', async () => {
    const { app } = given();
    // Spared where two of the tries to a name follow each other: each comes from an address of its own.
    let tries = 0;
    const spelling = fc.oneof(text, fc.constantFrom('\ud800', '\u202ebi-thu', 'ﬁ', 'Bí Thư', '\uffff'));
    // A name with a NUL is a fault on PostgreSQL (`found.test.ts`).
    const name = spelling.filter((value) => !value.includes('\u0000'));
    await fc.assert(
      fc.asyncProperty(name, spelling, async (userName, password) => {
        tries += 1;
        const answer = await app.inject({
          method: 'POST',
          url: '/api/session',
          remoteAddress: `10.0.${tries >> 8}.${tries & 255}`,
          headers: OWN,
          payload: { userName, password },
        });
        expect([400, 401, 429], `${JSON.stringify([userName, password])} ${answer.body}`).toContain(
          answer.statusCode,
        );
        problemIn(answer);
      }),
      {
        numRuns: 40,
        seed: 20_240_712,
        examples: [
          ['x', 'a\u0000b'],
          ['\ud800', '\ud800'],
        ],
      },
    );
  }, 60_000);
});

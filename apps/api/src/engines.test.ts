/** The same book on another engine gives the same answers to the byte (R18). PGlite always, PostgreSQL where there is one. */
import { addressOf } from '@ve-dich/contract';
import { openTemporaryPglite, openTemporaryPostgres, type TemporaryStorage } from '@ve-dich/storage/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeServer } from './testing/engines.ts';
import { recordFigure } from './testing/figures.ts';
import { expectRefusal } from './testing/problem.ts';
import { openServer, OWN, postSession, type TestServer } from './testing/server.ts';

const ADDRESSES = [
  addressOf('years'),
  ...[2022, 2023, 2024].flatMap((year) => [
    addressOf('targetSets', { year }),
    addressOf('catalogue', { year }),
  ]),
  ...[
    [2022, 12],
    [2023, 12],
    [2024, 1],
    [2024, 7],
    [2024, 8],
  ].map(([year = 0, month = 0]) => addressOf('dashboard', { year, month })),
  ...['ct-01', 'ct-04', 'ct-13', 'ct-16', 'ct-22'].map((code) =>
    addressOf('indicator', { year: 2024, month: 8, code }),
  ),
];

const smoke = (name: string, open: () => Promise<TemporaryStorage>): void => {
  describeServer(`the API on ${name}`, { open }, (given) => {
    let sqlite: TestServer;
    beforeAll(async () => {
      sqlite = await openServer();
    }, 60_000);
    afterAll(() => sqlite.close());

    const both = async (userName: string, url: string) => {
      const [here, there] = [
        await given().app.inject({ url, headers: { cookie: await given().cookieOf(userName) } }),
        await sqlite.app.inject({ url, headers: { cookie: await sqlite.cookieOf(userName) } }),
      ];
      expect([here.statusCode, there.statusCode]).toEqual([200, 200]);
      return [here, there] as const;
    };

    it.each(['bi-thu', 'giam-doc-khdt'])(
      'answers %s what SQLite answers, to the byte and the tag',
      async (userName) => {
        for (const url of ADDRESSES) {
          const [here, there] = await both(userName, url);
          expect(here.body).toBe(there.body);
          expect(here.headers['etag']).toBe(there.headers['etag']);
        }
      },
    );

    it('still does after a figure was recorded on both', async () => {
      for (const server of [given(), sqlite]) {
        await recordFigure(server, {
          indicator: 'ct-04',
          period: '2024-08',
          toDate: '700.000000000000001',
          reason: 'Đính chính',
        });
      }
      const [here, there] = await both(
        'bi-thu',
        addressOf('indicator', { year: 2024, month: 8, code: 'ct-04' }),
      );
      expect(here.body).toBe(there.body);
      expect(here.body).toContain('"700.000000000000001"');
    });

    it('signs in and out, and its audit trail is whole', async () => {
      const cookie = await given().signIn('kiem-tra');
      expectRefusal(await postSession(given().app, 'kiem-tra', 'wrong'), 401, 'wrong-credentials');
      const out = await given().app.inject({
        method: 'DELETE',
        url: '/api/session',
        headers: { ...OWN, cookie },
      });
      expect(out.statusCode).toBe(204);
      expectRefusal(
        await given().app.inject({ url: '/api/session', headers: { cookie } }),
        401,
        'not-signed-in',
      );
      expect(await given().storage.verifyAudit()).toMatchObject({ intact: true });
      expect((await given().app.inject('/readyz')).statusCode).toBe(200);
    });
  });
};

smoke('PGlite', () => openTemporaryPglite());
const url = process.env['TEST_POSTGRES_URL'];
describe.skipIf(url === undefined)('with a server at TEST_POSTGRES_URL', () => {
  smoke('PostgreSQL', () => openTemporaryPostgres(url ?? ''));
});

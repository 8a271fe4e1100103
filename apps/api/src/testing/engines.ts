/** The same tests on every engine: SQLite always, PostgreSQL where `TEST_POSTGRES_URL` names a server. */
import { openTemporaryPostgres, type TemporaryStorage } from '@ve-dich/storage/testing';
import { afterAll, beforeAll, describe } from 'vitest';
import { openServer, type ServerOptions, type TestServer } from './server.ts';

/** The server of a group of tests, there once the group has begun. */
export type Given = () => TestServer;

/** A group of tests over one server of their own. */
export const describeServer = (name: string, options: ServerOptions, cases: (given: Given) => void): void => {
  describe(name, () => {
    let server: TestServer | null = null;
    beforeAll(async () => {
      server = await openServer(options);
    }, 60_000);
    afterAll(async () => {
      await server?.close();
    }, 60_000);
    cases(() => {
      if (server === null) throw new Error('the server did not open');
      return server;
    });
  });
};

export const describeOnEngines = (
  name: string,
  cases: (given: Given) => void,
  options: Omit<ServerOptions, 'open'> = {},
): void => {
  const on = (engine: string, open?: () => Promise<TemporaryStorage>): void =>
    describeServer(`${name}, on ${engine}`, open === undefined ? options : { ...options, open }, cases);
  on('SQLite');
  // oxlint-disable-next-line node/no-process-env -- which engines to test is asked where the tests are.
  const url = process.env['TEST_POSTGRES_URL'];
  describe.skipIf(url === undefined)('with a server at TEST_POSTGRES_URL', () => {
    on('PostgreSQL', () => openTemporaryPostgres(url ?? ''));
  });
};

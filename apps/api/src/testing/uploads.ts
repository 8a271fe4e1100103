/** Sends a file as our own pages do. */
import { addressOf, routes, type RouteName } from '@ve-dich/contract';
import type { LightMyRequestResponse } from 'fastify';
import { OWN, type TestServer } from './server.ts';

export const FILE_HEADERS = { ...OWN, 'content-type': 'application/octet-stream' };

export const upload = async (
  server: TestServer,
  userName: string | null,
  name: RouteName,
  bytes: Buffer,
  parameters: Readonly<Record<string, string | number>> = {},
  query: Readonly<Record<string, string>> = {},
): Promise<LightMyRequestResponse> =>
  server.app.inject({
    method: routes[name].method,
    url: addressOf(name, parameters, query),
    headers: {
      ...FILE_HEADERS,
      ...(userName === null ? {} : { cookie: await server.cookieOf(userName) }),
    },
    payload: bytes,
  });

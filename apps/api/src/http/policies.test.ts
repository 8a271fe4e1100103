/** No route without a policy, no endpoint without a route (`trust.md` V8 b). */
import * as contract from '@ve-dich/contract';
import { routes, type Endpoint } from '@ve-dich/contract';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { describeServer } from '../testing/engines.ts';
import { addGuard } from './guard.ts';
import { policies } from './policies.ts';

const endpoints = Object.entries(contract)
  .filter(([name]) => name.endsWith('Endpoint'))
  .map(([, value]) => value as Endpoint);

const methods = (app: FastifyInstance, url: string): string[] =>
  (['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const).filter((method) =>
    app.hasRoute({ method, url }),
  );

describe('the contract', () => {
  it('has one endpoint and one policy per route', () => {
    expect(endpoints.map(({ name }) => name).sort()).toEqual(Object.keys(routes).sort());
    expect(Object.keys(policies).sort()).toEqual(Object.keys(routes).sort());
  });

  it('gives every endpoint with parameters in its address a schema for them', () => {
    for (const endpoint of endpoints) {
      expect(endpoint.params !== undefined).toBe(routes[endpoint.name].path.includes(':'));
      const takesSomething = endpoint.body !== undefined || endpoint.upload !== undefined;
      expect(takesSomething).toBe(['POST', 'PUT'].includes(routes[endpoint.name].method));
      expect(endpoint.body !== undefined && endpoint.upload !== undefined).toBe(false);
    }
  });
});

describeServer('the built server', {}, (given) => {
  it('answers every route of the contract and no other method at its address', () => {
    const byPath = new Map<string, string[]>();
    for (const { method, path } of Object.values(routes))
      byPath.set(path, [...(byPath.get(path) ?? []), method]);
    for (const [path, expected] of byPath) expect(methods(given().app, path).sort()).toEqual(expected.sort());
  });

  it('does not start with a route that has no policy', async () => {
    const app = Fastify();
    await app.register(cookie);
    addGuard(app, given().dependencies, async () => null);
    app.get('/rogue', async () => 'open to all');
    await expect(app.ready()).rejects.toThrow('no policy for /rogue');
    await app.close();
  });

  it('does not start with a plugin’s route that has no policy', async () => {
    const app = Fastify();
    await app.register(cookie);
    addGuard(app, given().dependencies, async () => null);
    app.get('/known', { config: { policy: 'public' } }, async () => 'open to all');
    await app.register(async (inner) => {
      inner.post('/deep/rogue', async () => 'open to all');
    });
    await expect(app.ready()).rejects.toThrow('no policy for /deep/rogue');
    await app.close();
  });

  it('starts where every route has one', async () => {
    const app = Fastify();
    await app.register(cookie);
    addGuard(app, given().dependencies, async () => null);
    app.get('/known', { config: { policy: 'public' } }, async () => 'open to all');
    await app.ready();
    expect((await app.inject('/known')).body).toBe('open to all');
    await app.close();
  });

  it('takes no further route once it is built', () => {
    expect(() => given().app.get('/late', async () => 'open to all')).toThrow('already listening');
  });
});

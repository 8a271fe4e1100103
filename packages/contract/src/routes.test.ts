import { describe, expect, it } from 'vitest';
import * as contract from './index.ts';
import type { Endpoint } from './endpoint.ts';
import { addressOf, routes, type RouteName } from './routes.ts';
import type { z } from 'zod';

const NAMES = Object.keys(routes) as RouteName[];
/** The parameters a path names. */
const named = (path: string): string[] => [...path.matchAll(/:([a-z]+)/gi)].map(([, name = '']) => name);

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'name' in value && 'answer' in value && 'status' in value;
const exported: readonly unknown[] = Object.values(contract);
const endpoints = exported.filter(isEndpoint);
const keysOf = (schema: z.ZodType | undefined): string[] =>
  schema === undefined ? [] : Object.keys((schema as z.ZodObject).shape);

describe('an address', () => {
  it('has its parameters filled in', () => {
    expect(addressOf('dashboard', { year: 2024, month: 5 })).toBe('/api/years/2024/months/5/dashboard');
    expect(addressOf('indicator', { year: '2024', month: '05', code: 'ct-04' })).toBe(
      '/api/years/2024/months/05/indicators/ct-04',
    );
    expect(addressOf('session')).toBe('/api/session');
  });

  it('has its query appended, and nothing for what was not said', () => {
    expect(addressOf('dashboard', { year: 2024, month: 5 }, { set: 'hdnd' })).toBe(
      '/api/years/2024/months/5/dashboard?set=hdnd',
    );
    expect(addressOf('catalogue', { year: 2024 }, { set: undefined })).toBe('/api/years/2024/indicators');
    expect(addressOf('years', {}, {})).toBe('/api/years');
    expect(addressOf('years', {}, { a: '1', b: undefined, c: '' })).toBe('/api/years?a=1&c=');
  });

  it.each([
    ['a/b', 'a%2Fb'],
    ['a?b=c', 'a%3Fb%3Dc'],
    ['a#b', 'a%23b'],
    ['a b', 'a%20b'],
    ['hộ nghèo', 'h%E1%BB%99%20ngh%C3%A8o'],
    ['%2F', '%252F'],
    ['../..', '..%2F..'],
    ['$&', '%24%26'],
    [':code', '%3Acode'],
  ])('writes the code «%s» as %s', (code, written) => {
    expect(addressOf('indicator', { year: 2024, month: 5, code })).toBe(
      `/api/years/2024/months/5/indicators/${written}`,
    );
    expect(addressOf('years', {}, { [code]: code })).toBe(`/api/years?${written}=${written}`);
  });

  it('is refused where a parameter is missing', () => {
    expect(() => addressOf('dashboard', { year: 2024 })).toThrow(/month/);
    expect(() => addressOf('dashboard')).toThrow(RangeError);
    expect(() => addressOf('indicator', { year: 2024, month: 5 })).toThrow(/code/);
  });

  it.each([
    'ct-04',
    'a/b',
    '../x',
    'a?b&c=d#e',
    '%',
    '%2e',
    'đ ă',
    '😀',
    '\'"<>',
    '\n',
    ':year',
    '\\',
    '\u0000',
  ])('never leaves its place: %j comes back as it was sent', (written) => {
    const [path = '', search = '', ...more] = addressOf(
      'indicator',
      { year: 2024, month: 5, code: written },
      { set: written },
    ).split('?');
    const parts = path.split('/');
    expect(parts.slice(0, 7)).toEqual(['', 'api', 'years', '2024', 'months', '5', 'indicators']);
    expect(parts.slice(7).map(decodeURIComponent)).toEqual([written]);
    expect(search.split('&').map((part) => part.split('=').map(decodeURIComponent))).toEqual([
      ['set', written],
    ]);
    expect([...more, path.includes('#'), search.includes('#')]).toEqual([false, false]);
  });

  it.each(NAMES)('of %s leaves no name behind', (name) => {
    const parameters = Object.fromEntries(named(routes[name].path).map((each) => [each, '1']));
    expect(addressOf(name, parameters)).not.toContain(':');
    expect(addressOf(name, parameters).startsWith('/api/')).toBe(true);
  });
});

describe('routes and endpoints', () => {
  it('no two routes share a method and an address', () => {
    const shapes = Object.values(routes).map(
      ({ method, path }) => `${method} ${path.replace(/:[a-z]+/gi, ':')}`,
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('every route has exactly one endpoint, and every endpoint a route', () => {
    expect(endpoints.map(({ name }) => name).toSorted()).toEqual([...NAMES].toSorted());
  });

  it.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s takes exactly the parameters its address names',
    (name, endpoint) => {
      expect(keysOf(endpoint.params).toSorted()).toEqual(named(routes[name].path).toSorted());
    },
  );

  it.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s: a reading has no body, a 204 no answer, and every summary says something',
    (name, endpoint) => {
      const isReading = routes[name].method === 'GET';
      expect(isReading && (endpoint.body !== undefined || endpoint.upload !== undefined)).toBe(false);
      expect(endpoint.body !== undefined && endpoint.upload !== undefined).toBe(false);
      expect(isReading && endpoint.status !== 200).toBe(false);
      expect(endpoint.answer === null).toBe(endpoint.status === 204);
      expect(endpoint.summary.length).toBeGreaterThan(5);
    },
  );

  it.each(endpoints.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s refuses parameters and questions nobody asked for',
    (_name, { params, query, body }) => {
      const asked = {
        year: '2024',
        month: '5',
        code: 'ct-04',
        unit: 'skhdt',
        id: '0b8f6c1e-2d3a-4f5b-8c9d-0e1f2a3b4c5d',
        key: 'direction',
      };
      const own = Object.fromEntries(Object.entries(asked).filter(([key]) => keysOf(params).includes(key)));
      expect(params === undefined || params.safeParse(own).success).toBe(true);
      expect(params?.safeParse({ ...own, unitId: 'x' }).success ?? false).toBe(false);
      expect(query === undefined || query.safeParse({}).success).toBe(true);
      expect(query?.safeParse({ unitId: 'x' }).success ?? false).toBe(false);
      expect(body?.safeParse({ userName: 'a', password: 'b', role: 'office' }).success ?? false).toBe(false);
    },
  );
});

/** An API in memory that answers by the contract's addresses; a route without an answer is refused as 404. */
import { routes, type RouteName } from '@ve-dich/contract/routes';
import type { Problem } from '@ve-dich/contract';
import { vi } from 'vitest';

export type Asked = { readonly name: RouteName; readonly path: string; readonly init: RequestInit };
type Answer = (asked: Asked) => Response | Promise<Response>;
export type Answers = Partial<Record<RouteName, unknown>>;

const json = (status: number, body: unknown): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

/** A refusal as the API writes it. */
const aProblem = (status: number, code: string): Problem => ({
  type: `urn:ve-dich:problem:${code}`,
  title: `Lý do ${code}`,
  titles: { vi: `Lý do ${code}`, en: `Reason ${code}` },
  status,
  code,
  instance: 'ma-so-1',
});

/** To be given as an answer: refuses with a status. */
export const refused =
  (status: number, code: string): Answer =>
  () =>
    json(status, aProblem(status, code));

const routeOf = (method: string, path: string): RouteName | undefined =>
  (Object.keys(routes) as RouteName[]).find(
    (name) =>
      routes[name].method === method &&
      new RegExp(`^${routes[name].path.replace(/:[a-z]+/gi, '[^/]+')}$`).test(path),
  );

/** Puts the answers in the place of `fetch`; returns the list of what was asked, which grows. */
export const fakeApi = (answers: Answers): Asked[] => {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit = {}) => {
    const { pathname } = new URL(address, 'http://localhost');
    const name = routeOf(init.method ?? 'GET', pathname);
    if (name === undefined) return json(404, aProblem(404, 'no-route'));
    const one = { name, path: address, init };
    asked.push(one);
    const answer = answers[name];
    if (answer === undefined) return json(404, aProblem(404, 'not-found'));
    if (typeof answer === 'function') return (answer as Answer)(one);
    return answer === null ? new Response(null, { status: 204 }) : json(200, answer);
  });
  return asked;
};

/**
 * Before a body is read or a parameter looked at: who is asking, may they, and did the request come from our own pages.
 * So a 400 never tells a stranger that something exists.
 */
import { may, refusal, type Actor } from '@ve-dich/domain';
import type { SignedIn } from '@ve-dich/storage';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { readSession, TOUCH_MILLISECONDS } from '../accounts/read-session.ts';
import { sessionHashOf } from '../accounts/session-cookie.ts';
import { later } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { refuse } from './answer-errors.ts';
import type { Limit } from './limits.ts';
import type { Policy } from './policies.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard on every route that is not public. */
    signedIn: SignedIn | null;
    /** The version of the figures at the moment the session was checked. */
    revision: number;
  }
  interface FastifyContextConfig {
    policy?: Policy;
  }
}

/** Header our own pages send with every change: another site cannot add it without being asked first (CORS). */
export const OWN_REQUEST_HEADER = 'x-ve-dich-request';

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** True where an unsafe request comes from a page of this very address (SEC-23). */
const isFromOwnPage = (request: FastifyRequest): boolean => {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin !== undefined && (host === undefined || URL.parse(origin)?.host !== host)) return false;
  return request.headers[OWN_REQUEST_HEADER] !== undefined;
};

/** The actor of a checked request. */
export const actorOf = ({ account, unit }: SignedIn): Actor => ({
  accountId: account.id,
  role: account.role,
  unitId: unit.id,
});

/** The signed-in person of a request whose policy is not public. */
export const signedInOf = (request: FastifyRequest): SignedIn => {
  if (request.signedIn === null) throw new TypeError('a public route asked who is signed in');
  return request.signedIn;
};

export const addGuard = (
  app: FastifyInstance,
  { storage, clock, config }: Dependencies,
  limit: Limit,
): void => {
  app.decorateRequest('signedIn', null);
  app.decorateRequest('revision', 0);

  // Default deny: a route without a policy does not start (V8 b). Looked at when all are there, because a plugin's own
  // routes are given theirs by a hook of the scope they are registered in.
  const known: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    known.push(route);
  });
  app.addHook('onReady', async () => {
    const open = known.filter(({ config: route }) => route?.policy === undefined);
    if (open.length > 0) throw new TypeError(`no policy for ${open.map(({ url }) => url).join(', ')}`);
  });

  const beingTouched = new Set<string>();
  /** Moves the idle limit, in its own time: reading must go on while nothing can be written (R3). */
  const keepAlive = (request: FastifyRequest, { session }: SignedIn): void => {
    const now = clock.now();
    if (now < later(session.lastSeenAt, TOUCH_MILLISECONDS) || beingTouched.has(session.idHash)) return;
    beingTouched.add(session.idHash);
    storage
      .write((repositories) => repositories.sessions.touch(session.idHash, now))
      .catch((error: unknown) => request.log.warn({ err: error }, 'last seen was not noted'))
      .finally(() => beingTouched.delete(session.idHash));
  };

  /** Who is asking, and at which version of the figures: one snapshot. Sets both on the request. */
  const recognise = async (request: FastifyRequest): Promise<void> => {
    const idHash = sessionHashOf(request, config.mode);
    if (idHash === null) return;
    const found = await storage.read(async (repositories) => ({
      signedIn: await readSession(repositories, idHash, clock.now()),
      revision: await repositories.installation.revision(),
    }));
    request.signedIn = found.signedIn;
    request.revision = found.revision;
  };

  app.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    if (request.is404) {
      const tooMany = await limit(request);
      return tooMany === null ? undefined : refuse(reply, tooMany);
    }
    if (UNSAFE.has(request.method) && !isFromOwnPage(request)) {
      return refuse(reply, refusal('wrong-origin'));
    }
    const policy = request.routeOptions.config.policy;
    if (policy !== 'public') await recognise(request);
    // Pages and their files are not counted: an office behind one address loads them together.
    const tooMany = request.url.startsWith('/api/') ? await limit(request) : null;
    if (tooMany !== null) return refuse(reply, tooMany);
    if (policy === 'public') return undefined;
    if (request.signedIn === null) return refuse(reply, refusal('not-signed-in'));
    if (policy !== 'signed-in' && policy !== undefined) {
      const no = may(actorOf(request.signedIn), policy);
      if (no !== null) return refuse(reply, no);
    }
    keepAlive(request, request.signedIn);
    return undefined;
  });
};

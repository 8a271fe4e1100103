/** How much and how often (SEC-26). Sign-in has its own throttle. */
import rateLimit from '@fastify/rate-limit';
import { refusal, type Refusal } from '@ve-dich/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

export const SERVER_LIMITS = {
  bodyLimit: 256 * 1024,
  connectionTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 55_000,
  maxRequestsPerSocket: 1_000,
} as const;

export const HEADER_BYTES = 16 * 1024;
export const URL_BYTES = 4 * 1024;

/** Asks whether a request is one too many; counts it in any case. */
export type Limit = (request: FastifyRequest) => Promise<Refusal | null>;

/**
 * Counts requests per live session, and per address where there is none: a cookie somebody made up earns no allowance
 * of its own. Asked by the guard once it knows who is asking, so that refused requests count too.
 */
export const createLimit = async (app: FastifyInstance, config: Config): Promise<Limit> => {
  await app.register(rateLimit, { global: false });
  const check = app.createRateLimit({
    max: config.requestsPerMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => request.signedIn?.session.idHash ?? request.ip,
  });
  return async (request) => {
    const outcome = await check(request);
    if (outcome.isAllowed || !outcome.isExceeded) return null;
    return refusal('too-many-requests', { retryAfter: outcome.ttlInSeconds });
  };
};
